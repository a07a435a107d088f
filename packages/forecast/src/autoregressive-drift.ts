import { meanChange } from "./drift.js";
import { type AnnualSeries, checkSeries } from "./series.js";
import { driftStrength, shrunkenSlope } from "./shrunken-drift.js";
import { yearlyChanges } from "./yearly-changes.js";

export interface AutoregressiveDrift {
  readonly model: "autoregressive-drift";
  /** Years of the training series. */
  readonly years: readonly number[];
  readonly level: number;
  /** The shrunken drift, and the share of it that is left a year later. */
  readonly slope: number;
  readonly phi: number;
  /** By how much the last change passed the drift, and the share of that which is left a year later. */
  readonly excess: number;
  readonly correlation: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface AutoregressiveDriftOptions {
  /** Squared t of the drift at which half of it is kept. Default 1.5. */
  readonly half?: number;
  /** Default 0.85. */
  readonly phi?: number;
  /** Squared t of the drift at which half of the damping is lifted. Default: it never is. */
  readonly lasting?: number;
  /** Correlation of successive changes that is assumed of a series too short to tell; it weighs as three pairs. Default 0. */
  readonly assumed?: number;
}

/** Pairs of changes that weigh as much as the assumed correlation. */
const PRIOR = 3;
const MOST = 0.9;

/**
 * The last value goes on with a damped, shrunken drift, and what the last change had beyond the drift dies out with the
 * correlation of successive changes (Burg's estimate): an ARIMA(1,1,0) that a short series cannot lead astray.
 * Changes over a gap count by the year and give no pair. Throws a `RangeError` for an empty series, `half` or `lasting`
 * below 0, `phi` outside [0, 1] or `assumed` outside [−0.9, 0.9].
 */
export function autoregressiveDrift(
  series: AnnualSeries,
  { half = 1.5, phi = 0.85, lasting = Number.POSITIVE_INFINITY, assumed = 0 }: AutoregressiveDriftOptions = {},
): AutoregressiveDrift {
  checkSeries(series, 1);
  if (!(half >= 0)) throw new RangeError(`invalid half; below 0: ${half}`);
  if (!(phi >= 0 && phi <= 1)) throw new RangeError(`invalid phi; not in [0, 1]: ${phi}`);
  if (!(lasting >= 0)) throw new RangeError(`invalid lasting; below 0: ${lasting}`);
  if (!(Math.abs(assumed) <= MOST)) throw new RangeError(`invalid assumed; not in [−${MOST}, ${MOST}]: ${assumed}`);
  const { years, values, lower = null, upper = null } = series;
  const { excess, correlation } = excesses(series, assumed);
  const strength = driftStrength(series);
  return {
    model: "autoregressive-drift",
    years: [...years],
    level: values.at(-1) as number,
    slope: shrunkenSlope(series, half, strength),
    phi: strength === 0 ? phi : phi + (1 - phi) / (1 + lasting / strength),
    excess,
    correlation,
    lower,
    upper,
  };
}

/** Points for 1 … `horizon` years ahead. */
export function autoregressiveDriftPoints(model: AutoregressiveDrift, horizon: number): number[] {
  let { level, slope, excess } = model;
  const points: number[] = [];
  for (let h = 0; h < horizon; h++) {
    slope *= model.phi;
    excess *= model.correlation;
    level += slope + excess;
    points.push(level);
  }
  return points;
}

function excesses(series: AnnualSeries, assumed: number): { excess: number; correlation: number } {
  const { changes, gaps } = yearlyChanges(series);
  const slope = meanChange(series);
  let products = 0;
  let squares = 0;
  let pairs = 0;
  let excess = 0;
  for (let i = 0; i < changes.length; i++) {
    const next = (changes[i] as number) / (gaps[i] as number) - slope;
    if (i > 0 && gaps[i] === 1 && gaps[i - 1] === 1) {
      products += 2 * excess * next;
      squares += excess * excess + next * next;
      pairs++;
    }
    excess = next;
  }
  const own = squares > 0 ? products / squares : assumed;
  const correlation = (own * pairs + assumed * PRIOR) / (pairs + PRIOR);
  return { excess, correlation: Math.max(-MOST, Math.min(MOST, correlation)) };
}
