import { draftFolder, type PlanDocument, readPlan } from "@lotrinh/intake";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { registry } from "../office-files.js";

const known = new Map(registry.indicators.map((one) => [one.id, one]));
const indicators = registry.indicators.map(({ name, ...one }) => ({ ...one, name: name.vi }));

interface Entry {
  readonly indicator: string;
  readonly readings: readonly { readonly id: string; readonly comparator: string; readonly default?: boolean }[];
}

/** The target that a plan of one sentence gives. */
function targetOf(sentence: string): Entry | undefined {
  const lines = ["Thử, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH giai đoạn 2026 - 2030", "II. MỤC TIÊU", `1. ${sentence}.`];
  const blocks = lines.map((one, i) => ({ kind: "paragraph" as const, line: i + 1, text: one }));
  const document: PlanDocument = { format: "txt", blocks, lines: blocks.length };
  const { files } = draftFolder(document, readPlan(document, { indicators }), {
    ...{ locality: { id: "lang-son", name: "Lạng Sơn", level: "province" }, id: "thu", sha256: "0".repeat(64) },
    ...{ known, asOf: "2026-11" },
  });
  return (parse(files.get("targets.yaml") ?? "[]") as Entry[])[0];
}

const sides = (one: Entry | undefined) => one?.readings.map(({ comparator }) => comparator);

it("a bare number of schools is read as printed, and both sides are there to choose", () => {
  const bare = targetOf("Đến năm 2030 toàn tỉnh có 120 trường tiểu học");
  expect(bare).toMatchObject({ indicator: "schools_primary", readings: [{ id: "printed", default: true }, {}, {}] });
  expect(sides(bare)).toEqual(["=", ">=", "<="]);
});

it("a side that the plan's own words name leaves no choice", () => {
  expect(sides(targetOf("Đến năm 2030 toàn tỉnh có ít nhất 120 trường tiểu học"))).toEqual([">="]);
  expect(sides(targetOf("Đến năm 2030 toàn tỉnh còn không quá 120 trường tiểu học"))).toEqual(["<="]);
});

it("merging is still heard of schools in all", () => {
  const fewer = targetOf("Đến năm 2030 giảm 03 đơn vị trường học so với năm 2025");
  expect(fewer).toMatchObject({ indicator: "schools_total", readings: [{ comparator: "decrease_by" }] });
});

it("where more is better a bare level stays “at least”", () => {
  expect(sides(targetOf("Đến năm 2030 toàn tỉnh có 12 trường tiểu học đạt chuẩn quốc gia mức độ 2"))).toEqual([">="]);
});
