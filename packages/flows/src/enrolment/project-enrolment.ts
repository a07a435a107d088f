import { createTrajectory, normalQuantile, type Trajectory, uniforms } from "@lotrinh/trajectory";
import { type ByYear, resolveByYear } from "../by-year.js";
import { checkCount } from "../check-count.js";
import { type CohortEvidence, type CohortFit, fitCohorts, LEVEL_YEARS } from "./cohort-model.js";
import type { CohortSettings } from "./cohort-settings.js";
import { type CohortDraws, drawCohorts } from "./draw-cohorts.js";
import { enrolment } from "./enrolment.js";
import { fittedSettings } from "./fitted-settings.js";
import { checkLevelHistory, type LevelHistory } from "./level-history.js";
import { simulateGrades, type YearOfGrades } from "./simulate-grades.js";
import type { EnrolmentWarning } from "./warning.js";

export interface ProjectEnrolmentOptions extends CohortEvidence {
  /** Last school year projected; the first is the year after the last of the history. */
  readonly to: number;
  /** Entrants to grade 1 as a multiple of those expected. Defaults to 1. */
  readonly intakeFactor?: ByYear;
  /** Share of the losses between grades of a level that no longer happen. Defaults to 0. */
  readonly dropoutAvoided?: ByYear;
  /** Share of grade-9 pupils who are in grade 10 a year later, instead of the expected one. */
  readonly upperSecondaryTransition?: ByYear;
  /** Share of the pupils of grades 9 and 12 who complete the level at the end of the year. Default to 0.98, assumed. */
  readonly completion?: readonly [number, number];
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
  /** Defaults to what past projections of Viet Nam's provinces gave. */
  readonly settings?: CohortSettings;
}

/** Trajectories of one run: draw k of all of them is the same simulated world. */
export interface EnrolmentProjection {
  /** Grades 1–12 together. */
  readonly general: Trajectory;
  readonly primary: Trajectory;
  readonly lowerSecondary: Trajectory;
  readonly upperSecondary: Trajectory;
  /** Grades 1–12, twelve trajectories. */
  readonly grades: readonly Trajectory[];
  /** Who completes the grade at the end of the school year. */
  readonly completersGrade9: Trajectory;
  readonly completersGrade12: Trajectory;
  /** Pupils by grade in the last known year, reconstructed: the means of the draws. */
  readonly lastGrades: readonly number[];
  /** Expected progression into grades 6 and 10 in the first year projected. */
  readonly transitions: { readonly toGrade6: number; readonly toGrade10: number };
  /** Always has `GRADES_RECONSTRUCTED`, for grades are never counted here. */
  readonly warnings: readonly EnrolmentWarning[];
}

/** Years ahead for which errors were measured. */
const CHECKED = 5;

/**
 * Pupils by grade and level and completers of grades 9 and 12, from totals by level alone. Grades are reconstructed: each
 * level's total is the sum of its cohorts, and twelve years of totals together tell the cohorts apart; births, a driver
 * (people aged 6, of the place or of a larger one) and kindergarten say what enters. The spread is the posterior's, widened to
 * what past projections missed by. People are conserved in every draw: a grade is the grade below a year earlier times a
 * progression (survival, and a net migration common to the grades of a level), and last year's levels are those given.
 *
 * Random numbers depend on seed, locality and indicator, not on the scenario. All levers raise the total in every draw; a
 * transition above the expected one raises it, one below lowers it.
 * Throws a `RangeError` for counts, years, levers or rates that cannot be.
 */
export function projectEnrolment(
  labels: { readonly locality: string; readonly scenario: string },
  history: LevelHistory,
  {
    to,
    driver,
    births,
    kindergarten,
    intakeFactor = 1,
    dropoutAvoided = 0,
    upperSecondaryTransition,
    completion = [0.98, 0.98],
    draws = 10_000,
    seed = 1,
    settings = fittedSettings,
  }: ProjectEnrolmentOptions,
): EnrolmentProjection {
  checkLevelHistory(history);
  checkCount("draws", draws, 1);
  const last = history.years.at(-1) as number;
  if (!Number.isInteger(to) || to <= last) throw new RangeError(`invalid to; not a year after ${last}: ${to}`);
  const bad = completion.find((share) => !(share >= 0 && share <= 1));
  if (bad !== undefined) throw new RangeError(`invalid completion; not in [0, 1]: ${bad}`);
  const years = Array.from({ length: to - last }, (_, t) => last + 1 + t);
  const levers = enrolment.levers.map(({ range }) => range);
  const factors = resolveByYear("intakeFactor", intakeFactor, years, levers[0] as readonly [number, number]);
  const avoided = resolveByYear("dropoutAvoided", dropoutAvoided, years, levers[1] as readonly [number, number]);
  const transitions =
    upperSecondaryTransition === undefined
      ? undefined
      : resolveByYear(
          "upperSecondaryTransition",
          upperSecondaryTransition,
          years,
          levers[2] as readonly [number, number],
        );

  const fit = fitCohorts(history, { driver, births, kindergarten }, settings, Math.max(3, to - last));
  const cohorts = drawCohorts(fit, {
    draws,
    seed,
    names: [labels.locality, enrolment.id],
    widening: settings.widening,
    freedom: settings.freedom,
  });
  const jumpOff = reconstructGrades(cohorts, history, settings);
  const simulated = simulateGrades(
    jumpOff,
    draws,
    years.map((year, t) => {
      const moves = uniforms(draws, seed, labels.locality, enrolment.id, "migration", year).map(normalQuantile);
      return yearOf(cohorts, settings, year, factors[t] as number, avoided[t] as number, transitions?.[t], moves);
    }),
  );

  const trajectory = (indicator: string, value: (year: Float64Array, k: number) => number): Trajectory => {
    const one = createTrajectory({ ...labels, indicator, unit: "persons" }, { years, draws });
    for (const [t, year] of simulated.entries()) {
      for (let k = 0; k < draws; k++) one.values[t * draws + k] = value(year, k);
    }
    return one;
  };
  const sumOf = (from: number, past: number) => (year: Float64Array, k: number) => {
    let sum = 0;
    for (let g = from; g < past; g++) sum += year[g * draws + k] as number;
    return sum;
  };
  return {
    general: trajectory("pupils_general", sumOf(0, 12)),
    primary: trajectory("pupils_primary", sumOf(0, 5)),
    lowerSecondary: trajectory("pupils_lower_secondary", sumOf(5, 9)),
    upperSecondary: trajectory("pupils_upper_secondary", sumOf(9, 12)),
    grades: Array.from({ length: 12 }, (_, g) => trajectory(`pupils_grade${g + 1}`, sumOf(g, g + 1))),
    completersGrade9: trajectory("completers_grade9", (year, k) => (year[8 * draws + k] as number) * completion[0]),
    completersGrade12: trajectory("completers_grade12", (year, k) => (year[11 * draws + k] as number) * completion[1]),
    lastGrades: Array.from({ length: 12 }, (_, g) => meanOf(jumpOff.subarray(g * draws, (g + 1) * draws))),
    transitions: { toGrade6: expected(fit, 1, last + 1), toGrade10: expected(fit, 2, last + 1) },
    warnings: warningsOf(history, { driver, births }, to),
  };
}

