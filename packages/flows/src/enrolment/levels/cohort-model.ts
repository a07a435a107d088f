import { type LevelHistory, valueAt, type Yearly } from "../level-history.js";
import type { CohortSettings } from "./cohort-settings.js";
import { type Equation, type Posterior, solveEquations } from "./least-squares.js";

/** First grades of the levels, and how many years each lasts. */
export const LEVEL_YEARS = [5, 4, 3] as const;
const MOST_ROUNDS = 8;
/** Change of a logarithm below which another round would not show. */
const SETTLED = 1e-7;
const OPEN = 10;

/** What is known beside the pupils. */
export interface CohortEvidence {
  /** What entrants follow but for a slowly moving ratio: people aged 6, here or in the parent, by year of entry. */
  readonly driver?: Yearly | undefined;
  /** Births of the place by calendar year; they enter grade 1 six years later. */
  readonly births?: Yearly | undefined;
  /** Pupils of kindergarten (ages 3–5) by school year: the entrants of the next three years, as far as they are reached. */
  readonly kindergarten?: Yearly | undefined;
}

type Kind = 0 | 1 | 2 | 3;

/** Logs of entrants to grade 1 and of the transitions to grades 6 and 10, by year of entry, with their distribution. */
export interface CohortFit extends Posterior {
  readonly size: number;
  /** Place of a year's unknown; `kind` 0 entrants, 1 to grade 6, 2 to grade 10, 3 share of kindergarten's ages in it. */
  readonly at: (kind: Kind, year: number) => number;
  /** Kind of each unknown, by its place, and the year. */
  readonly names: readonly (readonly [Kind, number])[];
  /** Unknowns from here on concern the pupils of the last known year and later ones. */
  readonly current: number;
}

/**
 * Entrants and transitions that explain pupils by level. A level's total is the sum of its cohorts, each its entrants times
 * the transitions it has passed; log-ratios to the driver and log-transitions walk at random, each yearly change carrying
 * over in part. When grade 9 grows, grade 10 grows by less, for its seats do; kindergarten's reach tends to a usual one.
 * Solved by Gauss–Newton, exact but for the curvature of the logarithm.
 */
export function fitCohorts(
  history: LevelHistory,
  { driver, births, kindergarten }: CohortEvidence,
  settings: CohortSettings,
  horizon: number,
): CohortFit {
  const [first, last] = [history.years[0] as number, history.years.at(-1) as number];
  const places = orderUnknowns(first, last, last + horizon);
  const { at, size, birthRatio } = places;
  const base = walkEquations(places, first, last, last + horizon, settings, driver);
  for (const [i, year] of (births?.years ?? []).entries()) {
    const value = births?.values[i] as number;
    const entry = year + 6;
    if (!(value > 0) || entry < first - 11 || entry > last + horizon) continue;
    base.push({
      unknowns: [at(0, entry), birthRatio],
      coefficients: [1, -1],
      value: Math.log(value),
      sd: settings.births,
    });
  }
  base.push({ unknowns: [birthRatio], coefficients: [1], value: 0, sd: OPEN });

  let state = initialState(history, places, last + horizon, settings, driver);
  for (let round = 0; ; round++) {
    const posterior = solveEquations(
      [
        ...base,
        ...countEquations(history, places, settings, state),
        ...kindergartenEquations(kindergarten, history.years, last + horizon, places, settings, state),
      ],
      size,
    );
    const settled = posterior.mean.every((value, i) => Math.abs(value - (state[i] as number)) < SETTLED);
    state = posterior.mean;
    if (settled || round === MOST_ROUNDS - 1) return { ...posterior, ...places };
  }
}

interface Places extends Pick<CohortFit, "at" | "size" | "names" | "current"> {
  readonly birthRatio: number;
}

/** Unknowns that the present no longer depends on come first, so that the others can be drawn without them. */
function orderUnknowns(first: number, last: number, end: number): Places {
  const starts = [first - 11, first - 6, first - 2, first] as const;
  const needed = [last - 11, last - 6, last - 2, last + 1] as const;
  const indices = starts.map(() => new Map<number, number>());
  const names: [Kind, number][] = [[3, first - 1]];
  const place = (from: readonly number[], to: readonly number[]) => {
    for (const [kind, index] of indices.entries()) {
      for (let year = from[kind] as number; year < (to[kind] as number); year++) {
        index.set(year, names.length);
        names.push([kind as Kind, year]);
      }
    }
  };
  place(starts, needed);
  const current = names.length;
  place(needed, [end + 1, end + 1, end + 1, last + 1]);
  const at = (kind: Kind, year: number) => indices[kind]?.get(year) as number;
  return { at, size: names.length, names, current, birthRatio: 0 };
}

