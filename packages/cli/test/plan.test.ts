import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lotrinh } from "./command-line.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, "ke-hoach.txt");
writeFileSync(
  file,
  [
    "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
    "Số: 00/KH-UBND",
    "Lạng Sơn, ngày 02 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Phát triển giáo dục giai đoạn 2026 - 2030 (văn bản minh họa, không có thật)",
    "I. KẾT QUẢ",
    "Năm 2025, tỷ lệ trẻ nhà trẻ ra lớp đạt 31%.",
    "II. MỤC TIÊU ĐẾN NĂM 2030",
    "1. Tỷ lệ huy động trẻ nhà trẻ đạt 35%; giảm 50% số lớp ghép so với năm 2025.",
    "2. Giai đoạn 2026-2030 công nhận mới 03 trường đạt chuẩn quốc gia.",
  ].join("\n"),
);
const plan = join(folder, "cua-toi");

test("a plan goes from its document to an assessment beside the bundled ones", async () => {
  const made = await lotrinh("plan", "new", file, "--locality", "Lạng Sơn", "--out", plan);
  expect(made).toMatchObject({ code: 0 });
  expect(readFileSync(join(plan, "plan.yaml"), "utf8")).toMatch(/^number: 00\/KH-UBND$/m);
  expect(readFileSync(join(plan, "plan.yaml"), "utf8")).toMatch(/^date: "?2026-03-02"?$/m);
  expect((await lotrinh("plan", "check", plan)).code).toBe(0);
  const { code, out } = await lotrinh("assess", "Lạng Sơn", "--plan", plan, "--draws", "200", "--format", "json");
  expect(code).toBe(0);
  const { targets } = JSON.parse(out);
  expect(targets).toHaveLength(3);
  const notes = readFileSync(join(plan, "notes.md"), "utf8");
  // A sum stays a sum and a half a half; what nobody knows has an indicator of its own, results are for the workbook.
  const asked = Object.fromEntries(targets.map(({ target }: { target: { id: string } }) => [target.id, target]));
  expect(asked["lang-son.national-standard-schools-newly-recognised.2030"]).toMatchObject({
    period: { from: 2026, to: 2030 },
    readings: [
      { id: "sum", value: 3 },
      { id: "rise", base: { year: 2025 } },
    ],
  });
  expect(asked["lang-son.own-so-lop-ghep.2030"]).toMatchObject({
    base: { year: 2025 },
    readings: [{ comparator: "<=", multiple: 0.5 }],
  });
  expect(notes).toMatch(/own_so_lop_ghep: .*giảm 50% số lớp ghép/);
  expect(notes).toMatch(/31 percent, 2025/);
});

test("a folder that is there is not overwritten, and a broken one says all that is wrong", async () => {
  expect(await lotrinh("plan", "new", file, "--locality", "Lạng Sơn", "--out", plan)).toMatchObject({ code: 1 });
  const targets = join(plan, "targets.yaml");
  const right = readFileSync(targets, "utf8");
  writeFileSync(
    targets,
    right.replace("nursery_enrolment_rate", "nursery_enrolment_rat").replace("value: 35", "value: 350"),
  );
  const { code, err } = await lotrinh("plan", "check", plan);
  expect(code).toBe(1);
  expect(err).toContain("nursery_enrolment_rate");
  expect(err.trim().split("\n").length).toBeGreaterThanOrEqual(2);
  expect(existsSync(join(folder, "cua-toi.moi"))).toBe(false);
});

test("the document of another form is refused in one line", async () => {
  const { code, err, out } = await lotrinh("plan", "read", folder);
  expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 1, out: "", lines: 1 });
});

test("“trước năm 2028” is due at the end of 2027, and the folder says that it is to be asked", async () => {
  const before = join(folder, "truoc-nam.txt");
  writeFileSync(
    before,
    [
      "Lạng Sơn, ngày 02 tháng 3 năm 2026",
      "KẾ HOẠCH giai đoạn 2026 - 2030",
      "I. MỤC TIÊU",
      "1. Xóa 12 phòng học tạm trước năm 2028.",
    ].join("\n"),
  );
  const out = join(folder, "truoc-nam");
  expect((await lotrinh("plan", "new", before, "--locality", "Lạng Sơn", "--out", out)).code).toBe(0);
  const targets = readFileSync(join(out, "targets.yaml"), "utf8");
  expect(targets).toMatch(/horizon: 2027/);
  expect(targets).toMatch(/DEADLINE_BEFORE/);
  expect((await lotrinh("plan", "check", out)).code).toBe(0);
});

test("one figure that the registry tells of two indicators is two targets on the command line too", async () => {
  const both = join(folder, "ca-hai.txt");
  writeFileSync(
    both,
    "KẾ HOẠCH (minh họa)\nII. MỤC TIÊU\nĐến năm 2030, trẻ suy dinh dưỡng thể nhẹ cân và thấp còi còn dưới 3%.\n",
  );
  const { out } = await lotrinh("plan", "read", both, "--format", "json");
  const { targets } = JSON.parse(out);
  expect(targets.map(({ indicator, value }: { indicator: string; value: number }) => [indicator, value])).toEqual([
    ["underweight_rate_preschool", 3],
    ["stunting_rate_preschool", 3],
  ]);
});
