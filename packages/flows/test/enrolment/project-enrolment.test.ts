import { checkLever, enrolment, projectEnrolment } from "@lotrinh/flows";
import { drawsAt, mean, quantile, type Trajectory } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";
import { fittedSettings } from "../../src/enrolment/levels/fitted-settings.js";

const labels = { locality: "tinh-a", scenario: "hien-trang" };
const survival = [1, 0.995, 0.995, 0.995, 0.995, 1, 0.98, 0.98, 0.98, 0.8, 0.98, 0.98];
const years = Array.from({ length: 16 }, (_, t) => 2006 + t);

/** A place whose cohorts are known, so that its grades are: entrants of year y, and pupils of grade g in year y. */
const entrants = (year: number) => 1000 + 40 * (year - 2000) + (year % 12 === 0 ? 150 : 0);
const pupils = (grade: number, year: number) =>
  entrants(year - grade + 1) * survival.slice(0, grade).reduce((product, share) => product * share, 1);
const level = (first: number, last: number, year: number) => {
  let sum = 0;
  for (let grade = first; grade <= last; grade++) sum += pupils(grade, year);
  return sum;
};
const history = {
  years,
  primary: years.map((year) => level(1, 5, year)),
  lowerSecondary: years.map((year) => level(6, 9, year)),
  upperSecondary: years.map((year) => level(10, 12, year)),
};
const span = Array.from({ length: 45 }, (_, t) => 1990 + t);
const driver = { years: span, values: span.map((year) => 7 * entrants(year)) };
const options = { to: 2030, driver, draws: 500 };
const run = projectEnrolment(labels, history, options);

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const covariance = (a: Float64Array, b: Float64Array) => {
  const [ma, mb] = [meanOf(a), meanOf(b)];
  return meanOf(a.map((value, k) => (value - ma) * ((b[k] as number) - mb)));
};
const spreadOf = (a: Float64Array) => Math.sqrt(covariance(a, a));
const correlation = (a: Float64Array, b: Float64Array) => covariance(a, b) / (spreadOf(a) * spreadOf(b));

