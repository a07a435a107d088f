import { basename } from "node:path";
import type { Bilingual, LeverSetting, Place, Scenario } from "@lotrinh/registry";
import type { FilledAssumption, FilledTemplate } from "../template/types.js";

/** An assumption of a template that stands in the place of a scenario's; `before` is null where that had none. */
export interface ReplacedAssumption {
  readonly assumption: FilledAssumption;
  readonly before: number | null;
  readonly place: Place;
}

export interface TemplateScenario {
  readonly scenario: Scenario;
  readonly replaced: readonly ReplacedAssumption[];
  /** Lines that speak of nothing that the scenario supposes. */
  readonly unheard: readonly { readonly assumption: FilledAssumption; readonly place: Place }[];
}

/** The scenario with what the template supposes in its place, and what that replaced; null where it changes nothing. */
export function templateScenario(
  base: Scenario,
  { assumptions }: FilledTemplate,
  file: string,
): TemplateScenario | null {
  const replaced: ReplacedAssumption[] = [];
  const place = (one: FilledAssumption): Place => ({
    file: `${basename(file)} [${one.sheet}]`,
    line: one.row,
    column: 5,
  });
  const changed = base.assumptions.map((assumption) => {
    const rows = assumptions.filter(({ indicator }) => indicator === assumption.indicator);
    const start = rows.find(({ lever }) => lever === null);
    const { baseline } = assumption;
    const isNew = start !== undefined && (start.value !== baseline.value || start.year !== baseline.year);
    if (isNew) replaced.push({ assumption: start, before: baseline.value, place: place(start) });
    const levers = assumption.levers.map((setting) => {
      const own = rows.filter(({ lever }) => lever === setting.lever);
      return own.length > 0
        ? settingOf(setting, own, (one, before) => replaced.push({ assumption: one, before, place: place(one) }), place)
        : setting;
    });
    const status = (isNew ? start : rows.find((one) => one.lever !== null))?.status ?? assumption.status;
    const isChanged = isNew || levers.some((one, i) => one !== assumption.levers[i]);
    return isChanged
      ? {
          ...assumption,
          status,
          levers,
          baseline: isNew
            ? { year: start.year ?? baseline.year, value: start.value, why: bothWays(start.why), place: place(start) }
            : baseline,
        }
      : assumption;
  });
  const unheard = assumptions
    .filter(({ indicator, lever }) => {
      const supposed = base.assumptions.find((one) => one.indicator === indicator);
      return !supposed || (lever !== null && !supposed.levers.some((one) => one.lever === lever));
    })
    .map((one) => ({ assumption: one, place: { ...place(one), column: 1 } }));
  if (replaced.length + unheard.length === 0) return null;
  return { scenario: { ...base, assumptions: changed }, replaced, unheard };
}

function settingOf(
  setting: LeverSetting,
  own: readonly FilledAssumption[],
  told: (one: FilledAssumption, before: number | null) => void,
  place: (one: FilledAssumption) => Place,
): LeverSetting {
  const [first] = own;
  if (first === undefined) return setting;
  const before = (year: number | null): number | null =>
    typeof setting.value === "number" ? setting.value : year === null ? null : (setting.value[year] ?? null);
  const differing = own.filter((one) => before(one.year) !== one.value);
  const { cost } = first;
  const isDearer = cost !== null && (cost.amount !== setting.cost?.amount || cost.per !== setting.cost?.per);
  if (differing.length === 0 && !isDearer) return setting;
  for (const one of differing) told(one, before(one.year));
  const byYear = Object.fromEntries(own.map((one) => [String(one.year), one.value]));
  const { plausible: _plausible, fromTarget: _fromTarget, ...rest } = setting;
  return {
    ...(differing.length > 0
      ? { ...rest, value: first.year === null ? first.value : byYear, why: bothWays(first.why), place: place(first) }
      : setting),
    ...(isDearer ? { cost: { ...cost, why: bothWays(first.why), place: place(first) } } : {}),
  };
}

/** A planner's reason stands as it was written. */
function bothWays(why: string): Bilingual {
  return { vi: why, en: why };
}
