import type { Status } from "@lotrinh/observations";

const LEAST_CERTAIN_FIRST = ["illustrative", "assumed", "estimated", "reported"] as const;

/** The least certain of some statuses: a result is never better known than what it rests on. */
export function weakest(all: readonly Status[]): Status {
  return LEAST_CERTAIN_FIRST.find((status) => all.includes(status)) ?? "reported";
}
