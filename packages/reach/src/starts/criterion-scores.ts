import { pathScores, type SeriesForecast } from "@lotrinh/forecast";
import { type Run, shared } from "../given/run.js";
import type { StartFrontier } from "../types/start.js";

/** What a run has computed for starts of standards: those that share a criterion of a commune share its worlds. */
export interface StandardWorlds {
  /** Normal scores, years × draws. */
  readonly scores: Map<string, Float64Array>;
  readonly forecasts: Map<string, SeriesForecast>;
  /** By threshold and year the smallest score that is at or above the threshold. */
  readonly least: Map<SeriesForecast, Map<number, Float64Array>>;
  readonly starts: Map<string, StartFrontier>;
}

export function worldsOf(run: Pick<Run, "memo">): StandardWorlds {
  return shared(run, "starts of standards", () => ({
    ...{ scores: new Map(), forecasts: new Map(), least: new Map(), starts: new Map() },
  }));
}

export interface CriterionScoresOptions {
  /** The whole whose communes have errors in common. */
  readonly whole: string;
  readonly seed: number;
  readonly draws: number;
  readonly drawn: StandardWorlds["scores"];
}

/**
 * The scores behind paths of a criterion in a commune by how much it has in common with the others, as `samplePaths` draws
 * them: a sum of scores of its own and scores of all, whose squared weights are one.
 */
export function criterionScores(
  labels: { readonly locality: string; readonly indicator: string },
  forecast: SeriesForecast,
  { whole, seed, draws, drawn }: CriterionScoresOptions,
): (correlation: number) => Float64Array {
  const span = [forecast.years[0], forecast.years.at(-1), seed].join("–");
  const options = { draws, seed };
  const own = () => once(`${labels.locality} ${labels.indicator} ${span}`, () => pathScores(labels, forecast, options));
  const common = { name: `standards of ${whole}`, correlation: 1 };
  const all = () => once(`${whole} ${span}`, () => pathScores(labels, forecast, { ...options, common }));
  const mixed = new Map<number, Float64Array>();
  return (correlation) => {
    const scores = mixed.get(correlation) ?? sumOf(own(), all(), correlation);
    mixed.set(correlation, scores);
    return scores;
  };

  function once(key: string, draw: () => Float64Array): Float64Array {
    const scores = drawn.get(key) ?? draw();
    drawn.set(key, scores);
    return scores;
  }
}

function sumOf(own: Float64Array, all: Float64Array, correlation: number): Float64Array {
  const [alone, shared] = [Math.sqrt(1 - correlation), Math.sqrt(correlation)];
  const sum = new Float64Array(own.length);
  for (let k = 0; k < sum.length; k++) sum[k] = alone * (own[k] as number) + shared * (all[k] as number);
  return sum;
}
