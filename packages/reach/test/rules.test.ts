import { fileURLToPath } from "node:url";
import {
  evaluateQuota,
  evaluateStandard,
  jointProbability,
  levelReached,
  peopleMissing,
  peopleNeeded,
  type RuleState,
  switchRules,
  type UnitEvidence,
} from "@lotrinh/reach";
import { loadRegistry, type RuleSet, ruleSetAt } from "@lotrinh/registry";
import { createTrajectory, randomStream, type Trajectory } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const decree = ruleSetAt(registry, "2026-11", { object: "primary" });

/** A commune of 100 of each age that meets everything in full. */
const FULL = { numerator: 1000, denominator: 1000 };
const everything = Object.fromEntries(
  decree.standards.flatMap(({ criteria }) => criteria.map(({ indicator }) => [indicator, FULL])),
);

function commune(changes: Readonly<Record<string, readonly [number, number] | undefined>> = {}, difficult = false) {
  const counts = { ...everything };
  for (const [indicator, change] of Object.entries(changes)) {
    if (change === undefined) delete counts[indicator];
    else counts[indicator] = { numerator: change[0], denominator: change[1] };
  }
  return { unit: "xa-a", difficult, counts } satisfies UnitEvidence;
}

describe("people needed for a share", () => {
  it.each([
    [">=", 90, 20, 18],
    [">=", 90, 11, 10],
    [">=", 95, 20, 19],
    [">=", 95, 6, 6],
    [">=", 99.8, 500, 499],
    [">", 90, 20, 19],
    ["<=", 5, 40, 2],
    ["<", 5, 40, 1],
    [">=", 95, 0, 0],
  ] as const)("%s %s %% of %s are %s", (comparator, percent, all, needed) => {
    expect(peopleNeeded(comparator, percent, all)).toBe(needed);
  });

  it("nobody is missing exactly where the unrounded share holds, and one fewer would not do", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (denominator, tenths, part) => {
          const numerator = Math.min(part, denominator);
          const missing = peopleMissing(">=", tenths / 10, { numerator, denominator });
          const holds = (people: number) => 1000 * people >= tenths * denominator;
          expect(holds(numerator)).toBe(missing === 0);
          expect(holds(numerator + missing)).toBe(true);
          if (missing > 0) expect(holds(numerator + missing - 1)).toBe(false);
        },
      ),
    );
  });

  it("94.96 % is not 95 %, although it is printed as 95,0 %", () => {
    expect(peopleMissing(">=", 95, { numerator: 2374, denominator: 2500 })).toBe(1);
  });

  it("a change is refused", () => {
    expect(() => peopleNeeded("increase_by", 3, 10)).toThrow(
      new RangeError("invalid comparator; not one of >=, >, =, <=, <: increase_by"),
    );
  });
});

// Decree 20/2014: at each threshold, the person who decides.
const TABLE = [
  ["preschool-5", "kindergarten_5_enrolment_rate", 95, 90],
  ["preschool-5", "preschool_programme_completion_rate_age5", 85, 80],
  ["primary-1", "age6_in_grade1_rate", 90, 90],
  ["primary-1", "primary_completion_rate_age14", 80, 70],
  ["primary-2", "age6_in_grade1_rate", 95, 95],
  ["primary-2", "on_age_completion_rate_primary", 80, 70],
  ["primary-3", "age6_in_grade1_rate", 98, 98],
  ["primary-3", "on_age_completion_rate_primary", 90, 80],
  ["lower-secondary-1", "lower_secondary_completion_rate_15_18", 80, 70],
  ["lower-secondary-2", "lower_secondary_completion_rate_15_18", 90, 80],
  ["lower-secondary-3", "lower_secondary_completion_rate_15_18", 95, 90],
  ["lower-secondary-3", "attendance_rate_15_18", 80, 70],
  ["literacy-1", "literacy_level1_rate_standard_ages", 90, 90],
  ["literacy-2", "literacy_level2_rate_standard_ages", 90, 90],
] as const;

