import { parentPort, workerData } from "node:worker_threads";
import { random } from "./mutate.mjs";
import { caseOf, isForeseen, targets } from "./targets.mjs";

const { name, first, count, clock } = workerData;
const target = targets[name];
const now = new Float64Array(clock);
const SECONDS_PER_MEGABYTE = 2;
let refused = 0;
for (let seed = first; seed < first + count; seed++) {
  const bytes = caseOf(target, random(seed));
  now[0] = seed;
  const start = process.cpuUsage();
  try {
    await target.feed(bytes);
  } catch (error) {
    if (isForeseen(error)) refused++;
    else parentPort.postMessage({ find: String(error?.stack ?? error), seed, bytes });
  }
  const { user } = process.cpuUsage(start);
  if (user / 1e6 > (target.least ?? 0) + SECONDS_PER_MEGABYTE * Math.max(1, bytes.length / 1e6))
    parentPort.postMessage({ find: `${user / 1e6} s`, seed, bytes });
}
parentPort.postMessage({ done: count, refused });
