import { fileURLToPath } from "node:url";
import { loadFigures, type Observation } from "@lotrinh/observations";
import { type Answer, assess, drawTargets, type ReadingAssessment, whatIf } from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const plan = registry.plans.find(({ locality }) => locality === "hai-phong");
if (!plan) throw new Error("hai-phong");
const targets = plan.targets.filter(({ id }) => id.startsWith("hai-phong.national-standard-school-rate-"));
const input = { registry: { ...registry, plans: [{ ...plan, targets }] }, figures };

function readings(level: string, more: readonly Observation[] = []): readonly ReadingAssessment[] {
  const known = { ...figures, observations: [...figures.observations, ...more] };
  const found = assess({ ...input, figures: known }, "hai-phong", { draws: 1000 }).targets;
  return found.find(({ target }) => target.id.includes(`-rate-${level}.`))?.readings ?? [];
}

const CITY = { locality: "hai-phong-2025", unit: "percent", year: 2025 };

describe("certified schools of one level, from the share of all public ones", () => {
  it("each reading of the four levels of Hải Phòng has a range, of grade D", () => {
    for (const level of ["preschool", "primary", "lower-secondary", "upper-secondary"]) {
      const found = readings(level);
      expect(found.map(({ answer }) => answer?.model)).toEqual(["certified_schools", "certified_schools"]);
      for (const { answer } of found) {
        const { least, most } = (answer as Answer).message.params as Record<string, number>;
        expect(answer?.grade).toBe("D");
        expect(least).toBeLessThanOrEqual(answer?.probability as number);
        expect(most).toBeGreaterThanOrEqual(answer?.probability as number);
      }
    }
  });

  it("80 % of all 129 upper secondary schools takes 22 that are not public, even with all 82 public ones", () => {
    const [all, own] = readings("upper-secondary");
    expect(all?.answer?.message).toMatchObject({
      code: "ANSWER_LEVEL_SCHOOLS_OTHERS_ANYWAY",
      params: { needed: 104, total: 129, own: 82, more: 22 },
    });
    expect(all?.answer?.probability).toBeLessThan(0.01);
    expect(own?.answer?.message.params).toMatchObject({ needed: 66, total: 82 });
    expect(own?.answer?.probability).toBeGreaterThan(0.2);
  });

  it("is the likelier the more public schools hold one", () => {
    const at = (value: number) =>
      readings("primary", [
        observation({ ...CITY, year: 2026, indicator: "national_standard_public_school_rate", value }),
      ])[1]?.answer?.probability as number;
    const rising = [60, 76.9, 90].map(at);
    expect(rising).toEqual([...rising].sort());
    expect(rising[2]).toBeGreaterThan((rising[0] as number) + 0.5);
  });

  it("gives way to a figure of the level itself", () => {
    const own = observation({ ...CITY, indicator: "national_standard_public_school_rate_primary", value: 80 });
    expect(readings("primary", [own])[1]?.answer?.model).not.toBe("certified_schools");
  });
});

describe("what it takes for a level", () => {
  const scenario = plan.scenarios[0] as Scenario;
  const solution = (level: string, reading: number) => readings(level)[reading]?.answer?.solutions[0];

  it("is a number of new schools a year, and what-if says that P there is the goal", () => {
    const found = solution("lower-secondary", 0);
    expect(found).toMatchObject({ lever: "recognitions_per_year", unit: "schools_per_year", probability: 0.8 });
    expect(found?.value).toBeGreaterThan(found?.now as number);
    const id = "hai-phong.national-standard-school-rate-lower-secondary.2030";
    const at = (recognitions: number) =>
      whatIf(input, "hai-phong", id, { recognitions_per_year: recognitions }, { scenario, draws: 1000 }) as number;
    expect(at(found?.value as number)).toBeCloseTo(0.8, 1);
    expect(at(0)).toBeLessThan(0.2);
    expect(() => at(-1)).toThrow("recognitions_per_year");
  });

  it("is never more than all schools that have no certificate, and those that lose theirs, in five years", () => {
    const { value, range, best } = solution("preschool", 0) ?? {};
    expect(value).toBeNull();
    expect(best).toBeLessThan(0.8);
    expect(range?.[1]).toBeGreaterThan((0.231 * 465) / 5 - 1);
    expect(range?.[1]).toBeLessThan((0.231 * 465) / 5 + 10);
  });
});

it("levels of one place share part of the pace of a year, and as much of it as the constant says", () => {
  const paths = (pace: number) => {
    const [first] = plan.scenarios;
    const constants = [{ constant: "certificates_pace_shared", value: pace, why: null, place: null }];
    const scenario = { ...(first as Scenario), constants };
    const found = drawTargets(input, "hai-phong", { draws: 2000, scenario });
    return ["primary", "lower-secondary"].map((level) => {
      const one = found.find(({ target }) => target.id.includes(`-rate-${level}.`));
      return one?.drawn.values as Float64Array;
    }) as [Float64Array, Float64Array];
  };
  const [none, some, all] = [0, 0.3, 1].map((pace) => correlation(...paths(pace))) as [number, number, number];
  expect(some).toBeGreaterThan(none + 0.02);
  expect(all).toBeGreaterThan(some + 0.05);
});

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (x: Float64Array) => x.reduce((sum, one) => sum + one, 0) / x.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (of: (k: number) => number) => a.reduce((total, _, k) => total + of(k), 0);
  const [da, db] = [(k: number) => (a[k] as number) - ma, (k: number) => (b[k] as number) - mb];
  return sum((k) => da(k) * db(k)) / Math.sqrt(sum((k) => da(k) ** 2) * sum((k) => db(k) ** 2));
}
