import { type GradeHistory, projectCountedGrades } from "@lotrinh/flows";
import {
  binomialQuantile,
  drawsAt,
  mean,
  normalQuantile,
  poissonQuantile,
  quantile,
  randomStream,
  type Trajectory,
} from "@lotrinh/trajectory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const labels = { locality: "huyen-a", scenario: "hien-trang" };
const years = Array.from({ length: 9 }, (_, t) => 2015 + t);
const seed = 20220429;

/** Grades whose every ratio is known: entrants of a year, and the share of them that reaches a grade. */
const reaching = [1, 0.99, 0.98, 0.97, 0.96, 0.96, 0.94, 0.92, 0.9, 0.7, 0.68, 0.66];
const entrants = (year: number) => 1000 + 30 * (year - 2000);
const counted = (size: number, grades = 12): GradeHistory => ({
  years,
  grades: Array.from({ length: grades }, (_, g) =>
    years.map((year) => Math.round(size * entrants(year - g) * (reaching[g] as number))),
  ),
});
const span = Array.from({ length: 40 }, (_, t) => 2000 + t);
const driver = { years: span, values: span.map((year) => 20 * entrants(year)) };
const options = { to: 2030, driver, draws: 400 };
const province = projectCountedGrades(labels, counted(20), options);
const commune = projectCountedGrades(labels, counted(0.02), options);
const sizes: [string, typeof province, GradeHistory][] = [
  ["a province", province, counted(20)],
  ["a commune", commune, counted(0.02)],
];

