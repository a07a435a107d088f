import { basename } from "node:path";
import { InputError, type Problem, problemOf } from "@lotrinh/language";
import type { Indicator, Plan, Target } from "@lotrinh/registry";
import { type Cell, cellAt, cellName, type Grid, textAt } from "../../tables/grid.js";
import { openGrids } from "../../tables/open-grids.js";
import { Refusal } from "../../tables/refusal.js";
import { REVIEW_COLUMNS, REVIEW_MARK, REVIEW_MARKER, REVIEW_SHEET, type ReviewKey } from "./columns.js";
import { type RowEdit, rowEdit } from "./row-edit.js";

export interface ReviewRead {
  /** What was decided and changed, in the order of the sheet. */
  readonly edits: readonly RowEdit[];
  /** Everything that is not valid; with any of them nothing may be written. */
  readonly problems: readonly Problem[];
  /** Targets of the plan that have no row; they stay as they are. */
  readonly missing: readonly string[];
  /** File, sheet and cell of a target's column. */
  readonly where: (id: string, key: ReviewKey) => string;
}

/**
 * What a person changed in a review workbook: each cell against what stood in it when it was written and what the plan says
 * now. The same workbook may be read again: what was taken over already is no change.
 * @throws InputError REVIEW_FILE, REVIEW_OTHER_PLAN, IMPORT_REFUSED
 */
export async function readReview(
  file: string,
  plan: Plan,
  { indicators }: { readonly indicators: readonly Indicator[] },
): Promise<ReviewRead> {
  const name = basename(file);
  const grids = await gridsOf(file);
  const marker = grids.find((grid) => grid.name === REVIEW_MARKER);
  const sheet = grids.find((grid) => grid.name === REVIEW_SHEET);
  if (!marker || !sheet || textAt(marker, 0, 0) !== REVIEW_MARK) {
    throw new InputError([problemOf("REVIEW_FILE", { file: name })]);
  }
  const written = textAt(marker, 1, 1);
  if (written !== plan.id) {
    throw new InputError([problemOf("REVIEW_OTHER_PLAN", { file: name, value: written, write: plan.id })]);
  }
  const columns = columnsOf(sheet);
  const lost = REVIEW_COLUMNS.find(({ key }) => !columns.has(key));
  if (lost) throw new InputError([problemOf("REVIEW_COLUMN", { file: name, column: lost.head })]);
  const before = baselines(marker);
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const rowOf = new Map<string, number>();
  const problems: Problem[] = [];
  const edits: RowEdit[] = [];
  const place = (row: number, key: ReviewKey): string =>
    `${name} [${REVIEW_SHEET}!${cellName(row, columns.get(key) ?? 0)}]`;
  sheet.rows.forEach((cells, row) => {
    if (row === 0 || !cells?.some((cell) => cell !== undefined)) return;
    const id = textAt(sheet, row, columns.get("id") ?? 0);
    const stood = before.get(id);
    const where = (key: ReviewKey): string => place(row, key);
    if (stood === undefined) {
      problems.push(problemOf("REVIEW_ROW", { where: where("id"), value: id }));
    } else if (rowOf.has(id)) {
      problems.push(problemOf("REVIEW_TWICE", { where: where("id"), value: id, row: (rowOf.get(id) ?? 0) + 1 }));
    } else {
      rowOf.set(id, row);
      const read = (key: ReviewKey): Cell | undefined => cellAt(sheet, row, columns.get(key) ?? 0);
      const one = rowEdit({ id, target: targets.get(id), stood, read, where, indicators });
      problems.push(...one.problems);
      if (one.edit) edits.push(one.edit);
    }
  });
  return {
    edits,
    problems,
    missing: plan.targets.map(({ id }: Target) => id).filter((id) => !rowOf.has(id)),
    where: (id, key) => (rowOf.has(id) ? place(rowOf.get(id) as number, key) : name),
  };
}

async function gridsOf(file: string): Promise<readonly Grid[]> {
  try {
    return (await openGrids(file)).grids;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new InputError([{ code: error.code, params: { ...error.params, where: file } } as Problem]);
  }
}

/** Columns by their heading, wherever they were moved. */
function columnsOf(sheet: Grid): Map<ReviewKey, number> {
  const heads = new Map(REVIEW_COLUMNS.map(({ key, head }) => [head, key]));
  const found = new Map<ReviewKey, number>();
  sheet.rows[0]?.forEach((cell, i) => {
    const key = heads.get(cell?.text ?? "");
    if (key !== undefined) found.set(key, i);
  });
  return found;
}

/** What stood in each row when it was written. */
function baselines(marker: Grid): Map<string, ReadonlyMap<ReviewKey, string>> {
  const all = new Map<string, ReadonlyMap<ReviewKey, string>>();
  marker.rows.forEach((_, row) => {
    if (textAt(marker, row, 0) !== "row") return;
    const cells = REVIEW_COLUMNS.map(({ key }, i) => [key, textAt(marker, row, i + 2)] as const);
    all.set(textAt(marker, row, 1), new Map(cells));
  });
  return all;
}