describe("pupils projected from totals by level", () => {
  it("are those of the cohorts behind the totals, when entrants follow the driver", () => {
    for (const year of [2022, 2024, 2026]) {
      expect(Math.abs(quantile(run.lowerSecondary, year, 0.5) / level(6, 9, year) - 1)).toBeLessThan(0.02);
      expect(Math.abs(quantile(run.primary, year, 0.5) / level(1, 5, year) - 1)).toBeLessThan(0.02);
      expect(Math.abs(quantile(run.upperSecondary, year, 0.5) / level(10, 12, year) - 1)).toBeLessThan(0.05);
    }
  });

  it("start from grades that sum to the last totals, and say that they are reconstructed", () => {
    const sum = (from: number, past: number) => run.lastGrades.slice(from, past).reduce((total, n) => total + n, 0);
    expect(sum(0, 5)).toBeCloseTo(history.primary.at(-1) as number, 6);
    expect(sum(5, 9)).toBeCloseTo(history.lowerSecondary.at(-1) as number, 6);
    expect(sum(9, 12)).toBeCloseTo(history.upperSecondary.at(-1) as number, 6);
    expect(run.warnings.map(({ code }) => code)).toEqual(["GRADES_RECONSTRUCTED", "BEYOND_CHECKED"]);
    expect(projectEnrolment(labels, history, { to: 2023, draws: 10 }).warnings).toEqual([
      { code: "GRADES_RECONSTRUCTED", params: { year: 2021 } },
      { code: "ENTRANTS_EXTRAPOLATED", params: { year: 2022 } },
    ]);
  });

  it("sum over grades to the levels and over levels to all, in every draw", () => {
    for (let i = 0; i < run.general.values.length; i++) {
      const grade = run.grades.map(({ values }) => values[i] as number);
      const total = grade.reduce((sum, n) => sum + n, 0);
      expect(run.general.values[i]).toBeCloseTo(total, 6);
      const levels = [run.primary, run.lowerSecondary, run.upperSecondary].map(({ values }) => values[i] as number);
      expect(levels.reduce((sum, n) => sum + n, 0)).toBeCloseTo(total, 6);
      expect(Math.min(...grade)).toBeGreaterThan(0);
    }
  });

  it("pass from grade to grade, none lost unseen: in a level by one progression a year", () => {
    const { draws } = run.general;
    for (let i = draws; i < run.general.values.length; i++) {
      const ratio = (grade: number) =>
        (run.grades[grade]?.values[i] as number) / (run.grades[grade - 1]?.values[i - draws] as number);
      for (const grade of [2, 3, 4]) expect(ratio(grade)).toBeCloseTo(ratio(1), 10);
      for (const grade of [7, 8]) expect(ratio(grade)).toBeCloseTo(ratio(6), 10);
      expect(ratio(11)).toBeCloseTo(ratio(10), 10);
      expect(run.completersGrade9.values[i]).toBeCloseTo(0.98 * (run.grades[8]?.values[i] as number), 8);
    }
  });

  it("never fall in total when a lever rises, in the same worlds", () => {
    const more = [
      { intakeFactor: 1.1 },
      { dropoutAvoided: 0.5 },
      { intakeFactor: { 2022: 1, 2023: 1.2, 2024: 1, 2025: 1, 2026: 1, 2027: 1, 2028: 1, 2029: 1, 2030: 1 } },
    ];
    for (const lever of more) {
      const raised = projectEnrolment(labels, history, { ...options, ...lever }).general.values;
      expect(raised.every((n, i) => n >= (run.general.values[i] as number))).toBe(true);
    }
    const fixed = (share: number) =>
      projectEnrolment(labels, history, { ...options, upperSecondaryTransition: share }).upperSecondary.values;
    const [low, high] = [fixed(0.6), fixed(0.7)];
    expect(high.every((n, i) => n > (low[i] as number))).toBe(true);
  });

  it("are the same for the same seed, and another scenario has the same worlds", () => {
    const again = projectEnrolment({ ...labels, scenario: "tang-toc" }, history, options);
    expect(again.general.values).toEqual(run.general.values);
    expect(projectEnrolment(labels, history, { ...options, seed: 2 }).general.values).not.toEqual(run.general.values);
  });

  it("share with communes of the province as much chance as is asked for, and none with others", () => {
    const primary = (locality: string, province: string, shared: number) => {
      const given = { to: 2026, driver, draws: 4000, province, shared };
      return drawsAt(projectEnrolment({ ...labels, locality }, history, given).primary, 2026).map(Math.log);
    };
    const [a, b] = [primary("xa-a", "tinh-a", 0.5), primary("xa-b", "tinh-a", 0.5)];
    expect(correlation(a, b)).toBeGreaterThan(0.42);
    expect(correlation(a, b)).toBeLessThan(0.58);
    expect(Math.abs(correlation(a, primary("xa-c", "tinh-b", 0.5)))).toBeLessThan(0.06);
    expect(Math.abs(correlation(primary("xa-a", "tinh-a", 0), primary("xa-b", "tinh-a", 0)))).toBeLessThan(0.06);
    expect(spreadOf(a) / spreadOf(primary("xa-a", "tinh-a", 0))).toBeCloseTo(1, 1);
  });

  it("are less sure the further ahead", () => {
    const width = (year: number) => quantile(run.primary, year, 0.9) - quantile(run.primary, year, 0.1);
    expect(width(2030)).toBeGreaterThan(width(2024));
    expect(mean(run.primary, 2030)).toBeGreaterThan(0);
  });

  it("fill grade 10 by less than grade 9 grows, as seats follow slowly", () => {
    const upper = (seats: number) =>
      mean(
        projectEnrolment(labels, history, { ...options, settings: { ...fittedSettings, seats } }).upperSecondary,
        2030,
      );
    expect(upper(0.3)).toBeLessThan(upper(0));
    expect(upper(0.3)).toBeGreaterThan(0.8 * upper(0));
  });

  it("are more where kindergarten has more, though not by as much: a part of it is reach", () => {
    const primary = (factor: number) => {
      const values = years.map((year) => 0.8 * (entrants(year + 1) + entrants(year + 2) + entrants(year + 3)));
      const kindergarten = { years, values: values.with(-1, (values.at(-1) as number) * factor) };
      return mean(projectEnrolment(labels, history, { to: 2024, kindergarten, draws: 500 }).primary, 2024);
    };
    expect(primary(1.1)).toBeGreaterThan(1.01 * primary(1));
    expect(primary(1.1)).toBeLessThan(1.06 * primary(1));
  });

  it("bear a year that is not known", () => {
    const primary = history.primary.map((n, t) => (t === 9 ? Number.NaN : n));
    const gap = projectEnrolment(labels, { ...history, primary }, options);
    expect(quantile(gap.primary, 2024, 0.5) / level(1, 5, 2024)).toBeCloseTo(1, 1);
  });

  it("bear a place of a dozen pupils", () => {
    const tiny = (values: readonly number[]) => values.map((n) => n / 500);
    const small = { years, ...{ primary: tiny(history.primary), lowerSecondary: tiny(history.lowerSecondary) } };
    const { general } = projectEnrolment(labels, { ...small, upperSecondary: tiny(history.upperSecondary) }, options);
    expect(general.values.every((n) => n > 0 && Number.isFinite(n))).toBe(true);
  });

  it.each([1, 0.01, 20])("may be whole in every draw (size %s), around the same mean, and rise with levers", (size) => {
    const scaled = (values: readonly number[]) => values.map((n) => Math.round(n * size));
    const place = {
      ...{ years, primary: scaled(history.primary), lowerSecondary: scaled(history.lowerSecondary) },
      upperSecondary: scaled(history.upperSecondary),
    };
    const asked = { ...options, draws: 1000, to: 2025 };
    const real = projectEnrolment(labels, place, asked);
    const whole = projectEnrolment(labels, place, { ...asked, whole: true });
    expect([...whole.grades, whole.completersGrade9].every(({ values }) => values.every(Number.isInteger))).toBe(true);
    const last = whole.lastGrades.slice(0, 5).reduce((sum, n) => sum + n, 0);
    expect(last).toBeCloseTo(place.primary.at(-1) as number, 6);
    for (const year of [2022, 2025]) {
      expect(Math.abs(mean(whole.general, year) / mean(real.general, year) - 1)).toBeLessThan(size < 1 ? 0.02 : 0.003);
    }
    for (const lever of [{ intakeFactor: 1.1 }, { dropoutAvoided: 0.7 }]) {
      const raised = projectEnrolment(labels, place, { ...asked, ...lever, whole: true }).general.values;
      expect(raised.every((n, i) => n >= (whole.general.values[i] as number))).toBe(true);
    }
  });

  it("are, whole, those of a year earlier, entrants and arrivals, less leavers and grade 12, in every draw", () => {
    for (const size of [1, 0.05, 20]) {
      const scaled = (values: readonly number[]) => values.map((n) => Math.round(n * size));
      const { primary, lowerSecondary, upperSecondary } = history;
      const place = {
        primary: scaled(primary),
        lowerSecondary: scaled(lowerSecondary),
        upperSecondary: scaled(upperSecondary),
      };
      const { general, grades, ...flows } = projectEnrolment(labels, { years, ...place }, { ...options, whole: true });
      const at = (one: Trajectory | null | undefined, i: number) => one?.values[i] as number;
      for (let i = general.draws; i < general.values.length; i++) {
        const before = i - general.draws;
        const staying = at(general, before) - at(grades[11], before) + at(grades[0], i);
        const there = staying - at(flows.leavers, i) + at(flows.arrivals, i);
        if (at(general, i) !== there) expect(at(general, i)).toBe(there);
      }
      expect(mean(flows.leavers as Trajectory, 2025)).toBeGreaterThan(0);
    }
  });

  it("need known last years, years in order, and levers within their ranges", () => {
    const project = (changes: object, more: object = {}) =>
      projectEnrolment(labels, { ...history, ...changes }, { ...options, ...more });
    expect(() => project({ primary: history.primary.with(-1, Number.NaN) })).toThrow("2021 is not known");
    expect(() => project({ primary: history.primary.with(3, 0) })).toThrow("not a count above 0");
    expect(() => project({ years: years.with(3, 2000) })).toThrow("consecutive");
    expect(() => project({}, { to: 2021 })).toThrow("not a year after 2021");
    expect(() => project({}, { intakeFactor: 2 })).toThrow("not in [0.5, 1.5]");
    expect(() => project({}, { completion: [1.2, 1] })).toThrow("invalid completion");
    expect(() => checkLever(enrolment, "dropout_avoided", 1.1)).toThrow("not in [0, 1]");
  });
});
