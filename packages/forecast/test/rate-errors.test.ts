import { forecastSeries, quantileOf, samplePaths } from "@lotrinh/forecast";
import { probability, probabilityThroughout } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bend, unbend } from "../src/bend.js";
import { errorTable } from "../src/error-table.js";
import { heldClass, heldShare } from "../src/held-value.js";
import { levelWeights } from "../src/level-band.js";
import { rateFeatures } from "../src/rate-features.js";
import { sizeTerms } from "../src/rate-size.js";
import type { SizeTree } from "../src/unbounded/size-trees.js";
import { unboundedCombination } from "../src/unbounded/unbounded-combination.js";
import { unboundedErrorTable } from "../src/unbounded/unbounded-error-table.js";
import { unboundedSpread } from "../src/unbounded/unbounded-scale.js";

const bounds = { lower: 0, upper: 100 };
const labels = { locality: "a", indicator: "rate", scenario: "as-is", unit: "percent" };

function yearly(values: readonly number[]) {
  return { years: values.map((_, i) => 2010 + i), values, ...bounds };
}

function featuresOf(tree: SizeTree): number[] {
  return typeof tree === "number" ? [] : [tree[0], ...featuresOf(tree[2]), ...featuresOf(tree[3])];
}

describe("the fitted tables", () => {
  it("have a coefficient for every term that the code reads of a series, of a single value too, and trees that ask for no other", () => {
    for (const values of [[50], [50, 51], [50, 51, 53, 52, 55, 54]]) {
      const series = yearly(values);
      const terms = sizeTerms(levelWeights(0.5), 0, rateFeatures(series, errorTable.typicalChange), 3);
      expect(errorTable.rates.below).toHaveLength(terms.length);
      expect(errorTable.rates.above).toHaveLength(terms.length);
      const free = { years: series.years, values };
      const { features } = unboundedSpread(free, { root: 2, base: 0 }, unboundedCombination(free));
      const asked = unboundedErrorTable.size.trees.flatMap(featuresOf);
      expect(Math.max(...asked)).toBe(features.length);
      for (const feature of [...features, ...terms]) expect(Number.isFinite(feature)).toBe(true);
    }
  });
});

describe("bend", () => {
  it("leaves small changes alone, never passes the bound and is undone by unbend", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (x, room) => {
          const bent = bend(x, room);
          expect(bent).toBeLessThanOrEqual(Math.min(x, room));
          if (x <= 0.4 * room) expect(bent).toBe(x);
          if (x < 4 * room) expect(unbend(bent, room)).toBeCloseTo(x, 6);
        },
      ),
      { seed: 20220429 },
    );
  });

  it("makes nothing of a change without room", () => {
    expect(bend(3, 0)).toBe(0);
  });
});

describe("levels", () => {
  it("between two bands belong to both, in shares that add up to one and move without a step", () => {
    for (let share = 0; share <= 1; share += 0.001) {
      const [here, next] = [levelWeights(share), levelWeights(Math.min(1, share + 0.0001))];
      expect(here.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      for (const [band, weight] of here.entries()) expect(Math.abs(weight - (next[band] as number))).toBeLessThan(0.02);
    }
  });

  it("a hair apart have quantiles a hair apart, also where a level band ends", () => {
    for (const end of [10, 40, 80, 95, 99]) {
      const [under, over] = [end - 0.001, end].map((last) =>
        forecastSeries(yearly([end - 1.5, end - 0.7, end - 1.1, end - 0.4, last]), { horizon: 5 }),
      );
      for (const p of [0.025, 0.1, 0.5, 0.9, 0.975]) {
        const [one, other] = [under, over].map((forecast) => forecast && quantileOf(forecast, 2019, p));
        expect(Math.abs((one as number) - (other as number))).toBeLessThan(0.02);
      }
    }
  });
});

describe("a value that came again and again", () => {
  const held = yearly([97, 99, 100, 100, 100]);
  const fresh = yearly([97, 99, 98, 99, 100]);

  it("is told by how often it came and whether it is a bound", () => {
    expect(
      [
        [90, 91],
        [90, 90],
        [90, 90, 90, 90],
        [99, 100],
        [100, 100],
        [0, 0, 0],
      ].map((v) => heldClass(yearly(v))),
    ).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("comes again exactly with a probability of its own, the likelier the longer it was held", () => {
    const at = (series: typeof held) =>
      probability(samplePaths(labels, forecastSeries(series, { horizon: 5 })), 2019, (x) => x === 100);
    expect(at(held)).toBeGreaterThan(at(fresh) + 0.15);
    expect(at(held)).toBeLessThan(0.97);
  });

  it("is held throughout about as often as the least likely of its years", () => {
    const paths = samplePaths(labels, forecastSeries(held, { horizon: 5 }));
    const years = [2015, 2016, 2017, 2018, 2019].map((year) => probability(paths, year, (x) => x === 100));
    const joint = probabilityThroughout(paths, { from: 2015, to: 2019 }, (x) => x === 100);
    expect(joint).toBeGreaterThan(years.reduce((product, p) => product * p, 1) + 0.05);
    expect(joint).toBeLessThanOrEqual(Math.min(...years));
  });

  it("is held ever less often beyond what was measured", () => {
    const table = [[0.8, 0.7, 0.6]];
    expect([1, 3, 5, 7].map((horizon) => Number(heldShare(table, 0, horizon).toFixed(3)))).toEqual([
      0.8, 0.6, 0.45, 0.337,
    ]);
  });

  it("short of the bound does not make the bound likely", () => {
    const paths = samplePaths(labels, forecastSeries(yearly([99.2, 99.5, 99.4, 99.6, 99.5]), { horizon: 5 }));
    expect(probability(paths, 2019, (x) => x >= 100)).toBeLessThan(0.02);
    expect(probability(paths, 2019, (x) => x >= 99.5)).toBeGreaterThan(0.3);
  });
});

describe("paths of a rate", () => {
  it.each([
    ["in the middle", [40, 43, 41, 44, 46]],
    ["near the bound", [98.6, 98.9, 98.4, 99.1, 99.2]],
    ["on the bound", [98, 100, 100, 100]],
    ["of one value", [72]],
  ])("%s have the stated quantiles in every year, six to ten ahead too, and are marked there", (_, values) => {
    const forecast = forecastSeries(yearly(values), { horizon: 10 });
    const paths = samplePaths(labels, forecast, { draws: 20_000 });
    for (const year of forecast.years) {
      for (const p of [0.025, 0.1, 0.5, 0.9, 0.975]) {
        const limit = quantileOf(forecast, year, p);
        const [under, upTo] = [probability(paths, year, (x) => x < limit), probability(paths, year, (x) => x <= limit)];
        const error = 4 * Math.sqrt((p * (1 - p)) / paths.draws);
        expect(under).toBeLessThan(p + error);
        expect(upTo).toBeGreaterThan(p - error);
      }
    }
    expect(forecast.beyondChecked).toBe(true);
    expect(forecastSeries(yearly(values), { horizon: 5 }).beyondChecked).toBe(false);
  });
});
