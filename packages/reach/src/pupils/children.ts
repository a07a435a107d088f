import type { Unborn, Yearly } from "@lotrinh/flows";
import { type Observation, type PopulationFigure, series } from "@lotrinh/observations";
import { constantOf } from "../given/constants.js";
import type { EnrolmentData } from "./enrolment-data.js";

const ENTRY_AGE = 6;
/** Births for a thousand people, of a source that goes on to this day. */
const RATE = "crude_birth_rate_wb";
const TOTAL = "population_total";
/** Beyond the last total people grow as they did over so many years. */
const GROWN = 5;

/** Children by their year of entry, of a place or of the nearest level above that has them. */
export interface Children {
  readonly locality: string;
  /** People aged 6 by single-age tables, and what the births of six years earlier make of them. */
  readonly driver: Yearly;
  readonly aged: readonly PopulationFigure[];
  /** Births that are known, and what is not; null without any. */
  readonly born: {
    readonly rows: readonly Observation[];
    readonly last: number;
    readonly unborn: Unborn;
    /** First year of entry after births that are not known and of a Dragon year; null where none is near. */
    readonly dragon: number | null;
  } | null;
}

/**
 * Children who enter grade 1, by year: births of six years earlier where they are known, whose level the tables of single ages keep
 * before and after; births of a Dragon year to come are more than those beside it. Null where no level has ages.
 */
export function childrenOf(data: EnrolmentData, places: readonly string[], asOf: string): Children | null {
  for (const locality of places) {
    const aged = data.population
      .filter((one) => one.locality === locality && one.age === ENTRY_AGE)
      .sort((a, b) => a.year - b.year);
    if (aged.length > 0) return childrenFrom(data, locality, aged, asOf);
  }
  return null;
}

function childrenFrom(
  data: EnrolmentData,
  locality: string,
  aged: readonly PopulationFigure[],
  asOf: string,
): Children {
  const years = aged.map(({ year }) => year);
  const ages = new Map(aged.map(({ year, persons }) => [year, persons]));
  const rates = series(data.figures, { locality, indicator: RATE, asOf });
  const births = birthsOf(rates, series(data.figures, { locality, indicator: TOTAL, asOf }));
  const known = [...births.keys()].filter((year) => ages.has(year + ENTRY_AGE));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) {
    return { locality, driver: { years, values: aged.map(({ persons }) => persons) }, aged, born: null };
  }
  const level = (year: number) => (births.get(year) as number) / (ages.get(year + ENTRY_AGE) as number);
  const constants = { registry: data.registry, scenario: data.scenario ?? null };
  const dragons = years.filter((year) => year > last + ENTRY_AGE && isDragon(year - ENTRY_AGE));
  const more = Math.exp(constantOf(constants, "dragon_year_births"));
  const values = years.map((year) => {
    const there = births.get(year - ENTRY_AGE);
    if (there !== undefined) return there;
    const at = (ages.get(year) as number) * level(year - ENTRY_AGE < first ? first : last);
    return dragons.includes(year) ? at * more : at;
  });
  const spread = constantOf(constants, "dragon_year_births_spread");
  const unborn: Unborn = {
    from: last + ENTRY_AGE + 1,
    step: constantOf(constants, "births_step"),
    once: { years: dragons, values: dragons.map(() => spread) },
  };
  const rows = [...rates.filter(({ year }) => births.has(year))];
  return { locality, driver: { years, values }, aged, born: { rows, last, unborn, dragon: dragons[0] ?? null } };
}

/** 2000, 2012, 2024. */
function isDragon(year: number): boolean {
  return year % 12 === 8;
}

/** Births by year: the rate times all people, who go on growing where they are no longer counted. */
function birthsOf(rates: readonly Observation[], totals: readonly Observation[]): Map<number, number> {
  const people = new Map(totals.map(({ year, value }) => [year, 1000 * value]));
  const last = totals.at(-1);
  const before = last && people.get(last.year - GROWN);
  const growth = last && before ? Math.log((1000 * last.value) / before) / GROWN : null;
  return new Map(
    rates.flatMap(({ year, value }): [number, number][] => {
      const counted = people.get(year);
      if (counted !== undefined) return [[year, (value / 1000) * counted]];
      if (!last || growth === null || year < last.year) return [];
      return [[year, (value / 1000) * 1000 * last.value * Math.exp(growth * (year - last.year))]];
    }),
  );
}
