import { certificates as declaration } from "@lotrinh/flows";
import type { Assumption, LeverSetting } from "@lotrinh/registry";
import { constantOf } from "../../given/constants.js";
import { type Effort, effortOf, rateWith, shareWith } from "../../given/effort.js";
import { ownEvidence } from "../../given/evidence.js";
import { leverByYear } from "../../given/lever-by-year.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { waitingOf } from "../../rules/waiting-of.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Condition } from "../../types/answer.js";
import { leverCondition, meanOf, startCondition } from "../conditions.js";
import type { SeriesEvidence } from "../grade.js";
import type { PathsAsked } from "../mechanism.js";
import { leverIn } from "../solution.js";
import {
  type BorrowedPace,
  borrowedPace,
  borrowedStart,
  borrowedStartCondition,
  type Schools,
  type StartSpread,
  schoolsThere,
} from "./certificate-borrowed.js";
import { type ByYear, type CertificateCase, RECOGNITIONS, RENEWAL, type Simulation } from "./certificate-case.js";
import { type LeverRecord, recordedRecognitions, recordedRenewals } from "./certificate-record.js";

/** Years of a record that make a B: the best grade of a mechanism that was never held against past targets. */
const UNSCORED = 7;

/** Constant: a supposed share of renewals is as sure as if seen in so many, where the start or the pace is borrowed too. */
export const RENEWAL_CASES = "certificates_renewal_cases";

export interface SupposedCertificates {
  readonly supposed: CertificateCase;
  readonly conditions: readonly Condition[];
  readonly simulation: Simulation;
  /** Null where anything is still supposed. */
  readonly evidence: Omit<SeriesEvidence, "horizon" | "asOf"> | null;
  /** What was taken from the province where nothing is known of this territory. */
  readonly borrowed: { readonly start: StartSpread | null; readonly pace: BorrowedPace | null };
}

/**
 * What a scenario supposes of certificates, and the conditions that this makes; null where it lacks a lever, and where a start or
 * a pace is left that was worked out from a target. What the territory reports takes the place of what is supposed in every
 * scenario of the plan, else what its province's share says; another scenario than the first moves the levers by as much as it
 * moves them from the first. What a program or a planner's own scenario sets is a question and stays.
 */
export function supposedCertificates(asked: PathsAsked, run: Run): SupposedCertificates | null {
  const { locality, indicator, unit, horizon, assumption } = asked;
  const { figures, scenario, asOf, seed, draws } = run;
  const renewal = settingOf(assumption, RENEWAL);
  const recognitions = settingOf(assumption, RECOGNITIONS);
  if (!renewal || !recognitions) return null;
  const schools = schoolsThere(asked, run);
  const [start, spread] = startOf(asked, schools, run);
  const total = schools?.counted ? schools.value : undefined;
  if (start === null || horizon <= start.year || (total !== undefined && start.value > total)) return null;

  const span = [start.year + 1, horizon] as const;
  const effort = (setting: LeverSetting) => effortFor(setting, asked, span, run);
  const [renewals, recognised] = [renewal, recognitions].map((one) => leverByYear(one, ...span)) as [Years, Years];
  const renewedAs = underEffort(effort(renewal), shareWith, () => recordedRenewals(figures, { locality, asOf }));
  const usual = renewedAs?.setting.mean ?? effort(renewal)?.asIs ?? meanOf(Object.values(renewals));
  const pace = schools && borrowedPace(asked, { schools: schools.value, renewed: usual }, run);
  const recorded = () =>
    recordedRecognitions(figures, { locality, asOf }) ?? (assumption.status === "assumed" ? pace : null);
  const recognisedAs = underEffort(effort(recognitions), rateWith, recorded);
  if (!recognisedAs && recognitions.fromTarget !== undefined) return null;

  const waiting = waitingOf(indicator, run);
  const conditions = [
    start,
    leverCondition(assumption, renewal, leverIn(declaration, RENEWAL), renewals, renewedAs?.condition),
    leverCondition(assumption, recognitions, leverIn(declaration, RECOGNITIONS), recognised, recognisedAs?.condition),
  ];
  const isBorrowed = recognisedAs?.condition.borrowed !== undefined;
  return {
    supposed: {
      ...{ initial: start.value, from: start.year, to: horizon },
      renewalSuccess:
        renewedAs?.setting ??
        ((spread || isBorrowed) && effort(renewal)
          ? { mean: meanOf(Object.values(renewals)), cases: constantOf(run, RENEWAL_CASES) }
          : constantOrByYear(renewals)),
      recognitions: recognisedAs?.setting ?? constantOrByYear(recognised),
      ...(total === undefined ? {} : { capacity: total }),
      ...(spread ? { spread } : {}),
      ...(waiting ? { waiting } : {}),
    },
    conditions,
    simulation: { labels: { locality, indicator, scenario: scenario?.id ?? "", unit }, seed, draws },
    evidence: isBorrowed ? null : evidenceOf(start, renewedAs, recognisedAs),
    borrowed: { start: spread, pace: isBorrowed ? pace : null },
  };
}

type Years = Readonly<Record<number, number>>;

/** Reported here, else drawn from the province in the place of the plan's guess, else supposed; null for a guess from a target. */
function startOf(
  asked: PathsAsked,
  schools: Schools | null,
  run: Run,
): readonly [start: Condition | null, spread: StartSpread | null] {
  const { locality, indicator, unit, assumption } = asked;
  const written = startCondition(assumption, ownEvidence(run.figures, locality, indicator, run), unit);
  if (written.displaces || written.status !== "assumed" || !isOfPlan(assumption, asked, run)) return [written, null];
  const spread = schools && borrowedStart(asked, schools, run);
  if (spread) return [borrowedStartCondition(spread, written), spread];
  return [assumption.baseline.fromTarget === undefined ? written : null, null];
}

/** Whether a scenario of the plan supposes this very start. */
function isOfPlan({ indicator, baseline }: Assumption, { locality }: PathsAsked, { registry }: Run): boolean {
  if (baseline.place === null) return false;
  const { file, line } = baseline.place;
  return registry.plans.some(
    (plan) =>
      plan.locality === locality &&
      plan.scenarios.some(({ assumptions }) =>
        assumptions.some(
          (one) => one.indicator === indicator && one.baseline.place?.file === file && one.baseline.place.line === line,
        ),
      ),
  );
}

function effortFor(
  setting: LeverSetting,
  { locality, assumption }: PathsAsked,
  years: readonly [number, number],
  { registry, scenario }: Run,
): Effort | null {
  return effortOf(setting, assumption.indicator, { plans: registry.plans, scenario, locality, years });
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

function settingOf(assumption: Assumption, lever: string): LeverSetting | null {
  return assumption.levers.find((one) => one.lever === lever) ?? null;
}

function constantOrByYear(byYear: Years): ByYear {
  const values = Object.values(byYear);
  const [first = Number.NaN] = values;
  return values.every((value) => value === first) ? first : byYear;
}
