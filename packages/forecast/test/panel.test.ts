import {
  type AnnualSeries,
  forecastPanel,
  forecastSeries,
  panelPace,
  panelReversal,
  pooledDrift,
  quantileOf,
} from "@lotrinh/forecast";
import { normalQuantile, uniforms } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const bounds = { lower: 0, upper: 100 };

function yearly(values: readonly number[]): AnnualSeries {
  return { years: values.map((_, i) => 2020 - values.length + i), values, ...bounds };
}

/** Walks whose paces lie around 1.2 a year, from levels of 40 to 70. */
function places(count: number, spread: number, noise: number): { panel: AnnualSeries[]; paces: number[] } {
  const paces = uniforms(count, 1, "pace").map((u) => 1.2 + spread * normalQuantile(u));
  const panel = Array.from(paces, (pace, place) => {
    let value = 40 + (30 * ((7 * place) % count)) / count;
    return yearly(Array.from(uniforms(3, 1, "steps", place), (u) => (value += pace + noise * normalQuantile(u))));
  });
  return { panel, paces: [...paces] };
}

describe("panelPace", () => {
  it("gives every series the common pace where all noise is the years', and its own where there is none", () => {
    const noisy = panelPace(places(40, 0, 1).panel);
    expect(noisy.pace).toBeGreaterThan(0.9);
    expect(noisy.pace).toBeLessThan(1.5);
    expect(Math.max(...noisy.slopes) - Math.min(...noisy.slopes)).toBeLessThan(0.7);
    const paces = [0.5, 1, 1.5, 2, 8];
    const exact = panelPace(paces.map((pace) => yearly([10, 10 + pace, 10 + 2 * pace, 10 + 3 * pace])));
    expect([...exact.slopes].sort((a, b) => a - b)).toEqual(exact.slopes);
  });

  it("comes nearer to the true paces than each series by itself", () => {
    const { panel, paces } = places(60, 0.5, 1);
    const { slopes } = panelPace(panel);
    const alone = panel.map(({ values }) => ((values[2] as number) - (values[0] as number)) / 2);
    const off = (some: readonly number[]) => some.reduce((sum, one, i) => sum + (one - (paces[i] as number)) ** 2, 0);
    expect(off(slopes)).toBeLessThan(0.9 * off(alone));
  });

  it("moves and stretches with the unit", () => {
    const { panel } = places(12, 0.5, 1);
    const one = panelPace(panel);
    const other = panelPace(panel.map(({ years, values }) => ({ years, values: values.map((v) => 3 * v - 7) })));
    for (const [i, slope] of one.slopes.entries()) expect(other.slopes[i]).toBeCloseTo(3 * slope, 9);
    expect(other.spread).toBeCloseTo(3 * one.spread, 9);
  });

  it("sees those behind catch up, and gives a single value the pace of its level", () => {
    const { panel } = places(40, 0, 0.4);
    const closing = panel.map((series) => {
      const pace = 0.06 * (70 - (series.values[0] as number));
      return { ...series, values: series.values.map((value, t) => value + (pace - 1.2) * t) };
    });
    const { byLevel, slopes } = panelPace([yearly([45]), yearly([65]), ...closing]);
    expect(byLevel).toBeGreaterThan(-0.08);
    expect(byLevel).toBeLessThan(-0.04);
    expect((slopes[0] as number) - (slopes[1] as number)).toBeCloseTo(-20 * byLevel, 9);
  });

  it("has no pace where fewer than three series have two values", () => {
    expect(panelPace([yearly([1]), yearly([2]), yearly([3, 4])])).toEqual({
      pace: 0,
      byLevel: 0,
      spread: 0,
      slopes: [0, 0, 0],
    });
  });

  it("is 0 where nothing ever changed", () => {
    expect(panelPace([yearly([5, 5]), yearly([6, 6]), yearly([7, 7])]).slopes).toEqual([0, 0, 0]);
  });

  it("refuses a series without values", () => {
    expect(() => panelPace([yearly([])])).toThrow(new RangeError("invalid series; fewer than 1 years: 0"));
  });
});

describe("panelReversal", () => {
  const noise = (place: number): number[] => [...uniforms(6, 1, "noise", place)].map((u) => normalQuantile(u));

  it("is a half where all changes are noise in a level, and none where they go on", () => {
    const level = Array.from({ length: 200 }, (_, place) => yearly(noise(place).map((e) => 50 + e)));
    expect(
      panelReversal(
        level,
        level.map(() => 0),
      ),
    ).toBeGreaterThan(0.45);
    let sum = 0;
    const walks = Array.from({ length: 200 }, (_, place) => yearly(noise(place).map((e) => (sum += e))));
    expect(
      panelReversal(
        walks,
        walks.map(() => 0),
      ),
    ).toBeLessThan(0.08);
  });

  it("is 0 without two changes that follow on each other", () => {
    expect(panelReversal([yearly([1, 2]), yearly([3])], [0, 0])).toBe(0);
  });
});

describe("forecastPanel", () => {
  const { panel } = places(12, 0.3, 0.5);

  it("lets a single value rise with the others", () => {
    const lone = yearly([42]);
    const [forecast] = forecastPanel([lone, ...panel], { horizon: 5 });
    expect(forecast?.model).toBe("pooled-drift");
    expect(forecast?.used.slope).toBeCloseTo(pooledDrift([lone, ...panel])[0]?.slope as number, 12);
    expect(forecast?.used.slope).toBeGreaterThan(0.4);
    expect(quantileOf(forecast as NonNullable<typeof forecast>, 2024, 0.975)).toBeGreaterThan(55);
  });

  it("leaves long series and small panels alone", () => {
    const long = yearly([50, 51, 53, 52, 54, 55, 57, 58]);
    expect(forecastPanel([long, ...panel], { horizon: 3 })[0]).toEqual(forecastSeries(long, { horizon: 3 }));
    expect(forecastPanel(panel.slice(0, 3), { horizon: 3 })).toEqual(
      panel.slice(0, 3).map((series) => forecastSeries(series, { horizon: 3 })),
    );
  });

  it("leaves counts alone, whose errors are not those of rates", () => {
    const counts = panel.map(({ years, values }) => ({ years, values }));
    expect(forecastPanel(counts, { horizon: 2 })).toEqual(
      counts.map((series) => forecastSeries(series, { horizon: 2 })),
    );
  });

  it("turned upside down is the forecast of the other share", () => {
    const without = panel.map((series) => ({ ...series, values: series.values.map((value) => 100 - value) }));
    const [up] = forecastPanel(panel, { horizon: 3 });
    const [down] = forecastPanel(without, { horizon: 3, better: "lower" });
    for (const p of [0.1, 0.5, 0.9]) {
      expect(down && quantileOf(down, 2022, p)).toBeCloseTo(100 - (up ? quantileOf(up, 2022, 1 - p) : 0), 9);
    }
  });

  it("refuses a series without values as forecastSeries does", () => {
    expect(() => forecastPanel([...panel, yearly([])], { horizon: 1 })).toThrow(
      /no value to forecast from; at least one year/,
    );
  });
});
