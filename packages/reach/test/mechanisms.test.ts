import { fileURLToPath } from "node:url";
import { assess } from "@lotrinh/reach";
import { type Assumption, type Indicator, loadRegistry, type Registry, type Target } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { assumptionFor, MECHANISMS, mechanismSupposing } from "../src/answers/mechanisms.js";
import { runOf, shared } from "../src/given/run.js";
import { standardsAsked } from "../src/given/standards-of.js";
import { answerTo } from "./answer-of.js";
import { figures, INDICATOR, observation, plan, registry, scenario, target } from "./small.js";

const RATE = "out_of_school_rate_primary";

/** The small district, which knows one more rate. */
function withRate(direction: "up" | "down", asked: Target): Registry {
  const small = registry([plan([asked], [])]);
  const [first] = small.indicators as readonly [Indicator];
  const rate: Indicator = { ...first, id: RATE, unit: "percent", lower: 0, upper: 100, direction, timing: "calendar" };
  return { ...small, indicators: [...small.indicators, rate] };
}

function probability(direction: "up" | "down", comparator: Target["comparator"], value: number): number | undefined {
  const asked = target({ indicator: RATE, unit: "percent", comparator, value, kind: "reach" });
  const known = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year, t) =>
    observation({ indicator: RATE, unit: "percent", year, value: Number((3.3 - 0.1 * t).toFixed(1)) }),
  );
  const input = { registry: withRate(direction, asked), figures: figures(known) };
  return assess(input, "huyen-a", { draws: 2000 }).targets[0]?.readings[0]?.answer?.probability;
}

describe("the mechanisms", () => {
  it("have names of their own, and declare every lever that a scenario has to set", () => {
    const ids = MECHANISMS.map(({ declaration }) => declaration.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { declaration, supposes } of MECHANISMS) {
      const declared = declaration.levers.map(({ id }) => id);
      expect(declared).toEqual(expect.arrayContaining([...(supposes?.levers ?? [])]));
    }
  });

  it("know what the registry's column `model` says they know, and nothing else", () => {
    const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
    const { indicators } = loadRegistry({ data: path("data"), seeds: path("seeds") });
    const known = MECHANISMS.flatMap(({ declaration, indicators: own }) =>
      own === "any" ? [] : own.map((id) => [id, declaration.id] as const),
    );
    const standards = indicators.filter(({ id }) => standardsAsked({ indicator: id, value: 1 }).length > 0);
    const models = new Map([...known, ...standards.map(({ id }) => [id, "standard"] as const)]);
    expect(indicators.map(({ id, model }) => [id, model])).toEqual(
      indicators.map(({ id }) => [id, models.get(id) ?? "series"]),
    );
    expect([...models.keys()].filter((id) => !indicators.some((one) => one.id === id))).toEqual([]);
  });

  it("that rest on an assumption suppose something, and no others do", () => {
    for (const one of MECHANISMS) expect(one.supposes !== null).toBe(one.restsOn === "assumption");
  });

  it("take an assumption by the levers that it sets, under whatever indicator it stands", () => {
    const [schools] = scenario().assumptions as readonly [Assumption];
    const pace = [{ ...schools.levers[0], lever: "points_per_year" }] as Assumption["levers"];
    expect(mechanismSupposing(schools)?.declaration.id).toBe("certificates");
    expect(mechanismSupposing({ ...schools, indicator: RATE, levers: pace })?.declaration.id).toBe("planned-pace");
    expect(mechanismSupposing({ ...schools, indicator: RATE })).toBe(null);
    for (const one of MECHANISMS) {
      const found = assumptionFor(one, scenario(), INDICATOR);
      expect(found).toBe(one.declaration.id === "certificates" ? found : null);
    }
  });

  it("share what has one name in a run, be it nothing, and make it once", () => {
    const run = runOf({ registry: registry([]), figures: figures() }, null, {});
    let made = 0;
    const make = () => {
      made++;
      return null;
    };
    expect([shared(run, "pupils", make), shared(run, "pupils", make)]).toEqual([null, null]);
    expect(made).toBe(1);
    const later = { ...run, wanted: { solutions: "none" } as const };
    shared(later, "pupils", make);
    expect(made).toBe(1);
  });
});

describe("a bare “=” of a rate where less is better", () => {
  it("asks for at most so much: with 2.6 % out of school, 0 % is far", () => {
    expect(probability("down", "=", 0)).toBeLessThan(0.2);
    expect(probability("down", "=", 0)).toBe(probability("down", "<=", 0));
    expect(probability("down", "=", 4)).toBe(probability("down", "<=", 4));
  });

  it("asks for at least so much of a rate where more is better", () => {
    expect(probability("up", "=", 3)).toBe(probability("up", ">=", 3));
  });
});

describe("a figure of the territory that is not older than the scenario's start", () => {
  it("takes its place, and says which assumption that was", () => {
    const known = [observation({ year: 2025, value: 35 })];
    const [start] = answerTo({ known, baseline: 33, year: 2025 }).conditions;
    expect(start).toMatchObject({ value: 35, status: "reported", source: "data/observations/a.csv:2" });
    expect(start?.displaces).toMatchObject({ value: 33, year: 2025, status: "assumed" });
  });

  it("says nothing of an assumption that stays", () => {
    const [start] = answerTo({ known: [observation({ year: 2024 })], baseline: 33, year: 2025 }).conditions;
    expect(start).toMatchObject({ value: 33, status: "assumed" });
    expect(start).not.toHaveProperty("displaces");
  });
});
