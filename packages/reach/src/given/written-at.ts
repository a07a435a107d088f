import type { Observation } from "@lotrinh/observations";
import type { Place } from "@lotrinh/registry";

/** File and line, as a reader looks them up; null for what a program set. */
export function writtenAt(place: Pick<Place, "file" | "line"> | null): string | null {
  return place === null || place.file === "" ? null : `${place.file}:${place.line}`;
}

/** Reported, or computed from what is. */
export function isKnown({ status }: Pick<Observation, "status">): boolean {
  return status === "reported" || status === "estimated";
}
