import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { type Answer, assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { byNow } from "../src/answers/by-now.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input = { registry, figures: loadFigures({ data, registry }), population: loadPopulation({ data, registry }) };
const scenarios = registry.plans.flatMap(({ locality, scenarios: all }) =>
  all.map(({ id }) => [locality, id] as const),
);

/** P at both ends of what is not known, and, where they are alike, between which values it may be. */
const RANGES = [
  ["least", "most"],
  ["low", "high"],
  ["atLow", "atHigh"],
] as const;

/** A start that nobody reported here. */
function isAssumed({ conditions }: Answer): boolean {
  return conditions.some(({ lever, status }) => lever === null && status !== "reported" && status !== "estimated");
}

function hasRange({ message: { params } }: Answer): boolean {
  return RANGES.some(([from, to]) => Object.hasOwn(params, from) && Object.hasOwn(params, to));
}

describe.each(scenarios)("in %s, %s", (locality, scenario) => {
  const answers = assess(input, locality, { draws: 270, scenario }).targets.flatMap(({ target, readings }) =>
    readings.flatMap(({ answer }) => (answer ? [{ ...answer, id: target.id }] : [])),
  );

  it("every answer from an assumed start says in its sentence where the start may be or what P is at both ends", () => {
    expect(answers.filter(isAssumed).length).toBeGreaterThan(0);
    expect(
      answers.filter((one) => isAssumed(one) && !hasRange(one)).map(({ id, message }) => [id, message.code]),
    ).toEqual([]);
  });

  it("P lies between its ends, but for the luck of a tenth of the draws", () => {
    for (const { id, probability, message } of answers) {
      const { least, most } = message.params as Record<string, number | undefined>;
      if (least === undefined || most === undefined) continue;
      expect(probability, id).toBeGreaterThan(least - 0.1);
      expect(probability, id).toBeLessThan(most + 0.1);
    }
  });
});

describe("P at both ends", () => {
  it("is that of the draws around the tenth and the ninetieth percentile of what is not known", () => {
    const unknown = Float64Array.from({ length: 1000 }, (_, k) => (k * 7) % 1000);
    const holds = Uint8Array.from(unknown, (value) => (value >= 900 ? 1 : 0));
    const { ends, least, most, from, to } = byNow(unknown, { unit: "percent", values: unknown, holds });
    expect([from, to, least, most]).toEqual([100, 900, ...ends]);
    expect(least).toBe(0);
    expect(most).toBeCloseTo(0.5, 1);
  });
});
