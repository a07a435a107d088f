#!/usr/bin/env bash
# A Slurm cluster of two nodes on this one machine, for trying array.sh: two-nodes.sh DATA OUT
# Needs Debian's slurmctld, slurmd, slurm-client and munge, and root. Starts them, runs the array, stops them.
set -euo pipefail
for needed in slurmctld slurmd sbatch munged; do
  command -v "$needed" >/dev/null || { echo "skipped: $needed is not installed"; exit 0; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: needs root"; exit 0; }
data=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
here=$(realpath "$(dirname "$0")")
export LOTRINH=${LOTRINH:-$(realpath "$here/../../../packages/cli/bin/lotrinh.js")} DRAWS=${DRAWS:-1000}
state=$(mktemp -d)
chmod 755 "$state"
export SLURM_CONF=$state/slurm.conf
host=$(hostname -s)
cat >"$SLURM_CONF" <<CONF
ClusterName=lotrinh
SlurmctldHost=$host(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=$state/munge/socket
SlurmUser=root
SlurmctldPort=16817
SlurmctldPidFile=$state/slurmctld.pid
SlurmdPidFile=$state/slurmd.%n.pid
SlurmdSpoolDir=$state/spool.%n
StateSaveLocation=$state/save
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
NodeName=nut1 NodeHostname=$host NodeAddr=127.0.0.1 Port=16818 CPUs=1 State=UNKNOWN
NodeName=nut2 NodeHostname=$host NodeAddr=127.0.0.1 Port=16819 CPUs=1 State=UNKNOWN
PartitionName=main Nodes=nut1,nut2 Default=YES MaxTime=INFINITE State=UP
CONF
mkdir -p "$state/munge" "$state/save" "$state/spool.nut1" "$state/spool.nut2"
chown munge: "$state/munge"
started=()
stop() { for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done; wait; rm -rf "$state"; }
trap stop EXIT
dd if=/dev/urandom of="$state/munge/key" bs=128 count=1 2>/dev/null
chown munge: "$state/munge/key"
chmod 400 "$state/munge/key"
setpriv --reuid=munge --regid=munge --clear-groups munged --foreground --force --key-file="$state/munge/key" \
  --socket="$state/munge/socket" --pid-file="$state/munge/pid" --log-file="$state/munge/log" --seed-file="$state/munge/seed" &
started+=($!)
until [ -S "$state/munge/socket" ]; do sleep 0.1; done
slurmctld -D -f "$SLURM_CONF" >"$state/slurmctld.log" 2>&1 &
started+=($!)
for node in nut1 nut2; do
  slurmd -D -N "$node" -f "$SLURM_CONF" >"$state/$node.log" 2>&1 &
  started+=($!)
done
for _ in $(seq 100); do [ "$(sinfo -h -N -t idle -o %N 2>/dev/null | sort -u | wc -l)" = 2 ] && break; sleep 0.2; done
sinfo || { cat "$state"/*.log >&2; exit 1; }
count=$(ls "$data"/*.csv | wc -l)
sbatch --wait --array="1-$count" --output="$state/%A_%a.log" --export=ALL "$here/array.sh" "$data" "$out" ||
  { cat "$state"/*.log >&2; exit 1; }