describe.each(TABLE)("Decree 20/2014, %s: %s", (standard, indicator, normal, difficult) => {
  it.each([
    ["an ordinary", false, normal],
    ["a difficult", true, difficult],
  ])("%s commune needs the very person at the threshold", (_, isDifficult, percent) => {
    const at = (numerator: number) =>
      evaluateStandard(decree, standard, commune({ [indicator]: [numerator, 1000] }, isDifficult));
    expect(at(10 * percent).state).toBe("met");
    expect(at(10 * percent + 1).state).toBe("met");
    const short = at(10 * percent - 3);
    expect(short.state).toBe("unmet");
    expect(short.levels[0]?.criteria.find((one) => one.indicator === indicator)).toMatchObject({
      state: "unmet",
      missing: 3,
      threshold: percent,
    });
  });
});

describe("a standard and all that it stands on", () => {
  it("lower secondary level 3 fails with literacy, which its level 1 stands on", () => {
    const result = evaluateStandard(
      decree,
      "lower-secondary-3",
      commune({ literacy_level1_rate_standard_ages: [899, 1000] }),
    );
    expect(result.state).toBe("unmet");
    expect(result.levels.filter(({ state }) => state === "unmet").map(({ standard }) => standard)).toEqual([
      "literacy-1",
    ]);
  });

  it("a single child of 11 who is out of school fails primary levels 2 and 3, however few they are", () => {
    const evidence = commune({ remaining_age11_in_primary_rate: [9, 10] });
    expect(evaluateStandard(decree, "primary-3", evidence).state).toBe("unmet");
    expect(evaluateStandard(decree, "primary-1", evidence).state).toBe("met");
    expect(levelReached(decree, "primary", evidence)).toBe(1);
  });

  it("where nobody of 11 remains, that criterion holds and is flagged", () => {
    const evidence = commune({ remaining_age11_in_primary_rate: [0, 0] });
    const result = evaluateStandard(decree, "primary-3", evidence);
    expect(result.state).toBe("met");
    expect(result.vacuous).toEqual(["remaining_age11_in_primary_rate"]);
  });

  it("a difficult commune counts literacy over narrower ages at the same 90 %", () => {
    const [level2] = evaluateStandard(decree, "literacy-2", commune({}, true)).levels;
    expect(level2?.criteria[0]).toMatchObject({ ages: [15, 35], threshold: 90 });
    const [ordinary] = evaluateStandard(decree, "literacy-2", commune()).levels;
    expect(ordinary?.criteria[0]).toMatchObject({ ages: [15, 60], threshold: 90 });
  });

  it("what is not known leaves the verdict open, unless something known fails", () => {
    const unknown = commune({ attendance_rate_15_18: undefined });
    expect(evaluateStandard(decree, "lower-secondary-3", unknown).state).toBe("unknown");
    const failing = commune({ attendance_rate_15_18: undefined, age6_in_grade1_rate: [1, 10] });
    expect(evaluateStandard(decree, "lower-secondary-3", failing).state).toBe("unmet");
  });

  it("says which thresholds are only remembered, and leaves them open where they are switched off", () => {
    expect(evaluateStandard(decree, "primary-3", commune()).remembered).toEqual(["remaining_age11_in_primary_rate"]);
    const read = switchRules(decree, { remembered: false });
    expect(evaluateStandard(read, "primary-3", commune()).state).toBe("unknown");
    expect(evaluateStandard(read, "primary-1", commune()).state).toBe("met");
    expect(evaluateStandard(decree, "primary-3", commune()).state).toBe("met");
  });

  it("a threshold set by a program is assumed", () => {
    const other = switchRules(decree, {
      thresholds: [{ standard: "lower-secondary-2", indicator: "lower_secondary_completion_rate_15_18", normal: 85 }],
    });
    const at860 = commune({ lower_secondary_completion_rate_15_18: [860, 1000] });
    const result = evaluateStandard(other, "lower-secondary-2", at860);
    expect(result.state).toBe("met");
    expect(result.levels[0]?.criteria[0]).toMatchObject({ certainty: "assumed", source: null, threshold: 85 });
    expect(evaluateStandard(decree, "lower-secondary-2", at860).state).toBe("unmet");
  });

  it("a switch that names nothing, and a threshold of 120 %, are refused", () => {
    expect(() => switchRules(decree, { quotas: [{ standard: "primary-9", tier: "district", share: 90 }] })).toThrow(
      /nothing of decree-20-2014/,
    );
    expect(() => switchRules(decree, { quotas: [{ standard: "primary-1", tier: "district", share: 120 }] })).toThrow(
      new RangeError("invalid threshold; not in [0, 100]: 120"),
    );
  });

  it("half a person, and more than all, are refused", () => {
    expect(() => evaluateStandard(decree, "primary-1", commune({ age6_in_grade1_rate: [11, 10] }))).toThrow(
      new RangeError("invalid counts of age6_in_grade1_rate in xa-a; not whole numbers, 0 … all: 11 of 10"),
    );
  });

  it("one person more never turns a standard that holds into one that does not", () => {
    const indicators = Object.keys(everything);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 600, max: 1000 }), { minLength: indicators.length, maxLength: indicators.length }),
        fc.nat(indicators.length - 1),
        fc.constantFrom(...decree.standards.map(({ id }) => id)),
        (people, at, standard) => {
          const counts = (add: number) =>
            commune(
              Object.fromEntries(
                indicators.map((one, i) => [one, [Math.min(1000, (people[i] ?? 0) + (i === at ? add : 0)), 1000]]),
              ),
            );
          const order: readonly RuleState[] = ["unmet", "unknown", "met"];
          const rank = (add: number) => order.indexOf(evaluateStandard(decree, standard, counts(add)).state);
          expect(rank(1)).toBeGreaterThanOrEqual(rank(0));
        },
      ),
    );
  });
});

