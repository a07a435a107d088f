import type { DraftTarget } from "../types.js";
import { type Each, eachOf } from "../words/each.js";
import { changeForms } from "./change-forms.js";
import type { Formed, FormOptions, PrintedForms, ReadingEntry } from "./entry.js";

/** A clause in the forms of the schema, with a reading for each way in which its words are known to be taken. */
export function formed(target: DraftTarget, options: FormOptions): Formed {
  const { unit, value, steps } = target;
  if (steps) return steppedForms(target, options);
  if (target.compared) return comparedForms(target);
  const each = eachOf(target);
  if (each) return eachForms(target, each);
  const changed = changeForms(target, options);
  if (changed) return changed;
  if (/_per_year$/.test(unit)) return yearlyForms(target, options);
  if (unit === "fraction" || target.denominator !== null) return shareForms(target, options);
  if (value === 0 && target.comparator === "=" && target.kind === "count") return zeroForms(target, options);
  if (target.value_to !== null) return rangeForms(target);
  if (target.from_year !== null && unit !== "percent" && unit !== "per_thousand") return periodForms(target, options);
  return plainForms(target, options);
}

const atLeast = (comparator: string): string => (comparator === "=" || comparator === "~" ? ">=" : comparator);

function reading(id: string, asked: Pick<ReadingEntry, "comparator" | "value">, why: string, more = {}): ReadingEntry {
  return { id, ...asked, ...more, why };
}

function made(
  { comparator, value, kind }: Pick<DraftTarget, "comparator" | "value" | "kind">,
  {
    unit,
    measuredIn = unit,
    forms = {},
  }: { readonly unit: string; readonly measuredIn?: string; readonly forms?: PrintedForms },
  [first, ...others]: readonly ReadingEntry[],
): Formed {
  const readings = [{ ...(first as ReadingEntry), default: true as const }, ...others];
  return { value, unit, measuredIn, kind, comparator, forms, readings };
}

/** A bare “đạt X” is met on the better side as well; where neither side is, it is one of three that a person chooses. */
function plainForms(target: DraftTarget, { fraction, direction }: FormOptions): Formed {
  const { comparator, value, unit } = target;
  const bare = comparator === "=" || comparator === "~";
  const forms = fraction && unit === "percent" ? { fraction } : {};
  if (bare && direction === "none") {
    return made(target, { unit, forms }, [
      reading("printed", { comparator, value }, "NEITHER_SIDE"),
      reading("at-least", { comparator: ">=", value }, "AT_LEAST"),
      reading("at-most", { comparator: "<=", value }, "AT_MOST"),
    ]);
  }
  const isDown = direction === "down";
  const asked = { comparator: bare ? (isDown ? "<=" : ">=") : comparator, value };
  const why = bare ? (isDown ? "AT_MOST" : "AT_LEAST") : "AS_PRINTED";
  return made(target, { unit, forms }, [reading("printed", asked, why)]);
}

/** None of the pupils is none of a share of them. */
function zeroForms(target: DraftTarget, { indicatorUnit, direction }: FormOptions): Formed {
  const asked = { comparator: "=", value: 0 };
  const isShare = direction === "down" && (indicatorUnit === "percent" || indicatorUnit === "per_thousand");
  const measured = isShare ? { unit: indicatorUnit } : {};
  const units = { unit: target.unit, ...(isShare ? { measuredIn: indicatorUnit } : {}) };
  return made(target, { ...units, forms: { zero: true } }, [reading("none", asked, "ZERO", measured)]);
}

function rangeForms(target: DraftTarget): Formed {
  const { value, unit } = target;
  const to = target.value_to as number;
  const isDown = target.comparator === "<=" || target.comparator === "<";
  const far = { comparator: isDown ? "<=" : ">=", value: isDown ? value : to };
  return made(target, { unit, forms: { value_to: to } }, [
    isDown
      ? reading("near-end", { comparator: "<=", value: to }, "RANGE_LOWER", { value_to: null })
      : reading("near-end", { comparator: "=", value }, "RANGE_LOWER"),
    reading("far-end", far, "RANGE_UPPER", { value_to: null }),
    reading("within", { comparator: "~", value }, "RANGE_WITHIN"),
  ]);
}

