import { nelderMead } from "../nelder-mead.js";
import { ETS_FORMS, type EtsName, type EtsParameters } from "./ets-form.js";
import { type EtsProblem, etsProblem, profile } from "./ets-profile.js";

/** Ranges of the parameters, those of the R package forecast. */
const LEAST = 1e-4;
const MOST = 1 - 1e-4;
const PHI = [0.8, 0.98] as const;
const TOLERANCE = 1e-8;
/** Of a fit that only compares forms. */
const ROUGH = 1e-2;
/** Points that the search may start from: α, β within [LEAST, α], φ within its range, each as a share of its range. */
const STARTS: Readonly<Record<"none" | "additive" | "damped", readonly Float64Array[]>> = {
  none: grid([0.02, 0.2, 0.4, 0.6, 0.8, 0.98]),
  additive: grid([0.05, 0.35, 0.7, 0.97], [0, 0.15, 0.6, 1]),
  damped: grid([0.05, 0.35, 0.7, 0.97], [0, 0.15, 0.6, 1], [0.3, 0.95]),
};

/** The parameters of greatest likelihood, and −2 log of it but for a constant. */
export interface EtsFit {
  readonly parameters: EtsParameters;
  readonly deviance: number;
  /** The smoothing parameters as shares of their ranges. */
  readonly at: Float64Array;
}

export interface FitEtsOptions {
  /** Where the search may start from as well: the best place of a form that differs in its errors only. */
  readonly near?: Float64Array | undefined;
  /** Whether to search to the end. Default true; false to compare forms. */
  readonly thorough?: boolean;
}

export function fitEts(name: EtsName, dense: Float64Array, { near, thorough = true }: FitEtsOptions = {}): EtsFit {
  const form = ETS_FORMS[name];
  const problem = etsProblem(form, dense);
  const f = (x: Float64Array) => profile(problem, alphaOf(x), betaOf(x), phiOf(x));
  const starts = STARTS[form.trend];
  let [start, value] = [starts[0] as Float64Array, Number.POSITIVE_INFINITY];
  for (const x of near ? [near, ...starts] : starts) {
    const tried = f(x);
    if (tried < value) [start, value] = [x, tried];
  }
  let { at } = nelderMead(f, start, {
    size: start === near ? 0.08 : 0.15,
    tolerance: thorough ? TOLERANCE : ROUGH,
  });
  if (thorough && form.trend !== "none") at = nelderMead(f, at, { size: 0.04, tolerance: TOLERANCE }).at;
  const deviance = f(at);
  return { parameters: parametersAt(problem, at), deviance, at };
}

function parametersAt({ form, origin, level, slope }: EtsProblem, at: Float64Array): EtsParameters {
  return {
    alpha: alphaOf(at),
    beta: form.trend === "none" ? 0 : betaOf(at),
    phi: phiOf(at),
    initialLevel: origin + level,
    initialSlope: slope,
  };
}

function alphaOf(x: Float64Array): number {
  return LEAST + (MOST - LEAST) * (x[0] as number);
}

function betaOf(x: Float64Array): number {
  return x.length < 2 ? 0 : LEAST + (alphaOf(x) - LEAST) * (x[1] as number);
}

function phiOf(x: Float64Array): number {
  return x.length < 3 ? 1 : PHI[0] + (PHI[1] - PHI[0]) * (x[2] as number);
}

function grid(...axes: readonly (readonly number[])[]): Float64Array[] {
  const points = axes.reduce<number[][]>((some, axis) => some.flatMap((one) => axis.map((x) => [...one, x])), [[]]);
  return points.map((point) => Float64Array.from(point));
}
