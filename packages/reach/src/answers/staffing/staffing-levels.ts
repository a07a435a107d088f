import { type Figures, joinedSeries, type Observation } from "@lotrinh/observations";
import { type Benchmark, findIndicator, type LocalityLevel } from "@lotrinh/registry";
import { drawsAt, normalQuantile, uniforms } from "@lotrinh/trajectory";
import { constantOf } from "../../given/constants.js";
import { ancestors } from "../../given/evidence.js";
import { LEVELS, type Level } from "../../given/levels.js";
import type { Run } from "../../given/run.js";
import { classSize } from "../../pupils/class-size.js";
import { projectionOf } from "../../pupils/projection-of.js";
import { type StaffLevel, staffingNorm } from "../../pupils/staffing-norm.js";
import { LENT, seriesForecast } from "../../trend/series-forecast.js";
import { repeated } from "../repeated.js";
import { forecastDraws } from "../series/forecast-draws.js";

/** Constant: how far a territory's staffing may lie from that of the place above, as a standard deviation of its logarithm. */
export function staffingSpread(level: StaffLevel): string {
  return `staffing_spread_${level}`;
}

/** Fewer years of teachers or classes tell how far a territory lies from the place above, not where they go. */
const LEAST_YEARS = 3;

/** Teachers and posts of a level in one year, by draw. */
export interface StaffedLevel {
  readonly level: StaffLevel;
  readonly norm: Benchmark;
  /** Place whose figures they are. */
  readonly place: string;
  /** The last teachers and classes known. */
  readonly teachers: Observation;
  readonly classes: Observation;
  readonly people: Float64Array;
  readonly posts: Float64Array;
  /** What a draw's staffing is multiplied by where the figures are those of a place above. */
  readonly factor: Float64Array;
  /**
   * Its own teachers and classes of one year, which say how far the territory lies from the place above; those last known
   * where the figures are its own; null where that is drawn.
   */
  readonly own: OwnStaffing | null;
  /** The last births from which its children follow; null where none do. */
  readonly born: Observation | null;
  /** Which of its counts go on beside related series, as far as they lent them growth. */
  readonly lent: readonly string[];
  /** Year of a break after which there are too few figures, so that those before it count; null where the last ones do. */
  readonly before: number | null;
}

interface OwnStaffing {
  readonly teachers: Observation;
  readonly classes: Observation;
}

/** Levels that a territory's office staffs: upper secondary is the province's. */
export function staffedBy(level: LocalityLevel | undefined): readonly StaffLevel[] {
  return ["kindergarten", ...LEVELS.slice(0, level === "province" ? 3 : 2)];
}

/**
 * Levels that a territory's office staffs, in the year asked for: teachers as their series
 * goes on, posts as classes by norm. Classes are the pupils that the cohorts give over the class size last known; of kindergarten
 * they go with the children. Of the nearest place that has three years of teachers and classes of every level, and pupils;
 * null without one.
 */
export function staffedLevels(locality: string, year: number, run: Run): readonly StaffedLevel[] | null {
  const { registry } = run;
  const wanted = staffedBy(registry.localities.find(({ id }) => id === locality)?.level);
  for (const place of [locality, ...ancestors(registry, locality)]) {
    const ids = wanted.flatMap((level) => [`teachers_${level}`, `classes_${level}`]);
    for (const given of [run, beforeBreak(ids, place, run)]) {
      if (!given || !ids.every((indicator) => yearsOf(indicator, place, given) >= LEAST_YEARS)) continue;
      const levels = wanted.map((level) => levelOf(level, { locality, place, year }, given));
      const before = given === run ? null : Number(given.asOf.slice(0, 4)) + 1;
      if (levels.every((one) => one !== null)) return levels.map((one) => ({ ...one, before }));
    }
  }
  return null;
}

function yearsOf(indicator: string, locality: string, { figures, asOf }: Run): number {
  return joinedSeries(figures, { locality, indicator, asOf }).used.length;
}

