import { createTrajectory, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { checkCount } from "../check-count.js";
import { type HeldSources, heldSources, streamUnless, uniformsUnless } from "../uncertainty/held-sources.js";
import { type SharedChance, sharedUniforms } from "../uncertainty/shared-uniforms.js";
import { drawShare } from "../uncertainty/uncertain-share.js";
import { literacy } from "./literacy.js";
import { type LiteracyCase, resolveLiteracy } from "./literacy-options.js";
import { type LiteracyShare, type LiteracyYear, runLiteracy } from "./run-literacy.js";

export interface LiteracyOptions extends LiteracyCase, SharedChance, HeldSources {
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** Adults of the ages asked for, at the end of each year, and what happened during it. Rates are shares in [0, 1]. */
export interface LiteracyFlows {
  readonly rate: Trajectory;
  readonly rateLevel2: Trajectory;
  readonly illiterate: Trajectory;
  readonly population: Trajectory;
  readonly learners: Trajectory;
  readonly newLiterates: Trajectory;
  readonly relapsed: Trajectory;
}

/** The source of the model's declaration that each share belongs to. */
const SOURCE_OF: Readonly<Record<LiteracyShare, string>> = {
  ...{ baseline: "baseline", entrants: "entrants", entrantsLevel2: "entrants" },
  ...{ uptake: "uptake", uptakeLevel2: "uptake", completion: "completion", completionLevel2: "completion" },
  ...{ hazard: "relapse", continuing: "relapse" },
};

/**
 * Simulates the literacy of adults, in whole people by single age, over the years `from` + 1 … `to`. A year's places go
 * to the illiterate of all ages alike; ⌊n · share + u⌋ of n people move, whose mean is n · share. In every draw people
 * are conserved: who leaves one state is in another, dead, or moved away. A rate of nobody is NaN.
 *
 * Random numbers depend on seed, locality, indicator, source, year and cohort, not on the scenario, so that the rate of
 * every draw and year never falls when places, uptake, completion or continued learning rise. To show what classes add,
 * take the same case without them: the difference, draw by draw, is programme effort, the rest demographic drift.
 *
 * Throws a `RangeError` for what cannot be.
 */
export function simulateLiteracy(
  labels: TrajectoryLabels,
  { draws = 10_000, seed = 1, province, shared, held = [], ...given }: LiteracyOptions,
): LiteracyFlows {
  checkCount("draws", draws, 1);
  const resolved = resolveLiteracy(given);
  const isHeld = heldSources(literacy, held);
  const { locality, indicator } = labels;
  const chance = { draws, seed, ...(province === undefined ? {} : { province }), ...(shared ? { shared } : {}) };
  const [, ...years] = runLiteracy(resolved, {
    draws,
    share: (name) =>
      drawShare(
        name,
        resolved.shares[name],
        uniformsUnless(isHeld(SOURCE_OF[name]), draws, () => sharedUniforms(labels, chance, name)),
      ),
    rounding: (source, year, cohort) => streamUnless(isHeld("chance"), seed, locality, indicator, source, year, cohort),
  });
  const trajectory = (unit: string, write: (row: Float64Array, year: LiteracyYear) => void): Trajectory => {
    const values = new Float64Array(years.length * draws);
    for (const [t, year] of years.entries()) write(values.subarray(t * draws, (t + 1) * draws), year);
    return createTrajectory({ ...labels, unit }, { years: resolved.years, draws, values });
  };
  const persons = (of: keyof LiteracyYear) => trajectory("persons", (row, year) => row.set(year[of]));
  const share = (of: keyof LiteracyYear) =>
    trajectory("share", (row, year) => writeShare(row, year[of], year.population));
  return {
    rate: share("literate"),
    rateLevel2: share("level2"),
    illiterate: trajectory("persons", (row, { population, literate }) => writeRest(row, population, literate)),
    population: persons("population"),
    learners: persons("learners"),
    newLiterates: persons("newLiterates"),
    relapsed: persons("relapsed"),
  };
}

function writeShare(row: Float64Array, part: Float64Array, all: Float64Array): void {
  for (let k = 0; k < row.length; k++) row[k] = (part[k] as number) / (all[k] as number);
}

function writeRest(row: Float64Array, all: Float64Array, part: Float64Array): void {
  for (let k = 0; k < row.length; k++) row[k] = (all[k] as number) - (part[k] as number);
}
