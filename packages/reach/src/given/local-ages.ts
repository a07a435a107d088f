import { type AgeStructure, peopleAged } from "@lotrinh/flows";
import { type Figures, latest, type Observation, type PopulationFigure } from "@lotrinh/observations";

const TOTAL = "population_total";
/** Ages that the country has at least; where it has no others, those above are what is left of the territory's total. */
const YOUNG = 60;
/** Last single age; the entry after it is of all who are older. */
const OLDEST = 84;
/** The country's last entry is of this age and above. */
const OPEN = 100;

/** The people of a locality by single age to 84 and one entry for all who are older; to 60 where the country has no ages beyond. */
export interface LocalAges {
  readonly structure: AgeStructure;
  /** People of 15 and over. */
  readonly adults: number;
  /** The figure of this territory that gives its size. */
  readonly total: Observation;
}

/** People of the country by year and age. */
type Counted = (year: number, age: number) => number | undefined;

const COUNTED = new WeakMap<readonly PopulationFigure[], ReadonlyMap<string, number>>();

function countedIn(population: readonly PopulationFigure[], country: string): Counted {
  const known = COUNTED.get(population);
  const rows = known ?? new Map(population.map((one) => [`${one.locality} ${one.year} ${one.age}`, one.persons]));
  COUNTED.set(population, rows);
  return (year, age) => rows.get(`${country} ${year} ${age}`);
}

/**
 * Ages of a locality at the end of a year, where only its total is known: the part that it had of the country's people in
 * the year of its latest total, of each age of the country. Where the country has none over 60, those are what is left of the
 * total of that year. Null where a total or the country's ages are missing.
 */
export function localAges(
  figures: Figures,
  population: readonly PopulationFigure[],
  { locality, country, year, asOf }: { locality: string; country: string; year: number; asOf: string },
): LocalAges | null {
  const total = latest(figures, { locality, indicator: TOTAL, asOf });
  const national = figures.observations.find(
    (one) => one.locality === country && one.indicator === TOTAL && one.year === total?.year && one.breakdown === "",
  );
  if (!total || !national || total.unit !== national.unit) return null;
  const counted = countedIn(population, country);
  const [then, now] = [agesOf(counted, total.year), agesOf(counted, year)];
  if (!then || !now) return null;
  const share = total.value / national.value;
  const known = now.people.map((one) => Math.round(share * one));
  const older = Math.max(0, Math.round(1000 * total.value - share * peopleAged(then, [0, YOUNG])));
  const structure = { youngest: 0, people: known.length > YOUNG + 1 ? known : [...known, older] };
  return { structure, adults: peopleAged(structure, [15, 200]), total };
}

/** The country's people of a year by single age to 84 and of all who are older, or to 60 alone; null without those. */
function agesOf(counted: Counted, year: number): AgeStructure | null {
  const single = Array.from({ length: OLDEST + 1 }, (_, age) => counted(year, age));
  const known = single.slice(0, YOUNG + 1).flatMap((one) => one ?? []);
  if (known.length <= YOUNG) return null;
  const old = single.slice(YOUNG + 1).flatMap((one) => one ?? []);
  const oldest = andAbove(counted, year, OLDEST + 1);
  const whole = old.length === OLDEST - YOUNG && oldest !== null;
  return { youngest: 0, people: whole ? [...known, ...old, oldest] : known };
}

/** The country's people of an age and above; null where it has no ages so high. */
function andAbove(counted: Counted, year: number, age: number): number | null {
  const ages = Array.from({ length: OPEN - age + 1 }, (_, i) => counted(year, age + i));
  return ages.reduce<number | null>((sum, one) => (sum === null || one === undefined ? null : sum + one), 0);
}

/**
 * The people of each age in `from` who are still there in `to`: as many as of the country's cohort in its projection, deaths and
 * moves. Where it has no ages over 60, those are left as they are, and others from when they pass it. Null where a year is missing.
 */
export function stillThere(
  population: readonly PopulationFigure[],
  { structure, country, from, to }: { structure: AgeStructure; country: string; from: number; to: number },
): AgeStructure | null {
  const counted = countedIn(population, country);
  const oldest = [from, to].every((year) => counted(year, OPEN) !== undefined) ? OPEN - 1 : YOUNG;
  const last = structure.people.length - 1;
  const people = structure.people.map((count, i) => {
    const age = structure.youngest + i;
    if (i === last && oldest > YOUNG)
      return part(count, andAbove(counted, to, age + to - from), andAbove(counted, from, age));
    const years = Math.min(to - from, oldest - age);
    return years <= 0 ? count : part(count, counted(from + years, age + years), counted(from, age));
  });
  return people.some(Number.isNaN) ? null : { ...structure, people };
}

function part(count: number, then: number | null | undefined, now: number | null | undefined): number {
  return typeof then === "number" && now ? Math.round((count * then) / now) : Number.NaN;
}
