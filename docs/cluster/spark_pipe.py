"""A province for each Spark partition: spark-submit spark_pipe.py DATA OUT (every node has node and LOTRINH).

Each file is one record, so that the rows of a series stay together; `pipe` would send it line by line.
"""

import os
import subprocess
import sys

from pyspark.sql import SparkSession

DRAWS = os.environ.get("DRAWS", "1000")


def assess(record):
    path, rows = record
    argv = ["node", os.environ["LOTRINH"], "assess", "--partition", "--draws", DRAWS]
    done = subprocess.run(argv, input=rows.encode(), stdout=subprocess.PIPE, check=True)
    return path.rsplit("/", 1)[-1], done.stdout.decode()


def main(data: str, out: str) -> None:
    context = SparkSession.builder.appName("lotrinh").getOrCreate().sparkContext
    files = context.wholeTextFiles(data + "/*.csv", minPartitions=34)
    files.map(assess).saveAsSequenceFile(out)


if __name__ == "__main__":
    main(*sys.argv[1:3])
