import { measureOf } from "../../tables/candidate.js";
import { shown } from "../finding-list.js";
import type { Around, Doubt, Figure } from "../types.js";

/** A rate may move by so many points in one year, a count by such a share, before it is worth a look. */
const RATE_POINTS = 10;
const COUNT_SHARE = 0.35;
/** … or by so many times the usual change of its series. */
const USUAL_CHANGES = 6;
/** … or by so many times what chance does to a small count. */
const CHANCE = 5;
/** Figures further apart tell nothing of each other. */
const FARTHEST = 5;

interface Dated {
  readonly year: number;
  readonly value: number;
}

/**
 * Figures far from the one before: beyond 10 points or 35 % in a year, six times the usual change of the series, and what
 * chance does to a small count. Where the unit above has both years, its change is taken off first. A break of `data/` between
 * the two excuses any change. `doubted` are figures that another check has asked about; they are no yardstick.
 */
export function jumps(series: readonly Figure[], around: Around, doubted: ReadonlySet<Figure>): Doubt[] {
  const [one] = series;
  const measure = one === undefined ? "other" : measureOf(one.indicator);
  if (measure === "other" || series.every(({ isKnown }) => isKnown)) return [];
  const isRate = measure === "percent";
  const inOrder = soundInOrder(series, around, doubted);
  return series.flatMap((figure, i): Doubt[] => {
    if (figure.isKnown || doubted.has(figure)) return [];
    const before = inOrder.findLast(({ year }) => year < figure.year);
    if (before === undefined || figure.year - before.year > FARTHEST) return [];
    const above = changeAbove(before.year, figure.year, around);
    const expected = above === null ? before.value : isRate ? before.value + above.points : before.value * above.ratio;
    const gap = figure.year - before.year;
    const span = Math.sqrt(gap);
    const least = isRate ? RATE_POINTS * span : Math.max(COUNT_SHARE * expected * span, CHANCE * Math.sqrt(expected));
    // A level that a figure before has reached already is no second jump; the unit above may itself have jumped.
    const yardsticks = [expected, before.value, series[i - 1]?.value ?? before.value];
    const isNear = (allowed: number): boolean => yardsticks.some((value) => Math.abs(figure.value - value) <= allowed);
    if (isNear(least)) return [];
    if (around.breaks.some(({ fromYear }) => before.year < fromYear && fromYear <= figure.year)) return [];
    const usual = usualChange(inOrder.filter((one) => one !== figure));
    if (isNear(Math.max(least, USUAL_CHANGES * usual * gap))) return [];
    const at = inOrder.indexOf(figure);
    if (at >= 0) inOrder.splice(at, 1);
    const params = { year: String(before.year), before: shown(before.value) };
    if (above === null) return [{ figure, severity: "warning", code: "FIGURE_JUMPS", params }];
    const told = { ...params, above: around.aboveName, from: shown(above.from), to: shown(above.to) };
    return [{ figure, severity: "warning", code: "FIGURE_JUMPS_ALONE", params: told }];
  });
}

/** What `data/` knows of other years, and the figures that nothing has asked about. */
function soundInOrder(series: readonly Figure[], { own }: Around, doubted: ReadonlySet<Figure>): Dated[] {
  if (own.size === 0 && doubted.size === 0) return [...series];
  const years = new Set(series.map(({ year }) => year));
  const known: Dated[] = [...own.values()].filter(({ year }) => !years.has(year));
  const all: readonly Dated[] = [...known, ...series.filter((one) => !doubted.has(one))];
  return [...all].sort((a, b) => a.year - b.year);
}

function changeAbove(from: number, to: number, { above }: Around) {
  const [first, last] = [above.get(from)?.value, above.get(to)?.value];
  if (first === undefined || last === undefined || first <= 0) return null;
  return { points: last - first, ratio: last / first, from: first, to: last };
}

/** The middle of the yearly changes; 0 for fewer than three. */
function usualChange(inOrder: readonly Dated[]): number {
  const changes = inOrder.flatMap(({ year, value }, i) => {
    const before = inOrder[i - 1];
    return before === undefined ? [] : [Math.abs(value - before.value) / (year - before.year)];
  });
  if (changes.length < 3) return 0;
  return changes.sort((a, b) => a - b)[Math.floor(changes.length / 2)] ?? 0;
}
