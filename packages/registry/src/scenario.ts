import type { Problem } from "@lotrinh/language";
import type { SupposedConstant } from "./constant-types.js";
import { both } from "./planner-words.js";
import type { ScenarioEntry } from "./scenario-schema.js";
import { supposedRulesOf } from "./supposed-rules.js";
import type { Assumption, Baseline, Bilingual, LeverSetting, Scenario, SupposedObservation } from "./types.js";
import type { YamlFile } from "./yaml.js";

export interface ScenarioContext {
  /** Locality of figures that name none. */
  readonly locality: string;
  /** Scenarios that one may be based on. */
  readonly scenarios: readonly Scenario[];
}

/**
 * A scenario as written, on top of the one that it is based on: what it does not write stays, and an assumption whose
 * baseline is `none` is left out. What has neither goes to the problems.
 */
export function scenarioOf(
  { value, place }: YamlFile<ScenarioEntry>,
  { locality, scenarios }: ScenarioContext,
  problems: Problem[],
): Scenario {
  const base = scenarios.find(({ id }) => id === value.basedOn);
  const assumptions = value.assumptions.flatMap((entry, i): Assumption[] => {
    if (entry.baseline === "none") return [];
    const known = base?.assumptions.find(({ indicator }) => indicator === entry.indicator);
    const baseline = baselineOf(entry, i, place) ?? known?.baseline;
    if (!baseline) {
      const params = { ...place(["assumptions", i]), key: "baseline", value: "" };
      // A base that is unknown or cannot be read is said elsewhere.
      if (base || value.basedOn === undefined) problems.push({ code: "KEY_MISSING", params });
      return [];
    }
    const levers = entry.levers.map((lever, j) => leverOf(lever, place, ["assumptions", i, "levers", j]));
    const kept = known?.levers.filter(({ lever }) => !levers.some((one) => one.lever === lever)) ?? [];
    return [{ indicator: entry.indicator, status: entry.status, baseline, levers: [...kept, ...levers] }];
  });
  const supposed = value.observations.map(
    (entry, i): SupposedObservation => ({
      locality: entry.locality ?? locality,
      indicator: entry.indicator,
      year: entry.year,
      value: entry.value,
      why: both(entry.why),
      place: place(["observations", i, "value"]),
    }),
  );
  const untouched = base?.assumptions.filter(
    (one) => !value.assumptions.some(({ indicator }) => indicator === one.indicator),
  );
  const observations = [...(base?.observations ?? []), ...supposed];
  const notBorrowed = value.notBorrowed ?? base?.notBorrowed;
  const set = value.constants.map(
    ({ weight, why, ...entry }, i): SupposedConstant => ({
      ...entry,
      ...(weight === undefined ? {} : { weight }),
      why: both(why),
      place: place(["constants", i, "value"]),
    }),
  );
  const kept = base?.constants?.filter((one) => !set.some(({ constant }) => constant === one.constant)) ?? [];
  const rules = supposedRulesOf(value.rules, place, base?.rules);
  return {
    id: value.id,
    name: both(value.name) as Bilingual,
    assumptions: [...(untouched ?? []), ...assumptions],
    ...(observations.length > 0 ? { observations } : {}),
    ...(rules ? { rules } : {}),
    ...(notBorrowed ? { notBorrowed } : {}),
    ...(kept.length + set.length > 0 ? { constants: [...kept, ...set] } : {}),
    place: place([]),
  };
}

type Entry = ScenarioEntry["assumptions"][number];
type PlaceOf = YamlFile<ScenarioEntry>["place"];

function baselineOf({ baseline }: Entry, i: number, place: PlaceOf): Baseline | null {
  if (!baseline || baseline === "none") return null;
  const { year, value, plausible, fromTarget, why } = baseline;
  return {
    year,
    value,
    ...(plausible ? { plausible } : {}),
    ...(fromTarget ? { fromTarget } : {}),
    why: both(why),
    place: place(["assumptions", i, "baseline", "value"]),
  };
}

function leverOf(
  { lever, value, plausible, fromTarget, cost, why }: Entry["levers"][number],
  place: PlaceOf,
  path: readonly PropertyKey[],
): LeverSetting {
  return {
    lever,
    value,
    ...(plausible ? { plausible } : {}),
    ...(fromTarget ? { fromTarget } : {}),
    ...(cost ? { cost: { ...cost, why: both(cost.why), place: place([...path, "cost"]) } } : {}),
    why: both(why),
    place: place([...path, "value"]),
  };
}
