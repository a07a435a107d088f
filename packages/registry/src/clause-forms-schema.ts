import { unitIds } from "@lotrinh/language";
import { z } from "zod";
import type { ClauseForms, ReadingForms } from "./clause-forms.js";

const text = z.string().trim().min(1);
const year = z.int().min(2000).max(2100);
const whole = z.int().min(1);

const step = z.strictObject({ year, value: z.number(), units: z.array(text).min(1).optional() });

/** The forms of a reading; null leaves out what the target states. */
export const readingForms = {
  value_to: z.number().nullable().optional(),
  period: z.strictObject({ from: year, to: year }).nullable().optional(),
  base: z.strictObject({ year, value: z.number().optional() }).nullable().optional(),
  per: z
    .strictObject({
      n: z.number().positive(),
      unit: z.enum([
        "year",
        "class",
        "teacher",
        "child",
        "pupil",
        "school",
        "commune",
        "hamlet",
        "district",
        "centre",
        "school_site",
        "room",
        ...unitIds(),
      ]),
    })
    .nullable()
    .optional(),
  fraction: z
    .strictObject({ k: z.int().min(0), n: whole })
    .nullable()
    .optional(),
  multiple: z.number().positive().nullable().optional(),
  steps: z.array(step).min(2).nullable().optional(),
  zero: z.literal(true).nullable().optional(),
};

/** The forms of a target, as printed. */
export const clauseForms = {
  ...readingForms,
  subgroup: text.optional(),
  part_of: text.optional(),
  condition: text.optional(),
  compared: z.strictObject({ with: text, target: text.optional() }).optional(),
};

type FormsEntry = z.infer<z.ZodObject<typeof clauseForms>>;
type ReadingEntry = z.infer<z.ZodObject<typeof readingForms>>;

/** The forms that an entry states. */
export function formsOf({ value_to: valueTo, part_of: partOf, ...rest }: FormsEntry): ClauseForms {
  const { period, base, per, fraction, multiple, steps, zero, subgroup, condition, compared } = rest;
  const all = { valueTo, period, base, per, fraction, multiple, steps, zero, subgroup, partOf, condition, compared };
  return stated(all) as ClauseForms;
}

/** The forms of a reading: its own, and those of its target that it does not set itself; steps are asked for one by one. */
export function readingFormsOf(own: ReadingEntry, target: ReadingEntry): ReadingForms {
  const keys = Object.keys(readingForms) as (keyof ReadingEntry)[];
  const merged = Object.fromEntries(
    keys.map((key) => [key, own[key] === undefined && key !== "steps" ? target[key] : own[key]]),
  );
  return formsOf(merged as FormsEntry) as ReadingForms;
}

function stated(all: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
}
