import type { Block, Document } from "../document.js";

/** Ids that a link can lead to. */
export function places({ sections }: Document): ReadonlySet<string> {
  return new Set(sections.flatMap(({ blocks }) => blocks.flatMap(idsOf)));
}

function idsOf(block: Block): string[] {
  if (block.kind === "table") return block.rows.flatMap(({ id }) => id ?? []);
  return (block.kind === "paragraph" || block.kind === "figure") && block.id ? [block.id] : [];
}
