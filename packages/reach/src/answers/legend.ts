import type { Figures } from "@lotrinh/observations";
import { type Field, fieldOf, type Plan, type Registry, type Scenario } from "@lotrinh/registry";
import { ancestors } from "../given/evidence.js";
import { namesIn } from "../given/names-in.js";
import type { Assessment } from "../types/assessment.js";
import type { Legend } from "../types/legend.js";

/** Names, sources and plans that an assessment mentions, so that it can be read on its own. */
export function legendOf(
  { registry, figures }: { readonly registry: Registry; readonly figures: Figures },
  locality: string,
  plans: readonly Plan[],
  scenario: Scenario | null,
  { targets, needs }: Pick<Assessment, "targets" | "needs">,
): Legend {
  const places = new Set([locality, ...ancestors(registry, locality)]);
  const shown = targets.flatMap(({ latest, context, trend, readings }) => [
    ...(latest ? [latest] : []),
    ...context,
    ...(trend?.observed ?? []),
    ...readings.flatMap(({ outcome }) => outcome?.observation ?? []),
  ]);
  const standards = targets.flatMap(({ readings: [first] }) => first?.standards ?? []);
  for (const { communes } of standards) {
    for (const { unit, criteria } of communes) if (criteria.length > 0) places.add(unit);
  }
  for (const { readings } of targets) {
    for (const { answer } of readings)
      for (const { borrowed } of answer?.conditions ?? []) if (borrowed) places.add(borrowed);
  }
  const acts = standards.flatMap(({ criteria, quota }) => [
    ...criteria.map(({ source }) => source),
    quota?.source ?? null,
  ]);
  const lineage = registry.lineage.filter((one) => one.locality === locality);
  const levers = new Set(
    targets.flatMap(({ readings: [first] }) => first?.answer?.solutions.map(({ lever }) => lever) ?? []),
  );
  const unitCosts = registry.unitCosts.filter(({ lever }) => levers.has(lever));
  const sources = new Set([
    ...unitCosts.map(({ source }) => source),
    ...shown.map((one) => one.source),
    ...lineage.map((one) => one.source),
    ...acts,
    ...targets.flatMap(({ laws }) => laws.map(({ source }) => source)),
  ]);
  const indicators = new Set([...shown, ...targets.map(({ target }) => target)].map((one) => one.indicator));
  return {
    names: namesIn([targets, needs], [...registry.indicators, ...registry.constants]),
    localities: byId(registry.localities.filter((one) => places.has(one.id))),
    timings: Object.fromEntries(
      registry.indicators.filter((one) => indicators.has(one.id)).map(({ id, timing }) => [id, timing]),
    ),
    fields: fieldsOf(registry, [...targets.map(({ target }) => target), ...needs]),
    plans: byId(plans.map(({ targets: _, scenarios: __, questions: ___, ...header }) => header)),
    sources: byId(figures.sources.filter((one) => sources.has(one.id))),
    unitCosts,
    scenario: scenario?.name ?? null,
    successors:
      lineage.length === 0
        ? null
        : {
            old: new Set(lineage.map((one) => one.fromCode)).size,
            today: [...new Set(lineage.map((one) => one.toName))],
            source: lineage[0]?.source ?? "",
          },
  };
}

function fieldsOf(
  { indicators }: Registry,
  all: readonly { readonly indicator: string | null }[],
): Readonly<Record<string, Field>> {
  const ids = new Set(all.flatMap(({ indicator }) => indicator ?? []));
  return Object.fromEntries([...ids].map((id) => [id, fieldOf(indicators, id)]));
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Record<string, T> {
  return Object.fromEntries(all.map((one) => [one.id, one]));
}
