import { nearestIndicators } from "@lotrinh/intake";
import { type IndicatorNames, indicatorName } from "@lotrinh/language";
import { namesOf, type Plan, type Registry, type Target } from "@lotrinh/registry";
import { findingText } from "@lotrinh/wording";
import { indicatorWords } from "./indicator-words.js";

/** A target, and what a person should look at in it. */
export interface ReviewedTarget {
  readonly id: string;
  readonly target: Target;
  readonly doubts: readonly string[];
}

/** What a person should look at in a clause; nothing once somebody has. */
function doubtsOf(
  target: Target,
  {
    own,
    names,
    near,
  }: { readonly own: ReadonlySet<string>; readonly names: IndicatorNames; readonly near: (target: Target) => string },
): string[] {
  const { indicator, warnings, readings, subgroup, compared, reviewed } = target;
  if (reviewed) return [];
  return [
    ...(own.has(indicator)
      ? [`Chỉ số riêng “${indicatorName(indicator, names)}”: chưa gắn được chỉ số chung; gần nhất: ${near(target)}.`]
      : []),
    ...(readings.length > 1 ? [`Có ${readings.length} cách đọc; đang dùng cách ${defaultAt(readings)}.`] : []),
    ...(subgroup === undefined ? [] : [`Riêng “${subgroup}”: cần số liệu riêng.`]),
    ...(compared === undefined ? [] : [`So với “${compared.with}”: cần con số.`]),
    ...warnings.map((warning) => findingText(warning, names)),
  ];
}

function defaultAt(readings: Target["readings"]): number {
  return readings.findIndex((one) => one.default) + 1;
}

/** Targets of a plan in the order of review: what nobody knows first, then by how much there is to look at. */
export function reviewOrder(plan: Plan, { indicators }: Pick<Registry, "indicators">): ReviewedTarget[] {
  const names = namesOf(indicators);
  const own = new Set(indicators.filter((one) => one.plan === plan.id).map(({ id }) => id));
  const nearest = nearestIndicators(indicatorWords({ indicators: indicators.filter(({ id }) => !own.has(id)) }));
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const near = ({ phrase, indicator }: Target): string =>
    nearest(phrase, units.get(indicator) ?? "")
      .map((id) => `${indicatorName(id, names)} [${id}]`)
      .join("; ") || "không có";
  return plan.targets
    .map((target, order) => {
      const unknown = Number(own.has(target.indicator) && !target.reviewed);
      return { id: target.id, target, order, doubts: doubtsOf(target, { own, names, near }), unknown };
    })
    .sort((a, b) => b.unknown - a.unknown || b.doubts.length - a.doubts.length || a.order - b.order)
    .map(({ id, target, doubts }) => ({ id, target, doubts }));
}
