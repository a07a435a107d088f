import type { DraftTarget } from "../types.js";
import type { Formed, FormOptions, PrintedForms, ReadingEntry } from "./entry.js";

const CHANGED = /^(?:points|percent_of_base|multiple)(?:_per_year)?$/;

/** A change: in points, in percent of its base, in multiples of it, or each year; null for a clause that is none. */
export function changeForms(target: DraftTarget, { made, horizon }: FormOptions): Formed | null {
  const { comparator, unit } = target;
  const isChange = comparator === "increase_by" || comparator === "decrease_by";
  if (!isChange && !CHANGED.test(unit)) return null;
  const yearly = /_per_year$/.test(unit);
  const plain = unit.replace(/_per_year$/, "");
  const year = target.base_year ?? (target.from_year === null ? made - 1 : target.from_year - 1);
  const known = target.base_value === null ? {} : { value: target.base_value };
  const base = { year: Math.min(year, horizon - 1), ...known };
  const named = target.base_year !== null || target.from_year !== null ? "BASE_NAMED" : "BASE_YEAR_BEFORE";
  const change = { target, base, named, from: target.from_year, horizon, made };
  if (plain === "multiple") return multiple(change);
  if (yearly) return eachYear(change, plain);
  if (plain === "percent_of_base") return ofBase(change);
  return points(change, plain);
}

interface Change {
  readonly target: DraftTarget;
  readonly base: { readonly year: number; readonly value?: number };
  readonly named: string;
  readonly from: number | null;
  readonly horizon: number;
  readonly made: number;
}

const clean = (x: number): number => Number(x.toFixed(6));
const isFall = ({ comparator }: DraftTarget): boolean => comparator === "decrease_by";
const directed = (target: DraftTarget): DraftTarget["comparator"] =>
  isFall(target) || target.comparator === "increase_by" ? target.comparator : "increase_by";

function formedOf(
  target: DraftTarget,
  unit: string,
  measuredIn: string,
  forms: PrintedForms,
  [first, ...others]: readonly ReadingEntry[],
): Formed {
  const readings = [{ ...(first as ReadingEntry), default: true as const }, ...others];
  const range = target.value_to === null ? {} : { value_to: target.value_to };
  return {
    value: target.value,
    unit,
    measuredIn,
    kind: "change",
    comparator: target.comparator,
    forms: { ...forms, ...range },
    readings,
  };
}

/** “Gấp 1,5 lần” is 1.5 times; “tăng 1,5 lần” may be 2.5 times. */
function multiple({ target, base }: Change): Formed {
  const fall = isFall(target);
  const { value } = target;
  const asked = { comparator: fall ? "<=" : ">=", value: null };
  const times = { id: "times", ...asked, multiple: fall ? clean(1 / value) : value, why: "MULTIPLE_TIMES" };
  const more = { id: "more", ...asked, multiple: clean(1 + value), why: "MULTIPLE_MORE" };
  const both = !fall && !/gấp/iu.test(target.phrase) ? [times, more] : [times];
  return formedOf(target, "multiple", "", { base }, both);
}

/** “Giảm 50 % số lớp ghép” leaves half of them. */
function ofBase({ target, base }: Change): Formed {
  const fall = isFall(target);
  const share = clean(1 + ((fall ? -1 : 1) * target.value) / 100);
  const asked = { comparator: fall ? "<=" : ">=", value: null, multiple: share };
  return formedOf(target, "percent_of_base", "", { base }, [{ id: "of-base", ...asked, why: "PERCENT_OF_BASE" }]);
}

function points({ target, base, named }: Change, plain: string): Formed {
  const { value } = target;
  const comparator = directed(target);
  const unit = plain === "points" ? "percent" : plain;
  const first = { id: "change", comparator, value, why: plain === "percent" ? "POINTS" : named };
  const share = clean(1 + ((isFall(target) ? -1 : 1) * value) / 100);
  const asked = { comparator: isFall(target) ? "<=" : ">=", value: null, multiple: share };
  const other = { id: "of-base", ...asked, why: "PERCENT_OF_BASE" };
  const one = { ...target, comparator };
  return formedOf(one, unit, unit, { base }, plain === "percent" && share > 0 ? [first, other] : [first]);
}

/** Two more each year: in every year, or ten in five years. */
function eachYear({ target, base, from, horizon, made }: Change, plain: string): Formed {
  const { value } = target;
  const comparator = directed(target);
  const unit = plain === "points" || plain === "percent_of_base" ? "percent" : plain;
  const since = from === null ? Math.min(made - 1, horizon - 1) : from - 1;
  const years = Math.max(1, horizon - since);
  const every = { id: "every-year", comparator, value, why: "YEARLY_EVERY" };
  const total = {
    id: "in-all",
    comparator,
    value: clean(value * years),
    per: null,
    base: { ...base, year: since },
    value_to: null,
  };
  const one = { ...target, comparator };
  const readings = [every, { ...total, why: "YEARLY_TOTAL" }];
  return formedOf(one, unit, unit, { per: { n: 1, unit: "year" } }, readings);
}
