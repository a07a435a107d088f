import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));
const plan = join(folder, "tinh-thu");
const file = join(plan, "so-lieu.csv");

beforeAll(async () => {
  const document = join(folder, "ke-hoach.txt");
  writeFileSync(
    document,
    [
      "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
      "Số: 15/KH-UBND",
      "Lạng Sơn, ngày 02 tháng 3 năm 2026",
      "KẾ HOẠCH",
      "Phát triển giáo dục giai đoạn 2026 - 2030 (văn bản minh họa, không có thật)",
      "I. KẾT QUẢ ĐÃ ĐẠT ĐƯỢC",
      "1. Năm 2025, tỷ lệ huy động trẻ nhà trẻ đạt 31,4%; tỷ lệ phòng học kiên cố ước đạt 90,5%.",
      "2. Tỷ lệ học sinh tiểu học được học 2 buổi/ngày của cả nước năm 2025 đạt 99,1%; năm 2024 đạt 98%.",
      "3. Năm 2025, ở vùng khó khăn, tỷ lệ trường đạt chuẩn quốc gia đạt 22%.",
      "4. Năm 2024, tỷ lệ trường đạt chuẩn quốc gia đạt 55%.",
      "5. Năm 2024, tỷ lệ trường đạt chuẩn quốc gia đạt 56%.",
      "II. MỤC TIÊU ĐẾN NĂM 2030",
      "1. Tỷ lệ huy động trẻ nhà trẻ đạt 35%.",
      "2. Tỷ lệ phòng học kiên cố đạt 95%.",
    ].join("\n"),
  );
  expect(await lotrinh("plan", "new", document, "--locality", "Lạng Sơn", "--out", plan)).toMatchObject({ code: 0 });
});

const assessed = async (...more: string[]) => {
  const ran = await lotrinh("assess", "Lạng Sơn", "--plan", plan, "--draws", "200", "--format", "json", ...more);
  expect([ran.code, ran.code === 0 ? "" : ran.err]).toEqual([0, ""]);
  const { targets } = JSON.parse(ran.out);
  const latest = (id: string) => {
    const one = targets.find((one: { target: { id: string } }) => one.target.id.includes(id));
    const { value, year, status } = one.latest;
    return { value, year, status };
  };
  return { latest, err: ran.err };
};

it("results of the plan's own place are figures with their section; others are listed with why", async () => {
  expect(readFileSync(file, "utf8").trim().split("\n")).toEqual([
    "locality,indicator,year,value,unit,status,source,note",
    expect.stringMatching(
      /^lang-son,nursery_enrolment_rate,2025,31\.4,percent,reported,"Số báo cáo trong kế hoạch số 15\/KH-UBND, mục I\.1"/,
    ),
    expect.stringMatching(/^lang-son,permanent_classroom_rate,2025,90\.5,percent,estimated,/),
  ]);
  const notes = readFileSync(join(plan, "notes.md"), "utf8").split("## Kết quả đã đạt chưa dùng")[1] ?? "";
  expect(notes).toMatch(/98%.*: nói về một phần, một thay đổi hoặc nơi khác/);
  expect(notes).toMatch(/99,1%.*: nói về một phần, một thay đổi hoặc nơi khác/);
  expect(notes).toMatch(/22%.*: nói về một phần, một thay đổi hoặc nơi khác/);
  expect(notes.match(/hai số khác nhau cho cùng năm/g)).toHaveLength(2);
});

it("they are what the assessment starts from, said so, and give way to the planner's own table", async () => {
  const { latest, err } = await assessed();
  expect(latest("nursery-enrolment-rate")).toEqual({ value: 31.4, year: 2025, status: "reported" });
  expect(latest("permanent-classroom-rate")).toEqual({ value: 90.5, year: 2025, status: "estimated" });
  expect(err).toContain("so-lieu.csv: dùng 2 số mà chính kế hoạch báo cáo");
  const table = join(folder, "khac.csv");
  writeFileSync(table, "indicator,year,value,status\nnursery_enrolment_rate,2025,32,reported\n");
  const own = await assessed("--data", table);
  expect(own.latest("nursery-enrolment-rate")).toMatchObject({ value: 32 });
  expect(own.latest("permanent-classroom-rate")).toMatchObject({ value: 90.5 });
});

it("a slip in them is told by plan check with its line", async () => {
  expect((await lotrinh("plan", "check", plan)).out).toContain("2 số liệu của kế hoạch");
  appendFileSync(file, "lang-son,nursery_enrolment_rate,2023,310,percent,reported,báo cáo,\n");
  const { code, err } = await lotrinh("plan", "check", plan);
  expect([code, err]).toEqual([1, expect.stringMatching(/so-lieu\.csv:4:\d+: .*310/)]);
});

it("a document without any target is told in one sentence, and no folder is left", async () => {
  const [empty, out] = [join(folder, "khong.txt"), join(folder, "khong")];
  writeFileSync(empty, "KẾ HOẠCH\nNgày 1 tháng 2 năm 2026\nI. MỤC TIÊU\nNâng cao chất lượng giáo dục.\n");
  const { code, err } = await lotrinh("plan", "new", empty, "--locality", "Lạng Sơn", "--out", out);
  expect([code, err.trim().split("\n")]).toEqual([1, [expect.stringContaining("Không thấy chỉ tiêu nào có con số")]]);
  expect(existsSync(out)).toBe(false);
});
