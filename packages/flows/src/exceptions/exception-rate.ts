import { checkCount } from "../model/check-count.js";
import { YEAR_SHAPE } from "./dispersion.js";
import { chanceOfAtMost, logChance } from "./year-chances.js";

/** So many of so many fell short in a year. */
export interface ExceptionYear {
  readonly exceptions: number;
  readonly people: number;
  /** Most that may have fallen short where the year was printed as all, without its counts; `exceptions` is then none. */
  readonly upTo?: number;
}

/** What is held possible of the share that falls short in a mean year, and how likely each is; weights sum to 1. */
export interface ExceptionRate {
  readonly rates: Float64Array;
  readonly weights: Float64Array;
}

const [LEAST, MOST, NODES] = [1e-6, 0.2, 240];

/**
 * What past years say of the share that falls short, from a prior that favours no scale (Jeffreys', ∝ rate^−½, up to a fifth):
 * nine years without any exception say more than one, and one that was printed as all says that hardly any fell short. Years differ beyond chance by `shape`.
 * @throws RangeError without years, and for more exceptions than people
 */
export function exceptionRate(years: readonly ExceptionYear[], shape: number = YEAR_SHAPE): ExceptionRate {
  if (years.length === 0) throw new RangeError("invalid years; not one or more: 0");
  for (const { exceptions, people } of years) {
    checkCount("exceptions", exceptions);
    checkCount("people", people);
    if (exceptions > people) throw new RangeError(`invalid exceptions; more than the people, ${people}: ${exceptions}`);
  }
  const step = Math.log(MOST / LEAST) / (NODES - 1);
  const rates = Float64Array.from({ length: NODES }, (_, i) => LEAST * Math.exp(step * i));
  const logs = rates.map((rate) =>
    years.reduce((sum, { exceptions, people, upTo = 0 }) => {
      const year = { mean: people * rate, shape };
      return sum + (upTo > 0 ? Math.log(chanceOfAtMost(upTo, year)) : logChance(exceptions, year));
    }, 0.5 * Math.log(rate)),
  );
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((sum, one) => sum + one, 0);
  return { rates, weights: weights.map((one) => one / total) };
}

/** A share that is known, as if seen for ever. */
export function knownExceptionRate(rate: number): ExceptionRate {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`invalid rate; not in [0, 1]: ${rate}`);
  return { rates: Float64Array.of(rate), weights: Float64Array.of(1) };
}
