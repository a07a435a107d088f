import { derivedWarnings } from "./derived-warnings.js";
import { fullName } from "./full-name.js";
import type { Benchmark, Binding, Locality, Plan, Registry, Target } from "./types.js";

const FILE = "data/registry/benchmarks.csv";

const NO_PLAN = {
  what: "Kế hoạch của địa phương",
  section: "cả kế hoạch",
  note: {
    vi: "Các mức ở đây là mức chung của cả nước và của tỉnh; chưa thấy văn bản giao cho địa phương. Cần hỏi cấp trên mức được giao.",
    en: "These levels are those of the country and of the province; no document is known that assigns them to the locality. Ask the level above.",
  },
};

/**
 * The registry with a plan of status `derived` for a locality that has none: the targets of the country, of the government's
 * acts and of the province above it that hold for its level (`binding.csv`); what is missing says that none was assigned to
 * it. Changes nothing for a locality that has a plan, and where nothing holds.
 */
export function withBindingPlan(registry: Registry, locality: Locality): Registry {
  if (registry.plans.some((plan) => plan.locality === locality.id)) return registry;
  const above = new Set([locality.id, ...ancestors(registry, locality), ...formerProvinces(registry, locality)]);
  const bound = registry.bindings.flatMap((binding) => {
    if (!above.has(binding.benchmark) || !binding.levels.includes(locality.level)) return [];
    const at = registry.benchmarks.findIndex((one) => isOf(binding, one));
    const benchmark = registry.benchmarks[at];
    return benchmark ? [{ binding, target: targetOf(benchmark, binding, at + 2, locality, registry) }] : [];
  });
  if (bound.length === 0) return registry;
  const plan: Plan = {
    id: planId(locality),
    locality: locality.id,
    title: `Chỉ tiêu của cả nước và của tỉnh, lấy làm mốc cho ${fullName(locality)}`,
    issuer: "Lộ trình",
    number: "",
    date: registry.asOf,
    status: "derived",
    document: { sha256: "", lines: registry.benchmarks.length + 1 },
    missing: [NO_PLAN],
    scenarios: [],
    questions: bound.filter(({ binding }) => binding.question).map(({ target }) => target.id),
    targets: bound.map(({ target }) => target),
  };
  return { ...registry, plans: [...registry.plans, plan] };
}

function targetOf(benchmark: Benchmark, binding: Binding, line: number, place: Locality, registry: Registry): Target {
  const { indicator, year, comparator, value, unit, act, note } = benchmark;
  const direction = registry.indicators.find(({ id }) => id === indicator)?.direction;
  const bare = direction === "none" ? "=" : direction === "down" ? "<=" : ">=";
  const whose = registry.localities.find(({ id }) => id === benchmark.locality)?.name ?? benchmark.locality;
  const target: Target = {
    id: `${place.id}.${indicator.replaceAll("_", "-")}.${year}${benchmark.locality === "viet-nam" ? "" : `.${benchmark.locality}`}`,
    plan: planId(place),
    locality: place.id,
    indicator,
    horizon: year,
    comparator,
    value,
    unit,
    kind: binding.kind,
    modality: "strive",
    section: act,
    line,
    phrase: note === "" ? act : note,
    series: null,
    readings: [
      {
        id: "as-above",
        default: true,
        indicator,
        comparator: comparator === "=" ? bare : comparator,
        value,
        unit,
        label: { vi: `Mức của ${whose}`, en: `The level of ${whose}` },
        why: {
          vi: `Mức chung của ${whose} theo ${act}${note === "" ? "" : ` (${note})`}, lấy làm mốc vì địa phương chưa có kế hoạch riêng ở đây.`,
          en: `The level of ${whose} by ${act}, taken as a mark since no plan of the locality's own is known here.`,
        },
        warnings: [],
      },
    ],
    warnings: [],
    place: { file: FILE, line, column: 1 },
  };
  const more = derivedWarnings(target, registry).filter(({ code }) => !code.startsWith("BELOW_"));
  return { ...target, warnings: more };
}

function isOf({ benchmark, indicator, year, source }: Binding, one: Benchmark): boolean {
  return one.locality === benchmark && one.indicator === indicator && one.year === year && one.source === source;
}

function planId({ id }: Locality): string {
  return `moc-chung-${id.replaceAll("/", "-")}`;
}

function ancestors({ localities }: Registry, { parent }: Locality): string[] {
  const above = localities.find(({ id }) => id === parent);
  return above ? [above.id, ...ancestors({ localities } as Registry, above)] : [];
}

/** Provinces of old whose communes of today these are, where all of its territory comes from one. */
function formerProvinces({ lineage }: Registry, { id }: Locality): string[] {
  return [...new Set(lineage.filter(({ to }) => to === id).map(({ locality }) => locality))];
}
