import { type GradeHistory, joinsLevels, LEVELS } from "../grade-history.js";
import { type RatioSeries, type RatioSpread, ratioSpread, sharedShock } from "./ratio-spread.js";
import { type CountPair, type RecentRatio, recentRatio, turnoverVariance } from "./recent-ratio.js";

/** What a history of grades says of the transitions into grades 2, 3, … */
export interface ProgressionFit {
  readonly ratios: readonly number[];
  /** Standard deviation of the level of each, relative to it. */
  readonly errors: readonly number[];
  /** Yearly spread of each, one for the transitions within a level, another for those between levels. */
  readonly spreads: readonly RatioSpread[];
  /** Share of the variance of yearly shocks that all transitions of a year have in common. */
  readonly shared: number;
}

export interface FitProgressionOptions {
  /** Weight of the latest year in exponential smoothing. */
  readonly smoothing: number;
  /** Least share of a grade that leaves in a year, for others to come. */
  readonly turnover: number;
  /** The larger place around, whose ratios those of this one are drawn to. */
  readonly parent?: GradeHistory | undefined;
}

/** Yearly spread of ratios, within levels and between them, before any is seen; least spread between grades; shared part. */
const PRIOR = {
  within: 0.01,
  joint: 0.02,
  between: 0.005,
  shared: 0.3,
} as const;

/**
 * Progression ratios as exponential smoothing by people gives them, each drawn to the others of its kind: to the parent's of
 * the same grade or, without a parent, to the mean of the transitions within levels, as far as its own variance is large
 * beside the spread between them (Kleinman 1973). Throws a `RangeError` for a transition that nothing is known of.
 */
export function fitProgression(history: GradeHistory, options: FitProgressionOptions): ProgressionFit {
  const { smoothing, turnover, parent } = options;
  const around = parent && fitProgression(parent, { smoothing, turnover });
  const drift = driftOf(smoothing);
  const known = history.grades.slice(1).map((after, below) => {
    const pairs = after.slice(1).map(
      (to, t): CountPair => ({
        from: history.grades[below]?.[t] ?? Number.NaN,
        to,
      }),
    );
    const recent = recentRatio(pairs, smoothing);
    if (!recent) return { pairs, ratio: Number.NaN, perPerson: 0, recent };
    return {
      pairs,
      ratio: recent.ratio,
      perPerson: turnoverVariance(unsure(recent), turnover),
      recent,
    };
  });
  const kinds = known.map((_, g) => kindOf(g));
  const byKind = new Map(
    kinds.map((kind) => {
      const series: RatioSeries[] = known.filter((one, g) => one.recent && kinds[g] === kind);
      return [kind, ratioSpread(series, { spread: kind === JOINT ? PRIOR.joint : PRIOR.within, cases: 4 }, drift)];
    }),
  );
  const spreads = kinds.map((kind) => byKind.get(kind) as RatioSpread);
  const own = known.map(({ recent, ratio, perPerson }, g) => {
    if (!recent) return { ratio: Number.NaN, variance: Number.POSITIVE_INFINITY };
    const { spread } = spreads[g] as RatioSpread;
    const level = spread * spread * Math.max(smoothing, recent.concentration) * ratio * ratio;
    return { ratio, variance: level + perPerson * recent.perPerson };
  });
  const pooled = drawnTogether(own, around?.ratios);
  return {
    ratios: pooled.map(({ ratio }) => ratio),
    errors: pooled.map(({ ratio, variance }) => (ratio > 0 ? Math.sqrt(variance) / ratio : 0)),
    spreads,
    shared: sharedShock(
      known.filter((one) => one.recent),
      PRIOR.shared,
    ),
  };
}

const JOINT = "joint";

/** The level that a transition is within, or that it joins two. */
function kindOf(below: number): string {
  return joinsLevels(below) ? JOINT : (LEVELS.find(({ past }) => below < past)?.id ?? JOINT);
}

/** Yearly variance of a level that moves, in units of that around it, for which the smoothing is the best (Muth 1960). */
export function driftOf(smoothing: number): number {
  return smoothing === 1 ? 1 : Math.min(1, (smoothing * smoothing) / (1 - smoothing));
}

/** The ratio with half a person more, so that none of two is not known as none of a thousand. */
function unsure({ ratio, perPerson }: RecentRatio): number {
  return (ratio + perPerson / 2) / (1 + perPerson);
}

interface Estimate {
  readonly ratio: number;
  readonly variance: number;
}

function drawnTogether(own: readonly Estimate[], parent: readonly number[] | undefined): Estimate[] {
  const pooled = own.map((_, g) => g).filter((g) => (own[g] as Estimate).variance < Number.POSITIVE_INFINITY);
  const peers = parent ? pooled : pooled.filter((g) => !joinsLevels(g));
  const weights = peers.map((g) => 1 / Math.max(1e-12, (own[g] as Estimate).variance));
  const sum = weights.reduce((total, one) => total + one, 0);
  const mean = peers.reduce((total, g, i) => total + ((weights[i] as number) / sum) * (own[g] as Estimate).ratio, 0);
  const target = (g: number) => parent?.[g] ?? (joinsLevels(g) || peers.length === 0 ? Number.NaN : mean);
  const least = PRIOR.between * PRIOR.between;
  const between = Math.max(
    least,
    peers.reduce((total, g, i) => {
      const { ratio, variance } = own[g] as Estimate;
      const error = ratio - target(g);
      return total + ((weights[i] as number) / sum) * (error * error - variance);
    }, 0),
  );
  return own.map(({ ratio, variance }, g) => {
    const drawnTo = target(g);
    if (variance === Number.POSITIVE_INFINITY) {
      if (Number.isNaN(drawnTo)) {
        throw new RangeError(
          `invalid grades; nobody was counted on from grade ${g + 1} to ${g + 2}: give a parent whose pupils were`,
        );
      }
      return { ratio: drawnTo, variance: between };
    }
    if (Number.isNaN(drawnTo)) return { ratio, variance };
    const weight = between / (between + variance);
    return {
      ratio: weight * ratio + (1 - weight) * drawnTo,
      variance: weight * variance,
    };
  });
}
