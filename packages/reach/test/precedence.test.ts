import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation, type Observation } from "@lotrinh/observations";
import { assess, type Condition } from "@lotrinh/reach";
import { type Assumption, loadRegistry, type Plan, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const known = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });
const JOINED = "nối: vẫn cách tính ấy";

/** What offices report in the place of a lever; null for what no indicator of ours counts. */
const REPORTED: Readonly<Record<string, Readonly<Record<string, number>> | null>> = {
  renewal_success: { national_standard_schools_re_recognised: 6, national_standard_schools_expired: 7 },
  recognitions_per_year: { national_standard_schools_newly_recognised: 4 },
  literacy_places: { literacy_learners_enrolled: 240 },
  literacy_uptake: null,
  literacy_completion: null,
};

/** Every assumption of every scenario of every bundled plan. */
const all = registry.plans.flatMap((plan) =>
  plan.scenarios.flatMap((scenario) =>
    scenario.assumptions.map(
      (one) => [`${plan.locality}, ${scenario.id}, ${one.indicator}`, plan, scenario, one] as const,
    ),
  ),
);

function figure(plan: Plan, indicator: string, year: number, value: number): Observation {
  const unit = registry.indicators.find(({ id }) => id === indicator)?.unit ?? "";
  const place = { file: "so-lieu.csv", line: year, note: JOINED };
  return observation({ locality: plan.locality, indicator, year, value, unit, ...place });
}

/** Conditions of all answers that rest on an assumption, and their grades, with figures of a planner's added. */
function resting(plan: Plan, scenario: Scenario, { indicator, levers }: Assumption, added: readonly Observation[]) {
  const input = { registry, figures: { ...known, observations: [...known.observations, ...added] }, population };
  const { targets } = assess(input, plan.locality, { scenario: scenario.id, draws: 200 });
  const set = levers.map(({ lever }) => lever);
  const isOf = (one: Condition) => (one.lever === null ? one.indicator === indicator : set.includes(one.lever));
  return targets.flatMap(({ readings }) =>
    readings.flatMap(({ answer }) => (answer?.conditions.some(isOf) ? [answer] : [])),
  );
}

describe("a planner's reported figure that is newer than an assumption", () => {
  it("has assumptions to displace in every plan that has any", () => {
    expect(new Set(all.map(([, { locality }]) => locality))).toEqual(new Set(["chi-lang", "hai-phong", "rach-gia"]));
    for (const [, , , { levers }] of all) for (const { lever } of levers) expect(REPORTED).toHaveProperty(lever);
  });

  it.each(all)("displaces the start: %s", (_, plan, scenario, one) => {
    const { year, value } = one.baseline;
    const answers = resting(plan, scenario, one, [figure(plan, one.indicator, year, value - 1)]);
    expect(answers.length).toBeGreaterThan(0);
    for (const { conditions } of answers) {
      const start = conditions.find(({ lever, indicator }) => lever === null && indicator === one.indicator);
      expect(start).toMatchObject({ value: value - 1, status: "reported", source: `so-lieu.csv:${year}` });
      expect(start?.displaces).toMatchObject({ value, year, status: "assumed" });
    }
  });

  it.each(all)("displaces every lever that offices report on: %s", (_, plan, scenario, one) => {
    const counted = one.levers.filter(({ lever }) => REPORTED[lever] !== null);
    const added = counted.flatMap(({ lever }) =>
      Object.entries(REPORTED[lever] ?? {}).flatMap(([indicator, value]) =>
        [2023, 2024, 2025].map((year) => figure(plan, indicator, year, value)),
      ),
    );
    const answers = resting(plan, scenario, one, added);
    expect(answers.length).toBeGreaterThan(0);
    for (const { lever } of counted) {
      const resting = answers.flatMap(({ conditions }) => conditions.filter((each) => each.lever === lever));
      expect(resting.length).toBeGreaterThan(0);
      for (const found of resting) {
        expect([lever, found.displaces !== undefined, found.record?.to]).toEqual([lever, true, 2025]);
      }
    }
  });

  it.each(all)(
    "raises the grade where a series of eight years and all that is counted is supplied: %s",
    (_, plan, scenario, one) => {
      const first = plan.scenarios[0]?.id === scenario.id;
      const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
      const { value } = one.baseline;
      const added = years.flatMap((year) => [
        figure(plan, one.indicator, year, Number((value - 1 + (year - 2018) * 0.01).toFixed(2))),
        // The ages that a clause counts, where they are more than those of the start.
        ...(one.indicator === "literacy_level1_rate_15_60"
          ? [figure(plan, "literacy_rate_15plus", year, value - 2)]
          : []),
        ...one.levers.flatMap(({ lever }) =>
          Object.entries(REPORTED[lever] ?? {}).map(([indicator, each]) => figure(plan, indicator, year, each)),
        ),
      ]);
      const whole = added.map((each) => (each.unit === "percent" ? each : { ...each, value: Math.round(each.value) }));
      const grades = resting(plan, scenario, one, whole).map(({ grade }) => grade);
      const counted = one.levers.every(({ lever }) => REPORTED[lever] !== null);
      if (first || !counted) expect(grades.some((grade) => grade < "D")).toBe(true);
    },
  );

  it("of the same cell or later displaces a figure that the state as is supposes, in every scenario, and is said with both", () => {
    const [plan] = registry.plans.filter(({ locality }) => locality === "rach-gia") as [Plan];
    const [supposed] = plan.scenarios[0]?.observations ?? [];
    expect(supposed).toMatchObject({ indicator: "population_total", year: 2016, value: 223.491 });
    for (const scenario of plan.scenarios) {
      const [one] = scenario.assumptions as [Assumption];
      const [answer] = resting(plan, scenario, one, [figure(plan, "population_total", 2016, 240)]);
      const size = answer?.conditions.find(({ indicator }) => indicator === "population_total");
      expect(size).toMatchObject({
        value: 240,
        source: "so-lieu.csv:2016",
        displaces: { value: 223.491, status: "assumed" },
      });
    }
  });
});

describe("a supposed start and pace", () => {
  const asked = all.length;
  it("are none in the bundled plans any more", () => {
    expect(asked).toBeGreaterThan(0);
    for (const [, , , { levers }] of all) for (const { lever } of levers) expect(lever).not.toBe("points_per_year");
  });
});
