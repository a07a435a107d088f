import { type IndicatorNames, indicatorName } from "@lotrinh/language";
import { namesOf, type Plan, type Registry, type Target } from "@lotrinh/registry";
import { findingText } from "@lotrinh/wording";

/** A target, and what a person should look at in it. */
export interface ReviewedTarget {
  readonly id: string;
  readonly target: Target;
  readonly doubts: readonly string[];
}

/** What a person should look at in a clause; nothing once somebody has. */
function doubtsOf(
  { indicator, warnings, readings, subgroup, compared, reviewed }: Target,
  own: ReadonlySet<string>,
  names: IndicatorNames,
): string[] {
  if (reviewed) return [];
  return [
    ...(own.has(indicator)
      ? [`Chỉ số riêng “${indicatorName(indicator, names)}”: bảng chung chưa có, hoặc câu chưa đủ rõ.`]
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
  return plan.targets
    .map((target, order) => {
      const unknown = Number(own.has(target.indicator) && !target.reviewed);
      return { id: target.id, target, order, doubts: doubtsOf(target, own, names), unknown };
    })
    .sort((a, b) => b.unknown - a.unknown || b.doubts.length - a.doubts.length || a.order - b.order)
    .map(({ id, target, doubts }) => ({ id, target, doubts }));
}
