import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess, checkScenarios } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });

describe("on the bundled data", () => {
  it("Chi Lăng's 38 schools by 2030 rest on its province's share and pace, not on the plan's own sum, and say for which starts", () => {
    const { targets } = assess({ registry, figures }, "chi-lang", { asOf: "2026-11" });
    const schools = targets.find(({ target }) => target.id === "chi-lang.national-standard-schools.2030");
    const answer = schools?.readings[0]?.answer;
    expect(answer?.conditions.map(({ borrowed, between }) => [borrowed, between])).toEqual([
      ["lang-son", [21, 45]],
      [null, undefined],
      ["lang-son", [1.6, 4.3]],
    ]);
    const { least, even, most, schools: total } = (answer?.message.params ?? {}) as Record<string, number>;
    expect(total).toBe(67);
    expect(least).toBeLessThan(0.15);
    expect(Math.abs((even ?? 0) - 0.56)).toBeLessThan(0.04);
    expect(most).toBeGreaterThan(0.9);
    expect(Math.abs((answer?.probability ?? Number.NaN) - 0.52)).toBeLessThan(0.02);
    expect(answer?.notes.map(({ code }) => code)).toEqual(["NOTE_WAITING"]);
  });

  it("every scenario stays within the ranges of the models", () => {
    expect(checkScenarios(registry)).toEqual([]);
  });
});
