import type { Block, Cell, Column, Content, FigureBlock, Row } from "./document.js";
import { contentOf } from "./spans.js";

type Text = string | Content;

function of(text: Text): Content {
  return contentOf(text);
}

export function heading(level: 1 | 2 | 3, text: Text): Block {
  return { kind: "heading", level, text: of(text) };
}

export function paragraph(text: Text, look?: "answer" | "verdict" | "small" | "kicker", id?: string): Block {
  return { kind: "paragraph", text: of(text), ...(look ? { look } : {}), ...(id ? { id } : {}) };
}

/** Nothing where there is nothing to list. */
export function list(items: readonly Text[]): Block[] {
  return items.length > 0 ? [{ kind: "list", items: items.map(of) }] : [];
}

export function note(text: Text): Block {
  return { kind: "note", text: of(text) };
}

export function figure(drawing: string, caption: Text | null = null, id?: string): FigureBlock {
  return { kind: "figure", drawing, caption: caption === null ? null : of(caption), ...(id ? { id } : {}) };
}

export function column(head: Text, look: Omit<Column, "head"> = {}): Column {
  return { head: of(head), ...look };
}

export function row(cells: readonly (Text | Cell)[], id?: string): Row {
  const made = cells.map((one) => (typeof one === "object" && "text" in one ? one : { text: of(one) }));
  return { cells: made, ...(id ? { id } : {}) };
}
