import { series } from "@lotrinh/observations";
import { type Assumption, findIndicator } from "@lotrinh/registry";
import { suppositionUnder } from "../answers/mechanisms.js";
import { overrideScenario } from "../answers/override-scenario.js";
import type { Run } from "../given/run.js";
import { weakest } from "../given/weakest-status.js";
import { fanOfDraws } from "../trend/fan.js";
import type { Condition } from "../types/answer.js";
import { type Finding, finding } from "../types/finding.js";
import type { TrajectoryBody, TrajectoryInput } from "../types/trajectory.js";

export interface SupposedOptions {
  readonly to: number;
  readonly levers: Readonly<Record<string, number>>;
}

/**
 * Where an indicator and all that moves with it go, by the mechanism that answers it and as the scenario of the run supposes;
 * null where it supposes nothing of the indicator, or an input is missing.
 */
export function supposedTrajectory(
  locality: string,
  indicator: string,
  run: Run,
  { to, levers }: SupposedOptions,
): TrajectoryBody | null {
  if (!suppositionUnder(run.scenario, indicator) || !run.scenario) return null;
  const scenario = overrideScenario(run.scenario, indicator, levers);
  const under = suppositionUnder(scenario, indicator);
  const { unit = "" } = findIndicator(run.registry.indicators, indicator) ?? {};
  const asked = under && { locality, indicator, unit, horizon: to, assumption: under.assumption };
  const found = asked && under.mechanism.paths?.(asked, { ...run, scenario });
  if (!found) return null;
  const status = weakest(found.conditions.map((one) => one.status));
  return {
    ...{
      basis: { locality, kind: "own" },
      scenario: scenario.id,
      model: under.mechanism.declaration.id,
      checkedTo: null,
    },
    outputs: found.outputs.map(({ id, unit: of, timing = "calendar", paths, factor }) => ({
      ...{ id, unit: of, timing, locality, status, asked: null },
      observed: id === indicator ? series(run.figures, { locality, indicator, asOf: run.asOf }) : [],
      fan: fanOfDraws(paths, factor),
    })),
    inputs: found.conditions.map((one) => conditionInput(one, locality)),
    notes: [
      { code: "TRAJECTORY_SUPPOSED", params: {} },
      ...startRange(found.conditions, under.assumption),
      { code: "TRAJECTORY_UNCHECKED", params: {} },
    ],
  };
}

/** Where a start that nobody reports may be: the fan is from one level alone. */
function startRange(conditions: readonly Condition[], { indicator, baseline }: Assumption): Finding[] {
  const start = conditions.find((one) => one.lever === null && one.indicator === indicator);
  const { plausible, value, year } = baseline;
  if (!start || !plausible || start.displaces !== undefined || start.value !== value || start.year !== year) return [];
  const [from, to] = plausible;
  return [finding("TRAJECTORY_START_RANGE", { of: indicator, year, value, from, to, unit: start.unit })];
}

function conditionInput(
  { lever, borrowed, indicator, year, value, unit, status }: Condition,
  locality: string,
): TrajectoryInput {
  return {
    ...{ id: lever ?? indicator, kind: lever === null ? "figures" : "lever", locality: borrowed ?? locality },
    ...{ from: year, to: lever === null ? year : null, value, unit, status, sources: [] },
  };
}
