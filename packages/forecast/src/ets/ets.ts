import { byCalendarYear } from "../calendar.js";
import { type AnnualSeries, checkSeries } from "../series.js";
import { ETS_FORMS, type EtsName, parameterCount } from "./ets-form.js";
import { type EtsModel, etsWith } from "./ets-model.js";
import { type EtsFit, fitEts } from "./fit-ets.js";

export interface EtsOptions {
  /** Forms to choose from. Default all six; those with multiplicative errors need values above zero. */
  readonly forms?: readonly EtsName[];
}

/** Forms whose roughly fitted criteria lie this near to the least are fitted to the end. */
const CLOSE = 0.5;

/**
 * Exponential smoothing by greatest likelihood, in the form of least AICc (Hyndman, Koehler, Snyder & Grose 2002,
 * Int. J. Forecasting 18). A form whose AICc needs more values than there are is passed over; where that leaves none, the
 * simplest form is fitted. Missing years move the level and the slope on without an error.
 * Throws a `RangeError` for an empty series, no form or an unknown one.
 */
export function ets(series: AnnualSeries, { forms = Object.keys(ETS_FORMS) as EtsName[] }: EtsOptions = {}): EtsModel {
  checkSeries(series, 1);
  const unknown = forms.find((form) => !Object.hasOwn(ETS_FORMS, form));
  if (unknown !== undefined) throw new RangeError(`invalid form; not ${Object.keys(ETS_FORMS).join(", ")}: ${unknown}`);
  if (forms.length === 0) throw new RangeError("invalid forms; none given");
  const dense = byCalendarYear(series);
  const n = series.values.length;
  const possible = forms.filter((form) => ETS_FORMS[form].error === "additive" || series.values.every((y) => y > 0));
  const enough = possible.filter((form) => n > parameterCount(ETS_FORMS[form]) + 1);
  const candidates = enough.length > 0 ? enough : simplest(possible.length > 0 ? possible : ["ANN"]);
  if (candidates.length === 1) return fitted(series, candidates[0] as EtsName, fitEts(candidates[0] as EtsName, dense));
  const found = new Map<string, Float64Array>();
  const rough = candidates.map((form) => {
    const { trend } = ETS_FORMS[form];
    const fit = fitEts(form, dense, { near: found.get(trend), thorough: false });
    found.set(trend, fit.at);
    return { form, fit, criterion: criterionOf(form, fit, n) };
  });
  const least = Math.min(...rough.map(({ criterion }) => criterion));
  const contenders = rough
    .filter(({ criterion }) => !(criterion > least + CLOSE))
    .map(({ form, fit }) => ({ form, fit: fitEts(form, dense, { near: fit.at }) }));
  const { form, fit } = contenders.reduce((best, one) =>
    criterionOf(one.form, one.fit, n) < criterionOf(best.form, best.fit, n) ? one : best,
  );
  return fitted(series, form, fit);
}

function fitted(series: AnnualSeries, form: EtsName, { parameters }: EtsFit): EtsModel {
  return etsWith(series, form, parameters);
}

function criterionOf(form: EtsName, { deviance }: EtsFit, n: number): number {
  const k = parameterCount(ETS_FORMS[form]);
  return deviance + 2 * k + (2 * k * (k + 1)) / Math.max(1, n - k - 1);
}

/** Simple exponential smoothing: ETS(A,N,N). */
export function ses(series: AnnualSeries): EtsModel {
  return ets(series, { forms: ["ANN"] });
}

/** Holt's linear trend: ETS(A,A,N). */
export function holt(series: AnnualSeries): EtsModel {
  return ets(series, { forms: ["AAN"] });
}

/** Damped trend: ETS(A,Ad,N) (Gardner & McKenzie 1985, Management Science 31). */
export function dampedHolt(series: AnnualSeries): EtsModel {
  return ets(series, { forms: ["AAdN"] });
}

function simplest(forms: readonly EtsName[]): EtsName[] {
  const least = Math.min(...forms.map((form) => parameterCount(ETS_FORMS[form])));
  return [forms.find((form) => parameterCount(ETS_FORMS[form]) === least) as EtsName];
}
