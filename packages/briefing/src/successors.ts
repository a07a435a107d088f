import type { Assessment } from "@lotrinh/reach";

/** The units that hold the locality since it ceased to exist; null before, when nobody could know. */
export function successorsOf({ asOf, locality, legend }: Assessment) {
  const validTo = legend.localities[locality]?.validTo ?? null;
  return legend.successors && validTo && validTo < asOf ? { ...legend.successors, validTo } : null;
}
