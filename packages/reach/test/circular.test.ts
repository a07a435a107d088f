import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { type Answer, assess, type Condition, overrideScenario, whatIf } from "@lotrinh/reach";
import { loadRegistry, type Plan, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input = { registry, figures: loadFigures({ data, registry }), population: loadPopulation({ data, registry }) };
const plans = registry.plans.map((plan) => [plan.locality, plan] as const);

function answersOf(locality: string, scenario: string): (Answer & { readonly id: string })[] {
  return assess(input, locality, { draws: 270, scenario }).targets.flatMap(({ target, readings }) =>
    readings.flatMap(({ answer }) => (answer ? [{ ...answer, id: target.id }] : [])),
  );
}

/** Whether a condition has the very value that the scenario worked out from a target, with nothing in its place. */
function isCircular({ lever, value, displaces, between, source }: Condition, { assumptions }: Scenario): boolean {
  if (displaces || between) return false;
  const settings = assumptions.flatMap(({ baseline, levers }) => [
    { lever: null, value: baseline.value, fromTarget: baseline.fromTarget, place: baseline.place },
    ...levers,
  ]);
  return settings.some(
    (one) =>
      one.fromTarget !== undefined &&
      one.lever === lever &&
      one.value === value &&
      source === `${one.place?.file}:${one.place?.line}`,
  );
}

/** What adds up to a target: its own value as a start, or the gap to it over the years. */
function sums({ targets, scenarios }: Plan): string[] {
  return scenarios.flatMap(({ id, assumptions }) =>
    assumptions.flatMap(({ indicator, status, baseline, levers }) => {
      if (status === "estimated") return [];
      const same = targets.filter((one) => one.indicator === indicator && one.value !== null);
      const isTarget = same.some(({ value, horizon }) => value === baseline.value && horizon === baseline.year);
      const pace = levers.find(({ lever }) => lever === "recognitions_per_year");
      const isGap = same.some(
        ({ value, horizon }) => pace?.value === ((value ?? 0) - baseline.value) / (horizon - baseline.year),
      );
      return [
        ...(isTarget && baseline.fromTarget === undefined ? [`${id} ${indicator} start`] : []),
        ...(isGap && pace?.fromTarget === undefined ? [`${id} ${indicator} pace`] : []),
      ];
    }),
  );
}

describe.each(plans)("in %s", (locality, plan) => {
  it("no probability rests on a start or a pace that was worked out from a target, in any scenario", () => {
    for (const scenario of plan.scenarios) {
      const circular = answersOf(locality, scenario.id).filter(({ conditions }) =>
        conditions.some((one) => isCircular(one, scenario)),
      );
      expect(circular.map(({ id }) => id)).toEqual([]);
    }
  });

  it("whatever just adds up to a target is marked, by the id of one that is there", () => {
    expect(sums(plan)).toEqual([]);
    const marks = plan.scenarios.flatMap(({ assumptions }) =>
      assumptions.flatMap(({ baseline, levers }) =>
        [baseline, ...levers].flatMap(({ fromTarget }) => fromTarget ?? []),
      ),
    );
    const ids = plan.targets.map(({ id }) => id);
    expect(marks.filter((one) => !ids.includes(one))).toEqual([]);
  });

  it("an answer over a supposed start has its least and its greatest probability in the sentence, with P between them", () => {
    for (const { message, probability, word } of answersOf(locality, "hien-trang")) {
      if (!message.code.startsWith("ANSWER_OVER_STARTS")) continue;
      const { least, most } = message.params as Record<string, number>;
      expect(least).toBeLessThan(most ?? 0);
      expect(probability).toBeGreaterThanOrEqual((least ?? 1) - 0.01);
      expect(probability).toBeLessThanOrEqual((most ?? 0) + 0.01);
      expect(word).not.toBe("very-likely");
    }
  });
});

describe("a start that a planner sets", () => {
  const [plan] = registry.plans.filter(({ locality }) => locality === "rach-gia");
  const [as] = plan?.scenarios ?? [];

  it("is a question and has its answer, from that start alone", () => {
    const set = overrideScenario(as as Scenario, "literacy_level1_rate_15_60", { baseline: 92, literacy_places: 100 });
    const { targets } = assess(input, "rach-gia", { draws: 270, scenario: set });
    const answer = targets.find(({ target }) => target.id.includes("literacy-level1"))?.readings[0]?.answer;
    expect(answer?.conditions[0]).toMatchObject({ value: 92, why: null });
    expect(answer?.message.code.startsWith("ANSWER_LITERACY")).toBe(true);
  });
});

it("a question that reads probabilities alone gets those of the assessment, over all starts that are plausible", () => {
  const [scenario] = registry.plans.find((plan) => plan.locality === "rach-gia")?.scenarios ?? [];
  const over = answersOf("rach-gia", "hien-trang").filter(({ conditions }) =>
    conditions.some(({ between }) => between),
  );
  expect(over.length).toBeGreaterThan(0);
  // The default reading of each comes first.
  const first = over.filter(({ id }, i) => over.findIndex((one) => one.id === id) === i);
  for (const { id, probability } of first) {
    const options = { draws: 270, scenario: scenario as Scenario };
    expect([id, whatIf(input, "rach-gia", id, {}, options)]).toEqual([id, probability]);
  }
});

it("level 2 of literacy, a part of level 1, is no likelier than it, and of its world where the start of level 1 is supposed", () => {
  const { targets } = assess(input, "rach-gia", { draws: 270 });
  const readings = targets.find(({ target }) => target.id.includes("literacy-level1"))?.readings ?? [];
  const part = readings.find(({ reading }) => reading.indicator === "literacy_level2_rate_15_60");
  expect(part?.answer?.model).toBe("literacy");
  expect(part?.answer?.conditions.some(({ borrowed, indicator }) => borrowed && indicator.startsWith("literacy"))).toBe(
    false,
  );
  expect(part?.answer?.probability).toBeLessThanOrEqual(readings[0]?.answer?.probability ?? 0);
});
