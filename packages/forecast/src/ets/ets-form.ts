/** One of the six exponential smoothing models without a season (Hyndman et al. 2008, Forecasting with Exponential Smoothing). */
export interface EtsForm {
  readonly error: "additive" | "multiplicative";
  readonly trend: "none" | "additive" | "damped";
}

/** By the letters that the literature uses: error, trend, season. */
export const ETS_FORMS = {
  ANN: { error: "additive", trend: "none" },
  AAN: { error: "additive", trend: "additive" },
  AAdN: { error: "additive", trend: "damped" },
  MNN: { error: "multiplicative", trend: "none" },
  MAN: { error: "multiplicative", trend: "additive" },
  MAdN: { error: "multiplicative", trend: "damped" },
} as const satisfies Record<string, EtsForm>;

export type EtsName = keyof typeof ETS_FORMS;

/** Smoothing parameters; without a trend `beta` is 0, without damping `phi` is 1. */
export interface EtsParameters {
  /** Share of an error that the level keeps. */
  readonly alpha: number;
  /** Share of an error that the slope keeps (not divided by `alpha`). */
  readonly beta: number;
  /** Share of the slope that is left a year later. */
  readonly phi: number;
  /** Level and slope the year before the first. */
  readonly initialLevel: number;
  readonly initialSlope: number;
}

/** Number of fitted parameters, the first states and the variance of the errors included. */
export function parameterCount({ trend }: EtsForm): number {
  return { none: 3, additive: 5, damped: 6 }[trend];
}
