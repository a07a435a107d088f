import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { standardLines, standardText } from "@lotrinh/language";
import { loadFigures, type Observation } from "@lotrinh/observations";
import { type Assessment, assess, type StandardView } from "@lotrinh/reach";
import { loadRegistry, readScenario, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const figures = loadFigures({ data, registry });
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

function scenarioOf(rules: string): Scenario {
  const file = join(mkdtempSync(join(tmpdir(), "lotrinh-")), "kb.yaml");
  writeFileSync(file, `id: kb\nname: Kịch bản\nbasedOn: hien-trang\n${rules}`);
  return readScenario(file, { registry, locality: "chi-lang" });
}

function assessed(rows: readonly Observation[] = [], rules?: string): Assessment {
  const known = { ...figures, observations: [...figures.observations, ...rows] };
  const scenario = rules === undefined ? {} : { scenario: scenarioOf(rules) };
  return assess({ registry, figures: known }, "chi-lang", { draws: 100, ...scenario });
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
    expect(standardText(view)).toMatch(/^Phổ cập tiểu học mức độ 3 .*: 6 trên 6 xã hiện nay đạt, 0 chưa rõ/);
  });

  it("is not met for want of three people in one commune, who are named, at a share that is not rounded up", () => {
    const [first = ""] = COMMUNES;
    const short = counts(first, { age6_in_grade1_rate: [2447, 2500] });
    const found = assessed([...all.filter(({ locality }) => locality !== first), ...short]);
    const view = viewOf(found);
    expect(view).toMatchObject({ state: "unmet", today: { met: 5, unmet: 1 } });
    expect(view.communes.find(({ unit }) => unit === first)?.criteria[0]).toMatchObject({
      ...{ indicator: "age6_in_grade1_rate", threshold: 98, state: "unmet", missing: 3 },
    });
    const lines = standardLines(view, found.legend.localities);
    expect(lines).toEqual([
      expect.stringMatching(/^Xã Bằng Mạc, .*97,9\u00a0% \(2\.447 trên 2\.500\).*còn thiếu 3 người/),
    ]);
  });

  it("has a criterion flagged that counts nobody", () => {
    const [first = ""] = COMMUNES;
    const none = counts(first, { remaining_age11_in_primary_rate: [0, 0] });
    const found = assessed([...all.filter(({ locality }) => locality !== first), ...none]);
    expect(viewOf(found).state).toBe("met");
    expect(standardLines(viewOf(found), found.legend.localities)).toEqual([
      expect.stringContaining("không có ai để tính"),
    ]);
  });

  it("is not known while a commune that decides has no counts, and nothing is said where none has", () => {
    const some = viewOf(assessed(all.filter(({ locality }) => locality !== COMMUNES[0])));
    expect(some).toMatchObject({ state: "unknown", today: { met: 5, unknown: 1 } });
    const none = viewOf(assessed());
    expect(none).toMatchObject({ state: "unknown", today: null });
    expect(standardText(none)).toBe("");
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
