import { warningOf } from "@lotrinh/language";
import type { Target } from "@lotrinh/registry";

/** The same targets; one whose year is over by `asOf` (YYYY-MM) warns that its result is to be asked for. */
export function withPastDeadlines(targets: readonly Target[], asOf: string): Target[] {
  return targets.map((target) =>
    asOf > `${target.horizon}-12`
      ? { ...target, warnings: [...target.warnings, warningOf("DEADLINE_PASSED", { year: target.horizon })] }
      : target,
  );
}
