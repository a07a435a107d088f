import { type CertificateOptions, probabilityOfStock, simulateCertificates } from "@lotrinh/flows";
import { drawsAt, mean, probability } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };
const CYCLE = [2026, 2027, 2028, 2029, 2030];

function simulate(changes: Partial<CertificateOptions>) {
  const base = { from: 2025, to: 2030, initial: 33, renewalSuccess: 1, recognitions: 0, draws: 4000 };
  return simulateCertificates(labels, { ...base, ...changes });
}

const varianceOf = (values: Float64Array) => {
  const middle = values.reduce((sum, one) => sum + one, 0) / values.length;
  return values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1);
};

describe("more certificates than have a stream each", () => {
  it("run out in each year of the cycle as a binomial fifth of them", () => {
    const n = 5000;
    const { expiring } = simulate({ initial: n });
    for (const year of CYCLE) {
      expect(Math.abs(mean(expiring, year) - n / 5)).toBeLessThan(4 * Math.sqrt((n * 0.16) / 4000));
      expect(varianceOf(drawsAt(expiring, year)) / (n * 0.16)).toBeCloseTo(1, 0);
    }
  });

  it("one more is one more in a single year of the cycle, also where the streams end", () => {
    for (const n of [198, 199, 200, 201, 202, 5000]) {
      const [fewer, more] = [n, n + 1].map((initial) => simulate({ initial, draws: 200 }).expiring);
      const steps = CYCLE.map((year) => {
        const before = drawsAt(fewer as NonNullable<typeof fewer>, year);
        return drawsAt(more as NonNullable<typeof more>, year).map((value, k) => value - (before[k] as number));
      });
      for (let k = 0; k < 200; k++) {
        const of = steps.map((step) => step[k] as number);
        expect([...of].sort()).toEqual([0, 0, 0, 0, 1]);
      }
    }
  });

  it("of sources that are held run out evenly, to one", () => {
    const { expiring } = simulate({ initial: 5003, draws: 1, held: ["expiry"] });
    const counts = CYCLE.map((year) => mean(expiring, year));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(5003);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe("a million certificates", () => {
  const one = { initial: 1_000_000, renewalSuccess: 0.9, recognitions: 50_000 };

  it("have the probability of the draws, exact, and neither takes ten seconds of a processor", () => {
    const before = process.cpuUsage();
    const { stock } = simulate({ ...one, draws: 2000 });
    const middle = Math.round(mean(stock, 2030));
    for (const atLeast of [middle - 300, middle, middle + 300]) {
      const exact = probabilityOfStock({ ...one, years: 5, atLeast });
      const drawn = probability(stock, 2030, (count) => count >= atLeast);
      expect(Math.abs(exact - drawn)).toBeLessThan(4 * Math.sqrt(0.25 / 2000));
    }
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });
});
