import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess, checkScenarios } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });

describe("on the bundled data", () => {
  it("Chi Lăng's 38 schools by 2030 have a probability of about 16 %, and 2.2 new ones a year bring it to 80 %", () => {
    const { targets } = assess({ registry, figures }, "chi-lang", { asOf: "2026-11" });
    const schools = targets.find(({ target }) => target.id === "chi-lang.national-standard-schools.2030");
    const answer = schools?.readings[0]?.answer;
    expect(Math.abs((answer?.probability ?? Number.NaN) - 0.16)).toBeLessThan(0.01);
    expect(answer?.solutions[0]).toMatchObject({ lever: "recognitions_per_year", value: 2.2, probability: 0.8 });
    expect(answer?.conditions.map(({ status }) => status)).toEqual(["assumed", "assumed", "assumed"]);
  });

  it("every scenario stays within the ranges of the models", () => {
    expect(checkScenarios(registry)).toEqual([]);
  });
});
