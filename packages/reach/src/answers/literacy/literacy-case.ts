import {
  type Ages,
  literacy as declaration,
  type LiteracyCase,
  type LiteracyFlows,
  type LiteracyProfile,
  literacyByAge,
  meanOver,
  simulateLiteracy,
} from "@lotrinh/flows";
import { joinedSeries, latest, type Observation } from "@lotrinh/observations";
import type { LeverSetting } from "@lotrinh/registry";
import { constantOf as tableValue } from "../../given/constants.js";
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
import { ADULTS, AGE_ODDS, OF_15_60, profilesByAge, withoutAgesOver60 } from "./literacy-ages.js";

/** The rate that a scenario supposes a start of. */
export const LITERACY = "literacy_level1_rate_15_60";
/** What is reported of classes: learners in a year, which takes the place of supposed places. */
export const LEARNERS = "literacy_learners_enrolled";
/** Its levers, set by a scenario; and the one that none has to set: places in classes of the second stage. */
export const LEVERS = ["literacy_places", "literacy_uptake", "literacy_completion"] as const;
export const PLACES_LEVEL_2 = "literacy_places_level_2";
/** The rate of level 2, and the constants that tell it from level 1 where it is not reported. */
export const LEVEL_2 = "literacy_level2_rate_15_60";
export const BELOW_LEVEL_2 = ["literacy_below_level2", "literacy_below_level2_spread"] as const;
/** A share that a scenario supposes is taken for as sure as one seen in so many classes. */
export const CASES = 20;

/** Cohorts and classes of a locality as a scenario supposes them. */
export interface SupposedLiteracy {
  readonly one: LiteracyCase;
  readonly start: Condition;
  readonly conditions: readonly Condition[];
  readonly ages: LocalAges;
  /** Literate share of each entry of `ages` at the start: the likeliest, and those that draws lie between. */
  readonly literate: LiteracyProfile;
  readonly profiles: readonly LiteracyProfile[];
  /** What the territory reports of 15 and over. */
  readonly adults: Observation | null;
}

/** Which people a reading speaks of, at which level. */
export interface Group {
  readonly ages: Ages;
  readonly level: 1 | 2;
}

/**
 * What a scenario supposes of literacy and classes, in one world for all targets of a locality, with level 2 where that is asked; null where it lacks a lever, or the ages of the
 * locality are not known.
 */
export function supposedLiteracy(
  { locality, horizon, assumption }: PathsAsked,
  run: Run,
  level: Group["level"] = 1,
): SupposedLiteracy | null {
  const { figures, asOf } = run;
  const start = startCondition(assumption, ownEvidence(figures, locality, LITERACY, { asOf }), "percent");
  const ages = agesOf(locality, start.year, run);
  const settings = LEVERS.map((id) => assumption.levers.find((one) => one.lever === id));
  const [places, uptake, completion] = settings;
  if (!ages || !places || !uptake || !completion || horizon <= start.year) return null;
  const alive = survivorsOf(locality, ages, { from: start.year, to: horizon }, run);
  const adults = latest(figures, { locality, indicator: "literacy_rate_15plus", asOf }) ?? null;
  const surveyed = adults && rateOfAdultsIn(start.year, adults, locality, run);
  const first = start.year + 1;
  const learners = recordedPlaces(places, { locality, horizon, assumption, from: first }, run);
  const second = level === 2 ? startOfLevel2(locality, start, run) : null;
  const known = {
    rate: Math.max(start.value, second?.known?.value ?? 0) / 100,
    rateLevel2: second?.rate ?? null,
    adults: surveyed,
  };
  const name = `literate ${locality} ${start.year} ${known.rate} ${known.rateLevel2}`;
  const { middle, profiles } = shared(run, name, () => profilesByAge(known, ages, run));
  const { population, shares } = withoutAgesOver60(alive);
  const { level1, level2 } = shares(middle);
  const classes = {
    places: learners ? learners.value : leverByYear(places, first, horizon),
    uptake: { mean: constantOf(uptake), cases: CASES },
    completion: { mean: constantOf(completion), cases: CASES },
  };
  const one: LiteracyCase = {
    from: start.year,
    to: horizon,
    ...{ population, level1, ...(level2 ? { level2 } : {}), ...(profiles ? { profiles: profiles.map(shares) } : {}) },
    ...(second?.cases ? { level2Cases: second.cases } : {}),
    ages: OF_15_60,
    learnerAges: ADULTS,
    firstAges: OF_15_60,
    ...{ classes, ...(second ? { classesLevel2: { ...classes, places: 0 } } : {}) },
  };
  const { total } = ages;
  const size = { borrowed: total.locality, status: total.status === "reported" ? "estimated" : total.status } as const;
  const instead = displacedFigure(run, total);
  const conditions = [
    second?.known ? figureCondition(second.known) : start,
    ...[...(second ? [] : [places]), uptake, completion].map((setting) =>
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
  return { one, start, conditions, ages, literate: middle, profiles: profiles ?? [middle], adults };
}

/** A share of 15 and over of an earlier year, after all who have died and come of age since. */
function rateOfAdultsIn(year: number, { year: then, value }: Observation, locality: string, run: Run): number {
  const ages = year > then ? agesOf(locality, then, run) : null;
  if (!ages) return value / 100;
  const { structure } = ages;
  const ageOdds = tableValue(run, AGE_ODDS[0]);
  const shares = literacyByAge(structure, { rate: value / 100, ages: ADULTS, ageOdds });
  const alive = survivorsOf(locality, ages, { from: then, to: year }, run);
  const at15 = shares[ADULTS[0] - structure.youngest] as number;
  const grown = shares.map((share, i) => (structure.youngest + i < ADULTS[0] ? at15 : share));
  return meanOver(alive, grown, [ADULTS[0] - (year - then), ADULTS[1]]);
}

/** Share of 15–60 at level 2: as reported since the start; else what is below it is so many times what is below level 1. */
function startOfLevel2(
  locality: string,
  { year, value }: Condition,
  run: Run,
): { readonly rate: number; readonly cases: number | null; readonly known: Observation | null } {
  const known = ownEvidence(run.figures, locality, LEVEL_2, run);
  if (known && known.year >= year) return { rate: known.value / 100, cases: null, known };
  const [times, spread] = BELOW_LEVEL_2.map((id) => tableValue(run, id)) as [number, number];
  const below = Math.min(1, times * (1 - value / 100));
  const cases = spread > 0 && below > 0 && below < 1 ? (1 - below) / (below * spread * spread) - 1 : null;
  return { rate: 1 - below, cases: cases !== null && cases > 0 ? cases : null, known: null };
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

/** One simulated world for all that rests on the same case. */
export function simulated(one: LiteracyCase, locality: string, run: Run, draws: number): LiteracyFlows {
  const { from, to, level1, level2, classes, classesLevel2, population } = one;
  const people = population.people.reduce((sum, count) => sum + count, 0);
  const name = JSON.stringify([
    locality,
    from,
    level1[0],
    level1.at(-1),
    level2?.[0],
    people,
    to,
    classes,
    classesLevel2,
    draws,
  ]);
  const labels = { locality, indicator: LITERACY, scenario: run.scenario?.id ?? "", unit: "percent" };
  return shared(run, `literacy ${name}`, () => simulateLiteracy(labels, { ...one, draws, seed: run.seed }));
}

/** A share that is set by year has one value in the model, its mean. */
function constantOf({ value }: LeverSetting): number {
  return typeof value === "number" ? value : meanOf(Object.values(value));
}
