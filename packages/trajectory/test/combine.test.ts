import { combine, createTrajectory, type Trajectory } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";

const labels = { locality: "a", indicator: "pupils", scenario: "c", unit: "pupils" };

function trajectoryOf(years: number[], draws: number, ...values: number[]): Trajectory {
  return createTrajectory(labels, { years, draws, values: Float64Array.from(values) });
}

const girls = trajectoryOf([2026, 2027], 2, 10, 20, 30, 40);
const boys = trajectoryOf([2026, 2027], 2, 1, 2, 3, 4);

describe("combine", () => {
  it("works year by year and draw by draw", () => {
    const all = combine({ ...labels, indicator: "all" }, [girls, boys], (g, b) => g + b);
    expect(all).toEqual({ ...girls, indicator: "all", values: Float64Array.of(11, 22, 33, 44) });
  });

  it("leaves its inputs alone", () => {
    combine(labels, [girls], (value) => value + 1);
    expect([...girls.values]).toEqual([10, 20, 30, 40]);
  });

  it("refuses trajectories of other years, other draws, or none", () => {
    const error = (trajectories: Trajectory[]) => () => combine(labels, trajectories, Math.max);
    expect(error([girls, trajectoryOf([2027, 2028], 2, 0, 0, 0, 0)])).toThrow(
      new RangeError("invalid trajectories; years differ: 2026–2027 and 2027–2028"),
    );
    expect(error([girls, trajectoryOf([2026], 2, 0, 0)])).toThrow(RangeError);
    expect(error([girls, trajectoryOf([2026, 2027], 1, 0, 0)])).toThrow(
      new RangeError("invalid trajectories; draws differ: 2 and 1"),
    );
    expect(error([])).toThrow(new RangeError("invalid trajectories; none given"));
  });
});
