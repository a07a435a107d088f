import { type Chart, renderSvg, sensitivityChart } from "@lotrinh/charts";
import type { Sensitivity, SensitivityBar } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { collisions, frameOf, inside, parse, textsOf } from "./drawing.js";
import { names } from "./small.js";

const bar = (lever: string | null, unit: string, low: readonly [number, number], high: readonly [number, number]) =>
  ({
    ...{ lever, indicator: "national_standard_schools", year: 2025, unit, value: 0, basis: "scenarios" },
    low: { value: low[0], probability: low[1] },
    high: { value: high[0], probability: high[1] },
  }) satisfies SensitivityBar;
const found: Sensitivity = {
  ...{ names, probability: 0.16, draws: 2000 },
  bars: [
    bar("recognitions_per_year", "schools_per_year", [0.5, 0.01], [2, 0.72]),
    bar("renewal_success", "share", [0.8, 0.03], [0.95, 0.32]),
    bar(null, "schools", [32, 0.1], [34, 0.24]),
  ],
};
const text = { question: "38 trường đạt chuẩn đến 2030", indicator: "national_standard_schools" };
const drawn = (one: Sensitivity): Chart => sensitivityChart(one, text) as Chart;

describe("the chart of what moves a probability most", () => {
  it("says in its title which input that is, and how far", () => {
    expect(drawn(found).description).toMatch(
      /^Làm P đổi nhiều nhất là số trường công nhận mới mỗi năm: từ 1\u00a0% đến 72\u00a0%\. 38 trường/,
    );
  });

  it("has both ends of every bar named, and texts that stay in the drawing and off each other", async () => {
    for (const bars of [found.bars, [bar("literacy_places", "persons_per_year", [0, 0], [3800, 1]), ...found.bars]]) {
      const svg = await renderSvg(drawn({ ...found, bars }));
      const shown = textsOf(svg);
      for (const one of shown) expect({ one, fits: inside(one, frameOf(svg)) }).toMatchObject({ fits: true });
      expect(collisions(shown)).toEqual([]);
      expect(
        shown.filter((one) => one.text.includes("P = ") || one.text.includes("P > ") || one.text.includes("P < ")),
      ).toHaveLength(2 * bars.length);
    }
  });

  it("has bars as long as the probability moves, from the lower to the higher whichever end that is", async () => {
    const turned = { ...found, bars: found.bars.map(({ low, high, ...one }) => ({ ...one, low: high, high: low })) };
    const lengths = async (one: Sensitivity) => {
      const root = parse(await renderSvg(drawn(one)));
      return [...root.querySelectorAll('line[stroke-width="14"]')].map((line) => Number(line.getAttribute("x2")));
    };
    const [straight, other] = [await lengths(found), await lengths(turned)];
    expect(straight).toHaveLength(3);
    expect(other).toEqual(straight);
    expect(straight[0]).toBeGreaterThan(straight[1] as number);
  });

  it("says so where no input moves it", () => {
    const still = found.bars.map((one) => ({
      ...one,
      low: { value: 1, probability: 0 },
      high: { value: 2, probability: 0 },
    }));
    expect(drawn({ ...found, bars: still }).description).toMatch(/^Đổi riêng từng đầu vào thì P vẫn < 1\u00a0%\./);
  });

  it("is not drawn for a single input", () => {
    expect(sensitivityChart({ ...found, bars: found.bars.slice(0, 1) }, text)).toBe(null);
  });
});
