import type { Block, Cell, Content, Document, Span } from "./document.js";

type Sections = Document["sections"];

/** Ids that a link can lead to. */
export function placesOf(sections: Sections): ReadonlySet<string> {
  return new Set(sections.flatMap(({ blocks }) => blocks.flatMap(idsOf)));
}

function idsOf(block: Block): string[] {
  if (block.kind === "table") return block.rows.flatMap(({ id }) => id ?? []);
  return (block.kind === "paragraph" || block.kind === "figure") && block.id ? [block.id] : [];
}

/** Links that lead nowhere, because their place was left out, as text; numbers of sources go with their list. */
export function linked(sections: Sections): Sections {
  const places = placesOf(sections);
  return sections.map((one) => ({ ...one, blocks: one.blocks.map((block) => blockOf(block, places)) }));
}

function blockOf(block: Block, places: ReadonlySet<string>): Block {
  const text = (content: Content): Content => content.flatMap((span) => spanOf(span, places));
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return { ...block, text: text(block.text) };
    case "list":
      return { ...block, items: block.items.map(text) };
    case "figure":
      return { ...block, caption: block.caption && text(block.caption) };
    case "table": {
      const cell = (one: Cell): Cell => ({ ...one, text: text(one.text) });
      const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) }));
      return { ...block, caption: block.caption && text(block.caption), rows };
    }
    case "explorer":
      return { ...block, panels: block.panels.map((one) => ({ ...one, clause: text(one.clause) })) };
    case "break":
      return block;
  }
}

function spanOf(span: Span, places: ReadonlySet<string>): Span[] {
  if ("spans" in span) return [{ ...span, spans: span.spans.flatMap((one) => spanOf(one, places)) }];
  if (span.kind !== "citation" && span.kind !== "link") return [span];
  if (places.has(span.to)) return [span];
  return span.kind === "citation" && span.title === null ? [] : [{ kind: "text", text: span.text }];
}
