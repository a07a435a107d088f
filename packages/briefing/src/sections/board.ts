import { boardParts, targetBoard } from "@lotrinh/charts";
import type { Assessment } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { figure, heading, paragraph } from "../blocks.js";
import type { Section } from "../document.js";
import { answered } from "./answers.js";

/** Two parts fit a page: one begins on what another section leaves of it. */
const ROWS = 7;

/** Every open target at a glance, in parts that fit a page. */
export const board: Section = {
  id: "toan-canh",
  figures: ({ dossier: { assessment }, language }) => {
    const parts = partsOf(assessment);
    return Array.from({ length: parts }, (_, at) => ({
      name: nameOf(at),
      chart: targetBoard(assessment, { part: at + 1, parts, language }),
    }));
  },
  blocks({ dossier: { assessment }, language }) {
    const parts = partsOf(assessment);
    if (parts === 0) return [];
    const silent =
      answered(assessment).length > 0
        ? []
        : [
            heading(2, sentence("PAGE_NO_ANSWER", {}, language)),
            paragraph(sentence("PAGE_NO_ANSWER_WHY", {}, language)),
          ];
    return [
      ...silent,
      heading(2, sentence("PAGE_BOARD", {}, language)),
      ...Array.from({ length: parts }, (_, at) => figure(nameOf(at), null, nameOf(at))),
    ];
  },
};

function nameOf(at: number): string {
  return at === 0 ? "bang-chi-tieu" : `bang-chi-tieu-${at + 1}`;
}

function partsOf(assessment: Assessment): number {
  return assessment.targets.some((one) => one.state === "open") ? boardParts(assessment, { rows: ROWS }) : 0;
}
