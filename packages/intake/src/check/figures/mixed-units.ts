import { measureOf } from "../../tables/candidate.js";
import { shown } from "../finding-list.js";
import type { Around, Doubt, Figure } from "../types.js";

/** A figure scaled back must come this near to the middle of the others. */
const NEAR_RATE = 0.15;
const NEAR_COUNT = 0.3;
/** Others that differ more than this among themselves tell nothing of one more. */
const WIDEST = 3;
const LEAST_OTHERS = 2;
/** A rate is asked about beside a single other already, which has to be this near. */
const NEAR_ONE = 0.05;
/** Where no figure is so many times another, none is a third of their middle or seven times it. */
const NEAR = 2.9;

/**
 * Figures that become like the others of their series, in the files and in `data/`, when they are multiplied or divided by
 * 10, 100 or 1000: 0.98 among 98s, 12.3 among 12,300s, 9.8 for 98. A question: two readings are possible.
 */
export function mixedUnits(series: readonly Figure[], { own }: Pick<Around, "own">): Doubt[] {
  if (areNear(series, own)) return [];
  return series.flatMap((figure): Doubt[] => {
    if (figure.isKnown || figure.value <= 0) return [];
    const years = new Set(series.map(({ year }) => year));
    const others = [
      ...series.filter((one) => one !== figure),
      ...[...own.values()].filter(({ year }) => !years.has(year)),
    ].flatMap(({ value }) => (value > 0 ? [value] : []));
    const middle = median(others);
    if (middle === null) return [];
    const isEnough = others.length >= LEAST_OTHERS;
    const found =
      measureOf(figure.indicator) === "percent"
        ? ofRate(figure, middle, isEnough ? NEAR_RATE : NEAR_ONE)
        : isEnough
          ? ofCount(figure, middle, others)
          : null;
    return found === null ? [] : [{ figure, severity: "question", ...found }];
  });
}

function areNear(series: readonly Figure[], own: Around["own"]): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  const meet = (value: number): void => {
    if (value <= 0) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const { value } of series) meet(value);
  for (const { value } of own.values()) meet(value);
  return high <= NEAR * low;
}

function ofRate({ value, indicator }: Figure, middle: number, near: number): Pick<Doubt, "code" | "params"> | null {
  if (middle <= 20 || value >= middle / 3) return null;
  const most = indicator.upper ?? Number.POSITIVE_INFINITY;
  const factor = [100, 10].find((by) => Math.abs(value * by - middle) <= near * middle && value * by <= most);
  if (factor === undefined) return null;
  const code = value <= 1 ? "RATE_AS_FRACTION" : "DECIMAL_MISPLACED";
  return { code, params: { write: shown(value * factor) } };
}

function ofCount({ value }: Figure, middle: number, others: readonly number[]): Pick<Doubt, "code" | "params"> | null {
  if (Math.max(...others) > WIDEST * Math.min(...others) || middle < 20) return null;
  const by = [1000, 100, 10, 1 / 10, 1 / 100, 1 / 1000].find((factor) => {
    return Math.abs(value * factor - middle) <= NEAR_COUNT * middle;
  });
  if (by === undefined) return null;
  const code = by === 1000 || by === 1 / 1000 ? "UNIT_THOUSANDS" : "DECIMAL_MISPLACED";
  return { code, params: { write: shown(Math.round(value * by * 1000) / 1000) } };
}

function median(values: readonly number[]): number | null {
  const inOrder = [...values].sort((a, b) => a - b);
  const at = Math.floor((inOrder.length - 1) / 2);
  return inOrder[at] ?? null;
}