describe("quotas over sub-units", () => {
  const states = (met: number, unmet: number, unknown = 0): RuleState[] => [
    ...Array<RuleState>(met).fill("met"),
    ...Array<RuleState>(unmet).fill("unmet"),
    ...Array<RuleState>(unknown).fill("unknown"),
  ];

  it("90 % of 20 communes are 18; level 3 of lower secondary wants all 20", () => {
    expect(evaluateQuota(decree, "lower-secondary-1", "district", states(18, 2))).toMatchObject({
      needed: 18,
      state: "met",
    });
    expect(evaluateQuota(decree, "lower-secondary-3", "district", states(19, 1))).toMatchObject({
      needed: 20,
      missing: 1,
      state: "unmet",
    });
  });

  it("units that are not known leave the whole open until they no longer matter", () => {
    expect(evaluateQuota(decree, "literacy-1", "district", states(17, 2, 1))?.state).toBe("unknown");
    expect(evaluateQuota(decree, "literacy-1", "district", states(17, 3, 0))?.state).toBe("unmet");
    expect(evaluateQuota(decree, "literacy-1", "district", states(18, 1, 1))?.state).toBe("met");
  });

  it("no province verdict while its quota counts districts, which are gone, whatever its units do", () => {
    const old = ruleSetAt(registry, "2025-06", { object: "primary" });
    for (const { id } of old.standards) {
      const result = evaluateQuota(old, id, "province", states(9, 0));
      expect(result).toMatchObject({ open: "no-units", state: "unknown", needed: null });
      const before = evaluateQuota(old, id, "province", states(9, 0), {
        tiers: ["commune", "district", "province"],
      });
      expect(before).toMatchObject({ open: null, state: "met", needed: 9 });
    }
  });

  it("a province's quota can be supposed, and then it is assumed", () => {
    const supposed = switchRules(decree, {
      quotas: [{ standard: "lower-secondary-3", tier: "province", of: "commune", share: 95 }],
    });
    expect(evaluateQuota(supposed, "lower-secondary-3", "province", states(108, 6))).toMatchObject({
      certainty: "assumed",
      needed: 109,
      missing: 1,
      state: "unmet",
    });
  });

  it("Decree 277/2025 asks 90 % of ages 3–5 in school, 85 % to complete, and 90 % of communes, all second-hand", () => {
    const preschool = registry.rules.find(({ id }) => id === "decree-277-2025") as RuleSet;
    const of = (enrolled: number, completed: number) =>
      evaluateStandard(preschool, "preschool-3-5", {
        unit: "a",
        counts: {
          kindergarten_3_5_enrolment_rate: { numerator: enrolled, denominator: 100 },
          preschool_programme_completion_rate_3_5: { numerator: completed, denominator: 100 },
        },
      }).state;
    expect([of(90, 85), of(89, 85), of(90, 84)]).toEqual(["met", "unmet", "unmet"]);
    const quota = evaluateQuota(preschool, "preschool-3-5", "province", states(9, 1));
    expect(quota).toMatchObject({ state: "met", needed: 9, certainty: "second-hand" });
    const certainties = preschool.standards.flatMap(({ criteria }) => criteria.map(({ certainty }) => certainty));
    expect(certainties).toEqual(["second-hand", "second-hand"]);
    expect(evaluateQuota(preschool, "preschool-3-5", "country", states(17, 17), { year: 2028 })?.state).toBe("met");
    expect(evaluateQuota(preschool, "preschool-3-5", "country", states(17, 17), { year: 2030 })?.needed).toBe(34);
  });

  it("every version of the rules can be evaluated; the draft has no quota and so no whole", () => {
    const draft = registry.rules.find(({ id }) => id === "draft-2026") as RuleSet;
    expect(evaluateQuota(draft, "primary", "province", states(5, 0))).toBe(null);
    for (const { id } of draft.standards) {
      expect(evaluateStandard(draft, id, { unit: "a", counts: {} }).state).toBe("unknown");
    }
  });
});

