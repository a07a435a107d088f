import { fileURLToPath } from "node:url";
import { placesFlowChart } from "@lotrinh/charts";
import { loadFigures, loadPopulation, type Observation } from "@lotrinh/observations";
import { type LocalTrajectory, localTrajectory } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

function streamed(more: readonly Observation[] = [], levers: Readonly<Record<string, number>> = {}): LocalTrajectory {
  const known = { ...figures, observations: [...figures.observations, ...more] };
  return localTrajectory({ registry, figures: known, population }, "huong-son", {
    of: "streaming",
    draws: 500,
    levers,
  });
}
const ninth = (year: number, value: number) =>
  observation({ locality: "huong-son", indicator: "pupils_grade9", unit: "persons", year, value });
const middle = (one: LocalTrajectory, id: string, year: number) => {
  const fan = one.outputs.find((output) => output.id === id)?.fan.find((each) => each.year === year);
  return fan?.quantiles.find(({ p }) => p === 0.5)?.value ?? Number.NaN;
};
const note = (one: LocalTrajectory, code: string) => one.notes.find((each) => each.code === code);

describe("pupils of grade 9 that a planner counted", () => {
  const [before, after] = [streamed(), streamed([ninth(2025, 1700)])];

  it("take the place of the estimate, among the inputs and in a note with the estimate that they displace", () => {
    expect(middle(after, "completers_grade9", 2025)).toBeCloseTo(0.98 * 1700, -1);
    expect(after.outputs.find(({ id }) => id === "completers_grade9")?.locality).toBe("huong-son");
    expect(after.inputs).toContainEqual(
      expect.objectContaining({ id: "pupils_grade9", kind: "figures", status: "reported", from: 2025 }),
    );
    expect(note(after, "TRAJECTORY_GRADE9")?.params).toMatchObject({ year: 2025, value: 1700 });
    expect(note(before, "TRAJECTORY_GRADE9")).toBeUndefined();
  });

  it("move places in proportion, and not the part that enters grade 10", () => {
    const share = (one: LocalTrajectory) =>
      middle(one, "entrants_grade10", 2026) / middle(one, "completers_grade9", 2025);
    expect(share(after)).toBeCloseTo(share(before), 1);
    const places = (one: LocalTrajectory) => middle(one, "places_vocational_after_grade9", 2030);
    expect(places(after) / places(before)).toBeCloseTo(
      middle(after, "completers_grade9", 2029) / middle(before, "completers_grade9", 2029),
      2,
    );
    expect(places(streamed([ninth(2025, 3400)])) / places(after)).toBeCloseTo(2, 5);
  });

  it("of a year that is not projected are said not to be used", () => {
    const old = streamed([ninth(2015, 1700)]);
    expect(note(old, "TRAJECTORY_GRADE9_IDLE")?.params).toMatchObject({ year: 2015, value: 1700 });
    expect(old.outputs).toEqual(before.outputs);
  });

  it("let places that the office reports stand beside what the plan needs, until a planner sets others", () => {
    const seats = { ...ninth(2025, 180), indicator: "vocational_places_after_grade9" };
    const asked = streamed([ninth(2025, 1700), seats]);
    const missing = (one: LocalTrajectory) => middle(one, "places_missing_after_grade9", 2030);
    expect(missing(asked)).toBeCloseTo(middle(asked, "places_vocational_after_grade9", 2030) - 180, 0);
    expect(asked.inputs).toContainEqual(
      expect.objectContaining({ id: seats.indicator, kind: "figures", value: 180, status: "reported" }),
    );
    expect(placesFlowChart(asked)?.description).toContain("180 chỗ, vượt");
    expect(placesFlowChart(asked)?.description).not.toContain("không phải của");
    const set = streamed([ninth(2025, 1700), seats], { vocational_seats: 100_000 });
    expect(missing(set)).toBe(0);
    expect(set.inputs.map(({ id }) => id)).not.toContain(seats.indicator);
    expect(Number.isNaN(missing(streamed([seats])))).toBe(true);
  });
});
