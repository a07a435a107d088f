import { type AgeStructure, type LiteracyCase, literacyByAge } from "@lotrinh/flows";

export const labels = {
  locality: "a",
  indicator: "literacy_rate_15_60",
  scenario: "b",
  unit: "share",
};

/** Ages 5 to 90 and above, 1,000 people each, fewer from 60 on. */
export const even: AgeStructure = {
  youngest: 5,
  people: Array.from({ length: 86 }, (_, i) => (i < 55 ? 1000 : 1000 - 30 * (i - 55))),
};

/** 99.4 % of ages 15–60 literate in 2024, nobody dies, no classes. */
export const still: LiteracyCase = {
  from: 2024,
  to: 2030,
  population: even,
  level1: literacyByAge(even, { rate: 0.994 }),
};

export const taught: LiteracyCase = {
  ...still,
  level2: literacyByAge(even, { rate: 0.975 }),
  survival: even.people.map((_, i) => 1 - Math.min(0.5, 0.0005 * Math.exp(0.07 * i))),
  classes: { places: 30, uptake: 0.3, completion: 0.8 },
  classesLevel2: { places: 60, uptake: 0.3, completion: 0.9 },
  relapse: { hazard: 0.2, continuing: 0.6, years: 3 },
};
