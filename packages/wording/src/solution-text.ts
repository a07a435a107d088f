import {
  formatNumber,
  type IndicatorNames,
  indicatorNames,
  type Language,
  leverName,
  quantity,
  yearSpans,
} from "@lotrinh/language";
import type { LeverSolution, SolvedTarget } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** A lever by name, its setting now, the one that is needed or that none does, and its range. */
export function solutionRow(
  { lever, unit, now, value, range, falls, best }: LeverSolution,
  language: Language = "vi",
): readonly [lever: string, now: string, needed: string, range: string] {
  const shown = (x: number) => quantity(x, unit, language);
  return [
    leverName(lever, language),
    shown(now),
    value === null ? sentence(falls ? "SOLVE_NONE_LOWEST" : "SOLVE_NONE", { best }, language) : shown(value),
    `${shown(range[0])} … ${shown(range[1])}`,
  ];
}

/** What the settings do to other indicators, what does together, and what is missing by year: a sentence each. */
export function solutionNotes(
  { reading, levers }: Pick<SolvedTarget, "reading" | "levers">,
  names: IndicatorNames,
  language: Language = "vi",
): string[] {
  return [
    ...levers.flatMap(({ lever, unit, value, moves = [] }) =>
      moves.map((move) => {
        const setting = quantity(value ?? Number.NaN, unit, language);
        const params = { lever: leverName(lever, language), value: setting, ...move };
        return sentence("SOLVE_MOVES", { ...params, indicator: indicatorNames(move.indicator, names) }, language);
      }),
    ),
    ...levers.flatMap(({ lever, now, enough }) => {
      const params = { lever: leverName(lever, language), now, enough: enough ?? Number.NaN };
      const asked = reading.value ?? Number.NaN;
      return enough === undefined || enough >= now ? [] : [sentence("SOLVE_ENOUGH", { ...params, asked }, language)];
    }),
    ...levers.flatMap(({ missing = [] }) => {
      const byCount = new Map<string, number[]>();
      for (const { year, percent } of missing) {
        const count = formatNumber(percent, { language, digits: 0 });
        byCount.set(count, [...(byCount.get(count) ?? []), year]);
      }
      const years = [...byCount].map(([count, all]) => `${yearSpans(all)}: ${count}`);
      return years.length === 0 ? [] : [sentence("SOLVE_MISSING", { years: years.join("; ") }, language)];
    }),
  ];
}
