import { probabilityOfStock, putOff, simulateCertificates, simulateSchools } from "@lotrinh/flows";
import { mean, probability } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "national_standard_schools", scenario: "hien-trang", unit: "schools" };
const YEARS = [2026, 2027, 2028, 2029, 2030];
/** In force in the middle of 2026, three years of data. */
const rule = (share: number | readonly [number, number]) => ({ from: 2026.5, years: 3, share });
const vector = { from: 2025, to: 2030, initial: 33, renewalSuccess: 0.9, recognitions: 2.57 };
const share38 = (given: object) =>
  probability(simulateCertificates(labels, { ...vector, ...given }).stock, 2030, (count) => count >= 38);

describe("a rule under which events wait three years from the middle of 2026", () => {
  it("puts off half of 2026, all of 2027 and 2028 and half of 2029, when those of 2026 come", () => {
    expect(putOff(YEARS, rule(1))).toEqual([-0.5, -1, -1, -0.5, 0]);
    expect(putOff([2025], rule(1))).toEqual([0]);
  });

  it("keeps as many events waiting for good as it has years", () => {
    const long = Array.from({ length: 20 }, (_, t) => 2026 + t);
    expect(putOff(long, rule(1)).reduce((sum, put) => sum + put, 0)).toBe(-3);
  });

  it("takes P(38 or more from 33) from .90 to some .17 where every new school waits, as two years of five would", () => {
    const exact = (recognitions: number) =>
      probabilityOfStock({ initial: 33, atLeast: 38, renewalSuccess: 0.9, recognitions, years: 5 });
    expect(exact(2.57)).toBeCloseTo(0.9, 2);
    expect(Math.abs(share38({ waiting: rule(1) }) - exact((2.57 * 2) / 5))).toBeLessThan(0.02);
    expect(Math.abs(share38({ waiting: rule(0) }) - exact(2.57))).toBeLessThan(0.02);
  });

  it("of which nobody knows whom it hits lies between the two, at the mean over all shares", () => {
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const over = shares.map((one) => share38({ waiting: rule(one) })).reduce((sum, p) => sum + p / shares.length, 0);
    expect(Math.abs(share38({ waiting: rule([0, 1]) }) - over)).toBeLessThan(0.02);
  });

  it("changes nothing after the years simulated, and refuses a share that is none", () => {
    const later = simulateCertificates(labels, { ...vector, draws: 50, waiting: { ...rule(1), from: 2031 } });
    const without = simulateCertificates(labels, { ...vector, draws: 50 });
    expect(later.stock.years).toEqual(without.stock.years);
    expect(mean(later.recognised, 2030)).toBeGreaterThan(0);
    expect(() => share38({ waiting: rule([0.5, 0.2]) })).toThrow("waiting");
    expect(() => share38({ waiting: rule(1.2) })).toThrow("waiting");
    expect(() => putOff(YEARS, { ...rule(1), years: -1 })).toThrow("waiting");
  });

  it("puts off readiness in the pipeline of schools: none becomes ready in a whole year under it", () => {
    const flows = simulateSchools(labels, {
      ...{ from: 2025, to: 2030, initial: 0, stages: [100, 0], readiness: [0.2], draws: 400 },
      ...{ renewalSuccess: 1, recognitionSuccess: 1, waiting: rule(1) },
    });
    const recognised = YEARS.map((year) => mean(flows.recognised, year));
    expect(recognised[1]).toBe(0);
    expect(recognised[2]).toBe(0);
    expect(Math.abs((recognised[0] ?? 0) - 10)).toBeLessThan(1);
    expect(Math.abs((recognised[4] ?? 0) - (100 - 10 - (recognised[3] ?? 0)) * 0.2)).toBeLessThan(1);
  });
});

describe("a start that is drawn", () => {
  const byDraw = Float64Array.from({ length: 1000 }, (_, k) => 30 + (k % 3) * 3);

  it("gives the mean of the probabilities from each of its starts", () => {
    const of = (initial: number) =>
      probabilityOfStock({ initial, atLeast: 38, renewalSuccess: 0.9, recognitions: 2.57, years: 5 });
    const drawn = share38({ initial: { byDraw }, draws: 1000 });
    expect(Math.abs(drawn - (of(30) + of(33) + of(36)) / 3)).toBeLessThan(0.05);
  });

  it("is refused with another number of draws, with what is no count, and above the schools of a draw", () => {
    expect(() => share38({ initial: { byDraw }, draws: 999 })).toThrow("one for each draw");
    expect(() => share38({ initial: { byDraw: new Float64Array(10).fill(0.5) }, draws: 10 })).toThrow("initial");
    const capacity = new Float64Array(1000).fill(35);
    expect(() => share38({ initial: { byDraw }, draws: 1000, capacity })).toThrow("capacity of 35");
  });
});
