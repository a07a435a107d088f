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

function scenarioOf<
  N extends typeof words | typeof bilingual,
  W extends z.ZodOptional<typeof words> | typeof bilingual,
>(name: N, why: W) {
  const lever = z.strictObject({
    lever: text,
    value: z.union([z.number(), byYear]),
    plausible: span.optional(),
    cost: z.strictObject({ amount: z.number().min(0), per: z.number().positive(), why }).optional(),
    why,
  });
  const assumption = z.strictObject({
    indicator: text,
    status: z.enum(["estimated", "assumed", "illustrative"]).default("assumed"),
    baseline: z
      .union([z.literal("none"), z.strictObject({ year, value: z.number(), plausible: span.optional(), why })])
      .optional(),
    levers: z.array(lever).default([]),
  });
  const observation = z.strictObject({ locality: text.optional(), indicator: text, year, value: z.number(), why });
  return z.strictObject({
    id: text,
    name,
    basedOn: text.optional(),
    assumptions: z.array(assumption).default([]),
    observations: z.array(observation).default([]),
  });
}
