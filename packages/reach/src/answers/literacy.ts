import {
  type AgeStructure,
  type LeverDeclaration,
  type LiteracyCase,
  type LiteracyFlows,
  literacy,
  literacyByAge,
  literacyDrift,
  peopleAged,
  simulateLiteracy,
} from "@lotrinh/flows";
import { type Figures, latest, type Observation } from "@lotrinh/observations";
import type { Assumption, LeverSetting, Reading } from "@lotrinh/registry";
import { mean, type TrajectoryLabels } from "@lotrinh/trajectory";
import { GOAL } from "../given/input.js";
import { leverByYear } from "../given/lever-by-year.js";
import type { LocalAges } from "../given/local-ages.js";
import { isKnown, writtenAt } from "../given/written-at.js";
import { fanOfMechanism } from "../trend/fan.js";
import type { Answer, Condition, Solution } from "../types/answer.js";
import { type Drawn, shareHolding, type Wanted } from "./drawn.js";
import type { LiteracyChoice } from "./models.js";
import { solveLever } from "./solve-lever.js";
import { wordOf } from "./word.js";

/** A share that a scenario supposes is taken for as sure as one seen in so many classes. */
const CASES = 20;
const SOLVE_DRAWS = 1000;
const STEP = 10;
const SHARE_STEP = 0.01;
const PLACES = "literacy_places";
const UPTAKE = "literacy_uptake";

export interface LiteracyRun extends Wanted {
  readonly labels: TrajectoryLabels;
  readonly seed: number;
  readonly draws: number;
  readonly horizon: number;
  readonly asOf: string;
  readonly figures: Figures;
  readonly ages: LocalAges;
  /** Rate of this very territory, if one is known: it takes the place of an older assumption that a scenario holds. */
  readonly known: Observation | null;
  /** Simulations of the run so far: all targets of literacy share one simulated world. */
  readonly simulated: Map<string, LiteracyFlows>;
}

/** What a reading asks: a literate share at the deadline, or so many new literates on the way. */
interface Asked {
  readonly rate: number | null;
  readonly people: number;
}

/**
 * Probability of a literacy target from cohorts that replace each other and classes that teach, under the assumptions of a
 * scenario. Null where a reading asks neither for at least a rate nor for new literates, or the scenario lacks a lever.
 */
export function answerByLiteracy(
  reading: Reading,
  choice: LiteracyChoice,
  assumption: Assumption,
  run: LiteracyRun,
): Answer | null {
  const supposed = literacyCaseOf(choice, assumption, run);
  if (!supposed) return null;
  const { one, baseline, conditions } = supposed;
  const illiterate = illiterateOf(one, choice);
  const asked = askedOf(reading, choice, { baseline: baseline.value / 100, illiterate, run });
  if (!asked) return null;

  const flows = simulate(one, run, run.draws);
  const drawn = drawnFrom(asked, flows, run.horizon);
  run.keep?.(drawn);
  const p = shareHolding(drawn);
  const { goal = GOAL, solutions: wanted = "main" } = run;
  const levers = wanted === "none" ? [] : wanted === "main" ? choice.levers.slice(0, 1) : choice.levers;
  const solutions = levers.map((lever) => solutionOf(lever, asked, one, { illiterate, goal, run }));
  const needed = solutions[0]?.value ?? null;
  const drift = literacyDrift(one).rates.at(-1) as number;
  const totalOf = (flow: (typeof flows)["learners"]) => flow.years.reduce((sum, year) => sum + mean(flow, year), 0);
  const newLiterates = totalOf(flows.newLiterates);
  const left = asked.rate === null ? null : Math.max(0, (asked.rate - drift) * mean(flows.population, run.horizon));
  return {
    message: {
      code: messageCode(asked, needed),
      params: {
        year: run.horizon,
        value: asked.rate === null ? asked.people : round(100 * asked.rate),
        p,
        word: wordOf(p),
        baseYear: baseline.year,
        baseline: baseline.value,
        places: conditions[1]?.value ?? Number.NaN,
        drift: round(100 * drift),
        missing: roundPeople(left ?? asked.people),
        illiterate: roundPeople(illiterate),
        goal,
        needed: needed ?? Number.NaN,
      },
    },
    model: literacy.id,
    score: null,
    grade: "D",
    lowered: [],
    probability: p,
    word: wordOf(p),
    conditions,
    years: run.horizon - baseline.year,
    fan: fanOfMechanism(flows.rate, 100),
    flows: [
      { id: "illiterate_at_start", total: illiterate },
      { id: "missing_without_classes", total: left ?? asked.people },
      { id: "learners", total: totalOf(flows.learners) },
      { id: "new_literates", total: newLiterates },
    ],
    solutions,
    frontier: null,
  };
}

