import { type AgeStructure, peopleAged } from "@lotrinh/flows";
import { type Figures, latest, type Observation, type PopulationFigure } from "@lotrinh/observations";

const TOTAL = "population_total";
const OLDEST = 60;

/** The people of a locality by single age to 60, and one entry for all who are older. */
export interface LocalAges {
  readonly structure: AgeStructure;
  /** People of 15 and over. */
  readonly adults: number;
  /** The figure of this territory that gives its size. */
  readonly total: Observation;
}

/**
 * Ages of a locality at the end of a year, where only its total is known: the part that it had of the country's people in
 * the year of its latest total, of each single age of the country. Those over 60 are what is left of the total of that
 * year. Null where a total or the country's ages are missing.
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
  const agesOf = (at: number): AgeStructure | null => {
    const rows = population.filter((one) => one.locality === country && one.year === at);
    const people = Array.from({ length: OLDEST + 1 }, (_, age) => rows.find((one) => one.age === age)?.persons);
    return people.every((one) => one !== undefined) ? { youngest: 0, people } : null;
  };
  if (!total || !national || total.unit !== national.unit) return null;
  const [then, now] = [agesOf(total.year), agesOf(year)];
  if (!then || !now) return null;
  const share = total.value / national.value;
  const counted = share * peopleAged(then, [0, OLDEST]);
  const older = Math.max(0, Math.round(1000 * total.value - counted));
  const people = [...now.people.map((one) => Math.round(share * one)), older];
  const structure = { youngest: 0, people };
  return { structure, adults: peopleAged(structure, [15, 200]), total };
}

/**
 * The people of each age in `from` who are still there in `to`, or at 60 where they pass it on the way: as many as of the country's
 * cohort in its projection, deaths and moves. Those over 60 are left as they are, for it has no ages beyond. Null where a year is
 * missing.
 */
export function stillThere(
  population: readonly PopulationFigure[],
  { structure, country, from, to }: { structure: AgeStructure; country: string; from: number; to: number },
): AgeStructure | null {
  const rows = new Map<string, number>();
  for (const one of population) if (one.locality === country) rows.set(`${one.year} ${one.age}`, one.persons);
  const people = structure.people.map((count, i) => {
    const age = structure.youngest + i;
    const years = Math.min(to - from, OLDEST - age);
    if (years <= 0) return count;
    const [then, now] = [rows.get(`${from + years} ${age + years}`), rows.get(`${from} ${age}`)];
    return then !== undefined && now ? Math.round((count * then) / now) : Number.NaN;
  });
  return people.some(Number.isNaN) ? null : { ...structure, people };
}
