#!/usr/bin/env bash
#SBATCH --job-name=lotrinh
#SBATCH --requeue
# A province for each task of the array: sbatch --array=1-34 array.sh DATA OUT
# A task that was killed is queued again; one whose file is there has nothing to do.
set -euo pipefail
data=$1 out=$2
file=$(ls "$data"/*.csv | sed -n "${SLURM_ARRAY_TASK_ID}p")
name=$(basename "$file" .csv)
[ -e "$out/$name.csv" ] && exit 0
node "$LOTRINH" assess --partition --draws "${DRAWS:-1000}" <"$file" >"$out/.$name.$SLURM_JOB_ID"
mv "$out/.$name.$SLURM_JOB_ID" "$out/$name.csv"
