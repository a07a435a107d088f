import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as flows from "@lotrinh/flows";
import {
  indicatorIds,
  indicatorName,
  type Language,
  leverIds,
  leverName,
  statusName,
  unitIds,
  unitName,
} from "@lotrinh/language";
import { loadFigures, type Quality, type Status } from "@lotrinh/observations";
import * as reach from "@lotrinh/reach";
import {
  type Assessment,
  assess,
  type Frontier,
  type Grade,
  type Need,
  type Outcome,
  type PlausibleRange,
  type ProgressLabel,
  type RuleOfThumb,
  type RuleState,
  type Score,
  type Silence,
  type StructureVerdict,
  type TodayTarget,
  type Word,
} from "@lotrinh/reach";
import { type Certainty, loadRegistry, type TargetKind } from "@lotrinh/registry";
import { sentence, sentenceCodes, sentenceSlots } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const data = join(root, "data");
const registry = loadRegistry({ data, seeds: join(root, "seeds") });
const figures = loadFigures({ data, registry });
const targets = registry.plans.flatMap((plan) => plan.targets);
const readings = targets.flatMap((target) => target.readings);
const scenarios = registry.plans.flatMap((plan) => plan.scenarios);

const LANGUAGES: readonly Language[] = ["vi", "en"];
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

const unique = <T>(all: readonly T[]) => [...new Set(all)];

/** What may stand in a slot of a format. */
const samples: Readonly<Record<string, string | number>> = {
  date: "2025-06-30",
  indicator: "national_standard_schools",
  probability: 0.5,
  term: "standard/primary-3",
  unit: "schools",
  within: "Name",
  word: "hard",
};

function paramsOf(code: string): Record<string, string | number> {
  return Object.fromEntries(sentenceSlots(code).map(({ name, format }) => [name, samples[format] ?? 2025]));
}

describe.each(sentenceCodes())("%s", (code) => {
  it("is said in both languages, with the same slots in both", () => {
    const params = paramsOf(code);
    const [vietnamese = "", english = ""] = LANGUAGES.map((language) => sentence(code, params, language));
    expect(vietnamese).toMatch(/\S/);
    expect(english).toMatch(/\S/);
    // Forms leave room to write by hand.
    const spaces = code.startsWith("FORM_") ? /[{}]|undefined|NaN/ : /[{}]|undefined|NaN|(?<!\.) {2}/;
    expect(`${vietnamese}${english}`).not.toMatch(spaces);
    for (const { name } of sentenceSlots(code)) {
      const { [name]: _, ...others } = params;
      for (const language of LANGUAGES)
        expect(() => sentence(code, others, language)).toThrow(`missing param: ${name}`);
    }
  });

  it("has no Vietnamese in its English, but for names", () => {
    const names = /Lộ trình|Tiếng Việt|Việt Nam|Phụ lục|Chi Lăng|“không”/g;
    const params = { ...paramsOf(code), kind: "kind", what: code.startsWith("CELL_") ? "cell/value" : "what" };
    expect(VIETNAMESE.exec(sentence(code, params, "en").replace(names, ""))).toBe(null);
  });
});

