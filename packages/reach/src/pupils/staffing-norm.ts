import type { Benchmark, Registry } from "@lotrinh/registry";
import type { Level } from "../given/levels.js";

/** Levels that have teachers of their own; of preschool the kindergarten, whose classes and teachers are counted. */
export type StaffLevel = "kindergarten" | Level;

/** Teachers that a class of the level may have at most, by the newest act there is; null where none is known. */
export function staffingNorm({ benchmarks }: Pick<Registry, "benchmarks">, level: StaffLevel): Benchmark | null {
  const norms = benchmarks.filter(({ indicator }) => indicator === `teachers_per_class_${level}`);
  return norms.sort((a, b) => b.year - a.year)[0] ?? null;
}
