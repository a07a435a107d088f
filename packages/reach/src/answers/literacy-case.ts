import {
  type AgeStructure,
  type Ages,
  literacy as declaration,
  type LiteracyCase,
  type LiteracyFlows,
  literacyByAge,
  simulateLiteracy,
} from "@lotrinh/flows";
import { latest, type Observation } from "@lotrinh/observations";
import type { LeverSetting } from "@lotrinh/registry";
import { ancestors, ownEvidence } from "../given/evidence.js";
import { leverByYear } from "../given/lever-by-year.js";
import { type LocalAges, localAges } from "../given/local-ages.js";
import { isKnown } from "../given/written-at.js";
import type { Condition } from "../types/answer.js";
import { figureCondition, leverCondition, meanOf, startCondition } from "./conditions.js";
import type { PathsAsked } from "./mechanism.js";
import { type Run, shared } from "./run.js";
import { leverIn } from "./solution.js";

/** The rate that a scenario supposes a start of. */
export const LITERACY = "literacy_level1_rate_15_60";
export const LEVERS = ["literacy_places", "literacy_uptake", "literacy_completion"] as const;
/** A share that a scenario supposes is taken for as sure as one seen in so many classes. */
export const CASES = 20;

/** Cohorts and classes of a locality as a scenario supposes them. */
export interface SupposedLiteracy {
  readonly one: LiteracyCase;
  readonly start: Condition;
  readonly conditions: readonly Condition[];
  readonly ages: LocalAges;
}

/**
 * What a scenario supposes of literacy and classes that teach some ages; null where it lacks a lever, or the ages of the
 * locality are not known.
 */
export function supposedLiteracy(
  { locality, horizon, assumption }: PathsAsked,
  taught: Ages,
  run: Run,
): SupposedLiteracy | null {
  const { figures, asOf } = run;
  const start = startCondition(assumption, ownEvidence(figures, locality, LITERACY, { asOf }), "percent");
  const ages = agesOf(locality, start.year, run);
  const settings = LEVERS.map((id) => assumption.levers.find((one) => one.lever === id));
  const [places, uptake, completion] = settings;
  if (!ages || !places || !uptake || !completion || horizon <= start.year) return null;
  const adults = latest(figures, { locality, indicator: "literacy_rate_15plus", asOf }) ?? null;
  const first = start.year + 1;
  const one: LiteracyCase = {
    from: start.year,
    to: horizon,
    population: ages.structure,
    level1: literateByAge(start.value / 100, ages, adults),
    ages: taught,
    classes: {
      places: leverByYear(places, first, horizon),
      uptake: { mean: constantOf(uptake), cases: CASES },
      completion: { mean: constantOf(completion), cases: CASES },
    },
  };
  const { total } = ages;
  const size = { borrowed: total.locality, status: total.status === "reported" ? "estimated" : total.status } as const;
  const conditions = [
    start,
    ...[places, uptake, completion].map((setting) =>
      leverCondition(assumption, setting, leverIn(declaration, setting.lever), leverByYear(setting, first, horizon)),
    ),
    figureCondition(total, size),
    ...(adults && !isKnown(adults) ? [figureCondition(adults)] : []),
  ];
  return { one, start, conditions, ages };
}

function agesOf(locality: string, year: number, run: Run): LocalAges | null {
  const { registry, figures, population, asOf } = run;
  const country = ancestors(registry, locality).at(-1) ?? locality;
  return shared(run, `ages ${locality} ${year}`, () =>
    localAges(figures, population, { locality, country, year, asOf }),
  );
}

/** One simulated world for all that rests on the same case. */
export function simulated(one: LiteracyCase, locality: string, run: Run, draws: number): LiteracyFlows {
  const { from, to, level1, ages, classes, population } = one;
  const people = population.people.reduce((sum, count) => sum + count, 0);
  const name = JSON.stringify([locality, from, level1[0], level1.at(-1), people, to, ages, classes, draws]);
  const labels = { locality, indicator: LITERACY, scenario: run.scenario?.id ?? "", unit: "percent" };
  return shared(run, `literacy ${name}`, () => simulateLiteracy(labels, { ...one, draws, seed: run.seed }));
}

/** By single age to 60 as the model supposes; those over 60 are what the reported rate of 15 and over leaves for them. */
function literateByAge(rate: number, { structure, adults }: LocalAges, known: Observation | null): number[] {
  const shares = literacyByAge(structure, { rate });
  const last = structure.people.length - 1;
  const older = structure.people[last] ?? 0;
  if (!known || older === 0) return shares;
  const young = illiterateAged(structure, shares, [15, last - 1]);
  const left = Math.max(0, adults * (1 - known.value / 100) - young);
  shares[last] = Math.min(shares[last] ?? 1, 1 - Math.min(1, left / older));
  return shares;
}

/** People of some ages who are not literate. */
export function illiterateAged(
  { youngest, people }: AgeStructure,
  shares: readonly number[],
  [first, last]: Ages,
): number {
  return people.reduce((sum, count, i) => {
    const age = youngest + i;
    return age >= first && age <= last ? sum + count * (1 - (shares[i] ?? 1)) : sum;
  }, 0);
}

/** A share that is set by year has one value in the model, its mean. */
function constantOf({ value }: LeverSetting): number {
  return typeof value === "number" ? value : meanOf(Object.values(value));
}
