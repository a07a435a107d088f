import { assess, leverTables, whatIf } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { figures, plan, registry, scenario, target } from "./small.js";

const ID = "huyen-a.schools.2030";
const asIs = scenario();
const input = { registry: registry([plan([target()], [asIs])]), figures: figures([]) };
const options = { draws: 400 };
const assessment = assess(input, "huyen-a", options);
const tables = leverTables(input, assessment, options)[ID] ?? [];

describe("the table of a lever", () => {
  it("is there for each lever that moves the answer, with nine to fifteen settings in order", () => {
    expect(tables.map(({ lever }) => lever)).toEqual(["renewal_success", "recognitions_per_year"]);
    for (const { points } of tables) {
      expect(points.length).toBeGreaterThanOrEqual(9);
      expect(points.length).toBeLessThanOrEqual(15);
      const settings = points.map(({ setting }) => setting);
      expect(settings).toEqual([...new Set(settings)].sort((a, b) => a - b));
    }
  });

  it("has the assessment's own probability at the scenario's own setting, once", () => {
    const { probability, conditions } = assessment.targets[0]?.readings[0]?.answer ?? {};
    for (const { lever, points } of tables) {
      const now = points.filter((one) => one.now);
      expect(now.map((one) => one.probability)).toEqual([probability]);
      expect(now[0]?.setting).toBe(conditions?.find((one) => one.lever === lever)?.value);
    }
  });

  it("says at every setting what a what-if of it says, to the last digit", () => {
    for (const { lever, points } of tables) {
      for (const { setting, probability } of points) {
        expect(whatIf(input, "huyen-a", ID, { [lever]: setting }, { ...options, scenario: asIs })).toBe(probability);
      }
    }
  });

  it("never falls as the lever rises, in its probability or its median: the draws are the same worlds", () => {
    for (const { points } of tables) {
      for (const of of ["probability", "middle"] as const) {
        const values = points.map((one) => one[of]);
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }
    }
  });

  it("is not there for a target that no lever moves", () => {
    const hopeless = { ...input, registry: registry([plan([target({ value: 900 })], [asIs])]) };
    expect(leverTables(hopeless, assess(hopeless, "huyen-a", options), options)).toEqual({});
  });
});
