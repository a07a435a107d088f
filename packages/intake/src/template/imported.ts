import { problemOf } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import type { ImportedRow, ImportedTable } from "../tables/types.js";
import { SCHOOLS } from "./sheets.js";
import type { FilledTemplate } from "./types.js";

/** A filled template as any other table that is read. */
export function importedTemplate(filled: FilledTemplate): ImportedTable {
  const { observations, problems, moreProblems, moreOf, localityName } = filled;
  const read = problemOf("TAKEN_TEMPLATE", { name: localityName });
  const names = [...new Set(observations.map(({ indicator }) => indicator))];
  return {
    rows: observations.map(rowOf),
    problems,
    moreProblems,
    moreOf,
    taken: [...new Set(observations.map((one) => rowOf(one).sheet))].map((sheet) => {
      return { sheet, place: "", text: "", ...read };
    }),
    layout: "auto",
    names: new Map(names.map((id) => [id, id])),
  };
}

function rowOf(one: Observation): ImportedRow {
  const { locality, indicator, breakdown, year, value, unit, status, source, note, numerator, denominator } = one;
  const [sheet = SCHOOLS, cell = ""] = /\[(.*)!(.*)\]$/.exec(one.file)?.slice(1) ?? [];
  const counts = { ...(numerator === null ? {} : { numerator }), ...(denominator === null ? {} : { denominator }) };
  return { locality, indicator, breakdown, year, value, unit, ...counts, status, sheet, cell, source, note };
}
