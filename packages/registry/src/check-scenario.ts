import { leverIds, type Problem, problemOf } from "@lotrinh/language";
import { unknownName } from "./check-names.js";
import type { Known } from "./check-target.js";
import type { ScenarioEntry } from "./scenario-schema.js";
import { checkSupposedRules } from "./supposed-rules.js";
import type { YamlFile } from "./yaml.js";

const knownLevers = new Set(leverIds());

/** Names that a scenario refers to, and supposed figures against the bounds of their indicators. */
export function checkScenarioFile(
  { value, place }: YamlFile<ScenarioEntry>,
  { localities, indicators, rules, laws, constants }: Known,
  scenarios: readonly string[],
): Problem[] {
  const { basedOn, assumptions, observations } = value;
  return [
    ...checkSupposedRules(value.rules, place, { rules, localities, laws }),
    ...(basedOn === undefined ? [] : unknownName(basedOn, new Set(scenarios), "basedOn", place(["basedOn"]))),
    ...(value.notBorrowed ?? []).flatMap((id, i) =>
      unknownName(id, indicators, "notBorrowed", place(["notBorrowed", i])),
    ),
    ...value.constants.flatMap(({ constant, value: set }, i): Problem[] => {
      const known = constants.find(({ id }) => id === constant);
      const ids = new Set(constants.map(({ id }) => id));
      if (!known) return unknownName(constant, ids, "constant", place(["constants", i, "constant"]));
      const [low, high] = known.range;
      const at = { ...place(["constants", i, "value"]), key: "value", value: set, write: `${low} … ${high}` };
      return set >= low && set <= high ? [] : [problemOf("VALUE_RANGE", at)];
    }),
    ...assumptions.flatMap(({ indicator, levers }, i) => [
      ...unknownName(indicator, indicators, "indicator", place(["assumptions", i, "indicator"])),
      ...levers.flatMap(({ lever }, j) =>
        unknownName(lever, knownLevers, "lever", place(["assumptions", i, "levers", j, "lever"])),
      ),
    ]),
    ...observations.flatMap(({ locality, indicator, value: supposed }, i): Problem[] => {
      const at = place(["observations", i, "value"]);
      const { lower = null, upper = null } = indicators.get(indicator) ?? {};
      const outside = (lower !== null && supposed < lower) || (upper !== null && supposed > upper);
      const write = `${lower ?? "−∞"} … ${upper ?? "∞"}`;
      return [
        ...(locality === undefined
          ? []
          : unknownName(locality, localities, "locality", place(["observations", i, "locality"]))),
        ...unknownName(indicator, indicators, "indicator", place(["observations", i, "indicator"])),
        ...(outside ? [problemOf("VALUE_RANGE", { ...at, key: "value", value: supposed, write })] : []),
      ];
    }),
  ];
}