function messageCode({ rate }: Asked, needed: number | null): string {
  const out = needed === null ? "_OUT" : "";
  if (rate === null) return `ANSWER_NEW_LITERATES${out}`;
  return needed === 0 ? "ANSWER_LITERACY_DRIFT" : `ANSWER_LITERACY${out}`;
}

/** What a scenario supposes of literacy and classes, and the conditions that this makes; null where it lacks a lever. */
export function literacyCaseOf(
  choice: LiteracyChoice,
  assumption: Assumption,
  run: LiteracyRun,
): { readonly one: LiteracyCase; readonly baseline: Condition; readonly conditions: readonly Condition[] } | null {
  const baseline = startOf(assumption, run.known);
  const settings = choice.levers.map((id) => assumption.levers.find((one) => one.lever === id));
  const [places, uptake, completion] = settings;
  if (!places || !uptake || !completion || run.horizon <= baseline.year) return null;
  const level1 = literateByAge(baseline.value / 100, run);
  const one: LiteracyCase = {
    from: baseline.year,
    to: run.horizon,
    population: run.ages.structure,
    level1,
    ages: choice.ages,
    classes: {
      places: leverByYear(places, baseline.year + 1, run.horizon),
      uptake: { mean: constantOf(uptake), cases: CASES },
      completion: { mean: constantOf(completion), cases: CASES },
    },
  };
  return { one, baseline, conditions: conditionsOf(baseline, assumption, [places, uptake, completion], run) };
}

function startOf({ indicator, status, baseline }: Assumption, known: Observation | null): Condition {
  const same = { lever: null, borrowed: null, indicator, unit: "percent" };
  const { year, value, why, place } = baseline;
  if (!known || why === null || known.year < year)
    return { ...same, year, value, status, why, source: writtenAt(place) };
  return { ...same, year: known.year, value: known.value, status: known.status, why: null, source: writtenAt(known) };
}

/** By single age to 60 as the model supposes; those over 60 are what the reported rate of 15 and over leaves for them. */
function literateByAge(rate: number, run: LiteracyRun): number[] {
  const { structure, adults } = run.ages;
  const shares = literacyByAge(structure, { rate });
  const last = structure.people.length - 1;
  const older = structure.people[last] ?? 0;
  const known = adultRate(run);
  if (!known || older === 0) return shares;
  const young = illiterateAged(structure, shares, 15, last - 1);
  const left = Math.max(0, adults * (1 - known.value / 100) - young);
  shares[last] = Math.min(shares[last] ?? 1, 1 - Math.min(1, left / older));
  return shares;
}

function adultRate({ figures, labels, asOf }: LiteracyRun): Observation | null {
  return latest(figures, { locality: labels.locality, indicator: "literacy_rate_15plus", asOf }) ?? null;
}

function supposedRate(known: Observation): Condition {
  const { indicator, year, value, unit, status } = known;
  return { lever: null, borrowed: null, indicator, year, value, unit, status, why: null, source: writtenAt(known) };
}

function illiterateOf({ population, level1, ages = [15, 60] }: LiteracyCase, { measure }: LiteracyChoice): number {
  const [first, last] = measure === "rate" ? [15, 60] : ages;
  return illiterateAged(population, level1, first, last);
}

function illiterateAged(
  { youngest, people }: AgeStructure,
  shares: readonly number[],
  first: number,
  last: number,
): number {
  return people.reduce((sum, count, i) => {
    const age = youngest + i;
    return age >= first && age <= last ? sum + count * (1 - (shares[i] ?? 1)) : sum;
  }, 0);
}

function askedOf(
  { comparator, value }: Reading,
  { measure, ages }: LiteracyChoice,
  { baseline, illiterate, run }: { baseline: number; illiterate: number; run: LiteracyRun },
): Asked | null {
  if (value === null || !["=", ">=", "increase_by"].includes(comparator)) return null;
  if (measure === "rate") {
    const rate = comparator === "increase_by" ? baseline + value / 100 : value / 100;
    return { rate, people: Math.ceil((rate - baseline) * peopleAged(run.ages.structure, ages)) };
  }
  const base = measure === "of-adults" ? run.ages.adults : illiterate;
  return { rate: null, people: Math.ceil((value / 100) * base) };
}

