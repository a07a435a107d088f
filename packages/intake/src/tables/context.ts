import { fold } from "@lotrinh/language";
import type { Locality } from "@lotrinh/registry";
import type { Grid } from "./grid.js";
import { meaningOf } from "./measures/signature.js";
import type { NumberStyle } from "./read-number.js";
import { isScaledUnit, isUnit } from "./units.js";

/** What the words around a table say of every figure in it. */
export interface Context {
  readonly locality: Locality | null;
  readonly year: number | null;
  /** Feature of the one stage of schooling that all sheets speak of, e.g. `stage:primary`. */
  readonly stage: string | null;
  /** The same of titles. */
  readonly titleStage: string | null;
  /** Unit that stands above the table, folded. */
  readonly unit: string | null;
  readonly isIllustrative: boolean;
  readonly style: NumberStyle;
}

/** The one year that titles name: a school year, a day of counting or a plain year; null where there is none or two. */
export function yearOfTitles(titles: readonly string[]): number | null {
  const found = { school: new Set<number>(), day: new Set<number>(), plain: new Set<number>() };
  for (const title of titles) {
    const text = fold(title);
    // The day of an act is not that of the figures.
    if (/\b(?:thong tu|quyet dinh|ban hanh|cong van|nghi dinh|ke hoach so)\b/.test(text)) continue;
    for (const [, from, to] of text.matchAll(/\b(20\d\d) ?[/ ] ?(20\d\d|\d\d)\b/g)) {
      if (Number(to) % 100 === (Number(from) + 1) % 100) found.school.add(Number(from));
    }
    for (const [, day = "", month = "", year = ""] of text.matchAll(
      /\b(\d{1,2})(?: thang |\/| )(\d{1,2})(?: nam |\/| )(20\d\d)\b/g,
    )) {
      if (Number(day) > 31 || Number(month) > 12) continue;
      found.day.add(isEndOfYear(Number(month), titles) ? Number(year) - 1 : Number(year));
    }
    for (const [, month = "", year = ""] of text.matchAll(/\bthang (\d{1,2}) ?\/ ?(20\d\d)\b/g)) {
      if (Number(month) <= 12) found.day.add(isEndOfYear(Number(month), titles) ? Number(year) - 1 : Number(year));
    }
    for (const [, year] of text.matchAll(/\bnam (20\d\d)\b(?! ?[/ ] ?\d)/g)) found.plain.add(Number(year));
    if (/^\d{4}$/.test(text.trim())) found.plain.add(Number(text));
  }
  const set = [found.school, found.day, found.plain].find((one) => one.size > 0);
  return set?.size === 1 ? ([...set][0] ?? null) : null;
}

/** From April to July a day belongs to the school year that ends; in winter where a title says “cuối năm”. */
function isEndOfYear(month: number, titles: readonly string[]): boolean {
  return month <= 7 && (month >= 4 || /cuoi nam/.test(fold(titles.join(" "))));
}

/** The one stage of schooling that texts speak of; nursery and kindergarten together are preschool. */
export function stageOf(texts: Iterable<string>): string | null {
  const stages = new Set<string>();
  for (const text of texts) {
    for (const feature of meaningOf(text).features) if (feature.startsWith("stage:")) stages.add(feature);
  }
  if (stages.size === 1) return [...stages][0] ?? null;
  const isPreschool = [...stages].every((stage) => /:(?:preschool|nursery|kindergarten)$/.test(stage));
  return stages.size > 1 && isPreschool ? "stage:preschool" : null;
}

/** The unit that stands above a table: “Đơn vị tính: nghìn người”. */
export function unitOfTitles(titles: readonly string[]): string | null {
  const alone = titles.find((title) => isUnit(title) || isScaledUnit(title));
  if (alone !== undefined) return fold(alone);
  for (const title of titles) {
    const unit = /(?:don vi(?: tinh)?|dvt|unit) ?[:(] ?([^);]{1,30})/.exec(fold(title))?.[1];
    if (unit !== undefined && !/phong|truong [a-z]|ubnd|so giao duc/.test(unit)) return unit.trim();
  }
  return null;
}

/** Every text of a sheet, for what is said once anywhere. */
export function* textsOf({ rows }: Grid, most = 2000): Generator<string> {
  let count = 0;
  for (const row of rows) {
    for (const cell of row ?? []) {
      if (cell?.kind !== "text") continue;
      if (count++ > most) return;
      yield cell.text;
    }
  }
}
