import { flowRates, projectGrades, reconstructCohort } from "@lotrinh/flows";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const vector = {
  enrolment: [100, 95, 90, 80],
  nextEnrolment: [102, 98, 92, 84],
  nextRepeaters: [5, 4, 3, 2],
  graduates: 72,
};

describe("flow rates", () => {
  const rates = flowRates(vector);

  it("are those of the reference vector to four decimals", () => {
    expect(rates.promotion.map(round)).toEqual([0.94, 0.9368, 0.9111, 0.9]);
    expect(rates.repetition.map(round)).toEqual([0.05, 0.0421, 0.0333, 0.025]);
    expect(rates.dropout.map(round)).toEqual([0.01, 0.0211, 0.0556, 0.075]);
    expect(rates.warnings).toEqual([]);
  });

  it("lead from one year's pupils to the next year's", () => {
    const { next, graduates } = projectGrades(vector.enrolment, rates, { entrants: 97 });
    for (const [g, n] of vector.nextEnrolment.entries()) expect(next[g]).toBeCloseTo(n, 10);
    expect(graduates).toBeCloseTo(72, 10);
  });

  it("take a negative drop-out for net migration, with a warning", () => {
    const grown = flowRates({ ...vector, nextEnrolment: [102, 110, 92, 84], firstGrade: 6 });
    expect(grown.rawDropout[0]).toBeCloseTo(1 - 1.06 - 0.05, 12);
    expect(grown.dropout[0]).toBe(0);
    expect(grown.netTransfers).toEqual([11, 0, 0, 0]);
    expect(grown.warnings).toEqual([{ code: "NET_MIGRATION", params: { grade: 6, people: 11 } }]);
  });

  it("are zero in a grade without pupils", () => {
    const empty = flowRates({ enrolment: [0, 10], nextEnrolment: [5, 0], nextRepeaters: [0, 0], graduates: 9 });
    expect(empty.promotion).toEqual([0, 0.9]);
    expect(empty.dropout[0]).toBe(0);
  });

  it("refuse lists of unequal length, negative counts, and more repeaters than pupils", () => {
    expect(() => flowRates({ ...vector, nextRepeaters: [1] })).toThrow("not 4 grades");
    expect(() => flowRates({ ...vector, graduates: -1 })).toThrow("not a count");
    expect(() => flowRates({ ...vector, nextRepeaters: [5, 4, 3, 90] })).toThrow("grade 4");
  });
});

describe("a year of the grade-transition model", () => {
  it("neither loses nor makes people", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const grade = fc.record({ n: fc.integer({ min: 0, max: 5000 }), stay: rate, up: rate });
    fc.assert(
      fc.property(
        fc.array(grade, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 5000 }),
        (grades, entrants) => {
          const enrolment = grades.map(({ n }) => n);
          const promotion = grades.map(({ up, stay }) => up * (1 - stay));
          const repetition = grades.map(({ stay }) => stay);
          const { next, graduates, leavers } = projectGrades(enrolment, { promotion, repetition }, { entrants });
          expect(sum(next) + graduates + sum(leavers)).toBeCloseTo(sum(enrolment) + entrants, 6);
          expect(Math.min(...next, ...leavers)).toBeGreaterThan(-1e-9);
        },
      ),
    );
  });

  it("refuses rates that make people", () => {
    expect(() => projectGrades([10], { promotion: [0.9], repetition: [0.2] }, { entrants: 0 })).toThrow("more than 1");
    expect(() => projectGrades([10], { promotion: [1.1], repetition: [0] }, { entrants: 0 })).toThrow("not in [0, 1]");
  });
});

describe("the reconstructed cohort", () => {
  const rates = flowRates(vector);

  it("is that of the reference vector without a bound on repetition", () => {
    const { survival, completion } = reconstructCohort(rates);
    expect(survival.map(round)).toEqual([1, 0.9895, 0.9677, 0.9121]);
    expect(round(completion)).toBe(0.8419);
  });

  it("is that of the reference vector with two repetitions", () => {
    const cohort = reconstructCohort(rates, { repetitionsAllowed: 2 });
    expect(cohort.survival.map((share) => Math.round(share * 100_000) / 100)).toEqual([1000, 989.35, 967.53, 911.89]);
    expect(cohort.completion * 1000).toBeCloseTo(841.74, 2);
    expect(cohort.pupilYears * 1000).toBeCloseTo(4021.38, 2);
    expect(round(cohort.efficiency)).toBe(0.8373);
  });

  it("ends up where the model projected year by year does", () => {
    let enrolment: readonly number[] = [1, 0, 0, 0];
    let completed = 0;
    for (let year = 0; year < 200; year++) {
      const step = projectGrades(enrolment, rates, { entrants: 0 });
      completed += step.graduates;
      enrolment = step.next;
    }
    expect(completed).toBeCloseTo(reconstructCohort(rates).completion, 12);
  });

  it("is perfectly efficient when all are promoted", () => {
    expect(reconstructCohort({ promotion: [1, 1], repetition: [0, 0] })).toEqual({
      survival: [1, 1],
      completion: 1,
      pupilYears: 2,
      efficiency: 1,
    });
  });

  it("refuses a grade that repeats for ever", () => {
    expect(() => reconstructCohort({ promotion: [0], repetition: [1] })).toThrow("not in [0, 1)");
    expect(() => reconstructCohort(rates, { repetitionsAllowed: 1.5 })).toThrow("not a whole number");
  });
});

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
