import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFigures, type Observation } from "@lotrinh/observations";
import { type Assessment, assess, type StandardView } from "@lotrinh/reach";
import { loadRegistry, readScenario, type Scenario } from "@lotrinh/registry";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const figures = loadFigures({ data, registry });
/** What is asked here are standards; a plan's other targets would take most of the time. */
const asking = {
  ...registry,
  plans: registry.plans.map((plan) => ({
    ...plan,
    targets: plan.targets.filter(({ indicator }) => indicator.startsWith("universalisation")),
  })),
};
const COMMUNES = registry.localities.filter(({ id }) => id.startsWith("chi-lang/")).map(({ id }) => id);
const PRIMARY = "chi-lang.universalisation-primary-level.2030";

/** Counts of one commune that meets primary level 3 in full, unless changed. */
function counts(unit: string, changes: Readonly<Record<string, readonly [number, number]>> = {}): Observation[] {
  const all: Readonly<Record<string, readonly [number, number]>> = {
    age6_in_grade1_rate: [200, 200],
    on_age_completion_rate_primary: [200, 200],
    remaining_age11_in_primary_rate: [10, 10],
    primary_completion_rate_age14: [200, 200],
    ...changes,
  };
  return Object.entries(all).map(([indicator, [numerator, denominator]], i) => ({
    ...{ locality: unit, indicator, breakdown: "", year: 2025, unit: "percent", numerator, denominator },
    value: denominator === 0 ? 100 : (100 * numerator) / denominator,
    ...{ status: "reported" as const, quality: "strong" as const, source: "s", note: "", file: "xa.csv", line: i + 2 },
  }));
}

const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));

function scenarioOf(rules: string): Scenario {
  const file = join(folder, "kb.yaml");
  writeFileSync(file, `id: kb\nname: Kịch bản\nbasedOn: hien-trang\n${rules}`);
  return readScenario(file, { registry, locality: "chi-lang" });
}

function assessed(rows: readonly Observation[] = [], rules?: string): Assessment {
  const known = { ...figures, observations: [...figures.observations, ...rows] };
  const scenario = rules === undefined ? {} : { scenario: scenarioOf(rules) };
  return assess({ registry: asking, figures: known }, "chi-lang", { draws: 100, ...scenario });
}

function viewOf({ targets }: Assessment, id = PRIMARY): StandardView {
  const view = targets.find(({ target }) => target.id === id)?.readings[0]?.standards[0];
  if (!view) throw new Error("no standard");
  return view;
}

const all = COMMUNES.flatMap((unit) => counts(unit));

describe("a standard held against the counts of communes", () => {
  it("is met where all are, by the quota over the communes of today", () => {
    const view = viewOf(assessed(all));
    expect(view.state).toBe("met");
    expect(view.today).toMatchObject({ units: 6, met: 6, needed: 6, missing: 0 });
  });

  it("is not met for want of three people in one commune", () => {
    const [first = ""] = COMMUNES;
    const short = counts(first, { age6_in_grade1_rate: [2447, 2500] });
    const found = assessed([...all.filter(({ locality }) => locality !== first), ...short]);
    const view = viewOf(found);
    expect(view).toMatchObject({ state: "unmet", today: { met: 5, unmet: 1 } });
    expect(view.communes.find(({ unit }) => unit === first)?.criteria[0]).toMatchObject({
      ...{ indicator: "age6_in_grade1_rate", threshold: 98, state: "unmet", missing: 3 },
    });
  });

  it("has a criterion flagged that counts nobody", () => {
    const [first = ""] = COMMUNES;
    const none = counts(first, { remaining_age11_in_primary_rate: [0, 0] });
    const found = assessed([...all.filter(({ locality }) => locality !== first), ...none]);
    expect(viewOf(found).state).toBe("met");
    const vacuous = viewOf(found).communes.flatMap(({ criteria }) => criteria.filter((one) => one.vacuous));
    expect(vacuous.map(({ indicator }) => indicator)).toEqual(["remaining_age11_in_primary_rate"]);
  });

  it("is not known while a commune that decides has no counts, and nothing is said where none has", () => {
    const some = viewOf(assessed(all.filter(({ locality }) => locality !== COMMUNES[0])));
    expect(some).toMatchObject({ state: "unknown", today: { met: 5, unknown: 1 } });
    const none = viewOf(assessed());
    expect(none).toMatchObject({ state: "unknown", today: null });
    expect(none.communes.flatMap(({ criteria }) => criteria)).toEqual([]);
  });
});

/** Eight years of the two criteria of preschool at five, rising to `level` in every commune. */
function preschool(level: number, of: readonly string[] = COMMUNES): Observation[] {
  const rates = { kindergarten_5_enrolment_rate: 0, preschool_programme_completion_rate_age5: -9 };
  return of.flatMap((unit, i) =>
    Object.entries(rates).flatMap(([indicator, less]) =>
      Array.from({ length: 8 }, (_, t) => {
        const value = level + less - 0.2 * (7 - t) - 0.1 * i;
        return {
          ...(counts(unit)[0] as Observation),
          indicator,
          year: 2018 + t,
          value,
          numerator: null,
          denominator: null,
        };
      }),
    ),
  );
}

