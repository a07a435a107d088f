import { createTrajectory, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { checkCount } from "../model/check-count.js";
import { type HeldSources, heldSources, uniformsUnless } from "../uncertainty/held-sources.js";
import { type SharedChance, sharedNormals, sharedUniforms } from "../uncertainty/shared-uniforms.js";
import { drawShare } from "../uncertainty/uncertain-share.js";
import { literacy } from "./literacy.js";
import { literacyNumbers } from "./literacy-numbers.js";
import { type LiteracyCase, resolveLiteracy } from "./literacy-options.js";
import { type LiteracyShare, type LiteracyYear, literacyStock, runLiteracy } from "./run-literacy.js";

/** Draws that are run at a time, so that their stock stays in the processor's cache. */
const BLOCK = 1_000;

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
  /** Of 15 and over, whatever the ages asked for. */
  readonly rateAdults: Trajectory;
  readonly illiterate: Trajectory;
  readonly population: Trajectory;
  readonly learners: Trajectory;
  readonly newLiterates: Trajectory;
  /** Those of `firstAges`; all without. */
  readonly newLiteratesFirst: Trajectory;
  readonly relapsed: Trajectory;
  /** Standard normal number of each draw of what is not known of the profile by age. */
  readonly scores: Float64Array;
}

/** The source of the model's declaration that each share belongs to. */
const SOURCE_OF: Readonly<Record<LiteracyShare, string>> = {
  ...{ baseline: "baseline", belowLevel2: "baseline", entrants: "entrants", entrantsLevel2: "entrants" },
  ...{ uptake: "uptake", uptakeLevel2: "uptake", completion: "completion", completionLevel2: "completion" },
  ...{ hazard: "relapse", continuing: "relapse" },
};

/**
 * Simulates the literacy of adults, in whole people by single age, over the years `from` + 1 … `to`. A year's places go
 * to the illiterate of `firstAges`, what they leave to the other learners, within each group to all ages alike; ⌊n · share + u⌋ of n people move, whose mean is n · share. In every draw people
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
  const chance = { draws, seed, ...(province === undefined ? {} : { province }), ...(shared ? { shared } : {}) };
  const shares = remembered((name: LiteracyShare) =>
    drawShare(
      name,
      resolved.shares[name],
      uniformsUnless(isHeld(SOURCE_OF[name]), draws, () => sharedUniforms(labels, chance, name)),
    ),
  );
  const uncertain = resolved.profiles !== null && !isHeld("age_profile");
  const scores = uncertain ? sharedNormals(labels, chance, "age profile") : new Float64Array(draws);
  const streams = isHeld("chance") ? null : literacyNumbers(labels, { draws, seed, block: BLOCK });
  const trajectory = (unit: string) => createTrajectory({ ...labels, unit }, { years: resolved.years, draws });
  const flows: LiteracyFlows = {
    rate: trajectory("share"),
    rateLevel2: trajectory("share"),
    rateAdults: trajectory("share"),
    illiterate: trajectory("persons"),
    population: trajectory("persons"),
    learners: trajectory("persons"),
    newLiterates: trajectory("persons"),
    newLiteratesFirst: trajectory("persons"),
    relapsed: trajectory("persons"),
    scores,
  };
  const halves = new Float64Array(Math.min(draws, BLOCK)).fill(0.5);
  const block = draws < BLOCK ? undefined : literacyStock(resolved.population.people.length, BLOCK);
  for (let from = 0; from < draws; from += BLOCK) {
    const size = Math.min(BLOCK, draws - from);
    const stock = size === BLOCK ? block : undefined;
    const share = (name: LiteracyShare) => shares(name).subarray(from, from + size);
    const [, ...years] = runLiteracy(resolved, {
      draws: size,
      share,
      scores: () => scores.subarray(from, from + size),
      rounding: (...of) => streams?.(...of, { from, size }) ?? halves.subarray(0, size),
      stock,
    });
    for (const [t, year] of years.entries()) write(flows, year, t * draws + from);
  }
  return flows;
}

/** Values of a function of names, each computed when first asked for: a stream goes on where it was left. */
function remembered<Names extends readonly (string | number)[], Value>(
  compute: (...names: Names) => Value,
): (...names: Names) => Value {
  const known = new Map<string, Value>();
  return (...names) => {
    const key = names.join("|");
    const value = known.get(key) ?? compute(...names);
    known.set(key, value);
    return value;
  };
}

function write(
  flows: LiteracyFlows,
  { population, literate, level2, adults, illiterateAdults, ...counts }: LiteracyYear,
  at: number,
): void {
  flows.population.values.set(population, at);
  flows.learners.values.set(counts.learners, at);
  flows.newLiterates.values.set(counts.newLiterates, at);
  flows.newLiteratesFirst.values.set(counts.newLiteratesFirst, at);
  flows.relapsed.values.set(counts.relapsed, at);
  const [rate, rateLevel2, illiterate] = [flows.rate.values, flows.rateLevel2.values, flows.illiterate.values];
  const rateAdults = flows.rateAdults.values;
  for (let k = 0; k < population.length; k++) {
    const all = population[k] as number;
    rate[at + k] = (literate[k] as number) / all;
    rateLevel2[at + k] = (level2[k] as number) / all;
    rateAdults[at + k] = 1 - (illiterateAdults[k] as number) / (adults[k] as number);
    illiterate[at + k] = all - (literate[k] as number);
  }
}
