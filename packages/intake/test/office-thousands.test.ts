import { findLocality } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { cleanUp, codesOf, read, registry, valuesOf } from "./office-files.js";

cleanUp();

const locality = findLocality(registry, "chi-lang");
const of = (lines: readonly string[]) => read(lines.join("\n"), { locality, year: 2023 });

describe("“4.230” alone", () => {
  test("is asked about where nothing shows what its mark is", async () => {
    const found = await of(["Nội dung;Số lượng", "Số học sinh THCS;4.230", "Số lớp THCS;120", "Số lớp tiểu học;215"]);
    expect(valuesOf(found)).toEqual({
      "chi-lang classes_lower_secondary 2023": 120,
      "chi-lang classes_primary 2023": 215,
    });
    expect(codesOf(found)).toEqual(["NUMBER_AMBIGUOUS B2"]);
  });

  test("is 4230 where three counts of its column are written so, whatever they count", async () => {
    const found = await of([
      "Nội dung;Số lượng",
      "Số học sinh mầm non;3.105",
      "Số học sinh tiểu học;6.110",
      "Số học sinh THCS;4.230",
    ]);
    expect(Object.values(valuesOf(found))).toEqual([3105, 6110, 4230]);
  });

  test("is 4230 where the total of its column is the sum only so", async () => {
    const proven = await of([
      "Nội dung;Số lượng",
      "Số học sinh tiểu học;850",
      "Số học sinh THCS;4.230",
      "Số học sinh phổ thông;5080",
    ]);
    expect(proven.rows.map(({ value }) => value)).toContain(4230);
    const other = await of([
      "Nội dung;Số lượng",
      "Số học sinh tiểu học;85",
      "Số học sinh THCS;4.230",
      "Số học sinh THPT;12",
    ]);
    expect(codesOf(other)).toEqual(["NUMBER_AMBIGUOUS B3"]);
  });
});

describe("shares of those who left a level", () => {
  const LINES = [
    "Phân luồng học sinh sau tốt nghiệp THCS huyện Chi Lăng năm học 2023-2024",
    "TT;Nội dung;Số HS;Tỷ lệ (%)",
    "1;Tổng số học sinh tốt nghiệp THCS;1012;100",
    "2;Vào lớp 10 THPT;800;79,1",
    "3;Học nghề sơ cấp, trung cấp;121;12,0",
  ];

  test("are of those whom the title names, and the 100 % of all of them is no rate", async () => {
    const found = await read(LINES.join("\n"));
    expect(valuesOf(found)).toEqual({
      "chi-lang lower_secondary_graduates 2023": 1012,
      "chi-lang transition_rate_lower_secondary_to_upper_secondary 2023": 79.1,
      "chi-lang lower_secondary_graduates_to_vocational_rate 2023": 12,
    });
    expect(codesOf(found)).toEqual(["RATE_OF_TOTAL D3", "FIGURE_NOT_READ C4", "FIGURE_NOT_READ C5"]);
  });

  test("without such a title are asked about: it may be those of upper secondary schools", async () => {
    const found = await read(["Kết quả giáo dục huyện Chi Lăng năm học 2023-2024", ...LINES.slice(1)].join("\n"));
    expect(found.rows.map(({ indicator }) => indicator)).not.toContain("lower_secondary_graduates_to_vocational_rate");
    expect(codesOf(found)).toContain("INDICATOR_UNKNOWN B5");
  });
});

test("“Hoàn thành chương trình tiểu học” is of the pupils of grade 5", async () => {
  const found = await of(["Nội dung;Tỷ lệ (%)", "Hoàn thành chương trình tiểu học;99,5", "Tốt nghiệp THCS;99,1"]);
  expect(valuesOf(found)).toEqual({
    "chi-lang primary_completion_rate_final_grade 2023": 99.5,
    "chi-lang lower_secondary_completion_rate_final_grade 2023": 99.1,
  });
});
