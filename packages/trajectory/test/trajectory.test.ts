import { createTrajectory, drawsAt, type TrajectoryLabels } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const labels: TrajectoryLabels = { locality: "a", indicator: "b", scenario: "c", unit: "schools" };

describe("createTrajectory", () => {
  it("holds zeros where no values are given", () => {
    const trajectory = createTrajectory(labels, { years: [2026, 2027], draws: 3 });
    expect(trajectory).toEqual({ ...labels, years: [2026, 2027], draws: 3, values: new Float64Array(6) });
  });

  it("keeps the values given, without a copy", () => {
    const values = Float64Array.of(1, 2, 3, 4);
    expect(createTrajectory(labels, { years: [2026, 2027], draws: 2, values }).values).toBe(values);
  });

  it("takes labels alone from a trajectory that serves as labels", () => {
    const first = createTrajectory(labels, { years: [2026], draws: 1 });
    expect(createTrajectory(first, { years: [2030, 2031], draws: 2 }).years).toEqual([2030, 2031]);
  });

  it.each([
    ["none", []],
    ["a gap", [2026, 2028]],
    ["a descent", [2027, 2026]],
    ["a repetition", [2026, 2026]],
    ["a fraction", [2026.5]],
  ])("refuses years with %s", (_, years) => {
    expect(() => createTrajectory(labels, { years, draws: 1 })).toThrow(
      new RangeError(`invalid years; not consecutive ascending integers: ${years.join(", ")}`),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %s draws", (draws) => {
    expect(() => createTrajectory(labels, { years: [2026], draws })).toThrow(
      new RangeError(`invalid draws; not a positive integer: ${draws}`),
    );
  });

  it("refuses values that are not years × draws", () => {
    expect(() => createTrajectory(labels, { years: [2026, 2027], draws: 2, values: new Float64Array(3) })).toThrow(
      new RangeError("invalid values; not 2 years × 2 draws: 3"),
    );
  });
});

describe("drawsAt", () => {
  const trajectory = createTrajectory(labels, { years: [2026, 2027], draws: 2, values: Float64Array.of(1, 2, 3, 4) });

  it("gives the draws of one year", () => {
    expect([...drawsAt(trajectory, 2026)]).toEqual([1, 2]);
    expect([...drawsAt(trajectory, 2027)]).toEqual([3, 4]);
  });

  it("is a view of the trajectory's values", () => {
    expect(drawsAt(trajectory, 2027).buffer).toBe(trajectory.values.buffer);
  });

  it("refuses a year that was not simulated", () => {
    expect(() => drawsAt(trajectory, 2028)).toThrow(new RangeError("invalid year; not in 2026–2027: 2028"));
  });
});
