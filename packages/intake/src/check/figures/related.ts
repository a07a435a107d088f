import type { Identity } from "@lotrinh/registry";
import { shown } from "../finding-list.js";
import type { Doubt, Figure } from "../types.js";

/**
 * Indicators of one locality and year against each other: levels that add up, parts that are no more than their whole, ages
 * within wider ages, a rate between those of its parts.
 */
export function relatedIndicators(placeYear: readonly Figure[], identities: readonly Identity[]): Doubt[] {
  const groups = new Map<string, Map<string, Figure>>();
  for (const figure of placeYear) {
    const group = groups.get(figure.breakdown);
    if (group === undefined) groups.set(figure.breakdown, new Map([[figure.indicator.id, figure]]));
    else group.set(figure.indicator.id, figure);
  }
  return [...groups.values()].flatMap((group) =>
    identities.flatMap((identity) => CHECKS[identity.kind](group, identity)),
  );
}

type ById = ReadonlyMap<string, Figure>;
type Check = (group: ById, identity: Identity) => Doubt[];

const CHECKS: Readonly<Record<Identity["kind"], Check>> = { sum: sums, above: neverAbove, ages: nested, between };

function sums(group: ById, { whole, parts }: Identity): Doubt[] {
  const figure = group.get(whole);
  const known = parts.flatMap((part) => group.get(part) ?? []);
  if (figure === undefined || known.length === 0 || isAllKnown([figure, ...known])) return [];
  const sum = known.reduce((all, { value }) => all + value, 0);
  const formula = known.map((one) => `${shown(one.value)} [${one.indicator.name.vi}]`).join(" + ");
  const params = { formula, read: shown(sum) };
  if (known.length === parts.length)
    return sum === figure.value ? [] : [{ figure, severity: "error", code: "TOTAL_DIFFERS", params }];
  if (sum <= figure.value) return [];
  return [{ figure, severity: "error", code: "TOTAL_BELOW_PART", params: { part: `${formula} = ${shown(sum)}` } }];
}

function neverAbove(group: ById, { whole, parts }: Identity): Doubt[] {
  return parts.flatMap((part): Doubt[] => {
    const [figure, other] = [group.get(part), group.get(whole)];
    if (!figure || !other || figure.value <= other.value || isAllKnown([figure, other])) return [];
    const params = { name: other.indicator.name.vi, whole: shown(other.value) };
    return [{ figure, severity: "error", code: "PART_ABOVE_INDICATOR", params }];
  });
}

function nested(group: ById, { whole, parts }: Identity): Doubt[] {
  const present = [...parts, whole].flatMap((id) => group.get(id) ?? []);
  return present.slice(1).flatMap((other, i): Doubt[] => {
    const figure = present[i];
    if (figure === undefined || isAllKnown([figure, other])) return [];
    const counts = [
      [figure.numerator, other.numerator],
      [figure.denominator, other.denominator],
    ] as const;
    const above = counts.find(([inner, outer]) => inner !== null && outer !== null && inner > outer);
    if (above === undefined) return [];
    const name = other.indicator.name.vi;
    const params = { count: shown(above[0] ?? 0), name, whole: shown(above[1] ?? 0) };
    return [{ figure, severity: "error", code: "AGES_ABOVE_WIDER", params }];
  });
}

function between(group: ById, { whole, parts }: Identity): Doubt[] {
  const figure = group.get(whole);
  const known = parts.flatMap((part) => group.get(part) ?? []);
  if (!figure || known.length < parts.length || isAllKnown([figure, ...known])) return [];
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (figure.value >= low - 0.1 && figure.value <= high + 0.1) return [];
  const params = { low: shown(low), high: shown(high) };
  return [{ figure, severity: "question", code: "RATE_OUTSIDE_PARTS", params }];
}

/** What `data/` says is not the planner's to mend. */
function isAllKnown(figures: readonly Figure[]): boolean {
  return figures.every(({ isKnown }) => isKnown);
}
