import type { Lineage } from "@lotrinh/registry";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crosswalkOf, moveCounts } from "../src/boundaries/crosswalk.js";
import { wholeParts } from "../src/boundaries/whole-parts.js";

const row = (fromCode: string, toCode: string, weight: number): Lineage => ({
  locality: "huyen-a",
  fromCode,
  fromName: `Xã ${fromCode}`,
  toCode,
  toName: `Xã mới ${toCode}`,
  date: "2025-07-01",
  weight,
  weightStatus: weight === 1 ? "reported" : "assumed",
  source: "danh-muc",
});

const size = fc.integer({ min: 1, max: 9 });
/** Old units, each divided over some of four units of today. */
const lineage = fc
  .array(fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), size), { minLength: 1, selector: ([to]) => to }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((units) =>
    units.flatMap((receivers, at) => {
      const whole = receivers.reduce((sum, [, part]) => sum + part, 0);
      return receivers.map(([to, part]) => row(`c${at}`, `t${to}`, part / whole));
    }),
  );
const population = fc.dictionary(fc.constantFrom("t1", "t2", "t3", "t4"), fc.integer({ min: 0, max: 90_000 }));

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

test("weights of an old unit sum to one, as written and by the people of its receivers", () => {
  fc.assert(
    fc.property(lineage, population, (rows, people) => {
      const parts = crosswalkOf(rows, { population: people });
      for (const unit of new Set(parts.map(({ from }) => from)))
        expect(sumOf(parts.filter(({ from }) => from === unit).map(({ weight }) => weight))).toBeCloseTo(1, 12);
    }),
  );
});

test("nothing is lost when counts move to the units of today", () => {
  fc.assert(
    fc.property(lineage, population, fc.infiniteStream(fc.integer({ min: 0, max: 5000 })), (rows, people, stream) => {
      const parts = crosswalkOf(rows, { population: people });
      const counts = Object.fromEntries(
        [...new Set(parts.map(({ from }) => from))].map((code) => [code, stream.next().value as number]),
      );
      const moved = moveCounts(parts, counts);
      expect(sumOf(moved.map(({ value }) => value))).toBeCloseTo(sumOf(Object.values(counts)), 6);
    }),
  );
});

test("a count with a part of a divided unit is assumed, one of whole units is not", () => {
  const parts = crosswalkOf([row("c1", "t1", 1), row("c2", "t1", 0.5), row("c2", "t2", 0.5), row("c3", "t3", 1)]);
  expect(moveCounts(parts, { c1: 10, c2: 4, c3: 7 }).map(({ value, status }) => [value, status])).toEqual([
    [12, "assumed"],
    [2, "assumed"],
    [7, "reported"],
  ]);
});

test("a divided unit is split by the people of its receivers, and as written where one of them has none", () => {
  const rows = [row("c1", "t1", 0.5), row("c1", "t2", 0.5)];
  const split = (people: Record<string, number>) => crosswalkOf(rows, { population: people }).map((one) => one.weight);
  expect(split({ t1: 30_000, t2: 10_000 })).toEqual([0.75, 0.25]);
  expect(split({ t1: 30_000 })).toEqual([0.5, 0.5]);
});

test("a count of a unit that the crosswalk does not hold is refused", () => {
  expect(() => moveCounts(crosswalkOf([row("c1", "t1", 1)]), { c9: 1 })).toThrow("not one of c1: c9");
  expect(() => moveCounts(crosswalkOf([row("c1", "t1", 1)]), { c1: Number.NaN })).toThrow(RangeError);
});

test("whole parts add up to the whole, each within one of its exact part", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.array(size, { minLength: 1, maxLength: 12 }), (count, sizes) => {
      const shares = sizes.map((one) => one / sumOf(sizes));
      const parts = wholeParts(count, shares);
      expect(sumOf(parts)).toBe(count);
      parts.forEach((part, at) => {
        expect(Math.abs(part - count * (shares[at] as number))).toBeLessThan(1);
      });
    }),
  );
});
