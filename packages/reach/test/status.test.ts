import { fileURLToPath } from "node:url";
import { unchangedFor } from "@lotrinh/flows";
import { loadFigures, type Observation } from "@lotrinh/observations";
import { assess, type TargetAssessment } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const registry = loadRegistry({ data: `${root}/data`, seeds: `${root}/seeds` });
const figures = loadFigures({ data: `${root}/data`, registry });
const DRAWS = 4000;
/** Constant `status_loss`. */
const LOSS = { changes: 0.5, years: 50 };
const assessed = new Map<string, readonly TargetAssessment[]>();

function of(id: string) {
  const [locality = ""] = id.split(".");
  const targets = assessed.get(locality) ?? assess({ registry, figures }, locality, { draws: DRAWS }).targets;
  assessed.set(locality, targets);
  const first = targets.find(({ target }) => target.id === id)?.readings[0];
  if (!first) throw new RangeError(`no target ${id}`);
  return first;
}

function figure(indicator: string, year: number, value: number, counts: readonly [number, number] | null): Observation {
  const [numerator, denominator] = counts ?? [null, null];
  return {
    ...{ locality: "chi-lang", indicator, breakdown: "", year, value, numerator, denominator },
    unit: indicator.endsWith("level") ? "level" : "percent",
    ...{ status: "reported", quality: "strong", source: "s", note: "", file: "own.csv", line: year },
  };
}

