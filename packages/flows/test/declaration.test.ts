import { certificates, checkLever, models } from "@lotrinh/flows";
import { describe, expect, it } from "vitest";

describe("certificates", () => {
  it("declares its levers with their ranges", () => {
    expect(certificates.levers).toEqual([
      { id: "renewal_success", unit: "share", range: [0, 1], monotone: "up" },
      { id: "recognitions_per_year", unit: "schools_per_year", range: [0, 10], monotone: "up" },
    ]);
  });
});

describe("the models", () => {
  it("have ids of their own", () => {
    expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
  });

  it.each(models.map((model) => [model.id, model] as const))("%s names each of its parts once", (_, model) => {
    for (const part of [model.inputs, model.levers, model.outputs, model.sources ?? []]) {
      const ids = part.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("give a lever that several of them have the same unit", () => {
    const units = new Map<string, Set<string>>();
    for (const { id, unit } of models.flatMap(({ levers }) => levers))
      units.set(id, (units.get(id) ?? new Set()).add(unit));
    for (const [id, found] of units) expect([id, found.size]).toEqual([id, 1]);
  });

  it("can be set from the lower end of each lever to its upper end", () => {
    for (const model of models) {
      for (const { id, range } of model.levers) {
        for (const end of range) expect(() => checkLever(model, id, end)).not.toThrow();
        expect(() => checkLever(model, id, range[1] + 1)).toThrow(RangeError);
      }
    }
  });
});

describe("checkLever", () => {
  it("accepts both ends of the range", () => {
    expect(() => checkLever(certificates, "recognitions_per_year", 0)).not.toThrow();
    expect(() => checkLever(certificates, "recognitions_per_year", 10)).not.toThrow();
  });

  it.each([-0.1, 10.1, Number.NaN])("refuses %s recognitions a year", (value) => {
    expect(() => checkLever(certificates, "recognitions_per_year", value)).toThrow(
      new RangeError(`invalid recognitions_per_year; not in [0, 10]: ${value}`),
    );
  });

  it("refuses a lever that the model does not have", () => {
    expect(() => checkLever(certificates, "funding", 1)).toThrow(
      new RangeError("invalid lever; not declared by certificates: funding"),
    );
  });
});
