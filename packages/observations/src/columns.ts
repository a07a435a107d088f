import { cells } from "@lotrinh/registry";
import { breakdown } from "./breakdown.js";

/** data/observations/*.csv */
export const observationColumns = {
  locality: cells.text,
  indicator: cells.text,
  breakdown,
  year: cells.year,
  value: cells.number,
  unit: cells.text,
  numerator: cells.nullable(cells.number),
  denominator: cells.nullable(cells.number),
  status: cells.oneOf(["reported", "estimated", "assumed", "illustrative"]),
  quality: cells.oneOf(["strong", "medium", "weak"]),
  source: cells.text,
  note: cells.optionalText,
};

/** data/sources.csv */
export const sourceColumns = {
  id: cells.text,
  publisher: cells.text,
  title: cells.text,
  address: cells.text,
  retrieved: cells.optionalText,
  licence: cells.optionalText,
  note: cells.optionalText,
};

/** data/breaks.csv */
export const breakColumns = {
  locality: cells.text,
  from_year: cells.integer,
  indicators: cells.text,
  kind: cells.text,
  when: cells.text,
  note: cells.optionalText,
};

/** data/population/*.csv */
export const populationColumns = {
  locality: cells.text,
  year: cells.integer,
  age: cells.integer,
  persons: cells.integer,
  female: cells.nullable(cells.integer),
  status: observationColumns.status,
  source: cells.text,
  note: cells.optionalText,
};

/** data/reference-class.csv */
export const paceColumns = {
  indicator: cells.text,
  level_from: cells.number,
  level_to: cells.number,
  years_ahead: cells.integer,
  n: cells.integer,
  q10: cells.number,
  q25: cells.number,
  q50: cells.number,
  q75: cells.number,
  q90: cells.number,
  first_year: cells.integer,
  last_year: cells.integer,
  source: cells.text,
  note: cells.optionalText,
};
