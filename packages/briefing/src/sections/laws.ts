import type { Language } from "@lotrinh/language";
import type { Assessment, TargetAssessment } from "@lotrinh/reach";
import { lawName, lawText, sentence } from "@lotrinh/wording";
import { heading, list, paragraph } from "../blocks.js";
import { clauseLink, sourceLink } from "../cite.js";
import type { Block, Content } from "../document.js";
import { aside, joined, line, newLine, quiet } from "../spans.js";

type Law = TargetAssessment["laws"][number];

/** Acts that bear on clauses still open: each sentence once, with the clauses that it is about; nothing for none. */
export function lawBlocks(assessment: Assessment, language: Language): Block[] {
  const shown = bySentence(assessment);
  if (shown.length === 0) return [];
  return [
    heading(2, sentence("PAGE_LAWS", {}, language)),
    paragraph([quiet(sentence("PAGE_LAWS_INTRO", {}, language))], "small"),
    ...list(shown.map(({ law, targets }) => item(law, targets, assessment, language))),
  ];
}

function bySentence({ targets }: Assessment): { readonly law: Law; readonly targets: TargetAssessment["target"][] }[] {
  const shown = new Map<string, { readonly law: Law; readonly targets: TargetAssessment["target"][] }>();
  for (const { target, state, laws: own } of targets) {
    if (state === "past") continue;
    for (const law of own) {
      const one = shown.get(`${law.id} ${law.said.vi}`) ?? { law, targets: [] };
      one.targets.push(target);
      shown.set(`${law.id} ${law.said.vi}`, one);
    }
  }
  return [...shown.values()];
}

function item(
  law: Law,
  targets: readonly TargetAssessment["target"][],
  { legend }: Assessment,
  language: Language,
): Content {
  const seen = new Set<string>();
  const clauses = targets.filter(({ section }) => !seen.has(section) && seen.add(section));
  const links = joined(
    clauses.map((target) => [clauseLink(target, language)]),
    "; ",
  );
  const said = line`${lawText(law, language)} ${sourceLink(law.source, legend, language)}`;
  return line`${said}${newLine}${aside(sentence("PAGE_LAW_CLAUSES", {}, language), links)}`;
}

/** Under a question: each act's sentence. */
export function lawLines({ laws: own }: TargetAssessment, language: Language): Block[] {
  return own.map((law) => paragraph([quiet(lawText(law, language))], "small"));
}

/** In a row: the acts by number and date; nothing for none. */
export function lawsInRow({ laws: own }: TargetAssessment, language: Language): string {
  if (own.length === 0) return "";
  const acts = [...new Set(own.map((law) => lawName(law, language)))].join("; ");
  return sentence("PAGE_LAW_ROW", { acts }, language);
}
