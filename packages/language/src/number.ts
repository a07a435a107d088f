import { type FormatLocaleObject, formatLocale } from "d3-format";
import type { Language } from "./language.js";

const NBSP = "\u00a0";

const locales: Readonly<Record<Language, FormatLocaleObject>> = {
  vi: formatLocale({ decimal: ",", thousands: ".", grouping: [3], currency: ["", ""], minus: "−" }),
  en: formatLocale({ decimal: ".", thousands: ",", grouping: [3], currency: ["", ""], minus: "−" }),
};

const percentSign: Readonly<Record<Language, string>> = { vi: `${NBSP}%`, en: "%" };

export interface NumberOptions {
  /** Defaults to `"vi"`. */
  readonly language?: Language;
  /** Decimals to print, trailing zeros kept. Defaults to at most two (two significant digits below 1), without them. */
  readonly digits?: number;
}

/**
 * A number as print: `1.234,5` in Vietnamese, `1,234.5` in English, with a true minus sign.
 * @throws RangeError if `x` is not finite
 */
export function formatNumber(x: number, { language = "vi", digits }: NumberOptions = {}): string {
  if (!Number.isFinite(x)) throw new RangeError(`invalid number; not finite: ${x}`);
  return locales[language].format(specifier(x, digits))(x);
}

function specifier(x: number, digits: number | undefined): string {
  if (digits !== undefined) return `,.${digits}f`;
  const size = Math.abs(x);
  return `,.${size >= 1 || size === 0 ? 2 : 1 - Math.floor(Math.log10(size))}~f`;
}

/** A rate in percent: 98.5 gives `98,5 %` (no-break space) in Vietnamese and `98.5%` in English. */
export function formatPercent(x: number, options: NumberOptions = {}): string {
  return formatNumber(x, options) + percentSign[options.language ?? "vi"];
}

/**
 * A probability in whole percent. Simulation can neither exclude nor ensure: below .005 gives `< 1 %`,
 * from .995 up `> 99 %`.
 * @throws RangeError if `p` is not in [0, 1]
 */
export function formatProbability(p: number, { language = "vi" }: { readonly language?: Language } = {}): string {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability; not in [0, 1]: ${p}`);
  if (p < 0.005) return `< ${formatPercent(1, { language })}`;
  if (p >= 0.995) return `> ${formatPercent(99, { language })}`;
  return formatPercent(p * 100, { language, digits: 0 });
}
