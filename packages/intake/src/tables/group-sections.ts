import { isGroupAlone } from "./measures/part-words.js";
import { joined, meaningOf } from "./measures/signature.js";
import { isWhole } from "./places.js";

/** One row as the groups above it are found: a row of figures, or words alone. */
export interface GroupedRow {
  readonly row: number;
  readonly text: string;
  readonly hasFigures: boolean;
}

/** The group that a row stands in, or whose total it is. */
export interface OfGroup {
  readonly group: string;
  readonly isTotal: boolean;
}

/**
 * Rows in sections that are groups: “A. Công lập” with levels below it, “B. Ngoài công lập” with the same levels again. A row of figures
 * heads a section only where such rows come first and others stand below each; words alone always do.
 */
export function groupSections(entries: readonly GroupedRow[]): ReadonlyMap<number, OfGroup> {
  const isHeaded = headsSections(entries);
  const found = new Map<number, OfGroup>();
  let group = "";
  let isOfWords = false;
  for (const { row, text, hasFigures } of entries) {
    const own = text.trim();
    if (!hasFigures) {
      group = isGroupAlone(own) ? own : "";
      isOfWords = group !== "";
    } else if (isHeaded && isHead(own)) {
      group = own;
      isOfWords = false;
      found.set(row, { group, isTotal: true });
    } else if (!isOfWords && isTotal(own)) group = "";
    else if (group !== "" && !saysGroup(own, group)) found.set(row, { group, isTotal: false });
  }
  return found;
}

function headsSections(entries: readonly GroupedRow[]): boolean {
  const rows = entries.filter(({ text, hasFigures }) => hasFigures && text !== "");
  const first = rows.find(({ text }) => !isTotal(text));
  if (first === undefined || !isHead(first.text)) return false;
  return rows.every(({ text }, i) => {
    const next = rows[i + 1];
    return !isHead(text) || (next !== undefined && !isGroupAlone(next.text));
  });
}

/** “Công lập”, but not “Trong đó: công lập”, which is a part of what stands above it. */
function isHead(text: string): boolean {
  return isGroupAlone(text) && !/^\s*(?:[-+–•]|trong đó|tr\.? ?đó|gồm|bao gồm)/iu.test(text);
}

/** “Tổng số”, but not “Tổng số trường mầm non”. */
function isTotal(text: string): boolean {
  return isWhole(text) && meaningOf(text).features.size === 0;
}

/** Whether a row says its own kind of owner, sex or the like: the section's then says nothing new. */
export function saysGroup(text: string, group: string): boolean {
  const [near, far] = [meaningOf(text).features, meaningOf(group).features];
  return joined(near, far).size === near.size;
}
