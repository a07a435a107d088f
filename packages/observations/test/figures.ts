import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "@lotrinh/language";
import { type Figures, loadFigures } from "@lotrinh/observations";
import type { Indicator, Registry } from "@lotrinh/registry";
import { onTestFinished } from "vitest";

const locality = {
  level: "district",
  kind: "huyện",
  parent: null,
  validFrom: null,
  validTo: null,
  source: "s",
} as const;
const rate: Indicator = {
  id: "literacy_rate_15plus",
  name: { vi: "Biết chữ", en: "Literacy" },
  ...({ aliases: [], partOf: [], apartFrom: [], restOf: [], field: "other", yearsAhead: 0, model: "series" } as const),
  unit: "percent",
  lower: 0,
  upper: 100,
  direction: "up",
  population: "từ 15 tuổi",
  timing: "calendar",
  definition: "Tỷ lệ biết chữ",
};

export const registry: Registry = {
  asOf: "2026-11",
  plans: [],
  localities: [
    { ...locality, id: "chi-lang", name: "Chi Lăng" },
    { ...locality, id: "huong-son", name: "Hương Sơn" },
  ],
  lineage: [],
  indicators: [
    rate,
    { ...rate, id: "schools_total", unit: "schools", upper: null },
    { ...rate, id: "gross_intake", upper: 200 },
  ],
  benchmarks: [],
  bindings: [],
  abolished: [],
  succession: [],
  rules: [],
  laws: [],
  constants: [],
  unitCosts: [],
  schoolCounts: [],
  identities: [],
  templateSeries: [],
};

export const header = "locality,indicator,breakdown,year,value,unit,numerator,denominator,status,quality,source,note";

const sources = `id,publisher,title,address,retrieved,licence,note
gso,Tổng cục Thống kê,Niên giám,gso.gov.vn,2026-11-22,,
`;
const breaks = `locality,from_year,indicators,kind,when,note
*,2025,*,boundary,1/7/2025,
chi-lang,2014,schools_total gross_intake,definition,2014–2015,đổi cách đếm
`;

/** A folder `data` with these files beside the usual sources and breaks; it is gone when the test ends. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const data = join(mkdtempSync(join(tmpdir(), "lo-trinh-")), "data");
  onTestFinished(() => rmSync(join(data, ".."), { recursive: true }));
  for (const [path, text] of Object.entries({ "sources.csv": sources, "breaks.csv": breaks, ...files })) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  return data;
}

/** Figures of these rows, read from a temporary folder that is gone when the test ends. */
export function figuresOf(rows: readonly string[], files: Readonly<Record<string, string>> = {}): Figures {
  const data = folderOf({ "observations/a.csv": `${[header, ...rows].join("\n")}\n`, ...files });
  return loadFigures({ data, registry });
}

/** The lines of the InputError that these rows give. */
export function messages(rows: readonly string[], files: Readonly<Record<string, string>> = {}): string[] {
  try {
    figuresOf(rows, files);
  } catch (error) {
    if (error instanceof InputError) return error.message.split("\n");
    throw error;
  }
  return [];
}