describe("pupils projected from counted grades", () => {
  it("are those of the cohorts behind the counts, when entrants follow the driver", () => {
    for (const year of [2024, 2026, 2030]) {
      for (const [g, grade] of province.grades.entries()) {
        const truth = 20 * entrants(year - g) * (reaching[g] as number);
        expect(Math.abs(quantile(grade, year, 0.5) / truth - 1)).toBeLessThan(0.03);
      }
    }
    expect(province.ratios[0]).toBeCloseTo(0.99, 2);
    expect(province.ratios[8]).toBeCloseTo(0.7 / 0.9, 2);
    expect(province.lastGrades).toEqual(counted(20).grades.map((counts) => counts.at(-1)));
  });

  it.each(sizes)("of %s are whole and conserved in every draw", (_, run, history) => {
    const { draws } = run.general;
    const before = (g: number, i: number) =>
      i < draws ? (history.grades[g]?.at(-1) as number) : (run.grades[g]?.values[i - draws] as number);
    for (let i = 0; i < run.general.values.length; i++) {
      const all = run.grades.map(({ values }) => values[i] as number);
      expect(all.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
      const total = all.reduce((sum, n) => sum + n, 0);
      expect(run.general.values[i]).toBe(total);
      const old = all.reduce((sum, __, g) => sum + before(g, i), 0);
      const change = (all[0] as number) - before(11, i) - at(run.leavers, i) + at(run.arrivals, i);
      expect(total).toBe(old + change);
      expect(at(run.primary, i) + at(run.lowerSecondary, i) + at(run.upperSecondary, i)).toBe(total);
      expect(at(run.completersGrade9, i)).toBeLessThanOrEqual(all[8] as number);
    }
  });

  it.each([20, 0.02])("never fall in total when a lever rises, in the same worlds (size %s)", (size) => {
    const base = projectCountedGrades(labels, counted(size), options).general.values;
    for (const lever of [{ intakeFactor: 1.1 }, { dropoutAvoided: 0.5 }]) {
      const raised = projectCountedGrades(labels, counted(size), { ...options, ...lever }).general.values;
      expect(raised.every((n, i) => n >= (base[i] as number))).toBe(true);
      expect(raised.some((n, i) => n > (base[i] as number))).toBe(true);
    }
    const fixed = (share: number) =>
      projectCountedGrades(labels, counted(size), { ...options, upperSecondaryTransition: share }).upperSecondary;
    const [low, high] = [fixed(0.6), fixed(0.8)];
    expect(high?.values.every((n, i) => n >= at(low, i))).toBe(true);
    expect(mean(high as Trajectory, 2030)).toBeGreaterThan(1.2 * mean(low as Trajectory, 2030));
  });

  it("have the mean that ratios and entrants say, and vary by single people where a grade has a few dozen", () => {
    const still = { ...options, held: ["entrants", "progression", "yearly_shocks"], draws: 4000, turnover: 0.02 };
    const { grades } = projectCountedGrades(labels, counted(0.05), still);
    const { lastGrades, ratios } = projectCountedGrades(labels, counted(0.05), { ...still, draws: 1 });
    const [n, ratio] = [lastGrades[3] as number, ratios[3] as number];
    const leaving = Math.max(0.02, 1 - ratio);
    const variance = n * (leaving * (1 - leaving) + ratio - 1 + leaving);
    const draws = drawsAt(grades[4] as Trajectory, 2024);
    const centre = mean(grades[4] as Trajectory, 2024);
    expect(centre / (n * ratio)).toBeCloseTo(1, 2);
    const seen = draws.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / draws.length;
    expect(seen / variance).toBeGreaterThan(0.9);
    expect(seen / variance).toBeLessThan(1.1);
  });

  it("are the same for the same seed and in another scenario, and others with another seed", () => {
    const again = projectCountedGrades({ ...labels, scenario: "tang-toc" }, counted(20), options);
    expect(again.general.values).toEqual(province.general.values);
    const other = projectCountedGrades(labels, counted(20), { ...options, seed: 2 });
    expect(other.general.values).not.toEqual(province.general.values);
  });

  it("are less sure the further ahead, and the more their ratios varied", () => {
    const width = (run: typeof province, year: number) =>
      quantile(run.primary, year, 0.9) - quantile(run.primary, year, 0.1);
    expect(width(province, 2030)).toBeGreaterThan(width(province, 2024));
    const jumpy = counted(20);
    const grades = jumpy.grades.map((counts, g) =>
      counts.map((n, t) => Math.round(n * (1 + (((t + g) % 2) - 0.5) * 0.1))),
    );
    expect(width(projectCountedGrades(labels, { years, grades }, options), 2026)).toBeGreaterThan(
      2 * width(province, 2026),
    );
  });

  it("carry a grade that is not known on from its cohort's last count, and say so", () => {
    const grades = counted(20).grades.map((counts, g) => (g === 5 ? counts.with(-1, Number.NaN) : counts));
    const run = projectCountedGrades(labels, { years, grades }, options);
    expect((run.lastGrades[5] as number) / (counted(20).grades[5]?.at(-1) as number)).toBeCloseTo(1, 2);
    expect(run.warnings).toContainEqual({ code: "GRADE_CARRIED_ON", params: { grade: 6, year: 2023 } });
    const never = counted(20).grades.map((counts, g) => (g < 2 ? counts.map(() => Number.NaN) : counts));
    expect(() => projectCountedGrades(labels, { years, grades: never }, options)).toThrow("grade 1 is not known");
  });

  it("count a ratio above 1 as net migration, with a warning", () => {
    const grades = counted(20).grades.map((counts, g) => (g < 9 ? counts : counts.map((n) => Math.round(1.6 * n))));
    const run = projectCountedGrades(labels, { years, grades }, options);
    expect(run.ratios[8]).toBeGreaterThan(1.1);
    const [warning] = run.warnings.filter(({ code }) => code === "NET_MIGRATION");
    expect(warning?.params.grade).toBe(9);
    expect(mean(run.arrivals, 2024)).toBeGreaterThan(warning?.params.people as number);
  });

  it("warn where entrants or the horizon go beyond what is known", () => {
    const codes = (more: object) =>
      projectCountedGrades(labels, counted(20), { to: 2025, draws: 5, ...more }).warnings.map(({ code }) => code);
    expect(codes({})).toEqual(["ENTRANTS_EXTRAPOLATED"]);
    expect(codes({ driver })).toEqual([]);
    expect(codes({ driver, to: 2029 })).toEqual(["BEYOND_CHECKED"]);
    const births = { years: span.map((year) => year - 6), values: driver.values };
    expect(codes({ births })).toEqual([]);
    const short = { years: span.slice(0, 24), values: driver.values.slice(0, 24) };
    expect(codes({ driver: short })).toEqual(["ENTRANTS_EXTRAPOLATED"]);
    expect(codes({ driver: short, births })).toEqual([]);
  });

  it("follow births where people aged 6 are no longer known, on the same scale", () => {
    const births = { years: span.map((year) => year - 6), values: span.map((year) => 25 * entrants(year)) };
    const short = { years: span.slice(0, 24), values: driver.values.slice(0, 24) };
    const run = projectCountedGrades(labels, counted(20), { ...options, driver: short, births });
    expect(quantile(run.grades[0] as Trajectory, 2030, 0.5) / (20 * entrants(2030))).toBeCloseTo(1, 2);
  });
});

describe("intervals of places that behave as the model has it, but that their levels stay", () => {
  /** Grades of a made-up place: ratios around .98 that vary by 2 % a year, entrants around the driver, single pupils. */
  function madeUp(place: number, size: number): number[][] {
    const next = randomStream(seed, "made-up", place, size);
    const z = () => normalQuantile(next());
    const level = Array.from({ length: 9 }, () => 0.98 * Math.exp(0.005 * z()));
    const grades = level.map(() => [Math.round(0.9 * size)]);
    for (let t = 1; t < 13; t++) {
      const common = z();
      for (let g = 8; g > 0; g--) {
        const before = grades[g - 1]?.[t - 1] as number;
        const shock = 0.02 * (Math.sqrt(0.3) * common + Math.sqrt(0.7) * z());
        const ratio = (level[g] as number) * Math.exp(shock);
        const leaving = Math.max(0.01, 1 - ratio);
        const stayed = before - binomialQuantile(next(), before, leaving);
        grades[g]?.push(stayed + poissonQuantile(next(), before * Math.max(0, ratio - 1 + leaving)));
      }
      grades[0]?.push(Math.round(size * Math.exp(0.03 * z())));
    }
    return grades;
  }

  it.each([300, 20_000])("of 80 % hold 70–90 % of what happens one and five years ahead (size %s)", (size) => {
    const span = { years: Array.from({ length: 13 }, (_, t) => 2000 + t), values: new Array<number>(13).fill(size) };
    const held = [0, 0];
    for (let place = 0; place < 60; place++) {
      const grades = madeUp(place, size);
      const history = { years: span.years.slice(0, 8), grades: grades.map((counts) => counts.slice(0, 8)) };
      const run = projectCountedGrades({ ...labels, locality: `${place}` }, history, {
        to: 2012,
        driver: span,
        draws: 300,
      });
      for (const [i, year] of [2008, 2012].entries()) {
        for (const [g, grade] of run.grades.entries()) {
          const truth = grades[g]?.[year - 2000] as number;
          if (truth >= quantile(grade, year, 0.1) && truth <= quantile(grade, year, 0.9))
            held[i] = (held[i] as number) + 1;
        }
      }
    }
    for (const count of held) expect(Math.abs(count / 540 - 0.8)).toBeLessThan(0.1);
  });
});

describe("small and empty grades", () => {
  const parent = counted(20);

  it("of a school with no pupils from grade 6 on stay empty, and those of a new school fill up from below", () => {
    const none = counted(0.02).grades.map((counts, g) => (g < 5 ? counts : counts.map(() => 0)));
    const closed = projectCountedGrades(labels, { years, grades: none.slice(0, 9) }, { ...options, parent });
    expect(closed.completersGrade12).toBe(null);
    expect(mean(closed.primary, 2027)).toBeGreaterThan(50);
    const opening = counted(0.02).grades.map((counts, g) => (g < 4 ? counts : counts.map(() => Number.NaN)));
    expect(() => projectCountedGrades(labels, { years, grades: opening }, options)).toThrow("give a parent");
    const filled = opening.map((counts, g) => (g < 4 ? counts : counts.with(-1, 0)));
    const run = projectCountedGrades(labels, { years, grades: filled }, { ...options, parent });
    expect(mean(run.grades[4] as Trajectory, 2024)).toBeGreaterThanOrEqual(0);
  });

  it("of a few pupils take the parent's ratios for the most part, those of many their own", () => {
    const odd = (size: number): GradeHistory => ({
      years,
      grades: counted(size).grades.map((counts, g) =>
        counts.map((n, t) => (g === 8 ? n : Math.max(0, n - (((t + g) % 3) - 1) * Math.min(3, n)))),
      ),
    });
    const distance = (size: number) => {
      const { ratios } = projectCountedGrades(labels, odd(size), { ...options, parent, draws: 1 });
      const alone = projectCountedGrades(labels, odd(size), { ...options, draws: 1 });
      return [0, 1, 2].map((g) => Math.abs((ratios[g] as number) - (alone.ratios[g] as number)));
    };
    for (const gap of distance(10)) expect(gap).toBeLessThan(0.003);
    const { ratios } = projectCountedGrades(labels, odd(0.01), { ...options, parent, draws: 1 });
    for (const g of [0, 1, 2]) expect(Math.abs((ratios[g] as number) - 0.99)).toBeLessThan(0.06);
  });

  it("of any counts give whole pupils and finite ratios, or say in one line why not", () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(0), fc.constant(Number.NaN));
    const grid = fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 });
    let projected = 0;
    fc.assert(
      fc.property(grid, (grades) => {
        let run: typeof province;
        try {
          run = projectCountedGrades(labels, { years: [2020, 2021, 2022, 2023], grades }, { to: 2026, draws: 20 });
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect((error as RangeError).message).toMatch(/^invalid grades; .*(not known|counted on)/);
          return;
        }
        projected++;
        expect(run.ratios.every((ratio) => ratio >= 0 && ratio < 1000)).toBe(true);
        expect(run.general.values.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
    expect(projected).toBeGreaterThan(50);
  });

  it("need counts in order, of whole levels, and levers within their ranges", () => {
    const project = (changes: object, more: object = {}) =>
      projectCountedGrades(labels, { ...counted(1), ...changes }, { ...options, draws: 5, ...more });
    expect(() => project({ years: years.with(3, 2000) })).toThrow("consecutive");
    expect(() => project({ grades: counted(1).grades.slice(0, 7) })).toThrow("not grades 1–5, 1–9 or 1–12: 7 grades");
    expect(() => project({ grades: counted(1, 5).grades.map((counts) => counts.with(2, 3.5)) })).toThrow("3.5");
    expect(() => project({}, { to: 2023 })).toThrow("not a year after 2023");
    expect(() => project({}, { intakeFactor: 2 })).toThrow("not in [0.5, 1.5]");
    expect(() => project({}, { smoothing: 0 })).toThrow("invalid smoothing");
    expect(() => project({}, { parent: counted(20, 5) })).toThrow("invalid parent");
    expect(() => project({ grades: counted(1, 9).grades }, { upperSecondaryTransition: 0.7 })).toThrow("no grade 10");
    expect(() => project({}, { held: ["weather"] })).toThrow("not one of counted_enrolment's sources");
  });
});

function at(trajectory: Trajectory | null, i: number): number {
  return trajectory?.values[i] as number;
}