describe("the probability of a standard", () => {
  const draws = 4000;
  const YEARS = [2030];

  /** Rates around `mean`, moved by a shock of the world and one of their own. */
  function rate(name: string, mean: number, shared: number): Trajectory {
    const world = randomStream(1, "world");
    const own = randomStream(1, name, "own");
    const values = Float64Array.from(
      { length: draws },
      () => mean + 4 * (shared * (world() - 0.5) + (1 - shared) * (own() - 0.5)),
    );
    return createTrajectory(
      { locality: "a", indicator: name, scenario: "s", unit: "percent" },
      { years: YEARS, draws, values },
    );
  }

  const indicators = ["kindergarten_5_enrolment_rate", "preschool_programme_completion_rate_age5"] as const;
  const unit = (name: string, shared: number) => ({
    unit: name,
    rates: {
      [indicators[0]]: rate(`${name}${shared}0`, 95.4, shared),
      [indicators[1]]: rate(`${name}${shared}1`, 85.4, shared),
    },
  });

  it("is that of all criteria together: with one shock it is the smallest of them, not their product", () => {
    const { probability, alone } = jointProbability(decree, "preschool-5", [unit("a", 1)], { years: YEARS });
    const least = Math.min(...alone.map((one) => one.probability));
    const product = alone.reduce((all, one) => all * one.probability, 1);
    expect(probability).toBe(least);
    expect(least - product).toBeGreaterThan(0.1);
  });

  it("never exceeds that of any criterion, nor falls short of what the worst dependence leaves", () => {
    for (const shared of [0, 0.3, 0.7, 1]) {
      const { probability, alone, atMost } = jointProbability(decree, "preschool-5", [unit("b", shared)], {
        years: YEARS,
      });
      const all = alone.map((one) => one.probability);
      expect(probability).toBe(atMost);
      expect(probability).toBeLessThanOrEqual(Math.min(...all));
      expect(probability).toBeGreaterThanOrEqual(
        Math.max(0, all.reduce((sum, one) => sum + one, 0) - (all.length - 1)),
      );
    }
  });

  it("of a district counts worlds in which enough communes hold it together", () => {
    const units = Array.from({ length: 10 }, (_, i) => unit(`xa-${i}`, 0.5));
    const { probability } = jointProbability(decree, "preschool-5", units, { years: YEARS, tier: "district" });
    const all = Array.from({ length: draws }, (_, k) => {
      const holding = units.filter(
        ({ rates }) => (rates[indicators[0]]?.values[k] ?? 0) >= 95 && (rates[indicators[1]]?.values[k] ?? 0) >= 85,
      );
      return holding.length >= 9 ? 1 : 0;
    });
    expect(probability).toBe(all.reduce<number>((sum, one) => sum + one, 0) / draws);
  });

  it("is not given where a criterion has no draws; what is known bounds it from above", () => {
    const { [indicators[0]]: only } = unit("c", 1).rates;
    const result = jointProbability(
      decree,
      "preschool-5",
      [{ unit: "c", rates: { [indicators[0]]: only as Trajectory } }],
      {
        years: YEARS,
      },
    );
    expect(result.probability).toBe(null);
    expect(result.lacking).toEqual([{ unit: "c", indicator: indicators[1] }]);
    expect(result.atMost).toBe(result.alone[0]?.probability);
  });

  it("is not given for a province, whose quota counts districts that are gone", () => {
    const { probability } = jointProbability(decree, "preschool-5", [unit("d", 1)], { years: YEARS, tier: "province" });
    expect(probability).toBe(null);
  });
});
