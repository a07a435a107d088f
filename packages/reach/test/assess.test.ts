import { warningOf } from "@lotrinh/language";
import { type Assessment, assess } from "@lotrinh/reach";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessed } from "./answer-of.js";
import { figures, INDICATOR, observation, plan, reading, registry, scenario, target } from "./small.js";

const literacy = { indicator: "literacy_rate_15plus", comparator: ">" as const, value: 98, unit: "percent" };
const level = { indicator: "universalisation_primary_level", value: 3, unit: "level" };
const targets = [
  target(),
  target({ id: "schools.2025", horizon: 2025, value: 33, comparator: "=" }),
  target({ id: "literacy.2030", kind: "reach", ...literacy }),
  target({ id: "level.2025", horizon: 2025, kind: "maintain", comparator: "maintain", ...level }),
  target({ id: "culture.2030", kind: "qualitative", ...literacy }),
];
const input = {
  registry: registry([plan(targets, [scenario(), scenario({ recognitions: 2 }, "tang-toc")])]),
  figures: figures([
    observation(),
    observation({ locality: "tinh-b", indicator: "national_standard_school_rate", unit: "percent", value: 45.5 }),
    observation({ indicator: level.indicator, unit: "level", year: 2023, value: 2 }),
  ]),
};

function run(options: Parameters<typeof assess>[2] = {}): Assessment {
  return assess(input, "huyen-a", { draws: 1000, ...options });
}

describe("an assessment", () => {
  it("has the same JSON bytes for the same seed, and another probability for another seed", () => {
    expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
    expect(run({ seed: 2 }).targets[0]?.readings[0]?.answer?.probability).not.toBe(
      run().targets[0]?.readings[0]?.answer?.probability,
    );
  });

  it("loses nothing on its way through JSON", () => {
    expect(JSON.parse(JSON.stringify(run()))).toStrictEqual(run());
  });

  it("says what it was made with: date, seed, draws and scenario", () => {
    expect(run()).toMatchObject({ asOf: "2026-11", seed: 1, draws: 1000, scenario: "hien-trang" });
    expect(run({ scenario: "tang-toc", asOf: "2024-05", seed: 7 })).toMatchObject({
      asOf: "2024-05",
      seed: 7,
      scenario: "tang-toc",
    });
  });

  it("takes a scenario made in a program as it takes one by its id", () => {
    expect(run({ scenario: scenario({ recognitions: 2 }, "tang-toc") })).toEqual(run({ scenario: "tang-toc" }));
  });

  it("has no words of its own: what is not plain ASCII is a name or a text of the plan and the data", () => {
    const given = new Set(strings(input));
    const own = strings(run()).filter((text) => /[^\0-\x7f]/.test(text) && !given.has(text));
    expect(own).toEqual([]);
    expect(strings(run()).some((text) => /[^\0-\x7f]/.test(text))).toBe(true);
  });

  it("can be read on its own: places, sources, plans and years that it mentions are in its legend", () => {
    const { legend } = run();
    expect(Object.keys(legend.localities).sort()).toEqual(["huyen-a", "tinh-b", "viet-nam"]);
    expect(Object.keys(legend.sources)).toEqual(["yearbook"]);
    expect(legend.timings).toMatchObject({ [INDICATOR]: "year-end", national_standard_school_rate: "year-end" });
    expect(legend.plans["huyen-a-1"]).not.toHaveProperty("targets");
    expect(legend.scenario?.en).toBe("Scenario hien-trang");
  });

  it("of a locality without plans has no targets", () => {
    expect(assess(input, "tinh-b")).toMatchObject({ targets: [], scenario: "" });
  });
});

