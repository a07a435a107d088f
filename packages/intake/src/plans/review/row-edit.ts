import { type Problem, problemOf, unitName } from "@lotrinh/language";
import type { Indicator, Target } from "@lotrinh/registry";
import type { Cell } from "../../tables/grid.js";
import { ASKED, REVIEW_COLUMNS, type ReviewKey, reviewHead } from "./columns.js";
import { type CellContext, parseCell, type ReviewValue } from "./parse-cell.js";
import { defaultReading, reviewRow } from "./row.js";
import { unitNamed } from "./words.js";

export interface CellEdit {
  readonly key: ReviewKey;
  /** Heading of its column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly value: ReviewValue;
}

export interface RowEdit {
  readonly id: string;
  readonly decision: "keep" | "change" | "drop" | "open";
  readonly cells: readonly CellEdit[];
}

export interface RowInput {
  readonly id: string;
  /** As the plan has it now; undefined where it is gone. */
  readonly target: Target | undefined;
  readonly stood: ReadonlyMap<ReviewKey, string>;
  readonly read: (key: ReviewKey) => Cell | undefined;
  readonly where: (key: ReviewKey) => string;
  readonly indicators: readonly Indicator[];
}

interface RowRead {
  readonly edit: RowEdit | null;
  readonly problems: readonly Problem[];
}

/** What one row asks to be changed; null where nothing is. */
export function rowEdit(input: RowInput): RowRead {
  const { id, target, read, where, stood } = input;
  const problems: Problem[] = [];
  const dropped = same(read("decision")?.text, "bỏ");
  if (target === undefined) {
    const touched = REVIEW_COLUMNS.some(({ key, isOpen }) => isOpen && !same(read(key)?.text, stood.get(key)));
    const gone = touched && !dropped ? [problemOf("REVIEW_GONE", { where: where("id"), value: id })] : [];
    return { edit: null, problems: gone };
  }
  for (const { key, head, isOpen } of REVIEW_COLUMNS) {
    if (isOpen || same(read(key)?.text, stood.get(key))) continue;
    const write = stood.get(key) ?? "";
    problems.push(problemOf("REVIEW_LOCKED", { where: where(key), column: head, write: write || "(để trống)" }));
  }
  if (dropped) return { edit: { id, decision: "drop", cells: [] }, problems };
  const { cells, touched } = cellEdits(input, target, problems);
  const decided = decisionOf(input, target, problems);
  problems.push(...unitProblems(input, target, cells));
  const asked = cells.filter(({ key }) => ASKED.includes(key));
  const choice = cells.find(({ key }) => key === "reading");
  if (choice && asked.length > 0) {
    const columns = asked.map(({ column }) => column).join(", ");
    problems.push(problemOf("REVIEW_READING_EDITED", { where: where("reading"), value: choice.after, columns }));
  }
  if (decided === "keep" && cells.length > 0) {
    const columns = cells.map(({ column }) => column).join(", ");
    problems.push(problemOf("REVIEW_KEEP_EDITED", { where: where("decision"), columns }));
  }
  if (decided === "change" && touched === 0) problems.push(problemOf("REVIEW_FIX_EMPTY", { where: where("decision") }));
  if (problems.length > 0) return { edit: null, problems };
  const decision = cells.length > 0 ? "change" : decided === "change" ? "keep" : decided;
  const isReopened =
    decision === "open" && target.reviewed === true && !same(read("decision")?.text, stood.get("decision"));
  const isNews = cells.length > 0 || isReopened || (decision === "keep" && !target.reviewed);
  return { edit: isNews ? { id, decision, cells } : null, problems };
}

/** A level is measured in the unit of its indicator; a change may be in points. */
function unitProblems({ where, indicators }: RowInput, target: Target, cells: readonly CellEdit[]): Problem[] {
  const edited = (key: ReviewKey): string | undefined => cells.find((one) => one.key === key)?.value?.toString();
  const reading = defaultReading(target);
  const id = edited("indicator") ?? reading.indicator;
  const unit = edited("unit") ?? reading.unit;
  const indicator = indicators.find((one) => one.id === id);
  const isChange = /^(?:increase|decrease)_by$/.test(edited("comparator") ?? reading.comparator);
  const isTouched = edited("indicator") !== undefined || edited("unit") !== undefined;
  if (!isTouched || isChange || target.kind === "change" || !indicator || indicator.unit === unit) return [];
  const params = { value: unitName(unit), indicator: indicator.name.vi, write: unitName(indicator.unit) };
  return [problemOf("REVIEW_UNIT", { where: where(edited("unit") === undefined ? "indicator" : "unit"), ...params })];
}

function decisionOf({ read, where, indicators }: RowInput, target: Target, problems: Problem[]) {
  const column = reviewHead("decision");
  const context = { where: where("decision"), column, target, unit: "", indicators };
  const parsed = parseCell("decision", read("decision"), context);
  if ("problem" in parsed) problems.push(parsed.problem);
  const value = "value" in parsed ? parsed.value : null;
  return value === "giữ" ? "keep" : value === "sửa" ? "change" : "open";
}

/** Each open cell in three: what stood in it, what stands there now, and what the plan says by now. */
function cellEdits({ read, where, stood, indicators }: RowInput, target: Target, problems: Problem[]) {
  const known = new Map(indicators.map((one) => [one.id, one]));
  const now = reviewRow(target, { indicators: known, doubts: [] });
  const unit = unitNamed(read("unit")?.text ?? "", indicators) ?? defaultReading(target).unit;
  const cells: CellEdit[] = [];
  let touched = 0;
  for (const { key, head: column, isOpen } of REVIEW_COLUMNS) {
    if (!isOpen || key === "decision") continue;
    const cell = read(key);
    if (same(cell?.text, stood.get(key))) continue;
    const context: CellContext = { where: where(key), column, target, unit, indicators };
    const parsed = parseCell(key, cell, context);
    if ("problem" in parsed) {
      problems.push(parsed.problem);
      continue;
    }
    const meant = (text: string | undefined): boolean => {
      const one = parseCell(key, text ? { text, kind: "text" } : undefined, context);
      return "value" in one && JSON.stringify(one.value) === JSON.stringify(parsed.value);
    };
    if (meant(stood.get(key))) continue;
    touched++;
    if (meant(now[key])) continue;
    const after = cell?.text ?? "";
    if (!same(now[key], stood.get(key))) {
      problems.push(problemOf("REVIEW_CONFLICT", { where: where(key), column, value: after, now: now[key] }));
      continue;
    }
    cells.push({ key, column, before: now[key], after, value: parsed.value });
  }
  return { cells, touched };
}

/** Spreadsheets put an apostrophe, and spaces, of their own. */
function same(a: string | undefined, b: string | undefined): boolean {
  const bare = (text = ""): string => text.normalize("NFC").replace(/^'/, "").replace(/\s+/g, " ").trim();
  return bare(a) === bare(b);
}
