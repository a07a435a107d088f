import { assess, drawTargets, localTrajectory } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, observation, plan, registry, target } from "./small.js";

const input = { registry: registry([plan([target({})], [])]), figures: figures([observation({ year: 2024 })]) };
const codes = (asOf: string) =>
  assess(input, "huyen-a", { asOf, draws: 50 })
    .checks.map(({ code }) => code)
    .filter((code) => code.startsWith("AS_OF"));

describe("the date of an assessment", () => {
  it.each(["1900-01", "2500-01", "1989-12", "2061-01", "2026", "2026-13", "31/12/2025", ""])(
    "%s is refused in one line that says what to write",
    (asOf) => {
      const said = `invalid asOf; not a month YYYY-MM in [1990, 2060]: ${asOf}`;
      expect(() => assess(input, "huyen-a", { asOf })).toThrow(new RangeError(said));
      expect(() => drawTargets(input, "huyen-a", { asOf })).toThrow(said);
      expect(() => localTrajectory(input, "huyen-a", { of: "schools", asOf })).toThrow(RangeError);
    },
  );

  it("is said where it is before the plan or the figures, or years after them, and not between", () => {
    expect(codes("2026-11")).toEqual([]);
    expect(codes("2028-01")).toContain("AS_OF_BEYOND_DATA");
    expect(codes("1995-01")).toEqual(["AS_OF_BEFORE_PLAN", "AS_OF_BEFORE_DATA"]);
  });
});
