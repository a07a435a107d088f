import type { Problem } from "@lotrinh/language";
import { checkData } from "./check-data.js";
import { checkPlans } from "./check-plan.js";
import { throwIfAny } from "./collect.js";
import { type DataTables, loadData } from "./load-data.js";
import { loadPlans } from "./load-plan.js";
import { orphanWarning } from "./orphan.js";
import type { Locality, Plan, Registry } from "./types.js";

/**
 * Reads `registry/` of the folder `data` and every plan of the folder `seeds`. First each file on its own; only files
 * that can all be read are checked against each other.
 * @throws InputError with every problem of that step, each with its file, line and column
 */
export function loadRegistry({ data, seeds }: { readonly data: string; readonly seeds: string }): Registry {
  const problems: Problem[] = [];
  const tables = loadData(data, problems);
  const plans = loadPlans(seeds, problems);
  throwIfAny(problems);
  const registry = registryOf(tables as DataTables);
  const indicators = new Map(registry.indicators.map((indicator) => [indicator.id, indicator]));
  const localities = new Set(registry.localities.map(({ id }) => id));
  throwIfAny([...checkData(tables as DataTables), ...checkPlans(plans, { localities, indicators })]);
  return { ...registry, plans: plans.map(({ plan }) => withOrphanWarnings(plan, registry.localities)) };
}

function registryOf({ asOf, localities, lineage, indicators, benchmarks }: DataTables): Registry {
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
      source: cells.source,
    })),
    indicators: indicators.rows.map(({ cells }) => cells),
    benchmarks: benchmarks.rows.map(({ cells }) => cells),
  };
}

function withOrphanWarnings(plan: Plan, localities: readonly Locality[]): Plan {
  const locality = localities.find(({ id }) => id === plan.locality);
  const targets = plan.targets.map((target) => ({
    ...target,
    warnings: [...target.warnings, ...orphanWarning(target, locality)],
  }));
  return { ...plan, targets };
}
