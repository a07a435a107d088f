import { fold, statusName, unitName } from "@lotrinh/language";
import type { Status } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import { type Measure, type NumberStyle, readNumber } from "../../tables/read-number.js";
import { readYear } from "../../tables/read-year.js";
import { isPercentUnit } from "../../tables/units.js";

const STATUSES: readonly Status[] = ["reported", "estimated", "assumed", "illustrative"];

/** The number that a text can only mean: `96,4` is 96.4, `12 345` is 12345; undefined for `61.234`, which has two readings unless other numbers of the file show one. */
export function certainNumber(
  text: string,
  measure: Measure,
  style: NumberStyle = { thousands: null },
): number | undefined {
  const read = readNumber({ text, kind: "text" }, measure, style);
  return read.kind === "value" ? read.value : undefined;
}

/** The school or calendar year that a text names, without a word beside it that says how sure it is. */
export function certainYear(text: string): number | undefined {
  const isPlain = /^(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d$/.test(text);
  const read = isPlain ? readYear(text) : null;
  return read !== null && "year" in read ? read.year : undefined;
}

/** A status by its Vietnamese name or its id, with or without diacritics and capitals. */
export function certainStatus(text: string): Status | undefined {
  return STATUSES.find((one) => [one, statusName(one)].some((name) => fold(name) === fold(text)));
}

/** The indicator's unit, where the text is that unit by another of its names. */
export function certainUnit(text: string, { unit }: Pick<Indicator, "unit">): string | undefined {
  if (unit === "percent") return isPercentUnit(text) ? unit : undefined;
  return fold(unitName(unit)) === fold(text) ? unit : undefined;
}

/** The one indicator that bears a name, or an id but for capitals and the marks between its words. */
export function certainIndicator(text: string, indicators: Iterable<Indicator>): string | undefined {
  const key = (name: string): string => fold(name).replaceAll(" ", "");
  const found = [...indicators].filter(({ id, name }) => key(id) === key(text) || fold(name.vi) === fold(text));
  return found.length === 1 ? found[0]?.id : undefined;
}
