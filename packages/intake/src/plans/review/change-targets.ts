import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { changeEntry } from "./change-entry.js";
import type { RowEdit } from "./row-edit.js";

/**
 * The text of a `targets.yaml` with the edits in it. Only entries that change are written anew; every other byte stays, and
 * so do their further readings and comments.
 */
export function changedTargets(text: string, edits: readonly RowEdit[]): string {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const { entries, head } = entriesOf(text);
  const written = entries.map(({ id, text: entry, indent }) => {
    const edit = byId.get(id);
    if (edit === undefined) return entry;
    return edit.decision === "drop" ? commentsAfter(entry, indent) : rewritten(entry, indent, edit);
  });
  const rest = written.join("");
  return rest.trim() === "" && entries.length > 0 ? `${head}[]\n` : head + rest;
}

/** First line of each target's entry, in the order of the file. */
export function targetLines(text: string): { readonly id: string; readonly line: number }[] {
  const { entries } = entriesOf(text);
  const counter = new LineCounter();
  parseDocument(text, { lineCounter: counter });
  return entries.map(({ id, start }) => ({ id, line: counter.linePos(start).line }));
}

interface Entry {
  readonly id: string;
  /** Offset of the line on which it begins. */
  readonly start: number;
  readonly indent: string;
  /** From its dash to the next one's line. */
  readonly text: string;
}

function entriesOf(text: string): { readonly head: string; readonly entries: readonly Entry[] } {
  const { contents } = parseDocument(text);
  const items = isSeq(contents) && !contents.flow ? contents.items.filter((item) => isMap(item)) : [];
  const starts = items.map((item) => text.lastIndexOf("\n", (item as YAMLMap).range?.[0] ?? 0) + 1);
  const entries = items.map((item, i): Entry => {
    const start = starts[i] ?? 0;
    const own = text.slice(start, starts[i + 1] ?? text.length);
    return { id: String((item as YAMLMap).get("id")), start, indent: /^ */.exec(own)?.[0] ?? "", text: own };
  });
  return { head: text.slice(0, starts[0] ?? text.length), entries };
}

/** Lines of comment at the end of an entry are those above the next one. */
function commentsAfter(entry: string, indent: string): string {
  const lines = entry.split(/(?<=\n)/);
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.trim() === "" || lines[from - 1]?.startsWith(`${indent}#`))) from--;
  return lines.slice(from).join("");
}

function rewritten(entry: string, indent: string, edit: RowEdit): string {
  const after = commentsAfter(entry, indent);
  const document = parseDocument(entry.slice(0, entry.length - after.length));
  changeEntry(document, edit);
  const fresh = document.toString({ lineWidth: 0, verifyAliasOrder: false });
  return fresh.replace(/^(?=.)/gm, indent) + after;
}
