import { prerequisitesOf, type Quota, type RuleSet, standardOf } from "@lotrinh/registry";
import { drawsAt, type Trajectory } from "@lotrinh/trajectory";
import { testOf } from "../clause/clause.js";
import type { QuotaOptions } from "./quota.js";
import { neededOf } from "./units-needed.js";

/** Simulated rates of one unit: draw k of every trajectory is the same simulated world. */
export interface UnitDraws {
  readonly unit: string;
  readonly difficult?: boolean;
  /** By indicator, in percent. */
  readonly rates: Readonly<Record<string, Trajectory>>;
}

export interface JointOptions {
  /** Years in all of which the standard is to hold: one for a deadline, several to maintain it. */
  readonly years: readonly number[];
  /** `commune` for a single unit; else the whole that the units make up. Defaults to `commune`. */
  readonly tier?: Quota["tier"] | "commune";
  /** As in `evaluateQuota`. */
  readonly tiers?: QuotaOptions["tiers"];
  /** Units that have to hold it. Defaults to what the quota wants. */
  readonly needed?: number;
}

export interface JointProbability {
  /** Null where a criterion has no draws or no known threshold, or no quota decides. */
  readonly probability: number | null;
  /** Probability that all that is known holds: more it cannot be. */
  readonly atMost: number;
  /** Of each criterion and unit alone; their product would be the probability only if they had nothing in common. */
  readonly alone: readonly { readonly unit: string; readonly indicator: string; readonly probability: number }[];
  readonly lacking: readonly { readonly unit: string; readonly indicator: string }[];
  /** Units that have to hold it; null where no quota decides. */
  readonly needed: number | null;
  /** By draw, the units that hold it in all years as far as is known. */
  readonly holding: Uint32Array;
}

/**
 * Probability that a standard holds, as a joint event: in how many simulated worlds do all criteria hold in all years, in
 * the unit or in as many units as the quota wants. Never a product of probabilities.
 * @throws RangeError for no years, no units, several units without a tier, trajectories of unequal draws, a year outside
 */
export function jointProbability(
  ruleSet: RuleSet,
  standard: string,
  units: readonly UnitDraws[],
  { years, tier = "commune", tiers, needed: wanted }: JointOptions,
): JointProbability {
  const draws = drawsOf(units);
  if (years.length === 0) throw new RangeError("invalid years; none to hold in");
  if (tier === "commune" && units.length > 1)
    throw new RangeError(`invalid tier; several units need the tier of the whole: ${units.length} units`);
  const chain = [standardOf(ruleSet, standard), ...prerequisitesOf(ruleSet, standard)];
  const criteria = chain.flatMap((one) => one.criteria);
  const alone: { unit: string; indicator: string; probability: number }[] = [];
  const lacking: { unit: string; indicator: string }[] = [];
  const holding = new Uint32Array(draws);
  const sure = new Uint32Array(draws);
  for (const { unit, difficult, rates } of units) {
    const holds = new Uint8Array(draws).fill(1);
    let known = true;
    for (const { indicator, comparator, universal, ...thresholds } of criteria) {
      const threshold = thresholds[difficult ? "difficult" : "normal"];
      const rate = rates[indicator];
      if (!rate || threshold === null) {
        if (!lacking.some((one) => one.unit === unit && one.indicator === indicator)) lacking.push({ unit, indicator });
        known = false;
        continue;
      }
      const test = testOf(universal ? ">=" : comparator, universal ? 100 : threshold, "percent") ?? (() => false);
      const own = passing(rate, years, test);
      alone.push({ unit, indicator, probability: own.reduce((sum, one) => sum + one, 0) / draws });
      for (let k = 0; k < draws; k++) if (own[k] === 0) holds[k] = 0;
    }
    for (let k = 0; k < draws; k++) {
      holding[k] = (holding[k] as number) + (holds[k] as number);
      if (known) sure[k] = (sure[k] as number) + (holds[k] as number);
    }
  }
  const needed = wanted ?? neededOf(ruleSet, standard, tier, units.length, tiers);
  const share = (counts: Uint32Array): number =>
    counts.reduce((sum, one) => sum + (one >= (needed ?? 0) ? 1 : 0), 0) / draws;
  const decided = needed !== null && lacking.length === 0;
  const atMost = needed === null ? 1 : share(holding);
  return { probability: decided ? share(sure) : null, atMost, alone, lacking, needed, holding };
}

function drawsOf(units: readonly UnitDraws[]): number {
  const all = units.flatMap(({ rates }) => Object.values(rates));
  const draws = all[0]?.draws;
  if (draws === undefined) throw new RangeError("invalid units; none with draws");
  const other = all.find((one) => one.draws !== draws);
  if (other) throw new RangeError(`invalid trajectories; unequal draws: ${draws}, ${other.draws}`);
  return draws;
}

function passing(rate: Trajectory, years: readonly number[], test: (x: number) => boolean): Uint8Array {
  const own = new Uint8Array(rate.draws).fill(1);
  for (const year of years) {
    const values = drawsAt(rate, year);
    for (let k = 0; k < values.length; k++) if (!test(values[k] as number)) own[k] = 0;
  }
  return own;
}
