import { type Candidate, measureOf } from "./candidate.js";
import type { Findings } from "./findings.js";
import { cellAt, type Grid } from "./grid.js";
import type { MeasureColumn } from "./measure-column.js";
import { meaningOf } from "./measures/signature.js";
import { type NumberStyle, readNumber } from "./read-number.js";

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

interface Columns {
  readonly numerator: number;
  readonly denominator: number;
}

const FARTHEST = 8;

/**
 * Rates with the counts that stand left of them, known by their quotient: “Số phải huy động | Số thực hiện | Tỷ lệ”. A rate
 * that differs from its counts where other rows agree is asked about. `used` is told of the columns of counts.
 */
export function withCounts(
  candidates: readonly Candidate[],
  {
    grid,
    measures,
    style,
    findings,
    used,
  }: {
    readonly grid: Grid;
    readonly measures: readonly MeasureColumn[];
    readonly style: NumberStyle;
    readonly findings: Findings;
    readonly used: Set<number>;
  },
): Candidate[] {
  const countAt = (row: number, column: number): number | undefined => {
    const read = readNumber(cellAt(grid, row, column), "count", style);
    if (read.kind === "value") return read.value;
    return read.kind === "fault" ? read.grouped : undefined;
  };
  const countsOf = (one: Candidate, { numerator, denominator }: Columns): Counts | undefined => {
    const counts = [countAt(one.at.row, numerator), countAt(one.at.row, denominator)] as const;
    const [part, whole] = counts;
    return part === undefined || whole === undefined ? undefined : { numerator: part, denominator: whole };
  };
  const found = new Map<Candidate, Candidate | null>();
  const byColumn = new Map<number, Candidate[]>();
  for (const one of candidates) {
    if (measureOf(one.indicator) !== "percent" || one.numerator !== undefined) continue;
    byColumn.set(one.at.column, [...(byColumn.get(one.at.column) ?? []), one]);
  }
  for (const [column, rates] of byColumn) {
    const columns = columnsLeft(column, measures).find((pair) => {
      const fitting = rates.filter((one) => fits(one, countsOf(one, pair)));
      return fitting.length > 0 && fitting.length * 2 > rates.filter((one) => countsOf(one, pair)).length;
    });
    if (columns === undefined) continue;
    for (const at of [columns.numerator, columns.denominator]) used.add(at);
    for (const one of rates) {
      const counts = countsOf(one, columns);
      if (counts === undefined) continue;
      if (fits(one, counts)) found.set(one, { ...one, ...counts });
      else {
        found.set(one, null);
        const { numerator, denominator } = counts;
        const write = denominator > 0 ? ((100 * numerator) / denominator).toFixed(2).replace(".", ",") : "–";
        findings.add("question", "RATE_NOT_ITS_COUNTS", one.at, { numerator, denominator, write });
      }
    }
  }
  return candidates.flatMap((one) => {
    const own = found.get(one);
    return own === null ? [] : [own ?? one];
  });
}

/** Pairs of columns left of a rate that may be its counts, nearest first. */
function columnsLeft(column: number, measures: readonly MeasureColumn[]): Columns[] {
  const at = measures.findIndex((measure) => measure.column === column);
  const { year = null } = measures[at] ?? {};
  const left = measures
    .slice(Math.max(0, at - FARTHEST), Math.max(0, at))
    .filter((measure) => measure.year?.year === year?.year && !isRate(measure))
    .map((measure) => measure.column)
    .reverse();
  const [part, ...wholes] = left;
  if (part === undefined) return [];
  const pairs = wholes.map((denominator) => ({ numerator: part, denominator }));
  const [next] = wholes;
  return next === undefined ? [] : [...pairs.slice(0, 1), { numerator: next, denominator: part }, ...pairs.slice(1)];
}

function isRate({ texts, unit = "" }: MeasureColumn): boolean {
  return unit === "%" || texts.some((text) => meaningOf(text).features.has("rate"));
}

/** Whether a rate is its counts to the last digit that is written. */
function fits({ value, at }: Candidate, counts: Counts | undefined): boolean {
  if (counts === undefined || counts.denominator <= 0 || counts.numerator > counts.denominator) return false;
  const digits = /[.,](\d+)\s*%?$/.exec(at.value)?.[1]?.length ?? 0;
  return Math.abs((100 * counts.numerator) / counts.denominator - value) <= 0.5001 * 10 ** -Math.min(digits, 6);
}
