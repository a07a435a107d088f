import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folder, lotrinh } from "./command-line.js";
import { excel } from "./fill-template.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const readme = readFileSync(join(root, "README.vi.md"), "utf8");
const commands = [...readme.matchAll(/npm run lotrinh -- ([^\n`]+)/g)].map(([, line = ""]) => line);

/** Files and folders that the page speaks of, in an empty one. */
const THERE = /\.(?:xlsx|csv|docx|yaml)$|^(?:ke-hoach-xa|so-sanh|thu-muc-moi|bao-cao-2026|briefings\/chi-lang)$/;
const DRAWN = /^(?:assess|compare|trajectory|briefing|report)$/;

async function workbook(file: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const book = new excel.Workbook();
  book.addWorksheet("Biểu 1").addRows(rows);
  await book.xlsx.writeFile(file);
}

/** What the reader of the page has: an office's table, a plan, figures of the year, the pack of `npm start`, a scenario of theirs. */
async function desk(): Promise<string> {
  const at = folder();
  await workbook(join(at, "bieu.xlsx"), [
    ["Biểu 1. Kết quả giáo dục huyện Chi Lăng (số minh họa)"],
    ["TT", "Chỉ tiêu", "Đơn vị", "Năm 2023", "Năm 2024"],
    [1, "Tỷ lệ người từ 15 tuổi trở lên biết chữ", "%", 96.9, 97.2],
    [2, "Số học sinh tiểu học", "học sinh", 6080, 6110],
  ]);
  await workbook(join(at, "so-lieu-2026.xlsx"), [
    ["indicator", "year", "value", "status", "source"],
    ["national_standard_schools", 2026, 37, "illustrative", "Số dựng để thử"],
    ["literacy_rate_15plus", 2026, 97.6, "illustrative", "Số dựng để thử"],
  ]);
  const plans = join(root, "packages/intake/test/plans/made-up");
  copyFileSync(join(plans, "ke-hoach-tinh-thanh-linh.docx"), join(at, "ke-hoach.docx"));
  const scenario = readFileSync(join(root, "seeds/chi-lang-141-kh-ubnd-2022/scenarios/hien-trang.yaml"), "utf8");
  writeFileSync(join(at, "cua-toi.yaml"), scenario.replace(/^id: .*/m, "id: cua-toi"));
  mkdirSync(join(at, "briefings"));
  await lotrinh("briefing", "chi-lang", "--out", join(at, "briefings/chi-lang"), "--formats", "html", "--draws", "200");
  return at;
}

test("each command of README.vi.md does what the page says of it, in the order of the page", async () => {
  const at = await desk();
  const place = (word: string) => (THERE.test(word) ? join(at, word) : word);
  for (const line of commands) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => place(quoted ?? bare ?? ""));
    const [step = ""] = words;
    const pages = /^(?:briefing|report)$/.test(step) || line.includes("--out so-sanh") ? ["--formats", "html"] : [];
    const { code, out, err } = await lotrinh(...words, ...(DRAWN.test(step) ? ["--draws", "200"] : []), ...pages);
    expect([line, code, code === 0 ? "" : err]).toEqual([line, 0, ""]);
    expect([line, out.length > 0 || err.length > 0]).toEqual([line, true]);
    const made = /--out (\S+)/.exec(line)?.[1];
    if (made) expect([made, existsSync(join(at, made))]).toEqual([made, true]);
  }
  const tidy = readFileSync(join(at, "so-lieu.csv"), "utf8");
  expect(tidy).toMatch(/literacy_rate_15plus,,2024,97\.2/);
  const { targets } = JSON.parse(readFileSync(join(at, "bao-cao-2026/provenance.json"), "utf8")).report;
  const known = targets.filter(({ value }: { value: number | null }) => value !== null);
  expect(known).toContainEqual(
    expect.objectContaining({ target: "chi-lang.national-standard-schools.2030", value: 37 }),
  );
}, 300_000);
