import { z } from "zod";
import { bilingual, text, year } from "./schema.js";

const span = z.tuple([z.number(), z.number()]);
const byYear = z.record(z.string().regex(/^2\d{3}$/, "2027"), z.number());
/** A planner writes in one language and may leave reasons out. */
const words = z.union([bilingual, text]);

/** scenarios/*.yaml: every reason in both languages. */
export const scenarioSchema = scenarioOf(bilingual, bilingual);

/** A planner's own file. */
export const ownScenarioSchema = scenarioOf(words, words.optional());

export type ScenarioEntry = z.infer<typeof ownScenarioSchema>;
export type RulesEntry = NonNullable<ScenarioEntry["rules"]>;

function scenarioOf<
  N extends typeof words | typeof bilingual,
  W extends z.ZodOptional<typeof words> | typeof bilingual,
>(name: N, why: W) {
  const lever = z.strictObject({
    lever: text,
    value: z.union([z.number(), byYear]),
    plausible: span.optional(),
    fromTarget: text.optional(),
    cost: z.strictObject({ amount: z.number().min(0), per: z.number().positive(), why }).optional(),
    why,
  });
  const assumption = z.strictObject({
    indicator: text,
    status: z.enum(["estimated", "assumed", "illustrative"]).default("assumed"),
    baseline: z
      .union([
        z.literal("none"),
        z.strictObject({ year, value: z.number(), plausible: span.optional(), fromTarget: text.optional(), why }),
      ])
      .optional(),
    levers: z.array(lever).default([]),
  });
  const percent = z.number().min(0).max(100);
  const threshold = z
    .strictObject({ standard: text, indicator: text, normal: percent.optional(), difficult: percent.optional(), why })
    .refine(({ normal, difficult }) => normal !== undefined || difficult !== undefined, "normal: 90");
  const quota = z.strictObject({
    standard: text,
    tier: z.enum(["district", "province", "country"]),
    of: z.enum(["commune", "district", "province"]).optional(),
    share: percent,
    why,
  });
  const rules = z.strictObject({
    act: text.optional(),
    remembered: z.boolean().optional(),
    thresholds: z.array(threshold).default([]),
    quotas: z.array(quota).default([]),
    difficult: z.array(text).optional(),
    without: z.array(text).optional(),
  });
  const constant = z.strictObject({ constant: text, value: z.number(), weight: z.number().positive().optional(), why });
  const observation = z.strictObject({ locality: text.optional(), indicator: text, year, value: z.number(), why });
  return z.strictObject({
    id: text,
    name,
    basedOn: text.optional(),
    assumptions: z.array(assumption).default([]),
    observations: z.array(observation).default([]),
    rules: rules.optional(),
    notBorrowed: z.array(text).optional(),
    constants: z.array(constant).default([]),
  });
}
