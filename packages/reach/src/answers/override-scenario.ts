import { checkLever } from "@lotrinh/flows";
import type { Assumption, Scenario } from "@lotrinh/registry";
import { suppositionUnder } from "./mechanisms.js";

/** New values for what a scenario supposes of one indicator: its `baseline`, and levers by their ids. */
export type Overrides = Readonly<Record<string, number>>;

/**
 * The scenario with some values set anew by a program; they carry no reason, so that a reader sees that nobody wrote
 * them down. Throws a RangeError for an indicator or lever that the scenario does not suppose anything of, and for a
 * lever out of its range.
 */
export function overrideScenario(scenario: Scenario, indicator: string, { baseline, ...levers }: Overrides): Scenario {
  const under = suppositionUnder(scenario, indicator);
  const assumption = under?.assumption ?? scenario.assumptions.find((one) => one.indicator === indicator);
  if (!assumption)
    throw new RangeError(`invalid indicator; scenario ${scenario.id} supposes nothing of it: ${indicator}`);
  const known = assumption.levers.map((setting) => setting.lever);
  const unknown = Object.keys(levers).find((lever) => !known.includes(lever));
  if (unknown) throw new RangeError(`invalid lever; not baseline, ${known.join(", ")}: ${unknown}`);
  for (const [lever, value] of Object.entries(levers)) if (under) checkLever(under.mechanism.declaration, lever, value);
  const changed: Assumption = {
    ...assumption,
    baseline:
      baseline === undefined
        ? assumption.baseline
        : { ...without(assumption.baseline), value: baseline, why: null, place: null },
    levers: assumption.levers.map((setting) => {
      const value = levers[setting.lever];
      return value === undefined ? setting : { ...without(setting), value, why: null, place: null };
    }),
  };
  return { ...scenario, assumptions: scenario.assumptions.map((one) => (one === assumption ? changed : one)) };
}

/** What a program sets was worked out from no target. */
function without<T extends { readonly fromTarget?: string }>({ fromTarget: _, ...rest }: T): Omit<T, "fromTarget"> {
  return rest;
}
