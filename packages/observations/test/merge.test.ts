import { type Figures, joinedSeries, mergeFigures, type Observation } from "@lotrinh/observations";
import fc from "fast-check";
import { expect, test } from "vitest";

const known: Figures = {
  ...{ observations: [], sources: [] },
  breaks: [
    { locality: "chi-lang", fromYear: 2025, indicators: ["*"], kind: "end", when: "1/7/2025", note: "hết cấp huyện" },
  ],
};
const figure = (year: number, value: number, more: Partial<Observation> = {}): Observation => ({
  ...{ locality: "chi-lang", indicator: "literacy_rate_15plus", breakdown: "", unit: "percent" },
  ...{ numerator: null, denominator: null, status: "reported", quality: "strong", source: "gso", note: "" },
  ...{ file: "so-lieu.csv", line: 2, year, value },
  ...more,
});
const bundledOf = (observations: readonly Observation[]) => ({ ...known, observations });
const source = (id: string, retrieved: string) => ({
  ...{ id, publisher: id, title: id, address: "", licence: "", note: "" },
  retrieved,
});

test("a planner's figure holds over a bundled one, and both are listed where they differ", () => {
  const bundled = [figure(2020, 95), figure(2021, 96)];
  const own = [figure(2020, 94), figure(2021, 96)];
  const { observations, conflicts } = mergeFigures(bundledOf(bundled), [{ observations: own, sources: [] }]);
  expect(observations.map(({ value }) => value)).toEqual([94, 96]);
  expect(observations).toEqual(own);
  expect(conflicts).toEqual([{ kept: own[0], setAside: bundled[0], reason: "planner" }]);
});

test("of one layer the newer source holds, then the figure that prints its counts", () => {
  const sources = [source("cũ", "2024-01-01"), source("mới", "2025-01-01")];
  const [older, newer] = [figure(2020, 95, { source: "cũ" }), figure(2020, 96, { source: "mới" })];
  const [bare, counted] = [figure(2021, 97), figure(2021, 97.5, { numerator: 195, denominator: 200 })];
  const layer = { observations: [newer, older, bare, counted], sources };
  const { observations, conflicts } = mergeFigures(known, [layer]);
  expect(observations).toEqual([newer, counted]);
  expect(conflicts?.map(({ reason, kept }) => [reason, kept.value])).toEqual([
    ["newer", 96],
    ["counts", 97.5],
  ]);
});

test("nothing is lost in silence: every figure given holds, equals the one that holds, or stands in a conflict", () => {
  const any = fc.record({ year: fc.integer({ min: 2015, max: 2020 }), value: fc.integer({ min: 90, max: 95 }) });
  const figures = fc.array(any.map(({ year, value }) => figure(year, value)));
  const unique = fc
    .uniqueArray(any, { selector: ({ year }) => year })
    .map((all) => all.map((one) => figure(one.year, one.value)));
  fc.assert(
    fc.property(unique, figures, (bundled, own) => {
      const { observations, conflicts = [] } = mergeFigures(bundledOf(bundled), [{ observations: own, sources: [] }]);
      expect(new Set(observations.map(({ year }) => year)).size).toBe(observations.length);
      for (const one of [...bundled, ...own]) {
        const held = observations.find(({ year }) => year === one.year);
        expect(held?.value === one.value || conflicts.some(({ setAside }) => setAside === one)).toBe(true);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

const chiLang = { locality: "chi-lang", indicator: "literacy_rate_15plus" };

test("figures before a break are left out and counted; a note that begins with “nối:” joins them", () => {
  const figures = bundledOf([figure(2023, 95), figure(2024, 96), figure(2025, 97)]);
  const { used, leftOut } = joinedSeries(figures, chiLang);
  expect(used.map(({ year }) => year)).toEqual([2025]);
  expect(leftOut).toMatchObject([
    { code: "LEFT_OUT_AT_BREAK", params: { count: 2, first: 2023, last: 2024, year: 2025 } },
  ]);
  const joined = bundledOf([figure(2023, 95), figure(2024, 96), figure(2025, 97, { note: "nối: cùng địa bàn" })]);
  expect(joinedSeries(joined, chiLang).used).toHaveLength(3);
  expect(joinedSeries(joined, chiLang).leftOut).toEqual([]);
});