/**
 * The run as it was before the last break of a place's series, where a figure after it would leave those before it unread;
 * null where all of them have figures after it: these are the place as it is now.
 */
function beforeBreak(indicators: readonly string[], locality: string, run: Run): Run | null {
  const { figures, asOf } = run;
  const cuts = indicators.map((indicator) =>
    joinedSeries(figures, { locality, indicator, asOf }).leftOut.flatMap((one) =>
      one.code === "LEFT_OUT_AT_BREAK" ? [one.params.year] : [],
    ),
  );
  const years = cuts.flat();
  if (years.length === 0 || cuts.every((of) => of.length > 0)) return null;
  return { ...run, asOf: `${Math.max(...years) - 1}-12`, memo: new Map() };
}

export interface Where {
  readonly locality: string;
  readonly place: string;
  readonly year: number;
}

function levelOf(level: StaffLevel, where: Where, run: Run): Omit<StaffedLevel, "before"> | null {
  const { place, year } = where;
  const norm = staffingNorm(run.registry, level);
  const teachers = goingOn(`teachers_${level}`, place, year, run);
  const classes = classesIn(level, where, run);
  if (!norm || !teachers || !classes) return null;
  const draws = run.draws;
  const posts = classes.draws.map((count) => count * norm.value);
  const last = { teachers: teachers.last, classes: classes.last };
  const counted = place === where.locality ? { ...last, factor: 1 } : ownFactor(level, where, run);
  const spread = constantOf(run, staffingSpread(level));
  return {
    ...{ level, norm, place, ...last, people: teachers.draws, posts, own: counted, born: classes.born ?? null },
    lent: [...(teachers.lent ?? []), ...(classes.lent ?? [])],
    factor:
      counted !== null
        ? new Float64Array(draws).fill(counted.factor)
        : uniforms(draws, run.seed, where.locality, "staffing", level).map((u) => Math.exp(spread * normalQuantile(u))),
  };
}

/** Classes of a level in a year to come, by draw of the run, as the children born go; null where they cannot be told. */
export function classesIn(level: StaffLevel, where: Where, run: Run): GoneOn | null {
  return level === "kindergarten" ? kindergartenOf(where, run) : classesOf(level, where, run);
}

export interface GoneOn {
  readonly last: Observation;
  readonly born?: Observation | null;
  /** The counts to whose forecasts related series lent growth. */
  readonly lent?: readonly string[];
  readonly draws: Float64Array;
}

/** What was forecast so far, by the figures it rests on. */
const FORECASTS = new WeakMap<Figures, Map<string, GoneOn | null>>();

/** A series of counts in a year to come, by draw of the run; null of one that there is not. */
function goingOn(id: string, place: string, year: number, run: Run): GoneOn | null {
  const known = FORECASTS.get(run.figures) ?? new Map<string, GoneOn | null>();
  FORECASTS.set(run.figures, known);
  const key = [id, place, year, run.asOf, run.seed, run.draws].join(" ");
  if (!known.has(key)) known.set(key, forecastOf(id, place, year, run));
  return known.get(key) ?? null;
}

function forecastOf(id: string, place: string, year: number, run: Run): GoneOn | null {
  const { registry, figures, asOf, seed, draws } = run;
  const indicator = findIndicator(registry.indicators, id);
  const { used: observed } = joinedSeries(figures, { locality: place, indicator: id, asOf });
  const last = observed.at(-1);
  if (!indicator || !last || last.year >= year) return null;
  const found = { locality: place, observed };
  const forecast = seriesForecast(found, indicator, year, run);
  const values = forecastDraws(forecast, year, uniforms(draws, seed, place, id, "staffing"));
  return { last, lent: forecast.model === LENT ? [id] : [], draws: values.map((count) => Math.max(0, count)) };
}

