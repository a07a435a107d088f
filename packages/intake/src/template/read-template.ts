import { basename } from "node:path";
import { fold, InputError, type Problem } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import type { Registry } from "@lotrinh/registry";
import { Findings } from "../tables/findings.js";
import { type Grid, textAt } from "../tables/grid.js";
import { openGrids } from "../tables/open-grids.js";
import { numberStyleOf } from "../tables/read-number.js";
import { Refusal } from "../tables/refusal.js";
import { cellReader } from "./cells.js";
import { countByLevel, schoolsWithoutLevel } from "./count-levels.js";
import { countSchools } from "./count-schools.js";
import { gradeTotals } from "./grade-totals.js";
import { readAssumptions } from "./read-assumptions.js";
import { readFigureSheets } from "./read-figures.js";
import { readSchools } from "./read-schools.js";
import { isRegisterWhole } from "./register-size.js";
import { LEVELS, MARK, MARKER, SCHOOLS } from "./sheets.js";
import type { FilledTemplate } from "./types.js";

export interface ReadTemplateOptions {
  readonly registry: Registry;
  /** Month (YYYY-MM) up to which certificates may be; they are counted up to the end of the year before. Defaults to that of the data. */
  readonly asOf?: string;
  /** What is known otherwise: the number of schools of a place tells whether its list is whole. */
  readonly known?: readonly Observation[];
}

/**
 * What a filled template says; null where the file is none. What cannot be read for certain is no figure but a problem.
 * @throws InputError IMPORT_REFUSED for a file that cannot be opened
 */
export async function readTemplate(file: string, options: ReadTemplateOptions): Promise<FilledTemplate | null> {
  try {
    const { grids } = await openGrids(file);
    return isTemplate(grids) ? templateOf(grids, basename(file), options) : null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new InputError([{ code: error.code, params: { ...error.params, where: file } } as Problem]);
  }
}

export function isTemplate(grids: readonly Grid[]): boolean {
  return grids.some((grid) => grid.name === MARKER && textAt(grid, 0, 0) === MARK);
}

export function templateOf(
  grids: readonly Grid[],
  file: string,
  { registry, asOf = registry.asOf, known = [] }: ReadTemplateOptions,
): FilledTemplate {
  const lastYear = Number(asOf.slice(0, 4)) - 1;
  const findings = new Findings();
  const style = numberStyleOf(grids);
  const cells = cellReader(findings, style);
  const { locality, localityName, places } = markerOf(grids);
  const indicators = new Map(registry.indicators.map((one) => [one.id, one]));
  const figures = readFigureSheets(grids, { file, cells, indicators, places });
  const totals = gradeTotals(figures);
  for (const { total, other } of totals) {
    if (other === null) continue;
    const [sheet = "", cell = ""] = /\[(.*)!(.*)\]$/.exec(other.file)?.slice(1) ?? [];
    findings.addAt(
      "error",
      "TEMPLATE_TOTAL_DIFFERS",
      { sheet, cell, value: String(other.value) },
      { read: total.value },
    );
  }
  const schools = readSchools(grids, cells, asOf);
  for (const one of schoolsWithoutLevel(schools)) {
    const at = { sheet: SCHOOLS, cell: `C${one.row}`, value: one.level };
    findings.addAt("warning", "TEMPLATE_SCHOOL_LEVEL", at, { name: one.name, write: LEVELS.join(", ") });
  }
  const atHome = [...known, ...figures].filter((one) => one.locality === locality);
  const isWhole = isRegisterWhole(schools, { locality, lastYear, figures: atHome, registry }, findings);
  const counted = isWhole
    ? [
        ...countSchools(schools, { locality, lastYear, file, registry }),
        ...countByLevel(schools, { locality, year: lastYear, file, registry }),
      ]
    : [];
  const isUncounted =
    isWhole && schools.some((one) => one.certificates.length > 0) && !counted.some(({ year }) => year === lastYear);
  if (isUncounted) findings.add("warning", "TEMPLATE_REGISTER_UNCOUNTED", { sheet: SCHOOLS }, { year: lastYear });
  const own = new Set(figures.map(({ indicator, year }) => `${indicator}|${year}`));
  return {
    locality,
    localityName,
    figures,
    observations: [
      ...figures,
      ...totals.filter(({ other }) => other === null).map(({ total }) => total),
      ...counted.filter(({ indicator, year }) => !own.has(`${indicator}|${year}`)),
    ],
    schools,
    assumptions: readAssumptions(grids, cells),
    problems: findings.listed,
    moreProblems: findings.more,
    moreOf: findings.moreOf,
  };
}

function markerOf(grids: readonly Grid[]) {
  const marker = grids.find(({ name }) => name === MARKER);
  const lines = marker?.rows.map((_, row) => [0, 1, 2].map((column) => textAt(marker, row, column))) ?? [];
  const [, locality = "", localityName = ""] = lines.find(([key]) => key === "locality") ?? [];
  const named = lines.filter(([key]) => key === "place").map(([, id = "", name = ""]) => [fold(name), id] as const);
  return { locality, localityName, places: new Map([...named, [fold(localityName), locality]]) };
}
