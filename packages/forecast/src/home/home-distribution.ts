import { levelBand } from "../level-band.js";
import { meanOfQuantiles } from "../mean-of-quantiles.js";
import { quantileFunction } from "../quantile-of.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import type { SeriesForecast } from "../series-forecast.js";
import { unusualValues } from "../unusual-values.js";
import { HOME_PROBABILITIES } from "./home-table.js";

/** Quantiles of the change one year ahead, two and so on, at `HOME_PROBABILITIES`. */
export type HomeChanges = readonly (readonly number[])[];

/** Share of the range that a value is kept off its bounds by, so that it has a logit: tenths are printed. */
const NEAREST = 0.001;
const MEDIAN = HOME_PROBABILITIES.indexOf(0.5);

/**
 * Distribution of a rate as such rates of Viet Nam's provinces changed on the logit scale, from its last value: its own earlier
 * values say less of the next than those of all provinces do (`scripts/calibration-provinces.mjs`). Beyond the years measured the
 * median goes on as it did on average, and what lies around it grows by the square root of the years, as of a random walk.
 * @throws RangeError for a series without two bounds
 */
export function homeDistribution(series: AnnualSeries, changes: HomeChanges, horizon: number): SeriesForecast {
  const { years, values, lower = null, upper = null } = series;
  checkSeries(series, 1);
  if (lower === null || upper === null)
    throw new RangeError(`invalid home; no rate between two bounds: ${lower}–${upper}`);
  const [first, last, level] = [years[0] as number, years.at(-1) as number, values.at(-1) as number];
  const share = Math.min(1 - NEAREST, Math.max(NEAREST, (level - lower) / (upper - lower)));
  const logit = Math.log(share / (1 - share));
  const rateOf = (change: number) => lower + (upper - lower) / (1 + Math.exp(-(logit + change)));
  const grid = {
    years: Array.from({ length: horizon }, (_, t) => last + 1 + t),
    probabilities: HOME_PROBABILITIES,
    quantiles: Array.from({ length: horizon }, (_, t) => changesAt(changes, t + 1).map(rateOf)),
    ...{ lower, upper },
  };
  const curves = grid.years.map((_, t) => quantileFunction(grid, t));
  const median = curves.map((curve) => curve(0));
  const slope = (median[0] as number) - level;
  return {
    model: "home",
    ...grid,
    mean: curves.map(meanOfQuantiles),
    median,
    correlation: grid.years.slice(1).map((_, t) => Math.sqrt((t + 1) / (t + 2))),
    beyondChecked: horizon > changes.length,
    unusual: unusualValues(series),
    used: {
      ...{ from: first, to: last, values: values.length, level, slope, band: levelBand(series) },
      scale: ((curves[0]?.(1) as number) - (curves[0]?.(-1) as number)) / 2,
    },
  };
}

function changesAt(rows: HomeChanges, ahead: number): readonly number[] {
  const known = rows.length;
  const row = rows[Math.min(ahead, known) - 1] as readonly number[];
  if (ahead <= known) return row;
  const middle = row[MEDIAN] as number;
  return row.map((change) => (middle * ahead) / known + (change - middle) * Math.sqrt(ahead / known));
}
