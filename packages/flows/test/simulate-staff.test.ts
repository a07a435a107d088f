import {
  postsOf,
  type RoomOptions,
  type StaffFlows,
  type StaffOptions,
  simulateRooms,
  simulateStaff,
} from "@lotrinh/flows";
import { createTrajectory, drawsAt, mean, type Trajectory } from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const seed = 20220429;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const labels = { locality: "xa-a", indicator: "teacher_staffing_rate", scenario: "hien-trang", unit: "share" };
const staff = Array.from({ length: 36 }, (_, i) => ({ age: 25 + i, below: i > 15 ? 2 : 0, at: 6, above: 1 }));
const initial = staff.reduce((sum, { below, at, above }) => sum + below + at + above, 0);
const base: StaffOptions = {
  from: 2025,
  to: 2030,
  staff,
  pupils: 7000,
  norm: { classSize: 35, perClass: 1.5 },
  hires: 15,
  retirementAge: 60,
  leaving: 0.02,
  upgrading: { mean: 0.2, cases: 30 },
  advancing: 0.05,
  draws: 40,
};

function simulate(changes: Partial<StaffOptions> = {}): StaffFlows {
  return simulateStaff(labels, { ...base, ...changes });
}

function at({ values }: Trajectory, i: number): number {
  return values[i] ?? Number.NaN;
}

describe("staff in every draw and year", () => {
  it("change by hired − retired − left, to the person, and shares lie in [0, 1]", () => {
    fc.assert(
      fc.property(share, share, share, fc.integer({ min: 0, max: 80 }), (leaving, upgrading, advancing, hires) => {
        const flows = simulate({
          leaving,
          upgrading,
          advancing,
          hires,
          hiredAbove: 0.3,
          raisedBar: { year: 2027, below: 0.4 },
        });
        const { draws } = flows.people;
        for (let i = 0; i < flows.people.values.length; i++) {
          const before = i < draws ? initial : at(flows.people, i - draws);
          expect(at(flows.people, i)).toBe(before + at(flows.hired, i) - at(flows.retired, i) - at(flows.left, i));
          expect(at(flows.hired, i)).toBeLessThanOrEqual(hires);
          if (at(flows.people, i) === 0) continue;
          expect(at(flows.atStandard, i)).toBeGreaterThanOrEqual(at(flows.aboveStandard, i));
          expect(at(flows.atStandard, i)).toBeLessThanOrEqual(1);
        }
      }),
      { seed, numRuns: 40 },
    );
  });

  it("never are fewer, nor staffed worse, when more are hired", () => {
    const hires = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(hires, hires, (p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map((n) => simulate({ hires: n }).staffing);
        expect(high?.values.every((value, i) => value >= (low?.values[i] ?? Number.NaN))).toBe(true);
      }),
      { seed, numRuns: 40 },
    );
  });

  it("are never hired beyond the posts", () => {
    const { people, posts, hired } = simulate({ pupils: 4000, hires: 50 });
    for (const [i, count] of hired.values.entries()) {
      if (count > 0) expect(at(people, i)).toBeLessThanOrEqual(at(posts, i));
    }
  });
});

