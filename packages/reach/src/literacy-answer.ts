import {
  type AgeStructure,
  type LiteracyCase,
  type LiteracyFlows,
  literacy,
  literacyByAge,
  literacyDrift,
  peopleAged,
  simulateLiteracy,
} from "@lotrinh/flows";
import { type Figures, latest, type Observation } from "@lotrinh/observations";
import type { Assumption, LeverSetting, Place, Reading } from "@lotrinh/registry";
import { mean, quantiles, type TrajectoryLabels } from "@lotrinh/trajectory";
import type { LocalAges } from "./literacy-people.js";
import type { LiteracyChoice } from "./models.js";
import { leverByYear } from "./scenario.js";
import { solveLever } from "./solve.js";
import type { Answer, Condition, Solution } from "./types.js";
import { wordOf } from "./word.js";

const FAN = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const GOAL = 0.8;
/** A share that a scenario supposes is taken for as sure as one seen in so many classes. */
const CASES = 20;
const SOLVE_DRAWS = 1000;
const STEP = 10;

export interface LiteracyRun {
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
  const p = shareReaching(asked, flows, run.horizon);
  const solution = solutionOf(asked, one, illiterate, run);
  const drift = literacyDrift(one).rates.at(-1) as number;
  const totalOf = (flow: (typeof flows)["learners"]) => flow.years.reduce((sum, year) => sum + mean(flow, year), 0);
  const newLiterates = totalOf(flows.newLiterates);
  const left = asked.rate === null ? null : Math.max(0, (asked.rate - drift) * mean(flows.population, run.horizon));
  return {
    message: {
      code: `ANSWER_${asked.rate === null ? "NEW_LITERATES" : "LITERACY"}${solution.value === null ? "_OUT" : ""}`,
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
        goal: GOAL,
        needed: solution.value ?? Number.NaN,
      },
    },
    model: literacy.id,
    grade: "D",
    lowered: [],
    probability: p,
    word: wordOf(p),
    conditions,
    years: run.horizon - baseline.year,
    fan: quantiles(flows.rate, FAN).map(({ year, values }) => ({
      year,
      quantiles: FAN.map((q, index) => ({ p: q, value: 100 * (values[index] ?? Number.NaN) })),
    })),
    flows: [
      { id: "illiterate_at_start", total: illiterate },
      { id: "missing_without_classes", total: left ?? asked.people },
      { id: "learners", total: totalOf(flows.learners) },
      { id: "new_literates", total: newLiterates },
    ],
    solutions: [solution],
    frontier: null,
  };
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
  if (!known || why === null || known.year < year) return { ...same, year, value, status, why, source: written(place) };
  const source = known.file === "" ? null : `${known.file}:${known.line}`;
  return { ...same, year: known.year, value: known.value, status: known.status, why: null, source };
}

function written(place: Place | null): string | null {
  return place && `${place.file}:${place.line}`;
}

/** By single age to 60 as the model supposes; those over 60 are what the reported rate of 15 and over leaves for them. */
function literateByAge(rate: number, { figures, ages, labels, asOf }: LiteracyRun): number[] {
  const { structure, adults } = ages;
  const shares = literacyByAge(structure, { rate });
  const last = structure.people.length - 1;
  const older = structure.people[last] ?? 0;
  const known = latest(figures, { locality: labels.locality, indicator: "literacy_rate_15plus", asOf });
  if (!known || older === 0) return shares;
  const young = illiterateAged(structure, shares, 15, last - 1);
  const left = Math.max(0, adults * (1 - known.value / 100) - young);
  shares[last] = Math.min(shares[last] ?? 1, 1 - Math.min(1, left / older));
  return shares;
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
  const key = JSON.stringify([one.from, one.level1[0], one.to, one.ages, one.classes, draws]);
  const known = simulated.get(key);
  if (known) return known;
  const flows = simulateLiteracy(labels, { ...one, draws, seed });
  simulated.set(key, flows);
  return flows;
}

function shareReaching({ rate, people }: Asked, flows: LiteracyFlows, horizon: number): number {
  const { draws, years, values } = rate === null ? flows.newLiterates : flows.rate;
  const last = years.indexOf(horizon);
  let reached = 0;
  for (let k = 0; k < draws; k++) {
    if (rate !== null) {
      if ((values[last * draws + k] as number) >= rate - 1e-12) reached++;
      continue;
    }
    let sum = 0;
    for (let t = 0; t < years.length; t++) sum += values[t * draws + k] as number;
    if (sum >= people) reached++;
  }
  return reached / draws;
}

/** Places a year that secure the target; more than there are illiterates are never asked for. */
function solutionOf(asked: Asked, one: LiteracyCase, illiterate: number, run: LiteracyRun): Solution {
  const lever = literacy.levers[0];
  const range = [0, STEP * Math.ceil(illiterate / STEP)] as const;
  const draws = Math.min(run.draws, SOLVE_DRAWS);
  const probabilityAt = (places: number) => {
    const classes = {
      ...one.classes,
      places,
      uptake: one.classes?.uptake ?? 0,
      completion: one.classes?.completion ?? 0,
    };
    return shareReaching(asked, simulate({ ...one, classes }, run, draws), run.horizon);
  };
  const value = solveLever(GOAL, probabilityAt, { range, step: STEP });
  return { lever: "literacy_places", unit: lever?.unit ?? "", probability: GOAL, range, step: STEP, value };
}

function conditionsOf(
  start: Condition,
  { indicator, status }: Assumption,
  settings: readonly LeverSetting[],
  { horizon, ages: { total } }: LiteracyRun,
): Condition[] {
  const first = start.year + 1;
  return [
    start,
    ...settings.map((setting) => ({
      lever: setting.lever,
      borrowed: null,
      indicator,
      year: first,
      value: meanOf(Object.values(leverByYear(setting, first, horizon))),
      unit: literacy.levers.find(({ id }) => id === setting.lever)?.unit ?? "",
      status,
      why: setting.why,
      source: written(setting.place),
    })),
    {
      lever: null,
      borrowed: total.locality,
      indicator: total.indicator,
      year: total.year,
      value: total.value,
      unit: total.unit,
      status: "estimated",
      why: null,
      source: `${total.file}:${total.line}`,
    },
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
