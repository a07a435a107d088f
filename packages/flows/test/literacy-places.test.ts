import { literacyEffort, literacyPlaces, simulateLiteracy } from "@lotrinh/flows";
import { probability } from "@lotrinh/trajectory";
import { describe, expect, it } from "vitest";
import { labels, still } from "./literacy-cases.js";

const classes = { uptake: 1, completion: { mean: 0.8, cases: 30 } };
const wanted = { ...still, classes, target: 0.998, draws: 400 };

function reached(places: number): number {
  const { rate } = simulateLiteracy(labels, { ...still, draws: 400, classes: { ...classes, places } });
  return probability(rate, 2030, (share) => share >= 0.998);
}

describe("literacyPlaces", () => {
  it.each([0.5, 0.8])("are the fewest with which the target is reached with probability %s", (asked) => {
    const places = literacyPlaces(labels, { ...wanted, probability: asked }) ?? Number.NaN;
    expect(reached(places)).toBeGreaterThanOrEqual(asked);
    expect(reached(places - 1)).toBeLessThan(asked);
  });

  it("for an even chance are about the learners that expectation needs, for .8 more", () => {
    const effort = literacyEffort({ ...still, target: 0.998, completion: 0.8 });
    const [even, safe] = [0.5, 0.8].map((asked) => literacyPlaces(labels, { ...wanted, probability: asked }) ?? 0);
    expect(Math.abs((even ?? 0) / (effort?.learnersPerYear ?? Number.NaN) - 1)).toBeLessThan(0.05);
    expect(safe).toBeGreaterThan((even ?? 0) + 1);
  });

  it("are none where drift gets there, and null where classes for all do not", () => {
    expect(literacyPlaces(labels, { ...wanted, target: 0.99, probability: 0.8 })).toBe(0);
    const unwilling = { uptake: 0, completion: 1 };
    expect(literacyPlaces(labels, { ...wanted, classes: unwilling, probability: 0.8 })).toBe(null);
  });

  it("refuse a probability that is none", () => {
    expect(() => literacyPlaces(labels, { ...wanted, probability: 80 })).toThrow(
      new RangeError("invalid probability; not in [0, 1]: 80"),
    );
  });
});
