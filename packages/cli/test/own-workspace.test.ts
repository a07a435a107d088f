import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));
const own = join(folder, "cua-toi");
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
    "2. Có ít nhất 35 câu lạc bộ <b>đọc sách</b>.",
  ].join("\n"),
);

it("a workspace without a plan says where one goes", async () => {
  expect(await lotrinh("init", own)).toMatchObject({ code: 0 });
  expect(readdirSync(own).sort()).toEqual([
    ".gitignore",
    "README.md",
    "goi",
    "ke-hoach",
    "kich-ban",
    "so-lieu",
    "so-tay",
  ]);
  const { code, err } = await lotrinh("start", "--workspace", own);
  expect({ code, lines: err.trim().split("\n").length }).toEqual({ code: 1, lines: 1 });
  expect(err).toContain("ke-hoach/");
  expect(await lotrinh("init", own)).toMatchObject({ code: 1 });
});

it("its plan is reviewed on a page of its own, what nobody knows first, nothing of it run", async () => {
  const plan = join(own, "ke-hoach", "lang-son-moi");
  await lotrinh("plan", "new", document, "--locality", "Lạng Sơn", "--out", plan);
  expect(await lotrinh("plan", "review", plan)).toMatchObject({ code: 0 });
  const page = readFileSync(join(plan, "xem-lai.html"), "utf8");
  expect(page.indexOf("câu lạc bộ")).toBeLessThan(page.indexOf("huy động trẻ nhà trẻ"));
  expect(page).not.toContain("<b>đọc");
  expect(page).toContain("Chỉ số riêng");
  expect((await lotrinh("plan", "check", plan)).code).toBe(0);
});

it("its plans and figures become packs in it, and only its own", async () => {
  const table = join(own, "so-lieu", "lang-son-moi.csv");
  const rows = [2021, 2022, 2023, 2024, 2025].map((year) => `nursery_enrolment_rate,${year},${year - 1990},reported`);
  writeFileSync(table, `indicator,year,value,status\n${rows.join("\n")}\n`);
  const { code, out } = await lotrinh("start", "--workspace", own, "--draws", "200", "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ open: 2 }]);
  expect(readdirSync(join(own, "goi")).filter((name) => !name.startsWith("."))).toEqual(["lang-son"]);
  expect(existsSync(join(own, "goi", "lang-son", "index.html"))).toBe(true);
});
