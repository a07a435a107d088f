import type { YearlyReport } from "@lotrinh/reach";
import { targetAnchor } from "../cite.js";
import type { Document } from "../document.js";
import { numbered, type SaidOnFirstPage } from "../first-page.js";
import { plainText } from "../spans.js";
import { dueRows, openRows } from "./rows.js";

/** Every sentence that sums up a year, and every row of a target, with its numbers as printed and the targets it is of. */
export function saidInReport({ sections }: Document, report: YearlyReport): SaidOnFirstPage[] {
  const all = [...openRows(report), ...dueRows(report)].map(({ target }) => target);
  const byAnchor = new Map(all.map((target) => [targetAnchor(target), target.id]));
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => {
      const at = `index.html#${id}`;
      if (block.kind === "paragraph" && block.look === "verdict") {
        return numbered(
          at,
          plainText(block.text),
          all.map((target) => target.id),
        );
      }
      if (block.kind !== "table") return [];
      return block.rows.flatMap((row) => {
        const target = byAnchor.get(row.id ?? "");
        return target === undefined
          ? []
          : numbered(at, row.cells.map(({ text }) => plainText(text)).join(" – "), [target]);
      });
    }),
  );
}
