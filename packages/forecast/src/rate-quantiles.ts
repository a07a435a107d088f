import { normalCdf, normalQuantile } from "@lotrinh/trajectory";
import { bend } from "./bend.js";
import { type ErrorTable, lengthGroup } from "./error-quantiles.js";
import { heldClass, heldShare } from "./held-value.js";
import { levelWeights, shareOfRange } from "./level-band.js";
import { localScale } from "./local-scale.js";
import { OUTERMOST, quantileFunction } from "./quantile-of.js";
import { rateFeatures } from "./rate-features.js";
import { shapeAt, size, sizeTerms } from "./rate-size.js";
import type { AnnualSeries } from "./series.js";

/**
 * Quantiles by horizon of a rate that goes on from `level`, by and large its last value, by `slope` a year, at the table's
 * probabilities: errors of past forecasts below and above, each with a size of its own, which bend before a bound, and the
 * chance that the last value comes again.
 */
export function rateQuantiles(
  table: ErrorTable,
  series: AnnualSeries,
  { level, slope }: { readonly level: number; readonly slope: number },
  horizons: number,
): number[][] {
  const { lower, upper, values } = series as { lower: number; upper: number; values: readonly number[] };
  const last = values.at(-1) as number;
  const weights = levelWeights(shareOfRange(series) as number);
  const logScale = Math.log((100 * localScale(series, table.typicalChange)) / (upper - lower));
  const shown = rateFeatures(series, table.typicalChange);
  const unit = (upper - lower) / 100;
  const kind = heldClass(series);
  const { below, above, shapes, held, lengths } = table.rates;
  const measured = shapes[0]?.length as number;
  const rows = Array.from({ length: horizons }, (_, t) => {
    const horizon = Math.min(t + 1, measured);
    const terms = sizeTerms(weights, logScale, shown, horizon);
    const beyond = Math.exp(table.growth * Math.log((t + 1) / horizon));
    const factor = unit * beyond * (lengths[lengthGroup(values.length)] as number);
    const [down, up] = [factor * size(below, terms), factor * size(above, terms)];
    const row = shapeAt(shapes, weights, horizon).map((z) => {
      const change = level - last + (t + 1) * slope + z * (z < 0 ? down : up);
      return change < 0 ? last - bend(-change, last - lower) : last + bend(change, upper - last);
    });
    const share = heldShare(held, kind, t + 1);
    return share > 0 ? withHeld(row, table.probabilities, last, share) : row;
  });
  return kind > 0 ? neverNarrower(rows, last) : rows;
}

/** Where a value has come again it is ever less certain to: what lies off it in one year lies no nearer in the next. */
function neverNarrower(rows: readonly (readonly number[])[], last: number): number[][] {
  let before: readonly number[] | undefined;
  return rows.map((row) => {
    const wider = row.map((value, i) => {
      const then = before?.[i] ?? value;
      if (value === last) return then;
      return value < last ? Math.min(value, then) : Math.max(value, then);
    });
    before = wider;
    return wider;
  });
}

/** Quantiles of a mixture: with probability `share` the value itself, else the distribution with quantiles `row`. */
function withHeld(row: readonly number[], probabilities: readonly number[], value: number, share: number): number[] {
  const curve = quantileFunction({ years: [], probabilities, quantiles: [row], lower: null, upper: null }, 0);
  const under = (1 - share) * shareUnder(curve, value);
  return probabilities.map((p) => {
    if (p > under && p <= under + share) return value;
    const rest = (p <= under ? p : p - share) / (1 - share);
    return curve(rest <= 0 ? -OUTERMOST : rest >= 1 ? OUTERMOST : normalQuantile(rest));
  });
}

function shareUnder(curve: (score: number) => number, value: number): number {
  let low = -OUTERMOST;
  let high = OUTERMOST;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (curve(middle) < value) low = middle;
    else high = middle;
  }
  return normalCdf(low);
}
