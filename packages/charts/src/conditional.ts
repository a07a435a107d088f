import type { Answer } from "@lotrinh/reach";

/** Whether a probability rests on anything that no source reports; such marks are hollow. */
export function isConditional({ conditions }: Answer): boolean {
  return conditions.some((condition) => condition.status !== "reported");
}
