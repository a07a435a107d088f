import type { ProblemCode } from "@lotrinh/language";
import type { Identity } from "@lotrinh/registry";
import { type Candidate, measureOf } from "./candidate.js";
import type { At, Findings } from "./findings.js";
import { cellName } from "./grid.js";
import { grouped } from "./grouped.js";
import { isNear, writesThousands } from "./thousands.js";
import type { ImportedRow } from "./types.js";

/** From one figure of a series to the next this much is worth a look. */
const JUMP = 4;

/** The figures that can be taken as they stand; the others are told, with what they may mean. */
export function judge(
  candidates: readonly Candidate[],
  findings: Findings,
  identities: readonly Identity[],
): ImportedRow[] {
  const series = grouped(
    candidates,
    ({ locality, indicator, breakdown }) => `${locality}|${indicator.id}|${breakdown}`,
  );
  const peers = grouped(levelTotals(candidates, identities), peersKey);
  const refused = new Set<Candidate>();
  const refuseOne = (one: Candidate, severity: "error" | "question", code: ProblemCode, write: string): void => {
    refused.add(one);
    findings.add(severity, code, one.at, { write, indicator: one.indicator.id });
  };
  ratesOrCounts(candidates, refuseOne, (one, rate) => {
    refused.add(one);
    findings.add("note", "COUNT_OF_RATE", one.at, { other: nameOf(rate.at) });
  });
  for (const one of candidates) if (!refused.has(one)) outOfBounds(one, refuseOne);
  const isWrittenSo = writesThousands(candidates);
  for (const group of series.values()) {
    const inRange = group.filter((one) => !refused.has(one));
    conflicts(inRange, refuseOne, findings);
    for (const one of inRange) {
      if (refused.has(one)) continue;
      const others = inRange
        .filter((other) => other !== one && other.thousands !== "perhaps")
        .map(({ value }) => value);
      judgeThousands(one, others, peers.get(peersKey(one)) ?? [], { isWrittenSo, refuse: refuseOne, findings });
      if (!refused.has(one)) judgeRate(one, others, refuseOne);
    }
    jumps(
      inRange.filter((one) => !refused.has(one)),
      findings,
    );
  }
  const kept = candidates.filter((one) => !refused.has(one));
  return unique([...kept].sort((a, b) => Number(a.isComputed ?? false) - Number(b.isComputed ?? false))).map(rowOf);
}

type Refuse = (one: Candidate, severity: "error" | "question", code: ProblemCode, write: string) => void;

function outOfBounds(one: Candidate, refuse: Refuse): void {
  const { lower, upper } = one.indicator;
  if (lower !== null && one.value < lower) refuse(one, "error", "VALUE_BELOW", String(lower));
  else if (upper !== null && one.value > upper) refuse(one, "error", "VALUE_ABOVE", String(upper));
}

/** Whole numbers under the bare name of a rate may be counts: “Trẻ 6 tuổi vào lớp 1: 79”; not beside one with decimals. */
function ratesOrCounts(
  candidates: readonly Candidate[],
  refuse: Refuse,
  leaveOut: (one: Candidate, rate: Candidate) => void,
): void {
  const figureOf = (one: Candidate): string =>
    [one.locality, one.indicator.id, one.breakdown, one.year, one.at.sheet].join("|");
  const rates = new Map(candidates.filter((one) => one.isRateSaid).map((one) => [figureOf(one), one]));
  const bare = candidates.filter(({ indicator, isRateSaid }) => measureOf(indicator) === "percent" && !isRateSaid);
  const keysOf = ({ indicator, at }: Candidate): string[] => {
    return [`${indicator.id}|${at.sheet}|row ${at.row}`, `${indicator.id}|${at.sheet}|column ${at.column}`];
  };
  const sure = new Set(bare.filter(({ value, isPercent }) => isPercent || !Number.isInteger(value)).flatMap(keysOf));
  for (const one of bare) {
    if (keysOf(one).some((key) => sure.has(key))) continue;
    const rate = rates.get(figureOf(one));
    if (rate) leaveOut(one, rate);
    else refuse(one, "question", "RATE_OR_COUNT", `${one.at.value}%`);
  }
}

function conflicts(group: readonly Candidate[], refuse: Refuse, findings: Findings): void {
  for (const all of grouped(group, ({ year }) => String(year)).values()) {
    // A share that is computed says no more than one that is printed and agrees with it.
    const printed = all.find(({ isComputed }) => !isComputed);
    const same = all.filter((one) => !(one.isComputed && printed && isRounded(printed, one)));
    const [first, ...rest] = same;
    if (first === undefined || first.year === null || rest.length === 0) continue;
    if (rest.every(({ value }) => value === first.value)) {
      for (const { at } of rest) findings.add("note", "FIGURE_TWICE_SAME", at, { other: nameOf(first.at) });
      continue;
    }
    const values = same.map(({ at }) => `${at.value} (${nameOf(at)})`).join("; ");
    for (const one of same) refuse(one, "question", "FIGURE_TWICE", values);
  }
}

