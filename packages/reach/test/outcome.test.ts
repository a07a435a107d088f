import { describe, expect, it } from "vitest";
import { clauseOf } from "../src/clause/clause.js";
import { isPast, outcomeOf } from "../src/clause/outcome.js";
import { figures, observation, target } from "./small.js";

const options = { asOf: "2026-11", signed: 2022 };

function verdict(values: Readonly<Record<number, number>>, one = target({ horizon: 2025 }), asOf = options.asOf) {
  const known = Object.entries(values).map(([year, value]) => observation({ year: Number(year), value }));
  const [reading] = one.readings;
  if (!reading) throw new Error("a target without a reading");
  return outcomeOf(figures(known), one, clauseOf(one, reading, { indicators: [] }), { ...options, asOf });
}

describe("isPast", () => {
  it.each([
    ["2025-11", false],
    ["2025-12", false],
    ["2026-01", true],
    ["2030-06", true],
  ])("in %s a target of 2025 is past: %s", (asOf, past) => {
    expect(isPast(2025, asOf)).toBe(past);
  });
});

describe("the outcome at a deadline", () => {
  it("is met by the figure of that year, missed by a lower one, and carries the figure", () => {
    expect(verdict({ 2025: 38 }).verdict).toBe("met");
    expect(verdict({ 2025: 37 }).verdict).toBe("missed");
    expect(verdict({ 2025: 37 }).observation).toMatchObject({ year: 2025, value: 37 });
  });

  it("is unknown where only other years are known", () => {
    expect(verdict({ 2024: 40, 2026: 40 })).toEqual({ verdict: "unknown", observation: null });
  });

  it("is unknown before the figure of the year is known", () => {
    expect(verdict({ 2025: 40 }, undefined, "2025-09").verdict).toBe("unknown");
  });

  it("is unknown for a change, whose base one value does not hold", () => {
    expect(verdict({ 2025: 3 }, target({ horizon: 2025, kind: "change", comparator: "decrease_by" })).verdict).toBe(
      "unknown",
    );
  });
});

describe("the outcome of a target to maintain", () => {
  const maintained = target({ horizon: 2025, kind: "maintain", comparator: "maintain", value: 3, unit: "level" });

  it("is met when every year from the signature to the deadline holds", () => {
    expect(verdict({ 2022: 3, 2023: 3, 2024: 3, 2025: 3 }, maintained).verdict).toBe("met");
  });

  it("is unknown when a year is missing and the others hold", () => {
    expect(verdict({ 2022: 3, 2023: 3, 2025: 3 }, maintained).verdict).toBe("unknown");
  });

  it("is missed by one failure, even where other years are missing, and shows it", () => {
    const outcome = verdict({ 2023: 2, 2025: 3 }, maintained);
    expect(outcome.verdict).toBe("missed");
    expect(outcome.observation).toMatchObject({ year: 2023, value: 2 });
  });

  it("does not mind failures before the signature or after the deadline", () => {
    expect(verdict({ 2021: 2, 2022: 3, 2023: 3, 2024: 3, 2025: 3, 2026: 2 }, maintained).verdict).toBe("met");
  });
});
