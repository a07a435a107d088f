import { type EnrolmentProjection, enrolment, heldIntervals, type LeverDeclaration } from "@lotrinh/flows";
import { createTrajectory, type Trajectory } from "@lotrinh/trajectory";
import { constantOf } from "../given/constants.js";
import { FIELDS, LEVELS, type Level, levelOf } from "../given/levels.js";
import { type Finding, finding } from "../types/finding.js";
import type { TrajectoryBasis, TrajectoryInput } from "../types/trajectory.js";
import { type EnrolmentBasis, enrolmentBasis, figuresInput } from "./enrolment-basis.js";
import type { EnrolmentData } from "./enrolment-data.js";
import { nearestOwn, type OwnPupils, ownPupils, scaledTo } from "./own-share.js";
import { projectedEnrolment } from "./projected-enrolment.js";

/** Years ahead to which projections of past years were held against what happened (README of flows). */
const CHECKED_YEARS = heldIntervals.years;
/** Completion of grades 9 and 12 that the model supposes. */
const COMPLETION = 0.98;
/** Every projection reaches at least so far, so that a nearer last year shows the same draws. */
const LEAST_REACH = 2035;
/** Grade 1 is entered six years after birth, grade 9 eight years later. */
const [TO_GRADE_1, TO_GRADE_9] = [6, 14];
/** Ninetieth percentile of a standard normal. */
const TENTH = 1.2816;

export interface PupilOptions {
  readonly to: number;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  /** By the ids of the declaration `enrolment` of flows. */
  readonly levers: Readonly<Record<string, number>>;
}

/** Pupils and completers as draws, and all that a reader must know of them. */
export interface PupilProjection {
  readonly from: EnrolmentBasis;
  readonly basis: TrajectoryBasis;
  readonly own: OwnPupils;
  readonly pupils: Readonly<Record<Level, Trajectory>>;
  /** Grades 1 to 12. */
  readonly grades: readonly Trajectory[];
  readonly entrants: Trajectory;
  readonly grade10: Trajectory;
  readonly completersGrade9: Trajectory;
  readonly completersGrade12: Trajectory;
  /** Part of grade 9 that is in grade 10 a year later, in the first year projected. */
  readonly toGrade10: number;
  readonly checkedTo: number;
  readonly inputs: readonly TrajectoryInput[];
  readonly notes: readonly Finding[];
}

/** Pupils of a locality from totals by level: its own, or those of the nearest level above, cut to its size where that is known. */
export function projectPupils(data: EnrolmentData, locality: string, options: PupilOptions): PupilProjection | null {
  const from = enrolmentBasis(data, locality, options.asOf);
  const last = from?.history.years.at(-1);
  if (!from || last === undefined || last >= options.to) return null;
  const { to, seed, draws, levers } = options;
  const settings = { intakeFactor: "grade1_intake_factor", dropoutAvoided: "dropout_avoided" } as const;
  const set = Object.entries(settings).flatMap(([name, id]) => (id in levers ? [[name, levers[id]]] : []));
  const transition = levers["upper_secondary_transition"];
  const run = projectedEnrolment(data.population, from, {
    ...{ to: Math.max(to, LEAST_REACH), seed, draws, ...from.evidence, completion: [COMPLETION, COMPLETION] as const },
    ...Object.fromEntries(set),
    ...(transition === undefined ? {} : { upperSecondaryTransition: transition }),
  });
  const own = ownPupils(data, locality, from, options.asOf);
  const scaled = Object.keys(own).length > 0;
  const cut = cutter(run, from, { own, to });
  const grades = run.grades.map((one, i) => cut(one, levelOf(i + 1)));
  return {
    from,
    own,
    basis: {
      locality: from.locality,
      kind: from.locality === locality ? "own" : scaled ? "scaled" : "parent",
    },
    pupils: {
      primary: cut(run.primary, "primary"),
      lower_secondary: cut(run.lowerSecondary, "lower_secondary"),
      upper_secondary: cut(run.upperSecondary, "upper_secondary"),
    },
    grades,
    entrants: grades[0] as Trajectory,
    grade10: grades[9] as Trajectory,
    completersGrade9: cut(run.completersGrade9, "lower_secondary"),
    completersGrade12: cut(run.completersGrade12, "upper_secondary"),
    toGrade10: transition ?? run.transitions.toGrade10,
    checkedTo: last + CHECKED_YEARS,
    inputs: [
      ...from.inputs,
      ...LEVELS.flatMap((level) => (own[level] ? (figuresInput([own[level]]) ?? []) : [])),
      parameter("completion_grades_9_and_12", COMPLETION),
      ...enrolment.levers.flatMap((lever) => leverInput(lever, levers[lever.id])),
    ],
    notes: [
      ...notesOf(data, locality, from, own),
      ...run.warnings.filter(({ params }) => (params["year"] ?? to) <= to),
      { code: "TRAJECTORY_HELD", params: heldIntervals },
    ],
  };
}

