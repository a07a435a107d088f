import { randomStream, uniforms } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const names = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 });

function correlation(x: Float64Array, y: Float64Array): number {
  const centre = (values: Float64Array) => values.map((value) => value - 0.5);
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
  const [a, b] = [centre(x), centre(y)];
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function chiSquare(values: Float64Array, bins: number): number {
  const counts = new Array<number>(bins).fill(0);
  for (const u of values) counts[Math.floor(u * bins)] = (counts[Math.floor(u * bins)] ?? 0) + 1;
  const expected = values.length / bins;
  return counts.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
}

describe("randomStream", () => {
  it("gives these numbers, and any other algorithm would change every result", () => {
    const next = randomStream(1, "chi-lang", "national_standard_schools", "renewal", 2026);
    expect([next(), next(), next()]).toEqual([0.3266517933225259, 0.47610497812274843, 0.9959182374877855]);
    expect([...uniforms(3, 1)]).toEqual([0.5698382264235988, 0.3860021206783131, 0.04368278768379241]);
    expect([...uniforms(3, -7, "Chi Lăng")]).toEqual([0.8940317170927301, 0.9953351613366976, 0.2448294785572216]);
  });

  it("is the same whatever is drawn from other streams", () => {
    const alone = [...uniforms(4, 1, "a")];
    const a = randomStream(1, "a");
    const b = randomStream(1, "b");
    const interleaved = alone.map(() => {
      b();
      return a();
    });
    expect(interleaved).toEqual(alone);
  });

  it("tells the names apart one by one", () => {
    const distinct = [["ab", "c"], ["a", "bc"], ["abc"], ["a", "b", "c"], ["abc", ""], ['a","b', "c"], ["c", "ab"]];
    const firsts = distinct.map((list) => uniforms(1, 1, ...list)[0]);
    expect(new Set(firsts).size).toBe(distinct.length);
  });

  it("differs as soon as the seed or a name does", () => {
    fc.assert(
      fc.property(names, names, fc.integer(), fc.integer(), (one, other, s, t) => {
        fc.pre(s !== t || JSON.stringify(one) !== JSON.stringify(other));
        expect([...uniforms(3, s, ...one)]).not.toEqual([...uniforms(3, t, ...other)]);
      }),
      { seed },
    );
  });

  it("takes a year as a number or as text", () => {
    expect(uniforms(3, 1, "renewal", 2030)).toEqual(uniforms(3, 1, "renewal", "2030"));
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses the seed %s", (bad) => {
    expect(() => randomStream(bad)).toThrow(new RangeError(`invalid seed; not an integer: ${bad}`));
  });
});

describe("uniforms", () => {
  it("begin with the shorter array of the same stream", () => {
    expect(uniforms(100, 1, "a").subarray(0, 10)).toEqual(uniforms(10, 1, "a"));
  });

  it("lie strictly between 0 and 1", () => {
    const values = uniforms(1_000_000, 1, "range");
    expect(values.every((u) => u > 0 && u < 1)).toBe(true);
  });

  it("fill 256 equal bins evenly (chi-square within its central 99.98 %)", () => {
    // 255 degrees of freedom: mean 255, standard deviation 22.6
    expect(Math.abs(chiSquare(uniforms(1_000_000, 1, "bins"), 256) - 255)).toBeLessThan(3.72 * 22.6);
  });

  it("are uncorrelated between names, between seeds and from one number to the next", () => {
    const length = 100_000;
    const limit = 4 / Math.sqrt(length);
    const base = uniforms(length + 1, 1, "renewal", 2026);
    const others = [
      uniforms(length + 1, 1, "renewal", 2027),
      uniforms(length + 1, 1, "recognition", 2026),
      uniforms(length + 1, 2, "renewal", 2026),
    ];
    for (const other of others) expect(Math.abs(correlation(base, other))).toBeLessThan(limit);
    expect(Math.abs(correlation(base.subarray(0, length), base.subarray(1)))).toBeLessThan(limit);
  });

  it("have first numbers that are uniform over neighbouring names", () => {
    const firsts = Float64Array.from({ length: 10_000 }, (_, j) => uniforms(1, 1, "expiry", j)[0] ?? 0);
    // 9 degrees of freedom: above 33.7 once in 10,000
    expect(chiSquare(firsts, 10)).toBeLessThan(33.7);
  });

  it.each([-1, 1.5])("refuses the length %s", (length) => {
    expect(() => uniforms(length, 1)).toThrow(new RangeError(`invalid length; not a count: ${length}`));
  });
});
