import {
  birthToGrade1Ratios,
  cohortChangeRatios,
  enrolmentRates,
  entrantsByAge,
  entrantsFromIntakeRate,
  entrantsWithBacklog,
  exponentiallySmoothed,
  hamiltonPerry,
  levelTransition,
  onAgeCompletion,
  progressionRatios,
  raked,
  shrunkenRatio,
  weightedRecent,
} from "@lotrinh/flows";
import { describe, expect, it } from "vitest";

describe("progression ratios", () => {
  it("compare each grade with the grade below a year earlier", () => {
    expect(progressionRatios([100, 90, 80], [110, 98, 90])).toEqual([0.98, 1]);
    expect(progressionRatios([0, 1], [1, 1])).toEqual([Number.NaN]);
    expect(() => progressionRatios([1], [1, 2])).toThrow("same grades");
  });

  it("are smoothed as NCES does, to the reference vector", () => {
    expect(exponentiallySmoothed([0.97, 0.98, 0.96, 0.99, 0.985])).toBeCloseTo(0.980224, 6);
    expect(exponentiallySmoothed([1, 2, 3], 1)).toBe(3);
    expect(() => exponentiallySmoothed([])).toThrow("none given");
  });

  it("are averaged over five years with the latest heaviest, as WICHE does", () => {
    expect(weightedRecent([9, 1, 2, 3, 4, 5])).toBeCloseTo((1 + 4 + 9 + 16 + 25) / 15, 12);
    expect(weightedRecent([1, 2, 6], { length: 2, equal: true })).toBe(4);
    expect(weightedRecent([0.9])).toBe(0.9);
  });

  it("of a small place keep a weight of one in eleven against a parent a hundred times as large", () => {
    const drawn = shrunkenRatio({ ratio: 1, people: 100, parentRatio: 0, parentPeople: 10_000 });
    expect(drawn).toBeCloseTo(0.0909, 4);
    expect(shrunkenRatio({ ratio: 0, people: 0, parentRatio: 0.9, parentPeople: 10 })).toBe(0.9);
  });
});

describe("new entrants", () => {
  it("are children times the intake rate, at one age or at several", () => {
    expect(entrantsFromIntakeRate(1000, 1.02)).toBe(1020);
    const ages = [
      { children: 1000, intakeRate: 0.9 },
      { children: 900, intakeRate: 0.1 },
    ];
    expect(entrantsByAge(ages)).toBe(990);
    expect(() => entrantsFromIntakeRate(-1, 1)).toThrow("invalid children");
  });

  it("come late from those who had not entered, and never from more than there are", () => {
    const older = [
      { children: 900, everEntered: 880, lateRate: 0.5 },
      { children: 800, everEntered: 820, lateRate: 0.5 },
    ];
    expect(entrantsWithBacklog({ children: 1000, intakeRate: 0.98 }, older)).toBe(990);
  });

  it("follow births six years earlier by a ratio", () => {
    expect(
      birthToGrade1Ratios([
        { births: 200, grade1: 190 },
        { births: 0, grade1: 3 },
      ]),
    ).toEqual([0.95, Number.NaN]);
  });
});

describe("Hamilton–Perry", () => {
  const before = [100, 90, 80];
  const after = [105, 95, 153];

  it("takes the population of the first count to that of the second", () => {
    const ratios = cohortChangeRatios({ before, after });
    expect(ratios).toEqual([0.95, 0.9]);
    expect(hamiltonPerry(before, ratios, 105)).toEqual(after);
  });

  it("draws small cells to the parent, takes its ratio for empty ones, and keeps to the limits", () => {
    const parent = { before: [10_000, 10_000, 0], after: [0, 0, 10_000] };
    expect(cohortChangeRatios({ before: [100, 0, 0], after: [0, 100, 0], parent })[0]).toBeCloseTo(1 / 11, 12);
    expect(cohortChangeRatios({ before: [100, 0, 0], after: [0, 100, 5], parent })[1]).toBe(1);
    expect(cohortChangeRatios({ before, after, limits: [0.92, 1] })).toEqual([0.95, 0.92]);
    expect(cohortChangeRatios({ before: [0, 5], after: [0, 4] })).toEqual([0.8]);
  });

  it("is raked to the parent's projection", () => {
    expect(
      raked(
        [
          [1, 0],
          [3, 0],
        ],
        [8, 5],
      ),
    ).toEqual([
      [2, 0],
      [6, 0],
    ]);
  });
});

describe("enrolment ratios", () => {
  const rows = [
    { age: 5, population: 110, pupils: 2 },
    { age: 6, population: 100, pupils: 90 },
    { age: 7, population: 100, pupils: 95 },
    { age: 8, population: 0, pupils: 13 },
  ];

  it("are gross over all ages, net over the official ones, and by age", () => {
    const { gross, net, ageSpecific } = enrolmentRates(rows, [6, 7]);
    expect([gross, net]).toEqual([1, 0.925]);
    expect(ageSpecific).toEqual([2 / 110, 0.9, 0.95, Number.NaN]);
    expect(() => enrolmentRates(rows, [6, 10])).toThrow("every age from 6 to 10");
  });

  it("count completers no older than the age", () => {
    expect(
      onAgeCompletion(
        [
          { age: 10, people: 3 },
          { age: 11, people: 90 },
          { age: 12, people: 5 },
        ],
        11,
        100,
      ),
    ).toBe(0.93);
  });

  it("give the transition between levels, apparent and effective", () => {
    expect(levelTransition(90, 100)).toBe(0.9);
    expect(levelTransition(90, 100, 0.1)).toBe(1);
  });
});
