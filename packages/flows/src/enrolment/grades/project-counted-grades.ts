import { createTrajectory, type Trajectory } from "@lotrinh/trajectory";
import { exchangePeople } from "../../engine/exchange-people.js";
import { type HeldSources, heldSources, streamUnless } from "../../uncertainty/held-sources.js";
import type { SharedChance } from "../../uncertainty/shared-uniforms.js";
import { type EntrantsFit, fitEntrants } from "../fit/fit-entrants.js";
import { driftOf, fitProgression, type ProgressionFit } from "../fit/fit-progression.js";
import { type GradeHistory, joinsLevels, LEVELS } from "../grade-history.js";
import { simulateGrades, type YearOfGrades } from "../simulate-grades.js";
import type { EnrolmentWarning } from "../warning.js";
import { countedEnrolment } from "./counted-enrolment.js";
import { type CountedOptions, type DrawnLevers, resolveCounted } from "./counted-options.js";
import { drawRatios, type RatioDraws } from "./draw-ratios.js";
import { fillJumpOff } from "./fill-jump-off.js";

export interface ProjectCountedOptions extends CountedOptions, HeldSources, SharedChance {}

/** Trajectories of one run: draw k of all of them is the same simulated world. Pupils are whole in every draw. */
export interface CountedProjection {
  /** All grades of the history together. */
  readonly general: Trajectory;
  readonly primary: Trajectory;
  /** Null where the history has no such grades. */
  readonly lowerSecondary: Trajectory | null;
  readonly upperSecondary: Trajectory | null;
  /** One for each grade, from grade 1 on. */
  readonly grades: readonly Trajectory[];
  /** Who completes the grade at the end of the school year. */
  readonly completersGrade9: Trajectory | null;
  readonly completersGrade12: Trajectory | null;
  /** Between the year before and this one: who left before the last grade, and who came later than grade 1. */
  readonly leavers: Trajectory;
  readonly arrivals: Trajectory;
  /** Pupils by grade in the last year of the history; means of the draws where they are not known. */
  readonly lastGrades: readonly number[];
  /** Expected progression into grades 2, 3, … */
  readonly ratios: readonly number[];
  readonly warnings: readonly EnrolmentWarning[];
}

/** Years ahead for which errors were measured. */
const CHECKED = 5;

/**
 * Pupils by grade and level and completers of grades 9 and 12, from pupils counted by grade. Grade 1 is a share of people aged
 * 6 or of births; each further grade is the one below a year earlier times a progression ratio, smoothed by people with the
 * constant of NCES and drawn to the parent's or to the other grades' as far as its own counts are few. Ratios vary as past
 * ones did from year to year; a part of that is common to all grades. A ratio above 1 is net migration, with a
 * `NET_MIGRATION` warning. In every draw pupils are whole and conserved: pupils = entrants + pupils a year earlier − those of
 * the last grade − leavers + arrivals.
 *
 * Of levels and yearly shocks places of a `province` have the part `shared` in common. Random numbers depend on seed and locality, not on the scenario; `intakeFactor`, `dropoutAvoided` and the transition to
 * grade 10 raise the total in every draw. A grade of the last year that is not known is carried on from its cohort's last
 * count. Throws a `RangeError` for counts, years or levers that cannot be, and where nothing is known of a transition.
 */
