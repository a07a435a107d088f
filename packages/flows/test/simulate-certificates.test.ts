import { type CertificateFlows, type CertificateOptions, simulateCertificates } from "@lotrinh/flows";
import { drawsAt, mean, type Trajectory } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };
const base: CertificateOptions = {
  from: 2025,
  to: 2037,
  initial: 33,
  renewalSuccess: 0.9,
  recognitions: 1.5,
  draws: 20,
};

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: 0, max: 10, noNaN: true });
const count = fc.integer({ min: 0, max: 40 });
const capacity = fc.integer({ min: 40, max: 60 });
const schedule = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 5 })
  .map((byExpiry) => ({ byExpiry }));

function simulate(changes: Partial<CertificateOptions> = {}): CertificateFlows {
  return simulateCertificates(labels, { ...base, ...changes });
}

function stockAt(flows: CertificateFlows, year: number): number[] {
  return [...drawsAt(flows.stock, year)];
}

function expectNowhereBelow(higher: Trajectory, lower: Trajectory): void {
  expect(higher.values.every((value, i) => value >= (lower.values[i] ?? Number.NaN))).toBe(true);
}

describe("conservation", () => {
  function expectConserved(flows: CertificateFlows, initial: number): void {
    const { stock, expiring, renewed, lapsed, recognised } = flows;
    const { draws, values } = stock;
    for (const [i, now] of values.entries()) {
      const before = i < draws ? initial : (values[i - draws] ?? Number.NaN);
      expect(now).toBe(before - (lapsed.values[i] ?? Number.NaN) + (recognised.values[i] ?? Number.NaN));
      expect(expiring.values[i]).toBe((renewed.values[i] ?? Number.NaN) + (lapsed.values[i] ?? Number.NaN));
    }
  }

  it("holds in every draw and year: stock changes by recognised − lapsed, expiring is renewed + lapsed", () => {
    fc.assert(
      fc.property(count, share, rate, capacity, (initial, renewalSuccess, recognitions, limit) => {
        expectConserved(simulate({ initial, renewalSuccess, recognitions, capacity: limit }), initial);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("holds for a known schedule of expiry", () => {
    fc.assert(
      fc.property(schedule, share, rate, (initial, renewalSuccess, recognitions) => {
        const total = initial.byExpiry.reduce((sum, n) => sum + n, 0);
        expectConserved(simulate({ initial, renewalSuccess, recognitions }), total);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("leaves no count negative, broken or above the capacity", () => {
    fc.assert(
      fc.property(count, share, rate, capacity, (initial, renewalSuccess, recognitions, limit) => {
        for (const flow of Object.values(simulate({ initial, renewalSuccess, recognitions, capacity: limit }))) {
          expect(flow.values.every((value: number) => Number.isInteger(value) && value >= 0 && value <= limit)).toBe(
            true,
          );
        }
      }),
      { seed, numRuns: 50 },
    );
  });
});

describe("cycle", () => {
  it("brings every certificate up once, and again only after a cycle", () => {
    const { expiring } = simulate({ renewalSuccess: 1, recognitions: 0, to: 2035 });
    for (let k = 0; k < expiring.draws; k++) {
      const yearly = expiring.years.map((year) => drawsAt(expiring, year)[k] ?? Number.NaN);
      expect(yearly.slice(0, 5).reduce((sum, n) => sum + n, 0)).toBe(33);
      expect(yearly.slice(5)).toEqual(yearly.slice(0, 5));
    }
  });

  it("brings up again what was renewed or recognised a cycle ago, and nothing else", () => {
    const { expiring, renewed, recognised } = simulate();
    for (const year of [2031, 2033, 2037]) {
      const given = drawsAt(renewed, year - 5).map((n, k) => n + (drawsAt(recognised, year - 5)[k] ?? Number.NaN));
      expect(drawsAt(expiring, year)).toEqual(given);
    }
  });

  it("follows a known schedule of expiry", () => {
    const { expiring } = simulate({
      initial: { byExpiry: [3, 0, 9, 1, 7] },
      renewalSuccess: 1,
      recognitions: 0,
      draws: 1,
    });
    expect([...expiring.values]).toEqual([3, 0, 9, 1, 7, 3, 0, 9, 1, 7, 3, 0]);
  });

  it("without renewals and recognitions empties the stock in one cycle, not sooner", () => {
    const flows = simulate({ renewalSuccess: 0, recognitions: 0, draws: 200 });
    expect(stockAt(flows, 2030).every((stock) => stock === 0)).toBe(true);
    expect(mean(flows.stock, 2029)).toBeGreaterThan(0);
  });

  it("spreads certificates of unknown expiry evenly over the next cycle", () => {
    const { expiring } = simulate({ renewalSuccess: 1, recognitions: 0, draws: 10_000 });
    const standardError = Math.sqrt((33 * 0.2 * 0.8) / 10_000);
    for (const year of [2026, 2027, 2028, 2029, 2030]) {
      expect(Math.abs(mean(expiring, year) - 33 / 5)).toBeLessThan(4 * standardError);
    }
  });

  it("of another length may be asked for", () => {
    const flows = simulate({ initial: { byExpiry: [1, 2] }, cycle: 2, renewalSuccess: 1, recognitions: 0, draws: 1 });
    expect([...flows.expiring.values].slice(0, 4)).toEqual([1, 2, 1, 2]);
  });
});

describe("common random numbers", () => {
  it("let no draw's stock fall in any year as renewal success rises", () => {
    fc.assert(
      fc.property(share, share, rate, (p, q, recognitions) => {
        const higher = simulate({ renewalSuccess: Math.max(p, q), recognitions });
        const lower = simulate({ renewalSuccess: Math.min(p, q), recognitions });
        expectNowhereBelow(higher.stock, lower.stock);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("let no draw's stock fall in any year as recognitions rise", () => {
    fc.assert(
      fc.property(rate, rate, share, (m, n, renewalSuccess) => {
        const higher = simulate({ recognitions: Math.max(m, n), renewalSuccess });
        const lower = simulate({ recognitions: Math.min(m, n), renewalSuccess });
        expectNowhereBelow(higher.stock, lower.stock);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("let no draw's stock fall in any year as the initial stock rises", () => {
    fc.assert(
      fc.property(count, count, share, rate, (a, b, renewalSuccess, recognitions) => {
        const higher = simulate({ initial: Math.max(a, b), renewalSuccess, recognitions });
        const lower = simulate({ initial: Math.min(a, b), renewalSuccess, recognitions });
        expectNowhereBelow(higher.stock, lower.stock);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("let no draw's stock fall within a cycle as either lever rises, even where the capacity binds", () => {
    const full = { initial: 38, capacity: 40, to: 2030 };
    fc.assert(
      fc.property(share, share, rate, rate, (p, q, m, n) => {
        const higher = simulate({ ...full, renewalSuccess: Math.max(p, q), recognitions: Math.max(m, n) });
        const lower = simulate({ ...full, renewalSuccess: Math.min(p, q), recognitions: Math.min(m, n) });
        expectNowhereBelow(higher.stock, lower.stock);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("cannot do so for the initial stock where the capacity turns early recognitions away", () => {
    const tight = { capacity: 10, renewalSuccess: 0, recognitions: [1000, 0], to: 2027, draws: 1 };
    expect(stockAt(simulate({ ...tight, initial: { byExpiry: [0, 10, 0, 0, 0] } }), 2027)).toEqual([0]);
    expect(stockAt(simulate({ ...tight, initial: { byExpiry: [0, 9, 0, 0, 0] } }), 2027)).toEqual([1]);
  });
});

describe("the same request", () => {
  it("gives the same numbers", () => {
    expect(simulate()).toEqual(simulate());
  });

  it("under another scenario name gives the same numbers", () => {
    const { stock } = simulateCertificates({ ...labels, scenario: "tang-toc" }, base);
    expect(stock.values).toEqual(simulate().stock.values);
  });

  it("with another seed, locality or indicator gives other numbers", () => {
    const { values } = simulate().stock;
    expect(simulate({ seed: 2 }).stock.values).not.toEqual(values);
    expect(simulateCertificates({ ...labels, locality: "huyen-b" }, base).stock.values).not.toEqual(values);
    expect(simulateCertificates({ ...labels, indicator: "other" }, base).stock.values).not.toEqual(values);
  });

  it("with fewer draws gives the first of them", () => {
    const all = stockAt(simulate({ draws: 200 }), 2037);
    expect(stockAt(simulate({ draws: 50 }), 2037)).toEqual(all.slice(0, 50));
  });

  it("to an earlier year gives the years up to it", () => {
    const shorter = simulate({ to: 2028 }).stock.values;
    expect(simulate().stock.values.subarray(0, shorter.length)).toEqual(shorter);
  });

  it("may set the levers for all years, in a list, or by calendar year", () => {
    const all = simulate({ to: 2028 });
    expect(simulate({ to: 2028, renewalSuccess: [0.9, 0.9, 0.9], recognitions: [1.5, 1.5, 1.5] })).toEqual(all);
    expect(simulate({ to: 2028, recognitions: { 2026: 1.5, 2027: 1.5, 2028: 1.5 } })).toEqual(all);
  });
});

describe("a lever set by year", () => {
  it("acts in its year and not before", () => {
    const late = simulate({ recognitions: { ...byYear(0), 2030: 10 } }).stock;
    const never = simulate({ recognitions: 0 }).stock;
    expect(drawsAt(late, 2029)).toEqual(drawsAt(never, 2029));
    expect(mean(late, 2030)).toBeGreaterThan(mean(never, 2030));
  });

  function byYear(value: number): Record<number, number> {
    return Object.fromEntries(Array.from({ length: 12 }, (_, t) => [2026 + t, value]));
  }
});

describe("simulateCertificates", () => {
  it("labels all five trajectories as asked and covers the years after the base year", () => {
    for (const flow of Object.values(simulate({ to: 2027 }))) {
      expect(flow).toMatchObject({ ...labels, years: [2026, 2027], draws: 20 });
    }
  });

  it.each<[Partial<CertificateOptions>, string]>([
    [{ to: 2025 }, "invalid to; not a year after 2025: 2025"],
    [{ initial: 3.5 }, "invalid initial; not a whole number from 0 up: 3.5"],
    [{ initial: { byExpiry: [1, 2] } }, "invalid initial; not one count for each of 5 years: 2 counts"],
    [{ initial: 61, capacity: 60 }, "invalid initial; above the capacity of 60: 61"],
    [{ capacity: 60.5 }, "invalid capacity; not a whole number from 0 up: 60.5"],
    [{ renewalSuccess: 1.2 }, "invalid renewalSuccess; not in [0, 1] in 2026: 1.2"],
    [{ recognitions: { 2026: 1 } }, "invalid recognitions; no value for 2027"],
    [{ recognitions: [1, 2] }, "invalid recognitions; not one value for each of 12 years: 2 values"],
    [{ recognitions: Number.NaN }, "invalid recognitions; not in [0, 1000000] in 2026: NaN"],
    [{ cycle: 0 }, "invalid cycle; not a whole number from 1 up: 0"],
    [{ draws: 0 }, "invalid draws; not a whole number from 1 up: 0"],
    [{ seed: 0.5 }, "invalid seed; not an integer: 0.5"],
  ])("refuses %o", (changes, message) => {
    expect(() => simulate(changes)).toThrow(new RangeError(message));
  });
});
