import type { UncertainShare } from "@lotrinh/flows";
import { series } from "@lotrinh/observations";
import { ancestors } from "../../given/evidence.js";
import type { Run } from "../../given/run.js";
import { writtenAt } from "../../given/written-at.js";
import type { Condition } from "../../types/answer.js";

/** A share known from one figure is as sure as if seen in so many cases. */
const LONE_CASES = 4;

export interface Prior {
  readonly share: Exclude<UncertainShare, number>;
  readonly condition: Condition;
}

/**
 * What the figures of the levels above say of a share, weak ones too, since there are no others: a Beta with their mean,
 * as wide as they lie apart. Assumed of the locality. Null without any.
 */
export function priorOf(locality: string, indicator: string, { registry, figures, asOf }: Run): Prior | null {
  const rows = ancestors(registry, locality).flatMap((place) =>
    series(figures, { locality: place, indicator, asOf, weak: true }),
  );
  const last = rows.at(-1);
  if (!last) return null;
  const shares = rows.map(({ value }) => Math.min(0.99, Math.max(0.01, value / 100)));
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const spread = shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, shares.length - 1);
  const cases = shares.length < 2 || spread === 0 ? LONE_CASES : Math.max(1, (mean * (1 - mean)) / spread - 1);
  return {
    share: { mean, cases },
    condition: {
      ...{ lever: null, borrowed: last.locality, indicator, year: last.year, unit: "percent" },
      ...{ value: Math.round(100 * mean), status: "assumed", why: null, source: writtenAt(last) },
    },
  };
}
