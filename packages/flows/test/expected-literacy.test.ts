import {
  type AgeStructure,
  expectedLiteracy,
  literacyByAge,
  literacyDrift,
  literacyEffort,
  peopleAged,
  peopleOfGain,
  scaleAges,
} from "@lotrinh/flows";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { even, still, taught } from "./literacy-cases.js";

const seed = 20220429;

describe("literacyDrift", () => {
  it("is what the model expects of zero classes", () => {
    const without = {
      ...taught,
      classes: { places: 0, uptake: 1, completion: 1 },
    };
    const { rates } = literacyDrift(taught);
    for (const [t, { rate }] of expectedLiteracy(without).entries()) expect(rates[t]).toBeCloseTo(rate, 12);
  });

  it("of one year is [P15 (L15 − L̄) + P61 (L̄ − L60)] / ΣP where all ages are as large", () => {
    const { population, level1 } = still;
    const of = (age: number) => level1[age - population.youngest] as number;
    const { rates } = literacyDrift({ ...still, to: 2025 });
    const [before = Number.NaN, after] = rates;
    // those of 14 turn 15 with the literacy that 15-year-olds had
    expect(after).toBeCloseTo(before + (of(15) - before + (before - of(60))) / 46, 12);
  });

  it("is nothing where every age is as literate", () => {
    expect(literacyDrift({ ...still, level1: even.people.map(() => 0.97) }).change).toBeCloseTo(0, 12);
  });

  it("lifts a place where the old are less literate than the young", () => {
    expect(literacyDrift(still).change).toBeGreaterThan(0);
  });
});

describe("literacyEffort", () => {
  it.each([0, 0.1, 0.25])(
    "where nobody joins, leaves or dies is (τ N − literate) / Σ (1 − ρ)^j with ρ = %s",
    (hazard) => {
      const closed: AgeStructure = {
        youngest: 9,
        people: Array.from({ length: 40 }, (_, age) => (age < 11 ? 0 : 500)),
      };
      const effort = literacyEffort({
        from: 2024,
        to: 2030,
        population: closed,
        level1: closed.people.map(() => 0.9),
        relapse: { hazard, continuing: 0 },
        target: 0.98,
        completion: 0.8,
        classSize: 20,
      });
      let weight = 0;
      let kept = 1;
      for (let j = 0; j < 6; j++) {
        weight += kept;
        kept *= 1 - hazard;
      }
      const perYear = (0.08 * 29 * 500) / weight;
      expect(effort?.newLiteratesPerYear).toBeCloseTo(perYear, 4);
      expect(effort?.learnersPerYear).toBeCloseTo(perYear / 0.8, 4);
      expect(effort?.classesPerYear).toBeCloseTo(perYear / 0.8 / 20, 4);
      expect(effort?.missing).toBeCloseTo(0.08 * 29 * 500, 6);
    },
  );

  it("takes the expected rate to the target, and less does not", () => {
    const options = { ...taught, target: 0.9995, completion: 0.8 };
    const effort = literacyEffort(options);
    const places = effort?.learnersPerYear ?? Number.NaN;
    const rateWith = (n: number) =>
      expectedLiteracy({
        ...taught,
        classes: { places: n, uptake: 1, completion: 0.8 },
      }).at(-1)?.rate;
    expect(rateWith(places)).toBeCloseTo(0.9995, 9);
    expect(rateWith(0.98 * places)).toBeLessThan(0.9995);
    expect(effort?.newLiterates).toBeGreaterThan(effort?.missing ?? Number.NaN);
  });

  it("is found for a province of millions", () => {
    const population = scaleAges(even, { total: 2_500_000, ages: [15, 60] });
    const options = { ...still, population, level1: literacyByAge(population, { rate: 0.994 }) };
    const effort = literacyEffort({ ...options, target: 0.999, completion: 0.8 });
    expect(effort?.newLiterates).toBeGreaterThan(effort?.missing ?? Number.NaN);
    expect(effort?.newLiterates).toBeLessThan(15_000);
  });

  it("is none where drift alone gets there, and null where even classes for everybody do not", () => {
    const drift = literacyDrift(still).rates.at(-1) ?? Number.NaN;
    expect(literacyEffort({ ...still, target: drift - 1e-6, completion: 0.8 })).toMatchObject({
      missing: 0,
      newLiterates: 0,
    });
    expect(literacyEffort({ ...still, target: 1, completion: 0.5 })).toBe(null);
  });
});

describe("literacyByAge", () => {
  it("gives the rate asked for over the ages asked for, and is never lower for the younger", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 0.9999, noNaN: true }), (rate) => {
        const byAge = literacyByAge(even, { rate });
        const counted = byAge.slice(10, 56).reduce((sum, one) => sum + one, 0);
        expect(counted / 46).toBeCloseTo(rate, 5);
        expect(byAge.every((one, i) => i === 0 || one <= (byAge[i - 1] ?? 0))).toBe(true);
      }),
      { seed },
    );
  });

  it("with the assumed odds agrees with both national rates of 2020 within a tenth of a point", () => {
    const byAge = literacyByAge(even, { rate: 0.9785 });
    const upTo35 = byAge.slice(10, 31).reduce((sum, one) => sum + one, 0) / 21;
    expect(Math.abs(upTo35 - 0.993)).toBeLessThan(0.001);
  });
});

describe("scaleAges", () => {
  it("meets the total to the person, in whole people", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (total) => {
        const scaled = scaleAges(even, { total, ages: [15, 200] });
        expect(peopleAged(scaled, [15, 200])).toBe(total);
        expect(scaled.people.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      }),
      { seed },
    );
  });

  it("refuses ages of nobody", () => {
    expect(() => scaleAges(even, { total: 10, ages: [0, 3] })).toThrow(
      new RangeError("invalid ages; nobody is aged 0 to 3"),
    );
  });
});

describe("readings of ‘0.5 % of adults, 0.4 % of those of 15–60’ among 1.6 million adults, 1.25 million of them of 15–60", () => {
  const population: AgeStructure = {
    youngest: 15,
    people: [...new Array<number>(46).fill(1_250_000 / 46), 350_000],
  };

  it.each([
    ["0.5 % of adults", { share: 0.005, of: "people", ages: [15, 200] }, 8000],
    ["0.4 % of 15–60", { share: 0.004, of: "people", ages: [15, 60] }, 5000],
    ["0.5 % of the illiterate, who are 0.6 %", { share: 0.005, of: "illiterate", ages: [15, 200], rate: 0.994 }, 48],
  ] as const)("%s", (_, gain, people) => {
    expect(peopleOfGain(population, gain)).toBeCloseTo(people, 6);
  });

  it("refuses a share of the illiterate without the rate that tells how many they are", () => {
    expect(() =>
      peopleOfGain(population, {
        share: 0.005,
        of: "illiterate",
        ages: [15, 60],
      }),
    ).toThrow(new RangeError("invalid rate; not in [0, 1]: undefined"));
  });
});
