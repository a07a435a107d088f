import { findIndicator } from "@lotrinh/registry";
import type { Clause } from "../clause/clause.js";
import { ownEvidence } from "../given/evidence.js";
import { partOf } from "../given/parts.js";
import type { Run } from "../given/run.js";
import type { Answer } from "../types/answer.js";
import type { Drawn } from "../types/drawn.js";
import type { Case } from "./mechanism.js";

type Asked = Omit<Case, "assumption">;

/** A share of things that the territory itself has counted, as the number of them that it asks for. */
export interface InCounts {
  readonly one: Asked;
  /** Of how many. */
  readonly total: number;
}

/** A share and its count that are further apart are not the same. */
const DUST = 1e-9;

/**
 * “8/9 schools, 88,9 %” is eight schools of nine, by whatever knows how schools move, so that a share and its count have one answer.
 * Null for what is not “at least so much” at the deadline, without own figures of the count and of the total, and where the share
 * has a newer figure of its own.
 */
export function inCounts({ target, reading, clause, verdict, ...rest }: Asked, run: Run): InCounts | null {
  const part = partOf(reading.indicator);
  if (!part || part.rate !== reading.indicator || !isLeast(clause)) return null;
  const known = (indicator: string) => ownEvidence(run.figures, target.locality, indicator, run);
  const [count, total, rate] = [known(part.count), known(part.total), known(part.rate)];
  const indicator = findIndicator(run.registry.indicators, part.count);
  if (!indicator || !count || !total || !(total.value > 0) || (rate?.year ?? 0) > count.year) return null;
  const least = leastCount(clause, total.value);
  const { fraction: _, ...plain } = reading;
  const asked = { indicator: part.count, unit: indicator.unit, value: least, comparator: ">=" as const };
  const one: Asked = {
    ...{ target, verdict, ...rest, indicator },
    reading: { ...plain, ...asked },
    clause: { ...clause, ...asked, tolerance: 0, strict: false },
  };
  return { one, total: total.value };
}

/** How many of a total a share that is asked for comes to. */
export function leastCount({ value, tolerance, strict }: Clause, total: number): number {
  const exact = ((value - tolerance) * total) / 100;
  return strict ? Math.floor(exact + DUST) + 1 : Math.ceil(exact - DUST);
}

/** Whether a clause asks for at least one level at the deadline. */
export function isLeast(clause: Clause | null): clause is Clause {
  const { direction, period, measure, steps } = clause ?? {};
  return direction === "least" && period === "deadline" && measure?.kind === "level" && steps === null;
}

/** A run whose draws are told as the share of the total. */
export function asShares(run: Run, total: number): Run {
  const { keep } = run.wanted;
  if (!keep) return run;
  const share = ({ values, holds }: Drawn): Drawn => ({
    unit: "percent",
    values: values.map((count) => (100 * count) / total),
    holds,
  });
  return { ...run, wanted: { ...run.wanted, keep: (drawn) => keep(share(drawn)) } };
}

/** The answer with its fan in the unit that was asked. */
export function inShares(answer: Answer, total: number): Answer {
  const fan = answer.fan.map(({ year, quantiles }) => ({
    year,
    quantiles: quantiles.map(({ p, value }) => ({ p, value: (100 * value) / total })),
  }));
  return { ...answer, fan };
}
