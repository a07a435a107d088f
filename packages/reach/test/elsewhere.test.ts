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
function answer(id: string, more: readonly Observation[] = [], observations = figures.observations): Answer | null {
  const plan = registry.plans.find(({ targets }) => targets.some((one) => one.id === id));
  if (!plan) throw new Error(id);
  const plans = [{ ...plan, targets: plan.targets.filter((one) => one.id === id) }];
  const known = { ...figures, observations: [...observations, ...more] };
  const input = {
    registry: { ...registry, plans },
    figures: known,
    population,
  };
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
    const without = (id: string) =>
      figures.observations.filter((one) => !(one.locality === "viet-nam" && one.indicator === id));
    const id = "hai-phong.on-age-completion-rate-primary.2030";
    expect(answer(id)?.model).toBe("elsewhere");
    expect(answer(id, [], without("completion_rate_primary"))).toBeNull();
  });

  it("of which all is asked is 100 as printed: the share of such places that are there, from none to sure by where it is", () => {
    const found = answer("hai-phong.preschool-programme-completion-rate-age5.2030");
    expect(found).toMatchObject({ model: "elsewhere", grade: "D" });
    expect(found?.message).toMatchObject({
      code: "ANSWER_ELSEWHERE_STAYS_NEAR",
      params: { least: 0, most: 1 },
    });
  });

  it("is that of the merged unit, where it alone reports what is near", () => {
    const found = answer("hai-phong.private-share-of-general-pupils.2030");
    expect(found?.conditions.map(({ borrowed, value }) => [borrowed, value])).toEqual([["hai-phong-2025", 5.34]]);
  });

  it("is likely not to be all where a twentieth is missing in the country", () => {
    expect(answer("rach-gia.education-posts-filled-met.2030")?.probability).toBeLessThan(0.05);
  });
});

describe("a former province", () => {
  it("has the newer figure of the one that took it in before its own old one", () => {
    const found = answer("hai-phong.private-share-of-preschools.2030");
    expect(found?.conditions.map(({ borrowed, year, value }) => [borrowed, year, value])).toEqual([
      ["hai-phong-2025", 2025, 21.98],
    ]);
  });

  it("has a share of all pupils of which none is missing kept, to the rounding", () => {
    const found = answer("hai-phong.two-sessions-a-day-rate-primary.2030");
    expect(found?.message).toMatchObject({
      code: "ANSWER_EXCEPTIONS_IF",
      params: { short: 0 },
    });
    expect(found?.notes.map(({ code }) => code)).toEqual(["NOTE_AS_PRINTED"]);
    expect(found?.probability).toBeGreaterThan(0.6);
    expect(found?.probability).toBeLessThan(0.9);
  });
});

describe("a direction without a value", () => {
  it("is the chance that the series is on the right side of where it was when the plan was signed", () => {
    const found = answer("chi-lang.labour-force-trained-rate.2030");
    expect(found?.message).toMatchObject({ code: "ANSWER_RISES_ANYWAY", params: { base: 2022, year: 2030 } });
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
