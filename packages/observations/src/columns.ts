import { cells } from "@lotrinh/registry";
import { breakdown } from "./breakdown.js";

/** data/observations/*.csv */
export const observationColumns = {
  locality: cells.text,
  indicator: cells.text,
  breakdown,
  year: cells.integer,
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
