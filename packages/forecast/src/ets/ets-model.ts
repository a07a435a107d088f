import { byCalendarYear } from "../calendar.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { ETS_FORMS, type EtsName, type EtsParameters, parameterCount } from "./ets-form.js";

export interface EtsModel extends EtsParameters {
  readonly model: "ets";
  readonly form: EtsName;
  /** Years of the training series. */
  readonly years: readonly number[];
  /** At the last year. */
  readonly level: number;
  readonly slope: number;
  /** One-step forecasts of the training years. */
  readonly fitted: readonly number[];
  /** Of the errors, which are relative in a form with multiplicative errors: Σ e² / (n − parameters), as R has it. */
  readonly variance: number;
  /** Without its constants, as in R. Infinite where the series is fitted exactly. */
  readonly logLikelihood: number;
  /** Akaike's criterion, corrected for few values; infinite where there are too few for it. */
  readonly aicc: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The states, errors and likelihood of a series under a form with these parameters; nothing is fitted. */
export function etsWith(series: AnnualSeries, form: EtsName, parameters: EtsParameters): EtsModel {
  checkSeries(series, 1);
  const { error: kind, trend } = ETS_FORMS[form];
  const { alpha, beta, phi, initialLevel, initialSlope } = parameters;
  const y = byCalendarYear(series);
  const fitted: number[] = [];
  let level = initialLevel;
  let slope = initialSlope;
  let squares = 0;
  let logs = 0;
  for (let t = 0; t < y.length; t++) {
    slope *= phi;
    level += slope;
    const value = y[t] as number;
    if (Number.isNaN(value)) continue;
    fitted.push(level);
    const error = value - level;
    const scaled = kind === "additive" ? error : error / level;
    squares += scaled * scaled;
    if (kind === "multiplicative") logs += Math.log(Math.abs(level));
    level += alpha * error;
    slope += beta * error;
  }
  const n = fitted.length;
  const k = parameterCount({ error: kind, trend });
  const logLikelihood = -(n * Math.log(squares)) / 2 - logs;
  return {
    model: "ets",
    form,
    years: [...series.years],
    alpha,
    beta,
    phi,
    initialLevel,
    initialSlope,
    level,
    slope,
    fitted,
    variance: squares / Math.max(1, n - (k - 1)),
    logLikelihood,
    aicc: n > k + 1 ? -2 * logLikelihood + 2 * k + (2 * k * (k + 1)) / (n - k - 1) : Number.POSITIVE_INFINITY,
    lower: series.lower ?? null,
    upper: series.upper ?? null,
  };
}
