import { isDate } from "@lotrinh/language";
import { z } from "zod";
import type { AgeBand } from "./rule-types.js";

// The message of a pattern is an example of what to write.

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ vi: text, en: text });
const day = z.string().refine((date) => date.length === 10 && isDate(date), "2014-05-15");

const ages = z
  .array(z.int().min(0).max(120))
  .refine(([from = 1, to = 0, ...more]) => from <= to && more.length === 0, "[15, 35]")
  .transform(([from = 0, to = 0]): AgeBand => [from, to]);

const object = z.enum(["preschool-5", "preschool-3-5", "primary", "lower-secondary", "literacy"]);

const evidence = { certainty: z.enum(["read", "second-hand", "memory", "unknown"]), source: text.nullable() };

const subject = z.strictObject({
  object,
  ages,
  compulsory: z.boolean().default(false),
  excluded: bilingual.nullable().default(null),
  ...evidence,
});

const criterion = z.strictObject({
  indicator: text,
  ages: z.strictObject({ normal: ages, difficult: ages }).nullable(),
  comparator: z.enum([">=", ">", "=", "<=", "<"]),
  normal: z.number().nullable(),
  difficult: z.number().nullable(),
  universal: z.boolean().default(false),
  ...evidence,
});

const quota = z.strictObject({
  tier: z.enum(["district", "province", "country"]),
  of: z.enum(["commune", "district", "province"]),
  share: z.number().min(0).max(100).nullable(),
  law: text.nullable().default(null),
  by: z.int().min(2000).max(2100).nullable().default(null),
  ...evidence,
});

const standard = z.strictObject({
  id: text,
  object,
  level: z.int().min(1).max(9).nullable(),
  article: text.nullable(),
  requires: z.array(text),
  criteria: z.array(criterion).min(1),
  quotas: z.array(quota),
});

/** data/registry/rules/*.yaml */
export const ruleSetSchema = z.strictObject({
  id: text,
  title: bilingual,
  act: text,
  validFrom: day.nullable(),
  validTo: day.nullable(),
  status: z.enum(["in-force", "unread", "draft"]),
  subjects: z.array(subject),
  standards: z.array(standard).min(1),
});

export type RuleSetEntry = z.infer<typeof ruleSetSchema>;
