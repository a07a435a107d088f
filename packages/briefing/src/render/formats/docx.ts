import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
  Document as WordDocument,
} from "docx";
import type { Block, Document, Drawings, FigureBlock } from "../../document.js";
import { formFoot, formHead } from "../docx-form.js";
import { bookmark, runs, SIZES, type Size } from "../docx-spans.js";
import { wordTable } from "../docx-table.js";
import { onPaper } from "../paper.js";
import { places } from "../places.js";
import { pngSize } from "../png-size.js";
import type { Renderer } from "../renderer.js";
import { repack, withoutTimes } from "../repack.js";

const LEVELS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
/** Twips: 210 by 297 mm; 20 mm above, below and right, 30 mm left. */
const A4 = { width: 11_906, height: 16_838 };
const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 1134 };
const CLOSE = { top: 850, bottom: 794, left: 1418, right: 1418, header: 400, footer: 340 };
/** Pixels of the text's width, at 96 to the inch. */
const PIXELS = 600;
/** A figure leaves room for its caption. */
const TALLEST = 820;

/** An editable report: A4, Times New Roman, real headings, tables that repeat their head; plain, or by Decree 30/2020. */
export const renderer: Renderer = {
  async render(whole) {
    const document = onPaper(whole);
    const { title, language, sections, drawings, dossier, footer, form } = document;
    const there = places(document);
    const pictures = await picturesOf(document);
    const official = form === "hanh-chinh";
    const size = SIZES[form];
    const parts = sections.flatMap(({ blocks, dense }, part) => {
      const close = dense && !official;
      const afterDense = !official && sections[part - 1]?.dense === true;
      const made = blocks.flatMap((block, at) => {
        const next = goesOn(block, [blocks[at - 1], blocks[at + 1]]);
        const onNewPage = (afterDense && at === 0) || blocks[at - 1]?.kind === "break";
        return wordOf(block, { drawings, pictures, there, size: close ? SIZES.dense : size, next, onNewPage });
      });
      return made;
    });
    const word = new WordDocument({
      title,
      creator: "Lộ trình",
      lastModifiedBy: "Lộ trình",
      description: "",
      styles: {
        default: {
          document: { run: { font: "Times New Roman", size: size.text, language: { value: language } } },
          title: heading(official ? 32 : 30, official ? 120 : 0),
          heading1: heading(official ? 28 : 25, official ? 360 : 200),
          heading2: heading(official ? 26 : 22, official ? 240 : 140),
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: A4,
              margin: official ? MARGINS : CLOSE,
            },
          },
          footers: { default: pageNumber(size) },
          children: [
            ...(official ? formHead(language) : []),
            ...parts,
            new Paragraph({ children: [new TextRun({ text: footer, size: size.small, color: "5F6368" })] }),
            ...(official ? formFoot(language) : []),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(word));
    const { asOf } = dossier.assessment;
    return new Map([["bao-cao.docx", repack(bytes, (text) => numbered(withoutTimes(text, asOf)))]]);
  },
};

function heading(size: number, before: number) {
  return {
    run: { font: "Times New Roman", size, bold: true, color: "000000" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  };
}

function pageNumber({ text: size }: Size): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT], size })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

/** The library counts pictures and bookmarks over all documents of a process; a document counts its own. */
function numbered(text: string): string {
  let picture = 0;
  const marks = new Map<string, number>();
  return text
    .replace(/(<wp:docPr [^>]*?\bid=")[^"]*/g, (_, before: string) => `${before}${++picture}`)
    .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")([^"]*)/g, (_, before: string, id: string) => {
      if (!marks.has(id)) marks.set(id, marks.size + 1);
      return `${before}${marks.get(id)}`;
    });
}

/** A paragraph above a figure, or between a heading and what follows, goes with it to the next page. */
function goesOn(block: Block, [before, after]: readonly [Block | undefined, Block | undefined]): boolean {
  if (block.kind !== "paragraph" || after === undefined) return false;
  return after.kind === "figure" || before?.kind === "heading";
}

/** Of what a document shows, by name. */
async function picturesOf({ sections, drawings }: Document): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "figure" ? one.drawing : [])));
  const made = [...new Set(names)].map(async (name) => [name, await drawings.get(name)?.png()] as const);
  return new Map((await Promise.all(made)).flatMap(([name, png]) => (png ? [[name, png] as const] : [])));
}

interface Around {
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly drawings: Drawings;
  readonly there: ReadonlySet<string>;
  readonly size: Size;
  /** Whether it stays with what follows. */
  readonly next: boolean;
  /** Whether a page begins with it: a break of its own would leave a page empty where the one before is full. */
  readonly onNewPage: boolean;
}

function wordOf(block: Block, { drawings, pictures, there, size, next, onNewPage }: Around): (Paragraph | Table)[] {
  const after = { after: size === SIZES.dense ? 20 : 100 };
  switch (block.kind) {
    case "heading":
      return [
        headingOf(
          block.level,
          runs(block.text, there, size === SIZES.dense ? CLOSE_HEADS[block.level] : {}),
          size,
          onNewPage,
        ),
      ];
    case "paragraph": {
      const small = block.look === "small" || block.look === "kicker";
      const look = { size: small ? size.small : size.text };
      const children = [...bookmark(block.id), ...runs(block.text, there, look)];
      return [new Paragraph({ children, spacing: after, keepNext: next, pageBreakBefore: onNewPage })];
    }
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item, there, { size: size.text }),
            bullet: { level: 0 },
            spacing: { after: 60 },
          }),
      );
    case "table":
      return wordTable(block, there, size);
    case "figure":
      return pictureOf(block, { drawings, pictures, there }, size);
    case "note":
      return [
        new Paragraph({
          children: runs(block.text, there, { size: size.text }),
          spacing: after,
          indent: { left: 160 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: "000000" } },
        }),
      ];
    case "explorer":
      return [];
    case "break":
      return [];
  }
}

const CLOSE_HEADS = { 1: { size: 28 }, 2: { size: 20 }, 3: { size: 18 } } as const;

function headingOf(level: 1 | 2 | 3, children: ParagraphChild[], size: Size, pageBreakBefore: boolean): Paragraph {
  const spacing = size === SIZES.dense ? { spacing: { before: level === 1 ? 0 : 60, after: 20 } } : {};
  return new Paragraph({ heading: LEVELS[level], children, pageBreakBefore, ...spacing });
}

function pictureOf(
  { drawing, caption, id }: FigureBlock,
  { drawings, pictures, there }: Pick<Around, "drawings" | "pictures" | "there">,
  { small: letters }: Size,
): Paragraph[] {
  const drawn = drawings.get(drawing);
  const data = pictures.get(drawing);
  if (!drawn || !data) return [];
  const size = pngSize(data);
  const scale = Math.min(PIXELS / size.width, TALLEST / size.height);
  const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const altText = { name: drawing, title: drawn.chart.title, description: drawn.chart.description };
  const picture = new ImageRun({ type: "png", data, transformation, altText });
  return [
    new Paragraph({
      children: [...bookmark(id), picture],
      keepNext: caption !== null,
      spacing: { before: 120, after: caption ? 0 : 120 },
    }),
    ...(caption ? [new Paragraph({ children: runs(caption, there, { size: letters }), spacing: { after: 200 } })] : []),
  ];
}
