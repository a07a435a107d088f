import type { IndicatorNames, Language } from "@lotrinh/language";
import type { TargetAssessment } from "@lotrinh/reach";
import { findingText, quotedIfForeign, sentence } from "@lotrinh/wording";
import { heading, list, paragraph } from "../blocks.js";
import { clauseLink } from "../cite.js";
import type { Content, Section } from "../document.js";
import { aside, joined, line } from "../spans.js";
import { capital } from "../text.js";

type Target = TargetAssessment["target"];

function said(text: string, language: Language): string {
  return language === "en" ? quotedIfForeign(text) : text;
}

/** What the plan leaves open in the targets still to come, each doubt once, with the clauses that it touches. */
export const questions: Section = {
  id: "can-hoi",
  blocks({ dossier: { assessment }, language }) {
    const targets = assessment.targets.filter((one) => one.state === "open");
    const asked = doubtsOf(targets, assessment.legend.names, language);
    const missing = Object.values(assessment.legend.plans).flatMap((plan) => plan.missing);
    if (asked.size === 0 && missing.length === 0) return [];
    return [
      heading(2, sentence("PAGE_QUESTIONS", {}, language)),
      paragraph(sentence("PAGE_QUESTIONS_INTRO", {}, language)),
      ...list([
        ...missing.map((one) => `${said(`${one.what} (${one.section})`, language)}: ${one.note[language]}`),
        ...[...asked].map(
          ([text, touched]) => line`${capital(text)} ${aside(where([...touched], targets.length, language))}`,
        ),
      ]),
    ];
  },
};

function doubtsOf(
  targets: readonly TargetAssessment[],
  names: IndicatorNames,
  language: Language,
): Map<string, Set<Target>> {
  const asked = new Map<string, Set<Target>>();
  for (const { target, readings } of targets) {
    for (const finding of readings.flatMap(({ structure }) => structure.findings)) {
      const text = findingText(finding, names, language);
      asked.set(text, (asked.get(text) ?? new Set()).add(target));
    }
  }
  return asked;
}

function where(touched: readonly Target[], all: number, language: Language): Content {
  if (touched.length === all) return line`(${sentence("PAGE_ALL_TARGETS", {}, language)})`;
  const sections = [...new Map(touched.map((target) => [target.section, target])).values()];
  return line`(${joined(
    sections.map((target) => [clauseLink(target, language)]),
    "; ",
  )})`;
}
