import { askedText, indicatorName, type Language } from "@lotrinh/language";
import { findLocality, findPlan, namesOf, type Registry, type Target } from "@lotrinh/registry";
import { sentence, sentenceOf } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { withPastDeadlines } from "../past-deadlines.js";
import { print } from "../print.js";
import { type Question, questionsOf } from "../questions.js";

export const targets: Work = {
  options: {
    plan: { value: "ID", about: "CLI_OPTION_PLAN" },
    locality: { value: "ID", about: "CLI_OPTION_LOCALITY" },
    warnings: { value: "", about: "CLI_OPTION_WARNINGS" },
  },
  run(invocation) {
    const { language, options, workspace } = invocation;
    const registry = workspace.registry();
    const names = new Map(registry.localities.map(({ id, name }) => [id, name]));
    const indicators = namesOf(registry.indicators);
    const chosen = withPastDeadlines(chooseTargets(registry, options), registry.asOf);
    if (options["warnings"]) return printQuestions(questionsOf(registry.plans, chosen), names, invocation);
    const columns = [
      "COLUMN_LOCALITY",
      "COLUMN_SECTION",
      "COLUMN_YEAR",
      "COLUMN_TARGET",
      "COLUMN_ASKED",
      "COLUMN_PHRASE",
      "COLUMN_ID",
    ] as const;
    print(
      {
        table: {
          columns: columns.map((code) => sentence(code, {}, language)),
          rows: chosen.map((one) => {
            const { id, locality, section, horizon, indicator, phrase } = one;
            return [
              names.get(locality) ?? locality,
              section,
              String(horizon),
              indicatorName(indicator, indicators, language),
              askedText(one, language),
              `“${phrase}”`,
              id,
            ];
          }),
        },
        csv: chosen.map((target) => flat(target, names, language)),
        json: chosen.map((target) => ({
          ...target,
          locality: names.get(target.locality) ?? target.locality,
          warnings: target.warnings.map((one) => ({
            ...one,
            vi: sentenceOf(one, "vi"),
            en: sentenceOf(one, "en"),
          })),
        })),
      },
      invocation,
    );
  },
};

/** A target in one row; `asked` says in words how its value is measured. */
function flat(target: Target, names: ReadonlyMap<string, string>, language: Language) {
  const { id, plan, locality, indicator, horizon, comparator, value, unit, kind, modality } = target;
  const { section, line, phrase, series, readings, warnings, subgroup, partOf } = target;
  return {
    ...{ id, plan, indicator, horizon, comparator, value, unit, kind, modality, section, line, phrase, series },
    locality: names.get(locality) ?? locality,
    readings: readings.map((reading) => reading.id).join(" "),
    warnings: warnings.map((warning) => warning.code).join(" "),
    ...{ asked: askedText(target, language), subgroup: subgroup ?? null, part_of: partOf ?? null },
  };
}

function printQuestions(
  questions: readonly Question[],
  names: ReadonlyMap<string, string>,
  invocation: Invocation,
): void {
  const { language } = invocation;
  const named = questions.map((one) => ({ ...one, locality: names.get(one.locality) ?? one.locality }));
  const columns = ["COLUMN_LOCALITY", "COLUMN_QUESTION", "COLUMN_SECTION"] as const;
  print(
    {
      table: {
        columns: columns.map((code) => sentence(code, {}, language)),
        rows: named.map((one) => [one.locality, one[language], one.sections.join("; ")]),
      },
      csv: named.map(({ plan, locality, code, targets: touched, sections, ...one }) => ({
        plan,
        locality,
        code,
        question: one[language],
        sections: sections.join("; "),
        targets: touched.join(" "),
      })),
      json: named,
    },
    invocation,
  );
}

function chooseTargets(registry: Registry, { plan, locality }: Readonly<Record<string, unknown>>): readonly Target[] {
  const plans = typeof plan === "string" ? [findPlan(registry, plan)] : registry.plans;
  const at = typeof locality === "string" ? findLocality(registry, locality).id : null;
  return plans.flatMap((one) => one.targets).filter((target) => at === null || target.locality === at);
}
