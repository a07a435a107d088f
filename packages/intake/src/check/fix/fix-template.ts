import { statusName } from "@lotrinh/language";
import type { Indicator } from "@lotrinh/registry";
import { measureOf } from "../../tables/candidate.js";
import { cellName, type Grid } from "../../tables/grid.js";
import { type Measure, type NumberStyle, numberStyleOf } from "../../tables/read-number.js";
import { linesOf, type SheetLine } from "../../template/lines.js";
import { ASSUMPTIONS, COMMUNES, FIGURE_SHEETS, SCHOOLS } from "../../template/sheets.js";
import type { Fix } from "../types.js";
import { certainNumber, certainStatus } from "./certain.js";

/** A fix, and what to write into its cell. */
export interface TemplateFix extends Omit<Fix, "file"> {
  readonly sheet: string;
  readonly write: string | number;
}

/** Cells of a filled template that can only be meant one way: numbers that are text, statuses by another spelling. */
export function fixTemplate(
  grids: readonly Grid[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly TemplateFix[] {
  const figures = [...FIGURE_SHEETS.map(({ name }) => name), COMMUNES].flatMap(
    (name) => linesOf(grids, name, "Mã") ?? [],
  );
  const style = numberStyleOf(grids);
  const schools = linesOf(grids, SCHOOLS, "Mã trường") ?? [];
  const assumptions = linesOf(grids, ASSUMPTIONS, "Mã") ?? [];
  return [
    ...figures.flatMap((line) => {
      const indicator = indicators.get(line.text("Mã"));
      return [
        ...(indicator ? numberFix(line, "Giá trị", measureOf(indicator), style) : []),
        ...numberFix(line, "Tử số", "count", style),
        ...numberFix(line, "Mẫu số", "count", style),
      ];
    }),
    ...assumptions.flatMap((line) => numberFix(line, "Giá trị", "other", style)),
    ...[...figures, ...schools, ...assumptions].flatMap(statusFix),
  ];
}

function numberFix(line: SheetLine, head: string, measure: Measure, style: NumberStyle) {
  const cell = line.cell(head);
  const write = cell?.kind === "text" ? certainNumber(cell.text, measure, style) : undefined;
  return write === undefined
    ? []
    : [{ code: "FIX_NUMBER" as const, ...placeOf(line, head), after: String(write), write }];
}

function statusFix(line: SheetLine) {
  const before = line.text("Trạng thái");
  const status = before === "" ? undefined : certainStatus(before);
  const write = status && statusName(status);
  if (write === undefined || write === before) return [];
  return [{ code: "FIX_STATUS" as const, ...placeOf(line, "Trạng thái"), after: write, write }];
}

function placeOf(line: SheetLine, head: string) {
  return { sheet: line.sheet, cell: cellName(line.row, line.column(head)), before: line.text(head) };
}