describe("staff", () => {
  it("retire at their age and not before: first those who are 60 and those who turn 60, then a year of birth each year", () => {
    const { retired } = simulate({ leaving: 0, hires: 0 });
    expect(mean(retired, 2026)).toBe(18);
    expect(mean(retired, 2027)).toBe(9);
    const later = simulate({
      leaving: 0,
      hires: 0,
      retirementAge: { 2026: 61, 2027: 62, 2028: 63, 2029: 64, 2030: 65 },
    });
    expect(mean(later.retired, 2026)).toBe(9);
    expect(mean(later.retired, 2027)).toBe(0);
  });

  it("below the standard become fewer as (1 − upgrading)^t where nobody joins or leaves", () => {
    const young = [{ age: 30, below: 1000, at: 500, above: 0 }];
    const { atStandard } = simulate({ staff: young, leaving: 0, hires: 0, upgrading: 0.2, advancing: 0, draws: 2000 });
    for (const t of [1, 2, 3]) {
      const left = 0.8 * (t > 1 ? 0.8 : 1) * (t > 2 ? 0.8 : 1);
      expect(mean(atStandard, 2025 + t)).toBeCloseTo(1 - (1000 * left) / 1500, 4);
    }
  });

  it("fall below a bar that is raised, in its year", () => {
    const { atStandard } = simulate({ upgrading: 0, raisedBar: { year: 2028, below: 0.5 } });
    expect(mean(atStandard, 2027) - mean(atStandard, 2028)).toBeGreaterThan(0.25);
    expect(Math.abs(mean(atStandard, 2029) - mean(atStandard, 2028))).toBeLessThan(0.1);
  });

  it("are measured against the pupils of each draw where these come from a model", () => {
    const years = [2026, 2027, 2028, 2029, 2030];
    const values = new Float64Array(5 * 40).map((_, i) => 3500 + 35 * (i % 40));
    const { posts } = simulate({ pupils: createTrajectory(labels, { years, draws: 40, values }) });
    expect(drawsAt(posts, 2030)[0]).toBe(150);
    expect(drawsAt(posts, 2030)[39]).toBe(Math.ceil(139 * 1.5));
    const few = createTrajectory(labels, { years, draws: 1 });
    expect(() => simulate({ pupils: few })).toThrow(
      new RangeError("invalid pupils; not 40 draws of 2026–2030: 1 draws"),
    );
  });

  it("of an empty school are those hired, all of the hiring age, and nobody retires", () => {
    const { people, hired, retired } = simulate({ staff: [], pupils: 70, hires: 2, leaving: 0 });
    expect(mean(hired, 2026)).toBe(2);
    expect(mean(people, 2030)).toBe(3);
    expect(retired.values.every((value) => value === 0)).toBe(true);
  });

  it("may be managers, whose posts follow schools and not pupils", () => {
    const managers = {
      pupils: { 2026: 20, 2027: 20, 2028: 12, 2029: 12, 2030: 12 },
      norm: { classSize: 1, perClass: 2.5 },
    };
    const { posts, people } = simulate({ ...managers, staff: [{ age: 45, below: 0, at: 40, above: 0 }], leaving: 0 });
    expect([mean(posts, 2026), mean(posts, 2028)]).toEqual([50, 30]);
    expect(mean(people, 2026)).toBe(50);
  });

  it("of no pupils have no staffing share", () => {
    expect(simulate({ pupils: 0 }).staffing.values.every(Number.isNaN)).toBe(true);
  });

  it.each<[Partial<StaffOptions>, string]>([
    [{ to: 2025 }, "invalid to; not a year after 2025: 2025"],
    [{ leaving: 1.5 }, "invalid leaving; not in [0, 1]: 1.5"],
    [{ hires: 1.5 }, "invalid hires; not a whole number from 0 up: 1.5"],
    [{ staff: [{ age: 30, below: -1, at: 0, above: 0 }] }, "invalid below; not a whole number from 0 up: -1"],
    [{ norm: { classSize: 0, perClass: 1 } }, "invalid classSize; not above 0: 0"],
    [{ raisedBar: { year: 2027, below: 2 } }, "invalid raisedBar; not in [0, 1]: 2"],
  ])("refuse %o", (changes, message) => {
    expect(() => simulate(changes)).toThrow(new RangeError(message));
  });
});

