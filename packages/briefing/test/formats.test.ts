import * as xlsx from "@e965/xlsx";
import { buildPack, formats, type Pack } from "@lotrinh/briefing";
import { briefOf } from "@lotrinh/reach";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { chiLang, withTargets } from "./chi-lang.js";

const HOSTILE = `=HYPERLINK("x") <w:t>&amp; #panic() \\ ]]> "`;
const plain = chiLang({ draws: 100 });
const hostile = withTargets(plain, (one) => ({ ...one, target: { ...one.target, phrase: HOSTILE } }));
const office = ["pdf", "docx", "pptx", "xlsx"];

function packOf(assessment = plain, chosen = office, language: "vi" | "en" = "vi"): Promise<Pack> {
  const form = "hanh-chinh" as const;
  return buildPack({ assessment }, { version: "1.2.3", inputs: [], formats: chosen, language, form });
}

const pack = await packOf(hostile);
const bytesOf = (file: string, from: Pack = pack): Uint8Array => from.get(file) ?? new Uint8Array();
const word = strFromU8(unzipSync(bytesOf("bao-cao.docx"))["word/document.xml"] ?? new Uint8Array());
const shown = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

describe("a format", () => {
  it("that there is none of is refused by name", async () => {
    expect(formats).toEqual(expect.arrayContaining([...office, "html", "json"]));
    await expect(packOf(plain, ["odt"])).rejects.toThrow("invalid format: odt");
  });

  it("is made alone, and comes out the same a second time, whatever the clock says", async () => {
    expect([...pack.keys()]).toEqual([
      "bao-cao.docx",
      "bao-cao.pdf",
      "trinh-chieu.pptx",
      "so-lieu.xlsx",
      "provenance.json",
    ]);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2001-02-03T04:05:06Z") });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const again = await packOf(hostile);
    for (const [file, bytes] of pack) expect([file, Buffer.compare(bytes, bytesOf(file, again))]).toEqual([file, 0]);
  });

  it("is English where English is asked for", async () => {
    const english = await packOf(plain, ["docx", "xlsx"], "en");
    const text = shown(strFromU8(unzipSync(bytesOf("bao-cao.docx", english))["word/document.xml"] ?? new Uint8Array()));
    expect(text).toContain("The answer rests on these conditions");
    expect(text).not.toContain("Câu trả lời dựa trên");
    expect(xlsx.read(bytesOf("so-lieu.xlsx", english)).SheetNames).toContain("Assessments");
  });
});

