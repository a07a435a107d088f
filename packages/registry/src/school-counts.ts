import type { Problem } from "@lotrinh/language";
import { type Fault, isFault, oneOf, text, words } from "./cells.js";
import { unknownName } from "./check-names.js";
import type { SchoolCount, SchoolStage } from "./school-count-types.js";
import { cellPlace, type Table } from "./table.js";

const stage = oneOf<SchoolStage>(["preschool", "primary", "lower_secondary", "upper_secondary", "continuing"]);

function stages(cell: string): SchoolStage[] | Fault {
  const read = words(cell).map((word) => stage(word));
  return read.find(isFault) ?? (read as SchoolStage[]);
}

/** registry/school-counts.csv */
export const schoolCountColumns = {
  indicator: text,
  stages,
  of: oneOf(["all", "any", "only"]),
  standing: oneOf(["", "held", "level1", "level2", "newly", "again", "ended"]),
  measure: oneOf(["count", "share"]),
};

export type SchoolCountTable = Table<typeof schoolCountColumns>;

export function schoolCountsOf(table: SchoolCountTable | undefined): SchoolCount[] {
  return (table?.rows ?? []).map(({ cells: { standing, ...cells } }) => ({
    ...cells,
    standing: standing === "" ? null : standing,
  }));
}

export function checkSchoolCounts(table: SchoolCountTable | undefined, indicators: ReadonlySet<string>): Problem[] {
  return (table?.rows ?? []).flatMap((row) =>
    unknownName(row.cells.indicator, indicators, "indicator", cellPlace(table as SchoolCountTable, row, "indicator")),
  );
}
