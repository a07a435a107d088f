import { warningOf } from "@lotrinh/language";
import type { Plan, Target, Warning } from "@lotrinh/registry";
import { sentenceOf } from "@lotrinh/wording";

/** One thing to ask the issuer of a plan, with the clauses that it touches. */
export interface Question {
  readonly plan: string;
  readonly locality: string;
  readonly code: Warning["code"];
  readonly params: Warning["params"];
  readonly vi: string;
  readonly en: string;
  readonly targets: readonly string[];
  readonly sections: readonly string[];
}

/** What the plans leave open in these targets: each doubt of a plan once, missing parts of the document first. */
export function questionsOf(plans: readonly Plan[], targets: readonly Target[]): Question[] {
  return plans.flatMap((plan) => {
    const own = targets.filter((target) => target.plan === plan.id);
    if (own.length === 0) return [];
    const missing = plan.missing.map(({ what, section, note }) => ({
      ...asked(plan, warningOf("MISSING_ATTACHMENT", { what })),
      vi: `${what}: ${note.vi}`,
      en: `${what}: ${note.en}`,
      targets: [],
      sections: [section],
    }));
    return [...missing, ...doubtsOf(plan, own)];
  });
}

function doubtsOf(plan: Plan, targets: readonly Target[]): Question[] {
  const doubts = new Map<string, { readonly warning: Warning; readonly touched: Set<Target> }>();
  for (const target of targets) {
    for (const warning of [...target.warnings, ...target.readings.flatMap((reading) => reading.warnings)]) {
      const key = JSON.stringify([warning.code, warning.params]);
      const doubt = doubts.get(key) ?? { warning, touched: new Set() };
      doubt.touched.add(target);
      doubts.set(key, doubt);
    }
  }
  return [...doubts.values()].map(({ warning, touched }) => ({
    ...asked(plan, warning),
    targets: [...touched].map((target) => target.id),
    sections: [...new Set([...touched].map((target) => target.section))],
  }));
}

function asked(plan: Plan, warning: Warning) {
  const { code, params } = warning;
  const said = { vi: sentenceOf(warning, "vi"), en: sentenceOf(warning, "en") };
  return { plan: plan.id, locality: plan.locality, code, params, ...said };
}