/** Years of age before grade 1 that kindergarten takes in. */
const BEFORE_GRADE_1 = [1, 2, 3];
/** Constant: how far classes over children move in a year, as a standard deviation of the logarithm. */
const KINDERGARTEN_STEP = "kindergarten_classes_step";
/** Constants that say how many children there will be, and how many classes for them. */
export const CHILDREN = ["dragon_year_births", "dragon_year_births_spread", "births_step", KINDERGARTEN_STEP];

/** Kindergarten's classes as the children go who enter grade 1 in the next three years; as their own series where these are not known. */
function kindergartenOf({ place, year }: Where, run: Run): GoneOn | null {
  const { figures, asOf, seed, draws } = run;
  const last = joinedSeries(figures, { locality: place, indicator: "classes_kindergarten", asOf }).used.at(-1);
  const projection = last && projectionOf(place, year + 3, run);
  const known = (at: number) =>
    projection?.from.locality === place &&
    BEFORE_GRADE_1.every((ahead) => projection.entrants.years.includes(at + ahead));
  if (!last || !projection || last.year >= year || !known(last.year) || !known(year)) {
    return goingOn("classes_kindergarten", place, year, run);
  }
  const children = (at: number): Float64Array => {
    const [one, two, three] = BEFORE_GRADE_1.map((ahead) => drawsAt(projection.entrants, at + ahead));
    return (one as Float64Array).map((count, k) => count + (two?.[k] as number) + (three?.[k] as number));
  };
  const [then, there] = [repeated(children(year), draws), repeated(children(last.year), draws)];
  const spread = constantOf(run, KINDERGARTEN_STEP) * Math.sqrt(year - last.year);
  const chance = uniforms(draws, seed, place, "classes_kindergarten", "staffing");
  const classes = then.map(
    (count, k) => (last.value * count * Math.exp(spread * normalQuantile(chance[k] as number))) / (there[k] as number),
  );
  return { last, draws: classes, born: projection.from.children?.born?.rows.at(-1) ?? null };
}

function classesOf(level: Level, { locality, place, year }: Where, run: Run): GoneOn | null {
  const { figures, asOf, draws } = run;
  const near = projectionOf(locality, year, run);
  const same = near?.from.locality === place && near.basis.kind !== "scaled";
  const projection = same ? near : projectionOf(place, year, run);
  if (!projection || projection.from.locality !== place || !projection.pupils[level].years.includes(year)) return null;
  const rows = joinedSeries(figures, { locality: place, indicator: `classes_${level}`, asOf }).used;
  const size = classSize(projection.from.observed[level], rows);
  if (!size) return null;
  const pupils = repeated(drawsAt(projection.pupils[level], year), draws);
  // Of the other levels those asked of are born by now.
  const born = level === "primary" ? (projection.from.children?.born?.rows.at(-1) ?? null) : null;
  return { last: size.classes, draws: pupils.map((count) => count / size.pupilsPerClass), born };
}

/** Its own teachers a class over those of the place above, each in the last year that has both; null without them. */
function ownFactor(
  level: StaffLevel,
  { locality, place }: Where,
  run: Run,
): (OwnStaffing & { readonly factor: number }) | null {
  const own = countedIn(level, locality, run).at(-1);
  const above = countedIn(level, place, run);
  const there = above.find(({ teachers }) => teachers.year === own?.teachers.year) ?? above.at(-1);
  if (!own || !there) return null;
  const perClass = ({ teachers, classes }: OwnStaffing) => teachers.value / classes.value;
  return { ...own, factor: perClass(own) / perClass(there) };
}

/** Teachers and classes of a place in the years that have both, oldest first. */
function countedIn(level: StaffLevel, locality: string, { figures, asOf }: Run): OwnStaffing[] {
  const known = (indicator: string) => joinedSeries(figures, { locality, indicator, asOf }).used;
  const classes = new Map(known(`classes_${level}`).map((one) => [one.year, one]));
  return known(`teachers_${level}`).flatMap((teachers) => {
    const there = classes.get(teachers.year);
    return there && there.value > 0 && teachers.value > 0 ? [{ teachers, classes: there }] : [];
  });
}
