import type { Grid } from "../tables/grid.js";
import type { CellReader } from "./cells.js";
import { linesOf, type SheetLine } from "./lines.js";
import { ASSUMPTIONS } from "./sheets.js";
import type { FilledAssumption } from "./types.js";

/** What the sheet of assumptions says, line by line; lines without a value are passed over. */
export function readAssumptions(grids: readonly Grid[], cells: CellReader): FilledAssumption[] {
  return (linesOf(grids, ASSUMPTIONS, "Mã") ?? []).flatMap((line) => {
    if (line.text("Giá trị") === "") return [];
    const one = assumptionOf(line, cells);
    return one ? [one] : [];
  });
}

function assumptionOf(line: SheetLine, cells: CellReader): FilledAssumption | undefined {
  const lever = line.text("Mã đòn bẩy") || null;
  const isYearly = lever !== null && line.text("Năm") === "";
  const year = isYearly ? null : cells.year(line, "Năm");
  const value = cells.number(line, "Giá trị", "other");
  const amount = cells.number(line, "Chi phí (triệu đồng/năm)", "other");
  const per = cells.number(line, "cho mỗi", "other");
  const status = cells.status(line, "Trạng thái");
  if (status === "reported") return cells.fault(line, "Trạng thái", "TEMPLATE_ASSUMPTION_REPORTED");
  if (year === undefined || value === undefined || value === null || status === undefined) return undefined;
  if (value < 0) return cells.fault(line, "Giá trị", "VALUE_BELOW", { write: "≥ 0" });
  if (amount === undefined || per === undefined) return undefined;
  const why = line.text("Lý do");
  if (why === "") return cells.fault(line, "Lý do", "TEMPLATE_REASON_MISSING");
  return {
    ...{ indicator: line.text("Mã"), lever, year, value, unit: line.text("Đơn vị"), status, why },
    cost: amount === null || per === null || per <= 0 ? null : { amount, per },
    ...{ sheet: line.sheet, row: line.row + 1 },
  };
}
