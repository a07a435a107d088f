// Prints how long a plan's document takes to be read, each file in a process of its own: node scripts/time-plans.mjs FILE…
// Seconds of the processor (start of Node, registry and rules included) and the most memory held.
import { execFileSync } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPlan, readPlanFile } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";

const [first, ...files] = process.argv.slice(2);
if (first === "--one") {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
  const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
  const indicators = registry.indicators.map(({ name, ...one }) => ({ ...one, name: name.vi }));
  const file = String(files[0]);
  const { targets, facts } = readPlan(await readPlanFile(file), { indicators });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1);
  console.log(
    `${basename(file)}: ${seconds} s, ${Math.round(maxRSS / 1024)} MB; ${targets.length} targets, ${facts.length} results`,
  );
} else {
  for (const file of [first, ...files].filter((one) => one !== undefined))
    process.stdout.write(execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--one", file]));
}
