import { fileURLToPath } from "node:url";
import { type CheckFinding, type CheckReport, checkFiles } from "@lotrinh/intake";
import { type Figures, loadFigures } from "@lotrinh/observations";
import { findLocality } from "@lotrinh/registry";
import { fileOf, registry } from "../office-files.js";

const data = fileURLToPath(new URL("../../../../data", import.meta.url));
export const bundled: Figures = loadFigures({ data, registry });
/** Nothing is known of any place. */
export const nothing: Figures = { ...bundled, observations: [] };
export const chiLang = findLocality(registry, "chi-lang");

/** One row of a long file: indicator, year, value, and what else there is. */
export interface LongRow {
  readonly locality?: string;
  readonly indicator?: string;
  readonly breakdown?: string;
  readonly year?: number | string;
  readonly value?: number | string;
  readonly unit?: string;
  readonly numerator?: number | string;
  readonly denominator?: number | string;
  readonly status?: string;
  readonly source?: string;
  readonly note?: string;
}

const COLUMNS = [
  ...(["locality", "indicator", "breakdown", "year", "value", "unit", "numerator", "denominator"] as const),
  ...(["status", "source", "note"] as const),
];

/** A long file in our columns; cells are quoted where they must be. */
export function long(rows: readonly LongRow[]): string {
  const lines = rows.map((row) => {
    const whole: LongRow = { locality: "chi-lang", year: 2024, status: "illustrative", source: "thử", ...row };
    return COLUMNS.map((column) => {
      const text = String(whole[column] ?? "");
      return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join(",");
  });
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}

/** Rows of one indicator, a year each from the first on. */
export function yearly(indicator: string, first: number, values: readonly number[], more: LongRow = {}): LongRow[] {
  return values.map((value, i) => ({ indicator, year: first + i, value, ...more }));
}

export function check(texts: string | readonly string[], figures: Figures = nothing): Promise<CheckReport> {
  const files = (typeof texts === "string" ? [texts] : texts).map((text) => fileOf(text));
  return checkFiles(files, { registry, figures, locality: chiLang });
}

/** `CODE CELL` of each finding, in the order of the report. */
export function found({ findings }: CheckReport): string[] {
  return findings.map(({ code, cell }) => `${code} ${cell}`);
}

export function one({ findings }: CheckReport, code: string): CheckFinding | undefined {
  return findings.find((finding) => finding.code === code);
}
