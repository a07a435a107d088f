import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { assess } from "../src/index.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input = { registry, figures: loadFigures({ data, registry }), population: loadPopulation({ data, registry }) };

const answersOf = (place: string) =>
  assess(input, place, { draws: 500 }).targets.flatMap(({ readings }) =>
    readings.flatMap(({ answer }) => answer ?? []),
  );

describe("where nothing but assumptions speaks", () => {
  it("no answer of the five plans has a word above “likely”, in its message either", () => {
    const places = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"];
    const supposed = places.flatMap(answersOf).filter(({ grade }) => grade === "D");
    expect(supposed.some(({ probability }) => probability >= 0.9)).toBe(true);
    for (const { word, message } of supposed) expect([word, message.params["word"]]).not.toContain("very-likely");
  });

  it("Rạch Giá is not told that it needs no class from a start that nobody reports", () => {
    const [answer] = answersOf("rach-gia").filter(({ model }) => model === "literacy");
    expect(answer?.message.code).toBe("ANSWER_OVER_STARTS_PLACES");
    expect(answer?.conditions[0]).toMatchObject({ status: "assumed", between: [90.7, 99.8] });
    expect(answer?.message.params).toMatchObject({ from: 90.7, to: 99.8 });
    expect(Number(answer?.message.params["least"])).toBeLessThan(0.05);
    expect(Number(answer?.message.params["most"])).toBeGreaterThan(0.95);
  });

  it("and is told so where the start is reported", () => {
    const [known] = input.figures.observations;
    if (!known) throw new Error("no figures");
    const figure = {
      ...known,
      locality: "rach-gia",
      indicator: "literacy_level1_rate_15_60",
      breakdown: "",
      year: 2025,
    };
    const reported = {
      ...figure,
      value: 96.6,
      unit: "percent",
      numerator: null,
      denominator: null,
      status: "reported" as const,
    };
    const figures = {
      ...input.figures,
      observations: [...input.figures.observations, { ...reported, quality: "strong" as const }],
    };
    const { targets } = assess({ ...input, figures }, "rach-gia", { draws: 500 });
    const codes = targets.flatMap(({ readings }) => readings.map(({ answer }) => answer?.message.code));
    expect(codes).toContain("ANSWER_LITERACY_DRIFT");
    expect(codes).not.toContain("ANSWER_LITERACY_DRIFT_SUPPOSED");
  });
});
