import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Content = Uint8Array | string;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A container of Word: a zip, or the old one. */
function container(parts: Readonly<Record<string, Content>>, type: "zip" | "cfb"): Uint8Array {
  const made = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(parts))
    CFB.utils.cfb_add(made, `/${name}`, typeof content === "string" ? Buffer.from(content) : content);
  return CFB.write(made, { type: "buffer", fileType: type, compression: true }) as Uint8Array;
}

const docx = (body: string, head = ""): Uint8Array =>
  container({ "word/document.xml": `${head}<w:document ${W}><w:body>${body}</w:body></w:document>` }, "zip");

/** A PDF of one page that draws nothing. */
function emptyPdf(): string {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
  ];
  return `%PDF-1.4\n${objects.map((one, i) => `${i + 1} 0 obj\n${one}\nendobj\n`).join("")}trailer\n<< /Size 4 /Root 1 0 R >>\n%%EOF`;
}

const GOAL = "Đến năm 2030, tỷ lệ trẻ nhà trẻ ra lớp đạt ít nhất 35%";
const PLAN = `KẾ HOẠCH giai đoạn 2026 - 2030\nI. MỤC TIÊU\n1. ${GOAL}.\n`;

/** What offices may hand in by mistake, each with words that its sentence must say. */
const BAD: readonly (readonly [string, string, () => Content, RegExp])[] = [
  ["a Word file that was cut off", "cat.docx", () => docx(paragraph(GOAL)).slice(0, 200), /hỏng|cắt/u],
  [
    "a Word file with a password",
    "khoa.docx",
    () => container({ EncryptionInfo: "x".repeat(5000), EncryptedPackage: "x".repeat(5000) }, "cfb"),
    /mật khẩu/u,
  ],
  [
    "a Word file of old",
    "cu.docx",
    () => container({ WordDocument: "x".repeat(5000), "1Table": "x".repeat(5000) }, "cfb"),
    /\.docx/u,
  ],
  [
    "a Word file that declares entities",
    "thuc-the.docx",
    () => docx(paragraph("&a;"), '<!DOCTYPE x [<!ENTITY a "a">]>'),
    /thuc-the\.docx/u,
  ],
  [
    "a Word file that unpacks without end",
    "bom.docx",
    () => container({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, "zip"),
    /bom\.docx/u,
  ],
  ["a scan", "anh.pdf", emptyPdf, /chỉ có hình chụp/u],
  ["a PDF that is none", "hong.pdf", () => "%PDF-1.4 nothing", /hong\.pdf/u],
  ["a text without a target", "khong.txt", () => "KẾ HOẠCH\nI. MỤC TIÊU\nNâng cao chất lượng giáo dục.\n", /chỉ tiêu/u],
  [
    "a text in TCVN3",
    "tcvn3.txt",
    () => Buffer.from("TrÎ mÉu gi¸o ®¹t 97% vµ häc sinh tiÓu häc ®¹t 99%\n".repeat(4), "latin1"),
    /TCVN3|Unicode/u,
  ],
  ["bytes that are no text", "nhi-phan.txt", () => new Uint8Array([0, 1, 2, 250, 251, 252, 0]), /nhi-phan\.txt/u],
  ["an empty file", "rong.txt", () => "", /rong\.txt/u],
  ["a file of another kind", "bang.xyz", () => "abc", /\.docx/u],
];

const make = (file: string, out: string) => lotrinh("plan", "new", file, "--locality", "Lạng Sơn", "--out", out);
const lines = (err: string): string[] => err.trim().split("\n");

describe("plan new says in one sentence why it makes nothing, and leaves nothing behind", () => {
  it.each(BAD)("%s", async (_, name, content, says) => {
    const here = mkdtempSync(join(folder, "o-"));
    writeFileSync(join(here, name), content());
    const { code, out, err } = await make(join(here, name), join(here, "moi", "cua-toi"));
    expect({ code, out, lines: lines(err).length }).toEqual({ code: 1, out: "", lines: 1 });
    expect(err).toMatch(says);
    expect(readdirSync(here)).toEqual([name]);
  });

  it("a folder in the place of the file, a file that is not there, a place that nobody knows", async () => {
    const here = mkdtempSync(join(folder, "o-"));
    mkdirSync(join(here, "thu-muc"));
    writeFileSync(join(here, "ke-hoach.txt"), PLAN);
    const unknown = await lotrinh(
      "plan",
      "new",
      join(here, "ke-hoach.txt"),
      "--locality",
      "Xyz",
      "--out",
      join(here, "a"),
    );
    for (const { code, err } of [
      await make(join(here, "thu-muc"), join(here, "a")),
      await make(join(here, "khong-co.docx"), join(here, "a")),
      unknown,
    ])
      expect({ code, lines: lines(err).length }).toEqual({ code: 1, lines: 1 });
    expect(readdirSync(here)).toEqual(["ke-hoach.txt", "thu-muc"]);
  });

  it("a folder that is there stays as it is, byte for byte", async () => {
    const here = mkdtempSync(join(folder, "o-"));
    writeFileSync(join(here, "ke-hoach.txt"), PLAN);
    mkdirSync(join(here, "cua-toi"));
    writeFileSync(join(here, "cua-toi", "ghi-chu.txt"), "của tôi");
    const { code, err } = await make(join(here, "ke-hoach.txt"), join(here, "cua-toi"));
    expect({ code, lines: lines(err).length }).toEqual({ code: 1, lines: 1 });
    expect(readdirSync(here)).toEqual(["cua-toi", "ke-hoach.txt"]);
    expect(readdirSync(join(here, "cua-toi"))).toEqual(["ghi-chu.txt"]);
    expect(readFileSync(join(here, "cua-toi", "ghi-chu.txt"), "utf8")).toBe("của tôi");
  });

  it("where nothing can be written the folders above are taken away again", async () => {
    const here = mkdtempSync(join(folder, "o-"));
    writeFileSync(join(here, "ke-hoach.txt"), PLAN);
    writeFileSync(join(here, "tep"), "không phải thư mục");
    const { code, out, err } = await make(join(here, "ke-hoach.txt"), join(here, "tep", "cua-toi"));
    expect({ code, out, lines: lines(err).length }).toEqual({ code: 1, out: "", lines: 1 });
    const long = await make(join(here, "ke-hoach.txt"), join(here, "moi", "a".repeat(300)));
    expect({ code: long.code, lines: lines(long.err).length }).toEqual({ code: 1, lines: 1 });
    expect(readdirSync(here)).toEqual(["ke-hoach.txt", "tep"]);
  });

  it("decomposed letters are no fault: the folder is that of composed ones but for the hash and the words as printed", async () => {
    const here = mkdtempSync(join(folder, "o-"));
    writeFileSync(join(here, "lien.txt"), PLAN);
    writeFileSync(join(here, "roi.txt"), PLAN.normalize("NFD"));
    expect((await make(join(here, "lien.txt"), join(here, "a", "cua-toi"))).code).toBe(0);
    expect((await make(join(here, "roi.txt"), join(here, "b", "cua-toi"))).code).toBe(0);
    const targets = (one: string) => readFileSync(join(here, one, "cua-toi", "targets.yaml"), "utf8").normalize("NFC");
    expect(targets("b")).toBe(targets("a"));
    expect(readdirSync(here)).toEqual(["a", "b", "lien.txt", "roi.txt"]);
  });
});
