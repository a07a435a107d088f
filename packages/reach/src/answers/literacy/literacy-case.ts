import {
  type AgeStructure,
  type Ages,
  literacy as declaration,
  type LiteracyCase,
  type LiteracyFlows,
  literacyByAge,
  peopleAged,
  simulateLiteracy,
} from "@lotrinh/flows";
import { joinedSeries, latest, type Observation } from "@lotrinh/observations";
import type { LeverSetting } from "@lotrinh/registry";
import { effortOf, rateWith } from "../../given/effort.js";
import { ancestors, ownEvidence } from "../../given/evidence.js";
import { leverByYear } from "../../given/lever-by-year.js";
import { type LocalAges, localAges, stillThere } from "../../given/local-ages.js";
import { displacedFigure, type Run, shared } from "../../given/run.js";
import { weakest } from "../../given/weakest-status.js";
import { isKnown, writtenAt } from "../../given/written-at.js";
import type { Condition } from "../../types/answer.js";
import { figureCondition, leverCondition, meanOf, startCondition } from "../conditions.js";
import type { PathsAsked } from "../mechanism.js";
import { leverIn } from "../solution.js";

/** The rate that a scenario supposes a start of. */
export const LITERACY = "literacy_level1_rate_15_60";
/** What is reported of classes: learners in a year, which takes the place of supposed places. */
export const LEARNERS = "literacy_learners_enrolled";
/** One allocation for all targets: classes take in everybody of 15 and over, and those of 15–60 first. */
export const [OF_15_60, ADULTS]: readonly [Ages, Ages] = [
  [15, 60],
  [15, 200],
];
const OVER_60: Ages = [61, 200];
export const LEVERS = ["literacy_places", "literacy_uptake", "literacy_completion"] as const;
/** A share that a scenario supposes is taken for as sure as one seen in so many classes. */
export const CASES = 20;

/** Cohorts and classes of a locality as a scenario supposes them. */
export interface SupposedLiteracy {
  readonly one: LiteracyCase;
  readonly start: Condition;
  readonly conditions: readonly Condition[];
  readonly ages: LocalAges;
  /** Literate share of each entry of `ages` at the start. */
  readonly literate: readonly number[];
}

/**
 * What a scenario supposes of literacy and classes, in one world for all targets of a locality; null where it lacks a lever, or the ages of the
 * locality are not known.
 */
export function supposedLiteracy({ locality, horizon, assumption }: PathsAsked, run: Run): SupposedLiteracy | null {
  const { figures, asOf } = run;
  const start = startCondition(assumption, ownEvidence(figures, locality, LITERACY, { asOf }), "percent");
  const ages = agesOf(locality, start.year, run);
  const settings = LEVERS.map((id) => assumption.levers.find((one) => one.lever === id));
  const [places, uptake, completion] = settings;
  if (!ages || !places || !uptake || !completion || horizon <= start.year) return null;
  const alive = survivorsOf(locality, ages, { from: start.year, to: horizon }, run);
  const adults = latest(figures, { locality, indicator: "literacy_rate_15plus", asOf }) ?? null;
  const first = start.year + 1;
  const learners = recordedPlaces(places, { locality, horizon, assumption, from: first }, run);
  const literate = shared(run, `literate ${locality} ${start.year} ${start.value}`, () =>
    literateByAge(start.value / 100, ages, adults),
  );
  const one: LiteracyCase = {
    from: start.year,
    to: horizon,
    ...withoutAgesOver60(alive, literate),
    ages: OF_15_60,
    learnerAges: ADULTS,
    firstAges: OF_15_60,
    classes: {
      places: learners ? learners.value : leverByYear(places, first, horizon),
      uptake: { mean: constantOf(uptake), cases: CASES },
      completion: { mean: constantOf(completion), cases: CASES },
    },
  };
  const { total } = ages;
  const size = { borrowed: total.locality, status: total.status === "reported" ? "estimated" : total.status } as const;
  const instead = displacedFigure(run, total);
  const conditions = [
    start,
    ...[places, uptake, completion].map((setting) =>
      leverCondition(
        assumption,
        setting,
        leverIn(declaration, setting.lever),
        leverByYear(setting, first, horizon),
        setting === places ? learners : null,
      ),
    ),
    { ...figureCondition(total, size), ...(instead ? { displaces: instead } : {}) },
    ...(adults && !isKnown(adults) ? [figureCondition(adults)] : []),
  ];
  return { one, start, conditions, ages, literate };
}

