import { type FilledTemplate, type ReplacedAssumption, templateScenario } from "@lotrinh/intake";
import type { Problem } from "@lotrinh/language";
import type { Scenario } from "@lotrinh/registry";

export interface TemplateSettings {
  /** The first scenario of the locality with the settings of the template; undefined where they change nothing. */
  readonly scenario?: Scenario;
  readonly replaced: readonly ReplacedAssumption[];
  /** Settings that no model takes: `assess` refuses a template for them, and `check` tells them. */
  readonly problems: readonly Problem[];
}

const NONE: TemplateSettings = { replaced: [], problems: [] };

/** What the settings of a filled template make of the first scenario of its locality, and what is wrong with them. */
export async function templateSettings(
  filled: FilledTemplate,
  [base]: readonly Scenario[],
  file: string,
): Promise<TemplateSettings> {
  const own = base && templateScenario(base, filled, file);
  if (!base || !own) return NONE;
  const { scenario, replaced, unheard } = own;
  const { checkScenario } = await import("@lotrinh/reach");
  const known = base.assumptions.map(({ indicator, levers }) => ({
    indicator,
    levers: levers.map((one) => one.lever),
  }));
  const unknown = unheard.map(({ assumption: { indicator, lever }, place }): Problem => {
    const levers = known.find((one) => one.indicator === indicator)?.levers;
    const [value, names] = levers ? [lever ?? "", levers] : [indicator, known.map((one) => one.indicator)];
    return { code: "REFERENCE_UNKNOWN", params: { ...place, key: "giả định", value, write: names.join(", ") } };
  });
  return { scenario, replaced, problems: [...unknown, ...checkScenario(scenario)] };
}
