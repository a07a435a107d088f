import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation, type Observation } from "@lotrinh/observations";
import { type Answer, assess, wordOf } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

/** To the default reading of a target, with further figures. */
function answer(id: string, more: readonly Observation[] = []): Answer {
  const plan = registry.plans.find(({ targets }) => targets.some((one) => one.id === id));
  if (!plan) throw new Error(id);
  const plans = [{ ...plan, targets: plan.targets.filter((one) => one.id === id) }];
  const known = { ...figures, observations: [...figures.observations, ...more] };
  const input = { registry: { ...registry, plans }, figures: known, population };
  const found = assess(input, plan.locality, { draws: 2000 }).targets[0]?.readings[0]?.answer;
  if (!found) throw new Error(`no answer: ${id}`);
  return found;
}

const ROOMS = "hai-phong.permanent-classroom-rate-primary.2030";
const rate = (indicator: string, year: number, value: number) =>
  observation({ locality: "hai-phong", indicator, unit: "percent", year, value });

describe("permanent rooms", () => {
  it("of which 99 % are there after 90 % eight years ago are not below 1 % to be all permanent in six", () => {
    const known = [
      rate("permanent_classroom_rate_primary", 2016, 90),
      rate("permanent_classroom_rate_primary", 2024, 99),
    ];
    const { probability, message } = answer(ROOMS, known);
    expect(message.code).toBe("ANSWER_ROOMS_LEFT");
    expect(probability).toBeGreaterThan(0.1);
  });

  it("say what the same figures would give as a rate that goes up and down, where that has another word", () => {
    const { notes, word } = answer("hai-phong.permanent-classroom-rate-preschool.2030");
    const [note] = notes;
    expect(note?.code).toBe("NOTE_EITHER_WAY");
    expect(wordOf(Number(note?.params["p"]), "D")).not.toBe(word);
    expect(answer(ROOMS).notes.map(({ code }) => code)).not.toContain("NOTE_EITHER_WAY");
  });

  it("are as many as the children born will need: fewer in primary schools, more in upper secondary ones", () => {
    const [fewer, more] = [answer(ROOMS), answer(ROOMS.replace("primary", "upper-secondary"))];
    const note = fewer.notes.find(({ code }) => code === "NOTE_FEWER_ROOMS");
    expect(note?.params["spare"]).toBeGreaterThan(400);
    expect(Number(note?.params["p"])).toBeGreaterThan(fewer.probability);
    expect(fewer.conditions.map(({ indicator }) => indicator)).toContain("crude_birth_rate_wb");
    expect(more.notes.map(({ code }) => code)).toEqual(["NOTE_ROOMS_COST"]);
    expect(more.conditions.map(({ indicator }) => indicator)).not.toContain("crude_birth_rate_wb");
  });

  it("are as many as once counted where the place has no classes of that year", () => {
    const counted = observation({
      ...{ locality: "hai-phong", indicator: "classes_primary", unit: "classes", year: 2025, value: 5400 },
    });
    const { notes, conditions } = answer(ROOMS, [counted]);
    expect(notes.map(({ code }) => code)).toEqual(["NOTE_ROOMS_COST"]);
    expect(conditions).toHaveLength(1);
  });

  it("are graded by the figures there are, and one lower where these are of a near indicator", () => {
    const own = [2024, 2025].map((year, i) => rate("permanent_classroom_rate_primary", year, 85 + 3 * i));
    expect(answer(ROOMS, own)).toMatchObject({ grade: "C", lowered: [] });
    const near = [2024, 2025].map((year, i) => rate("permanent_classroom_rate", year, 85 + 3 * i));
    const lowered = [{ code: "GRADE_NEAR", params: { indicator: "permanent_classroom_rate" } }];
    expect(answer(ROOMS, near)).toMatchObject({ grade: "D", lowered });
  });

  it("of Hải Phòng's preschools go either way by whether the last ones are replaced, and the sentence has both ends", () => {
    const { probability, grade, message } = answer("hai-phong.permanent-classroom-rate-preschool.2030");
    const { least, most } = message.params as Record<string, number>;
    expect(grade).toBe("D");
    expect(least).toBeLessThan(0.05);
    expect(most).toBeGreaterThan(probability);
  });

  it("that are left cost what other places paid for as many", () => {
    const { message, notes } = answer(ROOMS);
    const { count, low, high, place } = notes.find(({ code }) => code === "NOTE_ROOMS_COST")?.params ?? {};
    expect([count, place]).toEqual([message.params["left"], "Thái Nguyên, Quảng Nam"]);
    expect(low).toBeCloseTo((0.5687 * Number(count)) / 1, -1);
    expect(high).toBeCloseTo((0.6391 * Number(count)) / 1, -1);
  });

  it("are likelier all permanent the fewer are left", () => {
    const at = (value: number) => answer(ROOMS, [rate("permanent_classroom_rate_primary", 2025, value)]).probability;
    expect(at(99.9)).toBeGreaterThan(at(97));
    expect(at(97)).toBeGreaterThanOrEqual(at(80));
  });
});

describe("teachers below the standard", () => {
  it("are counted in people from the country's pace where the territory has no figure", () => {
    const { conditions, message } = answer("hai-phong.teachers-at-standard-rate-general.2030");
    expect(message.code).toBe("ANSWER_UNQUALIFIED_AS");
    expect(conditions.map(({ borrowed, status }) => `${borrowed} ${status}`)).toEqual([
      "viet-nam assumed",
      "viet-nam assumed",
    ]);
    expect(message.params["left"]).toBeGreaterThan(20);
    expect(message.params["left"]).toBeLessThan(300);
  });

  it("of the territory's own figure take the place of the country's", () => {
    const own = answer("hai-phong.teachers-at-standard-rate-general.2030", [
      rate("teachers_at_standard_rate_general", 2025, 99.5),
    ]);
    expect(own.message.code).toBe("ANSWER_UNQUALIFIED");
    expect(own.conditions).toMatchObject([{ value: 99.5, status: "reported" }]);
  });
});
