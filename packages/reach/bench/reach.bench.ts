import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation, loadReferenceClass } from "@lotrinh/observations";
import { type AssessInput, assess, whatIf } from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { bench, describe } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input: AssessInput = {
  registry,
  figures: loadFigures({ data, registry }),
  population: loadPopulation({ data, registry }),
  referenceClass: loadReferenceClass({ data, registry }),
};
const PLACES = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"];
/** What an interface changes at once: one assumption of one target. */
const WHAT_IFS = [
  ["chi-lang", "chi-lang.national-standard-schools.2030", { recognitions_per_year: 2 }],
  ["hai-phong", "hai-phong.literacy-level1-rate-15-60.2030", { literacy_places: 2500 }],
  ["huong-son", "huong-son.lower-secondary-graduates-to-dual-track-rate.2030", { baseline: 32 }],
  ["chi-lang", "chi-lang.net-enrolment-rate-lower-secondary.2030", {}],
] as const;
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };
let done = false;

/** The middle of some runs after two warm ones, in milliseconds. */
function middle(runs: number, run: () => void): number {
  const times = Array.from({ length: runs + 2 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(2);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

describe("10,000 draws", () => {
  bench(
    "a what-if on one target, and all targets and readings of five localities",
    () => {
      // The runner calls a function more than once.
      if (done) return;
      done = true;
      let slowest = 0;
      for (const [place, target, overrides] of WHAT_IFS) {
        const plan = registry.plans.find(({ locality }) => locality === place);
        const scenario = plan?.scenarios[0] as Scenario;
        const ms = middle(9, () => whatIf(input, place, target, overrides, { scenario }));
        console.log(`${target}: ${ms.toFixed(1)} ms`);
        slowest = Math.max(slowest, ms);
      }
      const all = middle(3, () => PLACES.map((place) => assess(input, place)));
      const peak = process.resourceUsage().maxRSS / 1024;
      console.log(`five localities: ${(all / 1000).toFixed(2)} s, ${peak.toFixed(0)} MB at most`);
      if (!(slowest <= 100)) throw new Error(`a what-if took more than 100 ms: ${slowest.toFixed(0)}`);
      if (!(all <= 3000 && peak <= 500)) throw new Error("five localities took more than 3 s or 500 MB");
    },
    once,
  );
});
