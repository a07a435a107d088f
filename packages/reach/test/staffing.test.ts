import { fileURLToPath } from "node:url";
import { latest, loadFigures, loadPopulation } from "@lotrinh/observations";
import { type Answer, type AssessInput, assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { staffedLevels } from "../src/answers/staffing/staffing-levels.js";
import { runOf } from "../src/given/run.js";
import { staffingNorm } from "../src/pupils/staffing-norm.js";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });
const input: AssessInput = { registry, figures, population };

/** Of each reading of a target, by its id. */
function answers(id: string, from: AssessInput = input): Record<string, Answer | null> {
  const locality = registry.plans.flatMap(({ targets }) => targets).find((one) => one.id === id)?.locality ?? "";
  const plans = registry.plans.map((plan) => ({ ...plan, targets: plan.targets.filter((one) => one.id === id) }));
  const { targets } = assess({ ...from, registry: { ...registry, plans } }, locality, { draws: 2000 });
  return Object.fromEntries(targets.flatMap(({ readings }) => readings.map((one) => [one.reading.id, one.answer])));
}

const LENT = { code: "NOTE_LENT", params: { of: "lent/teachers", less: 5 } };
const run = runOf(input, null, { draws: 2000 });

describe("teachers against the norm", () => {
  it("Hải Phòng's lower secondary had 88,9 % of the norm in 2021", () => {
    const of = (indicator: string) =>
      latest(figures, { locality: "hai-phong", indicator, asOf: "2022-06" })?.value ?? 0;
    const norm = staffingNorm(registry, "lower_secondary")?.value ?? 0;
    expect([of("teachers_lower_secondary"), of("classes_lower_secondary"), norm]).toEqual([5346, 3164, 1.9]);
    expect((100 * 5346) / (norm * 3164)).toBeCloseTo(88.9, 1);
  });

  it("has norms for kindergarten and the three levels of general education", () => {
    const levels = ["kindergarten", "primary", "lower_secondary", "upper_secondary"] as const;
    expect(levels.map((level) => staffingNorm(registry, level)?.value)).toEqual([2.2, 1.5, 1.9, 2.25]);
  });

  it("a province staffs four levels from its own figures, a district three as the province above it does", () => {
    const [city, district] = [staffedLevels("hai-phong", 2030, run) ?? [], staffedLevels("huong-son", 2030, run) ?? []];
    expect(city.map(({ level }) => level)).toEqual(["kindergarten", "primary", "lower_secondary", "upper_secondary"]);
    expect(new Set(city.flatMap(({ factor }) => [...factor]))).toEqual(new Set([1]));
    expect(district.map(({ level, place }) => `${level} ${place}`)).toEqual([
      "kindergarten ha-tinh",
      "primary ha-tinh",
      "lower_secondary ha-tinh",
    ]);
  });
});

