import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lotrinh } from "./command-line.js";
import { type Cells, excel, fill, illustrative, isRow } from "./fill-template.js";

const quick = ["--draws", "200"];

const known = new Map<string, Uint8Array>();

/** A template of a locality, in a folder of its own; made once for all tests. */
async function made(locality: string, ...more: readonly string[]): Promise<string> {
  const key = [locality, ...more].join(" ");
  const before = known.get(key);
  if (before === undefined) known.set(key, readFileSync(await madeAnew(locality, ...more)));
  const file = join(folder(), "mau.xlsx");
  writeFileSync(file, known.get(key) as Uint8Array);
  return file;
}

async function madeAnew(locality: string, ...more: readonly string[]): Promise<string> {
  const file = join(folder(), "mau.xlsx");
  const { code, err } = await lotrinh("template", locality, "--out", file, ...more);
  expect([code, err]).toEqual([0, expect.stringContaining("Đã lập mẫu")]);
  return file;
}

const LITERACY = { sheet: "Biết chữ theo tuổi", where: isRow("literacy_rate_15plus", "2024") };

/** Forty schools, of which 36 were recognised from 2021 on, one certificate of 2019 has run out and three never had one. */
const schools = Array.from({ length: 40 }, (_, i) => ({
  sheet: "Trường",
  at: i + 2,
  cells: {
    "Mã trường": `T${i}`,
    "Tên trường": `Trường ${i}`,
    Cấp: "Tiểu học",
    ...(i < 36 ? { "Năm công nhận": String(2021 + (i % 5)), "Mức độ": "1", "Các lần trước": "không" } : {}),
    ...(i === 36 ? { "Năm công nhận": "2019", "Mức độ": "1", "Các lần trước": "2014" } : {}),
    ...illustrative,
  },
}));

