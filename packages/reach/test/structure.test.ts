import { type Warning, warningOf } from "@lotrinh/language";
import { attendanceCeiling } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { structureOf } from "../src/clause/checks/structure.js";
import { reading, target } from "./small.js";

const warning = (code: string) => ({ code, params: {} }) as Warning;

function verdict(ofReading: readonly string[], ofTarget: readonly string[] = []): string {
  const read = reading({ warnings: ofReading.map(warning) });
  return structureOf(target({ warnings: ofTarget.map(warning) }), read).verdict;
}

describe("structureOf", () => {
  it.each([
    ["CONTRADICTION", "contradictory"],
    ["STRUCTURAL_CEILING", "above-ceiling"],
    ["LAPSED_UNIT", "not-evaluable"],
    ["RULE_UNDEFINED", "not-evaluable"],
    ["UNDEFINED_MEASURE", "not-evaluable"],
    ["MISSING_BASELINE", "feasible"],
  ])("%s makes a reading %s, wherever it is written", (code, expected) => {
    expect(verdict([code])).toBe(expected);
    expect(verdict([], [code])).toBe(expected);
  });

  it("says the worst first: contradictory, then above a ceiling, then not evaluable", () => {
    expect(verdict(["RULE_UNDEFINED"], ["STRUCTURAL_CEILING", "CONTRADICTION"])).toBe("contradictory");
    expect(verdict(["RULE_UNDEFINED", "STRUCTURAL_CEILING"])).toBe("above-ceiling");
  });

  it("says what decides before what does not: no measure, then that the copy is unsigned", () => {
    const read = reading({ warnings: ["UNSIGNED", "MISSING_BASELINE", "UNDEFINED_MEASURE"].map(warning) });
    const codes = structureOf(target(), read).findings.map(({ code }) => code);
    expect(codes).toEqual(["UNDEFINED_MEASURE", "UNSIGNED", "MISSING_BASELINE"]);
  });

  it("keeps every finding, the reading's own first", () => {
    const read = reading({ warnings: [warningOf("STRUCTURAL_CEILING", { ceiling: 80, value: 90 })] });
    const { findings } = structureOf(target({ warnings: [warning("OCR_DOUBT")] }), read);
    expect(findings).toEqual([
      { code: "STRUCTURAL_CEILING", params: { ceiling: 80, value: 90 } },
      warning("OCR_DOUBT"),
    ]);
  });
});

describe("attendanceCeiling", () => {
  it.each([
    [0, 0.75],
    [0.2, 0.8],
    [0.4, 0.85],
    [0.96, 0.99],
    [1, 1],
  ])("with %s of the 18-year-olds in vocational education is %s", (vocational18, ceiling) => {
    expect(attendanceCeiling(vocational18)).toBeCloseTo(ceiling, 12);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses a share of %s", (share) => {
    expect(() => attendanceCeiling(share)).toThrow(new RangeError(`invalid vocational18; not in [0, 1]: ${share}`));
  });
});
