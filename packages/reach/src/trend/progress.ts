import type { Escap, Progress, ProgressLabel } from "../types/progress.js";

export interface ProgressOptions {
  /** What is asked, in the unit of the figures. */
  readonly asked: number;
  readonly horizon: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

interface Point {
  readonly year: number;
  readonly value: number;
}

/** Stands in for a zero under a growth rate, as Open SDG has it. */
const ZERO = 0.001;

/**
 * The labels that other systems would give, from the first figure, the last one and what is asked: Eurostat and the UN's
 * progress chart by the ratio of compound growth rates, SDSN by that of linear paces, ESCAP's two indices; beside them the
 * ratios on the shortfall and on the logit scale. They are side columns: near a bound the growth ratios mislead, and none
 * of them knows uncertainty. Null for fewer than two years, and where what is asked is where it began.
 */
export function progressOf(
  observed: readonly Point[],
  { asked, horizon, lower, upper }: ProgressOptions,
): Progress | null {
  const [base, latest] = [observed[0], observed.at(-1)];
  if (!base || !latest || base.year >= latest.year || latest.year >= horizon || base.value === asked) return null;
  const d = asked > base.value ? 1 : -1;
  const met = d * (latest.value - asked) >= 0;
  const [done, whole, ahead] = [latest.year - base.year, horizon - base.year, horizon - latest.year];
  const growth = signed(d, growthRate(base.value, latest.value, done), growthRate(base.value, asked, whole));
  const linear = (latest.value - base.value) / done / ((asked - base.value) / whole);
  const onLogit = (x: number): number | null =>
    lower === null || upper === null || x <= lower || x >= upper ? null : Math.log((x - lower) / (upper - x));
  const logits = [base.value, latest.value, asked].map(onLogit);
  return {
    from: base.year,
    to: latest.year,
    until: horizon,
    met,
    eurostat: { ratio: growth, label: met ? "met" : eurostatLabel(growth) },
    un: { ratio: growth, label: met ? "met" : unLabel(growth) },
    sdsn: { ratio: linear, label: met ? "met" : sdsnLabel(linear) },
    linearFromNow: met ? null : (latest.value - base.value) / done / ((asked - latest.value) / ahead),
    shortfall: upper === null || d < 0 ? null : shortfallRatio(upper, base.value, latest.value, asked, done, whole),
    logit: logits.includes(null) ? null : ratioOfLogits(logits as number[], done, whole),
    escap: escapOf(observed, base, latest, { asked, horizon, d }),
  };
}

function growthRate(from: number, to: number, years: number): number | null {
  const [a, b] = [from === 0 ? ZERO : from, to === 0 ? ZERO : to];
  return a * b < 0 ? null : Math.exp(Math.log(b / a) / years) - 1;
}

function signed(d: number, actual: number | null, required: number | null): number | null {
  if (actual === null || required === null || required === 0) return null;
  return (d * actual) / Math.abs(required);
}

/** Average annual rates of reduction of what is missing to the bound; null where nothing is or may be missing. */
function shortfallRatio(
  upper: number,
  base: number,
  latest: number,
  asked: number,
  done: number,
  whole: number,
): number | null {
  const [first, last, wanted] = [upper - base, upper - latest, upper - asked];
  if (first <= 0 || last <= 0 || wanted <= 0) return null;
  const reduction = (to: number, years: number): number => 1 - Math.exp(Math.log(to / first) / years);
  return reduction(last, done) / reduction(wanted, whole);
}

function ratioOfLogits([base = 0, latest = 0, asked = 0]: readonly number[], done: number, whole: number): number {
  return (latest - base) / done / ((asked - base) / whole);
}

function eurostatLabel(ratio: number | null): ProgressLabel | null {
  if (ratio === null) return null;
  if (ratio >= 0.95) return "significant-progress";
  if (ratio >= 0.6) return "moderate-progress";
  return ratio >= 0 ? "insufficient-progress" : "movement-away";
}

function unLabel(ratio: number | null): ProgressLabel | null {
  if (ratio === null) return null;
  if (ratio > 0.95) return "on-track";
  if (ratio > 0.5) return "fair-progress";
  return ratio >= -0.1 ? "limited-progress" : "deterioration";
}

function sdsnLabel(ratio: number): ProgressLabel {
  if (ratio >= 1) return "on-track";
  if (ratio >= 0.5) return "moderately-improving";
  return ratio >= 0 ? "stagnating" : "decreasing";
}

interface Asked {
  readonly asked: number;
  readonly horizon: number;
  readonly d: number;
}

function escapOf(observed: readonly Point[], base: Point, latest: Point, { asked, horizon, d }: Asked): Escap {
  const span = Math.abs(asked - base.value);
  const predicted = weightedLine(observed, horizon);
  const short = d * (asked - predicted) > 0;
  const gap = short ? (100 * Math.abs(asked - predicted)) / span : 0;
  return {
    current: (10 * d * (latest.value - base.value)) / span,
    today: (10 * (latest.year - base.year)) / (horizon - base.year),
    predicted,
    gap,
    label: gap <= 10 ? "maintain" : gap <= 100 ? "accelerate" : "reverse",
  };
}

/** Straight line through the figures at a year, the i-th figure with weight i: the newer, the heavier. */
function weightedLine(observed: readonly Point[], year: number): number {
  let [w, x, y] = [0, 0, 0];
  observed.forEach((one, i) => {
    w += i + 1;
    x += (i + 1) * one.year;
    y += (i + 1) * one.value;
  });
  const [meanX, meanY] = [x / w, y / w];
  let [xx, xy] = [0, 0];
  observed.forEach((one, i) => {
    xx += (i + 1) * (one.year - meanX) * (one.year - meanX);
    xy += (i + 1) * (one.year - meanX) * (one.value - meanY);
  });
  return meanY + (xy / xx) * (year - meanX);
}
