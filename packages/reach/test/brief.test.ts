import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess, briefOf } from "@lotrinh/reach";
import { fieldOf, loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

const places = registry.plans.map(({ locality }) => locality);

describe.each(places)("the brief of %s", (locality) => {
  const assessment = assess({ registry, figures, population }, locality, { draws: 200 });
  const { standings, decisions, figures: wanted, risks } = briefOf({ assessment });
  const open = assessment.targets.filter(({ state }) => state === "open");

  it("has every open target once", () => {
    expect(standings.map(({ target }) => target).sort()).toEqual(open.map(({ target }) => target.id).sort());
  });

  it("calls a target likely only on figures of the territory itself", () => {
    for (const { kind, target } of standings) {
      if (kind !== "likely") continue;
      const { conditions = [], grade } = open.find((one) => one.target.id === target)?.readings[0]?.answer ?? {};
      expect(conditions.filter(({ status }) => status === "assumed" || status === "illustrative")).toEqual([]);
      expect(grade).not.toBe("D");
    }
  });

  it("has three decisions at the most, greatest effect first, each on open targets and set above what is", () => {
    expect(decisions.length).toBeLessThanOrEqual(3);
    const effects = decisions.map(({ effect }) => effect);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
    for (const { targets, size, by } of decisions) {
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((id) => !open.some(({ target }) => target.id === id))).toEqual([]);
      if (size) expect(size.needed).toBeGreaterThan(size.now);
      expect(by).toBe(Number(assessment.asOf.slice(0, 4)) + 1);
    }
  });

  it("says to get figures first once, beside what else is to decide; field by field only where there is room", () => {
    const toGet = decisions.filter(({ kind, supposed }) => kind === "beyond" && supposed);
    const others = decisions.filter((one) => !toGet.includes(one));
    if (others.length >= 2) expect(toGet.length).toBeLessThanOrEqual(1);
    if (locality === "chi-lang") expect(others.map(({ kind }) => kind)).toContain("effort");
  });

  it("wants first what serves the decisions: nothing left out serves more of what the five leave open", () => {
    const asking = decisions.filter(({ kind }) => kind !== "clarify");
    const decided = asking.flatMap(({ targets }) => targets);
    const served = new Set(wanted.flatMap(({ answers, firmer }) => [...answers, ...firmer]));
    const open = decided.filter((id) => !served.has(id));
    const could = assessment.needs.filter(({ answers, firmer }) =>
      [...answers, ...firmer].some((id) => open.includes(id)),
    );
    if (could.length > 0) expect(wanted).toHaveLength(5);
    for (const { targets, served: count } of decisions) {
      expect(count).toBe(targets.filter((id) => served.has(id)).length);
    }
    if (locality === "chi-lang") expect(open).toEqual([]);
    for (const { indicators } of wanted) {
      const whole = indicators.includes("teachers_kindergarten");
      if (whole) expect(indicators).toContain("classes_kindergarten");
    }
  });

  it("wants five figures at the most, none twice, each for some target", () => {
    expect(wanted.length).toBeLessThanOrEqual(5);
    const keys = wanted.map(({ indicators, kind, places: of }) => `${kind} ${of} ${indicators.join()}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { answers, firmer, outcomes } of wanted) {
      expect(answers.length + firmer.length + outcomes.length).toBeGreaterThan(0);
      expect(firmer.filter((id) => answers.includes(id))).toEqual([]);
    }
  });

  it("asks for where a target starts before what moves it from there, of figures that are worth as much", () => {
    const rows = assessment.needs;
    const starts = new Set(open.map(({ readings: [first] }) => first?.reading.indicator));
    rows.slice(1).forEach((row, i) => {
      const before = rows[i] as (typeof rows)[number];
      const same = before.worth === row.worth && before.targets.join() === row.targets.join();
      const isStart = ({ indicator, places: of }: typeof row) => starts.has(indicator ?? "") && of.length === 0;
      if (same)
        expect([locality, row.indicator, isStart(row) && !isStart(before)]).toEqual([locality, row.indicator, false]);
    });
  });

  it("a decision over one of several targets says the probability of the one whose value it expects", () => {
    for (const { targets, without, probability, several } of decisions) {
      if (probability === null || targets.length === 0) continue;
      const of = (id: string) => standings.find(({ target }) => target === id)?.probability ?? 1;
      expect(probability).toBe(without ? of(targets[0] as string) : Math.min(...targets.map(of)));
      expect(several && without !== null).toBe(false);
    }
  });

  it("says how many of its probabilities rest on something supposed", () => {
    const answered = standings.filter(({ probability }) => probability !== null);
    const supposed = answered.filter((one) => one.supposed);
    const said = risks.find(({ kind }) => kind === "supposed");
    expect(said ?? null).toEqual(
      supposed.length > 0 ? { kind: "supposed", count: supposed.length, of: answered.length } : null,
    );
  });
});

it("every indicator of a plan has a field, and those that have none of the six are few", () => {
  const all = new Set(registry.plans.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)));
  const field = (indicator: string) => fieldOf(registry.indicators, indicator);
  expect([...all].filter((indicator) => field(indicator) === "other").length).toBeLessThan(all.size / 8);
  expect(field("teachers_at_standard_rate_preschool")).toBe("staff");
  expect(field("national_standard_school_rate_preschool")).toBe("preschool");
  expect(field("communes_at_literacy_level2_rate")).toBe("literacy");
  expect(field("lower_secondary_graduates_to_dual_track_rate")).toBe("streaming");
});

describe("what a decision costs", () => {
  const assessment = assess({ registry, figures, population }, "chi-lang", { draws: 200 });
  const effortOf = (given: typeof assessment) =>
    briefOf({ assessment: given }).decisions.find(({ kind }) => kind === "effort");

  it("is told at what Quảng Ninh paid, 3.070 tỷ for 437 schools, of those more than now, and as borrowed", () => {
    const { size, cost, borrowed } = effortOf(assessment) ?? {};
    expect(cost).toBeNull();
    expect(borrowed).toMatchObject({ unit: "schools", place: "Quảng Ninh", years: "2021–2024" });
    expect(borrowed?.more).toBe(Math.ceil(Number((5 * ((size?.needed ?? 0) - (size?.now ?? 0))).toFixed(6))));
    expect(borrowed?.low).toBeCloseTo((3_070_000 / 437) * (borrowed?.more ?? 0));
    expect(borrowed?.high).toBe(borrowed?.low);
    const [paid] = borrowed?.at ?? [];
    expect(assessment.legend.sources[paid?.source ?? ""]?.publisher).toBe("Vietnam.vn (Quảng Ninh)");
  });

  it("is not told where nobody is known to have paid for it", () => {
    const unknown = { ...assessment, legend: { ...assessment.legend, unitCosts: [] } };
    expect(effortOf(unknown)?.borrowed).toBeNull();
  });
});
