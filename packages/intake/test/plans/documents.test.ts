import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import { readPlan, readPlanFile } from "@lotrinh/intake";
import { InputError } from "@lotrinh/language";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-plans-"));
afterAll(() => rmSync(folder, { recursive: true }));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function saved(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function docx(name: string, body: string, parts: Readonly<Record<string, string>> = {}): string {
  const document = `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
  const all = { "word/document.xml": document, ...parts };
  return saved(name, zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)]))));
}

/** A paragraph whose words are split over runs, every three letters one. */
function p(text: string, list?: readonly [number, number]): string {
  const runs = (text.match(/.{1,3}/gsu) ?? []).map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
  const numbered = list
    ? `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>`
    : "";
  return `<w:p>${numbered}${runs.join("")}</w:p>`;
}

const NUMBERING = `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

async function codeOf(file: string): Promise<string> {
  try {
    await readPlanFile(file);
  } catch (error) {
    if (error instanceof InputError && error.problems.length === 1) return error.code;
    throw error;
  }
  return "read";
}

describe("a Word document", () => {
  it("gives the numbers that Word computes, words of split runs, and tables", async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const file = docx(
      "so-muc.docx",
      [
        p("MỤC TIÊU", [7, 0]),
        p("Đến năm 2030", [7, 1]),
        p("Trẻ nhà trẻ ra lớp đạt 35%", [7, 2]),
        p("Trẻ mẫu giáo ra lớp đạt 97%", [7, 2]),
        p("Lộ trình", [7, 1]),
        `<w:tbl>${row("Chỉ tiêu", "2028", "2029", "2030")}${row("Trường chuẩn (trường)", "5", "6", "7")}</w:tbl>`,
      ].join(""),
      { "word/numbering.xml": NUMBERING },
    );
    const { targets } = readPlan(await readPlanFile(file), { indicators: [] });
    expect(targets.map(({ section, value, year }) => [section, value, year])).toEqual([
      ["II.1.a", 35, 2030],
      ["II.1.b", 97, 2030],
      ["II.2", 7, 2030],
    ]);
    expect(targets[2]?.steps).toEqual([
      { year: 2028, value: 5 },
      { year: 2029, value: 6 },
      { year: 2030, value: 7 },
    ]);
  });

  it("is refused where it declares entities, is cut, locked or unpacks without end", async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document ${W}><w:body>${p("&b;")}</w:body></w:document>`;
    expect(await codeOf(docx("dtd.docx", "", { "word/document.xml": entities }))).toBe("DOCX_HOSTILE");
    expect(await codeOf(docx("long.docx", `${"<w:sdt>".repeat(4000)}${"</w:sdt>".repeat(4000)}`))).toBe("DOCX_HOSTILE");
    expect(await codeOf(docx("thuc-the.docx", "<w:p>&la;</w:p>"))).toBe("DOCX_DAMAGED");
    expect(
      await codeOf(saved("cut.docx", zipSync({ "word/document.xml": strToU8("<a/>".repeat(999)) }).slice(0, 60))),
    ).toBe("DOCX_DAMAGED");
    expect(await codeOf(saved("khoa.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])))).toBe(
      "DOCX_ENCRYPTED",
    );
    expect(await codeOf(saved("mat-khau.docx", container("/EncryptionInfo", "/EncryptedPackage")))).toBe(
      "DOCX_ENCRYPTED",
    );
    expect(await codeOf(saved("doi-cu.docx", container("/1Table", "/WordDocument")))).toBe("PLAN_OLD_WORD");
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) });
    expect(await codeOf(saved("bom.docx", bomb))).toBe("DOCX_TOO_LARGE");
  });
});

/** The old container of Word, with these streams. */
function container(...streams: readonly string[]): Uint8Array {
  const made = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(made, stream, new Uint8Array(5000));
  return CFB.write(made, { type: "buffer" }) as Uint8Array;
}

/** A PDF of one page; each line 20 points below the last. */
function pdf(lines: readonly string[]): string {
  const drawn = lines.map((line, i) => `BT /F1 12 Tf 50 ${780 - 20 * i} Td (${line}) Tj ET`).join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
}

describe("other documents", () => {
  it("a PDF with a text layer is read, one of pictures says so", async () => {
    const lines = [
      "II. MUC TIEU",
      "1. Den nam 2030",
      "- Ty le tre nha tre ra lop dat it nhat 35%, giam 50% so lop ghep",
      "so voi nam 2025",
      "12",
    ];
    const { targets } = readPlan(await readPlanFile(saved("chu.pdf", pdf(lines))), { indicators: [] });
    expect(targets.map(({ comparator, value, base_year }) => [comparator, value, base_year])).toEqual([
      [">=", 35, null],
      ["decrease_by", 50, 2025],
    ]);
    expect(await codeOf(saved("anh.pdf", pdf([])))).toBe("PDF_PICTURES");
    const photo = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u00ff EI Q";
    expect(
      await codeOf(
        saved(
          "chup.pdf",
          pdf([])
            .replace("stream\n\nendstream", `stream\n${photo}\nendstream`)
            .replace("/Length 0", `/Length ${photo.length}`),
        ),
      ),
    ).toBe("PDF_PICTURES");
    expect(await codeOf(saved("hong.pdf", "%PDF-1.4 nothing"))).toBe("PDF_DAMAGED");
  });

  it("a PDF whose marked letters stand behind their lines is refused: no word of it is whole", async () => {
    const [whole, apart] = [
      ["- Ty le tre nha tre ra lop dat it nhat 35%", "\\340 \\340 \\341 \\364 nam 2030"],
      ["- Ty l tr nha tr ra l p dat it nh t 35% \\352 \\350 \\350 \\363 \\342", "n m 2030 \\343"],
    ];
    expect(await codeOf(saved("roi.pdf", pdf(apart)))).toBe("PDF_LETTERS");
    expect((await readPlanFile(saved("lien.pdf", pdf(whole)))).blocks).toHaveLength(2);
  });

  it("a page with a table of merged cells is read, its scripts are not", async () => {
    const html = `<html><script>var a = "đạt 12%";</script><h2>II. MỤC TIÊU</h2><p>1. Lộ trình</p>
      <table><tr><th rowspan="2">Chỉ tiêu</th><th colspan="3">Kế hoạch</th></tr><tr><th>2028</th><th>2029</th><th>2030</th></tr>
      <tr><td>Tỷ lệ phòng học kiên cố (%)</td><td>91,0</td><td>93,5</td><td>96,0</td></tr></table></html>`;
    const { targets } = readPlan(await readPlanFile(saved("trang.html", html)), { indicators: [] });
    expect(targets.map(({ unit, steps }) => [unit, steps?.map(({ value }) => value)])).toEqual([
      ["percent", [91, 93.5, 96]],
    ]);
  });

  it("decomposed letters in a Word file are read like composed ones", async () => {
    const text = p("Đến năm 2030, tỷ lệ trẻ nhà trẻ ra lớp đạt ít nhất 35%");
    const read = async (name: string, body: string) =>
      readPlan(await readPlanFile(docx(name, body)), { indicators: [] });
    const said = ({ targets }: Awaited<ReturnType<typeof read>>) =>
      targets.map(({ value, comparator, year, phrase }) => [value, comparator, year, phrase.normalize("NFC")]);
    expect(said(await read("roi.docx", text.normalize("NFD")))).toEqual(said(await read("lien.docx", text)));
  });

  it("a file of two encodings is refused, or read with its letters whole", async () => {
    const utf8 = new TextEncoder().encode("II. MỤC TIÊU\nTỷ lệ trẻ nhà trẻ đạt 35%\n");
    const old = Uint8Array.from([
      ...Buffer.from("TrÎ mÉu gi¸o ®¹t 97% vµ häc sinh tiÓu häc ®¹t 99%\n".repeat(4), "latin1"),
    ]);
    expect(await codeOf(saved("hai-bang-ma.txt", Buffer.concat([utf8, old])))).toMatch(/^PLAN_(?:ENCODING|LEGACY)$/);
  });

  it("without any target, and with a table merged beyond reading, each is said once", async () => {
    const text = (name: string, lines: readonly string[]) => saved(name, lines.join("\n"));
    const codes = async (file: string) =>
      readPlan(await readPlanFile(file), { indicators: [] }).problems.map(({ code }) => code);
    expect(await codes(text("khong.txt", ["I. MỤC TIÊU", "Nâng cao chất lượng giáo dục."]))).toEqual([
      "PLAN_WITHOUT_TARGETS",
    ]);
    const cells = (...all: string[]): string => `<tr>${all.map((one) => `<td>${one}</td>`).join("")}</tr>`;
    const merged = [cells("12", "35%", "", "41"), cells("8", "", "97%", "3"), cells("", "5", "6", "7")].join("");
    const page = `<h2>II. MỤC TIÊU</h2><p>Trẻ nhà trẻ đạt 35%.</p><table>${merged}</table>`;
    expect(await codes(saved("gop.html", page))).toEqual(["PLAN_TABLES_UNREAD"]);
  });

  it("what is no document is refused in one sentence", async () => {
    mkdirSync(join(folder, "thu-muc"));
    expect(await codeOf(join(folder, "thu-muc"))).toBe("PLAN_FOLDER");
    expect(await codeOf(join(folder, "khong-co.docx"))).toBe("FILE_MISSING");
    expect(await codeOf(saved("rong.txt", ""))).toBe("PLAN_EMPTY");
    expect(await codeOf(saved("bang.xyz", "abc"))).toBe("PLAN_FORMAT");
    expect(await codeOf(saved("nhi-phan.txt", new Uint8Array([0, 1, 2, 250, 251, 252, 0])))).toBe("PLAN_ENCODING");
  });
});
