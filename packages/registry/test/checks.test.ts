import { expect, test } from "vitest";
import { printedNumbers } from "../src/printed-numbers.js";
import { errorOf, load } from "./folder.js";
import { changed, type Path } from "./valid.js";

const targets = "seeds/chi-lang-2022/targets.yaml";

function problems(path: Path, from: string, to: string) {
  return errorOf(() => load(changed(path, from, to))).problems.map(({ code, params }) => [
    code,
    `${params.line}:${params.column}`,
    params.write ?? params.other ?? params.value,
  ]);
}

test("names that a target uses must be known, and the nearest are suggested", () => {
  expect(problems(targets, "indicator: national_standard_schools", "indicator: national_standard_school")).toEqual([
    ["REFERENCE_UNKNOWN", "2:14", "national_standard_schools"],
  ]);
  expect(problems(targets, "code: CERTIFICATE_EXPIRY", "code: CERTIFICATE_EXPIRES")[0]?.[2]).toBe("CERTIFICATE_EXPIRY");
  const orphan = changed(
    targets,
    "CERTIFICATE_EXPIRY\n      params: {years: 5}",
    "ORPHAN_UNIT\n      params: {unit: x, date: 7/2025}",
  );
  expect(errorOf(() => load(orphan)).message).toContain("22:31: date: “7/2025” sai dạng; hãy viết như 2025-06-30.");
  expect(problems(targets, "params: {years: 5}", "params: {year: 5}")).toEqual([["PARAM_MISSING", "21:7", "years"]]);
});

test("a target id begins with its locality and stands once", () => {
  expect(problems(targets, "id: chi-lang.standard", "id: chilang.standard")).toEqual([
    ["ID_PREFIX", "1:7", "chi-lang.standard-schools.2030"],
  ]);
  expect(problems(targets, "chi-lang.primary-level.2025", "chi-lang.standard-schools.2030")).toEqual([
    ["ID_REPEATED", "23:7", `${targets}:1`],
  ]);
});

test("exactly one reading is the default", () => {
  expect(problems(targets, "default: true", "default: false")).toEqual([["DEFAULT_READING", "14:5", 0]]);
});

test("the default reading has the unit of its indicator, unless it is a change", () => {
  expect(problems(targets, "unit: schools", "unit: percent")).toEqual([["UNIT_MISMATCH", "6:9", "schools"]]);
  const change = changed(targets, "kind: count", "kind: change");
  expect(
    load({ ...change, [targets]: change[targets]?.replace("unit: schools", "unit: percent") ?? "" }).plans,
  ).toHaveLength(1);
});

test("values lie within the bounds of their indicator", () => {
  expect(problems(targets, "value: 3\n  unit: level", "value: 4\n  unit: level")).toEqual([
    ["VALUE_RANGE", "27:10", "0–3"],
  ]);
  expect(problems(targets, "value: 38\n      label", "value: -38\n      label")).toEqual([
    ["VALUE_RANGE", "17:14", "≥ 0"],
  ]);
});

test("a standard, a maintained or a qualitative target may lack a value, a count as long as its readings have one", () => {
  expect(
    problems(targets, "value: 38\n  unit: schools\n  kind: count", "value: null\n  unit: schools\n  kind: reach"),
  ).toEqual([["VALUE_NEEDED", "5:10", "standard, qualitative, maintain, count"]]);
  expect(load(changed(targets, "value: 38\n  unit", "value: null\n  unit")).plans).toHaveLength(1);
  expect(problems(targets, "value: 38\n      label", "value: null\n      label")).toEqual([
    ["VALUE_NEEDED", "17:14", "standard, qualitative, maintain"],
  ]);
  expect(load(changed(targets, "value: 3\n  unit", "value: null\n  unit")).plans).toHaveLength(1);
});

test("kind maintain and comparator maintain go together", () => {
  expect(problems(targets, "kind: maintain", "kind: standard")).toEqual([
    ["MAINTAIN_BOTH", "26:15", "standard, maintain"],
  ]);
});

