const LEAST_CERTAIN_FIRST = ["illustrative", "assumed", "estimated"];

/** What is computed is no better known than what it rests on; null where everything is reported. */
export function weakestStatus(all: readonly { readonly status: string }[]): string | null {
  return LEAST_CERTAIN_FIRST.find((status) => all.some((one) => one.status === status)) ?? null;
}
