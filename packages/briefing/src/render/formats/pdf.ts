import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fontFiles } from "@lotrinh/charts";
import type { Block, Document, Drawings, TableBlock } from "../../document.js";
import { plainText } from "../../spans.js";
import { onPaper } from "../paper.js";
import { places } from "../places.js";
import type { Renderer } from "../renderer.js";
import { sharesOf } from "../shares.js";
import { typstDense, typstStyle } from "../typst-style.js";
import { literal, typstLine } from "../typst-text.js";

/** Letters of a cell that is not broken over two pages. */
const MOST_WHOLE = 1500;

/** A report on A4, archival (PDF/A-2b), with bookmarks, page numbers and its fonts. */
export const renderer: Renderer = {
  async render(whole) {
    const document = onPaper(whole);
    // A native library of 50 MB: loaded where it is asked for.
    const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
    const fontBlobs = fontFiles().map((file) => readFileSync(file));
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace: resolve(".") });
    for (const { name, svg } of document.drawings.values()) {
      // Read from memory, never from the disk.
      compiler.mapShadow(resolve("bieu-do", `${name}.svg`), Buffer.from(svg));
    }
    const made = compiler.compile({ mainFileContent: sourceOf(document) });
    const error = made.takeError();
    if (!made.result || error) {
      throw new Error(`no PDF: ${JSON.stringify(error ? compiler.fetchDiagnostics(error) : [])}`);
    }
    const { asOf } = document.dossier.assessment;
    const creationTimestamp = Date.parse(`${asOf}-01T00:00:00Z`) / 1000;
    const pdf = compiler.pdf(made.result, { pdfStandard: "a-2b", creationTimestamp });
    return new Map([["bao-cao.pdf", new Uint8Array(pdf)]]);
  },
};

function sourceOf(document: Document): string {
  const { title, language, footer, sections, drawings, dossier } = document;
  const [year, month] = dossier.assessment.asOf.split("-").map(Number);
  const there = places(document);
  const parts = sections.map(({ blocks, dense }) => {
    const made = blocks
      .map((block, at) => besideNext(block, [blocks[at - 1], blocks[at + 1]], drawings, there))
      .join("\n\n");
    return dense ? typstDense(made) : made;
  });
  return `#set document(title: ${literal(title)}, date: datetime(year: ${year}, month: ${month}, day: 1))
#set page(paper: "a4", margin: (x: 18mm, top: 15mm, bottom: 14mm),
  header: context if here().page() > 1 { text(size: 9pt, fill: rgb("#5f6368"), ${literal(title)}) },
  footer: context align(right, text(size: 9pt, fill: rgb("#5f6368"), str(here().page()) + " / " + str(counter(page).final().first()))))
#set text(font: "Be Vietnam Pro", size: 10pt, lang: "${language}", fallback: false)
${typstStyle}
${parts.join("\n\n")}

#text(size: 9pt, fill: quiet, ${literal(footer)})
`;
}

function placeOf(id: string | undefined): string {
  return id ? `#[#metadata(none)#label(${literal(id)})]` : "";
}

type Around = readonly [before: Block | undefined, after: Block | undefined];

/** A paragraph above a figure, or below a heading, goes with what follows to the next page. */
function besideNext(block: Block, [before, after]: Around, drawings: Drawings, there: ReadonlySet<string>): string {
  const made = blockOf(block, drawings, there);
  const goesOn = after?.kind === "figure" || (before?.kind === "heading" && after !== undefined);
  return block.kind === "paragraph" && goesOn ? `#block(sticky: true)[${made}]` : made;
}

function blockOf(block: Block, drawings: Drawings, there: ReadonlySet<string>): string {
  switch (block.kind) {
    case "heading":
      return `#heading(level: ${block.level})[${typstLine(block.text, there)}]`;
    case "paragraph": {
      const said = typstLine(block.text, there);
      const sized = {
        answer: `#text(size: 10.5pt)[${said}]`,
        verdict: said,
        small: `#text(size: 9pt)[${said}]`,
      };
      const look = block.look === "kicker" ? "small" : block.look;
      return `${placeOf(block.id)}${look ? sized[look] : said}`;
    }
    case "list":
      return `#list(${block.items.map((item) => `[${typstLine(item, there)}]`).join(", ")})`;
    case "table":
      return tableOf(block, there);
    case "figure": {
      const drawing = drawings.get(block.drawing);
      const caption = block.caption ? `, caption: [${typstLine(block.caption, there)}]` : "";
      const alt = literal(drawing?.chart.description ?? "");
      const image = `image("bieu-do/${block.drawing}.svg", width: 100%, alt: ${alt})`;
      return `${placeOf(block.id)}#figure(${image}, kind: image, supplement: none, numbering: none${caption})`;
    }
    case "note":
      return `#block(stroke: (left: 2pt), inset: (left: 8pt, y: 2pt), [${typstLine(block.text, there)}])`;
    case "explorer":
      return "";
    case "break":
      return "#pagebreak(weak: true)";
  }
}

function tableOf({ caption, columns, rows, look, whole }: TableBlock, there: ReadonlySet<string>): string {
  const headed = columns.some(({ head }) => head.length > 0);
  const line = 'table.hline(stroke: .4pt + rgb("#d9dce0"))';
  const head = headed
    ? `table.header(${columns.map(({ head }) => `text(fill: quiet)[${typstLine(head, there)}]`).join(", ")}, table.hline(stroke: .8pt)), `
    : "";
  const body = rows.map(({ id, cells }) => {
    const made = cells.map(({ text, rows: down = 1, columns: across = 1 }, at) => {
      const place = at === 0 ? placeOf(id) : "";
      return `table.cell(rowspan: ${down}, colspan: ${across}${down === 1 && plainText(text).length < MOST_WHOLE ? ", breakable: false" : ""})[${place}${typstLine(text, there)}]`;
    });
    return `${made.join(", ")}, ${line}`;
  });
  const aligns = columns.map(({ number }) => (number ? "right" : "left")).join(", ");
  const widths = look === "facts" ? columns.map(() => "auto") : sharesOf(columns, rows).map(percent);
  const table = `table(columns: (${widths.join(", ")}), align: (${aligns}), ${head}${body.join(", ")})`;
  const sized = `{ set text(size: 9pt); set par(leading: within); ${table} }`;
  const title = caption ? `#block(below: 5pt, sticky: true, strong[${typstLine(caption, there)}])` : "";
  return whole ? `#block(breakable: false)[${title}#${sized}]` : `${title}#${sized}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
