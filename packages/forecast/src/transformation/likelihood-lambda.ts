import { goldenSection } from "../golden-section.js";
import type { AnnualSeries } from "../series.js";
import { boxCox, LAMBDAS, toBoxCox } from "./box-cox.js";
import { checkPositive } from "./guerrero-lambda.js";

/**
 * λ in [0, 2] of greatest likelihood for normal errors around a straight line on the scale of Box & Cox (1964, JRSS B 26).
 * 1 for fewer than four values and for those that never change. Errors as for `guerreroLambda`.
 */
export function likelihoodLambda(series: AnnualSeries): number {
  checkPositive(series);
  const { years, values } = series;
  if (values.length < 4 || values.every((value) => value === values[0])) return 1;
  const logs = values.reduce((sum, value) => sum + Math.log(value), 0);
  const middle = years.reduce((sum, year) => sum + year / years.length, 0);
  const deviance = (lambda: number) => {
    const z = values.map((value) => toBoxCox(boxCox(lambda), value));
    return (
      (values.length / 2) *
        Math.log(
          aroundLine(
            years.map((year) => year - middle),
            z,
          ),
        ) -
      (lambda - 1) * logs
    );
  };
  return goldenSection(deviance, LAMBDAS);
}

/** Mean square around the line of least squares, not quite 0 for an exact fit. */
function aroundLine(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const mean = y.reduce((sum, value) => sum + value / n, 0);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [x[i] as number, (y[i] as number) - mean];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  return Math.max(yy - (xy * xy) / xx, 1e-24 * yy) / n;
}