/** Grades × draws of the last known year; in every draw each level sums to its known total. */
function reconstructGrades(
  cohorts: CohortDraws,
  { years, ...levels }: LevelHistory,
  { survival }: CohortSettings,
): Float64Array {
  const { draws } = cohorts;
  const last = years.at(-1) as number;
  const grades = new Float64Array(12 * draws);
  const [s1, s2, s3] = survival;
  for (let g = 0; g < 12; g++) {
    const own = grades.subarray(g * draws, (g + 1) * draws);
    own.set(cohorts.of(0, last - g));
    const stayed =
      power(s1, Math.min(g, 4)) * power(s2, Math.min(Math.max(g - 5, 0), 3)) * power(s3, Math.max(g - 9, 0));
    const toSix = g >= 5 ? cohorts.of(1, last - g + 5) : undefined;
    const toTen = g >= 9 ? cohorts.of(2, last - g + 9) : undefined;
    for (let k = 0; k < draws; k++) {
      own[k] = (own[k] as number) * stayed * (toSix ? (toSix[k] as number) : 1) * (toTen ? (toTen[k] as number) : 1);
    }
  }
  let from = 0;
  for (const [level, values] of [levels.primary, levels.lowerSecondary, levels.upperSecondary].entries()) {
    const past = from + (LEVEL_YEARS[level] as number);
    for (let k = 0; k < draws; k++) {
      let sum = 0;
      for (let g = from; g < past; g++) sum += grades[g * draws + k] as number;
      const factor = (values.at(-1) as number) / sum;
      for (let g = from; g < past; g++) grades[g * draws + k] = (grades[g * draws + k] as number) * factor;
    }
    from = past;
  }
  return grades;
}

function yearOf(
  cohorts: CohortDraws,
  { survival, migration }: CohortSettings,
  year: number,
  factor: number,
  avoided: number,
  transition: number | undefined,
  moves: Float64Array,
): YearOfGrades {
  const shocks = migration.map((sd) => moves.map((move) => Math.exp(sd * move)));
  const [in1, in2, in3] = survival.map((share, level) => {
    const staying = 1 - (1 - share) * (1 - avoided);
    return (shocks[level] as Float64Array).map((shock) => shock * staying);
  }) as [Float64Array, Float64Array, Float64Array];
  const into = (level: 1 | 2) =>
    cohorts.of(level, year).map((share, k) => share * ((shocks[level] as Float64Array)[k] as number));
  const toSix = into(1);
  const toTen = transition === undefined ? into(2) : new Float64Array(moves.length).fill(transition);
  return {
    entrants: cohorts.of(0, year).map((people) => people * factor),
    progression: [in1, in1, in1, in1, toSix, in2, in2, in2, toTen, in3, in3],
  };
}

function warningsOf({ years }: LevelHistory, { driver, births }: CohortEvidence, to: number): EnrolmentWarning[] {
  const last = years.at(-1) as number;
  const warnings: EnrolmentWarning[] = [{ code: "GRADES_RECONSTRUCTED", params: { year: last } }];
  const known = Math.max(last, ...(driver?.years ?? []), ...(births?.years ?? []).map((year) => year + 6));
  if (to > known) warnings.push({ code: "ENTRANTS_EXTRAPOLATED", params: { year: known + 1 } });
  if (to > last + CHECKED) warnings.push({ code: "BEYOND_CHECKED", params: { year: last + CHECKED + 1 } });
  return warnings;
}

function expected({ mean, at }: CohortFit, kind: 1 | 2, year: number): number {
  return Math.exp(mean[at(kind, year)] as number);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function power(base: number, times: number): number {
  let product = 1;
  for (let i = 0; i < times; i++) product *= base;
  return product;
}
