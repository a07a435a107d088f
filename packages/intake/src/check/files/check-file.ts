import { type Grid, textAt } from "../../tables/grid.js";
import { openGrids } from "../../tables/open-grids.js";
import { isTemplate } from "../../template/read-template.js";
import type { CheckedFile } from "../types.js";
import type { CheckContext } from "./context.js";
import { checkLongFile, checkLongSheet } from "./long-file.js";
import { isLongHeader } from "./long-header.js";
import { checkOtherTable } from "./other-table.js";

/** Checks a file as `--data` would read it: in our columns, else a template or an office's table. */
export async function checkFile(path: string, context: CheckContext): Promise<CheckedFile> {
  const isWorkbook = /\.(?:xlsx|xlsm|xls|ods)$/i.test(path);
  const long = isWorkbook ? undefined : await checkLongFile(path, context);
  if (long) return long;
  // A file is opened once; what hinders it is told by the reader of tables.
  const opened = context.opened?.get(path) ?? openGrids(path);
  const grids = await opened.then((one) => one.grids).catch(() => []);
  if (isWorkbook && !isTemplate(grids) && hasLongHeader(grids)) {
    const sheet = await checkLongSheet(path, context);
    if (sheet) return sheet;
  }
  return checkOtherTable(() => opened, path, context);
}

function hasLongHeader(grids: readonly Grid[]): boolean {
  const [first] = grids.filter(({ rows }) => rows.length > 0);
  const row = first?.rows.findIndex((cells) => cells?.some((cell) => cell !== undefined)) ?? -1;
  if (first === undefined || row < 0) return false;
  return isLongHeader(Array.from(first.rows[row] ?? [], (_, column) => textAt(first, row, column)));
}
