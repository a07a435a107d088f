import {
  certificateCalendar,
  enrolmentGrid,
  fan,
  fanOf,
  renderSvg,
  scenarioDumbbells,
  staffingGap,
  streamingFlow,
} from "@lotrinh/charts";
import { forecastSeries, tidyQuantiles } from "@lotrinh/forecast";
import { describe, expect, it } from "vitest";
import { assessedCharts } from "../examples/assessed-charts.js";
import { newCharts } from "../examples/new-charts.js";
import { comparison } from "../examples/small-results.js";
import { collisions, frameOf, inside, marksOf, parse, textsOf } from "./drawing.js";

const all = Object.entries({ ...newCharts, ...assessedCharts });
const series = { years: [2018, 2019, 2020, 2021], values: [90, 91, 92.5, 93], lower: 0, upper: 100 };
const forecast = forecastSeries(series, { horizon: 5 });

describe("every new chart", () => {
  it.each(all)("“%s” keeps its texts in the drawing and off each other, at full and half width", async (_, draw) => {
    const svg = await draw();
    const shown = textsOf(svg);
    for (const text of shown) expect({ text, fits: inside(text, frameOf(svg)) }).toMatchObject({ fits: true });
    expect(collisions(shown.filter(({ axis }) => !axis))).toEqual([]);
  });

  it.each(all)("“%s” says its message and its data to those who cannot see it", async (_, draw) => {
    const svg = parse(await draw());
    const [title = "", desc = ""] = ["title", "desc"].map((name) => svg.querySelector(name)?.textContent);
    expect(title.length).toBeGreaterThan(5);
    expect(desc).toMatch(/\d/);
    expect(desc.length).toBeGreaterThan(title.length);
  });
});

describe("fanOf", () => {
  it("says the median and the 80 % interval of the last year, as the forecast has them", () => {
    const end = tidyQuantiles(forecast).filter(({ year }) => year === 2026);
    const at = (p: number) =>
      end
        .find((row) => row.p === p)
        ?.value.toPrecision(3)
        .replace(".", ",")
        .replace(/,0$/, "");
    expect(fanOf(forecast, { name: "Tỷ lệ", unit: "percent" }).description).toContain(
      `dự báo năm 2026 khoảng ${at(0.5)}\u00a0% (khả năng 80 %: ${at(0.1)}\u00a0% đến ${at(0.9)}\u00a0%)`,
    );
  });

  it("draws figures that nobody reports hollow", async () => {
    const observed = series.years.map((year, i) => ({
      ...{ year, value: series.values[i] ?? 0 },
      status: i === 2 ? "assumed" : "reported",
    }));
    const marks = marksOf(await renderSvg(fanOf(forecast, { observed })));
    expect(marks.map(({ hollow }) => hollow).filter(Boolean)).toHaveLength(1);
    expect(marks).toHaveLength(4);
  });

  it("refuses a fan without anything to draw", () => {
    const words = { title: "", subtitle: "", name: "", data: "", y: "" };
    expect(() => fan({ ...words, lines: [{ text: "", observed: [], fan: [] }] })).toThrow(
      "invalid fan; a line has neither figures nor years to come",
    );
  });
});

describe("tidyQuantiles", () => {
  it("has a row for each year and probability, none computed anew", () => {
    const rows = tidyQuantiles(forecast);
    expect(rows).toHaveLength(forecast.years.length * forecast.probabilities.length);
    expect(rows.map(({ value }) => value)).toEqual(forecast.quantiles.flat());
  });
});

describe("messages of new charts", () => {
  const level = { name: "A", have: 10, need: 14, status: "reported" };

  it("teachers over at one level never fill another", () => {
    const levels = [level, { name: "B", have: 20, need: 12, status: "reported" }];
    expect(staffingGap({ place: "X", year: 2026, levels }).description).toMatch(
      /^X: năm học 2026–2027 thiếu 4 giáo viên/,
    );
  });

  it("teachers of an earlier year are named with it, a norm to come is told in three digits, and rows add up to the title", () => {
    const levels = [
      { name: "A", have: 4565, need: 4266, status: "reported" },
      { name: "B", have: 3186, need: 3365, status: "reported" },
      { name: "C", have: 1466, need: 2016, status: "reported" },
      { name: "D", have: 6898, need: 6890, status: "reported" },
    ];
    const { description } = staffingGap({ place: "X", year: 2030, known: 2021, levels });
    expect(description).toContain("cần nhiều hơn năm học 2021–2022 khoảng 730 giáo viên");
    expect(description).toContain("không phải số cần tuyển");
    expect(description).toContain("A: có 4.565, cần 4.270, thừa khoảng 300");
    expect(description).toContain("B: có 3.186, cần 3.370, thiếu khoảng 180");
    expect(description).toContain("C: có 1.466, cần 2.020, thiếu khoảng 550");
    expect(description).toContain("D: có 6.898, cần 6.890, đủ");
  });

  it("people above the seats of one way are not set against free seats of another", () => {
    const ways = [
      { name: "A", people: 120, seats: 100 },
      { name: "B", people: 10, seats: 90 },
      { name: "C", people: 5, seats: null },
    ];
    expect(streamingFlow({ place: "X", year: 2026, completers: 135, ways }).description).toContain(
      "20 người vượt số chỗ",
    );
  });

  it("the difference of scenarios comes with the interval that was computed", () => {
    expect(scenarioDumbbells(comparison)?.description).toContain("+28,0 (+26,8 đến +29,1)");
    expect(() => scenarioDumbbells(comparison, { scenario: "none" })).toThrow(RangeError);
  });

  it("those born in the Dragon year 2012 are framed in the grade that they reach: grade 1 of 2018, grade 9 of 2026", async () => {
    const cell = (year: number, grade: number) => ({ year, grade, pupils: 10, status: "reported" });
    const rules = async (cells: ReturnType<typeof cell>[]) =>
      [...parse(await renderSvg(enrolmentGrid(cells, { place: "X" }))).querySelectorAll('line[stroke="#1a1a1a"]')]
        .length;
    expect(await rules([cell(2018, 1), cell(2026, 9)])).toBe(8);
    expect(await rules([cell(2018, 2), cell(2026, 8)])).toBe(0);
  });

  it("certificates are whole schools", () => {
    expect(() => certificateCalendar([{ year: 2026, schools: 1.5, status: "reported" }], { place: "X" })).toThrow(
      "invalid schools; not a whole count in 2026: 1.5",
    );
  });
});
