// Rules that a probability of reaching a target is measured against: P(task) for one window.
import { normalQuantile } from "@lotrinh/trajectory";
import { meanChange } from "../dist/drift.js";
import { leastSquaresSlope } from "../dist/least-squares.js";
import { levelBand } from "../dist/level-band.js";

const SCORES = Array.from({ length: 1000 }, (_, k) => normalQuantile((k + 0.5) / 1000));

/** The line of least squares with its normal prediction error. A span of years is as likely as its worst year. */
export function straightLine(series, task) {
  const { years, values } = series;
  const n = years.length;
  const slope = leastSquaresSlope(series);
  const [x, y] = [mean(years), mean(values)];
  const residuals = values.map((value, i) => value - y - slope * (years[i] - x));
  const variance = sumOfSquares(residuals) / (n - 2);
  const xx = sumOfSquares(years.map((year) => year - x));
  return worstYear(task, (h) => {
    const ahead = years.at(-1) + h - x;
    return { point: y + slope * ahead, sd: Math.sqrt(variance * (1 + 1 / n + (ahead * ahead) / xx)) };
  });
}

/** Random walk with drift and its normal prediction error. */
export function driftRule(series, task) {
  const { values } = series;
  const slope = meanChange(series);
  const steps = values.length - 1;
  const residuals = values.slice(1).map((value, i) => value - values[i] - slope);
  const variance = sumOfSquares(residuals) / (steps - 1);
  return worstYear(task, (h) => ({
    point: values.at(-1) + h * slope,
    sd: Math.sqrt(variance * h * (1 + h / steps)),
  }));
}

/** Share of the given past windows of the same level band for whose changes the condition would have held here. */
export function baseRate(windows) {
  const byBand = group(windows);
  return (series, { from, to, test }) => {
    const last = series.values.at(-1);
    const held = byBand
      .get(levelBand(series))
      .filter((past) =>
        past.actual.slice(from - 1, to).every((value) => test(last + value - past.series.values.at(-1))),
      );
    return held.length / byBand.get(levelBand(series)).length;
  };
}

function group(windows) {
  const groups = new Map();
  for (const window of windows) {
    const band = levelBand(window.series);
    groups.set(band, [...(groups.get(band) ?? []), window]);
  }
  return groups;
}

function worstYear({ from, to, test }, normalAt) {
  let worst = 1;
  for (let h = from; h <= to; h++) {
    const { point, sd } = normalAt(h);
    worst = Math.min(worst, SCORES.filter((z) => test(point + sd * z)).length / SCORES.length);
  }
  return worst;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sumOfSquares(values) {
  return values.reduce((sum, value) => sum + value * value, 0);
}
