import { certificates as declaration } from "@lotrinh/flows";
import type { Assumption, LeverSetting } from "@lotrinh/registry";
import { mean } from "@lotrinh/trajectory";
import type { Clause } from "../clause/clause.js";
import { type Effort, effortOf, rateWith, shareWith } from "../given/effort.js";
import { ownEvidence } from "../given/evidence.js";
import { GOAL } from "../given/input.js";
import { leverByYear } from "../given/lever-by-year.js";
import { isKnown } from "../given/written-at.js";
import { fanOfMechanism } from "../trend/fan.js";
import { CHECKED_YEARS } from "../trend/trend.js";
import type { Answer, Condition, Solution } from "../types/answer.js";
import type { Finding } from "../types/finding.js";
import {
  type ByYear,
  type CertificateCase,
  probabilityOfCase,
  RECOGNITIONS,
  RENEWAL,
  type Simulation,
  simulateCase,
} from "./certificate-case.js";
import { frontierOf } from "./certificate-frontier.js";
import {
  EXPIRED,
  type LeverRecord,
  RECOGNISED,
  RENEWED,
  recordedRecognitions,
  recordedRenewals,
} from "./certificate-record.js";
import { leverCondition, startCondition } from "./conditions.js";
import { drawnAt, shareHolding } from "./drawn.js";
import { gradeOf, type SeriesEvidence } from "./grade.js";
import { type Case, type Mechanism, type PathsAsked, pathsAsked } from "./mechanism.js";
import type { Run } from "./run.js";
import { leverIn, solutionOf } from "./solution.js";
import { supposedAnswer } from "./supposed-answer.js";
import { wordOf } from "./word.js";

const SCHOOLS = "national_standard_schools";
const TOTAL = "schools_total";
/** Of what an indicator counts a part. */
export const TOTAL_OF: Readonly<Record<string, string>> = { [SCHOOLS]: TOTAL };
/** Years of a record that make a B: the best grade of a mechanism that was never held against past targets. */
const UNSCORED = 7;
const FLOWS = ["expiring", "renewed", "lapsed", "recognised"] as const;

/** A stock of five-year certificates: what expires is renewed with some success, and new ones are recognised. */
export const certificates: Mechanism = {
  declaration,
  indicators: [SCHOOLS],
  supposes: { under: SCHOOLS, levers: declaration.levers.map(({ id }) => id), baseline: "count" },
  restsOn: "assumption",
  needs: [RECOGNISED, RENEWED, EXPIRED].map((indicator) => ({ kind: "series", indicator })),
  near: ["national_standard_school_rate"],
  evenInfeasible: true,
  answer,
  paths: (asked, run) => {
    const found = supposedCase(asked, run);
    if (!found) return null;
    const flows = simulateCase(found.supposed, found.simulation);
    const { indicator, unit } = asked;
    return {
      conditions: found.conditions,
      outputs: [
        { id: indicator, unit, timing: "year-end", paths: flows.stock },
        ...FLOWS.map((flow) => ({ id: `certificates_${flow}`, unit, paths: flows[flow] })),
      ],
    };
  },
};

/**
 * Null where the reading does not ask for at least so many at the deadline, the scenario lacks a lever, or more schools are at
 * the standard than there are.
 */
function answer(one: Case, run: Run): Answer | null {
  const { horizon } = one.target;
  const { unit } = one.reading;
  const atLeast = atLeastOf(one.clause);
  const found = supposedCase(pathsAsked(one), run);
  if (!found || atLeast === null) return null;
  const { supposed, conditions, simulation, evidence } = found;
  const simulated = simulateCase(supposed, simulation);
  const drawn = drawnAt(simulated.stock, (count) => count >= atLeast, { from: horizon, to: horizon, unit });
  const { goal = GOAL, solutions: wanted = "main" } = run.wanted;
  const levers = wanted === "none" ? [] : [RECOGNITIONS, RENEWAL];
  const solutions = levers.map((id) => {
    const lever = leverIn(declaration, id);
    const key = id === RECOGNITIONS ? "recognitions" : "renewalSuccess";
    const at = (setting: number) => probabilityOfCase({ ...supposed, [key]: setting }, atLeast, simulation);
    return solutionOf(lever, goal, at, { step: lever.unit === "share" ? 0.01 : 0.1 });
  });
  const graded = evidence ? gradeOf({ ...evidence, horizon, asOf: run.asOf }) : null;
  const p = shareHolding(drawn);
  return supposedAnswer(drawn, run, {
    ...graded,
    message: messageOf(
      { value: atLeast, year: horizon, p, word: wordOf(p, graded?.grade ?? "D") },
      conditions,
      solutions,
    ),
    model: declaration.id,
    conditions,
    years: horizon - supposed.from,
    fan: fanOfMechanism(simulated.stock),
    flows: FLOWS.map((id) => {
      const flow = simulated[id];
      return { id, total: flow.years.reduce((sum, year) => sum + mean(flow, year), 0) };
    }),
    solutions,
    frontier: wanted === "main" ? frontierOf(supposed, atLeast, unit, simulation) : null,
  });
}

/**
 * What a scenario supposes of certificates, and the conditions that this makes; null where it lacks a lever. What the
 * territory reports takes the place of what is supposed in every scenario of the plan: of the start, and of the levers, which
 * another scenario than the first moves by as much as it moves them from the first. One that a program or a planner's own
 * scenario sets is a question and stays.
 */
