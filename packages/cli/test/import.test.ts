import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { lotrinh } from "./command-line.js";

const TABLE =
  "Chỉ tiêu;2021-2022;2022-2023;Sơ bộ 2023\nHọc sinh tiểu học;9.120;9.204;9.311\nLớp vui;1;2;3\nTỷ lệ trẻ 5 tuổi đến lớp;99,1;99,4;99,5\n";

function folderWith(text: string): { readonly file: string; readonly at: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("bang.csv"), text);
  return { file: at("bang.csv"), at };
}

describe("import", () => {
  test("its JSON has rows and problems in words, in the language that was asked for", async () => {
    const { file } = folderWith(TABLE);
    const { code, out } = await lotrinh("import", file, "--locality", "chi-lang", "--format", "json", "--lang", "en");
    expect(code).toBe(0);
    const { rows, problems } = JSON.parse(out);
    expect(rows).toHaveLength(6);
    expect(rows[2]).toMatchObject({
      locality: "chi-lang",
      indicator: "pupils_primary",
      breakdown: "",
      year: 2023,
      value: 9311,
      unit: "persons",
      status: "provisional",
      cell: "D2",
    });
    expect(problems[0]).toMatchObject({
      code: "INDICATOR_UNKNOWN",
      severity: "question",
      cell: "A3",
      value: "Lớp vui",
    });
    expect(problems[0].message).toMatch(/^the indicator “Lớp vui” is unknown/);
  });

  test("what each part was taken for is shown, saved, mended by hand and used the next year", async () => {
    const { file, at } = folderWith(TABLE);
    const first = await lotrinh("import", file, "--locality", "chi-lang", "--mapping", at("m.yaml"));
    expect(first.out).toMatch(/A +Chỉ tiêu +tên chỉ tiêu/);
    expect(readFileSync(at("m.yaml"), "utf8")).toContain("Lớp vui:");
    writeFileSync(at("m.yaml"), 'rows:\n  Lớp vui: "-"\n  Học sinh tiểu học: pupils_lower_secondary\n');
    const second = await lotrinh(
      "import",
      file,
      "--locality",
      "chi-lang",
      "--mapping",
      at("m.yaml"),
      "--format",
      "json",
    );
    const { rows, problems } = JSON.parse(second.out);
    expect(rows[0].indicator).toBe("pupils_lower_secondary");
    expect(problems.map((one: { code: string }) => one.code)).not.toContain("INDICATOR_UNKNOWN");
  });

  test("a file in which nothing can be read ends with 1 and one line that says why; nothing is written", async () => {
    const { file, at } = folderWith("STT,Họ và tên,Ngày sinh\n1,Nguyễn Văn A,01/02/1970\n");
    const { code, err } = await lotrinh("import", file, "--out", at("ra.csv"));
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain("danh sách người");
    expect(existsSync(at("ra.csv"))).toBe(false);
  });

  test("what is written is what --data reads, and so is the table itself", async () => {
    const { file, at } = folderWith("Chỉ tiêu;2022;2023\nNgười từ 15 tuổi trở lên biết chữ (%);96,9;97,2\n");
    await lotrinh("import", file, "--locality", "chi-lang", "--out", at("ra.csv"));
    const again = await lotrinh("import", file, "--locality", "chi-lang", "--out", at("ra.csv"));
    expect(again.err).toContain("--force");
    const assessed = async (data: string) =>
      (await lotrinh("assess", "chi-lang", "--data", data, "--draws", "50", "--format", "json")).out;
    expect(await assessed(at("ra.csv"))).toContain("97.2");
    expect(await assessed(file)).toContain("97.2");
  });

  test("a table of which no name is known still gives its mapping, to be filled in and read the next time", async () => {
    const { file, at } = folderWith("Chỉ tiêu;2023;2024\nTrẻ lớp một của ta;612;611\n");
    const options = ["--locality", "chi-lang", "--mapping", at("m.yaml")];
    const first = await lotrinh("import", file, ...options);
    expect(first.code).toBe(1);
    expect(first.err).toContain("chưa số nào đọc được chắc chắn");
    expect(readFileSync(at("m.yaml"), "utf8")).toContain("Trẻ lớp một của ta:");
    writeFileSync(at("m.yaml"), "rows:\n  Trẻ lớp một của ta: entrants_grade1\n");
    const second = await lotrinh("import", file, ...options, "--format", "json");
    expect(JSON.parse(second.out).rows.map(({ value }: { value: number }) => value)).toEqual([612, 611]);
  });
});
