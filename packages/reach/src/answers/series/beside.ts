import { forecastSeries, pathScores, quantileFunction } from "@lotrinh/forecast";
import type { Indicator } from "@lotrinh/registry";
import { createTrajectory, normalQuantile, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { annual, forecastOptions } from "../../given/annual.js";
import { usedConstant } from "../../given/constants.js";
import type { NearestSeries } from "../../given/nearest-series.js";
import { type Run, shared } from "../../given/run.js";
import { fanOfDraws } from "../../trend/fan.js";
import type { FanYear } from "../../types/trend.js";
import { besideRate } from "./rate-scale.js";

/** Constant: how far provinces lie apart, as a standard deviation of the logit. */
export const APART = "elsewhere_spread";
/** Distances from the place above that are tried, each as likely. */
const CASES = 9;

/** Where a place may be whose rate is known of the level above only, and where it goes from there. */
export interface Beside {
  readonly paths: Trajectory;
  /** In the last year of the series. */
  readonly starts: Float64Array;
  readonly model: string;
  readonly fan: readonly FanYear[];
}

interface Asked {
  readonly labels: TrajectoryLabels;
  readonly horizon: number;
  readonly run: Run;
}

/** The same for all readings of a target: see `simulated`. */
export function besidePaths(found: NearestSeries, indicator: Indicator, asked: Asked): Beside {
  const { labels, horizon, run } = asked;
  const name = `beside ${labels.locality} ${found.locality} ${indicator.id} ${labels.unit} ${horizon} ${run.draws}`;
  return shared(run, name, () => simulated(found, indicator, asked));
}

/**
 * The series of the place above, as far off on the logit scale as places lie apart, and as its own forecast has it from there: draw k is of
 * distance k mod 9. Nothing is known of where a place lies among those beside it.
 */
function simulated(found: NearestSeries, indicator: Indicator, { labels, horizon, run }: Asked): Beside {
  const { draws, seed } = run;
  const apart = usedConstant(run, APART).value;
  const cases = Array.from({ length: CASES }, (_, i) => {
    const by = apart * normalQuantile((i + 0.5) / CASES);
    const observed = found.observed.map((one) => ({ ...one, value: besideRate(one.value, by) }));
    const moved = { ...found, observed };
    const forecast = forecastSeries(annual(moved, indicator), forecastOptions(moved, indicator, horizon));
    return { forecast, start: observed.at(-1)?.value as number };
  });
  const { forecast } = cases[0] as (typeof cases)[number];
  const values = pathScores(labels, forecast, { draws, seed });
  for (let t = 0; t < forecast.years.length; t++) {
    const curves = cases.map((one) => quantileFunction(one.forecast, t));
    for (const [i, quantileAt] of curves.entries()) {
      for (let k = t * draws + i; k < (t + 1) * draws; k += CASES) values[k] = quantileAt(values[k] as number);
    }
  }
  const paths = createTrajectory(labels, { years: forecast.years, draws, values });
  return {
    paths,
    fan: fanOfDraws(paths),
    starts: Float64Array.from({ length: draws }, (_, k) => cases[k % CASES]?.start as number),
    model: forecast.model,
  };
}
