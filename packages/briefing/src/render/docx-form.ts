import type { Language } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** Twips of the text's width: A4 less 30 mm on the left and 20 mm on the right. */
export const WIDTH = 9070;

interface Line {
  readonly code:
    | "FORM_ISSUER"
    | "FORM_NUMBER"
    | "FORM_NATION"
    | "FORM_MOTTO"
    | "FORM_DATE"
    | "FORM_KIND"
    | "FORM_RECEIVERS"
    | "FORM_RECEIVER"
    | "FORM_ARCHIVE"
    | "FORM_SIGNER"
    | "FORM_SIGNATURE"
    | "FORM_SIGNED";
  readonly bold?: true;
  readonly italics?: true;
  readonly size?: number;
  readonly ruled?: true;
}

/** The head of an administrative document by Decree 30/2020: issuer and number, the nation and its motto, place and date. */
export function formHead(language: Language): (Table | Paragraph)[] {
  const left: Line[] = [{ code: "FORM_ISSUER", bold: true, ruled: true }, { code: "FORM_NUMBER" }];
  const right: Line[] = [
    { code: "FORM_NATION", bold: true, size: 24 },
    { code: "FORM_MOTTO", bold: true, ruled: true },
    { code: "FORM_DATE", italics: true },
  ];
  const kind: Line = { code: "FORM_KIND", bold: true, size: 28 };
  return [pair([left, right], [3600, WIDTH - 3600], language), lineOf(kind, AlignmentType.CENTER, language, 240)];
}

/** Its end: whom it goes to, and who signs. */
export function formFoot(language: Language): (Table | Paragraph)[] {
  const left: Line[] = [
    { code: "FORM_RECEIVERS", bold: true, italics: true, size: 24 },
    { code: "FORM_RECEIVER", size: 22 },
    { code: "FORM_ARCHIVE", size: 22 },
  ];
  const right: Line[] = [
    { code: "FORM_SIGNER", bold: true },
    { code: "FORM_SIGNATURE", italics: true },
    { code: "FORM_SIGNED", bold: true },
  ];
  return [new Paragraph({ children: [] }), pair([left, right], [WIDTH / 2, WIDTH / 2], language, AlignmentType.LEFT)];
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function pair(
  sides: readonly (readonly Line[])[],
  widths: readonly number[],
  language: Language,
  first: Alignment = AlignmentType.CENTER,
): Table {
  const cells = sides.map((lines, at) => {
    const alignment = at === 0 ? first : AlignmentType.CENTER;
    const children = lines.map((one) => lineOf(one, alignment, language, one.code === "FORM_SIGNED" ? 1200 : 0));
    return new TableCell({ children, width: { size: widths[at] ?? 0, type: WidthType.DXA } });
  });
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: [...widths],
    width: { size: WIDTH, type: WidthType.DXA },
    borders: TableBorders.NONE,
  });
}

function lineOf({ code, ruled, size = 26, ...look }: Line, alignment: Alignment, language: Language, before: number) {
  return new Paragraph({
    children: [new TextRun({ text: sentence(code, {}, language), size, ...look })],
    alignment,
    spacing: { before, after: ruled ? 60 : 0 },
    ...(ruled
      ? {
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
          indent: { left: 700, right: 700 },
        }
      : {}),
  });
}
