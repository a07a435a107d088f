import { certificates, checkLever } from "@lotrinh/flows";
import { describe, expect, it } from "vitest";

describe("certificates", () => {
  it("declares its levers with their ranges", () => {
    expect(certificates.levers).toEqual([
      { id: "renewal_success", unit: "share", range: [0, 1], monotone: "up" },
      { id: "recognitions_per_year", unit: "schools_per_year", range: [0, 10], monotone: "up" },
    ]);
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
