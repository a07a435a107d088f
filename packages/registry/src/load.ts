import type { Problem } from "@lotrinh/language";
import { checkData } from "./check-data.js";
import { checkPlans } from "./check-plan.js";
import { checkRules } from "./check-rules.js";
import { throwIfAny } from "./collect.js";
import { checkConstants, constantsOf } from "./constants.js";
import { derivedWarnings } from "./derived-warnings.js";
import { checkIdentities } from "./identities.js";
import { indicatorsOf } from "./indicators.js";
import { checkLaws, lawsOf } from "./laws.js";
import { type DataTables, loadData } from "./load-data.js";
import { type LoadedPlan, loadPlans } from "./load-plan.js";
import { loadRules, ruleSetOf } from "./load-rules.js";
import { knownPlaces, setPlacesFolder } from "./places/known-places.js";
import { unitOfId } from "./places/places-named.js";
import { localityOfUnit } from "./places/unit-locality.js";
import { withPlace } from "./places/with-place.js";
import { checkPlanIndicators, planIndicators } from "./plan-indicators.js";
import { checkSchoolCounts, schoolCountsOf } from "./school-counts.js";
import type { Plan, Registry } from "./types.js";
import { checkUnitCosts, unitCostsOf } from "./unit-costs.js";

/** Where a registry is read from; `plans` are folders of one plan each, beside those of `seeds`. */
export interface RegistryFolders {
  readonly data: string;
  /** Where it is left out, no plan but those of `plans` is read: what figures mean is known without one. */
  readonly seeds?: string;
  readonly plans?: readonly string[];
  /** Whether the legal standards are read; figures are known without them, plans are not. Default true. */
  readonly rules?: boolean;
}

/**
 * Reads `registry/` of the folder `data` and every plan of the folder `seeds`. First each file on its own; only files
 * that can all be read are checked against each other.
 * @throws InputError with every problem of that step, each with its file, line and column
 */
export function loadRegistry({ data, seeds, plans: more = [], rules: withRules = true }: RegistryFolders): Registry {
  const problems: Problem[] = [];
  const tables = loadData(data, problems);
  const rules = withRules ? loadRules(data, problems) : [];
  const plans = loadPlans(seeds, problems, more);
  throwIfAny(problems);
  const bundled = registryOf(tables as DataTables);
  setPlacesFolder(bundled.localities, data);
  const registry = withIndicatorsOf(plans, withPlacesOf(plans, bundled));
  const indicators = new Map(registry.indicators.map((indicator) => [indicator.id, indicator]));
  const whole = { ...registry, rules: rules.map(ruleSetOf) };
  throwIfAny([
    ...checkData(tables as DataTables),
    ...checkRules(rules, indicators, new Set(registry.laws.map(({ id }) => id))),
    ...checkConstants(tables?.constants),
    ...checkUnitCosts(tables?.unitCosts),
    ...checkSchoolCounts(tables?.schoolCounts, new Set(indicators.keys())),
    ...checkIdentities(tables?.identities, tables?.templateSeries, new Set(indicators.keys())),
    ...(withRules ? checkLaws(tables?.laws, new Set(indicators.keys()), whole.rules) : []),
    ...plans.flatMap(({ indicatorFile }) => (indicatorFile ? checkPlanIndicators(indicatorFile, indicators) : [])),
    ...checkPlans(plans, { ...whole, localities: new Set(registry.localities.map(({ id }) => id)), indicators }),
  ]);
  return { ...whole, plans: plans.map(({ plan }) => withDerivedWarnings(plan, registry)) };
}

/** Places of the country that only a plan of one’s own speaks of. */
function withPlacesOf(plans: readonly LoadedPlan[], bundled: Registry): Registry {
  return plans
    .filter(({ plan }) => !bundled.localities.some(({ id }) => id === plan.locality))
    .reduce((registry, { plan }) => {
      const places = knownPlaces(registry.localities);
      const unit = places ? unitOfId(places, plan.locality) : undefined;
      return unit ? withPlace(registry, localityOfUnit(unit, registry.localities)) : registry;
    }, bundled);
}

/** What plans of one’s own measure that the registry does not know. */
function withIndicatorsOf(plans: readonly LoadedPlan[], registry: Registry): Registry {
  const known = new Set(registry.indicators.map(({ id }) => id));
  const own = plans.flatMap(({ plan, indicatorFile }) =>
    indicatorFile ? planIndicators(indicatorFile, plan.id, known) : [],
  );
  const added = own.filter(({ id }, i) => !known.has(id) && own.findIndex((one) => one.id === id) === i);
  return added.length === 0 ? registry : { ...registry, indicators: [...registry.indicators, ...added] };
}

function registryOf({
  asOf,
  localities,
  lineage,
  indicators,
  benchmarks,
  bindings,
  abolished,
  succession,
  laws,
  constants,
  unitCosts,
  schoolCounts,
  identities,
  templateSeries,
}: DataTables): Registry {
  return {
    asOf,
    plans: [],
    localities: localities.rows.map(({ cells: { valid_from: validFrom, valid_to: validTo, ...cells } }) => ({
      ...cells,
      validFrom,
      validTo,
    })),
    lineage: lineage.rows.map(({ cells }) => ({
      locality: cells.locality,
      fromCode: cells.from_code,
      fromName: cells.from_name,
      toCode: cells.to_code,
      toName: cells.to_name,
      date: cells.date,
      weight: cells.weight,
      weightStatus: cells.weight_status,
      source: cells.source,
    })),
    indicators: indicatorsOf(indicators),
    benchmarks: benchmarks.rows.map(({ cells }) => cells),
    bindings: (bindings?.rows ?? []).map(({ cells }) => ({ ...cells, question: cells.question === "1" })),
    abolished: (abolished?.rows ?? []).map(({ cells: { read_as: readAs, ...cells } }) => ({ ...cells, readAs })),
    succession: (succession?.rows ?? []).map(({ cells: { why_vi: vi, why_en: en, ...cells } }) => ({
      ...cells,
      why: { vi, en },
    })),
    rules: [],
    laws: lawsOf(laws),
    constants: constantsOf(constants),
    unitCosts: unitCostsOf(unitCosts),
    schoolCounts: schoolCountsOf(schoolCounts),
    identities: (identities?.rows ?? []).map(({ cells }) => cells),
    templateSeries: (templateSeries?.rows ?? []).map(({ cells }) => cells),
  };
}

function withDerivedWarnings(plan: Plan, known: Pick<Registry, "localities" | "lineage" | "benchmarks">): Plan {
  const targets = plan.targets.map((target) => ({
    ...target,
    warnings: [...target.warnings, ...derivedWarnings(target, known)],
  }));
  return { ...plan, targets };
}