function supposedCase(
  { locality, indicator, unit, horizon, assumption }: PathsAsked,
  { registry, figures, scenario, asOf, seed, draws }: Run,
): {
  readonly supposed: CertificateCase;
  readonly conditions: readonly Condition[];
  readonly simulation: Simulation;
  /** Null where anything is still supposed. */
  readonly evidence: Omit<SeriesEvidence, "horizon" | "asOf"> | null;
} | null {
  const renewal = settingOf(assumption, RENEWAL);
  const recognitions = settingOf(assumption, RECOGNITIONS);
  const start = startCondition(assumption, ownEvidence(figures, locality, indicator, { asOf }), unit);
  if (!renewal || !recognitions || horizon <= start.year) return null;
  const total = ownEvidence(figures, locality, TOTAL, { asOf })?.value;
  if (total !== undefined && start.value > total) return null;
  const span = [start.year + 1, horizon] as const;
  const effort = (setting: LeverSetting) =>
    effortOf(setting, assumption.indicator, { plans: registry.plans, scenario, locality, years: span });
  const renewedAs = underEffort(effort(renewal), shareWith, () => recordedRenewals(figures, { locality, asOf }));
  const recognisedAs = underEffort(effort(recognitions), rateWith, () =>
    recordedRecognitions(figures, { locality, asOf }),
  );
  const [renewals, recognised] = [renewal, recognitions].map((one) => leverByYear(one, start.year + 1, horizon));
  const supposed: CertificateCase = {
    initial: start.value,
    from: start.year,
    to: horizon,
    renewalSuccess: renewedAs?.setting ?? constantOrByYear(renewals ?? {}),
    recognitions: recognisedAs?.setting ?? constantOrByYear(recognised ?? {}),
    ...(total === undefined ? {} : { capacity: total }),
  };
  const conditions = [
    start,
    leverCondition(assumption, renewal, leverIn(declaration, RENEWAL), renewals ?? {}, renewedAs?.condition),
    leverCondition(
      assumption,
      recognitions,
      leverIn(declaration, RECOGNITIONS),
      recognised ?? {},
      recognisedAs?.condition,
    ),
  ];
  const labels = { locality, indicator, scenario: scenario?.id ?? "", unit };
  return {
    supposed,
    conditions,
    simulation: { labels, seed, draws },
    evidence: evidenceOf(start, renewedAs, recognisedAs),
  };
}

/** A record moved by a scenario's effort, which is supposed; null where there is no record, or the lever is a question. */
function underEffort<T extends { readonly mean: number }>(
  effort: Effort | null,
  moved: (known: number, effort: Effort) => number,
  record: () => LeverRecord<T> | null,
): LeverRecord<T> | null {
  const known = effort && record();
  if (!known || effort.asIs === effort.here) return known;
  const mean = Number(moved(known.setting.mean, effort).toFixed(3));
  return {
    ...known,
    setting: { ...known.setting, mean },
    condition: { ...known.condition, value: mean, status: "assumed", effort },
  };
}

/** Of a start and two records that are all known: as good as the shortest record, and as old as the oldest. */
function evidenceOf(
  start: Condition,
  ...records: readonly (LeverRecord<unknown> | null)[]
): Omit<SeriesEvidence, "horizon" | "asOf"> | null {
  const known = records.flatMap((one) => (one && one.condition.effort === undefined ? one : []));
  if (known.length < records.length || !isKnown(start)) return null;
  return {
    count: Math.min(UNSCORED, ...known.map(({ years }) => years)),
    supposed: false,
    last: Math.min(start.year, ...known.map(({ last }) => last)),
    checkedTo: start.year + CHECKED_YEARS,
    borrowedFrom: null,
  };
}

function messageOf(
  said: { readonly value: number; readonly year: number; readonly p: number; readonly word: string },
  conditions: readonly Condition[],
  solutions: readonly Solution[],
): Finding {
  const [baseline, renewal, recognitions] = conditions;
  const solution = solutions.find((one) => one.lever === RECOGNITIONS);
  const needed = solution?.value ?? null;
  const params = {
    ...said,
    unit: baseline?.unit ?? "",
    baseYear: baseline?.year ?? Number.NaN,
    baseline: baseline?.value ?? Number.NaN,
    renewal: 100 * (renewal?.value ?? Number.NaN),
    recognitions: recognitions?.value ?? Number.NaN,
    goal: solution?.probability ?? Number.NaN,
  };
  const recorded = conditions.filter(({ record }) => record !== undefined).length;
  if (needed === null) {
    const code = recorded > 0 ? "ANSWER_RECORD_OUT" : "ANSWER_OUT_OF_RANGE";
    return { code, params: { ...params, most: solution?.range[1] ?? Number.NaN } };
  }
  if (recorded > 0) {
    const all = recorded === 2 && baseline !== undefined && isKnown(baseline);
    return { code: all ? "ANSWER_RECORD" : "ANSWER_RECORD_PARTLY", params: { ...params, needed } };
  }
  const code = baseline?.status === "assumed" ? "ANSWER_CONDITIONAL" : "ANSWER_CONDITIONAL_LEVERS";
  return { code, params: { ...params, needed } };
}

/** The whole count that satisfies the clause; null where it is not “at least so many at the deadline”. */
function atLeastOf(clause: Clause | null): number | null {
  if (clause?.direction !== "least" || clause.period !== "deadline") return null;
  const near = Math.ceil(clause.value);
  return clause.strict && near === clause.value ? near + 1 : near;
}

function settingOf(assumption: Assumption, lever: string): LeverSetting | null {
  return assumption.levers.find((one) => one.lever === lever) ?? null;
}

function constantOrByYear(byYear: Readonly<Record<number, number>>): ByYear {
  const values = Object.values(byYear);
  const [first = Number.NaN] = values;
  return values.every((value) => value === first) ? first : byYear;
}
