import type { Comparator } from "@lotrinh/language";
import type { PopulationFigure } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import type { Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { figures, observation, place, plan, reading, registry, target } from "./small.js";

const words = { vi: "lời giải thích", en: "a reason" };
const RATE = "literacy_level1_rate_15_60";

function classes(places: number, { baseline = 99.4 } = {}): Scenario {
  const lever = (name: string, value: number) => ({ lever: name, value, why: words, place: place(9) });
  return {
    id: "hien-trang",
    name: words,
    place: place(1),
    assumptions: [
      {
        indicator: RATE,
        status: "assumed",
        baseline: { year: 2025, value: baseline, why: words, place: place(5) },
        levers: [lever("literacy_places", places), lever("literacy_uptake", 0.5), lever("literacy_completion", 0.8)],
      },
    ],
  };
}

const population = [2016, 2025].flatMap((year) =>
  Array.from(
    { length: 61 },
    (_, age): PopulationFigure => ({
      locality: "viet-nam",
      year,
      age,
      persons: 1_400_000,
      female: null,
      status: "estimated",
      source: "",
      note: "",
      file: "data/population/viet-nam.csv",
      line: age,
    }),
  ),
);
const totals = [
  observation({
    locality: "huyen-a",
    indicator: "population_total",
    year: 2016,
    value: 2000,
    unit: "thousand_persons",
  }),
  observation({
    locality: "viet-nam",
    indicator: "population_total",
    year: 2016,
    value: 93000,
    unit: "thousand_persons",
  }),
];

interface Asked {
  readonly indicator?: string;
  readonly comparator?: Comparator;
  readonly value?: number;
}

function answer(
  { indicator = RATE, comparator = ">=", value = 99.8 }: Asked,
  scenario: Scenario,
  people = population,
  known = totals,
) {
  const asked = { indicator, comparator, value, unit: "percent" };
  const all = plan([target({ kind: "reach", ...asked, readings: [reading(asked)] })], [scenario]);
  const base = registry([all]);
  const { targets } = assess({ registry: base, figures: figures(known), population: people }, "huyen-a", {
    draws: 400,
  });
  return targets[0]?.readings[0]?.answer ?? null;
}
const flow = (one: ReturnType<typeof answer>, id: string) => one?.flows.find((each) => each.id === id)?.total ?? NaN;

describe("a literacy rate that is to be reached", () => {
  it("has a conditional answer that names its start, its levers and the size of the place", () => {
    const one = answer({}, classes(1000));
    expect(one).toMatchObject({ model: "literacy", grade: "D" });
    expect(one?.conditions.map(({ indicator, lever, status }) => [lever ?? indicator, status])).toEqual([
      [RATE, "assumed"],
      ["literacy_places", "assumed"],
      ["literacy_uptake", "assumed"],
      ["literacy_completion", "assumed"],
      ["population_total", "estimated"],
    ]);
  });

  it("is never less likely with more places, and needs as many as bring P to 0.8", () => {
    const needed = answer({}, classes(0))?.solutions[0]?.value ?? NaN;
    const [none, some, enough] = [0, needed / 2, needed].map(
      (places) => answer({}, classes(places))?.probability ?? NaN,
    );
    expect(none).toBeLessThanOrEqual(some ?? NaN);
    expect(some).toBeLessThanOrEqual(enough ?? NaN);
    expect(enough).toBeGreaterThanOrEqual(0.8);
    expect(answer({}, classes(needed - 10))?.probability).toBeLessThan(0.8);
  });

  it("without classes moves by replacement of cohorts alone, which leaves the same people missing", () => {
    const one = answer({}, classes(0));
    expect(flow(one, "learners")).toBe(0);
    expect(one?.message.params["drift"]).toBeGreaterThan(99.4);
    expect(flow(one, "missing_without_classes")).toBe(flow(answer({}, classes(5000)), "missing_without_classes"));
  });

  it("read as a gain asks for the start and the gain together", () => {
    const gain = answer({ comparator: "increase_by", value: 0.4 }, classes(1000));
    expect(gain?.probability).toBe(answer({ value: 99.8 }, classes(1000))?.probability);
  });

  it("starts from a figure of this very territory rather than from an assumption that is not newer", () => {
    const known = observation({ indicator: RATE, year: 2025, value: 99.7, unit: "percent", status: "reported" });
    const one = answer({}, classes(0), population, [...totals, known]);
    expect(one?.conditions[0]).toMatchObject({ year: 2025, value: 99.7, status: "reported" });
    expect(flow(one, "missing_without_classes")).toBeLessThan(flow(answer({}, classes(0)), "missing_without_classes"));
  });

  it("has no answer from cohorts without the ages of the country", () => {
    expect(answer({}, classes(1000), [])?.model ?? null).not.toBe("literacy");
  });
});

describe("new literates", () => {
  it("read as points of all adults are many times those of the same share of the illiterate", () => {
    const ofAdults = answer({ indicator: "new_literates_15_60_share_of_adults", value: 0.4 }, classes(1000));
    const ofIlliterate = answer({ indicator: "new_literates_15_60_share_of_illiterate", value: 0.4 }, classes(1000));
    const asked = (one: ReturnType<typeof answer>) => Number(one?.message.params["value"]);
    expect(asked(ofIlliterate)).toBe(Math.ceil(0.004 * flow(ofIlliterate, "illiterate_at_start")));
    expect(asked(ofAdults)).toBeGreaterThan(100 * asked(ofIlliterate));
  });

  it("cannot be more than there are who do not read", () => {
    const one = answer({ indicator: "new_literates_15_60_share_of_adults", value: 3 }, classes(1000));
    expect(one).toMatchObject({ probability: 0, message: { code: "ANSWER_NEW_LITERATES_OUT" } });
    expect(one?.solutions[0]?.value).toBeNull();
  });
});
