import {
  AFTER_GRADE_9,
  eventualEnds,
  followTracks,
  movesFromStocks,
  simulateTracks,
  streamingConcentration,
  type TracksOptions,
} from "@lotrinh/flows";
import { createTrajectory, mean, type Trajectory, uniforms } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const labels = { locality: "huyen-a", indicator: "tracks", scenario: "hien-trang", unit: "persons" };
const seed = 20220429;
/** Upper secondary, continuing education, vocational; ends: completed, dropped out. */
const counted = {
  stay: [
    [600, 50, 20],
    [0, 550, 100],
    [0, 20, 500],
  ],
  end: [
    [300, 30],
    [250, 100],
    [400, 80],
  ],
};
const share = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((count) => count / 1000));
const shares = { stay: share(counted.stay), end: share(counted.end) };
const base: TracksOptions = {
  from: 2025,
  to: 2032,
  counted,
  initial: [700, 200, 100],
  entrants: [200, 80, 60],
  draws: 400,
};

describe("pupils who switch between tracks", () => {
  it("are whole, and nobody is lost or made: tracks and ends are the initial and those who joined, in every draw", () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(count, count, count, (a, b, joining) => {
        const { tracks, ended } = simulateTracks(labels, {
          ...base,
          initial: [a, b, 3],
          entrants: [joining],
          draws: 20,
        });
        for (let t = 0; t < 7; t++) {
          for (let k = 0; k < 20; k++) {
            const cells = [...tracks, ...ended].map(({ values }) => values[t * 20 + k] as number);
            expect(cells.every((cell) => Number.isInteger(cell) && cell >= 0)).toBe(true);
            expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(a + b + 3 + joining * (t + 1));
          }
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  it("go on average where the expected shares take them", () => {
    const { tracks, ended } = simulateTracks(labels, { ...base, draws: 4000 });
    const years = followTracks(shares, { initial: base.initial, entrants: new Array(7).fill([200, 80, 60]) });
    for (const [t, year] of [2026, 2032].entries()) {
      const expected = years[t === 0 ? 1 : 7];
      for (const [i, track] of tracks.entries())
        expect(mean(track, year) / (expected?.tracks[i] as number)).toBeCloseTo(1, 1.7);
      for (const [j, end] of ended.entries())
        expect(mean(end, year) / (expected?.ended[j] as number)).toBeCloseTo(1, 1.7);
    }
  });

  it("end at last, in every draw: eventual ends add up to 1, around those of the expected shares", () => {
    const { eventual } = simulateTracks(labels, { ...base, draws: 2000 });
    const expected = eventualEnds(shares);
    for (const [i, row] of eventual.entries()) {
      for (let k = 0; k < 2000; k++) expect(row.reduce((sum, end) => sum + (end[k] as number), 0)).toBeCloseTo(1, 10);
      const completing = row[0] as Float64Array;
      const average = completing.reduce((sum, one) => sum + one, 0) / 2000;
      expect(average).toBeCloseTo(expected[i]?.[0] as number, 2);
    }
  });

  it("end less surely the fewer were seen, and a prior makes up for them", () => {
    const few = {
      stay: counted.stay.map((row) => row.map((n) => Math.round(n / 100))),
      end: counted.end.map((row) => row.map((n) => Math.round(n / 100))),
    };
    const spread = (options: Partial<TracksOptions>) => {
      const one = simulateTracks(labels, { ...base, ...options, draws: 1000 }).eventual[0]?.[0] as Float64Array;
      const centre = one.reduce((sum, value) => sum + value, 0) / one.length;
      return Math.sqrt(one.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / one.length);
    };
    expect(spread({ counted: few })).toBeGreaterThan(4 * spread({}));
    expect(spread({ counted: few, prior: { moves: shares, cases: 1000 } })).toBeLessThan(1.3 * spread({}));
  });

  it("may join by the draws of another model, and those that neither counts nor prior know of never happen", () => {
    const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032];
    const values = Float64Array.from(uniforms(7 * 400, 1, "joining"), (u) => Math.round(300 * u));
    const joining = createTrajectory(labels, { years, draws: 400, values });
    const { tracks, ended } = simulateTracks(labels, { ...base, initial: [0, 0, 0], entrants: [0, joining] });
    expect((tracks[0] as Trajectory).values.every((n) => n === 0)).toBe(true);
    for (let k = 0; k < 400; k++) {
      const all = [...tracks, ...ended].reduce((sum, one) => sum + (one.values[6 * 400 + k] as number), 0);
      expect(all).toBe(years.reduce((sum, _, t) => sum + (values[t * 400 + k] as number), 0));
    }
  });

  it("need whole counts, a row for every track, and somebody seen in it", () => {
    const run = (changes: Partial<TracksOptions>) => () => simulateTracks(labels, { ...base, ...changes });
    expect(run({ to: 2025 })).toThrow("not a year after 2025");
    expect(run({ initial: [1, 2] })).toThrow("not 3 tracks: 2");
    expect(run({ counted: { stay: [[0]], end: [[0]] }, initial: [5] })).toThrow("nobody was seen to leave or stay");
    expect(run({ counted: { stay: [[0.5]], end: [[1]] }, initial: [5] })).toThrow("invalid counted");
    expect(run({ prior: { moves: shares, cases: -1 } })).toThrow("invalid prior");
  });
});

describe("moves fitted to stocks", () => {
  const joining = Array.from({ length: 14 }, (_, t) => [900 + 300 * (t % 3), 300 - 90 * (t % 4), 150 + 60 * (t % 5)]);
  const years = followTracks(shares, { initial: [2000, 700, 500], entrants: joining });
  const people = years.map(({ tracks }) => tracks);
  const ended = years.slice(1).map((year, t) => year.ended.map((n, j) => n - (years[t]?.ended[j] as number)));
  const flat = {
    stay: shares.stay.map((row) => row.map((share) => (share === 0 ? 0 : 0.2))),
    end: shares.end.map((row, i) => {
      const left = 1 - 0.2 * (shares.stay[i] as number[]).filter((share) => share > 0).length;
      return row.map(() => left / 2);
    }),
  };

  it("are those behind the stocks where many years tell them, whatever was thought", () => {
    const { moves, priorSensitivity } = movesFromStocks(
      { people, entrants: joining, ended },
      { prior: flat, cases: 0.5 },
    );
    for (const [i, row] of shares.stay.entries()) {
      for (const [j, share] of row.entries())
        expect(Math.abs((moves.stay[i]?.[j] as number) - share)).toBeLessThan(0.04);
    }
    expect(priorSensitivity).toBeLessThan(0.04);
    const before = movesFromStocks(
      { people: people.slice(0, 2), entrants: joining.slice(0, 1) },
      { prior: flat, cases: 50 },
    );
    expect(before.priorSensitivity).toBeGreaterThan(2 * priorSensitivity);
  });

  it("add up to 1 in every row, hold what is thought never to happen, and are the prior's where that is strong", () => {
    for (const cases of [0.1, 10, 1e7]) {
      const { moves } = movesFromStocks({ people, entrants: joining, ended }, { prior: flat, cases });
      for (const [i, row] of moves.stay.entries()) {
        const all = [...row, ...(moves.end[i] as readonly number[])];
        expect(all.every((share) => share >= 0)).toBe(true);
        expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        expect(row[0]).toBe(i === 0 ? row[0] : 0);
      }
    }
    const { moves } = movesFromStocks({ people, entrants: joining, ended }, { prior: flat, cases: 1e7 });
    expect(moves.stay[0]?.[0]).toBeCloseTo(0.2, 2);
  });

  it("need stocks of all tracks, and a prior that adds up to 1", () => {
    const fitted =
      (stocks: object, prior = flat, cases = 5) =>
      () =>
        movesFromStocks({ people, entrants: joining, ...stocks }, { prior, cases });
    expect(fitted({ people: [[1, 2, 3]] })).toThrow("not two years or more of 3 tracks");
    expect(fitted({ entrants: [] })).toThrow("invalid entrants");
    expect(fitted({ ended: [[1]] })).toThrow("invalid ended");
    expect(fitted({}, { ...flat, end: flat.end.map((row) => row.map(() => 0)) })).toThrow("does not add up to 1");
    expect(fitted({}, flat, 0)).toThrow("invalid cases");
  });
});

describe("the concentration of yearly shares", () => {
  const year = (at: number, first: number) => ({
    year: at,
    people: { C: Math.round(1e9 * first), W: 1e9 - Math.round(1e9 * first) },
  });

  it("of a share of .7 with a variance of .0025 is 84 less 1", () => {
    const history = [year(2021, 0.65), year(2022, 0.7), year(2023, 0.75)];
    expect(streamingConcentration(AFTER_GRADE_9, [history])).toBeCloseTo(83, 4);
    expect(streamingConcentration(AFTER_GRADE_9, [history, history])).toBeCloseTo(83, 4);
  });

  it("of shares that vary no more than single people have them is the highest", () => {
    const alike = [24, 26, 25].map((C, t) => ({ year: 2020 + t, people: { C, W: 50 - C } }));
    expect(streamingConcentration(AFTER_GRADE_9, [[...alike, ...alike]])).toBe(10_000);
    expect(() => streamingConcentration(AFTER_GRADE_9, [alike.slice(0, 1)])).toThrow("two years with completers");
  });
});