function periodForms(target: DraftTarget, { horizon }: FormOptions): Formed {
  const { comparator, value, unit, value_to: to } = target;
  const from = target.from_year as number;
  const period = { from, to: horizon };
  const asked = { comparator: atLeast(comparator), value };
  return made(target, { unit, forms: { period, ...(to === null ? {} : { value_to: to }) } }, [
    reading("sum", asked, "PERIOD_SUM"),
    reading("rise", { comparator: "increase_by", value }, "PERIOD_RISE", { period: null, base: { year: from - 1 } }),
  ]);
}

/** So much of a flow each year: of every year, or of all together. */
function yearlyForms(target: DraftTarget, { made: year, horizon }: FormOptions): Formed {
  const { comparator, value, value_to: to } = target;
  const unit = target.unit.replace(/_per_year$/, "");
  const from = Math.min(target.from_year ?? year, horizon);
  const years = horizon - from + 1;
  const forms = { per: { n: 1, unit: "year" }, ...(to === null ? {} : { value_to: to }) };
  const asked = atLeast(comparator);
  const total = { period: { from, to: horizon }, per: null, value_to: null };
  return made({ ...target, kind: "count" }, { unit, forms }, [
    reading("every-year", { comparator: asked, value }, "YEARLY_EVERY", to === null ? {} : { value_to: null }),
    reading("in-all", { comparator: asked, value: Number((value * years).toFixed(6)) }, "YEARLY_TOTAL", total),
  ]);
}

/** k of n, or two thirds of all: a share where the indicator is one, else the count as printed. */
function shareForms(target: DraftTarget, { indicatorUnit }: FormOptions): Formed {
  const { comparator, value: k, unit } = target;
  const n = target.denominator as number;
  const share = Number(((100 * k) / n).toFixed(4));
  if (unit === "ratio") {
    const asked = { comparator: comparator === "=" ? "<=" : comparator, value: n };
    return made({ ...target, value: n, kind: "reach" }, { unit }, [reading("to-one", asked, "AS_PRINTED")]);
  }
  const fraction = { k, n };
  const asked = { comparator: comparator === "=" ? ">=" : comparator };
  if (unit === "fraction") {
    const one = { ...target, value: share, kind: "reach" as const };
    return made(one, { unit: "percent", forms: { fraction } }, [
      reading("share", { ...asked, value: share }, "FRACTION_SHARE"),
    ]);
  }
  const isShare = indicatorUnit === "percent";
  const first = isShare
    ? reading("share", { ...asked, value: share }, "FRACTION_SHARE", { unit: "percent" })
    : reading("count", { ...asked, value: k }, "FRACTION_COUNT");
  return made(target, { unit, ...(isShare ? { measuredIn: "percent" } : {}), forms: { fraction } }, [first]);
}

function steppedForms(target: DraftTarget, { horizon }: FormOptions): Formed {
  const steps = target.steps ?? [];
  const last = steps.at(-1) ?? { year: horizon, value: target.value };
  const asked = { comparator: atLeast(target.comparator), value: last.value };
  return made({ ...target, value: last.value }, { unit: target.unit, forms: { steps } }, [
    reading("last-year", asked, "STEPS_END"),
    reading("every-step", asked, "STEPS_EVERY", { steps }),
  ]);
}

/** So many in each place: the share of the places that have them. */
function eachForms(target: DraftTarget, { counted: unit, place }: Each): Formed {
  const per = { n: 1, unit: place };
  const all = reading("share", { comparator: ">=", value: 100 }, "PER_EACH", { unit: "percent", per: null });
  return made(target, { unit, measuredIn: "percent", forms: { per } }, [all]);
}

function comparedForms(target: DraftTarget): Formed {
  const unit = target.unit === "points" ? "percent" : target.unit;
  const compared = { with: target.compared as string };
  const comparator = target.comparator === "decrease_by" ? "decrease_by" : "increase_by";
  const one = { ...target, comparator, kind: "change" } as const;
  return made(one, { unit, forms: { compared } }, [
    reading("compared", { comparator, value: target.value }, "AS_PRINTED"),
  ]);
}
