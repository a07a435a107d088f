import { isDate, reasonCodes, reasonOf } from "@lotrinh/language";
import { z } from "zod";
import { clauseForms, readingForms } from "./clause-forms-schema.js";
import { suggest } from "./suggest.js";

// The message of a pattern is an example of what to write.

export const text = z.string().trim().min(1);
const date = z.string().refine(isDate, "2022-04-29");
export const year = z.int().min(2000).max(2100);
export const bilingual = z.strictObject({ vi: text, en: text });

/** A planner writes in one language; the words then stand in both. */
const ownWords = z.preprocess((said) => (typeof said === "string" ? { vi: said, en: said } : said), bilingual);

/** A reason may be the code of a known one; what looks like a code and is none is a slip. */
const reason = z.preprocess(
  (said) => (typeof said === "string" ? (reasonOf(said) ?? { vi: said, en: said }) : said),
  bilingual.refine(({ vi }) => !/^[A-Z]+(?:_[A-Z]+)+$/.test(vi), {
    error: ({ input }) => suggest((input as { readonly vi: string }).vi, reasonCodes()),
  }),
);

const comparator = z.enum([">=", ">", "=", "<=", "<", "~", "maintain", "increase_by", "decrease_by"]);

const warnings = z
  .array(z.strictObject({ code: text, params: z.record(z.string(), z.union([z.number(), z.string()])).default({}) }))
  .default([]);

const reading = z.strictObject({
  id: text,
  default: z.boolean().default(false),
  indicator: text.optional(),
  comparator,
  value: z.number().nullable(),
  unit: text.optional(),
  ...readingForms,
  label: ownWords.optional(),
  why: reason,
  warnings,
});

const target = z.strictObject({
  id: text,
  indicator: text,
  horizon: year,
  comparator,
  value: z.number().nullable(),
  unit: text,
  kind: z.enum(["reach", "maintain", "change", "count", "standard", "qualitative"]),
  modality: z.enum(["aim", "strive", "maintain", "complete", "commit"]),
  section: text,
  line: z.int().min(1),
  phrase: text,
  series: text.nullable().default(null),
  ...clauseForms,
  readings: z.array(reading).min(1),
  warnings,
  note: text.optional(),
  reviewed: z.literal(true).optional(),
});

/** plan.yaml */
export const planSchema = z.strictObject({
  id: text,
  locality: text,
  title: text,
  issuer: text,
  number: z.string(),
  date,
  status: z.enum(["signed", "unsigned", "ocr"]),
  document: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "cbcfb54c… (64 × 0–9, a–f)"),
    lines: z.int().min(1),
  }),
  missing: z.array(z.strictObject({ what: text, section: text, note: ownWords })).default([]),
  questions: z.array(text).default([]),
  reports: z
    .array(
      z.strictObject({
        of: z.enum(["progress", "universalisation"]),
        due: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "12-15"),
        year: z.enum(["same", "next"]),
        by: ownWords,
      }),
    )
    .optional(),
});

/** targets.yaml */
export const targetsSchema = z.array(target);

/** data/registry/as-of.yaml */
export const asOfSchema = z.strictObject({ asOf: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "2026-11") });

export type TargetEntry = z.infer<typeof target>;