describe("postsOf", () => {
  it("rounds classes up, then posts up, and does not trip over 0.1 + 0.2", () => {
    expect(postsOf(132_516, { classSize: 45, perClass: 1.9 })).toEqual({ classes: 2945, posts: 5596 });
    expect(postsOf(701, { classSize: 35, perClass: 1.5 })).toEqual({ classes: 21, posts: 32 });
    expect(postsOf(350, { classSize: 35, perClass: 1.9 })).toEqual({ classes: 10, posts: 19 });
    expect(postsOf(1050, { classSize: 35, perClass: 1.1 })).toEqual({ classes: 30, posts: 33 });
    expect(postsOf(0, { classSize: 35, perClass: 1.5 })).toEqual({ classes: 0, posts: 0 });
  });
});

describe("rooms", () => {
  const options: RoomOptions = {
    ...{ from: 2025, to: 2030, permanent: 180, other: 40, built: 6, replacing: 0.5, decay: { mean: 0.02, cases: 100 } },
    ...{ classes: 200, draws: 60 },
  };
  const count = fc.integer({ min: 0, max: 60 });

  it("balance in every draw: permanent by built − decayed, other by decayed − replaced", () => {
    fc.assert(
      fc.property(count, count, share, share, (other, built, replacing, decay) => {
        const flows = simulateRooms(labels, { ...options, other, built, replacing, decay, draws: 10 });
        for (let i = 0; i < flows.permanent.values.length; i++) {
          const [solid, rest] = i < 10 ? [180, other] : [at(flows.permanent, i - 10), at(flows.other, i - 10)];
          expect(at(flows.permanent, i)).toBe(solid + built - at(flows.decayed, i));
          expect(at(flows.other, i)).toBe(rest + at(flows.decayed, i) - at(flows.replaced, i));
          expect(at(flows.other, i)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it("have the closed form S (1 − d)^t + b Σ (1 − d)^j as their mean", () => {
    const flows = simulateRooms(labels, { ...options, decay: 0.02, draws: 4000 });
    let expected = 180;
    for (let t = 1; t <= 5; t++) {
      expected = 0.98 * expected + 6;
      expect(mean(flows.permanent, 2025 + t)).toBeCloseTo(expected, 1);
    }
  });

  it("are never fewer where more are built, and rooms per class are all rooms over classes", () => {
    fc.assert(
      fc.property(count, count, (p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map(
          (built) => simulateRooms(labels, { ...options, built }).permanent,
        );
        expect(high?.values.every((value, i) => value >= (low?.values[i] ?? Number.NaN))).toBe(true);
      }),
      { seed, numRuns: 40 },
    );
    const { permanent, other, perClass } = simulateRooms(labels, options);
    expect(at(perClass, 7)).toBe((at(permanent, 7) + at(other, 7)) / 200);
  });

  it("may be boarding places, and their pupils instead of classes", () => {
    const boarding = simulateRooms(labels, {
      ...{
        from: 2025,
        to: 2026,
        permanent: 180,
        other: 20,
        built: 40,
        replacing: 0.5,
        decay: 0,
        classes: 300,
        draws: 3,
      },
      unit: "places",
    });
    expect([boarding.permanent.unit, boarding.share.unit]).toEqual(["places", "share"]);
    expect(mean(boarding.permanent, 2026)).toBe(220);
    expect(mean(boarding.perClass, 2026)).toBeCloseTo(220 / 300, 12);
  });

  it("of nowhere have no share, and all that are built have one of 1", () => {
    const none = { ...options, permanent: 0, other: 0 };
    expect(simulateRooms(labels, { ...none, built: 0 }).share.values.every(Number.isNaN)).toBe(true);
    expect(simulateRooms(labels, { ...none, decay: 0 }).share.values.every((value) => value === 1)).toBe(true);
  });

  it("refuse what cannot be", () => {
    expect(() => simulateRooms(labels, { ...options, replacing: 2 })).toThrow(
      new RangeError("invalid replacing; not in [0, 1]: 2"),
    );
    expect(() => simulateRooms(labels, { ...options, to: 2020 })).toThrow(
      new RangeError("invalid to; not a year after 2025: 2020"),
    );
  });
});
