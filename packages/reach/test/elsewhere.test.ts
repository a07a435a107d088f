import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation, type Observation } from "@lotrinh/observations";
import { type Answer, assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

/** To the default reading of a target, with further figures. */
function answer(id: string, more: readonly Observation[] = []): Answer | null {
  const plan = registry.plans.find(({ targets }) => targets.some((one) => one.id === id));
  if (!plan) throw new Error(id);
  const plans = [{ ...plan, targets: plan.targets.filter((one) => one.id === id) }];
  const known = { ...figures, observations: [...figures.observations, ...more] };
  const input = { registry: { ...registry, plans }, figures: known, population };
  return assess(input, plan.locality, { draws: 2000 }).targets[0]?.readings[0]?.answer ?? null;
}

describe("a rate of which nothing is known here", () => {
  const NURSERY = "hai-phong.nursery-enrolment-rate.2030";

  it("starts where other places are, and says between what its probability lies", () => {
    const found = answer(NURSERY);
    expect(found).toMatchObject({ model: "elsewhere", grade: "D" });
    expect(found?.conditions.map(({ borrowed }) => borrowed)).toEqual(
      expect.arrayContaining(["viet-nam", "ha-noi", "hai-duong", "kien-giang"]),
    );
    const { least, most } = (found as Answer).message.params as Record<string, number>;
    expect(least).toBeLessThan(found?.probability as number);
    expect(most).toBeGreaterThan(found?.probability as number);
  });

  it("gives way to one figure of its own", () => {
    const own = { locality: "hai-phong", indicator: "nursery_enrolment_rate", unit: "percent", year: 2025, value: 50 };
    expect(answer(NURSERY, [observation(own)])?.model).not.toBe("elsewhere");
  });

  it("is not answered from places that happen to report, without the country's figure among them", () => {
    expect(figures.observations.filter(({ indicator }) => indicator === "on_age_completion_rate_primary")).toHaveLength(
      3,
    );
    expect(answer("hai-phong.on-age-completion-rate-primary.2030")).toBeNull();
  });
});

describe("a direction without a value", () => {
  it("is the chance that the series is on the right side of where it was when the plan was signed", () => {
    const found = answer("chi-lang.labour-force-trained-rate.2030");
    expect(found?.message).toMatchObject({ code: "ANSWER_RISES", params: { base: 2022, year: 2030 } });
    expect(found?.probability).toBeGreaterThan(0.5);
    expect(found?.word).not.toBe("very-likely");
  });

  it("is likelier of one's own figures that have risen for years than of those that have fallen", () => {
    const rate = (value: (year: number) => number) =>
      [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) =>
        observation({
          locality: "chi-lang",
          indicator: "labour_force_trained_rate",
          unit: "percent",
          year,
          value: value(year),
        }),
      );
    const rises = answer(
      "chi-lang.labour-force-trained-rate.2030",
      rate((year) => 20 + 3 * (year - 2016)),
    );
    const falls = answer(
      "chi-lang.labour-force-trained-rate.2030",
      rate((year) => 60 - 3 * (year - 2016)),
    );
    expect(rises?.probability).toBeGreaterThan(0.6);
    expect(falls?.probability).toBeLessThan(0.4);
  });

  it("is not told of what nobody reports", () => {
    expect(answer("chi-lang.pupils-good-excellent-rate.2030")).toBeNull();
  });
});