function simulate(one: LiteracyCase, { labels, seed, simulated }: LiteracyRun, draws: number): LiteracyFlows {
  const { from, to, level1, ages, classes, population } = one;
  const people = population.people.reduce((sum, count) => sum + count, 0);
  const key = JSON.stringify([labels.locality, from, level1[0], level1.at(-1), people, to, ages, classes, draws]);
  const known = simulated.get(key);
  if (known) return known;
  const flows = simulateLiteracy(labels, { ...one, draws, seed });
  simulated.set(key, flows);
  return flows;
}

/** The rate of the last year in percent, or all who learnt to read on the way. */
function drawnFrom({ rate, people }: Asked, flows: LiteracyFlows, horizon: number): Drawn {
  const { draws, years, values } = rate === null ? flows.newLiterates : flows.rate;
  const reached = new Float64Array(draws);
  const last = years.indexOf(horizon);
  for (let t = rate === null ? 0 : last; t <= last; t++) {
    for (let k = 0; k < draws; k++) reached[k] = (reached[k] as number) + (values[t * draws + k] as number);
  }
  const holds = new Uint8Array(draws);
  for (let k = 0; k < draws; k++) holds[k] = (reached[k] as number) >= (rate === null ? people : rate - 1e-12) ? 1 : 0;
  if (rate === null) return { unit: "persons", values: reached, holds };
  return { unit: "percent", values: reached.map((share) => 100 * share), holds };
}

interface Search {
  readonly illiterate: number;
  readonly goal: number;
  readonly run: LiteracyRun;
}

/** Setting of one lever that secures the target, the others as they are; no more places than there are illiterates. */
function solutionOf(id: string, asked: Asked, one: LiteracyCase, { illiterate, goal, run }: Search): Solution {
  const { unit, range: allowed } = leverOf(id);
  const ofPlaces = id === PLACES;
  const range = ofPlaces ? ([0, STEP * Math.ceil(illiterate / STEP)] as const) : allowed;
  const step = ofPlaces ? STEP : SHARE_STEP;
  const draws = Math.min(run.draws, SOLVE_DRAWS);
  const { places = 0, uptake = 0, completion = 0 } = one.classes ?? {};
  const probabilityAt = (setting: number) => {
    const share = { mean: setting, cases: CASES };
    const classes = ofPlaces
      ? { places: setting, uptake, completion }
      : { places, uptake: id === UPTAKE ? share : uptake, completion: id === UPTAKE ? completion : share };
    return shareHolding(drawnFrom(asked, simulate({ ...one, classes }, run, draws), run.horizon));
  };
  return { lever: id, unit, probability: goal, range, step, value: solveLever(goal, probabilityAt, { range, step }) };
}

function leverOf(id: string): LeverDeclaration {
  const lever = literacy.levers.find((one) => one.id === id);
  if (!lever) throw new RangeError(`invalid lever; not declared by ${literacy.id}: ${id}`);
  return lever;
}

function conditionsOf(
  start: Condition,
  { indicator, status }: Assumption,
  settings: readonly LeverSetting[],
  run: LiteracyRun,
): Condition[] {
  const { horizon, ages } = run;
  const { total } = ages;
  const first = start.year + 1;
  const adults = adultRate(run);
  return [
    start,
    ...settings.map((setting) => ({
      lever: setting.lever,
      borrowed: null,
      indicator,
      year: first,
      value: meanOf(Object.values(leverByYear(setting, first, horizon))),
      unit: leverOf(setting.lever).unit,
      status,
      why: setting.why,
      source: writtenAt(setting.place),
    })),
    {
      lever: null,
      borrowed: total.locality,
      indicator: total.indicator,
      year: total.year,
      value: total.value,
      unit: total.unit,
      status: total.status === "reported" ? "estimated" : total.status,
      why: null,
      source: writtenAt(total),
    },
    ...(adults && !isKnown(adults) ? [supposedRate(adults)] : []),
  ];
}

/** A share that is set by year has one value in the model, its mean. */
function constantOf(setting: LeverSetting): number {
  return typeof setting.value === "number" ? setting.value : meanOf(Object.values(setting.value));
}

function meanOf(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(6));
}

function round(percent: number): number {
  return Number(percent.toFixed(2));
}

/** To the ten: the ages of the locality are estimates. */
function roundPeople(people: number): number {
  return 10 * Math.round(people / 10);
}