describe("enough teachers", () => {
  it("at every level is never likelier than of all levels together", () => {
    for (const place of ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"]) {
      const { "every-level": each, pooled } = answers(`${place}.teachers-sufficient-met.2030`);
      expect([place, each?.model, pooled?.model]).toEqual([place, "staffing", "staffing"]);
      expect(pooled?.probability).toBeGreaterThan(0);
      expect(each?.probability).toBeLessThan(pooled?.probability ?? 0);
    }
  });

  it("is never called more than likely on a province's figures, whose range is in the sentence", () => {
    const rate = answers("chi-lang.teacher-staffing-rate.2030")["norm"];
    expect(rate?.grade).toBe("D");
    const { p, least, most } = (rate as Answer).message.params as Record<string, number>;
    expect(least).toBeLessThan(p as number);
    expect(most).toBeGreaterThan(p as number);
    expect(
      rate?.conditions.slice(0, -1).every(({ borrowed, status }) => borrowed === "lang-son" && status === "assumed"),
    ).toBe(true);
  });

  it("bounds what asks more from above, and says nothing of it where that bound is high", () => {
    const balanced = answers("hai-phong.teachers-balanced-met.2030");
    expect(balanced["every-school"]?.message.code).toBe("ANSWER_STAFFING_BOUND");
    expect(balanced["every-school"]?.probability).toBeLessThan(0.05);
    const plenty = figures.observations.map((one) =>
      one.indicator.startsWith("teachers_") && one.locality === "hai-phong" ? { ...one, value: 2 * one.value } : one,
    );
    const rich = answers("hai-phong.teachers-balanced-met.2030", {
      ...input,
      figures: { ...figures, observations: plenty },
    });
    expect(rich["every-school"]).toBeNull();
  });

  it("is counted from the territory's own teachers and classes where they are known", () => {
    const own = ["kindergarten", "primary", "lower_secondary"].flatMap((level) => [
      observation({ locality: "chi-lang", indicator: `teachers_${level}`, unit: "teachers", year: 2025, value: 400 }),
      observation({ locality: "chi-lang", indicator: `classes_${level}`, unit: "classes", year: 2025, value: 150 }),
    ]);
    const known = { ...figures, observations: [...figures.observations, ...own] };
    const rate = answers("chi-lang.teacher-staffing-rate.2030", { ...input, figures: known })["norm"];
    expect(rate?.message.code).toBe("ANSWER_STAFFING_TOGETHER_COUNTED");
    expect(rate).toMatchObject({ grade: "C", lowered: [], word: "very-likely" });
    expect(rate?.probability).toBeGreaterThan(0.9);
    const staff = rate?.conditions.filter(({ indicator }) => /^(?:teachers|classes)_/.test(indicator));
    expect(staff?.map(({ borrowed, status }) => [borrowed, status])).toEqual([
      ...own.map(() => [null, "reported"]),
      ...own.map(() => ["lang-son", "assumed"]),
    ]);
  });

  it("is counted from the last year that has both teachers and classes, though one of them is known for later", () => {
    const years = { teachers: [2023, 2024], classes: [2023] };
    const own = ["kindergarten", "primary", "lower_secondary"].flatMap((level) =>
      (["teachers", "classes"] as const).flatMap((what) =>
        years[what].map((year) =>
          observation({
            ...{ locality: "chi-lang", indicator: `${what}_${level}`, unit: what, year },
            value: what === "teachers" ? 400 : 150,
          }),
        ),
      ),
    );
    const known = { ...figures, observations: [...figures.observations, ...own] };
    const rate = answers("chi-lang.teacher-staffing-rate.2030", { ...input, figures: known })["norm"];
    expect(rate?.message.code).toBe("ANSWER_STAFFING_TOGETHER_COUNTED");
    expect(rate?.conditions.filter(({ borrowed }) => borrowed === null).map(({ year }) => year)).toEqual(
      Array(6).fill(2023),
    );
  });

  it("one series that goes on beyond the boundary of 2025 does not put the country's figures in the place of the city's", () => {
    const newer = observation({
      ...{ locality: "hai-phong", indicator: "teachers_primary", unit: "teachers", year: 2025, value: 13_400 },
    });
    const known = { ...figures, observations: [...figures.observations, newer] };
    const id = "hai-phong.teachers-sufficient-met.2030";
    const [before, after] = [answers(id)["every-level"], answers(id, { ...input, figures: known })["every-level"]];
    expect(after?.probability).toBe(before?.probability);
    expect(after?.conditions.map(({ borrowed }) => borrowed)).toEqual(
      before?.conditions.map(({ borrowed }) => borrowed),
    );
    expect(after?.notes).toEqual([
      { code: "NOTE_BEFORE_BREAK", params: { year: 2025, place: "Hải Phòng" } },
      LENT,
      { code: "NOTE_STAFF_OLD", params: { last: 2021 } },
    ]);
  });

  it("from counts that are years old is said to be no ground for hiring, and from this year's not", () => {
    const notes = (from: AssessInput) => answers("chi-lang.teacher-staffing-rate.2030", from)["norm"]?.notes;
    expect(notes(input)).toEqual([LENT, { code: "NOTE_STAFF_OLD", params: { last: 2021 } }]);
    const own = ["kindergarten", "primary", "lower_secondary"].flatMap((level) => [
      observation({ locality: "chi-lang", indicator: `teachers_${level}`, unit: "teachers", year: 2025, value: 400 }),
      observation({ locality: "chi-lang", indicator: `classes_${level}`, unit: "classes", year: 2025, value: 150 }),
    ]);
    expect(notes({ ...input, figures: { ...figures, observations: [...figures.observations, ...own] } })).toEqual([
      LENT,
    ]);
  });

  it("gives way to the territory's own figures of the rate itself", () => {
    const known = [2023, 2024, 2025].map((year) =>
      observation({ locality: "chi-lang", indicator: "teacher_staffing_rate", unit: "percent", year, value: 97 }),
    );
    const rate = answers("chi-lang.teacher-staffing-rate.2030", {
      ...input,
      figures: { ...figures, observations: [...figures.observations, ...known] },
    })["norm"];
    expect(rate?.model).not.toBe("staffing");
  });
});
