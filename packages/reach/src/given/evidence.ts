import { type Figures, latest, type Observation, series } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";

export interface EvidenceOptions {
  readonly asOf: string;
}

/** Ids of the localities above this one, nearest first. */
export function ancestors(registry: Registry, locality: string): string[] {
  const byId = new Map(registry.localities.map((one) => [one.id, one]));
  const above: string[] = [];
  for (let at = byId.get(locality)?.parent; at; at = byId.get(at)?.parent) above.push(at);
  return above;
}

/** The unit that took in all of a locality that is no more, as a merged province did; none of one that was divided. */
export function successors({ lineage, localities }: Registry, locality: string): string[] {
  const rows = lineage.filter((one) => one.locality === locality);
  const [row] = rows;
  if (!row || rows.some(({ toCode }) => toCode !== row.toCode)) return [];
  const named = ({ kind, name }: Locality) => `${kind} ${name.replace(/ \(.*\)$/, "")}`.toLowerCase();
  const level = localities.find(({ id }) => id === locality)?.level;
  const today = localities.filter(
    (one) =>
      one.id !== locality && one.level === level && one.validTo === null && named(one) === row.toName.toLowerCase(),
  );
  return today.map(({ id }) => id);
}

/** Latest figure of an indicator on this very territory; weak figures are left out. */
export function ownEvidence(
  figures: Figures,
  locality: string,
  indicator: string,
  { asOf }: EvidenceOptions,
): Observation | null {
  return latest(figures, { locality, indicator, asOf }) ?? null;
}

/**
 * Figures of the parents that bear on the target: the latest of each indicator at the nearest level that has one. Estimates
 * that it was compared with come along, so that a pace can be shown: those of a source of the figures that compare with it, or
 * of one that a planner's figure set aside.
 */
export function parentEvidence(
  figures: Figures,
  above: readonly string[],
  indicators: readonly string[],
  { asOf }: EvidenceOptions,
): Observation[] {
  return indicators.flatMap((indicator) => {
    for (const locality of above) {
      const last = latest(figures, { locality, indicator, asOf });
      if (!last) continue;
      const setAside = (figures.conflicts ?? []).flatMap((one) => (one.kept === last ? [one.setAside] : []));
      const firm = series(figures, { locality, indicator, asOf });
      const sources = new Set([last, ...firm, ...setAside].map(({ source }) => source));
      const before = series(figures, { locality, indicator, asOf, weak: true }).filter(
        (one) => one.year < last.year && one.status === "estimated" && sources.has(one.source),
      );
      return [...before, last];
    }
    return [];
  });
}
