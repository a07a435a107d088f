import { findLocality } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { cleanUp, codesOf, read, registry, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

const _ = null;
const locality = findLocality(registry, "chi-lang");
const [BM, VL, DM] = ["xã Bằng Mạc", "xã Vạn Linh", "thị trấn Đồng Mỏ"].map(
  (name) => findLocality(registry, `${name}, huyện Chi Lăng`).id,
);
const PUPILS = "Học sinh tiểu học";

test("communes as columns beside the whole, indicators as rows", async () => {
  const rows = [
    ["MỘT SỐ CHỈ TIÊU GIÁO DỤC HUYỆN CHI LĂNG NĂM 2023"],
    ["TT", "Chỉ tiêu", "ĐVT", "Toàn huyện", "Chia ra", _, _],
    [_, _, _, _, "Xã Bằng Mạc", "Xã Vạn Linh", "TT Đồng Mỏ"],
    [1, PUPILS, "HS", 6110, 412, 500, 812],
    [2, "Tỷ lệ trẻ 5 tuổi ra lớp", "%", "99,6", "99,1", "100", "99,8"],
  ];
  const table = await read(workbook([[rows, { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"] }]]));
  expect(valuesOf(table)).toEqual({
    "chi-lang pupils_primary 2023": 6110,
    [`${BM} pupils_primary 2023`]: 412,
    [`${VL} pupils_primary 2023`]: 500,
    [`${DM} pupils_primary 2023`]: 812,
    "chi-lang kindergarten_5_enrolment_rate 2023": 99.6,
    [`${BM} kindergarten_5_enrolment_rate 2023`]: 99.1,
    [`${VL} kindergarten_5_enrolment_rate 2023`]: 100,
    [`${DM} kindergarten_5_enrolment_rate 2023`]: 99.8,
  });
});

test("communes as columns, years below each", async () => {
  const rows = [
    ["TT", "Chỉ tiêu", "Xã Bằng Mạc", _, "Xã Vạn Linh", _],
    [_, _, "2022", "2023", "2022", "2023"],
    [1, PUPILS, 405, 412, 495, 500],
  ];
  const table = await read(workbook([[rows, { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] }]]), { locality });
  expect(valuesOf(table)).toEqual({
    [`${BM} pupils_primary 2022`]: 405,
    [`${BM} pupils_primary 2023`]: 412,
    [`${VL} pupils_primary 2022`]: 495,
    [`${VL} pupils_primary 2023`]: 500,
  });
});

test("a name in a district of old is its commune of old, also where one of today has it; later years are those of today", async () => {
  const table = async (title: string, name: string) =>
    Object.keys(
      valuesOf(
        await read(workbook([[[[title], ["Xã, thị trấn", PUPILS], [name, 412], ["Toàn huyện", 6080]]]]), { locality }),
      ),
    );
  expect(await table("Năm học 2023-2024", "1. Bằng Mạc")).toContain(`${BM} pupils_primary 2023`);
  expect(await table("Năm học 2025-2026", "Xã Bằng Mạc")).toContain("chi-lang/xa-bang-mac pupils_primary 2025");
});

/** A sheet of one figure for each name. */
function bySheet(names: readonly string[], title: readonly Value[] = ["Năm học 2023-2024"]): Uint8Array {
  return workbook(names.map((name, i) => [[title, ["Chỉ tiêu", "Số lượng"], [PUPILS, 400 + i]], { name }]));
}

test("a sheet for each commune is of that commune, the one that adds them up of the whole", async () => {
  const table = await read(bySheet(["Tổng hợp", "Bằng Mạc", "2. Vạn Linh", "TT Đồng Mỏ"]), { locality });
  expect(valuesOf(table)).toEqual({
    "chi-lang pupils_primary 2023": 400,
    [`${BM} pupils_primary 2023`]: 401,
    [`${VL} pupils_primary 2023`]: 402,
    [`${DM} pupils_primary 2023`]: 403,
  });
  expect(codesOf(table)).toEqual([]);
  const said = table.taken.filter(({ code }) => code === "TAKEN_SHEET_PLACE").map(({ params }) => params["name"]);
  expect(said).toEqual(["Xã Bằng Mạc", "Xã Vạn Linh", "Thị trấn Đồng Mỏ"]);
});

test("a sheet among those of communes that does not say whose it is, is asked about and not read", async () => {
  const table = await read(bySheet(["Bằng Mạc", "Vạn Linh", "Sheet3"]), { locality });
  expect(valuesOf(table)).toEqual({ [`${BM} pupils_primary 2023`]: 400, [`${VL} pupils_primary 2023`]: 401 });
  expect(codesOf(table)).toEqual(["PLACE_OF_SHEET_UNKNOWN"]);
});

test("sheets of years or levels are no places", async () => {
  const years = await read(bySheet(["2022-2023", "2023-2024"], ["Phòng GDĐT"]), { locality });
  expect(valuesOf(years)).toEqual({ "chi-lang pupils_primary 2022": 400, "chi-lang pupils_primary 2023": 401 });
});

test.each([
  ["UBND XÃ BẰNG MẠC, HUYỆN CHI LĂNG", BM, []],
  ["UBND HUYỆN CHI LĂNG", "chi-lang", []],
  ["UBND XÃ KHÔNG CÓ, HUYỆN CHI LĂNG", undefined, ["NOTHING_CERTAIN", "PLACE_OF_TITLE_UNKNOWN"]],
  ["TRƯỜNG TIỂU HỌC XÃ VẠN LINH", undefined, ["NOTHING_CERTAIN", "TABLE_OF_SCHOOL"]],
])("under “%s”", async (title, place, told) => {
  const table = await read(workbook([[[[title], ["Năm học 2023-2024"], ["Chỉ tiêu", "Số lượng"], [PUPILS, 412]]]]));
  expect(valuesOf(table)).toEqual(place === undefined ? {} : { [`${place} pupils_primary 2023`]: 412 });
  expect(codesOf(table).sort()).toEqual(told);
});

test("a title that names a commune inside the place of the command gives its figures to the commune, and says so", async () => {
  const title = ["UBND XÃ BẰNG MẠC"];
  const table = await read(workbook([[[title, ["Chỉ tiêu", "2022", "2023"], [PUPILS, 405, 412]]]]), { locality });
  expect(valuesOf(table)).toEqual({ [`${BM} pupils_primary 2022`]: 405, [`${BM} pupils_primary 2023`]: 412 });
  expect(codesOf(table)).toEqual(["PLACE_WITHIN"]);
});

test("technical headings of exports: the place of each row is its own", async () => {
  const head = ["MA_DV", "TEN_DV", "NAM_HOC", "TONG_HS", "HS_NU"];
  const table = await read(workbook([[[head, ["06493", "Xã Bằng Mạc", "2023-2024", 400, 190]]]]), { locality });
  expect(valuesOf(table)).toEqual({ [`${BM} pupils_total 2023`]: 400, [`${BM} pupils_total sex=female 2023`]: 190 });
});

test("communes below their district in a table of a province are those of the district", async () => {
  const rows = [
    ["Số học sinh tiểu học tỉnh Lạng Sơn năm học 2023-2024"],
    ["Đơn vị", "Số học sinh"],
    ["Toàn tỉnh", 72900],
    ["I. Huyện Chi Lăng", 6080],
    ["   Xã Bằng Mạc", 412],
  ];
  expect(valuesOf(await read(workbook([[rows]])))).toEqual({
    "lang-son pupils_primary 2023": 72900,
    "chi-lang pupils_primary 2023": 6080,
    [`${BM} pupils_primary 2023`]: 412,
  });
});

test("names that a table of 2023 gives without a district are said to be taken for communes of today", async () => {
  const rows = (year: string) => [
    [`Số học sinh tiểu học tỉnh Lạng Sơn${year}`],
    ["Đơn vị", "Số học sinh"],
    ["Xã Vạn Linh", 412],
    ["Xã Bằng Mạc", 398],
  ];
  const of = (year: string) => read(workbook([[rows(year)]]), { locality: findLocality(registry, "lang-son") });
  const before = await of(" năm học 2023-2024");
  expect(codesOf(before)).toContain("UNITS_OF_TODAY B3");
  expect(before.problems.find(({ code }) => code === "UNITS_OF_TODAY")?.params).toMatchObject({ count: "2" });
  for (const other of [" năm học 2025-2026", ""]) {
    expect((await of(other)).problems.map(({ code }) => code)).not.toContain("UNITS_OF_TODAY");
  }
});

test("a place with the mark of a footnote is the place, and what the note says is told", async () => {
  const head = ["Địa phương", "2022", "2023"];
  const rows = [
    ["Tỷ lệ người biết chữ từ 15 tuổi trở lên (%)"],
    head,
    ["Lạng Sơn*", 97.1, 97.4],
    ["Hà Giang (1)", 83.1, 84.2],
  ];
  expect(valuesOf(await read(workbook([[rows]])))).toEqual({
    "lang-son literacy_rate_15plus 2022": 97.1,
    "lang-son literacy_rate_15plus 2023": 97.4,
    [`${findLocality(registry, "tỉnh Hà Giang").id} literacy_rate_15plus 2022`]: 83.1,
    [`${findLocality(registry, "tỉnh Hà Giang").id} literacy_rate_15plus 2023`]: 84.2,
  });
});