describe("the probability of a standard", () => {
  const PRESCHOOL = "chi-lang.universalisation-preschool5-met.2030";
  const answerOf = (rows: readonly Observation[], rules?: string) => {
    const found = assessed(rows, rules).targets.find(({ target }) => target.id === PRESCHOOL);
    return found?.readings[0]?.answer ?? null;
  };

  it("is that of all criteria in enough communes of today together, between having nothing and all in common", () => {
    const answer = answerOf(preschool(98));
    const { p, independent, shared, least, units, needed } = answer?.message.params ?? {};
    expect(answer).toMatchObject({ model: "standard", score: null, probability: p });
    expect([units, needed]).toEqual([6, 6]);
    expect(Number(independent)).toBeLessThan(Number(p));
    expect(Number(p)).toBeLessThan(Number(shared));
    expect(Number(p)).toBeLessThanOrEqual(Number(least));
  });

  it("rises where the level does, and where fewer communes are enough", () => {
    const [low, high] = [answerOf(preschool(96.5)), answerOf(preschool(98.5))].map(
      (one) => one?.probability ?? Number.NaN,
    );
    expect(low).toBeLessThan(high as number);
    const fewer = answerOf(
      preschool(96.5),
      "rules:\n  quotas:\n    - {standard: preschool-5, tier: district, share: 50}\n",
    );
    expect(fewer?.probability).toBeGreaterThan(low as number);
    expect(fewer?.message.params["needed"]).toBe(3);
  });

  it("has the grade of its weakest series, one lower on communes that are not those of the plan", () => {
    const answer = answerOf(preschool(98));
    expect(answer?.grade).toBe("B");
    expect(answer?.lowered).toEqual([{ code: "GRADE_UNITS", params: { before: 20, today: 6 } }]);
    const supposed = preschool(98).map((row) => ({ ...row, status: "assumed" as const }));
    expect(answerOf(supposed)?.grade).toBe("D");
  });

  it("names every figure that it goes on from", () => {
    const conditions = answerOf(preschool(98))?.conditions ?? [];
    expect(conditions).toHaveLength(12);
    expect(new Set(conditions.map(({ borrowed }) => borrowed))).toEqual(new Set(COMMUNES));
    for (const { year, status, source } of conditions)
      expect([year, status, source]).toEqual([2025, "reported", "xa.csv:2"]);
  });

  it("rests on the last recognition while a commune has no figures, which are then asked for", () => {
    const some = assessed(preschool(98, COMMUNES.slice(1)));
    const found = some.targets.find(({ target }) => target.id === PRESCHOOL);
    expect(found?.readings[0]).toMatchObject({ answer: { model: "status" }, silence: null });
    const wanted = some.needs.filter(({ places }) => places.length > 0).map(({ indicator }) => indicator);
    expect(wanted).toContain("preschool_programme_completion_rate_age5");
  });
});

describe("how far above its thresholds a standard has to be", () => {
  const PRESCHOOL = "chi-lang.universalisation-preschool5-met.2030";
  const firstOf = (rows: readonly Observation[] = [], rules?: string) =>
    assessed(rows, rules).targets.find(({ target }) => target.id === PRESCHOOL)?.readings[0];
  /** One figure of each criterion, so many points above its threshold. */
  const above = (points: number, of: readonly string[] = COMMUNES): Observation[] =>
    preschool(0, of)
      .filter(({ year }) => year === 2025)
      .map((row) => {
        const threshold = row.indicator === "kindergarten_5_enrolment_rate" ? 95 : 85;
        return { ...row, value: Math.min(100, threshold + points) };
      });

  it("is said where nothing is known, each criterion in each commune of today the same distance above", () => {
    const start = firstOf()?.start;
    expect(start).toMatchObject({ year: 2025, unit: "points", bestStart: 15 });
    expect(start?.standard).toMatchObject({ units: 6, needed: 6, supposed: 12, known: 0, held: [] });
    const all = start?.points.map(({ probability }) => probability) ?? [];
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(all[0]).toBeLessThan(0.05);
  });

  it.each([6, 15])("has the probability that figures %i points above would have", (points) => {
    const start = firstOf()?.start?.points.find((one) => one.start === points);
    const answer = firstOf(above(points))?.answer;
    expect(answer?.model).toBe("standard");
    // 100 draws here, 2,000 there
    expect(Math.abs((answer?.probability ?? 1) - (start?.probability ?? 0))).toBeLessThan(0.15);
  });

  it("is less for one commune by itself, and lies between errors with nothing and with everything in common", () => {
    const { best = 1, standard } = firstOf()?.start ?? {};
    const { alone = 0, independent = 1, shared = 0 } = standard ?? {};
    expect(alone).toBeGreaterThan(best);
    expect([independent, best, shared]).toEqual([independent, best, shared].sort((a, b) => a - b));
  });

  it("is smaller where fewer communes are enough", () => {
    const half = "rules:\n  quotas:\n    - {standard: preschool-5, tier: district, share: 50}\n";
    const start = firstOf([], half)?.start;
    expect(start?.standard?.needed).toBe(3);
    expect(start?.value).toBeGreaterThan(0);
    expect(firstOf()?.start?.value).toBeNull();
  });

  it("goes on from the figures that there are, and supposes the others only", () => {
    const known = COMMUNES.slice(1);
    const [low, high] = [3, 15].map((points) => firstOf(above(points, known))?.start);
    expect(high?.standard).toMatchObject({ supposed: 2, known: 10, alone: null });
    expect(low?.best).toBeLessThan(high?.best ?? 0);
    expect(high?.best).toBeCloseTo(firstOf()?.start?.best ?? 0, 2);
  });

  it("supposes that criteria which ask for everyone hold, and says which", () => {
    const primary = assessed().targets.find(({ target }) => target.id === PRIMARY)?.readings[0]?.start;
    expect(primary?.standard?.held).toEqual(["remaining_age11_in_primary_rate"]);
  });

  it("is not said while a threshold is not known", () => {
    const open = assessed([], "rules:\n  remembered: false\n").targets.find(({ target }) => target.id === PRIMARY);
    expect(open?.readings[0]?.start).toBeNull();
  });
});

