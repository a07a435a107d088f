// Feeds every reader what nobody foresaw: npm run fuzz -- [CASES] [FIRST SEED] [TARGET]
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { targets } from "./targets.mjs";

const [all = "1000000", first = "1", only = ""] = process.argv.slice(2);
const HANGS_AFTER = 60_000;
const finds = fileURLToPath(new URL("./new-finds/", import.meta.url));
let cases = 0;
let found = 0;

function fuzz(name, count) {
  return new Promise((resolve) => {
    const clock = new SharedArrayBuffer(8);
    const seen = new Float64Array(clock);
    const workerData = { name, first: Number(first), count, clock };
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData, stderr: true });
    let last = -1;
    const keep = (why, seed, bytes) => {
      found++;
      mkdirSync(finds, { recursive: true });
      if (bytes) writeFileSync(`${finds}${name.replaceAll(" ", "-")}-${seed}`, bytes);
      if (found <= 20) console.log(`FOUND ${name}, seed ${seed}: ${why.split("\n").slice(0, 3).join(" | ")}`);
    };
    const watch = setInterval(() => {
      if (seen[0] === last) {
        keep("hangs", last, null);
        void worker.terminate();
      }
      last = seen[0];
    }, HANGS_AFTER);
    let ended = null;
    worker.on("message", ({ find, seed, bytes, done, refused }) => {
      if (find !== undefined) keep(find, seed, bytes);
      else ended = { done, refused };
    });
    worker.on("error", (error) => keep(String(error), seen[0], null));
    worker.on("exit", () => {
      clearInterval(watch);
      resolve(ended ?? { done: 0, refused: 0 });
    });
  });
}

const whole = Object.entries(targets).filter(([name]) => only === "" || name === only);
const shares = whole.reduce((sum, [, { share }]) => sum + share, 0);
for (const [name, { share }] of whole) {
  const start = performance.now();
  const count = Math.ceil((Number(all) * share) / shares);
  const { done, refused } = await fuzz(name, count);
  cases += done;
  console.log(`${name}: ${done} cases, ${refused} refused, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`${cases} cases, ${found} finds${found > 0 ? `: ${finds}` : ""}`);
process.exitCode = found > 0 || cases < Number(all) ? 1 : 0;
