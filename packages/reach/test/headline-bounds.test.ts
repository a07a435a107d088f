import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { type Answer, type AssessInput, assess, localTrajectory, overrideScenario, whatIf } from "@lotrinh/reach";
import { loadRegistry, type Plan, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { caseOf } from "../src/answers/answer-of.js";
import { MECHANISMS, speaksOf } from "../src/answers/mechanisms.js";
import { runOf } from "../src/given/run.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input: AssessInput = {
  registry,
  figures: loadFigures({ data, registry }),
  population: loadPopulation({ data, registry }),
};
const draws = 1000;
/** Three standard errors of a share of so many draws, at most. */
const LUCK = 0.05;
const scenarios = registry.plans.flatMap((plan) =>
  plan.scenarios.map((scenario) => [plan.locality, scenario.id, plan, scenario] as const),
);

type Ends = { readonly least: number; readonly most: number };

function endsOf({ probability: p, message: { params } }: Answer): Ends {
  const { least = p, most = p, atLow = p, atHigh = p } = params as Readonly<Record<string, number | undefined>>;
  return { least: Math.min(least, atLow, atHigh), most: Math.max(most, atLow, atHigh) };
}

/** What every mechanism that needs no assumption says of the default reading of a plan's open targets. */
function spoken(plan: Plan, scenario: Scenario) {
  const run = runOf(input, scenario, { draws });
  return plan.targets.flatMap((target) => {
    const reading = target.readings.find((one) => one.default);
    if (!reading || target.horizon < 2027) return [];
    const one = { ...caseOf(target, reading, run), assumption: null };
    const said = MECHANISMS.filter(
      (mechanism) => mechanism.supposes === null && speaksOf(mechanism, reading.indicator),
    ).flatMap((mechanism) => {
      const answer = mechanism.answer(one, run);
      return answer ? [{ id: mechanism.declaration.id, answer }] : [];
    });
    return said.length > 1 ? [{ target: target.id, said }] : [];
  });
}

describe.each(scenarios)("the headlines of %s, %s", (locality, id, plan, scenario) => {
  const { targets } = assess(input, locality, { draws, scenario: id });
  const answers = targets.flatMap(({ target, readings: [first] }) =>
    first?.answer ? [{ target, answer: first.answer }] : [],
  );

  it("a mechanism's own probability has no curve of rates beside it", () => {
    const others = MECHANISMS.filter(({ oneRate }) => !oneRate).map(({ declaration }) => declaration.id);
    const beside = targets.flatMap(({ target, readings }) =>
      readings.flatMap(({ answer, start }) => (answer && start && !start.standard ? [[target.id, answer.model]] : [])),
    );
    expect(beside.filter(([, model]) => others.includes(model ?? ""))).toEqual([]);
  });

  it("a share that learns a trade is not likelier than that so many are left outside upper secondary", () => {
    const { notes } = localTrajectory(input, locality, { of: "streaming", draws, scenario: id });
    const room = notes.find(({ code }) => code === "TRAJECTORY_ROOM" || code === "TRAJECTORY_NO_ROOM");
    for (const { target, answer } of answers.filter(({ answer: { model } }) => model === "streaming")) {
      const { bound } = answer.message.params as { readonly bound?: number };
      if (bound === undefined) continue;
      expect(answer.probability, target.id).toBeLessThanOrEqual(bound);
      if (!target.indicator.startsWith("lower_secondary_graduates")) continue;
      expect(answer.probability, target.id).toBeLessThanOrEqual(Number(room?.params["p"] ?? 0) + LUCK);
    }
  });

  it("schools at the standard from the start in the middle are as likely as the curve has it there", () => {
    for (const { target, answer } of answers) {
      const { even, middle } = answer.message.params as { readonly even?: number; readonly middle?: number };
      if (even === undefined || middle === undefined) continue;
      const pace = answer.conditions.find(({ lever }) => lever === "recognitions_per_year")?.value as number;
      const from = overrideScenario(scenario, target.indicator, { baseline: middle, recognitions_per_year: pace });
      const p = whatIf(input, locality, target.id, {}, { scenario: from, draws });
      expect(Math.abs((p as number) - even), target.id).toBeLessThan(0.15);
      const { least, most } = endsOf(answer);
      expect(answer.probability).toBeGreaterThanOrEqual(least);
      expect(answer.probability).toBeLessThanOrEqual(most);
    }
  });

  it("what is asked beyond an end of the fan is as unlikely as that end, and as likely within", () => {
    for (const { target, answer } of answers) {
      const last = answer.fan.at(-1);
      if (target.kind !== "reach" || !last || last.year !== target.horizon || target.value === null) continue;
      if (target.comparator !== ">=" && target.comparator !== ">") continue;
      const unit = targets.find((one) => one.target.id === target.id)?.readings[0]?.reading.unit;
      if (unit !== target.unit || answer.model === "exceptions" || target.value >= 100) continue;
      for (const { p, value } of last.quantiles) {
        if (value < target.value) expect(answer.probability, target.id).toBeLessThanOrEqual(1 - p + LUCK);
        if (value > target.value) expect(answer.probability, target.id).toBeGreaterThanOrEqual(1 - p - LUCK);
      }
    }
  });

  it("two models of one target agree within what either leaves open", () => {
    for (const { target, said } of spoken(plan, scenario)) {
      const [first, ...others] = said;
      if (!first) continue;
      for (const other of others) {
        const [here, there] = [endsOf(first.answer), endsOf(other.answer)];
        const apart = Math.max(here.least - there.most, there.least - here.most);
        expect(apart, `${target}: ${first.id}, ${other.id}`).toBeLessThan(LUCK);
      }
    }
  });
});
