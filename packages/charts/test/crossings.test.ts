import { ink, renderSvg, sensitivityChart, startCurve, targetBoard } from "@lotrinh/charts";
import { describe, expect, it } from "vitest";
import { cornersOf, rulesOf, textsOf } from "./drawing.js";
import { answer, assessment, names as indicators, one, silent } from "./small.js";

const crossed = (
  texts: readonly { left: number; right: number; top: number; bottom: number; text: string }[],
  rules: readonly { left: number; top: number; bottom: number }[],
) =>
  texts.filter((text) =>
    rules.some(
      (rule) => rule.left > text.left && rule.left < text.right && rule.top < text.bottom && rule.bottom > text.top,
    ),
  );

describe("words in a drawing", () => {
  it("are crossed by no rule at today's probability where they name a bar", async () => {
    const bar = (year: number) => ({
      ...{ lever: "renewal_success", indicator: "national_standard_schools", year, unit: "share", value: 0.9 },
      ...{
        basis: "scenarios" as const,
        low: { value: 0.8, probability: 0.05 },
        high: { value: 0.95, probability: 0.3 },
      },
    });
    const found = { names: indicators, probability: 0.16, draws: 2000, bars: [bar(2026), bar(2027), bar(2028)] };
    const chart = sensitivityChart(found, { question: "38 trường", indicator: "national_standard_schools" });
    if (!chart) throw new Error("no chart");
    const svg = await renderSvg(chart);
    const rules = rulesOf(svg).filter(({ stroke }) => stroke === ink.text);
    expect(rules).toHaveLength(3);
    const names = textsOf(svg).filter(({ text }) => text.includes("("));
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(crossed(names, rules)).toEqual([]);
  });

  it("beside a mark of the board are crossed by no line of the scale", async () => {
    const targets = [0.02, 0.16, 0.3, 0.5, 0.63, 0.88, 0.97].map((probability) =>
      one({ answer: answer({ probability }) }),
    );
    const svg = await renderSvg(targetBoard(assessment(targets)));
    const scale = rulesOf(svg).filter(({ stroke }) => stroke === ink.muted);
    expect(scale.length).toBeGreaterThan(7);
    const beside = textsOf(svg).filter(({ left, top }) => left > 448 && top > 92);
    expect(beside.length).toBeGreaterThanOrEqual(14);
    expect(crossed(beside, scale)).toEqual([]);
  });

  it("that name the target stand above the curve, however late it rises", async () => {
    for (const bend of [99.5, 98, 95]) {
      const points = [90, 92, 94, 96, 98, 99, 99.8, 100].map((start) => ({
        start,
        probability: start < bend ? 0.02 : 0.02 + (0.6 * (start - bend)) / (100 - bend),
      }));
      const start = {
        ...{ year: 2025, unit: "percent", standard: null, goal: 0.8, value: null, best: 0.62, bestStart: 100, points },
      };
      const chart = startCurve(silent("no-data", { start }), assessment([]));
      if (!chart) throw new Error("no curve");
      const svg = await renderSvg(chart);
      const name = textsOf(svg).find(({ text }) => text === "mức chỉ tiêu");
      if (!name) throw new Error("no name");
      const near = cornersOf(svg).filter(({ x }) => x >= name.left - 60 && x <= name.right + 60);
      expect(near.length).toBeGreaterThan(0);
      for (const { y } of near) expect(y).toBeGreaterThan(name.bottom);
    }
  });
});
