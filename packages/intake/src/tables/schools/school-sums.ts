import type { Findings } from "../findings.js";
import { cellAt, cellName, type Grid, textAt } from "../grid.js";
import type { IndicatorIndex } from "../measures/indicator-index.js";
import { isGroupAlone } from "../measures/part-words.js";
import { meaningOf } from "../measures/signature.js";
import { isWhole } from "../places.js";
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
  let whole: string | undefined;
  for (let column = 0; column < width; column++) {
    const heading = textAt(grid, headRow, column);
    const own = meaningOf(heading);
    const isGroup = isGroupAlone(heading) && whole !== undefined;
    // “Nữ” right of “Số học sinh” is of those.
    const { features, words } = isGroup ? { ...own, features: new Set([...own.features, whole as string]) } : own;
    const [what] = [...features].filter((feature) => feature.startsWith("what:"));
    if (taken.has(column) || what === undefined) continue;
    if (!isGroup) whole = what;
    const values = new Map(
      schools.flatMap(({ row }) => {
        const read = readNumber(cellAt(grid, row, column), "count", style);
        return read.kind === "value" ? [[row, read.value] as const] : [];
      }),
    );
    if (values.size === 0) continue;
    const at = { sheet: grid.name, row: headRow, column, value: heading };
    const written = totalOf(grid, headRow, column, style);
    const sum = [...values.values()].reduce((all, one) => all + one, 0);
    if (written !== undefined && written !== sum) {
      findings.add("question", "SCHOOL_SUM_DIFFERS", at, { read: String(sum), written: String(written) });
      continue;
    }
    const unread: Stage[] = [];
    for (const stage of stages) {
      const named =
        [...features].every((one) => one === what || one.startsWith("by:")) && words.size === 0
          ? index.meant({ features: new Set([...features, `stage:${stage}`]), words })
          : undefined;
      const of = schools.filter((school) => school.stages.includes(stage));
      const isAlone = of.every((school) => school.stages.length === 1 && values.has(school.row));
      if (!isWhole || named === undefined || !isAlone || schools.some((school) => school.stages.length === 0)) {
        unread.push(stage);
        continue;
      }
      const value = of.reduce((sum, { row }) => sum + (values.get(row) ?? 0), 0);
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

/** What the list's own last total says of a column; undefined where it has none. */
function totalOf(grid: Grid, headRow: number, column: number, style: NumberStyle): number | undefined {
  const rows = Array.from({ length: grid.rows.length - headRow - 1 }, (_, i) => grid.rows.length - 1 - i);
  const row = rows.find((at) => grid.rows[at]?.some((cell) => cell?.kind === "text" && isWhole(cell.text)));
  const read = row === undefined ? undefined : readNumber(cellAt(grid, row, column), "count", style);
  if (read?.kind === "value") return read.value;
  return read?.kind === "fault" ? read.grouped : undefined;
}