/** Ends a trajectory at `to`, and cuts one of a higher level to the locality where its own pupils are known. */
function cutter(
  run: EnrolmentProjection,
  { observed, history }: EnrolmentBasis,
  { own, to }: { readonly own: OwnPupils; readonly to: number },
) {
  return (whole: Trajectory, level: Level): Trajectory => {
    const years = whole.years.filter((year) => year <= to);
    const values = whole.values.subarray(0, years.length * whole.draws);
    const trajectory = createTrajectory(whole, { years, draws: whole.draws, values });
    const known = nearestOwn(own, level);
    if (!known) return trajectory;
    const { row, level: of } = known;
    const past = row.year <= (history.years.at(-1) ?? Number.NaN);
    const seen = past ? (observed[of].find(({ year }) => year === row.year)?.value ?? null) : null;
    if (past && seen === null) return trajectory;
    return scaledTo(trajectory, { row, reference: run[FIELDS[of]], seen });
  };
}

function parameter(id: string, value: number): TrajectoryInput {
  return {
    ...{ id, kind: "parameter", locality: null, from: null, to: null },
    ...{ value, unit: "share", status: "assumed", sources: [] },
  };
}

/** A lever that was set, as an input; none where it was not. */
export function leverInput({ id, unit }: LeverDeclaration, value: number | undefined): TrajectoryInput[] {
  if (value === undefined) return [];
  return [
    {
      ...{ id, kind: "lever", locality: null, from: null, to: null },
      ...{ value, unit, status: "assumed", sources: [] },
    },
  ];
}

function notesOf(
  data: EnrolmentData,
  locality: string,
  { locality: from, history, birthsTo, agesOf, children }: EnrolmentBasis,
  own: OwnPupils,
): Finding[] {
  const { registry } = data;
  const nameOf = (id: string) => registry.localities.find((one) => one.id === id)?.name ?? id;
  const names = { place: nameOf(from), locality: nameOf(locality) };
  const last = history.years.at(-1) as number;
  const rows = LEVELS.flatMap((level) => own[level] ?? []);
  const ended = registry.localities.find((one) => one.id === from)?.validTo;
  const entered = birthsTo === null ? null : birthsTo + TO_GRADE_1;
  const notes: Finding[] = [];
  if (from !== locality && rows.length === 0) notes.push({ code: "TRAJECTORY_PARENT", params: names });
  if (rows.length > 0) {
    notes.push({ code: "TRAJECTORY_SCALED", params: { ...names, year: Math.max(...rows.map(({ year }) => year)) } });
  }
  if (ended) notes.push({ code: "TRAJECTORY_OLD_BOUNDARY", params: { place: names.place, date: ended } });
  notes.push({ code: "TRAJECTORY_LAST_FIGURES", params: { ...names, year: last } });
  if (birthsTo !== null && entered !== null && entered > last) {
    const params = { ...names, born: birthsTo, grade9: birthsTo + TO_GRADE_9, entered: entered + 1 };
    const country = nameOf(agesOf?.locality ?? from);
    const known = children?.born?.last ?? birthsTo;
    if (known > birthsTo) notes.push(finding("TRAJECTORY_BIRTHS_COUNTRY", { ...params, country, known }));
    else if (agesOf && agesOf.to > entered) notes.push(finding("TRAJECTORY_BIRTHS", { ...params, country }));
    else notes.push(finding("TRAJECTORY_BIRTHS_ONLY", { ...params, country }));
  }
  const dragon = children?.born?.dragon;
  if (dragon != null) notes.push(dragonNote(dragon, data));
  return notes;
}

/** By how much the children of a Dragon year are supposed to be more, with the tenth and ninetieth percentile. */
function dragonNote(entered: number, { registry, scenario = null }: EnrolmentData): Finding {
  const [more, spread] = ["dragon_year_births", "dragon_year_births_spread"].map((id) =>
    constantOf({ registry, scenario }, id),
  ) as [number, number];
  const percent = (log: number) => Math.round(1000 * Math.expm1(log)) / 10;
  const [low, high] = [more - TENTH * spread, more + TENTH * spread];
  const params = { born: entered - TO_GRADE_1, entered, more: percent(more), low: percent(low), high: percent(high) };
  return finding("TRAJECTORY_DRAGON", params);
}
