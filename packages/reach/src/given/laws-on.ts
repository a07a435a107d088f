import { isNamed, type Law, lawSince, type Plan, type Reading, type Target } from "@lotrinh/registry";
import type { LawView } from "../types/law-view.js";
import type { StandardView } from "../types/standard-view.js";
import { lawsUnder } from "./rules-under.js";
import type { Run } from "./run.js";

/** What acts say of a clause whose deadline lies after them: of what it and its default reading ask, in the order of the table. */
export function lawsOn(
  target: Target,
  plan: Plan,
  { reading, standards }: { readonly reading: Reading; readonly standards: readonly StandardView[] },
  { registry, asOf, supposed }: Pick<Run, "registry" | "asOf" | "supposed">,
): LawView[] {
  const level = registry.localities.find(({ id }) => id === target.locality)?.level;
  const asked = new Set([target.indicator, reading.indicator]);
  const speaks = (law: Law): boolean =>
    lawSince(law) <= `${target.horizon}-12-31` &&
    (law.plans === "all" || plan.date < lawSince(law)) &&
    (law.levels.length === 0 || (level !== undefined && law.levels.includes(level))) &&
    ([...asked].some((one) => isNamed(one, law.indicators)) ||
      standards.some(({ standard }) => isNamed(standard, law.standards)));
  return lawsUnder(registry.laws, asOf, supposed)
    .filter(speaks)
    .map((law) => {
      const { id, act, certainty, source, said, lapsed, inForce } = law;
      const state = lapsed !== null ? "lapsed" : inForce !== null ? "in-force" : "issued";
      return { id, act, date: lawSince(law), state, certainty, source, said };
    });
}
