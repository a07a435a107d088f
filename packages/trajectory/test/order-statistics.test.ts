import { randomStream } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";
import { placeRanks } from "../src/order-statistics.js";

describe("order statistics", () => {
  const draw = randomStream(1, "order statistics");
  const cases: readonly (readonly [string, Float64Array])[] = [
    ["numbers in no order", Float64Array.from({ length: 3001 }, () => draw())],
    ["counts with many ties", Float64Array.from({ length: 3001 }, () => Math.floor(4 * draw()))],
    ["one value throughout", new Float64Array(500).fill(7)],
    ["numbers in order", Float64Array.from({ length: 1000 }, (_, k) => k)],
    ["numbers in reverse order", Float64Array.from({ length: 1000 }, (_, k) => -k)],
    ["two numbers", Float64Array.of(2, 1)],
    ["infinite ends", Float64Array.from({ length: 200 }, (_, k) => (k % 3 === 0 ? Number.POSITIVE_INFINITY : -k))],
  ];

  it.each(cases)("of %s are those of the sorted values", (_, values) => {
    const sorted = values.slice().sort();
    const last = values.length - 1;
    const ranks = [0, 0.025, 0.1, 0.5, 0.5, 0.9, 0.975, 1].map((part) => Math.round(part * last));
    const placed = placeRanks(values.slice(), ranks);
    expect(ranks.map((rank) => placed[rank])).toEqual(ranks.map((rank) => sorted[rank]));
    expect([...placed].sort((a, b) => a - b)).toEqual([...sorted]);
  });
});