describe("every name that people read is there in both languages:", () => {
  const both = (name: (language: Language) => string) => LANGUAGES.map(name).every((text) => text.trim() !== "");

  it("levers of every model, and their units", () => {
    const models = Object.values({ ...flows, ...reach }).filter(
      (one): one is typeof flows.certificates => typeof one === "object" && "levers" in one,
    );
    const levers = models.flatMap((model) => model.levers);
    expect(levers.length).toBeGreaterThan(0);
    expect(levers.map((one) => one.id).filter((id) => !leverIds().includes(id))).toEqual([]);
    expect(leverIds().filter((id) => !levers.some((one) => one.id === id))).toEqual([]);
    for (const { id, unit } of levers) {
      expect(both((language) => leverName(id, language))).toBe(true);
      expect(both((language) => unitName(unit, language))).toBe(true);
    }
  });

  it("indicators of data/registry, none of them twice", () => {
    const ids = registry.indicators.map((one) => one.id);
    expect(ids.filter((id) => !indicatorIds().includes(id))).toEqual([]);
    for (const language of LANGUAGES) {
      const names = ids.map((id) => indicatorName(id, language));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
    const english = ids.map((id) => indicatorName(id, "en"));
    expect(english.filter((name) => VIETNAMESE.test(name.replace("Việt Nam", "")))).toEqual([]);
  });

  it("units of indicators, targets, readings, benchmarks and figures", () => {
    const used = unique(
      [...registry.indicators, ...targets, ...readings, ...registry.benchmarks, ...figures.observations].map(
        (one) => one.unit,
      ),
    );
    expect(used.filter((unit) => !unitIds().includes(unit))).toEqual([]);
    for (const unit of used) expect(both((language) => unitName(unit, language))).toBe(true);
  });

  it("statuses of figures and of assumptions", () => {
    const used = unique(
      [...figures.observations, ...scenarios.flatMap((one) => one.assumptions)].map((one) => one.status),
    );
    const all = unique<string>([...used, "reported", "estimated", "assumed", "illustrative"]);
    for (const status of all) {
      expect(statusName(status, "vi")).not.toBe(statusName(status, "en"));
      expect(sentence(`PAGE_MARK_${status.toUpperCase()}`)).toMatch(/\S/);
    }
  });

  it("texts that plans and scenarios bring along", () => {
    const texts = [...readings.flatMap(({ label, why }) => [label, why]), ...scenarios.map((one) => one.name)];
    expect(texts.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "")).toEqual([]);
  });
});

// The types make each list complete: a code more or less does not compile.
const silences = { past: 1, "no-data": 1, "no-model": 1, "not-evaluable": 1, qualitative: 1 } satisfies Record<
  Silence,
  1
>;
const verdicts = { feasible: 1, contradictory: 1, "above-ceiling": 1, "not-evaluable": 1 } satisfies Record<
  StructureVerdict,
  1
>;
const outcomes = { met: 1, missed: 1, unknown: 1 } satisfies Record<Outcome["verdict"], 1>;
const words = { "very-likely": 1, likely: 1, "toss-up": 1, hard: 1, "very-hard": 1 } satisfies Record<Word, 1>;
const grades = { A: 1, B: 1, C: 1, D: 1 } satisfies Record<Grade, 1>;
const kinds = { reach: 1, maintain: 1, change: 1, count: 1, standard: 1, qualitative: 1 } satisfies Record<
  TargetKind,
  1
>;
const progress = {
  met: 1,
  "significant-progress": 1,
  "moderate-progress": 1,
  "insufficient-progress": 1,
  "movement-away": 1,
  "on-track": 1,
  "fair-progress": 1,
  "limited-progress": 1,
  deterioration: 1,
  "moderately-improving": 1,
  stagnating: 1,
  decreasing: 1,
  maintain: 1,
  accelerate: 1,
  reverse: 1,
} satisfies Record<ProgressLabel, 1>;
const certainties = { read: 1, "second-hand": 1, memory: 1, assumed: 1, unknown: 1 } satisfies Record<Certainty, 1>;
const thumbs = {
  "reference-class": 1,
  "reference-class-better-side-told": 1,
  "straight-line": 1,
  "straight-line-recalibrated": 1,
  drift: 1,
  "drift-recalibrated": 1,
  ets: 1,
  "ets-recalibrated": 1,
  "cagr-traffic-light": 1,
} satisfies Record<RuleOfThumb, 1>;
const past = { reach: 1, maintain: 1 } satisfies Record<Score["kind"], 1>;
const rules = { met: 1, unmet: 1, unknown: 1 } satisfies Record<RuleState, 1>;
const qualities = { strong: 1, medium: 1, weak: 1 } satisfies Record<Quality, 1>;
const statuses = { reported: 1, estimated: 1, assumed: 1, illustrative: 1 } satisfies Record<Status, 1>;
const needs = { register: 1, series: 1, annex: 1, definition: 1 } satisfies Record<Need["kind"], 1>;
const ranges = { scenario: 1, "reference-class": 1, series: 1, bounds: 1 } satisfies Record<PlausibleRange["basis"], 1>;
const successions = { inherit: 1, aggregate: 1, lapse: 1 } satisfies Record<TodayTarget["rule"], 1>;
const methods = { exact: 1, simulation: 1 } satisfies Record<Frontier["method"], 1>;

