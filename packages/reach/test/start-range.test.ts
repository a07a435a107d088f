import { fileURLToPath } from "node:url";
import { trajectoryChart } from "@lotrinh/charts";
import { loadFigures, loadPopulation, type Observation } from "@lotrinh/observations";
import { assess, localTrajectory } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

function literacyOf(locality: string, more: readonly Observation[] = []) {
  const known = { ...figures, observations: [...figures.observations, ...more] };
  const input = { registry, figures: known, population };
  const found = localTrajectory(input, locality, { of: "literacy", draws: 200 });
  const drawn = trajectoryChart(found, assess(input, locality, { draws: 50 }), {});
  return { note: found.notes.find(({ code }) => code === "TRAJECTORY_START_RANGE"), drawn };
}

describe("a path of literacy from a start that nobody reports", () => {
  it("says where the start may be, and its drawing that the band is narrower than what is not known", () => {
    const { note, drawn } = literacyOf("chi-lang");
    expect(note?.params).toEqual({
      ...{ of: "literacy_level1_rate_15_60", year: 2025, value: 99.3, from: 97.7, to: 99.8, unit: "percent" },
    });
    expect(drawn?.description).toContain("dải hẹp hơn nhiều so với điều chưa biết");
  });

  it("says nothing of it once the place reports where it is", () => {
    const own = { locality: "chi-lang", indicator: "literacy_level1_rate_15_60", unit: "percent", year: 2025 } as const;
    const { note, drawn } = literacyOf("chi-lang", [observation({ ...own, value: 99 })]);
    expect(note).toBeUndefined();
    expect(drawn?.description).not.toContain("điều chưa biết");
  });
});
