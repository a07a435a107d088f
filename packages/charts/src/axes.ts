import type { Language } from "@lotrinh/language";
import type { Config } from "vega-lite";
import type { PositionFieldDef } from "vega-lite/types_unstable/channeldef.js";

/** An axis of years: whole ones, without separators. */
export function yearAxis(
  domain: readonly [number, number],
  title: string | null,
  width: number,
): PositionFieldDef<string> {
  return {
    field: "year",
    type: "quantitative",
    scale: { nice: false, zero: false, domain: [...domain] },
    axis: {
      title,
      format: "d",
      tickMinStep: 1,
      tickCount: Math.max(2, Math.min(9, Math.floor(width / 55))),
      grid: false,
      labelFlush: false,
    },
  };
}

/** An axis of values: rates as they are, counts whole. */
export function valueAxis(
  domain: readonly [number, number],
  title: string[],
  whole: boolean,
): PositionFieldDef<string> {
  return {
    type: "quantitative",
    scale: { nice: false, zero: false, domain: [...domain] },
    axis: { title, titlePadding: 8, format: whole ? ",.0f" : "~r", tickCount: 6, ...(whole ? { tickMinStep: 1 } : {}) },
  } as PositionFieldDef<string>;
}

/** How numbers on axes are written. */
export function localeOf(language: Language): Config {
  const [decimal, thousands] = language === "vi" ? [",", "."] : [".", ","];
  return { locale: { number: { decimal, thousands, grouping: [3], currency: ["", ""] } } };
}
