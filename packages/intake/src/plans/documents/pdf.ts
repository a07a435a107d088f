import type { Block, PlanDocument, TableRow } from "../types.js";

/** A piece of a line as the text layer places it, in points from the left and from the bottom. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Why a PDF gives no text; the code of a sentence. */
export class PdfError extends Error {
  readonly code: "PDF_DAMAGED" | "PDF_ENCRYPTED" | "PDF_LETTERS" | "PDF_PICTURES";
  constructor(code: PdfError["code"]) {
    super(code);
    this.code = code;
  }
}

const LEAST_LETTERS_A_PAGE = 20;
const COLUMN_GAP = 1.8;
/** Letters that stand alone as no word does, and the share of words from which a text layer is out of order: 5–10 %, else none. */
const ALONE = /^[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]$/iu;
const WORDS_OF_ONE = new Set(["ở", "ý", "à", "á", "ô", "ồ", "ừ"]);
const [FEW_ALONE, SHARE_ALONE] = [5, 0.01];

/**
 * Lines of the text layer of a PDF, those of tables as rows of cells; page numbers are left out.
 * @throws PdfError where it is damaged, locked, only pictures, or has letters apart from their words
 */
export async function pdfDocument(bytes: Uint8Array): Promise<PlanDocument> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const lines: Piece[][] = [];
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [
              {
                text: item.str,
                x: item.transform[4] as number,
                y: item.transform[5] as number,
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      );
      letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
      lines.push(...linesOf(pieces).filter((line) => !isPageNumber(line)));
      page.cleanup();
    }
    if (letters < LEAST_LETTERS_A_PAGE * pdf.numPages) throw new PdfError("PDF_PICTURES");
    if (hasLettersApart(lines)) throw new PdfError("PDF_LETTERS");
    return { format: "pdf", blocks: blocksOf(lines), lines: lines.length };
  } catch (error) {
    if (error instanceof PdfError) throw error;
    const name = error instanceof Error ? error.name : "";
    throw new PdfError(name === "PasswordException" ? "PDF_ENCRYPTED" : "PDF_DAMAGED");
  } finally {
    await task.destroy();
  }
}

/**
 * Its module asks for the shapes of a browser, which reading text never uses, and complains aloud where they are missing.
 */
async function pdfjs(): Promise<typeof import("pdfjs-dist/legacy/build/pdf.mjs")> {
  const scope = globalThis as Record<string, unknown>;
  const shapes = ["DOMMatrix", "ImageData", "Path2D"].filter((name) => scope[name] === undefined);
  const { warn, log } = console;
  for (const name of shapes) scope[name] = class {};
  console.warn = () => {};
  console.log = () => {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    Object.assign(console, { warn, log });
    for (const name of shapes) delete scope[name];
  }
}

/** Pieces of one height make a line, from left to right; lines go from top to bottom. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1)?.[0];
    if (last && Math.abs(last.y - piece.y) < Math.max(last.height, piece.height, 6) * 0.5) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Where the font of a document lacks Vietnamese letters, those of another one stand together behind the line, and no word is whole. */
function hasLettersApart(lines: readonly (readonly Piece[])[]): boolean {
  const words = lines.flatMap((line) => cellsOf(line).flatMap((cell) => cell.normalize("NFC").split(" ")));
  const alone = words.filter((word) => ALONE.test(word) && !WORDS_OF_ONE.has(word.toLowerCase())).length;
  return alone >= FEW_ALONE && alone >= SHARE_ALONE * words.length;
}

function isPageNumber(line: readonly Piece[]): boolean {
  return /^[-–\s]*(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?[-–\s]*$/i.test(line.map(({ text }) => text).join(""));
}

/** Words of a line; a wide gap begins a new cell. */
function cellsOf(line: readonly Piece[]): string[] {
  const cells: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, height } of line) {
    const gap = x - end;
    if (cells.length === 0 || gap > Math.max(height, 8) * COLUMN_GAP) cells.push(text);
    else
      cells[cells.length - 1] +=
        gap > height * 0.15 && !/\s$/.test(cells.at(-1) ?? "") && !/^\s/.test(text) ? ` ${text}` : text;
    end = x + width;
  }
  return cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "");
}

/** Three lines of the same number of cells in a row, three or more, are a table. */
function blocksOf(lines: readonly (readonly Piece[])[]): Block[] {
  const blocks: Block[] = [];
  let rows: TableRow[] = [];
  const close = (): void => {
    const first = rows[0];
    if (first && rows.length >= 2) blocks.push({ kind: "table", line: first.line, rows });
    else for (const { line, cells } of rows) blocks.push({ kind: "paragraph", line, text: cells.join(" ") });
    rows = [];
  };
  lines.forEach((pieces, i) => {
    const cells = cellsOf(pieces);
    if (cells.length >= 3 && (rows.length === 0 || rows[0]?.cells.length === cells.length))
      rows.push({ line: i + 1, cells });
    else {
      close();
      blocks.push({ kind: "paragraph", line: i + 1, text: cells.join(" ") });
    }
  });
  close();
  return blocks;
}
