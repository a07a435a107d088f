import type { LeverSetting, Plan, Scenario } from "@lotrinh/registry";
import { leverByYear } from "./lever-by-year.js";

/** How a scenario's lever stands to the state as is, the plan's first scenario: means over the years. */
export interface Effort {
  readonly asIs: number;
  readonly here: number;
}

/**
 * The effort of a lever that a plan's scenario sets, so that what is reported may take the place of the state as is and the effort
 * stays. Null for a question: what a program set, and what a planner's own scenario writes down itself.
 */
export function effortOf(
  setting: LeverSetting,
  indicator: string,
  { plans, scenario, locality, years }: EffortAsked,
): Effort | null {
  if (setting.why === null) return null;
  for (const { scenarios } of plans.filter((plan) => plan.locality === locality)) {
    const [first] = scenarios;
    const asIs = first && leverIn(first, indicator, setting.lever);
    const isFirst = first?.id === scenario?.id;
    const isWritten = scenarios.some((one) => isSame(leverIn(one, indicator, setting.lever), setting));
    if (!isWritten) continue;
    const here = meanOver(setting, years);
    return { asIs: isFirst || !asIs ? here : meanOver(asIs, years), here };
  }
  return null;
}

interface EffortAsked {
  readonly plans: readonly Plan[];
  readonly scenario: Scenario | null;
  readonly locality: string;
  readonly years: readonly [number, number];
}

/** A share moved by as much as the scenario moves it from the state as is, in odds. */
export function shareWith(known: number, { asIs, here }: Effort): number {
  if (asIs === here) return known;
  const odds = (oddsOf(known) * oddsOf(here)) / oddsOf(asIs);
  return odds / (1 + odds);
}

/** Events a year, as many times as the scenario has of the state as is; from none, as many more. */
export function rateWith(known: number, { asIs, here }: Effort): number {
  if (asIs === here) return known;
  return asIs > 0 ? (known * here) / asIs : known + here;
}

function oddsOf(share: number): number {
  const inside = Math.min(0.995, Math.max(0.005, share));
  return inside / (1 - inside);
}

function leverIn({ assumptions }: Scenario, indicator: string, lever: string): LeverSetting | undefined {
  return assumptions.find((one) => one.indicator === indicator)?.levers.find((one) => one.lever === lever);
}

function isSame(one: LeverSetting | undefined, other: LeverSetting): boolean {
  if (!one || JSON.stringify(one.value) !== JSON.stringify(other.value)) return false;
  return one.place?.file === other.place?.file && one.place?.line === other.place?.line;
}

function meanOver(setting: LeverSetting, [from, to]: readonly [number, number]): number {
  const values = Object.values(leverByYear(setting, from, to));
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