describe("the template of a locality", () => {
  it("is the same file, byte for byte, each time", async () => {
    const [one, other] = [await madeAnew("chi-lang"), await madeAnew("chi-lang")];
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it("is not written over a file without --force", async () => {
    const file = await made("chi-lang");
    writeFileSync(file, "mine");
    expect((await lotrinh("template", "chi-lang", "--out", file)).code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it("has what is known with its source, years as text, and reads back to nothing new", async () => {
    const file = await made("chi-lang");
    const book = new excel.Workbook();
    await book.xlsx.readFile(file);
    const sheet = book.getWorksheet("Chỉ số theo năm");
    expect(sheet.getCell("E2").numFmt).toBe("@");
    expect(typeof sheet.getCell("E2").value).toBe("string");
    expect(sheet.getCell("J2").dataValidation.formulae).toEqual(['"báo cáo,ước tính,giả định,minh họa"']);
    const { out } = await lotrinh("data", "--locality", "chi-lang", "--data", file, "--format", "json");
    const { rows, conflicts } = JSON.parse(out);
    expect([rows.length > 0, conflicts]).toEqual([true, []]);
    expect(rows.every((one: { origin: string }) => one.origin === "bundled")).toBe(true);
  });

  it("that is filled in gives its figures to the assessment, and assumptions give way", async () => {
    const file = await made("chi-lang");
    const total = { sheet: "Chỉ số theo năm", where: isRow("schools_total", "2024") };
    await fill(file, [
      ...schools,
      { ...total, cells: { "Giá trị": 40, ...illustrative } },
      { ...LITERACY, cells: { "Tử số": 48_000, "Mẫu số": 50_000, ...illustrative } },
    ]);
    const { code, out, err } = await lotrinh("assess", "chi-lang", "--data", file, "--format", "json", ...quick);
    expect([code, err]).toEqual([0, ""]);
    const { targets } = JSON.parse(out);
    const of = (id: string) => targets.find((one: { target: { id: string } }) => one.target.id === id);
    const [start] = of("chi-lang.national-standard-schools.2030").readings[0].answer.conditions;
    expect(start).toMatchObject({ year: 2025, value: 36, status: "illustrative", source: "mau.xlsx [Trường]:1" });
    const literacy = targets.find(
      (one: { target: { indicator: string; horizon: number } }) =>
        one.target.indicator === "literacy_rate_15plus" && one.target.horizon === 2030,
    );
    expect(literacy.latest).toMatchObject({ year: 2024, value: 96, numerator: 48_000, status: "illustrative" });
  });

  it("counts certificates of five years by year, with recognitions and renewals", async () => {
    const file = await made("chi-lang");
    await fill(file, schools);
    const { out } = await lotrinh("import", file, "--format", "json");
    const value = (indicator: string, year: number) =>
      JSON.parse(out).rows.find((one: { indicator: string; year: number }) => {
        return one.indicator === indicator && one.year === year;
      })?.value;
    // the one of 2014 and 2019 held until 2023
    expect([2013, 2014, 2018, 2019].map((year) => value("national_standard_schools", year))).toEqual([
      undefined,
      1,
      1,
      1,
    ]);
    expect([2023, 2024, 2025].map((year) => value("national_standard_schools", year))).toEqual([23, 29, 36]);
    expect(value("national_standard_schools_newly_recognised", 2021)).toBe(8);
    expect(value("national_standard_schools_re_recognised", 2019)).toBe(1);
  });

  it("whose list of schools has certificates of many years displaces start, renewals and pace of every scenario", async () => {
    const file = await made("chi-lang");
    const list = Array.from({ length: 62 }, (_, i) => ({
      ...{ sheet: "Trường", at: i + 2 },
      cells: {
        ...{
          "Mã trường": `T${i}`,
          "Tên trường": `Trường ${i}`,
          Cấp: "TH",
          "Trạng thái": "báo cáo",
          Nguồn: "Danh sách",
        },
        ...(i < 36 ? { "Năm công nhận": String(2021 + (i % 5)), "Mức độ": "1" } : {}),
        ...(i < 36 ? { "Các lần trước": i < 20 ? String(2016 + (i % 5)) : "không" } : {}),
        ...(i === 36 ? { "Năm công nhận": "2019", "Mức độ": "1", "Các lần trước": "2014" } : {}),
      },
    }));
    const total = { sheet: "Chỉ số theo năm", where: isRow("schools_total", "2024") };
    await fill(file, [...list, { ...total, cells: { "Giá trị": 62, ...illustrative } }]);
    for (const scenario of ["hien-trang", "tang-toc", "cat-giam"]) {
      const options = ["--data", file, "--scenario", scenario, "--format", "json", ...quick];
      const { targets } = JSON.parse((await lotrinh("assess", "chi-lang", ...options)).out);
      const { answer } = targets.find(
        (one: { target: { id: string } }) => one.target.id === "chi-lang.national-standard-schools.2030",
      ).readings[0];
      const [start, renewals, pace] = answer.conditions;
      expect(start).toMatchObject({ value: 36, displaces: { value: 33 } });
      // recognised again 21 of the 22 certificates that ended by 2025: the one of 2019 was not
      expect(renewals.record).toEqual({ from: 2014, to: 2025, count: 21, of: 22 });
      expect(pace.record).toEqual({ from: 2014, to: 2025, count: 37, of: 12 });
      if (scenario === "hien-trang") expect(["A", "B"]).toContain(answer.grade);
    }
  });

  it("changes a setting of the scenario, and says so", async () => {
    const file = await made("chi-lang");
    const where = (row: Cells) => row["Mã đòn bẩy"] === "recognitions_per_year";
    await fill(file, [{ sheet: "Giả định", where, cells: { "Giá trị": 3, "Lý do": "Kế hoạch của phòng" } }]);
    const { out, err } = await lotrinh("assess", "chi-lang", "--data", file, "--format", "json", ...quick);
    expect(err).toMatch(/mau\.xlsx \[Giả định\]:\d+: giả định .* là 3 thay cho 1\./);
    const { conditions } = JSON.parse(out).targets.find(
      (one: { target: { id: string } }) => one.target.id === "chi-lang.national-standard-schools.2030",
    ).readings[0].answer;
    expect(conditions.find((one: { lever: string }) => one.lever === "recognitions_per_year").value).toBe(3);
  });

  it("with a setting that no model takes is told by check as by assess, in its cell", async () => {
    const file = await made("chi-lang");
    const where = (row: Cells) => row["Mã đòn bẩy"] === "renewal_success";
    await fill(file, [{ sheet: "Giả định", where, cells: { "Giá trị": 90, "Lý do": "thử" } }]);
    const checked = await lotrinh("check", file, "--format", "json");
    const { problems } = JSON.parse(checked.out);
    expect(problems).toMatchObject([{ code: "VALUE_RANGE", severity: "error", sheet: "Giả định", cell: "E3" }]);
    const assessed = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect([checked.code, assessed.code]).toEqual([1, 1]);
    expect(assessed.err).toContain(problems[0].message);
  });

  it("with a setting of a lever that the scenario does not know is told, not passed over", async () => {
    const file = await made("chi-lang");
    const where = (row: Cells) => row["Mã đòn bẩy"] === "renewal_success";
    await fill(file, [{ sheet: "Giả định", where, cells: { "Mã đòn bẩy": "renewals" } }]);
    const checked = await lotrinh("check", file);
    const assessed = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    for (const { out, err, code } of [checked, assessed])
      expect([code, out + err]).toEqual([1, expect.stringContaining("renewal_success, recognitions_per_year")]);
  });

  it("of a plan of one's own is made, checked and read with --plan", async () => {
    const [own, file] = [join(folder(), "ke-hoach"), join(folder(), "mau.xlsx")];
    const document = join(folder(), "ke-hoach.txt");
    writeFileSync(
      document,
      "KẾ HOẠCH\nPhát triển giáo dục đến năm 2030\nĐến năm 2030 có 5 trường đạt chuẩn quốc gia.\n",
    );
    const place = "xã Tân Tiến, Cà Mau";
    expect((await lotrinh("plan", "new", document, "--locality", place, "--out", own)).code).toBe(0);
    expect((await lotrinh("template", place, "--plan", own, "--out", file)).code).toBe(0);
    expect((await lotrinh("check", file, "--plan", own)).code).toBe(0);
    expect((await lotrinh("assess", place, "--plan", own, "--data", file, ...quick)).code).toBe(0);
  });

  it("takes “đạt” and “chưa đạt” for 1 and 0, and any other word for a mistake", async () => {
    const file = await made("chi-lang");
    const book = new excel.Workbook();
    await book.xlsx.readFile(file);
    const rows: string[][] = book.worksheets.flatMap((sheet: { getSheetValues: () => unknown[][] }) =>
      sheet.getSheetValues().map((row) => [sheet, ...(row ?? [])]),
    );
    const met = rows.filter(([, , id]) => /_met$/.test(String(id))).slice(0, 3);
    expect(met).toHaveLength(3);
    const words = ["Đạt", "chưa đạt", "gần đạt"];
    await fill(
      file,
      met.map(([sheet, , id, , , , year], i) => ({
        sheet: (sheet as unknown as { name: string }).name,
        where: (row: Cells) => row["Mã"] === id && row["Năm"] === year,
        cells: { "Giá trị": words[i], ...illustrative },
      })),
    );
    const { rows: read, problems } = JSON.parse((await lotrinh("import", file, "--format", "json")).out);
    expect(read.filter(({ status }: { status: string }) => status === "illustrative")).toMatchObject([
      { value: 1 },
      { value: 0 },
    ]);
    expect(problems.map(({ code }: { code: string }) => code)).toContain("MET_UNREADABLE");
  });

  it("carries last year's figures, schools and settings over", async () => {
    const file = await made("chi-lang");
    const change = { ...LITERACY, cells: { "Giá trị": 96.4, ...illustrative } };
    await fill(file, [change, ...schools.slice(0, 3)]);
    const next = join(folder(), "nam-sau.xlsx");
    expect((await lotrinh("template", "chi-lang", "--from", file, "--out", next)).code).toBe(0);
    const rows = async (of: string) => JSON.parse((await lotrinh("import", of, "--format", "json")).out).rows;
    expect(await rows(next)).toEqual(await rows(file));
  });

  it("made after the year's end asks for that year, and its certificates are counted up to then", async () => {
    const file = join(folder(), "mau.xlsx");
    await lotrinh("template", "chi-lang", "--as-of", "2027-01", "--out", file);
    await fill(file, [
      {
        sheet: "Chỉ số theo năm",
        where: isRow("national_standard_schools", "2026"),
        cells: { "Giá trị": 37, ...illustrative },
      },
    ]);
    const at = ["--data", file, "--draws", "50", "--format", "json"];
    const { out } = await lotrinh("assess", "chi-lang", "--as-of", "2027-01", ...at);
    const schools = JSON.parse(out).targets.find(({ target }: { target: { id: string } }) => {
      return target.id === "chi-lang.national-standard-schools.2030";
    });
    expect(schools.latest).toMatchObject({ year: 2026, value: 37 });
  });

  it("of another locality is refused by name", async () => {
    const { code, err } = await lotrinh("assess", "huong-son", "--data", await made("chi-lang"), ...quick);
    expect([code, err]).toEqual([1, expect.stringContaining("mẫu này là của Chi Lăng, không phải của Hương Sơn")]);
  });

  it("is there for a commune in no plan, and its figures are read", async () => {
    const file = await made("xã Tân Tiến, Cà Mau");
    const where = isRow("kindergarten_3_5_enrolment_rate", "2024");
    const cells = { "Tử số": 190, "Mẫu số": 200, ...illustrative };
    await fill(file, [{ sheet: "Chỉ số theo năm", where, cells }]);
    const data = ["--data", file, "--format", "json", ...quick];
    const { targets } = JSON.parse((await lotrinh("assess", "xã Tân Tiến, Cà Mau", ...data)).out);
    const known = targets.flatMap((one: { latest: object | null }) => one.latest ?? []);
    expect(known).toContainEqual(expect.objectContaining({ value: 95, status: "illustrative", year: 2024 }));
  });
});

describe("the likeliest mistakes in a template are each told with sheet and cell", () => {
  const PUPILS = { sheet: "Học sinh theo lớp", where: isRow("pupils_primary", "2024") };
  it.each([
    ["a decimal comma in text", LITERACY, { "Giá trị": "96,4" }, 0, "đọc là 96,4"],
    ["a cell formatted as per cent", LITERACY, { "Giá trị": { format: "0.0%", is: 0.964 } }, 0, "đọc là 96,4 %"],
    ["a part of one", LITERACY, { "Giá trị": 0.964 }, 1, "có phải 96,4 %?"],
    [
      "a year that became a day",
      LITERACY,
      { "Giá trị": 96, Năm: { format: "dd/mm/yyyy", is: new Date(Date.UTC(2024, 0, 1)) } },
      1,
      "hãy viết năm",
    ],
    ["a number below nothing", PUPILS, { "Giá trị": -5 }, 1, "nhỏ hơn mức có thể (≥ 0)"],
    ["a part of a pupil", PUPILS, { "Giá trị": 61.234 }, 1, "phải nguyên: có phải 61234?"],
    ["an unknown status", LITERACY, { "Giá trị": 96, "Trạng thái": "bao cáo" }, 0, ""],
    ["a status of another kind", LITERACY, { "Giá trị": 96, "Trạng thái": "chắc chắn" }, 1, "không có trạng thái"],
    ["no source", LITERACY, { "Giá trị": 96, Nguồn: null }, 1, "chưa ghi nguồn"],
    ["words beside a number", LITERACY, { "Giá trị": "khoảng 96" }, 1, "không phải số"],
    ["more than all", LITERACY, { "Giá trị": 104 }, 1, "lớn hơn mức có thể (≤ 100)"],
    ["a part above its whole", LITERACY, { "Tử số": 51_000, "Mẫu số": 50_000 }, 1, "lớn hơn mẫu số 50000"],
    [
      "a rate that is not its counts",
      LITERACY,
      { "Giá trị": 90, "Tử số": 48, "Mẫu số": 50 },
      1,
      "khác tử số trên mẫu số",
    ],
  ] as const)("%s", async (_, row, cells, code, said) => {
    const file = await made("chi-lang");
    await fill(file, [{ ...row, cells: { ...illustrative, ...cells } }]);
    const ran = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(said)]);
    if (said === "") return expect(ran.err).toBe("");
    const lines = ran.err.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^mau\\.xlsx \\[${row.sheet}![A-Z]+\\d+\\]: `));
  });

  it("a row that stands twice, where both are", async () => {
    const file = await made("chi-lang");
    const one = { ...LITERACY, cells: { "Giá trị": 96, ...illustrative } };
    const twin = { sheet: LITERACY.sheet, where: isRow("literacy_rate_15plus", "2023") };
    await fill(file, [one, { ...twin, cells: { ...one.cells, Năm: "2024" } }]);
    const { code, err } = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^mau\.xlsx \[Biết chữ theo tuổi!E\d+\]: .* đã có ở Biết chữ theo tuổi!E\d+; hãy giữ một dòng\.\n$/,
    );
  });

  it("all of them at once, and by import too", async () => {
    const file = await made("chi-lang");
    await fill(file, [
      { ...LITERACY, cells: { "Giá trị": 104, ...illustrative } },
      { ...PUPILS, cells: { "Giá trị": 12.5, ...illustrative } },
    ]);
    const { err } = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    const { problems } = JSON.parse((await lotrinh("import", file, "--format", "json")).out);
    const codes = problems.map(({ code }: { code: string }) => code).sort();
    expect(codes).toEqual(["COUNT_FRACTIONAL", "VALUE_ABOVE"]);
  });
});