const upper = (all: object) => Object.keys(all).map((one) => one.toUpperCase());

describe("every code that an assessment can hold has a sentence:", () => {
  it.each([
    ["silence/", Object.keys(silences)],
    ["verdict/", Object.keys(verdicts)],
    ["outcome/", Object.keys(outcomes)],
    ["word/", Object.keys(words)],
    ["grade/", Object.keys(grades)],
    ["kind/", Object.keys(kinds)],
    ["progress/", Object.keys(progress)],
    ["certainty/", Object.keys(certainties)],
    ["rule/", Object.keys(rules)],
    ["rule-of-thumb/", Object.keys(thumbs)],
    ["past/", Object.keys(past)],
    ["quality/", Object.keys(qualities)],
    ["PAGE_MARK_", upper(statuses)],
    ["NEED_", upper(needs)],
    ["PLAUSIBLE_", upper(ranges).map((one) => one.replace("-", "_"))],
    ["succession/", Object.keys(successions)],
    ["FRONTIER_NOTE_", upper(methods)],
  ])("%s", (prefix, codes) => {
    expect(codes.filter((code) => !sentenceCodes().includes(prefix + code))).toEqual([]);
  });

  it("those of every plan, before, between and after its deadlines", () => {
    const localities = unique(registry.plans.map((plan) => plan.locality));
    expect(localities.length).toBeGreaterThan(0);
    for (const locality of localities) {
      for (const asOf of ["2023-06", registry.asOf, "2031-01", "2051-01"]) {
        const assessment = assess({ registry, figures }, locality, { asOf, draws: 100 });
        for (const { code, params } of spoken(assessment)) {
          for (const language of LANGUAGES) expect(sentence(code, params, language)).toMatch(/\S/);
        }
      }
    }
  });
});

function spoken({ targets: all }: Assessment) {
  return all.flatMap(({ needs: wanted, readings: read }) => [
    ...wanted.map(({ kind, to }) => ({
      code: `NEED_${kind.toUpperCase()}`,
      params: { years: "2025", to: to ?? 2025 },
    })),
    ...read.flatMap(({ structure, outcome, answer, silence }) => [
      ...structure.findings,
      ...structure.checks,
      { code: `verdict/${structure.verdict}`, params: {} },
      ...(outcome ? [{ code: `outcome/${outcome.verdict}`, params: {} }] : []),
      ...(silence ? [{ code: `silence/${silence}`, params: {} }] : []),
      ...(answer ? [answer.message, { code: `grade/${answer.grade}`, params: {} }] : []),
    ]),
  ]);
}

it("every code that the sources name is in the catalogue", () => {
  const sources = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, "packages", name, "src"))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  const naming =
    /\b(?:sentence|say|fail|refuse|problem|UsageError)\(\s*"([A-Z][A-Z0-9_]+)"|\b(?:code|about): "([A-Z][A-Z0-9_]+)"/g;
  const named = sources.flatMap((text) => [...text.matchAll(naming)].map(([, one, other]) => one ?? other ?? ""));
  expect(named.length).toBeGreaterThan(50);
  expect(unique(named).filter((code) => !sentenceCodes().includes(code))).toEqual([]);
});
