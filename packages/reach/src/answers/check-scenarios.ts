import type { LeverDeclaration } from "@lotrinh/flows";
import { type Problem, problemOf } from "@lotrinh/language";
import type { Assumption, LeverSetting, Place, Registry, Scenario } from "@lotrinh/registry";
import { mechanismSupposing } from "./mechanisms.js";
import { POINTS } from "./series/planned-pace-model.js";

const NOWHERE: Place = { file: "", line: 1, column: 1 };

/**
 * What is wrong in the scenarios of the plans as the models see them: a lever outside its range or missing, a starting
 * count that is none.
 */
export function checkScenarios({ plans }: Registry): Problem[] {
  return plans
    .flatMap((plan) => plan.scenarios)
    .flatMap(({ assumptions, place }) => assumptions.flatMap((one) => checkAssumption(one, place ?? NOWHERE)));
}

/**
 * The same for one scenario, such as a planner's own, in which an assumption that no model would take is a problem too:
 * nothing that a planner writes goes unheard.
 */
export function checkScenario(scenario: Scenario): Problem[] {
  const at = scenario.place ?? NOWHERE;
  return scenario.assumptions.flatMap((one) =>
    mechanismSupposing(one)
      ? checkAssumption(one, at)
      : [problemOf("LEVER_MISSING", { ...(one.baseline.place ?? at), key: one.indicator, write: POINTS })],
  );
}

function checkAssumption(assumption: Assumption, scenarioPlace: Place): Problem[] {
  const mechanism = mechanismSupposing(assumption);
  if (!mechanism?.supposes) return [];
  const { declaration, supposes } = mechanism;
  const { value, place } = assumption.baseline;
  const at = place ?? scenarioPlace;
  const possible = value >= 0 && (supposes.baseline === "count" ? Number.isInteger(value) : value <= 100);
  const needed = declaration.levers.filter(({ id }) => supposes.levers.includes(id));
  const stray = assumption.levers.filter(({ lever }) => !supposes.levers.includes(lever));
  return [
    ...stray.map(({ lever, place: where }) => {
      const params = { ...(where ?? scenarioPlace), key: "lever", value: lever, write: supposes.levers.join(", ") };
      return problemOf("REFERENCE_UNKNOWN", params);
    }),
    ...(possible
      ? []
      : [outOfRange(at, "baseline.value", value, supposes.baseline === "count" ? "0, 1, 2, …" : "0 … 100")]),
    ...needed.flatMap((lever) => {
      const setting = assumption.levers.find((one) => one.lever === lever.id);
      if (setting) return checkSetting(setting, lever, setting.place ?? scenarioPlace);
      return [problemOf("LEVER_MISSING", { ...at, key: "levers", write: lever.id })];
    }),
  ];
}

function checkSetting(
  { value }: LeverSetting,
  { id, range: [lowest, highest] }: LeverDeclaration,
  at: Place,
): Problem[] {
  const values = typeof value === "number" ? [value] : Object.values(value);
  return values
    .filter((one) => !(one >= lowest && one <= highest))
    .map((one) => outOfRange(at, id, one, `${lowest} … ${highest}`));
}

function outOfRange(at: Place, key: string, value: number, write: string): Problem {
  return { code: "VALUE_RANGE", params: { ...at, key, value, write } };
}