describe("what communes lack", () => {
  it("is asked for criterion by criterion, with the communes that lack it", () => {
    const needs = assessed(all.filter(({ locality }) => locality !== COMMUNES[0])).needs;
    const wanted = needs.find(
      ({ indicator, places }) => indicator === "on_age_completion_rate_primary" && places.length > 0,
    );
    expect(wanted).toMatchObject({ kind: "series", counts: true, places: [COMMUNES[0]] });
    const everything = assessed().needs.find(({ indicator }) => indicator === "on_age_completion_rate_primary");
    expect(everything?.places).toEqual(COMMUNES);
  });
});

describe("what a scenario supposes of the rules", () => {
  it("sets a threshold, which is assumed and has the line for its source", () => {
    const found = assessed(
      [],
      "rules:\n  thresholds:\n    - {standard: primary-3, indicator: age6_in_grade1_rate, normal: 99}\n",
    );
    const [criterion] = viewOf(found).criteria;
    expect(criterion).toMatchObject({ normal: 99, difficult: 98, certainty: "assumed" });
    expect(criterion?.source).toMatch(/kb\.yaml:6$/);
    const checks = found.targets.find(({ target }) => target.id === PRIMARY)?.readings[0]?.structure.checks;
    expect(checks?.map(({ code }) => code)).toContain("CHECK_RULE_SUPPOSED");
    expect(viewOf(assessed()).criteria[0]).toMatchObject({ normal: 98, certainty: "second-hand" });
  });

  it("sets a quota, so that five of six communes may be enough", () => {
    const [first = ""] = COMMUNES;
    const rows = [
      ...all.filter(({ locality }) => locality !== first),
      ...counts(first, { age6_in_grade1_rate: [0, 200] }),
    ];
    const quota = "rules:\n  quotas:\n    - {standard: primary-3, tier: district, share: 80}\n";
    expect(viewOf(assessed(rows)).state).toBe("unmet");
    expect(viewOf(assessed(rows, quota))).toMatchObject({ state: "met", today: { needed: 5, met: 5 } });
  });

  it("leaves numbers open that are only remembered", () => {
    const open = viewOf(assessed(all, "rules:\n  remembered: false\n"));
    expect(open.criteria.filter(({ certainty }) => certainty === "memory")).toEqual([]);
    expect(open.state).toBe("unknown");
  });

  it("says which communes are difficult ones, whose lower thresholds then count", () => {
    const [first = ""] = COMMUNES;
    const rows = [
      ...all.filter(({ locality }) => locality !== first),
      ...counts(first, { on_age_completion_rate_primary: [165, 200] }),
    ];
    expect(viewOf(assessed(rows))).toMatchObject({ state: "unknown" });
    expect(viewOf(assessed(rows, `rules:\n  difficult: [${first}]\n`))).toMatchObject({ state: "met" });
    expect(viewOf(assessed(rows, "rules:\n  difficult: []\n"))).toMatchObject({ state: "unmet" });
  });

  it("chooses the act, and says so", () => {
    const found = assessed([], "rules:\n  act: draft-2026\n");
    const view = viewOf(found);
    expect(view).toMatchObject({ ruleSet: "draft-2026", standard: "primary" });
    expect(view.actFrom).toMatch(/kb\.yaml:5$/);
    const checks = found.targets.find(({ target }) => target.id === PRIMARY)?.readings[0]?.structure.checks;
    expect(checks?.map(({ code }) => code)).toContain("CHECK_ACT_SUPPOSED");
    expect(viewOf(assessed()).actFrom).toBe(null);
  });
});
