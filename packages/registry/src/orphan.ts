import type { Locality, Target, Warning } from "./types.js";

/** The warning that a target outlives the unit that set it. */
export function orphanWarning(target: Target, locality: Locality | undefined): Warning[] {
  const date = locality?.validTo ?? null;
  const isWritten = target.warnings.some(({ code }) => code === "ORPHAN_UNIT");
  if (locality === undefined || date === null || date >= `${target.horizon}-12-31` || isWritten) return [];
  return [{ code: "ORPHAN_UNIT", params: { unit: fullName(locality), date } }];
}

/** Kind and name: “huyện Chi Lăng”. */
export function fullName({ kind, name }: Locality): string {
  return name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
}
