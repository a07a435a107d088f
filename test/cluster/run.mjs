// Runs the examples of docs/cluster that are installed here and holds their bytes against one machine's: npm run test:cluster
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCountrySet } from "../country/country-set.mjs";

const docs = fileURLToPath(new URL("../../docs/cluster/", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "lo-trinh-"));
const data = join(root, "data");
const env = { ...process.env, DRAWS: "100" };
const has = (command, ...argv) => spawnSync(command, argv, { stdio: "ignore" }).status === 0;

const examples = [
  { name: "GNU parallel", here: has("parallel", "--version"), argv: [join(docs, "parallel.sh")] },
  { name: "Slurm", here: has("slurmctld", "-V") && process.getuid?.() === 0, argv: [join(docs, "slurm/two-nodes.sh")] },
  {
    name: "Dask",
    here: has("/usr/bin/python3", "-c", "import distributed"),
    argv: ["/usr/bin/python3", join(docs, "dask_bag.py")],
  },
];

function bytesIn(folder) {
  const files = readdirSync(folder)
    .filter((file) => !file.startsWith("."))
    .sort();
  return files
    .map(
      (file) =>
        `${file} ${createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex")}`,
    )
    .join("\n");
}

/** Runs an example; where `kill` is set, the first worker that is seen is killed. */
function run(argv, out, kill) {
  const [command, ...rest] = argv;
  return new Promise((resolve) => {
    const child = spawn(command, [...rest, data, out], { env, stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    let killed = 0;
    const timer = setInterval(() => {
      if (!kill || killed > 0) return;
      const found = spawnSync("ps", ["-eo", "pid,args"], { encoding: "utf8" }).stdout.split("\n");
      const worker = workerOf(child.pid, found);
      if (worker !== null) {
        killed++;
        process.kill(worker, "SIGKILL");
      }
    }, 100);
    child.on("close", (status) => {
      clearInterval(timer);
      resolve({ status, err, killed });
    });
  });
}

/** A process `node … assess --partition` that descends from one of ours. */
function workerOf(ancestor, lines) {
  const parents = new Map(
    spawnSync("ps", ["-eo", "pid,ppid"], { encoding: "utf8" })
      .stdout.split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/).map(Number)),
  );
  for (const line of lines) {
    if (!line.includes("assess --partition")) continue;
    const pid = Number(line.trim().split(/\s+/)[0]);
    for (let at = parents.get(pid); at !== undefined && at > 1; at = parents.get(at)) if (at === ancestor) return pid;
  }
  return null;
}

let failed = 0;
try {
  writeCountrySet(data, { share: 0.03, provinces: 6 });
  const whole = join(root, "one");
  spawnSync(join(docs, "one-machine.sh"), [data, whole], { env, stdio: "inherit" });
  const cases = examples.flatMap((one) => [
    { ...one, kill: false },
    ...(one.name === "GNU parallel" ? [{ ...one, name: `${one.name}, a worker killed`, kill: true }] : []),
  ]);
  for (const [i, { name, here, argv, kill }] of cases.entries()) {
    if (!here) {
      console.log(`skipped: ${name} is not installed here`);
      continue;
    }
    const out = join(root, `out-${i}`);
    const { status, err, killed } = await run(argv, out, kill);
    const same = status === 0 && bytesIn(out) === bytesIn(whole) && (!kill || killed === 1);
    console.log(`${same ? "same bytes" : "DIFFERS"}: ${name}`);
    if (!same) {
      failed++;
      console.log(err.slice(-2000));
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
