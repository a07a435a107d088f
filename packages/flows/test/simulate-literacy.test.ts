import {
  expectedLiteracy,
  type LiteracyCase,
  type LiteracyFlows,
  type LiteracyOptions,
  literacyByAge,
  simulateLiteracy,
} from "@lotrinh/flows";
import { drawsAt, mean, type Trajectory } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { even, labels, still, taught } from "./literacy-cases.js";

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const places = fc.integer({ min: 0, max: 300 });

function simulate(given: LiteracyCase, changes: Partial<LiteracyOptions> = {}): LiteracyFlows {
  return simulateLiteracy(labels, { ...given, draws: 20, ...changes });
}

function at({ values }: Trajectory, i: number): number {
  return values[i] ?? Number.NaN;
}

function expectNowhereBelow(higher: Trajectory, lower: Trajectory): void {
  expect(higher.values.every((value, i) => value >= at(lower, i))).toBe(true);
}

describe("conservation", () => {
  // adults of 15 and over, whom only birthdays and deaths change
  const closed = {
    ...taught,
    ages: [15, 200] as const,
    learnerAges: [15, 60] as const,
  };

  it("counts whole people in every draw and year", () => {
    const { population, illiterate, newLiterates, relapsed } = simulate(closed);
    for (const { values } of [population, illiterate, newLiterates, relapsed]) {
      expect(values.every(Number.isInteger)).toBe(true);
    }
  });

  it("without deaths the illiterate change by entrants, those who fall back and new literates, to the person", () => {
    fc.assert(
      fc.property(places, share, share, share, (offered, completion, hazard, uptake) => {
        const { survival: _, ...immortal } = closed;
        const flows = simulate(immortal, {
          classes: { places: offered, uptake, completion },
          relapse: { hazard, continuing: 0.2 },
          entrants: { level1: 1 },
        });
        const { draws } = flows.illiterate;
        for (let i = draws; i < flows.illiterate.values.length; i++) {
          const change = at(flows.relapsed, i) - at(flows.newLiterates, i);
          expect(at(flows.illiterate, i)).toBe(at(flows.illiterate, i - draws) + change);
        }
      }),
      { seed, numRuns: 15 },
    );
  });

  it("without deaths the adults grow by those who turn 15, whatever the classes do", () => {
    const { survival: _, ...immortal } = closed;
    const adults = even.people.slice(10).reduce((sum, people) => sum + people, 0);
    const { population } = simulate(immortal);
    for (const [t, year] of population.years.entries()) {
      expect(new Set(drawsAt(population, year))).toEqual(new Set([adults + 1000 * (t + 1)]));
    }
  });

  it("with deaths literate and illiterate add up to the same population with and without classes", () => {
    const { classes: _, ...without } = closed;
    const [some, none] = [simulate(closed), simulate(without)];
    const gap = Math.abs(mean(some.population, 2030) - mean(none.population, 2030));
    expect(gap).toBeLessThan(20);
  });
});

describe("in every draw and year the rate never falls when", () => {
  it.each<[string, (low: number, high: number) => [Partial<LiteracyOptions>, Partial<LiteracyOptions>]]>([
    ["uptake", (low, high) => [{ classes: classes({ uptake: low }) }, { classes: classes({ uptake: high }) }]],
    [
      "completion",
      (low, high) => [{ classes: classes({ completion: low }) }, { classes: classes({ completion: high }) }],
    ],
    [
      "completion that is uncertain",
      (low, high) => [
        { classes: classes({ completion: { mean: low, cases: 20 } }) },
        { classes: classes({ completion: { mean: high, cases: 20 } }) },
      ],
    ],
    [
      "continued learning",
      (low, high) => [{ relapse: { hazard: 0.4, continuing: low } }, { relapse: { hazard: 0.4, continuing: high } }],
    ],
    [
      "the literacy of those who turn 15",
      (low, high) => [{ entrants: { level1: low, level2: 0 } }, { entrants: { level1: high, level2: 0 } }],
    ],
  ])("%s rises", (_, make) => {
    fc.assert(
      fc.property(share, share, (p, q) => {
        const [low, high] = make(Math.min(p, q), Math.max(p, q));
        expectNowhereBelow(simulate(taught, high).rate, simulate(taught, low).rate);
      }),
      { seed, numRuns: 10 },
    );
  });

  it("the number of places rises", () => {
    fc.assert(
      fc.property(places, places, (p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map((n) =>
          simulate(taught, { classes: classes({ places: n }) }),
        );
        expectNowhereBelow((high as LiteracyFlows).rate, (low as LiteracyFlows).rate);
      }),
      { seed, numRuns: 15 },
    );
  });

  function classes(changes: object) {
    return { places: 100, uptake: 0.5, completion: 0.5, ...changes };
  }
});

