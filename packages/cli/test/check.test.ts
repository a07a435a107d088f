import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lotrinh } from "./command-line.js";

const HEAD = "locality,indicator,year,value,status,source";
const of = (value: string, year = 2024) => `chi-lang,literacy_rate_15plus,${year},${value},illustrative,thử`;

function file(...rows: readonly string[]): string {
  const path = join(folder(), "so-lieu.csv");
  writeFileSync(path, `${[HEAD, ...rows].join("\n")}\n`);
  return path;
}

describe("lotrinh check", () => {
  it("ends with 0 and says so where nothing is to be mended", async () => {
    const ran = await lotrinh("check", file(of("97.9")));
    expect(ran).toEqual({ code: 0, err: "", out: "Không có lỗi: 1 số liệu trong 1 tệp, 0 cảnh báo.\n" });
  });

  it("tells every problem with file, cell, value, what to write and a code, and ends with 1", async () => {
    const path = file(of("104"), of("97,1", 2023), of("97.2", 2022).replace("15plus", "15pluss"));
    const { code, out, err } = await lotrinh("check", path, "--format", "json");
    expect([code, err]).toEqual([1, expect.stringMatching(/^Cần sửa: 3 lỗi, 0 câu hỏi; ngoài ra 0 cảnh báo\./)]);
    const { problems, counts, files } = JSON.parse(out);
    expect([counts.error, files]).toEqual([3, [{ file: "so-lieu.csv", kind: "long", figures: 1 }]]);
    const found = problems.map(({ cell, code }: { cell: string; code: string }) => `${cell} ${code}`);
    expect(found).toEqual(["D2 VALUE_RANGE", "G3 CELLS_EXTRA", "B4 REFERENCE_UNKNOWN"]);
    expect(problems[0]).toMatchObject({ file: "so-lieu.csv", value: "104", message: expect.stringContaining("≤ 100") });
    expect(problems[2].message).toContain("literacy_rate_15plus");
  });

  it("asks which of two values of a year is right, and of a misplaced decimal mark beside a single other year", async () => {
    const path = join(folder(), "hai-lan.csv");
    const rows = ["2023,97.1,phòng", "2023,97.4,sở", "2024,9.81,phòng", "2025,101,phòng"];
    const lines = [
      "locality,indicator,year,value,source",
      ...rows.map((one) => `chi-lang,literacy_rate_15plus,${one}`),
    ];
    writeFileSync(path, `${lines.join("\n")}\n`);
    const { problems } = JSON.parse((await lotrinh("check", path, "--format", "json")).out);
    expect(problems.map(({ cell, code }: { cell: string; code: string }) => `${cell} ${code}`).sort()).toEqual([
      "D3 FIGURE_TWICE",
      "D4 DECIMAL_MISPLACED",
      "D5 VALUE_RANGE",
      "E1 STATUS_SUPPOSED",
    ]);
    expect(problems.find((one: { cell: string }) => one.cell === "D4").message).toContain("có phải 98,1?");
    const read = await lotrinh("import", path, "--format", "json");
    expect(JSON.parse(read.out).problems.map((one: { code: string }) => one.code)).not.toContain("INDICATOR_UNKNOWN");
    const alone = file(of("97.1", 2023), of("9.81"));
    expect((await lotrinh("check", alone)).out).toContain("DECIMAL_MISPLACED");
  });

  it("prints errors apart from warnings, and as CSV a row each", async () => {
    const path = file(of("104"), of("60.1", 2023), of("97.2", 2022));
    const { out } = await lotrinh("check", path);
    expect(out.indexOf("lỗi (1)")).toBeLessThan(out.indexOf("lưu ý (1)"));
    const csv = (await lotrinh("check", path, "--format", "csv")).out.trimEnd().split("\n");
    expect(csv).toHaveLength(3);
    expect(csv[0]).toBe("code,severity,sheet,cell,value,file,message");
  });

  it("tells of a file that is not there or refused as of any other problem", async () => {
    expect((await lotrinh("check", "khong-co.csv")).out).toContain("IMPORT_FILE_MISSING");
    const path = join(folder(), "nguoi.csv");
    writeFileSync(path, "Họ và tên,Ngày sinh\nNguyễn Văn A,01/02/1970\n");
    const { code, out } = await lotrinh("check", path);
    expect([code, out]).toEqual([1, expect.stringContaining("PERSONS_REFUSED")]);
    expect(out).not.toContain("1970");
  });
});
