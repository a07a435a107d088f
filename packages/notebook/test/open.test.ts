import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { targetBoard } from "@lotrinh/charts";
import {
  exportChart,
  exportPack,
  moDiaPhuong,
  openLocality,
  show,
  showAnswers,
  showComparison,
  suppose,
  supposeFigure,
} from "@lotrinh/notebook";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "notebook-"));
afterAll(() => rmSync(folder, { recursive: true }));

const chiLang = openLocality("Chi Lăng", { draws: 200 });
const literacy = { indicator: "literacy_rate_15plus", year: 2025 };

describe("a locality in a cell", () => {
  it("opens by either name of the function, and with a planner's own table", async () => {
    expect(moDiaPhuong("Chi Lăng", { draws: 200 }).assessment).toEqual(chiLang.assessment);
    const data = join(folder, "so-lieu.csv");
    const rows = [2022, 2023, 2024].map(
      (year, i) => `literacy_rate_15plus,${year},${95 + i},illustrative,Dựng để thử,`,
    );
    writeFileSync(data, `indicator,year,value,status,source,note\n${rows.join("\n")}\n`);
    const own = await openLocality("chi lang", { data, draws: 200 });
    const found = own.figures.observations.filter((one) => one.locality === own.id && one.source === "Dựng để thử");
    expect(found.map(({ value }) => value)).toEqual([95, 96, 97]);
  });

  it("is any place of the country: without a plan it has the targets that bind it", () => {
    const place = openLocality("phường Tân Tiến, Bắc Ninh", { draws: 200 });
    expect(place.assessment.targets.length).toBeGreaterThan(0);
    expect(place.scenario).toBeNull();
  });

  it("refuses more draws than a cell can wait for, and says how many it takes", () => {
    expect(() => openLocality("Chi Lăng", { draws: 10_000_000 })).toThrow(/10\.000\.000 là quá nhiều.*100\.000/);
  });
});

it("a start of many schools with many draws is refused, and says how many it takes", () => {
  const many = openLocality("Chi Lăng", { draws: 20_001 });
  expect(() => suppose(many, "national_standard_schools", { baseline: 5001 })).toThrow(/baseline; not in \[0, 5000\]/);
});

describe("a figure that was supposed", () => {
  it("says that it is used, and how many targets change", () => {
    const { notes } = supposeFigure(chiLang, { ...literacy, value: 97 });
    expect(notes).toEqual([expect.stringMatching(/^Số đặt thử .* 2025 = 97\s%: đã dùng, \d+ chỉ tiêu đổi theo\.$/)]);
  });

  it("says that a newer one is used in its place", () => {
    const newer = supposeFigure(chiLang, { ...literacy, value: 97 });
    const { notes } = supposeFigure(newer, { ...literacy, year: 2012, value: 90 });
    expect(notes.at(-1)).toMatch(/2012 = 90\s%: (?:không đổi câu trả lời nào.*mới hơn \(2025: 97\s%|đã dùng)/);
  });

  it("says that a year to come is not used", () => {
    const { notes } = supposeFigure(chiLang, { ...literacy, year: 2031, value: 99 });
    expect(notes.join()).toMatch(/không dùng, vì năm 2031 ở sau ngày đánh giá/);
  });

  it("asks whether 0.97 means 97", () => {
    const { notes } = supposeFigure(chiLang, { ...literacy, value: 0.97 });
    expect(notes.at(-1)).toMatch(/nếu là 97 %, hãy viết 97/);
  });
});

describe("what a change makes different", () => {
  const more = { baseline: 33, renewal_success: 0.9, recognitions_per_year: 3 };
  const thu = suppose(chiLang, "national_standard_schools", more);

  it("stands beside what was said before, in the answers and in the comparison", () => {
    expect(showAnswers(thu)).toContain("Trước khi đổi: ");
    const table = showComparison(thu) ?? "";
    expect(table).toMatch(/<th[^>]*>Trước khi đổi<\/th><th[^>]*>Sau khi đổi<\/th>/);
    expect(showAnswers(chiLang)).not.toContain("Trước khi đổi");
  });

  it("is said to be none where it is none", () => {
    expect(showComparison(suppose(chiLang, "national_standard_schools", {}))).toContain(
      "Thay đổi này không làm khác câu trả lời nào.",
    );
  });

  it("has a column for each of two scenarios of one name", () => {
    const [first] = chiLang.registry.plans.flatMap((plan) => plan.scenarios);
    if (!first || !thu.scenario) throw new Error("no scenario");
    expect(showComparison(chiLang, [first, { ...thu.scenario, name: first.name }])).toContain(
      `P – ${first.name.vi} (2)`,
    );
    expect(showComparison(chiLang, [first, thu.scenario])).toContain(`P – ${first.name.vi}, đã đổi`);
  });
});

describe("show", () => {
  const rows = [
    { year: 2024, value: 1 },
    { year: 2025, value: 2 },
  ];

  it("takes rows, a DataFrame, a Plot figure, a Vega-Lite spec, SVG and a locality", async () => {
    expect(await show(rows)).toContain('<td style="text-align:right">2025</td>');
    const frame = { columns: ["year", "value"], values: rows.map(Object.values) };
    expect(await show(frame)).toBe(await show(rows));
    const Plot = await import("@observablehq/plot");
    expect(await show({ marks: [Plot.dot(rows, { x: "year", y: "value" })] }, { alt: "hai điểm" })).toContain(
      'alt="hai điểm"',
    );
    const spec = {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: "hai cột",
      data: { values: rows },
      mark: "bar",
      encoding: { x: { field: "year", type: "ordinal" }, y: { field: "value", type: "quantitative" } },
    } as const;
    expect(await show(spec)).toMatch(/<img alt="hai cột" src="data:image\/svg/);
    expect(await show("<svg/>", { alt: "một" })).toContain('alt="một"');
    expect(await show(chiLang)).toBe(showAnswers(chiLang));
  });

  it("says what it takes where it is given something else", async () => {
    await expect(show("ba" as never)).rejects.toThrow(/không biết cách hiện ba; show nhận/);
  });
});

it("a chart is written from a cell, as a picture or a drawing with its font, by the ending of its name", async () => {
  const chart = targetBoard(chiLang.assessment);
  expect(readFileSync(await exportChart(chart, join(folder, "hinh.svg")), "utf8")).toMatch(
    /^<svg[^>]*><style>@font-face/,
  );
  expect(
    readFileSync(await exportChart(chart, join(folder, "hinh.png")))
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  await expect(exportChart(chart, join(folder, "hinh.doc"))).rejects.toThrow("not one of .png, .svg");
});

it("the pack of a locality is written from a cell", async () => {
  const files = await exportPack(chiLang, join(folder, "goi"), { formats: ["html", "json"] });
  expect(files).toContain("index.html");
  expect(readdirSync(join(folder, "goi"))).toContain("index.html");
});
