import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@lotrinh/language";
import { date, integer, names, nullable, number, oneOf, optionalText, text } from "./cells.js";
import { collect } from "./collect.js";
import { shownName } from "./file.js";
import { type LawTable, lawColumns } from "./laws.js";
import { asOfSchema } from "./schema.js";
import { type Columns, readTable, type Table } from "./table.js";
import { readYaml } from "./yaml.js";

const level = oneOf(["country", "region", "province", "district", "commune"]);

export const localityColumns = {
  id: text,
  name: text,
  level,
  kind: text,
  parent: nullable(text),
  valid_from: nullable(date),
  valid_to: nullable(date),
  source: text,
};

export const lineageColumns = {
  locality: text,
  from_code: text,
  from_name: text,
  to_code: text,
  to_name: text,
  date,
  weight: number,
  weight_status: oneOf(["reported", "assumed"]),
  source: text,
};

export const indicatorColumns = {
  id: text,
  unit: text,
  lower: nullable(number),
  upper: nullable(number),
  direction: oneOf(["up", "down"]),
  population: optionalText,
  timing: oneOf(["autumn", "june", "calendar", "year-end"]),
  definition: text,
};

/** What indicators are called: by us, and in plans and tables of offices, apart by semicolons. */
export const indicatorNameColumns = {
  id: text,
  name_vi: text,
  name_en: text,
  aliases_vi: (cell: string): string[] =>
    cell
      .split(";")
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ""),
};

export const benchmarkColumns = {
  locality: text,
  indicator: text,
  year: integer,
  comparator: oneOf([">=", ">", "=", "<=", "<", "~", "maintain", "increase_by", "decrease_by"]),
  value: number,
  unit: text,
  act: text,
  source: text,
  note: optionalText,
};

export const bindingColumns = {
  benchmark: text,
  indicator: text,
  year: integer,
  source: text,
  levels: names,
  kind: oneOf(["reach", "standard"]),
  question: oneOf(["0", "1"]),
};

export const abolishedColumns = {
  indicators: names,
  date,
  read_as: nullable(text),
  act: text,
  source: text,
};

export const successionColumns = {
  indicators: names,
  level: nullable(level),
  unit: nullable(text),
  rule: oneOf(["inherit", "aggregate", "lapse"]),
  why_vi: text,
  why_en: text,
};

export interface DataTables {
  readonly asOf: string;
  readonly localities: Table<typeof localityColumns>;
  readonly lineage: Table<typeof lineageColumns>;
  readonly indicators: Table<typeof indicatorColumns>;
  readonly benchmarks: Table<typeof benchmarkColumns>;
  readonly indicatorNames: Table<typeof indicatorNameColumns> | undefined;
  /** Undefined where the folder has no such file. */
  readonly bindings: Table<typeof bindingColumns> | undefined;
  readonly abolished: Table<typeof abolishedColumns> | undefined;
  readonly succession: Table<typeof successionColumns> | undefined;
  readonly laws: LawTable | undefined;
}

/** Reads `registry/` of a data folder; undefined where problems were found. */
export function loadData(data: string, problems: Problem[]): DataTables | undefined {
  const options = (file: string) => ({ name: shownName(data, file) });
  const table = <const C extends Columns>(base: string, columns: C): Table<C> | undefined => {
    const file = join(data, "registry", base);
    return collect(problems, () => readTable(file, columns, options(file)));
  };
  const optional = <const C extends Columns>(base: string, columns: C): Table<C> | undefined =>
    existsSync(join(data, "registry", base)) ? table(base, columns) : undefined;
  const asOfFile = join(data, "registry", "as-of.yaml");
  const asOf = collect(problems, () => readYaml(asOfFile, asOfSchema, options(asOfFile)).value.asOf);
  const localities = table("localities.csv", localityColumns);
  const lineage = table("lineage.csv", lineageColumns);
  const indicators = table("indicators.csv", indicatorColumns);
  const benchmarks = table("benchmarks.csv", benchmarkColumns);
  const indicatorNames = optional("indicator-names.csv", indicatorNameColumns);
  const bindings = optional("binding.csv", bindingColumns);
  const abolished = optional("abolished.csv", abolishedColumns);
  const succession = optional("succession.csv", successionColumns);
  const laws = optional("law.csv", lawColumns);
  if (asOf === undefined || !localities || !lineage || !indicators || !benchmarks) return undefined;
  return { asOf, localities, lineage, indicators, indicatorNames, benchmarks, bindings, abolished, succession, laws };
}
