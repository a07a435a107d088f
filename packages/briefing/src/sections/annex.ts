import { formatNumber } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import { heading, list, paragraph } from "../blocks.js";
import type { Section } from "../document.js";
import { line, strong } from "../spans.js";

/** The beginning of what one checks by. */
export const annex: Section = {
  id: "phu-luc",
  blocks({ dossier: { brief }, language }) {
    if (!brief) return [];
    return [
      { kind: "break" },
      heading(2, sentence("ANNEX_TITLE", {}, language)),
      paragraph(sentence("ANNEX_INTRO", {}, language)),
    ];
  },
};

const TERMS = ["TARGET", "READING", "P", "GRADE", "START", "MIDDLE", "LEVER", "SCENARIO", "UNIVERSALISATION"] as const;

/** How the numbers were made, and what the words mean. */
export const method: Section = {
  id: "cach-tinh",
  blocks({ dossier: { brief, assessment }, language, version }) {
    if (!brief) return [];
    const { draws, seed } = assessment;
    const run = sentence("PAGE_RUN", { draws: formatNumber(draws, { language }), seed, version }, language);
    return [
      heading(2, sentence("METHOD_TITLE", {}, language)),
      paragraph(sentence("METHOD_TEXT", { run }, language)),
      heading(3, sentence("GLOSSARY_TITLE", {}, language)),
      ...list(
        TERMS.map(
          (term) =>
            line`${strong(sentence(`GLOSSARY_${term}`, {}, language), ":")} ${sentence(`GLOSSARY_${term}_MEANS`, {}, language)}`,
        ),
      ),
    ];
  },
};
