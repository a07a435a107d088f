import { assess, sharedTargets } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, reading, registry, target } from "./small.js";

const asked = (value: number) =>
  target({
    id: `huyen-a.rate.${value}`,
    indicator: "literacy_rate_15plus",
    ...{ value, unit: "percent", kind: "reach" as const },
    readings: [reading({ indicator: "literacy_rate_15plus", value, unit: "percent" })],
  });
const assessed = (value: number, locality: string) => {
  const known = registry([plan([asked(value)])]);
  const made = assess({ registry: known, figures: figures([observation({})]) }, "huyen-a", { draws: 100 });
  return { ...made, locality };
};
const known = registry([]);

const rate = (value: number, year: number) =>
  observation({ indicator: "literacy_rate_15plus", unit: "percent", ...{ value, year } });
const raised = (one: ReturnType<typeof rate>) => ({ ...one, value: one.value + 40 });
const from = (observations: readonly ReturnType<typeof rate>[], locality: string) => {
  const input = { registry: registry([plan([asked(80)])]), figures: figures(observations) };
  return { ...assess(input, "huyen-a", { draws: 400 }), locality };
};

describe("targets in common", () => {
  it("say which place asks most, and nothing where both ask the same", () => {
    const [one] = sharedTargets([assessed(97, "huyen-a"), assessed(99, "huyen-b")], known).targets;
    expect(one?.places.map(({ reading: { value } }) => value)).toEqual([97, 99]);
    expect(one?.most).toEqual(["huyen-b"]);
    const [same] = sharedTargets([assessed(97, "huyen-a"), assessed(97, "huyen-b")], known).targets;
    expect(same?.most).toEqual([]);
  });

  it("are not ranked where a place has no probability or the ranges overlap", () => {
    const [one] = sharedTargets([assessed(97, "huyen-a"), assessed(99, "huyen-b")], known).targets;
    expect(one?.ranked).toBeNull();
  });

  it("are ranked where ranges of P lie apart, the likelier place first", () => {
    const falling = [60, 59, 58, 57, 56, 55, 54, 53, 52, 51].map((value, i) => rate(value, 2016 + i));
    const [one] = sharedTargets([from(falling, "huyen-a"), from([...falling].map(raised), "tinh-b")], known).targets;
    const [low, high] = one?.places.map(({ probability }) => probability) ?? [];
    expect(low).toBeLessThan(0.05);
    expect(high).toBeGreaterThan(0.95);
    expect(one?.ranked).toEqual(["tinh-b", "huyen-a"]);
    expect(one?.most).toEqual([]);
  });

  it("say which place is above which", () => {
    const shared = sharedTargets([assessed(97, "huyen-a"), assessed(99, "tinh-b")], known);
    expect(shared.above).toEqual([{ locality: "huyen-a", parent: "tinh-b" }]);
  });

  it("need two places", () => {
    expect(() => sharedTargets([assessed(97, "huyen-a")], known)).toThrow(/two or more/);
  });
});