/** Years of learners whose mean goes on. */
const RECENT = 5;

/** Learners that the territory reports, in the place of supposed places, moved by the scenario's effort; null without any. */
function recordedPlaces(
  setting: LeverSetting,
  { locality, horizon, assumption, from }: Pick<PathsAsked, "locality" | "horizon" | "assumption"> & { from: number },
  { registry, figures, scenario, asOf }: Run,
): Pick<Condition, "value" | "status" | "source" | "record" | "effort"> | null {
  const years = [from, horizon] as const;
  const effort = effortOf(setting, assumption.indicator, { plans: registry.plans, scenario, locality, years });
  const { used } = joinedSeries(figures, { locality, indicator: LEARNERS, asOf });
  const known = used.filter((one) => isKnown(one) && one.value >= 0).slice(-RECENT);
  const [oldest, last] = [known[0], known.at(-1)];
  if (!effort || !oldest || !last) return null;
  const count = known.reduce((sum, one) => sum + one.value, 0);
  const mean = Math.round(rateWith(count / known.length, effort));
  return {
    ...{ value: mean, source: writtenAt(last) },
    status: effort.asIs === effort.here ? weakest(known.map((one) => one.status)) : "assumed",
    record: { from: oldest.year, to: last.year, count, of: known.length },
    ...(effort.asIs === effort.here ? {} : { effort }),
  };
}

function agesOf(locality: string, year: number, run: Run): LocalAges | null {
  const { registry, figures, population, asOf } = run;
  const country = ancestors(registry, locality).at(-1) ?? locality;
  return shared(run, `ages ${locality} ${year}`, () =>
    localAges(figures, population, { locality, country, year, asOf }),
  );
}

/** Those of each cohort whom the deadline finds there: deaths take the literate and the others of an age alike. */
function survivorsOf(
  locality: string,
  { structure }: LocalAges,
  { from, to }: { from: number; to: number },
  run: Run,
): LiteracyCase["population"] {
  const { registry, population } = run;
  const country = ancestors(registry, locality).at(-1) ?? locality;
  return shared(
    run,
    `still there ${locality} ${from} ${to}`,
    () => stillThere(population, { structure, country, from, to }) ?? structure,
  );
}

/** Those over 60 as one entry: the model tells none of them apart, once it is known who of each age is still there. */
function withoutAgesOver60(
  { youngest, people }: AgeStructure,
  literate: readonly number[],
): Pick<LiteracyCase, "population" | "level1"> {
  const first = OVER_60[0] - youngest;
  const older = people.slice(first).reduce((sum, count) => sum + count, 0);
  const unlettered = illiterateAged({ youngest, people }, literate, OVER_60);
  return {
    population: { youngest, people: [...people.slice(0, first), older] },
    level1: [...literate.slice(0, first), older === 0 ? 1 : 1 - unlettered / older],
  };
}

/** One simulated world for all that rests on the same case. */
export function simulated(one: LiteracyCase, locality: string, run: Run, draws: number): LiteracyFlows {
  const { from, to, level1, classes, population } = one;
  const people = population.people.reduce((sum, count) => sum + count, 0);
  const name = JSON.stringify([locality, from, level1[0], level1.at(-1), people, to, classes, draws]);
  const labels = { locality, indicator: LITERACY, scenario: run.scenario?.id ?? "", unit: "percent" };
  return shared(run, `literacy ${name}`, () => simulateLiteracy(labels, { ...one, draws, seed: run.seed }));
}

/** By single age as the model supposes; those over 60 are no more than the reported rate of 15 and over leaves for them. */
function literateByAge(rate: number, { structure, adults }: LocalAges, known: Observation | null): number[] {
  const shares = literacyByAge(structure, { rate });
  const older = peopleAged(structure, OVER_60);
  if (!known || older === 0) return shares;
  const young = illiterateAged(structure, shares, OF_15_60);
  const left = Math.max(0, adults * (1 - known.value / 100) - young);
  if (left <= illiterateAged(structure, shares, OVER_60)) return shares;
  const old = literacyByAge(structure, { rate: 1 - Math.min(1, left / older), ages: OVER_60 });
  return shares.map((share, i) => (structure.youngest + i > OF_15_60[1] ? (old[i] as number) : share));
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
