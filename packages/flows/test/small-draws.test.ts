import { binomialQuantile, poissonQuantile } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangePeople } from "../src/engine/exchange-people.js";
import { drawBinomial, drawPoisson } from "../src/engine/small-draws.js";

const seed = 20220429;
const unit = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe("quick draws by inversion", () => {
  it("are the quantiles of the tables: binomial, few or many", () => {
    fc.assert(
      fc.property(unit, fc.integer({ min: 0, max: 9000 }), fc.double({ min: 0, max: 1, noNaN: true }), (u, n, p) => {
        expect(Math.abs(drawBinomial(u, n, p) - binomialQuantile(u, n, p))).toBeLessThanOrEqual(edge(u, n, p));
      }),
      { seed, numRuns: 400 },
    );
  });

  it("are the quantiles of the tables: Poisson", () => {
    fc.assert(
      fc.property(unit, fc.double({ min: 0, max: 900, noNaN: true }), (u, mean) => {
        expect(Math.abs(drawPoisson(u, mean) - poissonQuantile(u, mean))).toBeLessThanOrEqual(0);
      }),
      { seed, numRuns: 200 },
    );
  });

  it("are the quantiles of the tables, but on the edge of a step: Poisson of many", () => {
    const near = (u: number, mean: number, shift: number) =>
      poissonQuantile(Math.min(1 - 1e-16, Math.max(1e-300, u + shift)), mean);
    fc.assert(
      fc.property(unit, fc.double({ min: 500, max: 90_000, noNaN: true }), (u, mean) => {
        const drawn = drawPoisson(u, mean);
        expect(drawn).toBeGreaterThanOrEqual(near(u, mean, -1e-9));
        expect(drawn).toBeLessThanOrEqual(near(u, mean, 1e-9));
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe("people who are exchanged", () => {
  const people = fc.integer({ min: 0, max: 900 });
  const ratio = fc.double({ min: 0, max: 1.4, noNaN: true });
  const after = (n: number, share: number, each: boolean, u: number, v: number) => {
    const row = Float64Array.of(n);
    const [left, came] = [new Float64Array(1), new Float64Array(1)];
    const numbers = { leaving: () => u, coming: () => v };
    exchangePeople({ people: row, ratio: Float64Array.of(share), turnover: 0.02, each, ...numbers, left, came });
    expect(row[0]).toBe(n - (left[0] as number) + (came[0] as number));
    return row[0] as number;
  };

  it("change by those who came less those who left, and are never fewer when there are more, or a higher ratio", () => {
    fc.assert(
      fc.property(people, people, ratio, ratio, fc.boolean(), unit, unit, (m, n, p, q, each, u, v) => {
        const low = after(Math.min(m, n), Math.min(p, q), each, u, v);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(after(Math.max(m, n), Math.min(p, q), each, u, v)).toBeGreaterThanOrEqual(low);
        expect(after(Math.min(m, n), Math.max(p, q), each, u, v)).toBeGreaterThanOrEqual(low);
      }),
      { seed, numRuns: 500 },
    );
  });
});

/** One where the number lies on the edge of a step but for rounding, else none. */
function edge(u: number, n: number, p: number): number {
  const near = (shift: number) => binomialQuantile(Math.min(1 - 1e-16, Math.max(1e-300, u + shift)), n, p);
  return near(1e-11) === near(-1e-11) ? 0 : 1;
}