test("the printed number stands in the phrase, a level may stand elsewhere", () => {
  expect(problems(targets, "từ 38 trường học", "từ 33 trường học")).toEqual([
    ["PHRASE_NUMBER", "11:11", "từ 33 trường học đạt chuẩn quốc gia trở lên"],
  ]);
  expect(printedNumbers("99,80% và 03 trong 1.234 trường, 13/14 phường")).toEqual(
    expect.arrayContaining([99.8, 3, 1234, 13, 14, (100 * 13) / 14]),
  );
  expect(printedNumbers("từ 3,5 điểm")).toEqual([3.5]);
  expect(printedNumbers("1,8 nghìn người, 2 triệu lượt")).toEqual(expect.arrayContaining([1800, 2_000_000]));
  expect(printedNumbers("Toàn bộ trường có thư viện, 12 trên 16 xã")).toEqual(expect.arrayContaining([100, 75]));
});

test("a line lies within the document", () => {
  expect(problems(targets, "line: 55", "line: 61")).toEqual([["VALUE_RANGE", "10:9", "≤ 60"]]);
});

test("a plan bears the name of its folder and a known locality", () => {
  const plan = "seeds/chi-lang-2022/plan.yaml";
  expect(problems(plan, "id: chi-lang-2022", "id: chi-lang")).toEqual([["ID_FOLDER", "1:5", "chi-lang-2022"]]);
  expect(problems(plan, "locality: chi-lang", "locality: lang-sơn").map(([code]) => code)).toContain(
    "REFERENCE_UNKNOWN",
  );
});

test("a scenario names indicators and levers that exist", () => {
  const path = "seeds/chi-lang-2022/scenarios/cat-giam.yaml";
  expect(problems(path, "lever: renewal_success", "lever: renewal")).toEqual([
    ["REFERENCE_UNKNOWN", "8:16", "renewal_success"],
  ]);
  expect(problems(path, "indicator: national_standard_schools", "indicator: x")[0]?.[0]).toBe("REFERENCE_UNKNOWN");
  expect(problems(path, "id: cat-giam", "id: hien-trang")[0]?.[0]).toBe("ID_REPEATED");
});

test("localities have parents that exist, without going round, and end after they begin", () => {
  const path = "data/registry/localities.csv";
  expect(problems(path, "tỉnh,viet-nam", "tỉnh,vietnam")).toEqual([["REFERENCE_UNKNOWN", "3:5", "viet-nam"]]);
  expect(problems(path, "nước,,", "nước,chi-lang,").map(([code, at]) => [code, at])).toEqual([
    ["PARENT_CYCLE", "2:5"],
    ["PARENT_CYCLE", "3:5"],
    ["PARENT_CYCLE", "4:5"],
  ]);
  expect(problems(path, "1964-01-01", "2025-07-01")).toEqual([["DATES_ORDER", "4:7", "2025-07-01"]]);
  expect(problems(path, "bang-mac,", "chi-lang,")[0]).toEqual(["ID_REPEATED", "5:1", `${path}:4`]);
});

test("the weights of an old unit add up to 1", () => {
  expect(errorOf(() => load(changed("data/registry/lineage.csv", "0.75", "0.7"))).message).toBe(
    "data/registry/lineage.csv:2:7: weight: các trọng số của “06475” cộng lại bằng 0.95; hãy sửa để tổng bằng 1.",
  );
});

test("the weight of an old unit says whether it is reported or assumed", () => {
  expect(errorOf(() => load(changed("data/registry/lineage.csv", "0.75,assumed", "0.75,guessed"))).message).toBe(
    "data/registry/lineage.csv:3:8: weight_status: “guessed” không hợp lệ; hãy viết: reported, assumed.",
  );
});

test("indicators and benchmarks have units and names that exist", () => {
  expect(problems("data/registry/indicators.csv", ",percent,", ",percnt,").map(([code]) => code)).toEqual([
    "REFERENCE_UNKNOWN",
    "UNIT_MISMATCH",
  ]);
  expect(problems("data/registry/indicators.csv", "level,0,3", "level,3,3")[0]).toEqual(["VALUE_RANGE", "3:6", "> 3"]);
  expect(problems("data/registry/benchmarks.csv", "literacy_rate_15plus", "literacy_15plus")).toEqual([
    ["REFERENCE_UNKNOWN", "2:2", "literacy_rate_15plus"],
  ]);
});
