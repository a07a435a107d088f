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

  it("need two places", () => {
    expect(() => sharedTargets([assessed(97, "huyen-a")], known)).toThrow(/two or more/);
  });
});
