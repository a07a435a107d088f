// Writes each .txt here as a .docx: node packages/intake/test/plans/made-up/write-docx.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

const here = new URL(".", import.meta.url);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The earliest day of a zip entry: the same text gives the same bytes. */
const DAY = new Date(1980, 0, 1);
const HEAD_LINES = 6;

for (const name of readdirSync(here).filter((one) => one.endsWith(".txt"))) {
  const lines = readFileSync(new URL(name, here), "utf8").trimEnd().split("\n");
  writeFileSync(new URL(name.replace(/txt$/, "docx"), here), docxOf(lines));
}

/** Head as a table of two columns, headings numbered by Word, words split over runs, tables, and the notes as a footnote. */
function docxOf(lines) {
  const note = lines.find((line) => line.startsWith("Ghi chú: (1) "))?.replace("Ghi chú: (1) ", "") ?? "";
  const rest = lines.slice(HEAD_LINES).filter((line) => !line.startsWith("Ghi chú: "));
  const [issuer, place, nation, motto, number, date] = lines;
  const head = table([
    [
      [issuer, place],
      [nation, motto],
    ],
    [[number], [date]],
  ]);
  const body = [head];
  for (let i = 0; i < rest.length; i++) {
    const row = (line) => line?.startsWith("| ");
    if (row(rest[i])) {
      const rows = [];
      for (; row(rest[i]); i++)
        rows.push(
          rest[i]
            .slice(2, -2)
            .split(" | ")
            .map((cell) => [cell]),
        );
      i--;
      body.push(table(rows));
    } else body.push(numbered(rest[i]));
  }
  const files = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${["document.main", "numbering", "styles", "footnotes"].map((part) => `<Override PartName="/word/${part.split(".")[0]}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${["numbering", "styles", "footnotes"].map((part, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `${XML}<w:document ${W}><w:body>${body.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/numbering.xml": numbering(rest),
    "word/styles.xml": `${XML}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`,
    "word/footnotes.xml": `${XML}<w:footnotes ${W}><w:footnote w:id="1">${paragraph(note)}</w:footnote></w:footnotes>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime: DAY }]])),
  );
}

/** Roman and Arabic numbers and capital letters are Word's own; the letters with đ, which Word cannot count, are typed. */
function numbered(line) {
  const [, mark, text] = /^([A-Z]\.|[IVX]+\.|\d+\.) (.*)$/.exec(line) ?? [];
  if (mark === undefined) return paragraph(line, "", line.startsWith("1. Năm 2024"));
  const level = levelOf(mark);
  const style = level < 2 ? '<w:pStyle w:val="Heading1"/>' : "";
  const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  return paragraph(text, `<w:pPr>${style}${list}</w:pPr>`, /kết quả|tình hình/iu.test(text) && level < 2);
}

function levelOf(mark) {
  if (/^\d/.test(mark)) return 2;
  return /^[IVX]/.test(mark) ? 1 : 0;
}

function numbering(lines) {
  const hasLetters = lines.some((line) => /^[A-H]\. /.test(line));
  const levels = [
    ["upperLetter", "%1."],
    ["upperRoman", "%2."],
    ["decimal", "%3."],
  ];
  // A document without capital letters begins with its Roman numbers, which never start anew.
  const restart = (i) => (hasLetters || i !== 1 ? "" : '<w:lvlRestart w:val="0"/>');
  const each = levels.map(
    ([format, text], i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${restart(i)}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${each.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function table(rows) {
  const cell = (lines) =>
    `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${lines.map((one) => paragraph(one)).join("")}</w:tc>`;
  const grid = rows[0].map(() => '<w:gridCol w:w="2400"/>').join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** Every few letters another run, as Word leaves them after corrections. */
function paragraph(text, properties = "", hasNote = false) {
  const runs = (text.match(/.{1,5}/gsu) ?? []).map(
    (part, i) =>
      `<w:r>${i % 3 === 1 ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
  );
  const reference = hasNote ? '<w:r><w:footnoteReference w:id="1"/></w:r>' : "";
  return `<w:p>${properties}${runs.join("")}${reference}</w:p>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
