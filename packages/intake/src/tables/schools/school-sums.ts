import type { Findings } from "../findings.js";
import { cellAt, cellName, textAt } from "../grid.js";
import type { IndicatorIndex } from "../measures/indicator-index.js";
import { meaningOf } from "../measures/signature.js";
import { type NumberStyle, readNumber } from "../read-number.js";
import type { ImportedRow } from "../types.js";
import type { Stage } from "./codes.js";
import type { CountContext } from "./counted-schools.js";
import type { SchoolTable } from "./school-columns.js";

interface Options extends CountContext {
  /** Whether the list has all schools. */
  readonly isWhole: boolean;
  readonly index: IndicatorIndex;
  readonly style: NumberStyle;
  readonly findings: Findings;
}

/**
 * Pupils, classes, teachers and rooms by level, summed over the schools of a list. Levels that a school of several shares are
 * asked about, and so is what a school has no number of.
 */
export function summedSchools(
  schools: readonly { readonly row: number; readonly stages: readonly Stage[] }[],
  { grid, headRow, columns }: SchoolTable,
  { isWhole, index, style, findings, locality, year }: Options,
): ImportedRow[] {
  const taken = new Set(columns.values());
  const width = grid.rows[headRow]?.length ?? 0;
  const stages = [...new Set(schools.flatMap((school) => school.stages))];
  const sums: ImportedRow[] = [];
  for (let column = 0; column < width; column++) {
    const heading = textAt(grid, headRow, column);
    const { features, words } = meaningOf(heading);
    const [what] = [...features].filter((feature) => feature.startsWith("what:"));
    if (taken.has(column) || what === undefined) continue;
    const values = new Map(
      schools.flatMap(({ row }) => {
        const read = readNumber(cellAt(grid, row, column), "count", style);
        return read.kind === "value" ? [[row, read.value] as const] : [];
      }),
    );
    if (values.size === 0) continue;
    const at = { sheet: grid.name, row: headRow, column, value: heading };
    const unread: Stage[] = [];
    for (const stage of stages) {
      const named =
        features.size === 1 && words.size === 0
          ? index.meant({ features: new Set([what, `stage:${stage}`]), words })
          : undefined;
      const own = schools.filter((school) => school.stages.includes(stage));
      const isAlone = own.every((school) => school.stages.length === 1 && values.has(school.row));
      if (!isWhole || named === undefined || !isAlone || schools.some((school) => school.stages.length === 0)) {
        unread.push(stage);
        continue;
      }
      const value = own.reduce((sum, { row }) => sum + (values.get(row) ?? 0), 0);
      sums.push({
        ...{ locality: locality?.id ?? null, indicator: named.indicator.id, breakdown: named.breakdown, year, value },
        ...{ unit: named.indicator.unit, status: "reported", sheet: grid.name, cell: cellName(headRow, column) },
        ...{ source: "", note: "" },
      });
    }
    if (unread.length > 0) findings.add("question", "SCHOOL_COLUMN_NOT_SUMMED", at, { levels: unread.join(", ") });
  }
  return sums;
}