describe("whatever the date, a target", () => {
  const months = fc.record({ year: fc.integer({ min: 2019, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) });

  it("whose deadline is past never gets a probability, and one to come never an outcome", () => {
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const { targets: all } = run({ asOf: `${year}-${String(month).padStart(2, "0")}`, draws: 50 });
        for (const { target: one, state, readings } of all) {
          const past = year > one.horizon;
          expect(state).toBe(past ? "past" : "open");
          for (const { answer, outcome, silence } of readings) {
            if (past) expect([answer, silence, outcome === null]).toEqual([null, "past", false]);
            else expect(outcome).toBe(null);
          }
        }
      }),
      { seed: 20302, numRuns: 30 },
    );
  });

  it("has either an answer or a reason why there is none", () => {
    for (const { readings } of run().targets) {
      for (const { answer, silence } of readings) expect(answer === null).toBe(silence !== null);
    }
    expect(run().targets.map(({ readings }) => readings[0]?.silence)).toEqual([
      null,
      "past",
      "no-data",
      "past",
      "qualitative",
    ]);
  });
});

describe("the readings of a target", () => {
  const other = reading({ id: "other", default: false, indicator: "schools_total", comparator: ">=" });
  const asked = target({ readings: [other, reading()] });

  it("come with the default one first, each with a silence of its own indicator", () => {
    const { readings } = assessed({ asked });
    expect(readings.map(({ reading: one, silence }) => [one.id, silence])).toEqual([
      ["all", null],
      ["other", "no-model"],
    ]);
  });

  it("spread from the least to the greatest probability, where at least two have one", () => {
    const fewer = reading({ id: "fewer", default: false, value: 34 });
    const { readings, spread } = assessed({ asked: target({ readings: [fewer, reading()] }) });
    const [all, least] = readings.map(({ answer }) => answer?.probability ?? Number.NaN);
    expect(spread).toEqual({ low: all, high: least });
    expect(least).toBeGreaterThan(all ?? Number.NaN);
    expect(assessed({ asked }).spread).toBe(null);
  });

  it("are not evaluable where the measure is undefined, and the definition is the first need", () => {
    const warnings = [warningOf("UNDEFINED_MEASURE", { term: "ứng dụng công nghệ" })];
    const { readings, needs } = assessed({ asked: target({ indicator: "schools_total", warnings }) });
    expect(readings[0]?.silence).toBe("not-evaluable");
    expect(needs.map(({ kind }) => kind)).toEqual(["definition", "series"]);
    const feasible = assessed({ asked: target({ indicator: "schools_total" }) });
    expect(feasible.needs.map(({ kind }) => kind)).toEqual(["series"]);
  });
});

describe("what is needed", () => {
  it("is what is recognised, renewed and runs out, and the series itself, for certificates, up to the last year that can be known", () => {
    expect(assessed({ asOf: "2026-11" }).needs.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["series", 2018, 2025],
      ["series", 2018, 2025],
      ["series", 2018, 2025],
      ["series", 2018, 2025],
    ]);
    expect(assessed({ asOf: "2027-01" }).needs[0]?.to).toBe(2026);
  });
});

describe("the gap", () => {
  const gap = (changes: Parameters<typeof target>[0], value: number) => {
    const { indicator = INDICATOR, unit = "schools" } = changes ?? {};
    return assessed({ asked: target(changes), known: [observation({ indicator, unit, value })] }).gap;
  };

  it("is what is missing to a count, and nothing where it is passed", () => {
    expect(gap({}, 31)).toEqual({ value: 7, unit: "schools" });
    expect(gap({}, 40)).toEqual({ value: 0, unit: "schools" });
  });

  it("is what is too much where the clause sets an upper limit", () => {
    expect(gap({ comparator: "<=", indicator: "schools_total", value: 60 }, 63)).toEqual({ value: 3, unit: "schools" });
  });

  it("is unknown for a share without its counts, for a change, and without a figure", () => {
    expect(gap(literacy, 90)).toBe(null);
    expect(gap({ comparator: "decrease_by", indicator: "schools_total", value: 3 }, 63)).toBe(null);
    expect(assessed().gap).toBe(null);
  });
});

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
