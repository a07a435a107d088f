import { fold } from "@lotrinh/language";
import type { DraftTarget } from "../types.js";
import { eachOf } from "../words/each.js";
import { nameOf } from "./names.js";

/** A row of a plan's `indicators.csv`. */
export interface OwnIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly lower: string;
  readonly upper: string;
  readonly direction: "up" | "down";
  readonly timing: "year-end";
  readonly definition: string;
  readonly like: string;
}

/** An id off a name: `own_so_lop_ghep`. */
function idOf(name: string): string {
  const words = fold(name)
    .replace(/đ/g, "d")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return ["own", ...words.slice(0, 8)].join("_");
}

/** The indicator that a clause needs and nobody knows; `before` is the clause right before it, whose words may be meant. */
export function ownIndicator(
  target: DraftTarget,
  { unit, like, before }: { readonly unit: string; readonly like: string | null; readonly before: DraftTarget | null },
): OwnIndicator {
  const own = nameOf(target) || target.phrase.trim();
  const above = before && (target.subgroup !== null || nameOf(target) === "") ? nameOf(before) : "";
  const name = above === "" ? own : `${above}: ${target.subgroup ?? own}`;
  const isLess = /^(?:<|<=|decrease_by)$/.test(target.comparator) || (target.value === 0 && target.kind === "count");
  const falls = isLess && eachOf(target) === null;
  const [lower, upper] = ["0", unit === "percent" ? "100" : ""];
  return {
    ...{ id: idOf(name), name, unit, lower, upper, direction: falls ? "down" : "up", timing: "year-end" },
    ...{ definition: `Theo câu của kế hoạch: ${target.phrase}`, like: like ?? "" },
  };
}
