import type { Assumption, Plan, Scenario } from "@lotrinh/registry";
import { suppositionUnder } from "../answers/mechanisms.js";
import { setConstants } from "../given/constants.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import { namesIn } from "../given/names-in.js";
import { scenarioFor } from "../given/scenario-of.js";
import type { Answer, Condition, UsedConstant } from "../types/answer.js";
import type { Sensitivity, SensitivityBar } from "../types/sensitivity.js";
import { drawTarget, type WhatIfOptions, whatIf } from "./what-if.js";

/** Steps down and up where neither a plausible range nor the plan's scenarios say how far an input may lie off. */
const STEPS: Readonly<Record<string, number>> = {
  renewal_success: 0.05,
  recognitions_per_year: 1,
  literacy_places: 500,
  literacy_uptake: 0.1,
  literacy_completion: 0.1,
  points_per_year: 1,
};
/** Rates this high move in tenths of a point. */
const HIGH = 95;
/** How the name of a constant ends that says how far another one is drawn from. */
const SPREAD = "_spread";
/** Standard normal number that one of ten is above. */
const TENTH = 1.2816;

interface Range {
  readonly low: number;
  readonly high: number;
  readonly basis: SensitivityBar["basis"];
}

/**
 * Which input moves the probability of a target most: each from the low to the high end of its range, the others as they
 * are, on the same draws, widest first. The range of an input is the one that it was drawn from, else the plausible one that the scenario gives, else the span
 * of the plan's scenarios, else a stated step down and up. Null where there is no answer, and for a standard, which rests on
 * every criterion of every commune.
 */
export function sensitivityOf(
  input: AssessInput,
  locality: string,
  target: string,
  { progress, ...options }: AssessOptions = {},
): Sensitivity | null {
  const plan = input.registry.plans.find((one) => one.targets.some(({ id }) => id === target));
  if (!plan) throw new RangeError(`invalid target; not one of ${locality}: ${target}`);
  const scenario = scenarioFor(plan, options.scenario) ?? NOTHING;
  const run = { ...options, scenario };
  const drawn = drawTarget(input, locality, target, run);
  if (!drawn || drawn.mechanism.restsOn === "criteria") return null;
  const { answer, reading } = drawn;
  const { restsOn } = drawn.mechanism;
  const under = restsOn === "assumption" ? suppositionUnder(scenario, reading.indicator) : null;
  const bars = answer.conditions.flatMap((condition, index, { length }): SensitivityBar[] => {
    progress?.(index + 1, length + 1);
    const ends = under
      ? endsOfInput(condition, under.assumption, plan, (overrides) => whatIf(input, locality, target, overrides, run))
      : endsOfFigure(condition, input, locality, target, run);
    return ends ? [ends] : [];
  });
  const drawnFrom = answer.constants?.flatMap((one): SensitivityBar[] => {
    const ends = endsOfConstant(one, answer, (constants) =>
      whatIf(input, locality, target, {}, { ...run, scenario: setConstants(scenario, constants) }),
    );
    return ends ? [ends] : [];
  });
  bars.push(...(drawnFrom ?? []));
  const swing = ({ low, high }: SensitivityBar) => Math.abs(high.probability - low.probability);
  return {
    names: namesIn(bars, [...input.registry.indicators, ...input.registry.constants]),
    probability: answer.probability,
    draws: drawn.drawn.holds.length,
    bars: bars.sort((a, b) => swing(b) - swing(a)),
  };
}

const NOTHING: Scenario = { id: "", name: { vi: "", en: "" }, assumptions: [], place: null };

type Try = (overrides: Record<string, number>) => number | null;

/** A lever or the start of a model. */
function endsOfInput(condition: Condition, assumption: Assumption, plan: Plan, tried: Try): SensitivityBar | null {
  if (condition.lever === null && condition.indicator !== assumption.indicator) return null;
  const { low, high, basis } = rangeOf(condition, assumption, plan);
  if (low === high) return null;
  const key = condition.lever ?? "baseline";
  return barOf(condition, basis, [low, high], (value) => tried({ [key]: value }));
}

