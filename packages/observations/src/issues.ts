import type { Params } from "@lotrinh/language";
import { correctionOf } from "./correction.js";
import { breaksOf } from "./series.js";
import type { Break, Figures, Observation } from "./types.js";

/** Something to know or to ask about a figure or a series; `params` fill the sentence of `code`. */
export interface DataIssue {
  readonly code:
    | "FIGURE_WEAK"
    | "FIGURE_ESTIMATED"
    | "FIGURE_ASSUMED"
    | "FIGURE_ILLUSTRATIVE"
    | "FIGURE_CORRECTED"
    | "SERIES_CUT"
    | "SERIES_OLD";
  readonly locality: string;
  readonly indicator: string;
  readonly breakdown: string;
  /** Year of the figure, of the break, or of the last figure. */
  readonly year: number;
  readonly params: Params;
  readonly file: string;
  readonly line: number;
}

const STATUS_CODES = {
  reported: undefined,
  estimated: "FIGURE_ESTIMATED",
  assumed: "FIGURE_ASSUMED",
  illustrative: "FIGURE_ILLUSTRATIVE",
} as const;

/**
 * What is doubtful in the figures, series by series in their order: figures that are weak, not reported or corrected;
 * breaks with figures on both sides; series whose last figure that is not weak is older than `years` at `asOf`.
 */
export function dataIssues(
  figures: Figures,
  { asOf, years = 5 }: { readonly asOf: string; readonly years?: number },
): DataIssue[] {
  const groups = new Map<string, Observation[]>();
  for (const figure of figures.observations) {
    const key = `${figure.locality}|${figure.indicator}|${figure.breakdown}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  const asked = Number(asOf.slice(0, 4));
  return [...groups.values()].flatMap((group) => {
    const inOrder = [...group].sort((a, b) => a.year - b.year);
    return [...inOrder.flatMap(figureIssues), ...cuts(inOrder, figures), ...age(inOrder, asked, years)];
  });
}

function figureIssues(figure: Observation): DataIssue[] {
  const { note, quality, status } = figure;
  const correction = correctionOf(figure);
  const code = STATUS_CODES[status];
  return [
    ...(quality === "weak" ? [issue("FIGURE_WEAK", figure, { note: note || "–" })] : []),
    ...(correction !== undefined ? [issue("FIGURE_CORRECTED", figure, { ...correction })] : []),
    ...(correction === undefined && code !== undefined ? [issue(code, figure, { note: note || "–" })] : []),
  ];
}

function cuts(group: readonly Observation[], figures: Figures): DataIssue[] {
  const [first] = group;
  if (first === undefined) return [];
  const cutting = breaksOf(figures, first.locality, first.indicator).filter(({ fromYear }) => {
    return group.some(({ year }) => year < fromYear) && group.some(({ year }) => year >= fromYear);
  });
  return cutting.map((each) => cut(each, group));
}

function cut({ fromYear, when, note }: Break, group: readonly Observation[]): DataIssue {
  const after = group.find(({ year }) => year >= fromYear) as Observation;
  return { ...issue("SERIES_CUT", after, { year: fromYear, note: note || when }), year: fromYear };
}

function age(group: readonly Observation[], asked: number, years: number): DataIssue[] {
  const last = group.findLast(({ quality }) => quality !== "weak");
  if (last === undefined || asked - last.year <= years) return [];
  return [issue("SERIES_OLD", last, { age: asked - last.year })];
}

function issue(code: DataIssue["code"], figure: Observation, params: Params): DataIssue {
  const { locality, indicator, breakdown, year, file, line } = figure;
  return { code, locality, indicator, breakdown, year, params, file, line };
}
