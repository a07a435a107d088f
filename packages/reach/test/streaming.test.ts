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

const NINE = "lower-secondary-graduates-to";
const VOCATIONAL = "lower_secondary_graduates_to_vocational_rate";

function answers(locality: string, part: string, known: readonly Observation[] = []): Record<string, Answer> {
  const plans = registry.plans
    .filter((plan) => plan.locality === locality)
    .map((plan) => ({ ...plan, targets: plan.targets.filter(({ id }) => id.includes(part)) }));
  const input = {
    registry: { ...registry, plans },
    figures: { ...figures, observations: [...figures.observations, ...known] },
    population,
  };
  const { targets } = assess(input, locality, { draws: 2000 });
  const readings = targets.flatMap((target) => target.readings);
  return Object.fromEntries(readings.flatMap(({ reading, answer }) => (answer ? [[reading.id, answer]] : [])));
}

const bound = (answer: Answer | undefined) => Number(answer?.message.params.bound);
const own = (value: number, changes: Partial<Observation> = {}) =>
  observation({ locality: "huong-son", indicator: VOCATIONAL, unit: "percent", year: 2025, value, ...changes });

const [counted, places] = [
  [observation({ locality: "rach-gia", indicator: "pupils_grade9", unit: "persons", year: 2025, value: 3000 })],
  (value: number) =>
    observation({
      locality: "rach-gia",
      indicator: "vocational_places_after_grade9",
      unit: "persons",
      year: 2025,
      value,
    }),
];

describe("a vocational share after grade 9, of those whom grade 10 does not take in", () => {
  it("has no room in Hương Sơn and Long Biên at today's share of grade 10, whatever it counts", () => {
    const [huongSon, longBien] = [answers("huong-son", NINE), answers("long-bien", NINE)];
    expect(Object.keys(huongSon)).toHaveLength(4);
    for (const { probability } of Object.values(huongSon)) expect(probability).toBeLessThanOrEqual(0.002);
    for (const { probability } of Object.values(longBien)) expect(probability).toBeLessThanOrEqual(0.03);
  });

  it("would have room in Rạch Giá if all the rest learnt a trade, but the country's part of them does not suffice", () => {
    const { vocational } = answers("rach-gia", NINE);
    expect(bound(vocational)).toBeGreaterThan(0.7);
    expect(bound(vocational)).toBeLessThan(0.8);
    expect(vocational?.probability).toBeGreaterThan(0.005);
    expect(vocational?.probability).toBeLessThan(0.08);
  });

  it("is never likelier than if all the rest learnt a trade, nor a narrower definition than a wider one", () => {
    for (const place of ["huong-son", "long-bien", "rach-gia"]) {
      const found = answers(place, NINE);
      for (const one of Object.values(found)) expect(one.probability).toBeLessThanOrEqual(bound(one));
      const dual = found.dual ?? found["dual-only"];
      const order = [dual, found.vocational, found["with-vocational-upper-secondary"]].map((one) => one?.probability);
      expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it("is bounded by the places that the territory has, once its own grade 9 is counted", () => {
    const { vocational: before } = answers("rach-gia", NINE);
    const { vocational: many } = answers("rach-gia", NINE, [...counted, places(100_000)]);
    expect(many?.probability).toBe(before?.probability);
    const { vocational: few } = answers("rach-gia", NINE, [...counted, places(200)]);
    expect(few?.probability).toBe(0);
    expect(few?.conditions.at(-1)).toMatchObject({ indicator: "vocational_places_after_grade9", status: "reported" });
    const [note] = few?.notes ?? [];
    expect(note).toMatchObject({ code: "NOTE_PLACES", params: { places: 200, without: before?.probability } });
    expect(Number(note?.params.enough)).toBeLessThan(30);
    expect(bound(few)).toBe(bound(before));
  });

  it("says where places that bound it are only assumed", () => {
    const supposed = { ...places(200), status: "assumed" as const };
    const { vocational } = answers("rach-gia", NINE, [...counted, supposed]);
    expect(vocational?.notes.map(({ code }) => code)).toEqual(["NOTE_PLACES_SUPPOSED"]);
    expect(vocational?.conditions.at(-1)?.status).toBe("assumed");
  });

  it("says that places cannot be used while nobody has counted the pupils of the place", () => {
    const { vocational } = answers("rach-gia", NINE, [places(200)]);
    expect(vocational?.probability).toBe(answers("rach-gia", NINE).vocational?.probability);
    expect(vocational?.notes.map(({ code }) => code)).toEqual(["NOTE_PLACES_IDLE"]);
  });

  it("says what it rests on, what is missing, and to what the share of grade 10 would have to fall", () => {
    const { vocational } = answers("long-bien", NINE);
    expect(vocational).toMatchObject({ model: "streaming", grade: "D" });
    expect(vocational?.conditions).toMatchObject([
      { indicator: "transition_rate_lower_secondary_to_upper_secondary", borrowed: "ha-noi", status: "estimated" },
      { indicator: "vocational_share_outside_upper_secondary", borrowed: "viet-nam", status: "assumed" },
    ]);
    expect(vocational?.message.params).toMatchObject({ most: 70 });
    expect(Number(vocational?.message.params.missing)).toBeGreaterThan(10);
    expect(Number(vocational?.message.params.entry)).toBeGreaterThan(70);
  });

  it("rests on the territory's own figure where there is one, says whose place it took, and is of grade C", () => {
    const [before, after] = [answers("huong-son", NINE), answers("huong-son", NINE, [own(38)])];
    expect(after.vocational).toMatchObject({ grade: "C", message: { code: "ANSWER_STREAMED_OWN" } });
    const [, share] = after.vocational?.conditions ?? [];
    expect(share).toMatchObject({ indicator: VOCATIONAL, value: 38, status: "reported" });
    expect(share?.displaces).toMatchObject({ status: "assumed" });
    expect(after.vocational?.probability).toBeGreaterThan((before.vocational?.probability ?? 1) + 0.01);
  });

  it("moves from the country's part to the own one as the own figure grows, be it any number", () => {
    const values = [0, 1, 3.3, 7.25, 12.4];
    const shares = values.map((value) =>
      Number(answers("huong-son", NINE, [own(value)]).vocational?.message.params.share),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(values.length);
  });

  it("makes room for an own figure above all who are left, and none for one that is assumed to be of grade C", () => {
    const more = answers("huong-son", NINE, [own(60)]).vocational;
    expect(more?.probability).toBeGreaterThan(0.5);
    expect(answers("huong-son", NINE, [own(38, { status: "assumed" })]).vocational?.grade).toBe("D");
  });
});

describe("college after grade 12", () => {
  it("is far from 40 and 45 % of the graduates, of whom half go to university", () => {
    const part = "upper-secondary-graduates-to-vocational-college";
    for (const [place, id] of [
      ["huong-son", "at-least-45"],
      ["long-bien", "vocational-college"],
    ] as const) {
      const found = answers(place, part)[id];
      expect(found?.probability).toBeGreaterThan(0);
      expect(found?.probability).toBeLessThan(0.15);
    }
  });
});

describe("going on after grade 9 by any route", () => {
  it("is likelier than into grade 10 alone", () => {
    const found = answers("hai-phong", "transition-rate-lower-secondary-to-further");
    expect(found["upper-secondary-only"]?.probability).toBeLessThan(0.05);
    expect(found["any-further"]?.probability).toBeGreaterThan(found["upper-secondary-only"]?.probability ?? 1);
  });
});