describe("the PDF", () => {
  it("is archival and carries its fonts", () => {
    const text = Buffer.from(bytesOf("bao-cao.pdf")).toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toContain("pdfaid:part>2<");
    expect(text).toContain("pdfaid:conformance>B<");
    expect(text).toContain("/GTS_PDFA1");
    expect(text).toContain("BeVietnamPro-Bold");
    // A font program for each font that is named, and nothing that an archive may not hold.
    expect(new Set(text.match(/\/FontName ?\/[A-Z]{6}\+\S+/g)).size).toBe(text.match(/\/FontFile[23]? /g)?.length);
    for (const barred of ["/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFile", "/XFA"]) {
      expect(text).not.toContain(barred);
    }
  });

  it("is tagged, in its language, with bookmarks and a description of every drawing", () => {
    const text = Buffer.from(bytesOf("bao-cao.pdf")).toString("latin1");
    for (const part of ["/StructTreeRoot", "/MarkInfo", "/Outlines"]) expect(text).toContain(part);
    expect(text).toMatch(/\/Lang ?\(vi/);
    expect(text.match(/\/Alt ?[<(]/g)?.length).toBeGreaterThan(3);
  });
});

describe("the document for Word", () => {
  it("has the paper and the margins of Decree 30/2020, its head and its signature", () => {
    expect(/<w:pgSz [^>]*/.exec(word)?.[0]).toContain('w:w="11906" w:h="16838"');
    const margins = /<w:pgMar ([^>]*)/.exec(word)?.[1] ?? "";
    const millimetres = (side: string) => (Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 1440) * 25.4;
    for (const side of ["top", "bottom", "right"]) expect(millimetres(side)).toBeCloseTo(20, 1);
    expect(millimetres("left")).toBeCloseTo(30, 1);
    const text = shown(word);
    for (const said of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:"]) {
      expect(text.includes(said)).toBe(true);
    }
  });

  it("has real headings, tables that repeat their head, and pictures described in words", () => {
    expect(word.match(/w:val="Heading1"/g)?.length).toBeGreaterThan(5);
    expect(word.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(5);
    const described = [...word.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(described.length).toBeGreaterThan(3);
    for (const text of described) expect(text).toMatch(/\d/);
  });

  it("has a place for every link, and every place once", () => {
    const places = [...word.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    const links = [...word.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((name) => !places.includes(name))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  it("begins the fields and the annex on a new page by their headings, so that a full page leaves no empty one", async () => {
    const brief = briefOf({ assessment: plain, portfolios: {}, sensitivities: {} });
    const made = await buildPack({ assessment: plain, brief }, { version: "1.2.3", inputs: [], formats: ["docx"] });
    const text = strFromU8(unzipSync(bytesOf("bao-cao.docx", made))["word/document.xml"] ?? new Uint8Array());
    expect(text).not.toContain('<w:br w:type="page"/>');
    const headings = text.match(/<w:pStyle w:val="[^"]*"\/>(?:<w:keepNext\/>)?<w:pageBreakBefore\/>/g);
    expect(headings).toHaveLength(2);
  });

  it("shows text that looks like markup as it is written", () => {
    expect(shown(word).includes(`“${HOSTILE}”`)).toBe(true);
  });
});

describe("the slides", () => {
  const parts = unzipSync(bytesOf("trinh-chieu.pptx"));
  const slides = Object.keys(parts).filter((file) => /slides\/slide\d+\.xml$/.test(file));
  const textOf = (file: string) => strFromU8(parts[file] ?? new Uint8Array());

  it("have a title each, and a chart of their own with every probability as it is", () => {
    expect(slides.length).toBeGreaterThan(3);
    for (const slide of slides) expect(shown(textOf(slide))).toMatch(/\S{2}/);
    const chart = textOf("ppt/charts/chart1.xml");
    // A series of those from reported figures, another of those that rest on assumptions.
    const series = [...chart.matchAll(/<c:val>[\s\S]*?<\/c:val>/g)].map(([part]) =>
      [...part.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => Number(value)),
    );
    const [first = []] = series;
    const values = first.map((_, at) => series.reduce((sum, one) => sum + (one[at] ?? 0), 0));
    const open = plain.targets.flatMap(({ state, readings: [first] }) =>
      state === "open" && first?.answer ? [100 * first.answer.probability] : [],
    );
    expect(values).toEqual(open.sort((a, b) => a - b).slice(0, 18));
  });
});

describe("the workbook, read by another library", () => {
  const book = xlsx.read(bytesOf("so-lieu.xlsx"));
  const rowsOf = (name: string) => xlsx.utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {});

  it("has a row for every target and for every reading, with the probability as a number", () => {
    expect(rowsOf("Chỉ tiêu")).toHaveLength(plain.targets.length);
    const readings = plain.targets.flatMap((one) => one.readings);
    expect(rowsOf("Đánh giá").map((row) => row["P"] ?? null)).toEqual(
      readings.map(({ answer }) => answer?.probability ?? null),
    );
  });

  it("says of every figure where it is written", () => {
    const figures = rowsOf("Số liệu");
    expect(figures.length).toBeGreaterThan(20);
    for (const row of figures) expect(row).toMatchObject({ Tệp: expect.any(String), Dòng: expect.any(Number) });
  });

  it("has no formula, also where a text looks like one", () => {
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as { f?: string; v?: unknown }[]);
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    expect(cells.filter(({ v }) => typeof v === "string" && /^[=+\-@]/.test(v))).toEqual([]);
    expect(rowsOf("Chỉ tiêu")[0]?.["Câu chữ in"]).toBe(`'${HOSTILE}`);
  });
});
