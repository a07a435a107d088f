import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lotrinh, plan, workspace, workspaceWith } from "./command-line.js";

const scenario = `${plan}/scenarios/hien-trang.yaml`;
const targets = `${plan}/targets.yaml`;
const chiLang = "data/observations/chi-lang.csv";

const cases: readonly (readonly [what: string, file: string, from: string | RegExp, to: string, said: string])[] = [
  [
    "a lever out of its range",
    scenario,
    "value: 0.9",
    "value: 1.9",
    "renewal_success: 1.9 nằm ngoài khoảng cho phép; hãy viết giá trị 0 … 1.",
  ],
  [
    "half a school",
    scenario,
    "value: 33",
    "value: 33.5",
    "33.5 nằm ngoài khoảng cho phép; hãy viết giá trị 0, 1, 2, ….",
  ],
  ["a decimal comma", scenario, "value: 0.9", "value: 0,9", "“0,9” dùng dấu phẩy thập phân; hãy viết 0.9."],
  [
    "a lever that no model has",
    scenario,
    "lever: renewal_success",
    "lever: renewal_sucess",
    "“renewal_sucess”; hãy viết: renewal_success.",
  ],
  ["a key that is misspelt", targets, /^ {2}horizon:/m, "  horizn:", "“horizn”; hãy viết: horizon."],
  ["a kind that is misspelt", targets, "kind: count", "kind: cuont", "“cuont” không hợp lệ; hãy viết: count."],
  [
    "a value that the phrase does not print",
    targets,
    "value: 38",
    "value: 83",
    "không có số 83; hãy chép lại đúng câu chữ hoặc sửa số.",
  ],
  ["an indentation by tab", targets, /^ {2}horizon:/m, "\thorizon:", "phím Tab; hãy dùng dấu cách."],
  [
    "a month that is none",
    "data/registry/as-of.yaml",
    "2026-11",
    "2026-13",
    "“2026-13” sai dạng; hãy viết như 2026-11.",
  ],
  [
    "a figure out of its range",
    chiLang,
    "2018,3,level",
    "2018,9,level",
    "value: 9 nằm ngoài khoảng cho phép; hãy viết giá trị ≤ 3.",
  ],
  ["a figure that is text", chiLang, "2018,3,level", "2018,ba,level", "“ba” không phải là số; hãy viết số như 98.1"],
  ["a status that is none", chiLang, "reported", "báo cáo", "“báo cáo” không hợp lệ; hãy viết: reported"],
  [
    "a source that nobody knows",
    chiLang,
    "lang-son-320-2019",
    "lang-son-320",
    "“lang-son-320”; hãy viết: lang-son-320-2019.",
  ],
];

describe("a file with", () => {
  it.each(cases)(
    "%s ends with 1, and names the file, the place, the value and what to write",
    async (_, file, from, to, said) => {
      const root = workspaceWith(file, from, to);
      const { code, out, err } = await lotrinh("assess", "chi-lang", "--root", root);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      const line = err.split("\n").find((one) => one.includes(said)) ?? err;
      expect(line).toContain(said);
      expect(line).toMatch(new RegExp(`^${file.replaceAll(".", "\\.")}:\\d+:\\d+: `));
      expect(err).not.toMatch(/\n {4}at |node:internal/);
    },
  );

  it("several faults has them all told at once, in English where that is asked for", async () => {
    const root = workspaceWith(chiLang, "2018,3,level", "2018,9,level");
    const csv = join(root, chiLang);
    writeFileSync(
      csv,
      `${"locality,indicator,breakdown,year,value,unit,numerator,denominator,status,quality,source,note"}\n${"chi-lang,schools_total,,2018,x,schools,,,reported,strong,nobody,\n"}`,
    );
    const { err } = await lotrinh("assess", "chi-lang", "--root", root, "--lang", "en");
    expect(err.trimEnd().split("\n").length).toBeGreaterThan(0);
    expect(err).toContain("data/observations/chi-lang.csv:2:5: value: “x” is not a number; write it like 98.1");
  });
});

describe("a workspace", () => {
  it("that is not there is named, with what it should hold", async () => {
    const gone = join(folder(), "nowhere");
    const { code, err } = await lotrinh("assess", "chi-lang", "--root", gone);
    expect(code).toBe(1);
    expect(err).toBe(`Thư mục “${gone}” không có data/, seeds/; hãy ghi --root với thư mục chứa data/ và seeds/.\n`);
  });

  it("that lacks a folder is told which", async () => {
    const root = workspace();
    rmSync(join(root, "seeds"), { recursive: true });
    expect((await lotrinh("targets", "--root", root, "--lang", "en")).err).toContain("has no seeds/;");
  });

  it("that lacks a file is told which", async () => {
    const root = workspace();
    rmSync(join(root, "data", "sources.csv"));
    const { code, err } = await lotrinh("assess", "chi-lang", "--root", root);
    expect(code).toBe(1);
    expect(err).toBe("data/sources.csv: không tìm thấy; hãy kiểm tra tên và thư mục.\n");
  });
});
