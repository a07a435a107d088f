import { findLocality } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { cleanUp, codesOf, read, registry, valuesOf, workbook } from "./office-files.js";

cleanUp();

const idOf = (name: string): string => findLocality(registry, name).id;

test("a name that several communes share is asked about with their provinces, and its figures are not read", async () => {
  const rows = [
    ["Số học sinh tiểu học năm học 2025-2026"],
    ["Xã", "Số học sinh tiểu học"],
    ["Xã Tân Tiến", 400],
    ["Xã Sơn Kim 1", 380],
  ];
  const table = await read(workbook([[rows]]));
  expect(valuesOf(table)).toEqual({ "huong-son/xa-son-kim-1 pupils_primary 2025": 380 });
  const asked = table.problems.find(({ code }) => code === "PLACE_OF_SEVERAL");
  expect(asked?.cell).toBe("A3");
  expect(String(asked?.params.places)).toContain("Xã Tân Tiến, Lạng Sơn");
});

test("the department of a province whose capital has its name says the province of the communes below", async () => {
  const rows = [
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ TĨNH"],
    ["Lớp tiểu học năm học 2025-2026"],
    ["TT", "Xã", "Lớp tiểu học"],
    [1, "Xã Sơn Tây", 42],
    [2, "Xã Sơn Hồng", 30],
    ["", "Cộng", 72],
  ];
  const table = await read(workbook([[rows]]));
  expect(valuesOf(table)).toEqual({
    "huong-son/xa-son-tay classes_primary 2025": 42,
    "huong-son/xa-son-hong classes_primary 2025": 30,
  });
  expect(codesOf(table)).toContain("TOTAL_OF_SOME B6");
});

const province = (heads: string[], ...rows: (string | number)[][]) =>
  read(workbook([[[["Số học sinh tiểu học phân theo địa phương"], ["Địa phương", ...heads], ...rows]]]));

test("a province that kept its name at the merger of 2025 is the one of the years of its table", async () => {
  const before = await province(["2022", "2023"], ["Bắc Ninh", 150_100, 152_000], ["Hải Phòng", 201_000, 203_500]);
  expect(Object.keys(valuesOf(before))).toEqual([
    `${idOf("Bắc Ninh (cũ)")} pupils_primary 2022`,
    `${idOf("Bắc Ninh (cũ)")} pupils_primary 2023`,
    "hai-phong pupils_primary 2022",
    "hai-phong pupils_primary 2023",
  ]);
  expect(codesOf(before)).toContain("UNIT_IN_TIME");
  const after = await province(["2025-2026", "Ghi chú"], ["Bắc Ninh", 321_100, ""], ["Hải Phòng", 401_000, ""]);
  expect(Object.keys(valuesOf(after))).toEqual([
    `${idOf("Bắc Ninh (nay)")} pupils_primary 2025`,
    "hai-phong-2025 pupils_primary 2025",
  ]);
});

test("in a table of years before and after, which of two provinces the years before are of is asked", async () => {
  const table = await province(
    ["2023-2024", "2025-2026"],
    ["Hải Phòng", 203_500, 401_000],
    ["Hà Tĩnh", 141_100, 140_900],
  );
  expect(valuesOf(table)).toEqual({
    "hai-phong-2025 pupils_primary 2025": 401_000,
    "ha-tinh pupils_primary 2023": 141_100,
    "ha-tinh pupils_primary 2025": 140_900,
  });
  expect(codesOf(table)).toContain("UNIT_OF_WHICH_TIME B3");
});

test("a name with “(cũ)” or “(nay)” is taken at its word", async () => {
  const table = await province(["2023-2024", "2025-2026"], ["Hải Phòng (nay)", 399_000, 401_000]);
  expect(Object.keys(valuesOf(table))).toEqual([
    "hai-phong-2025 pupils_primary 2023",
    "hai-phong-2025 pupils_primary 2025",
  ]);
});

test("figures of a district after its end are kept as those of its former territory, and told", async () => {
  const rows = [
    ["SỐ HỌC SINH THCS TỈNH LẠNG SƠN"],
    ["Đơn vị", "2023-2024", "2025-2026"],
    ["Huyện Chi Lăng", 5043, 5120],
    ["Xã Chi Lăng", 810, 905],
  ];
  const table = await read(workbook([[rows]]));
  expect(valuesOf(table)).toMatchObject({
    "chi-lang pupils_lower_secondary 2023": 5043,
    "chi-lang pupils_lower_secondary 2025": 5120,
  });
  expect(codesOf(table)).toEqual(expect.arrayContaining(["UNIT_GONE", "UNIT_OF_WHICH_TIME C4"]));
});
