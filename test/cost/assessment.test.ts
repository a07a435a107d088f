import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const data = join(root, "data");
const registry = loadRegistry({ data, seeds: join(root, "seeds") });
const input = { registry, figures: loadFigures({ data, registry }) };
const run = (locality: string, draws: number) => assess(input, locality, { draws });

/** How often each function of our packages is called meanwhile, by name: the engine's own count, the same in every run. */
async function calls(work: () => void): Promise<(name: RegExp) => number> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const own = result.filter(({ url }) => /packages\/\w+\/dist\//.test(url)).flatMap(({ functions }) => functions);
    return (name) =>
      own.reduce((sum, { functionName, ranges }) => sum + (name.test(functionName) ? (ranges[0]?.count ?? 0) : 0), 0);
  } finally {
    session.disconnect();
  }
}

/** Bytes of the arrays of numbers that are asked for by name meanwhile. */
function allocated(work: () => void): number {
  const { Float64Array: usual } = globalThis;
  let bytes = 0;
  globalThis.Float64Array = new Proxy(usual, {
    construct(target, argv) {
      const made = Reflect.construct(target, argv) as Float64Array;
      bytes += made.byteLength;
      return made;
    },
  });
  try {
    work();
  } finally {
    globalThis.Float64Array = usual;
  }
  return bytes;
}

const FITS = /^fit(Ets|Cohorts|Arima|.*Transitions)$/;
const SIMULATIONS = /^simulate(Certificates|Ratchet|Literacy|Grades|Schools|Exceptions|Streaming|Staff|Status)$/;

// A fifth above what was counted on 30 November 2026. Seconds depend on the machine, these do not.
const limits = [
  { locality: "chi-lang", fits: 10, simulations: 74, randoms: 560_000, megabytes: 21 },
  { locality: "hai-phong", fits: 6, simulations: 130, randoms: 4_200_000, megabytes: 60 },
];

describe.each(limits)(
  "an assessment of $locality costs",
  { timeout: 300_000 },
  ({ locality, fits, simulations, randoms, megabytes }) => {
    it("no more fits, simulations and random numbers than are known, and as many fits for twice the draws", async () => {
      // What is read once is not counted.
      run(locality, 50);
      const [once, twice] = [await calls(() => run(locality, 200)), await calls(() => run(locality, 400))];
      expect(once(FITS)).toBeGreaterThan(0);
      expect(once(FITS)).toBeLessThanOrEqual(fits);
      expect(twice(FITS)).toBe(once(FITS));
      expect(once(SIMULATIONS)).toBeGreaterThan(0);
      expect(once(SIMULATIONS)).toBeLessThanOrEqual(simulations);
      expect(once(/^next$/)).toBeLessThanOrEqual(randoms);
      expect(twice(/^next$/)).toBeLessThanOrEqual(2.05 * once(/^next$/));
    });

    it("arrays of no more bytes than are known, and no more than twice that for twice the draws", () => {
      run(locality, 50);
      const [once, twice] = [allocated(() => run(locality, 200)), allocated(() => run(locality, 400))];
      expect(once).toBeGreaterThan(1e6);
      expect(once / 1e6).toBeLessThanOrEqual(megabytes);
      expect(twice).toBeLessThanOrEqual(2.05 * once);
    });
  },
);
