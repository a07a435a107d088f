import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation, type Observation } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { loadRegistry, namesOf } from "@lotrinh/registry";
import { silenceText } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const figures = loadFigures({ data, registry });
const population = loadPopulation({ data, registry });
const names = namesOf(registry.indicators);
const localities = [...new Set(registry.plans.map(({ locality }) => locality))];
const [any] = figures.observations;
if (!any) throw new Error("no figures");

function openOf(locality: string, more: readonly Observation[] = []) {
  const known = { ...figures, observations: [...figures.observations, ...more] };
  return assess({ registry, figures: known, population }, locality, { draws: 60 }).targets.flatMap(
    ({ target, state, readings: [first] }) => (state === "open" && first ? [{ target, first }] : []),
  );
}

describe.each(localities)("in %s, a target without a probability", (locality) => {
  const silent = openOf(locality).filter(({ first }) => first.answer === null);

  it("says in both languages which figure would give one, or what the clause runs into as written", () => {
    for (const { target, first } of silent) {
      const said = silenceText(first, names);
      const blocked = first.structure.verdict !== "feasible" && first.silence !== "qualitative";
      expect(said === "", target.id).toBe(blocked);
      if (blocked) expect([...first.structure.findings, ...first.structure.checks], target.id).not.toEqual([]);
      else expect(silenceText(first, names, "en")).not.toBe(said);
    }
  });

  it("has one with the rate or count that it asks for", () => {
    const asked = silent.filter(({ first }) => /cần (tỷ lệ|số đếm)/.test(silenceText(first, names)));
    const more = asked.flatMap(({ first: { reading } }) =>
      [2022, 2023, 2024].map((year, i): Observation => {
        const rate = reading.unit === "percent";
        const counts = rate ? { numerator: 450 + i, denominator: 500 } : { numerator: null, denominator: null };
        const value = rate ? (450 + i) / 5 : 1 + i;
        const { indicator, unit } = reading;
        return { ...any, ...counts, locality, indicator, unit, year, value, breakdown: "", status: "reported" };
      }),
    );
    const then = new Map(openOf(locality, more).map(({ target, first }) => [target.id, first]));
    for (const { target } of asked) expect(then.get(target.id)?.answer, target.id).not.toBeNull();
  });
});