/** Whether a rate is another one to the digits that it has. */
function isRounded(printed: Candidate, { value }: Candidate): boolean {
  return Math.abs(printed.value - value) <= 0.5001 * 10 ** -decimals(printed.value) + 0.005;
}

interface Judging {
  /** Whether other numbers of the file show that it writes marks between thousands. */
  readonly isWrittenSo: boolean;
  readonly refuse: Refuse;
  readonly findings: Findings;
}

function judgeThousands(
  one: Candidate,
  others: readonly number[],
  peers: readonly Candidate[],
  { isWrittenSo, refuse, findings }: Judging,
): void {
  if (one.thousands === undefined) return;
  const around = others.length > 0 ? others : peers.filter((peer) => peer !== one).map(({ value }) => value);
  const isLikely = around.some((value) => isNear(one.value, value));
  const isSure = one.thousands === "sure" || isWrittenSo;
  if (isSure ? around.length > 0 && !isLikely : !isLikely) {
    refuse(one, "question", "NUMBER_AMBIGUOUS", String(one.value));
  } else findings.add("note", "THOUSANDS_READ", one.at, { read: String(one.value) });
}

/** 0,51 beside 53,2 is a fraction or a slip of the decimal mark; 9,81 after 97 is one. */
function judgeRate(one: Candidate, others: readonly number[], refuse: Refuse): void {
  if (measureOf(one.indicator) !== "percent" || one.isPercent) return;
  const { value } = one;
  const middle = median(others);
  const isUsual = middle === null || value >= middle / 3;
  const isLow = [value, ...others].every((one) => one <= 1) && [value, ...others].some((one) => decimals(one) >= 2);
  if (value > 0 && value <= 1 && (isLow || decimals(value) >= 2)) {
    if (isLow ? one.indicator.direction === "up" : !isUsual) {
      refuse(one, "question", "RATE_AS_FRACTION", vietnamese(value * 100));
    }
  } else if (!isUsual && value > 0 && middle > 20) {
    const factor = [10, 100].find((by) => Math.abs(value * by - middle) <= middle * 0.15 && value * by <= 100.5);
    if (factor !== undefined) refuse(one, "question", "DECIMAL_MISPLACED", vietnamese(value * factor));
  }
}

function jumps(group: readonly Candidate[], findings: Findings): void {
  const inOrder = group.filter(({ year }) => year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  inOrder.forEach((one, i) => {
    const before = inOrder[i - 1];
    if (before === undefined) return;
    const isCount = measureOf(one.indicator) === "count";
    const [low, high] = [Math.min(one.value, before.value), Math.max(one.value, before.value)];
    const isJump = isCount
      ? high >= 20 && high > JUMP * Math.max(low, 1)
      : one.indicator.unit === "percent" && high - low > 40;
    if (isJump) {
      findings.add("warning", "FIGURE_JUMPS", one.at, { before: before.at.value, year: String(before.year) });
    }
  });
}

function rowOf({ at, indicator, ...one }: Candidate): ImportedRow {
  return {
    locality: one.locality,
    indicator: indicator.id,
    breakdown: one.breakdown,
    year: one.year,
    value: one.value,
    unit: indicator.unit,
    ...(one.numerator === undefined ? {} : { numerator: one.numerator }),
    ...(one.denominator === undefined ? {} : { denominator: one.denominator }),
    status: one.status,
    sheet: at.sheet,
    cell: cellName(at.row, at.column),
    source: one.source,
    note: one.note,
  };
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const one of candidates) {
    const { locality, indicator, breakdown, year, numerator, denominator } = one;
    const key = [locality, indicator.id, breakdown, year].join("|");
    const first = found.get(key);
    if (first === undefined) found.set(key, one);
    else if (first.numerator === undefined && numerator !== undefined && denominator !== undefined)
      found.set(key, { ...first, numerator, denominator });
  }
  return [...found.values()];
}

/** Totals of counts that add up by level, such as pupils of primary schools: they tell the size of a place. */
function levelTotals(candidates: readonly Candidate[], identities: readonly Identity[]): Candidate[] {
  const sums = identities.filter(({ kind }) => kind === "sum");
  const counts = new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]));
  return candidates.filter((one) => {
    return one.breakdown === "" && one.thousands !== "perhaps" && counts.has(one.indicator.id);
  });
}

function peersKey({ locality, indicator }: Candidate): string {
  return `${locality}|${indicator.unit}`;
}

function nameOf({ sheet, row, column }: Required<At>): string {
  return `${sheet}!${cellName(row, column)}`;
}

function median(values: readonly number[]): number | null {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder.length === 0 ? null : (inOrder[Math.floor((inOrder.length - 1) / 2)] ?? null);
}

function decimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

function vietnamese(value: number): string {
  return String(Number(value.toFixed(4))).replace(".", ",");
}
