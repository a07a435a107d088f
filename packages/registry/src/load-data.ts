import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@lotrinh/language";
import { date, integer, nullable, number, oneOf, optionalText, text, words } from "./cells.js";
import { collect } from "./collect.js";
import { type ConstantTable, constantColumns } from "./constants.js";
import { shownName } from "./file.js";
import { type IdentityTable, identityColumns, type TemplateSeriesTable, templateSeriesColumns } from "./identities.js";
import { type IndicatorTable, readIndicators } from "./indicators.js";
import { type LawTable, lawColumns } from "./laws.js";
import { asOfSchema } from "./schema.js";
import { type SchoolCountTable, schoolCountColumns } from "./school-counts.js";
import { type Columns, readTable, type Table } from "./table.js";
import { type UnitCostTable, unitCostColumns } from "./unit-costs.js";
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
  levels: words,
  kind: oneOf(["reach", "standard"]),
  question: oneOf(["0", "1"]),
};

export const abolishedColumns = {
  indicators: words,
  date,
  read_as: nullable(text),
  act: text,
  source: text,
};

export const successionColumns = {
  indicators: words,
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
  readonly indicators: IndicatorTable;
  readonly benchmarks: Table<typeof benchmarkColumns>;
  /** Undefined where the folder has no such file. */
  readonly bindings: Table<typeof bindingColumns> | undefined;
  readonly abolished: Table<typeof abolishedColumns> | undefined;
  readonly succession: Table<typeof successionColumns> | undefined;
  readonly laws: LawTable | undefined;
  readonly constants: ConstantTable | undefined;
  readonly unitCosts: UnitCostTable | undefined;
  readonly schoolCounts: SchoolCountTable | undefined;
  readonly identities: IdentityTable | undefined;
  readonly templateSeries: TemplateSeriesTable | undefined;
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
  const indicatorsFile = join(data, "registry", "indicators.csv");
  const indicators = collect(problems, () => readIndicators(indicatorsFile, options(indicatorsFile)));
  const benchmarks = table("benchmarks.csv", benchmarkColumns);
  const bindings = optional("binding.csv", bindingColumns);
  const abolished = optional("abolished.csv", abolishedColumns);
  const succession = optional("succession.csv", successionColumns);
  const laws = optional("law.csv", lawColumns);
  const constants = optional("constants.csv", constantColumns);
  const unitCosts = optional("unit-costs.csv", unitCostColumns);
  const schoolCounts = optional("school-counts.csv", schoolCountColumns);
  const identities = optional("identities.csv", identityColumns);
  const templateSeries = optional("template-series.csv", templateSeriesColumns);
  if (asOf === undefined || !localities || !lineage || !indicators || !benchmarks) return undefined;
  const rest = {
    bindings,
    abolished,
    succession,
    laws,
    constants,
    unitCosts,
    schoolCounts,
    identities,
    templateSeries,
  };
  return { asOf, localities, lineage, indicators, benchmarks, ...rest };
}
