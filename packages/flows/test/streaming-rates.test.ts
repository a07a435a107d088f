import {
  eventualEnds,
  followTracks,
  logRatio,
  missingPlaces,
  replaceZeros,
  sharesOfLogRatio,
  simplexError,
  streamingExcess,
  streamingRates,
} from "@lotrinh/flows";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const positive = fc.double({ min: 0.001, max: 1, noNaN: true });

describe("log-ratios of shares", () => {
  it("of .70, .18, .12 to the last are 1.7636 and .4055", () => {
    const [first, second] = logRatio([0.7, 0.18, 0.12]);
    expect(first).toBeCloseTo(1.76359, 5);
    expect(second).toBeCloseTo(0.40547, 5);
  });

  it("give the shares back, on the simplex", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 9 }), (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const shares = sharesOfLogRatio(logRatio(weights.map((weight) => weight / total)));
        expect(simplexError(shares)).toBe(0);
        for (const [j, share] of shares.entries()) expect(share).toBeCloseTo((weights[j] ?? Number.NaN) / total, 12);
      }),
      { seed },
    );
  });

  it("of an empty destination are refused, and half a person in it lets them be", () => {
    expect(() => logRatio([0.5, 0, 0.5])).toThrow(new RangeError("invalid share; not above 0: 0"));
    expect(replaceZeros([60, 0, 40])).toEqual([0.597, 0.005, 0.398]);
    expect(() => replaceZeros([0, 0])).toThrow(new RangeError("invalid counts; nobody is counted"));
  });
});

describe("rates of completers of grade 9", () => {
  const people = { A1: 60, A2: 5, B: 10, C: 8, D: 4, E: 3, F: 1, W: 6, X: 3 };

  it("keep the identities: vocational is C + D + E, transition adds A and B, and the ceiling is met exactly", () => {
    const { vocational, transition, vocationalCeiling } = streamingRates(people);
    expect(vocational).toBeCloseTo(0.15, 12);
    expect(transition).toBeCloseTo(0.9, 12);
    expect(vocationalCeiling).toBeCloseTo(vocational, 12);
  });

  it("do not depend on whether people or shares are given", () => {
    const shares = Object.fromEntries(Object.entries(people).map(([code, count]) => [code, count / 100]));
    expect(streamingRates(shares)).toEqual(streamingRates(people));
  });

  it("refuse a code that is none of the nine, and nobody", () => {
    expect(() => streamingRates({ A3: 1 } as never)).toThrow(
      new RangeError("invalid destination; not one of C, D, E, A1, A2, B, F, W, X: A3"),
    );
    expect(() => streamingRates({})).toThrow(new RangeError("invalid people; nobody is counted"));
  });
});

describe("demands on the same completers", () => {
  it("of 98 % transition, 40 % vocational and 70 % upper secondary exceed all of them by 10 %", () => {
    expect(streamingExcess({ transition: 0.98, vocational: 0.4, upperSecondary: 0.7 })).toBeCloseTo(0.1, 12);
  });

  it("of 98 % transition, 40 % vocational and 58 % upper secondary can hold together", () => {
    expect(streamingExcess({ transition: 0.98, vocational: 0.4, upperSecondary: 0.58 })).toBe(0);
  });

  it("miss places that ⌈n τ⌉ learners need beyond those there are", () => {
    expect(missingPlaces(1001, { target: 0.4, places: 300 })).toBe(101);
    expect(missingPlaces(1000, { target: 0.3, places: 300 })).toBe(0);
    expect(missingPlaces(0, { target: 0.4, places: 0 })).toBe(0);
  });

  it("that are shares of a plan are off the simplex by what they exceed 1, but for rounding", () => {
    expect(simplexError([0.7, 0.2, 0.2])).toBeCloseTo(0.1, 12);
    expect(simplexError([0.333, 0.333, 0.334])).toBe(0);
    expect(simplexError([0.3333, 0.3333, 0.3333])).toBe(0);
  });
});

describe("tracks that pupils switch between", () => {
  // upper secondary, continuing education, vocational; ends: diploma, dropping out
  const moves = {
    stay: [
      [0.6, 0.05, 0.02],
      [0, 0.55, 0.1],
      [0, 0.02, 0.5],
    ],
    end: [
      [0.3, 0.03],
      [0.25, 0.1],
      [0.4, 0.08],
    ],
  };

  it("of one track end in diplomas by r / (1 − t)", () => {
    expect(eventualEnds({ stay: [[0.6]], end: [[0.3, 0.1]] })[0]).toEqual([
      expect.closeTo(0.75, 12),
      expect.closeTo(0.25, 12),
    ]);
  });

  it("end somewhere: rows of eventual ends add up to 1", () => {
    const row = fc.array(positive, { minLength: 6, maxLength: 6 }).map((weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.map((weight) => weight / total);
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (rows) => {
        const chain = { stay: rows.map((one) => one.slice(0, 4)), end: rows.map((one) => one.slice(4)) };
        for (const ends of eventualEnds(chain)) expect(ends.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
      { seed },
    );
  });

  it("followed for long end as eventual ends say, and nobody is lost on the way", () => {
    const initial = [700, 200, 100];
    const years = followTracks(moves, { initial, entrants: new Array<number[]>(120).fill([]) });
    const expected = eventualEnds(moves);
    const last = years.at(-1);
    for (const j of [0, 1]) {
      const people = initial.reduce((sum, count, i) => sum + count * (expected[i]?.[j] ?? Number.NaN), 0);
      expect(last?.ended[j]).toBeCloseTo(people, 8);
    }
    for (const { tracks, ended } of years) {
      expect([...tracks, ...ended].reduce((sum, count) => sum + count, 0)).toBeCloseTo(1000, 8);
    }
  });

  it("refuse rows that do not add up to 1 and tracks that nobody leaves", () => {
    expect(() => eventualEnds({ stay: [[0.6]], end: [[0.3]] })).toThrow(
      new RangeError("invalid moves; row 0 does not add up to 1: 0.8999999999999999"),
    );
    expect(() => eventualEnds({ stay: [[1]], end: [[0]] })).toThrow(
      new RangeError("invalid stay; tracks that nobody ever leaves: 0"),
    );
    expect(() => eventualEnds({ stay: [[0.5, 0.5]], end: [[0]] })).toThrow(
      new RangeError("invalid stay; not 1 tracks in row 0: 2"),
    );
  });
});
