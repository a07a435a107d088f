#!/usr/bin/env bash
# One province after another on this machine: one-machine.sh DATA OUT
set -euo pipefail
data=$1 out=$2
lotrinh=${LOTRINH:-$(dirname "$0")/../../packages/cli/bin/lotrinh.js}
mkdir -p "$out"
for file in "$data"/*.csv; do
  name=$(basename "$file" .csv)
  node "$lotrinh" assess --partition --draws "${DRAWS:-1000}" <"$file" >"$out/.$name.$$"
  mv "$out/.$name.$$" "$out/$name.csv"
done
