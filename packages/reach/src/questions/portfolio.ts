import type { LeverCost, Scenario } from "@lotrinh/registry";
import { suppositionUnder } from "../answers/mechanisms.js";
import { solveLever } from "../answers/solve-lever.js";
import type { AssessInput } from "../given/input.js";
import type { Solution } from "../types/answer.js";
import { drawTarget, type WhatIfOptions, whatIf } from "./what-if.js";

/** Settings of the levers other than the first that are tried, from the scenario's to the highest. */
const GRID = 10;
/** Draws of a search at the most: it asks for hundreds of probabilities. */
const DRAWS = 2000;

/** Levers set together, and what they cost above the scenario. Costs are a planner's, and assumed. */
export interface Portfolio {
  readonly levers: readonly {
    readonly lever: string;
    readonly unit: string;
    readonly now: number;
    readonly value: number;
    /** Million đồng over all years. */
    readonly cost: number;
  }[];
  /** Million đồng over all years. */
  readonly cost: number;
  readonly years: number;
  readonly probability: number;
  readonly status: "assumed";
}

interface Priced extends Solution {
  readonly now: number;
  readonly cost: LeverCost;
}

/**
 * The cheapest settings of the levers that have costs which together bring a target to a probability: the others on a grid
 * from the scenario's setting to the highest, the first by bisection. Null without costs, and where the highest do not.
 */
export function cheapestPortfolio(
  input: AssessInput,
  locality: string,
  target: string,
  solutions: readonly Solution[],
  { goal, ...options }: WhatIfOptions & { readonly goal: number },
): Portfolio | null {
  const run = { ...options, draws: Math.min(options.draws ?? DRAWS, DRAWS) };
  const drawn = drawTarget(input, locality, target, run);
  const priced = pricedLevers(options.scenario, drawn?.reading.indicator ?? "", solutions, (lever) => {
    return drawn?.answer.conditions.find((one) => one.lever === lever)?.value ?? Number.NaN;
  });
  const [main, ...others] = priced;
  if (!drawn || !main) return null;
  const { years } = drawn.answer;
  const costOf = ({ cost, now }: Priced, value: number): number =>
    years * (cost.amount / cost.per) * Math.max(0, value - now);
  let best: { readonly settings: readonly number[]; readonly cost: number } | null = null;
  for (const settings of combinations(others)) {
    const fixed = Object.fromEntries(others.map((one, i) => [one.lever, settings[i] as number]));
    const already = others.reduce((sum, one, i) => sum + costOf(one, settings[i] as number), 0);
    if (best && already >= best.cost) continue;
    const range = [main.now, main.range[1]] as const;
    const at = (setting: number) => whatIf(input, locality, target, { ...fixed, [main.lever]: setting }, run) ?? 0;
    const enough = solveLever(goal, at, { range, step: main.step });
    if (enough === null) continue;
    const cost = already + costOf(main, enough);
    if (!best || cost < best.cost) best = { settings: [enough, ...settings], cost };
  }
  if (!best) return null;
  const { settings, cost } = best;
  const set = Object.fromEntries(priced.map((one, i) => [one.lever, settings[i] as number]));
  return {
    levers: priced.map((one, i) => ({
      lever: one.lever,
      unit: one.unit,
      now: one.now,
      value: settings[i] as number,
      cost: costOf(one, settings[i] as number),
    })),
    cost,
    years,
    probability: whatIf(input, locality, target, set, options) ?? Number.NaN,
    status: "assumed",
  };
}

function pricedLevers(
  scenario: Scenario,
  indicator: string,
  solutions: readonly Solution[],
  now: (lever: string) => number,
): Priced[] {
  const settings = suppositionUnder(scenario, indicator)?.assumption.levers ?? [];
  return solutions.flatMap((one) => {
    const cost = settings.find(({ lever }) => lever === one.lever)?.cost;
    return cost ? [{ ...one, now: now(one.lever), cost }] : [];
  });
}

/** Every combination of grid settings, cheapest first in each lever; one empty combination for no lever. */
function combinations(levers: readonly Priced[]): number[][] {
  return levers.reduce<number[][]>(
    (all, { now, range: [, highest] }) =>
      all.flatMap((settings) =>
        Array.from({ length: GRID + 1 }, (_, i) => [
          ...settings,
          Number((now + ((highest - now) * i) / GRID).toFixed(6)),
        ]),
      ),
    [[]],
  );
}
