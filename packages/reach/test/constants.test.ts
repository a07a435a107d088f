import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess, setConstants } from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

/** The first reading of a target, under constants set anew. */
function readingOf(id: string, values: Readonly<Record<string, number>> = {}) {
  const [locality = ""] = id.split(".");
  const [plan] = registry.plans
    .filter((one) => one.locality === locality)
    .map((one) => ({ ...one, targets: one.targets.filter((target) => target.id === id) }));
  if (!plan) throw new RangeError(`no plan of ${locality}`);
  const scenario = setConstants(plan.scenarios[0] as Scenario, values);
  const input = { registry: { ...registry, plans: [plan] }, figures, population };
  const reading = assess(input, locality, { draws: 1000, scenario }).targets[0]?.readings[0];
  if (!reading?.answer) throw new RangeError(`no answer to ${id}`);
  return { ...reading, answer: reading.answer };
}

const SAID = "chi-lang.universalisation-preschool5-met.2030";
const MOVING = [
  { id: "rach-gia.universalisation-minimum-standards-met.2030", constant: "status_loss", to: 5, rises: false },
  { id: "chi-lang.teacher-staffing-rate.2030", constant: "staffing_spread_primary", to: 0.5, rises: null },
  { id: "chi-lang.teachers-at-standard-rate.2030", constant: "ratchet_left_over_teachers", to: 0, rises: true },
  { id: "chi-lang.kindergarten-4-enrolment-rate.2030", constant: "elsewhere_spread", to: 3, rises: null },
];

describe("a constant of a model", () => {
  it.each(MOVING)("$constant is a row that a scenario sets, and moves $id", ({ id, constant, to, rises }) => {
    const [before, after] = [readingOf(id), readingOf(id, { [constant]: to })];
    expect(after.answer.probability).not.toBe(before.answer.probability);
    if (rises !== null) expect(after.answer.probability > before.answer.probability).toBe(rises);
    const row = registry.constants.find((one) => one.id === constant);
    expect(before.answer.constants).toContainEqual(expect.objectContaining({ id: constant, value: row?.value }));
    expect(after.answer.constants).toContainEqual(
      expect.objectContaining({ id: constant, value: to, status: "assumed" }),
    );
  });

  it("that a scenario sets is said beside the reading, and only then", () => {
    const codes = (values: Readonly<Record<string, number>>) =>
      readingOf(SAID, values).structure.checks.map(({ code }) => code);
    expect(codes({})).not.toContain("CHECK_CONSTANT_SET");
    expect(codes({ status_loss: 2 })).toContain("CHECK_CONSTANT_SET");
  });

  it("is within its range, has its grounds in both languages, and a source that is listed where one gives it", () => {
    const sources = new Set(figures.sources.map(({ id }) => id));
    expect(registry.constants.length).toBeGreaterThan(10);
    for (const { value, range, why, name, source } of registry.constants) {
      expect(value >= range[0] && value <= range[1]).toBe(true);
      for (const words of [why, name]) expect(words.vi.length * words.en.length).toBeGreaterThan(0);
      if (source !== null) expect(sources.has(source)).toBe(true);
    }
  });
});