/** The last figure of a series, its own or borrowed. */
function endsOfFigure(
  condition: Condition,
  input: AssessInput,
  locality: string,
  target: string,
  { scenario, ...options }: WhatIfOptions,
): SensitivityBar | null {
  if (condition.lever !== null || condition.unit !== "percent") return null;
  const { indicator, year, value, borrowed } = condition;
  const step = value >= HIGH ? 0.1 : 1;
  const ends = [bounded(value - step), bounded(value + step)] as const;
  return barOf(condition, "step", ends, (supposed) => {
    const figure = { locality: borrowed ?? locality, indicator, year, value: supposed, why: null, place: null };
    const changed = { ...scenario, observations: [...(scenario.observations ?? []), figure] };
    return whatIf(input, locality, target, {}, { ...options, scenario: changed });
  });
}

/** A number that draws are taken around: eight of ten are between the ends. */
function endsOfConstant(
  { id, value, unit, range: [least, most] }: UsedConstant,
  { constants = [], conditions }: Answer,
  probabilityAt: (constants: Readonly<Record<string, number>>) => number | null,
): SensitivityBar | null {
  const spread = constants.find((one) => one.id === `${id}${SPREAD}`);
  if (unit !== "times" || !spread || spread.value === 0) return null;
  const at = (score: number) => Math.min(most, Math.max(least, value * Math.exp(score * spread.value)));
  const [low, high] = [-TENTH, TENTH].map((score) => Number(at(score).toFixed(3))) as [number, number];
  const asked = { lever: null, indicator: id, year: conditions[0]?.year ?? Number.NaN, unit, value } as const;
  return barOf(asked, "drawn", [low, high], (one) => probabilityAt({ [id]: one, [spread.id]: 0 }));
}

function barOf(
  { lever, indicator, year, unit, value }: Pick<Condition, "lever" | "indicator" | "year" | "unit" | "value">,
  basis: SensitivityBar["basis"],
  [low, high]: readonly [number, number],
  probabilityAt: (value: number) => number | null,
): SensitivityBar | null {
  const [below, above] = [probabilityAt(low), probabilityAt(high)];
  if (below === null || above === null) return null;
  return {
    lever,
    indicator,
    year,
    unit,
    value,
    basis,
    low: { value: low, probability: below },
    high: { value: high, probability: above },
  };
}

function rangeOf(
  { lever, value, unit, between }: Condition,
  { indicator, baseline, levers }: Assumption,
  plan: Plan,
): Range {
  if (between) return { low: between[0], high: between[1], basis: "drawn" };
  const plausible = lever === null ? baseline.plausible : levers.find((setting) => setting.lever === lever)?.plausible;
  if (plausible) return { low: plausible[0], high: plausible[1], basis: "plausible" };
  const settings = plan.scenarios.flatMap(({ assumptions }) =>
    assumptions.filter((one) => one.indicator === indicator).flatMap((one) => settingsOf(one, lever)),
  );
  const [low, high] = [Math.min(value, ...settings), Math.max(value, ...settings)];
  if (low < high) return { low, high, basis: "scenarios" };
  return { ...around(value, lever, unit), basis: "step" };
}

function settingsOf({ baseline, levers }: Assumption, lever: string | null): number[] {
  if (lever === null) return [baseline.value];
  const value = levers.find((setting) => setting.lever === lever)?.value ?? [];
  return typeof value === "number" ? [value] : Object.values(value);
}

function around(value: number, lever: string | null, unit: string): Omit<Range, "basis"> {
  const step = lever === null ? (unit === "percent" && value >= HIGH ? 0.1 : 1) : (STEPS[lever] ?? 0.1);
  const most = unit === "percent" ? 100 : unit === "share" ? 1 : Number.POSITIVE_INFINITY;
  const rounded = (x: number) => Number(x.toFixed(6));
  return { low: rounded(Math.max(0, value - step)), high: rounded(Math.min(most, value + step)) };
}

function bounded(value: number): number {
  return Number(Math.min(100, Math.max(0, value)).toFixed(6));
}
