import type { DocumentTable, Note, Paragraph, PlanDocument } from "../types.js";
import { cleanText } from "../words/bare.js";

const STARTS =
  /^\s*(?:[-+•*·–#|]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}(?:[.)]| ?-) |[a-zđ]\) |[A-HĐ]\. |Điều \d|Phần |PHẦN |Phụ lục|PHỤ LỤC)/u;
const WRAPPED = 3;
/** Letters of a line that may have been broken at its end. */
const FULL = 60;

/** A line within a paragraph that was joined from several. */
export interface LineBreak {
  readonly line: number;
  /** Letters from the start of the line to the end of the paragraph. */
  readonly left: number;
}

export type Joined = DocumentTable | Note | (Paragraph & { readonly breaks?: readonly LineBreak[] });

/** Blocks of a document, the lines that a scan or a PDF broke within a sentence joined again; each keeps the line of its figure. */
export function joinLines({ format, blocks }: PlanDocument): Joined[] {
  if (format !== "pdf" && !(format === "txt" && isHardWrapped(blocks))) return [...blocks];
  const joined: Joined[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === "paragraph" && block.kind === "paragraph" && goesOn(last, block)) {
      const text = cleanText(block.text);
      const grown = (last.breaks ?? []).map(({ line, left }) => ({ line, left: left + text.length + 1 }));
      const breaks = [...grown, { line: block.line, left: text.length }];
      joined[joined.length - 1] = { ...last, text: `${cleanText(last.text)} ${text}`, breaks };
    } else joined.push(block);
  }
  return joined;
}

function goesOn(last: Paragraph, next: Paragraph): boolean {
  const [text, more] = [last.text.trim(), next.text.trim()];
  if (text === "" || more === "" || STARTS.test(more) || text.length < 40) return false;
  // “…; / trong đó mầm non 80%”
  if (text.endsWith(";")) return text.length >= FULL && /^\p{Ll}{2}/u.test(more);
  return !/[.:]$/.test(text) && !(text === text.toUpperCase());
}

/** Whether most paragraphs of a text are broken into lines of like length. */
function isHardWrapped(blocks: PlanDocument["blocks"]): boolean {
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph" && block.text.trim() !== "" ? [block.text.trim()] : [],
  );
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const broken = lines.filter((line) => line.length > 50 && !/[.:;]$/.test(line)).length;
  const goesOn = lines.filter((line, i) => /^\p{Ll}{2}/u.test(line) && (lines[i - 1]?.length ?? 0) > 50).length;
  return longest < 130 && lines.length > WRAPPED && (broken > lines.length / 4 || goesOn >= WRAPPED);
}
