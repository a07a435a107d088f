import { fileURLToPath } from "node:url";
import { type Figures, loadFigures, loadPopulation } from "@lotrinh/observations";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { assess } from "../src/assess.js";
import { assessToday } from "../src/boundaries/assess-today.js";
import type { AssessInput } from "../src/given/input.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input: AssessInput = {
  registry,
  figures: loadFigures({ data, registry }),
  population: loadPopulation({ data, registry }),
};
const options = { draws: 200 };
const PLACES = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"];

const todays = new Map(PLACES.map((place) => [place, assessToday(input, place, options)]));
const todayOf = (place: string) => todays.get(place) ?? assessToday(input, place, options);

describe.each(PLACES)("%s", (place) => {
  const today = todayOf(place);
  const plan = assess(input, place, options);

  test("has the successors that its pack shows", () => {
    expect(today.missing).toBe(null);
    expect(today.oldUnits).toBe(plan.legend.successors?.old);
    expect(today.units.map(({ name }) => name).sort()).toEqual([...(plan.legend.successors?.today ?? [])].sort());
    expect(today.units.map(({ locality }) => locality)).not.toContain(null);
  });

  test("is held whole by its units, whose old units are all there were", () => {
    expect(today.units.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 12);
    expect(today.units.reduce((sum, one) => sum + one.oldUnits, 0)).toBeCloseTo(today.oldUnits, 12);
  });

  test("has every target inherited, added up or lapsed, with the reason in both languages", () => {
    expect(today.targets.map(({ target }) => target.id)).toEqual(plan.targets.map(({ target }) => target.id));
    for (const { rule, why, units, probability } of today.targets) {
      expect(why.vi).not.toBe("");
      expect(why.en).not.toBe("");
      expect(units.length).toBe(rule === "lapse" ? 0 : today.units.length);
      if (rule === "lapse") expect(probability).toBe(null);
    }
  });
});

const of = (place: string, id: string, from = input) => {
  const today = from === input ? todayOf(place) : assessToday(from, place, options);
  const found = today.targets.find(({ target }) => target.id === id);
  if (!found) throw new Error(id);
  return found;
};

test("schools at standard add up: the parts of the six communes of Chi Lăng are the 38 of the plan, and its P is theirs", () => {
  const schools = of("chi-lang", "chi-lang.national-standard-schools.2030");
  expect(schools.rule).toBe("aggregate");
  expect(schools.units.reduce((sum, one) => sum + (one.asked ?? 0), 0)).toBe(38);
  const plan = assess(input, "chi-lang", options).targets.find(({ target }) => target.id === schools.target.id);
  expect(schools.probability).toBe(plan?.readings[0]?.answer?.probability);
  expect(schools.units.map(({ probability }) => probability)).toEqual([null, null, null, null, null, null]);
});

test("learning districts lapse, since there are none, and are not scored", () => {
  const learning = of("hai-phong", "hai-phong.learning-districts-rate.2030");
  expect([learning.rule, learning.probability, learning.units]).toEqual(["lapse", null, []]);
});

test("Hải Phòng goes on in one unit, which Hải Dương joined, and keeps the level of a province", () => {
  const { joined, units } = todayOf("hai-phong");
  expect(joined).toEqual(["Tỉnh Hải Dương"]);
  expect(units.map(({ locality, share }) => [locality, share])).toEqual([["hai-phong-2025", 1]]);
  expect(of("hai-phong", "hai-phong.literacy-standard-level.2030").why.en).toContain("provinces are still recognised");
});

test("people, rooms or classes that were counted in the old city are not asked of the merged one: its own are", () => {
  const shares = todayOf("hai-phong").targets.flatMap(({ target, units }) =>
    units.map((one) => ({ id: target.id, ...one })),
  );
  const before = new Set(
    input.figures.observations.flatMap(({ locality, denominator }) => (locality === "hai-phong" ? [denominator] : [])),
  );
  expect(shares.filter(({ needed }) => needed !== null && before.has(needed.of)).map(({ id }) => id)).toEqual([]);
  expect(shares.filter(({ countedElsewhere }) => countedElsewhere !== null).length).toBeGreaterThan(0);
});

test("95 % of 20 communes asks for all six of today", () => {
  expect(of("chi-lang", "chi-lang.communes-at-lower-secondary-level3-rate.2025").unitsNeeded).toBe(6);
});

describe("a commune with figures of its own", () => {
  const commune = "chi-lang/xa-bang-mac";
  const id = "chi-lang.net-enrolment-rate-lower-secondary.2030";
  const indicator = "net_enrolment_rate_lower_secondary";
  const rows = [2023, 2024, 2025].map((year, at): Figures["observations"][number] => ({
    ...{ locality: commune, indicator, year, value: 97 + at, unit: "percent", breakdown: "", note: "" },
    ...{
      numerator: 776 + 8 * at,
      denominator: 800,
      status: "reported",
      quality: "strong",
      source: "so",
      file: "",
      line: 0,
    },
  }));
  const figures = { ...input.figures, observations: [...input.figures.observations, ...rows] };
  const target = of("chi-lang", id, { ...input, figures });
  const at = (unit: string) => target.units.find((one) => one.unit === unit);

  test("has its own probability, the others that of the old territory", () => {
    expect(at("06475")?.basis).toBe("own");
    expect(at("06463")?.basis).toBe("territory");
    expect(at("06463")?.probability).toBe(target.probability);
    expect(at("06475")?.probability).not.toBe(target.probability);
  });

  test("is asked for with its own granularity: 100 % of 800 pupils are 800", () => {
    expect(at("06475")?.needed).toEqual({ count: 800, of: 800, year: 2025, status: "reported" });
    expect(at("06463")?.needed).toBe(null);
  });
});

test("a place that is still there has nothing to move, and one without lineage says so", () => {
  const before = assessToday(input, "chi-lang", { ...options, asOf: "2025-06" });
  expect(before.missing).toEqual({ code: "TODAY_UNCHANGED", params: { place: "Chi Lăng" } });
  const unknown = { ...input, registry: { ...registry, lineage: [] } };
  const { missing, targets } = assessToday(unknown, "chi-lang", options);
  expect(missing?.code).toBe("TODAY_NO_LINEAGE");
  expect(targets).toEqual([]);
});