export function projectCountedGrades(
  labels: { readonly locality: string; readonly scenario: string },
  history: GradeHistory,
  { held = [], province = "", shared = 0, ...given }: ProjectCountedOptions,
): CountedProjection {
  const { years, draws, seed, smoothing, turnover, small, parent, ...options } = resolveCounted(history, given);
  if (!(shared >= 0 && shared <= 1)) throw new RangeError(`invalid shared; not in [0, 1]: ${shared}`);
  const isHeld = heldSources(countedEnrolment, held);
  const last = history.years.at(-1) as number;
  const stream = (source: string, ...names: readonly (string | number)[]) =>
    streamUnless(isHeld(source), seed, labels.locality, countedEnrolment.id, source, ...names);
  const common = (source: string, ...names: readonly (string | number)[]) =>
    streamUnless(isHeld(source), seed, "province", province, countedEnrolment.id, source, ...names);
  const fit = fitProgression(history, { smoothing, turnover, parent });
  const entering = fitEntrants(
    { years: history.years, counts: history.grades[0] as readonly number[] },
    { driver: given.driver, births: given.births },
    smoothing,
  );
  const ratios = drawRatios(fit, entering, {
    ...{ draws, last, stream, common, shared },
    drift: driftOf(smoothing),
  });
  const levers = options.levers((name) => stream("levers", name));

  const jumpOff = fillJumpOff(history, ratios, {
    draws,
    held: isHeld("jump_off"),
    stream,
  });
  const left = years.map(() => new Float64Array(draws));
  const came = years.map(() => new Float64Array(draws));
  const grades = simulateGrades(
    jumpOff,
    draws,
    years.map((year, t) => yearOf(ratios, levers, { year, t, transitions: fit.ratios.length, stream })),
    ({ people, ratio, t, below }) =>
      exchangePeople({
        ...{ people, ratio: ratio as Float64Array, turnover, each: small },
        leaving: stream("chance", "leaving", years[t] as number, below),
        coming: stream("chance", "coming", years[t] as number, below),
        ...{ left: left[t] as Float64Array, came: came[t] as Float64Array },
      }),
  );

  const trajectory = (indicator: string, fill: (into: Float64Array, year: Float64Array, t: number) => void) => {
    const one = createTrajectory({ ...labels, indicator, unit: "persons" }, { years, draws });
    for (const [t, year] of grades.entries()) fill(one.values.subarray(t * draws, (t + 1) * draws), year, t);
    return one;
  };
  const sumOf = (from: number, past: number) => (into: Float64Array, year: Float64Array) => {
    into.set(year.subarray(from * draws, (from + 1) * draws));
    for (let g = from + 1; g < past; g++) {
      for (let k = 0; k < draws; k++) into[k] = (into[k] as number) + (year[g * draws + k] as number);
    }
  };
  const count = history.grades.length;
  const levelOf = (indicator: string, { from, past }: { from: number; past: number }) =>
    past <= count ? trajectory(indicator, sumOf(from, past)) : null;
  const completers = (grade: number, share: number) => {
    if (grade > count) return null;
    return trajectory(`completers_grade${grade}`, (into, year, t) => {
      const next = stream("chance", "completion", grade, years[t] as number);
      for (let k = 0; k < draws; k++) into[k] = Math.floor((year[(grade - 1) * draws + k] as number) * share + next());
    });
  };
  const flow = (indicator: string, byYear: readonly Float64Array[]) =>
    trajectory(indicator, (into, _, t) => into.set(byYear[t] as Float64Array));
  return {
    general: trajectory("pupils_general", sumOf(0, count)),
    primary: trajectory("pupils_primary", sumOf(0, 5)),
    lowerSecondary: levelOf("pupils_lower_secondary", LEVELS[1]),
    upperSecondary: levelOf("pupils_upper_secondary", LEVELS[2]),
    grades: history.grades.map((_, g) => trajectory(`pupils_grade${g + 1}`, sumOf(g, g + 1))),
    completersGrade9: completers(9, options.completion[0]),
    completersGrade12: completers(12, options.completion[1]),
    leavers: flow("leavers", left),
    arrivals: flow("arrivals", came),
    lastGrades: history.grades.map((_, g) => meanOf(jumpOff.subarray(g * draws, (g + 1) * draws))),
    ratios: fit.ratios,
    warnings: warningsOf(history, fit, entering, years.at(-1) as number),
  };
}

interface YearOptions {
  readonly year: number;
  readonly t: number;
  readonly transitions: number;
  readonly stream: (source: string, ...names: readonly (string | number)[]) => () => number;
}

function yearOf(
  ratios: RatioDraws,
  { intake, avoided, transition }: DrawnLevers,
  { year, t, transitions, stream }: YearOptions,
): YearOfGrades {
  const rounding = stream("chance", "entrants", year);
  const kept = avoided[t];
  return {
    entrants: ratios.entrants(year).map((people) => Math.floor(people * (intake[t] as number) + rounding())),
    progression: Array.from({ length: transitions }, (_, below) => {
      if (below === 8 && transition) return transition[t] as Float64Array;
      const drawn = ratios.progression(below, year);
      if (!kept || joinsLevels(below)) return drawn;
      return drawn.map((ratio, k) => ratio + (kept[k] as number) * Math.max(0, 1 - ratio));
    }),
  };
}

function warningsOf(
  { years, grades }: GradeHistory,
  { ratios }: ProgressionFit,
  { known }: EntrantsFit,
  to: number,
): EnrolmentWarning[] {
  const last = years.at(-1) as number;
  const warnings = ratios.flatMap((ratio, below): EnrolmentWarning[] => {
    const people = Math.round((ratio - 1) * (grades[below]?.at(-1) || 0));
    return people > 0 ? [{ code: "NET_MIGRATION", params: { grade: below + 1, people } }] : [];
  });
  for (const [g, counts] of grades.entries()) {
    if (Number.isNaN(counts.at(-1)))
      warnings.push({
        code: "GRADE_CARRIED_ON",
        params: { grade: g + 1, year: last },
      });
  }
  if (to > known)
    warnings.push({
      code: "ENTRANTS_EXTRAPOLATED",
      params: { year: known + 1 },
    });
  if (to > last + CHECKED)
    warnings.push({
      code: "BEYOND_CHECKED",
      params: { year: last + CHECKED + 1 },
    });
  return warnings;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
