import { ETS_FORMS } from "./ets-form.js";
import type { EtsModel } from "./ets-model.js";

/** Mean and variance of each of the `horizon` years ahead under the model's own assumptions. */
export interface Moments {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/**
 * Formulas of class 1 (additive errors) and class 2 (multiplicative errors) of Hyndman et al. (2008), chapter 6.
 */
export function etsMoments(model: EtsModel, horizon: number): Moments {
  const { level, slope, alpha, beta, phi, variance } = model;
  const means = new Float64Array(horizon);
  const variances = new Float64Array(horizon);
  /** What an error leaves behind j years later. */
  const left = new Float64Array(horizon + 1);
  let power = 1;
  let sum = 0;
  for (let h = 0; h < horizon; h++) {
    power *= phi;
    sum += power;
    means[h] = level + slope * sum;
    left[h + 1] = alpha + beta * sum;
  }
  if (ETS_FORMS[model.form].error === "additive") {
    let squares = 0;
    for (let h = 0; h < horizon; h++) {
      variances[h] = variance * (1 + squares);
      squares += (left[h + 1] as number) * (left[h + 1] as number);
    }
    return { means, variances };
  }
  const theta = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    const m = means[h] as number;
    let total = 0;
    for (let j = 1; j <= h; j++) total += (left[j] as number) * (left[j] as number) * (theta[h - j] as number);
    theta[h] = m * m + variance * total;
    variances[h] = (1 + variance) * (theta[h] as number) - m * m;
  }
  return { means, variances };
}
