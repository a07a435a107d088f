import { certificates } from "@lotrinh/flows";
import type { Observation } from "@lotrinh/observations";
import type { Assumption, LeverSetting, Reading } from "@lotrinh/registry";
import { mean } from "@lotrinh/trajectory";
import { testOf } from "../clause/test-of.js";
import { GOAL } from "../given/input.js";
import { leverByYear } from "../given/lever-by-year.js";
import { writtenAt } from "../given/written-at.js";
import { fanOfMechanism } from "../trend/fan.js";
import type { Answer, Condition, Solution } from "../types/answer.js";
import type { Finding } from "../types/finding.js";
import {
  type ByYear,
  type CertificateCase,
  declarationOf,
  RECOGNITIONS,
  RENEWAL,
  type Simulation,
  simulateCase,
  yearlyMean,
} from "./certificate-case.js";
import { frontierOf, solutionOf } from "./certificate-frontier.js";
import { drawnAt, shareHolding, type Wanted } from "./drawn.js";
import { wordOf } from "./word.js";

const FLOWS = ["expiring", "renewed", "lapsed", "recognised"] as const;

export interface CertificateRun extends Simulation, Wanted {
  readonly horizon: number;
  /** Count of this very territory, if one is known: it takes the place of an older assumption that a scenario holds. */
  readonly known: Observation | null;
}

/**
 * Probability that a stock of five-year certificates reaches the count of a reading, under the assumptions of a
 * scenario. Null where the reading does not ask for at least so many, or the scenario lacks a lever.
 */
export function answerByCertificates(reading: Reading, assumption: Assumption, run: CertificateRun): Answer | null {
  const atLeast = atLeastOf(reading);
  const supposed = certificateCaseOf(assumption, reading.unit, run);
  if (!supposed || atLeast === null) return null;
  const { one, conditions } = supposed;
  const simulated = simulateCase(one, run);
  const drawn = drawnAt(simulated.stock, (count) => count >= atLeast, {
    from: run.horizon,
    to: run.horizon,
    unit: reading.unit,
  });
  run.keep?.(drawn);
  const p = shareHolding(drawn);
  const { goal = GOAL, solutions: wanted = "main" } = run;
  const levers = wanted === "none" ? [] : [RECOGNITIONS, RENEWAL];
  const solutions = levers.map((lever) => solutionOf(lever, one, atLeast, { ...run, goal }));
  return {
    message: messageOf(atLeast, run.horizon, p, conditions, solutions),
    model: certificates.id,
    score: null,
    grade: "D",
    lowered: [],
    probability: p,
    word: wordOf(p),
    conditions,
    years: run.horizon - one.from,
    fan: fanOfMechanism(simulated.stock),
    flows: FLOWS.map((id) => {
      const flow = simulated[id];
      return { id, total: flow.years.reduce((sum, year) => sum + mean(flow, year), 0) };
    }),
    solutions,
    frontier: wanted === "main" ? frontierOf(one, atLeast, reading.unit, run) : null,
  };
}

/** What a scenario supposes of certificates, and the conditions that this makes; null where it lacks a lever. */
export function certificateCaseOf(
  assumption: Assumption,
  unit: string,
  run: CertificateRun,
): { readonly one: CertificateCase; readonly conditions: readonly Condition[] } | null {
  const renewal = settingOf(assumption, RENEWAL);
  const recognitions = settingOf(assumption, RECOGNITIONS);
  const baseline = baselineOf(assumption, unit, run);
  if (!renewal || !recognitions || run.horizon <= baseline.year) return null;
  const first = baseline.year + 1;
  const one: CertificateCase = {
    initial: baseline.value,
    from: baseline.year,
    to: run.horizon,
    renewalSuccess: constantOrByYear(leverByYear(renewal, first, run.horizon)),
    recognitions: constantOrByYear(leverByYear(recognitions, first, run.horizon)),
  };
  const conditions = [
    baseline,
    leverCondition(assumption, renewal, first, one.renewalSuccess),
    leverCondition(assumption, recognitions, first, one.recognitions),
  ];
  return { one, conditions };
}

function messageOf(
  value: number,
  year: number,
  p: number,
  conditions: readonly Condition[],
  solutions: readonly Solution[],
): Finding {
  const [baseline, renewal, recognitions] = conditions;
  const solution = solutions.find((one) => one.lever === RECOGNITIONS);
  const needed = solution?.value ?? null;
  const params = {
    value,
    year,
    p,
    unit: baseline?.unit ?? "",
    word: wordOf(p),
    baseYear: baseline?.year ?? Number.NaN,
    baseline: baseline?.value ?? Number.NaN,
    renewal: 100 * (renewal?.value ?? Number.NaN),
    recognitions: recognitions?.value ?? Number.NaN,
    goal: solution?.probability ?? Number.NaN,
  };
  if (needed === null)
    return { code: "ANSWER_OUT_OF_RANGE", params: { ...params, most: solution?.range[1] ?? Number.NaN } };
  const code = baseline?.status === "assumed" ? "ANSWER_CONDITIONAL" : "ANSWER_CONDITIONAL_LEVERS";
  return { code, params: { ...params, needed } };
}

/** The count that satisfies the reading; null where the clause is not “at least so many”. */
function atLeastOf({ comparator, value, unit }: Reading): number | null {
  if (value === null || (comparator !== ">" && comparator !== ">=" && comparator !== "=")) return null;
  const test = testOf(comparator, value, unit);
  const near = Math.ceil(value);
  return test?.(near) ? near : near + 1;
}

function settingOf(assumption: Assumption, lever: string): LeverSetting | null {
  return assumption.levers.find((one) => one.lever === lever) ?? null;
}

function constantOrByYear(byYear: Readonly<Record<number, number>>): ByYear {
  const values = Object.values(byYear);
  const [first = Number.NaN] = values;
  return values.every((value) => value === first) ? first : byYear;
}

function baselineOf({ indicator, status, baseline }: Assumption, unit: string, run: CertificateRun): Condition {
  const { known } = run;
  const setByProgram = baseline.why === null;
  if (known && !setByProgram && known.year >= baseline.year) {
    const { year, value } = known;
    return {
      lever: null,
      borrowed: null,
      indicator,
      year,
      value,
      unit,
      status: known.status,
      why: null,
      source: writtenAt(known),
    };
  }
  const { year, value, why, place } = baseline;
  return { lever: null, borrowed: null, indicator, year, value, unit, status, why, source: writtenAt(place) };
}

function leverCondition(
  { indicator, status }: Assumption,
  { lever, why, place }: LeverSetting,
  year: number,
  byYear: ByYear,
): Condition {
  const { unit } = declarationOf(lever);
  return {
    lever,
    borrowed: null,
    indicator,
    year,
    value: yearlyMean(byYear),
    unit,
    status,
    why,
    source: writtenAt(place),
  };
}