describe("a recognised standard", () => {
  it("that was held goes on unless it is lost: Chi Lăng's primary level 3 of 2018 is likely in 2030, not 37 %", () => {
    const { answer } = of("chi-lang.universalisation-primary-level.2030");
    expect(answer).toMatchObject({
      model: "status",
      grade: "D",
      word: "likely",
      message: { code: "ANSWER_STATUS_KEPT" },
    });
    expect(answer?.probability).toBeCloseTo(unchangedFor(12, LOSS), 1);
    expect(answer?.conditions[0]).toMatchObject({ year: 2018, value: 3, status: "reported" });
  });

  it("that was not held may be gained: Chi Lăng's lower secondary level 3", () => {
    const { answer } = of("chi-lang.universalisation-lower-secondary-level.2030");
    expect(answer?.message.code).toBe("ANSWER_STATUS_TO_GAIN");
    expect(answer?.probability).toBeGreaterThan(0.3);
    expect(answer?.probability).toBeLessThan(0.66);
  });

  it("that only the plan calls held has a range from not held to held in the sentence itself", () => {
    const { answer } = of("huong-son.universalisation-primary-level.2030");
    expect(answer?.message).toMatchObject({ code: "ANSWER_STATUS_OPEN", params: { low: 0 } });
    expect(answer?.message.params["high"]).toBeCloseTo(unchangedFor(5, LOSS), 1);
    expect(answer?.conditions[0]?.status).toBe("assumed");
  });

  it("that a province was recognised for by all its districts was held by each of them", () => {
    const { answer } = of("huong-son.universalisation-lower-secondary-level.2030");
    expect(answer?.message.code).toBe("ANSWER_STATUS_KEPT");
    expect(answer?.conditions[0]).toMatchObject({ borrowed: "ha-tinh", year: 2025 });
    expect(answer).toMatchObject({ grade: "D", word: "likely" });
  });

  it("that nearly all provinces hold is told from them and not from the plan's word", () => {
    const { answer } = of("hai-phong.universalisation-primary-level-kept.2030");
    expect(answer?.message).toMatchObject({ code: "ANSWER_STATUS_CLASS", params: { year: 2020 } });
    expect(answer?.message.params["share"]).toBeGreaterThanOrEqual(99);
  });

  it("of four shares what becomes of them: Rạch Giá's four are likelier to hold together than four apart", () => {
    const { answer } = of("rach-gia.universalisation-minimum-standards-met.2030");
    const apart = (answer?.conditions ?? []).reduce((p, { year }) => p * unchangedFor(2030 - year, LOSS), 1);
    expect(answer?.conditions).toHaveLength(4);
    expect(answer?.probability).toBeGreaterThan(apart + 0.02);
  });

  it("gives Hải Phòng's six an answer over communes, each with its range; none is called very likely", () => {
    const six = [
      "universalisation-preschool5-met",
      "universalisation-primary-level-kept",
      "universalisation-lower-secondary-level-kept",
      "universalisation-primary-level",
      "universalisation-lower-secondary-level",
      "literacy-standard-level",
    ].map((name) => of(`hai-phong.${name}.2030`));
    for (const { structure, answer } of six) {
      expect(structure.verdict).toBe("feasible");
      expect(answer?.model).toBe("status");
      expect(answer?.word).not.toBe("very-likely");
      const { p, low, high } = answer?.message.params ?? {};
      expect(Number(low)).toBeLessThanOrEqual(Number(p));
      expect(Number(p)).toBeLessThanOrEqual(Number(high));
    }
    const at = (i: number) => six[i]?.answer?.probability ?? Number.NaN;
    expect(at(4)).toBeLessThan(at(3));
  });

  it("stays within the margins of what is known: Quỳ Hợp's 2,714 of 2,715 and 1,910 of 1,964 of 2021 keep level 3", () => {
    const asked = "chi-lang.universalisation-primary-level.2025";
    const answerWith = (rows: readonly Observation[]) => {
      const known = { ...figures, observations: [...figures.observations, ...rows] };
      const { targets } = assess({ registry, figures: known }, "chi-lang", { draws: DRAWS, asOf: "2022-06" });
      return targets.find(({ target }) => target.id === asked)?.readings[0]?.answer?.probability ?? Number.NaN;
    };
    const level = figure("universalisation_primary_level", 2021, 3, null);
    const rates = (second: readonly [number, number]) => [
      level,
      figure("age6_in_grade1_rate", 2021, 99.96, [2714, 2715]),
      figure("on_age_completion_rate_primary", 2021, (100 * second[0]) / second[1], second),
    ];
    const alone = answerWith([level]);
    expect(alone).toBeCloseTo(unchangedFor(4, LOSS), 1);
    const [wide, narrow] = [answerWith(rates([1910, 1964])), answerWith(rates([1770, 1964]))];
    expect(wide).toBeGreaterThan(0.75);
    expect(wide).toBeLessThanOrEqual(alone);
    expect(narrow).toBeLessThan(wide - 0.1);
  });

  it("that all communes hold is as sure as that of the whole: Quỳ Hợp's 21 of 21 at level 3 are kept, not lost for being counted", () => {
    const asked = "long-bien.communes-at-primary-level3-rate.2030";
    const row = (indicator: string, value: number, counts: readonly [number, number] | null) => ({
      ...figure(indicator, 2025, value, counts),
      locality: "long-bien",
    });
    const answerWith = (rows: readonly Observation[]) => {
      const known = { ...figures, observations: [...figures.observations, ...rows] };
      const { targets } = assess({ registry, figures: known }, "long-bien", { draws: DRAWS });
      return targets.find(({ target }) => target.id === asked)?.readings[0]?.answer;
    };
    const counted = answerWith([row("communes_at_primary_level3_rate", 100, [21, 21])]);
    const whole = answerWith([row("universalisation_primary_level", 3, null)]);
    expect(counted).toMatchObject({ model: "status", message: { code: "ANSWER_STATUS_KEPT" } });
    expect(counted?.probability).toBe(whole?.probability);
    expect(counted?.probability).toBeCloseTo(unchangedFor(5, LOSS), 1);
  });
});

it("a plan that asks to reach a level does not say that it holds it, in another clause that it keeps what it has", () => {
  for (const { locality } of registry.plans) {
    const { targets } = assess({ registry, figures }, locality, { draws: DRAWS });
    const said = targets.flatMap(({ target, readings }) =>
      readings.flatMap(({ reading, answer }) =>
        answer?.model === "status" ? [{ target, reading, p: answer.probability }] : [],
      ),
    );
    for (const kept of said.filter(({ reading }) => reading.comparator === "maintain")) {
      const alike = said.filter(
        ({ target, reading }) =>
          target.horizon === kept.target.horizon &&
          target.plan === kept.target.plan &&
          reading.comparator !== "maintain" &&
          reading.indicator === kept.reading.indicator &&
          (reading.value ?? 1) <= (kept.reading.value ?? 1),
      );
      for (const { target, p } of alike) expect(kept.p, `${kept.target.id}, ${target.id}`).toBeLessThan(p + 0.02);
    }
  }
});
