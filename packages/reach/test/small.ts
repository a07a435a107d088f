import { fileURLToPath } from "node:url";
import type { Figures, Observation } from "@lotrinh/observations";
import {
  type Assumption,
  type Bilingual,
  type Indicator,
  type LeverSetting,
  type Locality,
  loadConstants,
  type Place,
  type Plan,
  type Reading,
  type Registry,
  type Scenario,
  type Target,
} from "@lotrinh/registry";

const words: Bilingual = { vi: "lời giải thích", en: "a reason" };
const constants = loadConstants(fileURLToPath(new URL("../../../data", import.meta.url)));
export const INDICATOR = "national_standard_schools";

export function place(line: number): Place {
  return { file: "seeds/huyen-a/scenarios/hien-trang.yaml", line, column: 1 };
}

export function reading(changes: Partial<Reading> = {}): Reading {
  return {
    id: "all",
    default: true,
    indicator: INDICATOR,
    comparator: ">=",
    value: 38,
    unit: "schools",
    label: words,
    why: words,
    warnings: [],
    ...changes,
  };
}

/** A target whose only reading asks what the target asks. */
export function target(changes: Partial<Target> = {}): Target {
  const { indicator = INDICATOR, comparator = ">=", unit = "schools", value = 38 } = changes;
  return {
    id: "huyen-a.schools.2030",
    plan: "huyen-a-1",
    locality: "huyen-a",
    indicator,
    horizon: 2030,
    comparator,
    value,
    unit,
    kind: "count",
    modality: "strive",
    section: "II.2, ý 1",
    line: 55,
    phrase: "từ 38 trường học đạt chuẩn quốc gia trở lên",
    series: null,
    readings: [reading({ indicator, comparator, unit, value })],
    warnings: [],
    place: place(1),
    ...changes,
  };
}

export interface Supposed {
  readonly baseline?: number;
  readonly year?: number;
  readonly renewal?: LeverSetting["value"];
  readonly recognitions?: LeverSetting["value"];
  readonly status?: Assumption["status"];
}

export function scenario(
  { baseline = 33, year = 2025, renewal = 0.9, recognitions = 1, status = "assumed" }: Supposed = {},
  id = "hien-trang",
): Scenario {
  const assumption: Assumption = {
    indicator: INDICATOR,
    status,
    baseline: { year, value: baseline, why: words, place: place(7) },
    levers: [
      { lever: "renewal_success", value: renewal, why: words, place: place(13) },
      { lever: "recognitions_per_year", value: recognitions, why: words, place: place(18) },
    ],
  };
  return { id, name: { vi: `Kịch bản ${id}`, en: `Scenario ${id}` }, assumptions: [assumption], place: place(1) };
}

export function plan(targets: readonly Target[], scenarios: readonly Scenario[] = [scenario()]): Plan {
  return {
    id: "huyen-a-1",
    locality: "huyen-a",
    title: "Kế hoạch thử",
    issuer: "UBND huyện A",
    number: "1/KH",
    date: "2022-04-29",
    status: "signed",
    document: { sha256: "0".repeat(64), lines: 60 },
    missing: [],
    questions: [],
    scenarios,
    targets,
  };
}

function locality(id: string, name: string, level: Locality["level"], parent: string | null): Locality {
  return { id, name, level, kind: "huyện", parent, validFrom: null, validTo: null, source: "units" };
}

function indicator(id: string, unit: string): Indicator {
  return {
    id,
    name: { vi: id, en: id },
    ...({
      aliases: [],
      partOf: [],
      apartFrom: [],
      restOf: [],
      field: "other",
      yearsAhead: 0,
      model: "series",
    } as const),
    unit,
    lower: 0,
    upper: null,
    direction: "up",
    population: "mọi trường",
    timing: "year-end",
    definition: "Số trường có bằng công nhận còn hiệu lực",
  };
}

/** A country, a province and a district with one plan, as of November 2026. */
export function registry(plans: readonly Plan[]): Registry {
  return {
    asOf: "2026-11",
    plans,
    localities: [
      locality("viet-nam", "Việt Nam", "country", null),
      locality("tinh-b", "Tỉnh B", "province", "viet-nam"),
      locality("huyen-a", "Huyện A", "district", "tinh-b"),
    ],
    lineage: [],
    indicators: [
      indicator(INDICATOR, "schools"),
      indicator("national_standard_school_rate", "percent"),
      indicator("schools_total", "schools"),
      indicator("literacy_rate_15plus", "percent"),
      indicator("universalisation_primary_level", "level"),
    ],
    benchmarks: [],
    bindings: [],
    abolished: [],
    succession: [],
    rules: [],
    laws: [],
    constants,
    unitCosts: [],
    schoolCounts: [],
    identities: [],
    templateSeries: [],
  };
}

export function observation(changes: Partial<Observation> = {}): Observation {
  return {
    locality: "huyen-a",
    indicator: INDICATOR,
    breakdown: "",
    year: 2024,
    value: 31,
    unit: "schools",
    numerator: null,
    denominator: null,
    status: "reported",
    quality: "strong",
    source: "yearbook",
    note: "",
    file: "data/observations/a.csv",
    line: 2,
    ...changes,
  };
}

export function figures(observations: readonly Observation[] = []): Figures {
  const source = {
    id: "yearbook",
    publisher: "Cục Thống kê",
    title: "Niên giám",
    address: "",
    retrieved: "2026-11-22",
  };
  return { observations, sources: [{ ...source, licence: "", note: "" }], breaks: [] };
}
