import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { assess, drawTargets, overrideScenario, sensitivityOf, setConstants } from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });
const input = { registry, figures, population };

const LITERACY = "literacy_level1_rate_15_60";
const ADULTS = "chi-lang.literacy-rate-15plus.2030";
const RATE = "hai-phong.literacy-level1-rate-15-60.2030";
const SURVEY = "literacy_rate_15plus";
const ODDS = "literacy_age_odds";
const SPREAD = "literacy_age_odds_spread";

function asIs(locality: string): Scenario {
  const plan = registry.plans.find((one) => one.locality === locality);
  const found = plan?.scenarios.find(({ id }) => id === "hien-trang");
  if (!found) throw new Error(`no scenario of ${locality}`);
  return found;
}

/** One target from one start, with constants as they are or set anew. */
function drawn(target: string, baseline: number, constants: Readonly<Record<string, number>> = {}) {
  const locality = target.slice(0, target.indexOf("."));
  const scenario = setConstants(overrideScenario(asIs(locality), LITERACY, { baseline }), constants);
  const [found] = drawTargets(input, locality, { only: [target], draws: 2000, scenario });
  if (!found) throw new Error(`no answer to ${target}`);
  return found;
}

const meanOf = (values: Float64Array = new Float64Array()) => values.reduce((sum, one) => sum + one, 0) / values.length;
const spreadOf = (values: Float64Array) => {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length);
};

describe("the odds of being illiterate by age", () => {
  it("are drawn in each world: held at their middle, the rates of 15 and over lie closer together", () => {
    const [free, held] = [drawn(ADULTS, 99.3), drawn(ADULTS, 99.3, { [SPREAD]: 0 })];
    expect(spreadOf(free.drawn.values)).toBeGreaterThan(2 * spreadOf(held.drawn.values));
  });

  it("are set by a scenario: from the same level at 15–60 steeper ones leave more of the old illiterate", () => {
    const [even, steep] = [1.05, 1.1].map((odds) => drawn(ADULTS, 99.3, { [ODDS]: odds, [SPREAD]: 0 }).drawn.values);
    expect(meanOf(even)).toBeGreaterThan(meanOf(steep) + 0.3);
  });

  it("are named among the constants that move the probability, as estimated, with a source", () => {
    const { constants = [] } = drawn(ADULTS, 99.3).answer;
    expect(constants.map(({ id }) => id)).toEqual([ODDS, SPREAD]);
    for (const { status, source, why } of constants) {
      expect(status).toBe("estimated");
      expect(source).not.toBeNull();
      expect(why?.vi).toMatch(/năm nơi/);
    }
    const [set] = drawn(ADULTS, 99.3, { [ODDS]: 1.05 }).answer.constants ?? [];
    expect(set).toMatchObject({ status: "assumed", value: 1.05, displaces: { value: 1.082 } });
  });

  it("stand in the sensitivity beside start and classes where they matter", () => {
    const found = sensitivityOf(input, "chi-lang", ADULTS, { draws: 500 });
    const bar = found?.bars.find(({ indicator }) => indicator === ODDS);
    expect(bar).toMatchObject({ basis: "drawn", unit: "times" });
    expect(bar?.low.probability).toBeGreaterThan((bar?.high.probability ?? 1) + 0.1);
    expect(found?.names).toHaveProperty(ODDS);
  });

  it("leave the rate of 15–60 where it starts: they are no second guess of it", () => {
    const [free, held] = [drawn(RATE, 99.1), drawn(RATE, 99.1, { [SPREAD]: 0 })];
    expect(Math.abs(meanOf(free.drawn.values) - meanOf(held.drawn.values))).toBeLessThan(0.01);
  });
});

describe("readings of 15 and over", () => {
  it("are answered from the same people and classes, and the sentence names their ages and the start's", () => {
    const { answer } = drawn(ADULTS, 99.3);
    expect(answer).toMatchObject({ model: "literacy" });
    expect(answer.message.params).toMatchObject({ indicator: SURVEY, of: LITERACY, baseline: 99.3 });
    expect(answer.conditions.map(({ lever }) => lever)).toContain("literacy_places");
  });

  it("lie below those of 15–60 without classes, and rise with places of which the older get what the others leave", () => {
    const without = setConstants(
      overrideScenario(asIs("chi-lang"), LITERACY, { baseline: 99.3, literacy_places: 0 }),
      {},
    );
    const [none] = drawTargets(input, "chi-lang", { only: [ADULTS], draws: 2000, scenario: without });
    const [still, taught] = [meanOf(none?.drawn.values), meanOf(drawn(ADULTS, 99.3).drawn.values)];
    expect(still).toBeGreaterThan(98);
    expect(still).toBeLessThan(99.3);
    expect(taught).toBeGreaterThan(still + 0.3);
  });

  it("give way to what the territory itself reports of the rate where nobody reports that of 15–60", () => {
    const own = observation({ locality: "chi-lang", indicator: SURVEY, unit: "percent", year: 2025, value: 98.6 });
    const known = { ...figures, observations: [...figures.observations, own] };
    const { targets } = assess({ ...input, figures: known }, "chi-lang", { draws: 200 });
    const answer = targets.find(({ target }) => target.id === ADULTS)?.readings[0]?.answer;
    expect(answer?.model).not.toBe("literacy");
    expect(answer?.conditions[0]).toMatchObject({ year: 2025, value: 98.6 });
  });

  it("say what the survey's series alone has, and why it is another number", () => {
    const { targets } = assess(input, "chi-lang", { draws: 200 });
    const notes = targets.find(({ target }) => target.id === ADULTS)?.readings[0]?.answer?.notes;
    const note = notes?.find(({ code }) => code === "NOTE_LITERACY_SURVEY");
    expect(note?.params).toMatchObject({ place: "Lạng Sơn", from: 2006, last: 2016 });
  });
});

describe("level 2", () => {
  it("is below level 1 and is not raised by classes of the first stage", () => {
    const at = (places: number) => {
      const scenario = overrideScenario(asIs("rach-gia"), LITERACY, { baseline: 98, literacy_places: places });
      const plan = registry.plans.find(({ locality }) => locality === "rach-gia");
      if (!plan) throw new Error("no plan of Rạch Giá");
      const targets = plan.targets.flatMap((target) => {
        const level2 = target.readings.find(({ indicator }) => indicator === "literacy_level2_rate_15_60");
        return level2 ? [{ ...target, readings: [{ ...level2, default: true }] }] : [];
      });
      const plans = [{ ...plan, targets }];
      const [found] = drawTargets({ ...input, registry: { ...registry, plans } }, "rach-gia", {
        draws: 1000,
        scenario,
      });
      return found;
    };
    const [none, many] = [at(0), at(5000)];
    expect(none?.answer.model).toBe("literacy");
    expect(none?.answer.probability).toBe(many?.answer.probability);
    expect(none?.answer.message.code).toMatch(/^ANSWER_LITERACY_LEVEL_2/);
    expect(Math.max(...(none?.drawn.values ?? []))).toBeLessThan(99.5);
  });
});