describe("the simulation", () => {
  it.each([
    ["15 and over, whom nobody leaves but by death, has the closed form as its mean", [15, 200] as const, 0],
    ["15–60 has it but for 0.2 %", [15, 60] as const, 0.002],
  ])("of ages %s, within 4 standard errors", (_, ages, tolerance) => {
    const given = { ...taught, ages };
    const flows = simulateLiteracy(labels, { ...given, draws: 4000 });
    for (const one of expectedLiteracy(given).slice(1)) {
      for (const figure of ["rate", "rateLevel2", "illiterate", "learners", "newLiterates", "relapsed"] as const) {
        const trajectory = flows[figure];
        const error = 4 * standardError(trajectory, one.year) + tolerance * one[figure];
        expect(Math.abs(mean(trajectory, one.year) - one[figure])).toBeLessThan(error);
      }
    }
  });

  it("has no chance but the rounding of people where every share is certain, and has it where one is not", () => {
    const certain = spread(simulate(taught, { draws: 400 }).rate);
    const classes = {
      places: 60,
      uptake: 1,
      completion: { mean: 0.5, cases: 8 },
    };
    expect(spread(simulate(taught, { draws: 400, classes }).rate)).toBeGreaterThan(5 * certain);
  });

  it("gives the same draws whatever the number of draws, and other ones for another seed", () => {
    const all = simulate(taught, { draws: 60 }).rate;
    expect([...drawsAt(simulate(taught, { draws: 20 }).rate, 2030)]).toEqual([...drawsAt(all, 2030).slice(0, 20)]);
    expect(simulate(taught, { draws: 60, seed: 2 }).rate.values).not.toEqual(all.values);
  });

  it("has one world for each draw however many there are: thousands go on where the thousand before ended", () => {
    const uncertain = { classes: { places: 30, uptake: { mean: 0.3, cases: 20 }, completion: 0.8 } };
    const [some, more] = [1300, 2300].map((draws) =>
      drawsAt(simulate(taught, { draws, ...uncertain }).illiterate, 2030),
    );
    expect([...(more ?? []).slice(0, 1300)]).toEqual([...(some ?? [])]);
    expect([...(more ?? []).slice(1000, 2000)]).not.toEqual([...(more ?? []).slice(0, 1000)]);
  });

  it.each([
    ["places every year", 30],
    ["no places in some years", { 2025: 0, 2026: 90, 2027: 0, 2028: 5, 2029: 2000, 2030: 0 }],
  ])("with %s is the same to the last bit whether sums are carried on or counted anew", (_, offered) => {
    const given = { ...still, classes: { places: offered, uptake: 0.3, completion: 0.8 } };
    // nobody under 15 may learn, so that these ages are those of the default; other ages have sums counted anew
    const anew = simulate({ ...given, learnerAges: [14, 60] });
    expect(simulate(given)).toEqual(anew);
    expect(anew.newLiterates.values.some((people) => people > 0)).toBe(true);
  });

  it("says NaN of the rate of nobody and never makes people of none", () => {
    const nobody = {
      ...still,
      population: { youngest: 5, people: even.people.map(() => 0) },
    };
    const flows = simulate({
      ...nobody,
      classes: { places: 10, uptake: 1, completion: 1 },
    });
    expect(flows.rate.values.every(Number.isNaN)).toBe(true);
    expect(flows.newLiterates.values.every((value) => value === 0)).toBe(true);
  });

  it("of a hamlet of one person of each age keeps whole people and rates in [0, 1]", () => {
    const hamlet = {
      ...taught,
      population: { youngest: 5, people: even.people.map(() => 1) },
    };
    const { rate, illiterate } = simulate(hamlet, { draws: 200 });
    expect(rate.values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(illiterate.values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
  });

  it.each<[Partial<LiteracyOptions>, string]>([
    [{ to: 2024 }, "invalid to; not a year after 2024: 2024"],
    [{ to: 2036 }, "invalid youngest; children from age 3 come of age by 2036: 5"],
    [{ level1: [1] }, "invalid level1; not one share for each of 86 ages: 1 shares"],
    [{ level2: even.people.map(() => 1) }, "invalid level2; above level 1 at age 5"],
    [{ survival: even.people.map(() => 1.1) }, "invalid survival; not in [0, 1]: 1.1"],
    [{ entrants: { level1: 2 } }, "invalid entrants; not in [0, 1]: 2"],
    [{ classes: { places: -1, uptake: 1, completion: 1 } }, "invalid places; not in [0, 1000000000] in 2025: -1"],
    [
      {
        classes: { places: 1, uptake: 1, completion: { mean: 0.5, cases: 0 } },
      },
      "invalid completion; not above 0 cases: 0",
    ],
    [{ relapse: { hazard: 0.1, continuing: 0.5, years: 0 } }, "invalid relapse years; not 1 or more: 0"],
    [{ draws: 0 }, "invalid draws; not a whole number from 1 up: 0"],
  ])("refuses %o", (changes, message) => {
    expect(() => simulate(still, changes)).toThrow(new RangeError(message));
  });
});

function spread(trajectory: Trajectory): number {
  const draws = [...drawsAt(trajectory, 2030)];
  const centre = mean(trajectory, 2030);
  return Math.sqrt(draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length);
}

function standardError(trajectory: Trajectory, year: number): number {
  const draws = [...drawsAt(trajectory, year)];
  const centre = mean(trajectory, year);
  const variance = draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length;
  return Math.sqrt(variance / draws.length) + 1e-9;
}

describe("ages that are given places first", () => {
  const places = 40;
  const { classesLevel2: _, ...oneStage } = taught;
  const first = { ...oneStage, classes: { places, uptake: 0.5, completion: 0.8 }, ages: [15, 60], draws: 300 } as const;
  const together = simulateLiteracy(labels, { ...first, learnerAges: [15, 200], firstAges: [15, 60] });
  const alone = simulateLiteracy(labels, { ...first, learnerAges: [15, 60] });

  it("learn as if nobody else came to class", () => {
    expect(together.rate.values).toEqual(alone.rate.values);
    expect(together.newLiteratesFirst.values).toEqual(alone.newLiterates.values);
  });

  it("leave the rest of the places to the others, and none is used twice", () => {
    const left = together.learners.values.map((all, k) => all - (alone.learners.values[k] as number));
    expect(left.some((people) => people > 1)).toBe(true);
    for (const [k, all] of together.learners.values.entries()) {
      expect(left[k]).toBeGreaterThanOrEqual(0);
      expect(all).toBeLessThanOrEqual(places + 1e-9);
    }
  });
});

describe("profiles by age that are drawn", () => {
  const at = (score: number) => ({
    score,
    level1: literacyByAge(even, { rate: 0.994, ageOdds: 1.08 * Math.exp(0.05 * score) }),
  });
  const given = { ...still, level1: at(0).level1, profiles: [-3, -2, -1, 0, 1, 2, 3].map(at), draws: 2000 };
  const flows = simulateLiteracy(labels, given);

  it("have the same rate at the start and others at the end; each draw keeps its own", () => {
    const spreadAt = (year: number) => {
      const rates = [...drawsAt(flows.rate, year)];
      return Math.max(...rates) - Math.min(...rates);
    };
    expect(spreadAt(2025)).toBeLessThan(spreadAt(2030));
    const sorted = [...flows.scores.keys()].sort((a, b) => (flows.scores[a] as number) - (flows.scores[b] as number));
    const rate = (draws: readonly number[]) =>
      draws.reduce((sum, k) => sum + (drawsAt(flows.rate, 2030)[k] as number), 0) / draws.length;
    expect(rate(sorted.slice(-200))).toBeGreaterThan(rate(sorted.slice(0, 200)) + 0.0005);
  });

  it("of one alone are that one, and held at the middle they are that of the case", () => {
    const alone = simulateLiteracy(labels, { ...given, profiles: [at(0)] });
    const { profiles: _, ...certain } = given;
    expect(alone.rate.values).toEqual(simulateLiteracy(labels, certain).rate.values);
    expect(simulateLiteracy(labels, { ...given, held: ["age_profile"] }).rate.values).toEqual(alone.rate.values);
  });

  it("steeper ones leave fewer of 15 and over literate from the same rate of 15–60", () => {
    const steep = simulateLiteracy(labels, { ...given, profiles: [at(2)] });
    expect(mean(steep.rateAdults, 2025)).toBeLessThan(mean(flows.rateAdults, 2025));
    expect(mean(flows.rateAdults, 2025)).toBeLessThan(mean(flows.rate, 2025));
  });

  it("refuse a score that is none", () => {
    expect(() => simulateLiteracy(labels, { ...given, profiles: [{ ...at(0), score: Number.NaN }] })).toThrow(
      new RangeError("invalid profiles; not a score: NaN"),
    );
  });
});

describe("level 2 that was worked out from level 1", () => {
  const given = { ...still, level2: literacyByAge(even, { rate: 0.98 }), level2Cases: 100, draws: 2000 };

  it("lies as far apart as its cases say, and never above level 1", () => {
    const { level2Cases: _, ...known } = given;
    const certain = simulateLiteracy(labels, known);
    const flows = simulateLiteracy(labels, given);
    expect(spread(flows.rateLevel2)).toBeGreaterThan(5 * spread(certain.rateLevel2));
    expect(Math.abs(mean(flows.rateLevel2, 2030) - mean(certain.rateLevel2, 2030))).toBeLessThan(0.002);
    expect(flows.rateLevel2.values.every((share, k) => share <= (flows.rate.values[k] as number))).toBe(true);
  });
});
