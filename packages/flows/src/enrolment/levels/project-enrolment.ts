import { createTrajectory, type StreamName, type Trajectory } from "@lotrinh/trajectory";
import { type ByYear, resolveByYear } from "../../model/by-year.js";
import { checkCount } from "../../model/check-count.js";
import { type HeldSources, heldSources, streamUnless } from "../../uncertainty/held-sources.js";
import { type SharedChance, sharedNormals } from "../../uncertainty/shared-uniforms.js";
import { enrolment } from "../enrolment.js";
import { checkLevelHistory, type LevelHistory } from "../level-history.js";
import { simulateGrades, type YearOfGrades } from "../simulate-grades.js";
import type { EnrolmentWarning } from "../warning.js";
import { type CohortEvidence, type CohortFit, fitCohorts } from "./cohort-model.js";
import type { CohortSettings } from "./cohort-settings.js";
import { type CohortDraws, drawCohorts, type Normals } from "./draw-cohorts.js";
import { fittedSettings } from "./fitted-settings.js";
import { holdCohorts } from "./hold-cohorts.js";
import { levelShocks } from "./level-shocks.js";
import { reconstructGrades } from "./reconstruct-grades.js";
import { type Unborn, unbornFactors } from "./unborn.js";
import { wholePupils } from "./whole-pupils.js";

export interface ProjectEnrolmentOptions extends CohortEvidence, SharedChance, HeldSources {
  /** What is not known of births. Defaults to nothing beyond the fit. */
  readonly unborn?: Unborn | undefined;
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
  /**
   * Whether pupils are whole in every draw and, where no grade has 5,000, each has a chance of her own, 1 % of a grade at least
   * leaving for others to come (assumed). Defaults to real numbers, their expectation.
   */
  readonly whole?: boolean;
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
  /** Between the year before and this one: who left before the last grade, and who came later than grade 1. Null unless `whole`. */
  readonly leavers: Trajectory | null;
  readonly arrivals: Trajectory | null;
  /** Pupils by grade in the last known year, reconstructed: the means of the draws. */
  readonly lastGrades: readonly number[];
  /** Expected progression into grades 6 and 10 in the first year projected. */
  readonly transitions: { readonly toGrade6: number; readonly toGrade10: number };
  /** Always has `GRADES_RECONSTRUCTED`, for grades are never counted here. */
  readonly warnings: readonly EnrolmentWarning[];
}

const TURNOVER = 0.01;
/** Years ahead for which errors were measured. */
const CHECKED = 5;

/**
 * Pupils by grade and level and completers of grades 9 and 12, from totals by level alone. Grades are reconstructed: each
 * level's total is the sum of its cohorts, and twelve years of totals together tell the cohorts apart; births, a driver
 * (people aged 6, of the place or of a larger one) and kindergarten say what enters. The spread is the posterior's, widened to
 * what past projections missed by. People are conserved in every draw: a grade is the grade below a year earlier times a
 * progression (survival, net migration, and what single counts have too many or too few), and last year's levels are those
 * given. Whole, pupils = those a year earlier + entrants − those of grade 12 − leavers + arrivals.
 *
 * Localities of one `province` have `shared` of all chance but that of single pupils in common.
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
    unborn,
    intakeFactor = 1,
    dropoutAvoided = 0,
    upperSecondaryTransition,
    completion = [0.98, 0.98],
    draws = 10_000,
    seed = 1,
    province = "",
    shared = 0,
    held = [],
    whole = false,
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
  const chance = { draws, seed, province, shared };
  const normals: Normals = (...names) => sharedNormals({ ...labels, indicator: enrolment.id }, chance, ...names);
  const isHeld = heldSources(enrolment, held);
  const cohorts = holdCohorts(drawCohorts(fit, settings, draws, normals), last, isHeld);
  const { grades: jumpOff, surplus } = reconstructGrades(cohorts, history, settings);
  const shocks = levelShocks(
    years,
    surplus,
    settings,
    isHeld("yearly_shocks") ? () => new Float64Array(draws) : normals,
  );
  const notBorn = unborn && !isHeld("entrants") ? unbornFactors(years, unborn, normals) : [];
  const stream = (...names: readonly StreamName[]) =>
    streamUnless(isHeld("chance"), seed, labels.locality, enrolment.id, ...names);
  const counted = whole ? wholePupils(jumpOff, { draws, years, turnover: TURNOVER, stream }) : undefined;
  const simulated = simulateGrades(
    counted?.jumpOff ?? jumpOff,
    draws,
    years.map((year, t) => {
      const lever = {
        year,
        factor: factors[t] as number,
        avoided: avoided[t] as number,
        transition: transitions?.[t],
        births: notBorn[t] ?? null,
      };
      const moving = yearOf(cohorts, settings, lever, (from, to) => shocks(from, to, t));
      return counted?.year(moving, t) ?? moving;
    }),
    counted?.pass,
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
  const completers = (grade: 9 | 12, share: number) => {
    const next = counted ? stream("whole", "completion", grade) : undefined;
    return trajectory(`completers_grade${grade}`, (year, k) => {
      const expected = (year[(grade - 1) * draws + k] as number) * share;
      return next ? Math.floor(expected + next()) : expected;
    });
  };
  const flow = (indicator: string, values: Float64Array) =>
    createTrajectory({ ...labels, indicator, unit: "persons" }, { years, draws, values });
  return {
    general: trajectory("pupils_general", sumOf(0, 12)),
    primary: trajectory("pupils_primary", sumOf(0, 5)),
    lowerSecondary: trajectory("pupils_lower_secondary", sumOf(5, 9)),
    upperSecondary: trajectory("pupils_upper_secondary", sumOf(9, 12)),
    grades: Array.from({ length: 12 }, (_, g) => trajectory(`pupils_grade${g + 1}`, sumOf(g, g + 1))),
    completersGrade9: completers(9, completion[0]),
    completersGrade12: completers(12, completion[1]),
    leavers: counted ? flow("leavers", counted.left) : null,
    arrivals: counted ? flow("arrivals", counted.came) : null,
    lastGrades: Array.from({ length: 12 }, (_, g) => meanOf(jumpOff.subarray(g * draws, (g + 1) * draws))),
    transitions: { toGrade6: expected(fit, 1, last + 1), toGrade10: expected(fit, 2, last + 1) },
    warnings: warningsOf(history, { driver, births }, to),
  };
}

interface LeversOfYear {
  readonly year: number;
  readonly factor: number;
  readonly avoided: number;
  readonly transition: number | undefined;
  readonly births: Float64Array | null;
}

function yearOf(
  cohorts: CohortDraws,
  { survival }: CohortSettings,
  { year, factor, avoided, transition, births }: LeversOfYear,
  shock: (from: number | null, to: number) => Float64Array,
): YearOfGrades {
  const within = (level: number) => {
    const staying = 1 - (1 - (survival[level] as number)) * (1 - avoided);
    return shock(level, level).map((log) => staying * Math.exp(log));
  };
  const into = (level: 1 | 2) => {
    const share = cohorts.of(level, year);
    return shock(level - 1, level).map((log, k) => (share[k] as number) * Math.exp(log));
  };
  const people = cohorts.of(0, year);
  const entrants = shock(null, 0).map(
    (log, k) => factor * (people[k] as number) * Math.exp(log) * (births === null ? 1 : (births[k] as number)),
  );
  const [in1, in2, in3] = [within(0), within(1), within(2)];
  const toTen = transition ?? into(2);
  return { entrants, progression: [in1, in1, in1, in1, into(1), in2, in2, in2, toTen, in3, in3] };
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
