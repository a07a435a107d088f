import type { Block, PlanDocument, TableRow } from "../../types.js";
import { Numbering } from "./numbering.js";
import { childrenOf, elementAt, elementsOf, parseXml, type XmlElement } from "./xml.js";
import { PackageError, unzipParts } from "./zip.js";

const DOCUMENT = "word/document.xml";
const PARTS = [DOCUMENT, "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"];
/** First bytes of the old container that Word encrypts documents in. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Wrappers that hold paragraphs and say nothing of their own. */
const WRAPPERS = new Set(["sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo", "hyperlink", "fldSimple"]);

/**
 * Paragraphs and tables of a Word document: words of split runs joined, the numbers of lists computed, footnotes at the end;
 * what was struck out by a revision is left out.
 * @throws PackageError where the package is damaged, encrypted, too large or hostile
 */
export function docxDocument(bytes: Uint8Array): PlanDocument {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new PackageError("DOCX_ENCRYPTED");
  const parts = unzipParts(bytes, PARTS);
  const part = (name: string): XmlElement | undefined => {
    const content = parts.get(name);
    return content && parseXml(content);
  };
  const body = elementAt(part(DOCUMENT), "document", "body");
  if (!body) throw new PackageError("DOCX_DAMAGED");
  const reader = new BodyReader(new Numbering(part("word/numbering.xml")), stylesOf(part("word/styles.xml")));
  reader.read(body);
  const notes = elementAt(part("word/footnotes.xml"), "footnotes");
  if (notes) reader.readNotes(notes);
  return { format: "docx", blocks: reader.blocks, lines: reader.paragraphs };
}

interface Style {
  readonly list: string | undefined;
  readonly level: number;
  readonly basedOn: string | undefined;
}

function stylesOf(part: XmlElement | undefined): ReadonlyMap<string, Style> {
  const root = elementAt(part, "styles");
  return new Map(
    (root ? childrenOf(root, "style") : []).map((style) => {
      const numbering = elementAt(style, "pPr", "numPr");
      return [
        style.attributes["styleId"] ?? "",
        {
          list: elementAt(numbering, "numId")?.attributes["val"],
          level: Number(elementAt(numbering, "ilvl")?.attributes["val"] ?? 0),
          basedOn: elementAt(style, "basedOn")?.attributes["val"],
        },
      ];
    }),
  );
}

class BodyReader {
  readonly blocks: Block[] = [];
  paragraphs = 0;
  readonly #numbering: Numbering;
  readonly #styles: ReadonlyMap<string, Style>;

  constructor(numbering: Numbering, styles: ReadonlyMap<string, Style>) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  read(container: XmlElement): void {
    for (const child of elementsOf(container.children)) {
      if (child.name === "p") {
        const line = this.paragraphs + 1;
        const text = this.#paragraph(child);
        for (const one of text.split("\n")) this.blocks.push({ kind: "paragraph", line, text: one });
      } else if (child.name === "tbl") this.#table(child);
      else if (WRAPPERS.has(child.name)) this.read(child);
    }
  }

  readNotes(notes: XmlElement): void {
    for (const note of childrenOf(notes, "footnote")) {
      if (note.attributes["type"] !== undefined) continue;
      const text = childrenOf(note, "p")
        .map((one) => this.#paragraph(one))
        .join(" ")
        .trim();
      if (text !== "") this.blocks.push({ kind: "note", line: this.paragraphs, text });
    }
  }

  #paragraph(paragraph: XmlElement): string {
    this.paragraphs += 1;
    const number = this.#numberOf(elementAt(paragraph, "pPr"));
    const text = textOf(paragraph);
    return text.trim() === "" ? "" : `${number}${number === "" ? "" : " "}${text}`;
  }

  #numberOf(properties: XmlElement | undefined): string {
    const own = elementAt(properties, "numPr");
    let style = this.#styles.get(elementAt(properties, "pStyle")?.attributes["val"] ?? "");
    for (let i = 0; i < 10 && style && style.list === undefined; i++) style = this.#styles.get(style.basedOn ?? "");
    const list = elementAt(own, "numId")?.attributes["val"] ?? style?.list;
    const level = elementAt(own, "ilvl")?.attributes["val"] ?? style?.level ?? 0;
    return list === undefined || list === "0" ? "" : this.#numbering.next(list, Number(level));
  }

  #table(table: XmlElement): void {
    const line = this.paragraphs + 1;
    const above: string[] = [];
    const rows = rowsOf(table).map((row): TableRow => {
      const first = this.paragraphs + 1;
      const cells: string[] = [];
      for (const cell of cellsOf(row)) {
        const properties = elementAt(cell, "tcPr");
        const span = Number(elementAt(properties, "gridSpan")?.attributes["val"] ?? 1);
        const merge = elementAt(properties, "vMerge");
        const text = this.#cell(cell);
        const isBelow = merge !== undefined && merge.attributes["val"] !== "restart";
        const shown = isBelow ? (above[cells.length] ?? "") : text;
        for (let i = 0; i < Math.min(span, 64); i++) cells.push(shown);
      }
      cells.forEach((cell, i) => {
        above[i] = cell;
      });
      return { line: first, cells };
    });
    this.blocks.push({ kind: "table", line, rows });
  }

  #cell(cell: XmlElement): string {
    return elementsOf(cell.children)
      .map((child) => (child.name === "p" ? this.#paragraph(child) : child.name === "tbl" ? this.#nested(child) : ""))
      .filter((text) => text !== "")
      .join(" ");
  }

  #nested(table: XmlElement): string {
    return rowsOf(table)
      .flatMap((row) => cellsOf(row).map((cell) => this.#cell(cell)))
      .join(" ");
  }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return unwrapped(table, "tr");
}

function cellsOf(row: XmlElement): XmlElement[] {
  return unwrapped(row, "tc");
}

function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element.children).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? unwrapped(child, name) : [],
  );
}

/** Text of the runs, tabs as tabs and breaks as lines; without field codes, struck text and footnote numbers. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child): string => {
      if (typeof child === "string") return element.name === "t" ? child : "";
      if (child.name === "tab" && element.name === "r") return "\t";
      if (child.name === "br" || child.name === "cr") return child.attributes["type"] === "page" ? "" : "\n";
      if (child.name === "noBreakHyphen") return "-";
      if (["del", "moveFrom", "instrText", "pPr", "rPr", "txbxContent", "Fallback", "delText"].includes(child.name))
        return "";
      if (child.name === "r" && isRaised(child)) return "";
      return textOf(child);
    })
    .join("");
}

/** A raised number is the mark of a note. */
function isRaised(run: XmlElement): boolean {
  const raised = elementAt(run, "rPr", "vertAlign")?.attributes["val"] === "superscript";
  return (
    raised &&
    /^\d{1,2}$/.test(
      childrenOf(run, "t")
        .map((one) => one.children.join(""))
        .join(""),
    )
  );
}
