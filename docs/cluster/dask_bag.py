"""A province for each task of a Dask bag: python3 dask_bag.py DATA OUT (Debian: python3-distributed).

A worker that was killed has its provinces done again by the others; a file that is there is not done twice.
"""

import os
import subprocess
import sys
from pathlib import Path

import dask.bag
from distributed import Client, LocalCluster

HERE = Path(__file__).resolve().parent
LOTRINH = os.environ.get("LOTRINH", str(HERE / "../../packages/cli/bin/lotrinh.js"))
DRAWS = os.environ.get("DRAWS", "1000")


def assess(file: str, out: str) -> str:
    target = Path(out) / (Path(file).stem + ".csv")
    if target.exists():
        return target.name
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    with open(file, "rb") as rows, open(fresh, "wb") as results:
        subprocess.run(["node", LOTRINH, "assess", "--partition", "--draws", DRAWS], stdin=rows, stdout=results, check=True)
    fresh.rename(target)
    return target.name


def main(data: str, out: str) -> None:
    Path(out).mkdir(parents=True, exist_ok=True)
    files = sorted(str(file) for file in Path(data).glob("*.csv"))
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster):
        done = dask.bag.from_sequence(files, partition_size=1).map(assess, out=out).compute()
    print(f"{len(done)} provinces: {out}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
