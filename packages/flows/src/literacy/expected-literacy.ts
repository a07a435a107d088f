import { meanShare } from "../uncertainty/uncertain-share.js";
import { type LiteracyCase, resolveLiteracy } from "./literacy-options.js";
import { type LiteracyYear, runLiteracy } from "./run-literacy.js";

/** Expected figures at the end of one year, of the ages asked for. */
export interface ExpectedLiteracy {
  readonly year: number;
  readonly rate: number;
  readonly rateLevel2: number;
  /** Of 15 and over, whatever the ages asked for. */
  readonly rateAdults: number;
  readonly population: number;
  readonly illiterate: number;
  readonly learners: number;
  readonly newLiterates: number;
  readonly relapsed: number;
}

/**
 * The model of `simulateLiteracy` without chance, every share at its mean and people real numbers. It is the mean of the
 * simulation where shares are certain, but for what rounding does to the ages that classes reach (0.2 % of the people
 * concerned at most). The base year comes first. Throws as `simulateLiteracy` does.
 */
export function expectedLiteracy(given: LiteracyCase): ExpectedLiteracy[] {
  const resolved = resolveLiteracy(given);
  const run = runLiteracy(resolved, {
    draws: 1,
    share: (name) => Float64Array.of(meanShare(name, resolved.shares[name])),
    scores: () => new Float64Array(1),
    rounding: null,
  });
  return run.map((year, t) => figuresOf(year, given.from + t));
}

export interface LiteracyDrift {
  /** Expected rates without any class, the base year first. */
  readonly rates: readonly number[];
  /** Last rate less first, as a share: 0.001 is a tenth of a point. */
  readonly change: number;
}

/** What replacement of cohorts alone does to the rate: zero classes in `expectedLiteracy`. */
export function literacyDrift({ classes: _, classesLevel2: __, ...given }: LiteracyCase): LiteracyDrift {
  const rates = expectedLiteracy(given).map((one) => one.rate);
  return { rates, change: (rates.at(-1) as number) - (rates[0] as number) };
}

function figuresOf(one: LiteracyYear, year: number): ExpectedLiteracy {
  const at = (figure: Float64Array) => figure[0] as number;
  const population = at(one.population);
  return {
    year,
    rate: at(one.literate) / population,
    rateLevel2: at(one.level2) / population,
    rateAdults: 1 - at(one.illiterateAdults) / at(one.adults),
    population,
    illiterate: population - at(one.literate),
    learners: at(one.learners),
    newLiterates: at(one.newLiterates),
    relapsed: at(one.relapsed),
  };
}
