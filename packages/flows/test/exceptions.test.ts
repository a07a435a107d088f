import { readFileSync } from "node:fs";
import { exceptionRate, knownExceptionRate, probabilityOfFew, simulateExceptions, YEAR_SHAPE } from "@lotrinh/flows";
import { mean, probability, probabilityThroughout } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const labels = { locality: "xa-a", indicator: "completion", scenario: "series", unit: "persons" };
const byChance = { shape: Number.POSITIVE_INFINITY };
const full = (years: number, people: number) => Array.from({ length: years }, () => ({ exceptions: 0, people }));

describe("exceptions of a known rate", () => {
  const known = knownExceptionRate(0.0004);

  it("are none of 1,200 at 99.96 % in one year with .62, in five independent years with .09", () => {
    expect(probabilityOfFew(known, { people: 1200, most: 0, ...byChance })).toBeCloseTo(0.62, 2);
    expect(probabilityOfFew(known, { people: 1200, most: 0, years: 5, ...byChance })).toBeCloseTo(0.09, 2);
  });

  it("are none more often, and many more often, where years differ beyond chance", () => {
    expect(probabilityOfFew(known, { people: 1200, most: 0 })).toBeGreaterThan(0.62);
    expect(probabilityOfFew(known, { people: 1200, most: 3 })).toBeLessThan(
      probabilityOfFew(known, { people: 1200, most: 3, ...byChance }),
    );
  });
});

describe("a rate learnt from years", () => {
  const next = (years: Parameters<typeof exceptionRate>[0], people: number) =>
    probabilityOfFew(exceptionRate(years), { people, most: 0 });

  it("from one year of 1,099 in 1,100 lets all 1,100 be reached: not P = .0003", () => {
    const p = next([{ exceptions: 1, people: 1100 }], 1100);
    expect(p).toBeGreaterThan(0.25);
    expect(p).toBeLessThan(0.6);
  });

  it("is surer after nine years at 100 % than after one, and after one than with an exception", () => {
    const [nine, one] = [next(full(9, 60), 60), next(full(1, 60), 60)];
    expect(nine).toBeGreaterThan(0.9);
    expect(one).toBeLessThan(0.8);
    expect(one).toBeGreaterThan(next([{ exceptions: 1, people: 60 }], 60));
  });

  it("has weights that sum to one", () => {
    const { weights } = exceptionRate(full(3, 500));
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    [[], "invalid years; not one or more: 0"],
    [[{ exceptions: 3, people: 2 }], "invalid exceptions; more than the people, 2: 3"],
    [[{ exceptions: 0.5, people: 2 }], /exceptions/],
  ])("refuses %j", (years, message) => {
    expect(() => exceptionRate(years)).toThrow(message);
  });
});

describe("simulated exceptions", () => {
  const rate = exceptionRate(full(4, 900));
  const paths = simulateExceptions(labels, { from: 2025, to: 2030, people: 900, rate, draws: 20_000 });

  it("agree with the exact probabilities, in one year and in every year", () => {
    const [one, five] = [1, 5].map((years) => probabilityOfFew(rate, { people: 900, most: 0, years })) as [
      number,
      number,
    ];
    const none = (count: number) => count === 0;
    expect(Math.abs(probability(paths, 2030, none) - one)).toBeLessThan(0.01);
    expect(Math.abs(probabilityThroughout(paths, { from: 2026, to: 2030 }, none) - five)).toBeLessThan(0.01);
    expect(five).toBeGreaterThan(one ** 5);
  });

  it("are whole people, never more than there are", () => {
    const bad = simulateExceptions(labels, {
      from: 2025,
      to: 2026,
      people: 3,
      rate: knownExceptionRate(0.9),
      draws: 500,
    });
    expect(bad.values.every((count) => Number.isInteger(count) && count >= 0 && count <= 3)).toBe(true);
    expect(mean(bad, 2026)).toBeGreaterThan(1);
  });
});

it("the shape in the code is that of the table that the script writes", () => {
  const [head = "", row = ""] = readFileSync(new URL("../../../data/exceptions.csv", import.meta.url), "utf8").split(
    "\n",
  );
  expect(Number(row.split(",")[head.split(",").indexOf("year_shape")])).toBe(YEAR_SHAPE);
});

describe("a year that was printed as all, without its counts", () => {
  const [people, upTo] = [200_000, 100];

  it("says that hardly any fell short: less sure of none than a count of none, surer of few than of none", () => {
    const [printed, counted] = [
      exceptionRate([{ exceptions: 0, people, upTo }]),
      exceptionRate([{ exceptions: 0, people }]),
    ];
    const chance = (rate: typeof printed, most: number) => probabilityOfFew(rate, { people, most });
    expect(chance(printed, 0)).toBeLessThan(chance(counted, 0) - 0.2);
    expect(chance(printed, upTo)).toBeGreaterThan(0.6);
    expect(chance(printed, upTo)).toBeLessThan(chance(counted, upTo));
  });

  it("is about as sure to be printed so again, whatever the size", () => {
    const again = [20_000, 200_000].map((count) => {
      const most = count / 2000;
      return probabilityOfFew(exceptionRate([{ exceptions: 0, people: count, upTo: most }]), { people: count, most });
    });
    expect(Math.abs((again[0] as number) - (again[1] as number))).toBeLessThan(0.05);
  });
});
