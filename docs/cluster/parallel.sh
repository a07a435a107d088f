#!/usr/bin/env bash
# As many provinces at once as there are processors, by GNU parallel: parallel.sh DATA OUT
# A province whose worker was killed is done again (--retries); one that is there is not done twice.
set -euo pipefail
data=$1 out=$2
export LOTRINH=${LOTRINH:-$(dirname "$0")/../../packages/cli/bin/lotrinh.js} DRAWS=${DRAWS:-1000} OUT=$out
mkdir -p "$out"
one() {
  [ -e "$OUT/$2.csv" ] && return
  node "$LOTRINH" assess --partition --draws "$DRAWS" <"$1" >"$OUT/.$2.$$" && mv "$OUT/.$2.$$" "$OUT/$2.csv"
}
export -f one
SHELL=$(command -v bash) parallel --retries 3 --halt soon,fail=1 one {} {/.} ::: "$data"/*.csv
