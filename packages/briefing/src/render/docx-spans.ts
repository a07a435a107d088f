import { Bookmark, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Content, Span } from "../document.js";
import { unbroken } from "../text.js";

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
}

/** Half points, as Word counts. */
export const SIZES = {
  thuong: { text: 22, small: 19, table: 19 },
  "hanh-chinh": { text: 26, small: 22, table: 22 },
  dense: { text: 18, small: 18, table: 18 },
} as const;

export type Size = (typeof SIZES)[keyof typeof SIZES];
const QUIET = "5F6368";
const SUPPOSED = "8A3700";

/** Runs of a line; links lead to the places that are there. */
export function runs(content: Content, places: ReadonlySet<string>, look: Look = {}): ParagraphChild[] {
  return content.flatMap((span) => runsOf(span, places, look));
}

function runsOf(span: Span, places: ReadonlySet<string>, look: Look): ParagraphChild[] {
  switch (span.kind) {
    case "text":
    case "number":
      return [new TextRun({ text: unbroken(span.text), ...look })];
    case "status":
      return [
        new TextRun({
          text: `[${span.text}]`,
          ...look,
          ...(span.status === "reported" ? {} : { italics: true, color: SUPPOSED }),
        }),
      ];
    case "citation":
    case "link": {
      const run = new TextRun({ text: unbroken(span.text), ...look });
      return places.has(span.to) ? [new InternalHyperlink({ anchor: bookmarkOf(span.to), children: [run] })] : [run];
    }
    case "strong":
      return runs(span.spans, places, { ...look, bold: true });
    case "quiet":
      return runs(span.spans, places, { ...look, color: QUIET });
    case "small":
      return runs(span.spans, places, { ...look, size: Math.min(look.size ?? SIZES.thuong.small, SIZES.thuong.small) });
    case "code":
      return [new TextRun({ text: span.text, ...look, size: 18 })];
    case "break":
      return [new TextRun({ break: 1 })];
  }
}

/** The place of an id, at the beginning of what it names. */
export function bookmark(id: string | undefined): ParagraphChild[] {
  return id ? [new Bookmark({ id: bookmarkOf(id), children: [] })] : [];
}

/** Word takes 40 letters, digits and low lines: the end of a long id tells it apart. */
function bookmarkOf(id: string): string {
  const plain = id.replace(/[^a-z0-9]/gi, "_");
  return plain.length <= 40 ? plain : `${plain.slice(0, 6)}${plain.slice(-34)}`;
}
