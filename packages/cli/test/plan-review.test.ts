import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import excel from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));
const plan = join(folder, "xa-thu");
const book = join(plan, "xem-lai.xlsx");
const targets = () => readFileSync(join(plan, "targets.yaml"), "utf8");

beforeAll(async () => {
  const document = join(folder, "ke-hoach.txt");
  writeFileSync(
    document,
    [
      "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
      "Lạng Sơn, ngày 02 tháng 3 năm 2026",
      "KẾ HOẠCH",
      "Phát triển giáo dục giai đoạn 2026 - 2030 (văn bản minh họa, không có thật)",
      "I. MỤC TIÊU ĐẾN NĂM 2030",
      "1. Tỷ lệ huy động trẻ nhà trẻ đạt 35%.",
      "2. Có ít nhất 35 câu lạc bộ đọc sách.",
      "3. Xây mới 03 trường giai đoạn 2026-2030.",
    ].join("\n"),
  );
  await lotrinh("plan", "new", document, "--locality", "Lạng Sơn", "--out", plan);
  expect(await lotrinh("plan", "review", plan)).toMatchObject({ code: 0 });
});

/** Writes into the row whose phrase holds these words. */
async function edit(words: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(book);
  const sheet = workbook.getWorksheet("Chỉ tiêu") as excel.Worksheet;
  const heads = (sheet.getRow(1).values as string[]).map(String);
  sheet.eachRow((row) => {
    if (!String(row.getCell(heads.indexOf("Câu in trong kế hoạch")).value).includes(words)) return;
    for (const [head, value] of Object.entries(cells)) row.getCell(heads.indexOf(head)).value = value;
  });
  await workbook.xlsx.writeFile(book);
}

describe("a plan is reviewed in a workbook", () => {
  it("which read back untouched changes no byte", async () => {
    const before = targets();
    const { code, out } = await lotrinh("plan", "review", plan, "--read", book);
    expect([code, out]).toEqual([0, expect.stringContaining("không có gì đổi")]);
    expect(targets()).toBe(before);
  });

  it("is not written over while it holds edits", async () => {
    await edit("nhà trẻ", { Mức: "40" });
    const { code, err } = await lotrinh("plan", "review", plan);
    expect([code, err.trim().split("\n").length]).toEqual([1, 1]);
    expect(err).toMatch(/1 dòng.*--read.*--force/);
  });

  it("says what the plan's own check refuses with the cell of the workbook, and writes nothing", async () => {
    const before = targets();
    await edit("câu lạc bộ", { "Đơn vị": "%" });
    await edit("nhà trẻ", { Năm: "1999" });
    const { code, err } = await lotrinh("plan", "review", plan, "--read", book);
    expect(code).toBe(1);
    expect(err).toMatch(/xem-lai\.xlsx \[Chỉ tiêu!K\d\]: Năm .*“1999”/);
    expect(err).toMatch(/xem-lai\.xlsx \[Chỉ tiêu!J\d\]: .*tính bằng “câu lạc bộ”, không phải “%”/);
    await edit("nhà trẻ", { Năm: "2030" });
    await edit("câu lạc bộ", { "Đơn vị": "câu lạc bộ" });
    await edit("03 trường", { "Giai đoạn": "2026-2029" });
    const second = await lotrinh("plan", "review", plan, "--read", book);
    expect(second.err).toMatch(/xem-lai\.xlsx \[Chỉ tiêu!L\d\]: Giai đoạn: .*2029.*2030/);
    await edit("03 trường", { "Giai đoạn": "2026–2030" });
    expect(targets()).toBe(before);
  });

  it("says each change, before → after, and drops the own indicator that nothing measures any more", async () => {
    await edit("câu lạc bộ", { "Quyết định": "bỏ" });
    await edit("03 trường", { "Quyết định": "giữ" });
    const { code, out, err } = await lotrinh("plan", "review", plan, "--read", book);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Mức 35 → 40");
    expect(out).toMatch(/bỏ khỏi targets\.yaml: “.*câu lạc bộ/);
    expect(out).toContain("giữ như máy đọc");
    expect(readFileSync(join(plan, "indicators.csv"), "utf8")).not.toContain("câu lạc bộ");
    expect(await lotrinh("plan", "check", plan)).toMatchObject({ code: 0, out: expect.stringContaining("2 chỉ tiêu") });
    expect((await lotrinh("plan", "review", plan, "--read", book)).out).toContain("không có gì đổi");
    expect(await lotrinh("plan", "review", plan)).toMatchObject({ code: 0 });
    expect(readFileSync(join(plan, "xem-lai.html"), "utf8")).toContain("Đã xem");
  });

  it("takes no other file for one, each with one sentence", async () => {
    const before = targets();
    writeFileSync(join(folder, "khac.csv"), "a,b\n1,2\n");
    writeFileSync(join(folder, "hong.xlsx"), "PK\u0003\u0004hỏng");
    for (const file of ["khac.csv", "hong.xlsx", "khong-co.xlsx", "."]) {
      const { code, err } = await lotrinh("plan", "review", plan, "--read", join(folder, file));
      expect([file, code, err.trim().split("\n").length]).toEqual([file, 1, 1]);
    }
    expect(targets()).toBe(before);
  });
});