function walkEquations(
  { at }: Places,
  first: number,
  last: number,
  final: number,
  { innovation, persistence, usual, usualSpread, pull, seats }: CohortSettings,
  driver: Yearly | undefined,
): Equation[] {
  const equations: Equation[] = [];
  const starts = [first - 11, first - 6, first - 2, first] as const;
  for (const kind of [0, 1, 2, 3] as const) {
    const [start, sd, carried] = [starts[kind], innovation[kind], persistence[kind]];
    const end = kind === 3 ? last : final;
    const known = (year: number) => (kind === 0 ? driverLog(driver, year) : 0);
    const centre = kind === 0 ? 10 : Math.log(usual[kind - 1] as number);
    const spread = kind === 0 ? OPEN : (usualSpread[kind - 1] as number);
    const pulled = kind === 3 ? pull : 0;
    for (let year = start; year <= end; year++) {
      const here = at(kind, year);
      const place = { unknowns: [here], coefficients: [1], value: centre };
      if (kind === 1 || kind === 2) equations.push({ ...place, sd: spread * Math.sqrt(end - start + 1) });
      else if (year === start) equations.push({ ...place, sd: spread });
      if (year === start) continue;
      const grown = kind === 2 ? growthOfGrade9(at, year) : [];
      const squeezed = grown.map((_, i) => (i % 2 === 0 ? seats : -seats));
      const before = year === start + 1 ? [] : [at(kind, year - 2)];
      const again = before.length * carried;
      const step = known(year) - known(year - 1) - again * (known(year - 1) - known(year - 2));
      equations.push({
        unknowns: [here, at(kind, year - 1), ...before, ...grown],
        coefficients: [1, pulled - 1 - again, ...before.map(() => carried), ...squeezed],
        value: step + pulled * centre,
        sd: before.length === 0 ? sd / Math.sqrt(1 - carried * carried) : sd,
      });
    }
  }
  return equations;
}

/** Unknowns whose logs, with signs that alternate, are the growth of who leaves grade 9 for grade 10 in a year. */
function growthOfGrade9(at: CohortFit["at"], year: number): number[] {
  const [now, before] = [cohortPath(at, 1, year - 4), cohortPath(at, 1, year - 5)];
  return now.flatMap((i, k) => [i, before[k] as number]);
}

/** Log of the driver; beyond its years that of the nearest one, so that entrants hold their level there. */
function driverLog(driver: Yearly | undefined, year: number): number {
  if (!driver || driver.years.length === 0) return 0;
  const value = valueAt(driver, year);
  if (value > 0) return Math.log(value);
  const nearest = driver.years.reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best));
  return Math.log(valueAt(driver, nearest));
}

function initialState(
  history: LevelHistory,
  { at, size }: Places,
  end: number,
  { usual }: CohortSettings,
  driver: Yearly | undefined,
): Float64Array {
  const state = new Float64Array(size);
  const first = history.years[0] as number;
  const known = history.primary.filter((value) => value > 0);
  const mean = known.reduce((sum, value) => sum + Math.log(value), 0) / known.length - Math.log(LEVEL_YEARS[0]);
  for (let year = first - 11; year <= end; year++) {
    state[at(0, year)] = mean + driverLog(driver, year) - driverLog(driver, history.years.at(-1) as number);
  }
  for (let year = first - 6; year <= end; year++) state[at(1, year)] = Math.log(usual[0]);
  for (let year = first - 2; year <= end; year++) state[at(2, year)] = Math.log(usual[1]);
  return state;
}

/** The logarithm of each known total, made linear around the state. */
function countEquations(
  history: LevelHistory,
  { at }: Places,
  { survival, count }: CohortSettings,
  state: Float64Array,
): Equation[] {
  const [s1, s2] = survival.map((share) => Math.log(share)) as [number, number, number];
  const offsets = [0, 4 * s1, 4 * s1 + 3 * s2];
  const levels = [history.primary, history.lowerSecondary, history.upperSecondary];
  const equations: Equation[] = [];
  for (const [t, year] of history.years.entries()) {
    for (const [level, values] of levels.entries()) {
      const value = values[t] as number;
      if (!(value > 0)) continue;
      const weights = new Map<number, number>();
      let total = 0;
      for (let k = 0; k < (LEVEL_YEARS[level] as number); k++) {
        const path = cohortPath(at, level, year - k);
        let log = (offsets[level] as number) + k * Math.log(survival[level] as number);
        for (const i of path) log += state[i] as number;
        const people = Math.exp(log);
        total += people;
        for (const i of path) weights.set(i, (weights.get(i) ?? 0) + people);
      }
      const unknowns = [...weights.keys()];
      const coefficients = unknowns.map((i) => (weights.get(i) as number) / total);
      const around = unknowns.reduce((sum, i, k) => sum + (coefficients[k] as number) * (state[i] as number), 0);
      equations.push({ unknowns, coefficients, value: Math.log(value / total) + around, sd: count[level] as number });
    }
  }
  return equations;
}

/** Kindergarten as the share reached of the entrants of the next three years, made linear around the state. */
function kindergartenEquations(
  kindergarten: Yearly | undefined,
  years: readonly number[],
  end: number,
  { at }: Places,
  { kindergarten: sd }: CohortSettings,
  state: Float64Array,
): Equation[] {
  return years.flatMap((year) => {
    const value = kindergarten ? valueAt(kindergarten, year) : Number.NaN;
    if (!(value > 0) || year + 3 > end) return [];
    const unknowns = [1, 2, 3].map((ahead) => at(0, year + ahead));
    const people = unknowns.map((i) => Math.exp(state[i] as number));
    const total = people.reduce((sum, one) => sum + one, 0);
    const shares = people.map((one) => one / total);
    const around = unknowns.reduce((sum, i, k) => sum + (shares[k] as number) * (state[i] as number), 0);
    return [
      {
        unknowns: [...unknowns, at(3, year)],
        coefficients: [...shares, 1],
        value: Math.log(value / total) + around,
        sd,
      },
    ];
  });
}

/** The unknowns whose sum is the log of those who enter a level in a year, but for survival. */
function cohortPath(at: CohortFit["at"], level: number, entry: number): number[] {
  if (level === 0) return [at(0, entry)];
  if (level === 1) return [at(0, entry - 5), at(1, entry)];
  return [at(0, entry - 9), at(1, entry - 4), at(2, entry)];
}
