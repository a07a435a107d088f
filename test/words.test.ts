import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as flows from "@lotrinh/flows";
import { type Fillings, type Language, leverIds, leverName, statusName, unitIds, unitName } from "@lotrinh/language";
import { loadFigures } from "@lotrinh/observations";
import * as reach from "@lotrinh/reach";
import { type Assessment, assess, type Finding } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { findingText, sentenceCodes, sentenceOf, sentenceSlots } from "@lotrinh/wording";
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
const samples: Fillings = {
  date: "2025-06-30",
  indicator: { vi: "Trường đạt chuẩn quốc gia", en: "National-standard schools" },
  probability: 0.5,
  unit: "schools",
  within: "Name",
  word: "hard",
};

const termOf = (code: string) => (code.startsWith("CELL_") ? "cell/value" : "standard/primary-3");

function paramsOf(code: string): Fillings {
  return Object.fromEntries(
    sentenceSlots(code).map(({ name, format }) => [name, format === "term" ? termOf(code) : (samples[format] ?? 2025)]),
  );
}

/** Codes whose sentence breaks a rule, each with the sentence. */
function breaking(language: Language, isBroken: (text: string, code: string) => boolean): string[] {
  return sentenceCodes().flatMap((code) => {
    const text = sentenceOf({ code, params: paramsOf(code) }, language);
    return isBroken(text, code) ? [`${code}: ${text}`] : [];
  });
}

// That a sentence has both languages, with the same slots, of formats that there are, is told by the compiler.
describe("every sentence", () => {
  it("has none of the words that a committee would not say", () => {
    const unsaid =
      /trung vị|[Vv]ượt trần|trần cơ cấu|như đã viết|không chấm điểm|chưa đo được|thôi tồn tại|xoá|mức độ 3 đến mức độ 3|ngày 20\d\d\b/;
    expect(breaking("vi", (text) => unsaid.test(text))).toEqual([]);
    expect(breaking("en", (text) => /toss-up|very hard/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)("is whole: no brace, no value that is none, no double space (%s)", (language) => {
    // Forms leave room to write by hand.
    const spaced = (code: string) =>
      code.startsWith("FORM_") ? /[{}]|undefined|NaN/ : /[{}]|undefined|NaN|(?<!\.) {2}/;
    expect(breaking(language, (text, code) => !/\S/.test(text) || spaced(code).test(text))).toEqual([]);
  });

  it("has no Vietnamese in its English, but for names and what is to be typed", () => {
    const names = /Lộ trình|Tiếng Việt|Việt Nam|Phụ lục|Chi Lăng|“không”|“Tỷ lệ”|“Tổng hợp”/g;
    expect(breaking("en", (text) => VIETNAMESE.test(text.replace(names, "")))).toEqual([]);
  });
});

describe("every name that people read is there in both languages:", () => {
  const both = (name: (language: Language) => string) => LANGUAGES.map(name).every((text) => text.trim() !== "");

  it("levers of every model, and their units", () => {
    const models = Object.values({ ...flows, ...reach }).filter(
      (one): one is typeof flows.certificates => typeof one === "object" && "levers" in one,
    );
    const levers = [...models.flatMap((model) => model.levers), ...reach.STREAMING_LEVERS];
    expect(levers.length).toBeGreaterThan(0);
    expect(levers.map((one) => one.id).filter((id) => !leverIds().includes(id))).toEqual([]);
    expect(leverIds().filter((id) => !levers.some((one) => one.id === id))).toEqual([]);
    for (const { id, unit } of levers) {
      expect(both((language) => leverName(id, language))).toBe(true);
      expect(both((language) => unitName(unit, language))).toBe(true);
    }
  });

  it("indicators of data/registry, none of them twice", () => {
    for (const language of LANGUAGES) {
      const names = registry.indicators.map(({ name }) => name[language]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
    const english = registry.indicators.map(({ name }) => name.en);
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
      expect(sentenceOf({ code: `PAGE_MARK_${status.toUpperCase() as "ASSUMED"}`, params: {} })).toMatch(/\S/);
    }
  });

  it("texts that plans and scenarios bring along", () => {
    const texts = [...readings.flatMap(({ label, why }) => [label, why]), ...scenarios.map((one) => one.name)];
    expect(texts.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "")).toEqual([]);
  });
});

describe("every code that an assessment holds has a sentence:", () => {
  it("those of every plan, before, between and after its deadlines", () => {
    const localities = unique(registry.plans.map((plan) => plan.locality));
    expect(localities.length).toBeGreaterThan(0);
    for (const locality of localities) {
      for (const asOf of ["2023-06", registry.asOf, "2031-01", "2051-01"]) {
        const assessment = assess({ registry, figures }, locality, { asOf, draws: 100 });
        for (const one of spoken(assessment)) {
          for (const language of LANGUAGES) expect(findingText(one, assessment.legend.names, language)).toMatch(/\S/);
        }
      }
    }
  });
});

function spoken({ targets: all }: Assessment): Finding[] {
  const said = all.flatMap(({ needs: wanted, readings: read }) => [
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
  return said as Finding[];
}

const sources = readdirSync(join(root, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(root, "packages", name, "src"))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

it("every code that the sources name is in the catalogue", () => {
  const naming =
    /\b(?:sentence|say|fail|refuse|problem|UsageError)\(\s*"([A-Z][A-Z0-9_]+)"|\b(?:code|about): "([A-Z][A-Z0-9_]+)"/g;
  const named = sources.flatMap((text) => [...text.matchAll(naming)].map(([, one, other]) => one ?? other ?? ""));
  expect(named.length).toBeGreaterThan(50);
  const codes: readonly string[] = sentenceCodes();
  expect(unique(named).filter((code) => !codes.includes(code))).toEqual([]);
});
