import { describe, expect, test } from "vitest";
import { cleanUp, codesOf, read, valuesOf, workbook } from "./office-files.js";

cleanUp();

describe("tables of indicators", () => {
  test("a table by school years is read under its title, merged headings and numbering row, notes left out", async () => {
    const rows = [
      ["Biểu 7. Quy mô học sinh"],
      [null],
      ["TT", "Chỉ tiêu", "ĐVT", "Năm học", null, null],
      [null, null, null, "2021-2022", "2022-2023", "Sơ bộ 2023"],
      ["A", "B", "C", 1, 2, 3],
      ["1", "Học sinh tiểu học", "Người", "9.120", 9204, "9 311"],
      ["2", "Số học sinh THCS", "Người", 5012, "5.104", "…"],
      ["3", "Tỷ lệ trẻ 5 tuổi đến lớp", "%", "99,1", "99,4%", "-"],
      [null],
      ["Ghi chú: số liệu do phòng tổng hợp."],
    ];
    const table = await read(workbook([[rows, { merges: ["D3:F3", "A3:A4", "B3:B4", "C3:C4"] }]]));
    expect(valuesOf(table)).toEqual({
      "pupils_primary 2021": 9120,
      "pupils_primary 2022": 9204,
      "pupils_primary 2023": 9311,
      "pupils_lower_secondary 2021": 5012,
      "pupils_lower_secondary 2022": 5104,
      "kindergarten_5_enrolment_rate 2021": 99.1,
      "kindergarten_5_enrolment_rate 2022": 99.4,
    });
    expect(table.rows.find(({ year }) => year === 2023)?.status).toBe("provisional");
  });

  test("numbers are what the cell displays: percent formats, rounding, thousands", async () => {
    const head = ["Địa phương", "Chỉ tiêu", "Năm", "Giá trị"];
    const rate = ["Chi Lăng", "Tỷ lệ trường đạt chuẩn quốc gia"];
    const pupils = ["Chi Lăng", "Học sinh tiểu học"];
    const table = await read(
      workbook([
        [
          [
            head,
            [...rate, 2019, { v: 0.511, z: "0.0%" }],
            [...rate, 2020, { v: 0.5347, z: "0%" }],
            [...rate, 2021, { v: 55.44, z: "0.0" }],
            [...rate, 2022, { v: 56, z: '0"%"' }],
            [...pupils, 2020, { v: 6123, z: "#,##0" }],
            [...pupils, 2021, { v: 6123.0000000001, z: "General" }],
            [...pupils, 2022, { v: 6.124, z: "0.000" }],
            [...pupils, 2023, { v: 6_125_000, z: "#,##0,,.0" }],
          ],
        ],
      ]),
    );
    expect(valuesOf(table)).toEqual({
      "chi-lang national_standard_school_rate 2019": 51.1,
      "chi-lang national_standard_school_rate 2020": 53,
      "chi-lang national_standard_school_rate 2021": 55.4,
      "chi-lang national_standard_school_rate 2022": 56,
      "chi-lang pupils_primary 2020": 6123,
      "chi-lang pupils_primary 2021": 6123,
    });
    expect(codesOf(table)).toEqual(["COUNT_FRACTIONAL D8", "SHOWN_DIFFERS D9"]);
    expect(table.problems[0]?.params["write"]).toBe("6124");
  });

  test("days, serials and years of 1905 in a column of years are told with the likely year", async () => {
    const one = ["Học sinh tiểu học", 812];
    const table = await read(
      workbook([
        [
          [
            ["Năm", "Chỉ tiêu", "Giá trị"],
            [45536, ...one],
            [{ v: 2025, z: "yyyy-mm-dd" }, ...one],
            [{ v: 2024, z: "yyyy" }, ...one],
            [{ v: 45174, z: "yyyy-mm-dd" }, ...one],
            [{ v: 45000, z: "dd/mm/yyyy" }, ...one],
            ["2020-2025", ...one],
          ],
        ],
      ]),
    );
    expect(valuesOf(table)).toEqual({ "pupils_primary 2023": 812 });
    expect(codesOf(table)).toEqual(
      expect.arrayContaining([
        "YEAR_IS_SERIAL A2",
        "YEAR_IS_1905 A3",
        "YEAR_IS_1905 A4",
        "YEAR_DATE_UNSURE A6",
        "YEAR_SPAN A7",
      ]),
    );
    expect(table.problems.find(({ cell }) => cell === "A2")?.params["likely"]).toBe("2024");
  });

  test.each([
    [
      "semicolons, decimal commas, thousands points",
      "Chỉ tiêu;Năm;Giá trị\nHọc sinh tiểu học;2023-2024;6.123,0\nTỷ lệ biết chữ 15-60 tuổi;2023;98,16\n",
    ],
    ["tabs", "Chỉ tiêu\tNăm\tGiá trị\nHọc sinh tiểu học\t2023\t6123\nTỷ lệ biết chữ 15-60 tuổi\t2023\t98.16\n"],
    [
      "commas and quotes",
      'Chỉ tiêu,Năm,Giá trị\n"Học sinh tiểu học",2023,"6,123.0"\nTỷ lệ biết chữ 15-60 tuổi,2023,"98,16"\n',
    ],
  ])("text files with %s", async (_, text) => {
    expect(valuesOf(await read(text))).toEqual({ "pupils_primary 2023": 6123, "literacy_rate_15_60 2023": 98.16 });
  });

  test("a lone count with three digits after a point is asked about, with its whole number", async () => {
    const table = await read("Chỉ tiêu,Năm,Giá trị\nHọc sinh THPT,2024,61.234\n");
    expect(table.rows).toEqual([]);
    expect(table.problems.find(({ code }) => code === "NUMBER_AMBIGUOUS")?.params["write"]).toBe("61234");
  });

  test("a year given twice, a slipped decimal mark and a rate above 100 give no row", async () => {
    const table = await read(
      "Chỉ tiêu,Năm,Giá trị\n" +
        [
          [2021, 97.1],
          [2022, 97.4],
          [2023, 9.81],
          [2024, 101],
          [2025, 97.9],
          [2025, 98.1],
        ]
          .map(([year, value]) => `Tỷ lệ biết chữ 15-60 tuổi,${year},${value}\n`)
          .join(""),
    );
    expect(table.rows.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(codesOf(table)).toEqual([
      "VALUE_ABOVE C5",
      "FIGURE_TWICE C6",
      "FIGURE_TWICE C7",
      "DECIMAL_MISPLACED C4",
      "PLACE_MISSING",
    ]);
  });
});
