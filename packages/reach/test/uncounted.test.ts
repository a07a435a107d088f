import type { Observation } from "@lotrinh/observations";
import { type Answer, assess } from "@lotrinh/reach";
import type { Indicator, Target } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, registry, target } from "./small.js";

const RATE = "kindergarten_5_enrolment_rate";

interface Question extends Partial<Pick<Target, "comparator" | "kind" | "value">> {
  readonly population?: string;
  readonly direction?: Indicator["direction"];
}

/** Of a district, with rates of years that end in 2026; with so many children where `people` is given. */
function answer(
  values: readonly number[],
  { people, population = "trẻ 5 tuổi", direction = "up", ...asked }: Question & { readonly people?: number } = {},
  status: Observation["status"] = "reported",
): Answer {
  const wanted = { kind: "reach", comparator: ">=", unit: "percent", indicator: RATE, value: 100, ...asked } as const;
  const small = registry([plan([target(wanted)], [])]);
  const [first] = small.indicators as readonly [Indicator];
  const rate: Indicator = { ...first, id: RATE, unit: "percent", lower: 0, upper: 100, direction, population };
  const known = values.map((value, t) => {
    const counts = people ? { numerator: Math.round((people * value) / 100), denominator: people } : {};
    return observation({ indicator: RATE, unit: "percent", year: 2027 - values.length + t, value, status, ...counts });
  });
  const input = { registry: { ...small, indicators: [...small.indicators, rate] }, figures: figures(known) };
  const found = assess(input, "huyen-a", { draws: 2000 }).targets[0]?.readings[0]?.answer;
  if (!found) throw new Error("no answer");
  return found;
}

describe("a rate near 100 % whose number of children nobody gave", () => {
  const rates = [99.8, 99.9, 99.9];

  it.each([99, 99.5, 100])("has about the P of so many children as a district has, at ≥ %d %", (value) => {
    const [bare, counted] = [answer(rates, { value }), answer(rates, { value, people: 2300 })];
    expect(bare.message.code).toBe("ANSWER_EXCEPTIONS_UNCOUNTED");
    expect(counted.message.code).toMatch(/^ANSWER_EXCEPTIONS(_ROUNDED)?$/);
    const { rounded = counted.probability } = counted.message.params as Record<string, number>;
    expect(Math.abs(bare.probability - rounded)).toBeLessThan(0.08);
  });

  it("says P if there are few and if there are many, and loses a grade where these differ", () => {
    const all = answer(rates);
    const { atFew, atMany, few, many } = all.message.params as Record<string, number>;
    expect([few, many]).toEqual([575, 9200]);
    expect(atFew).toBeGreaterThan(atMany as number);
    expect(answer([99.8, 99.9, 99.9], { value: 99.5 }).lowered).toContainEqual({
      code: "GRADE_UNCOUNTED",
      params: { year: 2026 },
    });
    expect(all.constants).toContainEqual(expect.objectContaining({ id: "age_class_district", status: "assumed" }));
  });

  it("is of as many children as it has ages", () => {
    const [one, three] = [answer(rates), answer(rates, { population: "trẻ 3–5 tuổi" })];
    expect([one, three].map(({ message: { params } }) => (params as Record<string, number>)["people"])).toEqual([
      2300, 6900,
    ]);
    expect(three.probability).toBeLessThan(one.probability);
  });

  it("is the same where those who are missing are counted", () => {
    const missing = answer([0.2, 0.1, 0.1], { value: 0, comparator: "<=", direction: "down" });
    expect(missing.probability).toBeCloseTo(answer(rates).probability, 2);
  });

  it("is left to its series where it is of schools, of adults, or far from 100 %", () => {
    for (const population of ["trường mầm non", "người từ 15 tuổi trở lên", "đơn vị cấp xã"])
      expect(answer(rates, { population }).model).not.toBe("exceptions");
    expect(answer([97, 97.5, 98]).model).not.toBe("exceptions");
  });

  it("is left to its series where years go one way, counted or not: steady is what it has not been", () => {
    const rising = [97.6, 98.1, 98.6, 99, 99.3];
    for (const people of [undefined, 1000]) {
      expect(answer(rising, { value: 99.5, ...(people ? { people } : {}) }).model).not.toBe("exceptions");
      expect(answer([98.6, 99.3, 97.6, 99, 99.3], { value: 99.5, ...(people ? { people } : {}) }).model).toBe(
        "exceptions",
      );
    }
  });

  it("says of all what is printed so, and P that not one is missing", () => {
    const { probability, notes } = answer([100]);
    expect(probability).toBeGreaterThan(0.55);
    const [note] = notes as readonly [Answer["notes"][number]];
    expect(note.code).toBe("NOTE_AS_PRINTED");
    expect((note.params as Record<string, number>)["exact"]).toBeLessThan(probability);
    expect(answer([100, 100, 100]).probability).toBeGreaterThan(probability + 0.1);
  });

  it("that was made up to try stays marked so", () => {
    const made = answer(rates, {}, "illustrative");
    expect([made.conditions[0]?.status, made.message.code]).toEqual([
      "illustrative",
      "ANSWER_EXCEPTIONS_UNCOUNTED_ILLUSTRATED",
    ]);
    expect(answer([97, 97.5], {}, "illustrative").conditions[0]?.status).toBe("illustrative");
  });
});

describe("year-classes of a population", () => {
  it.each([
    ["trẻ 5 tuổi", 1],
    ["trẻ 3–5 tuổi", 3],
    ["học sinh lớp 6–9", 4],
    ["học sinh vào lớp 1 năm năm trước", 1],
    ["thí sinh dự thi tốt nghiệp trung học phổ thông", 1],
    ["học sinh phổ thông", 12],
    ["trẻ 3–36 tháng tuổi", null],
    ["người 15–60 tuổi", null],
    ["trường tiểu học", null],
  ])("%s: %s", (population, classes) => {
    const { code, params } = answer([99.9], { population }).message;
    const people = code === "ANSWER_EXCEPTIONS_UNCOUNTED" ? (params as Record<string, number>)["people"] : null;
    expect(people).toBe(classes === null ? null : 2300 * classes);
  });
});
