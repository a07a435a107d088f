import type { Candidate } from "./candidate.js";
import { grouped } from "./grouped.js";

/** How far a count read with thousands may stand from its peers. */
const FARTHEST = 8;
/** So many counts with three digits after a mark, and none with another number of them, are no decimals. */
const OFTEN = 3;
const LONGEST_COLUMN = 500;

/**
 * Whether the counts of a file show that “4.230” is 4230 in it: three of one indicator, of one column or of one row are written so;
 * one stands near plain ones of its series; or a total is the sum of such and of plain ones only so (4.230 + 850 = 5.080).
 */
export function writesThousands(candidates: readonly Candidate[]): boolean {
  const perhaps = candidates.filter(isPerhaps);
  if (perhaps.length === 0) return false;
  const keys = [({ indicator }: Candidate) => indicator.id, columnOf, rowOf];
  if (keys.some((keyOf) => [...grouped(perhaps, keyOf).values()].some((all) => all.length >= OFTEN))) return true;
  const bySeries = grouped(candidates, ({ locality, indicator }) => `${locality}|${indicator.id}`);
  const isLikePlain = [...bySeries.values()].some((group) => {
    const plain = group.filter(({ thousands, value }) => thousands === undefined && value >= 1000);
    return group.filter(isPerhaps).some(({ value }) => plain.some((other) => isNear(value, other.value)));
  });
  return isLikePlain || [columnOf, rowOf].some((keyOf) => [...grouped(candidates, keyOf).values()].some(isProvenBySum));
}

export function isNear(value: number, other: number): boolean {
  return value <= other * FARTHEST && value >= other / FARTHEST;
}

/** Whether a number of a column or row is the sum of two or more beside it with thousands, and not with decimals. */
function isProvenBySum(line: readonly Candidate[]): boolean {
  if (!line.some(isPerhaps) || line.length > LONGEST_COLUMN) return false;
  const inOrder = [...line].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  return [inOrder, [...inOrder].reverse()].some((all) => all.some((total, i) => isSumOfNext(total, all.slice(i + 1))));
}

function isSumOfNext(total: Candidate, next: readonly Candidate[]): boolean {
  let [sum, decimals] = [0, 0];
  for (const [i, one] of next.entries()) {
    if (one.indicator.unit !== total.indicator.unit) return false;
    sum += one.value;
    decimals += asDecimal(one);
    if (i > 0 && sum === total.value && Math.abs(decimals - asDecimal(total)) > 1e-6) return true;
    if (sum > total.value) return false;
  }
  return false;
}

function asDecimal(one: Candidate): number {
  return isPerhaps(one) ? one.value / 1000 : one.value;
}

function isPerhaps({ thousands }: Candidate): boolean {
  return thousands === "perhaps";
}

function columnOf({ at }: Candidate): string {
  return `${at.sheet}|column ${at.column}`;
}

function rowOf({ at }: Candidate): string {
  return `${at.sheet}|row ${at.row}`;
}
