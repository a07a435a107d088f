import type { Section } from "../document.js";
import { annex, method } from "./annex.js";
import { answers } from "./answers.js";
import { board } from "./board.js";
import { explore } from "./explore.js";
import { fields } from "./fields.js";
import { first } from "./first.js";
import { head } from "./head.js";
import { needs } from "./needs.js";
import { paths } from "./paths.js";
import { questions } from "./questions.js";
import { scenarios } from "./scenarios.js";
import { sources } from "./sources.js";
import { standards } from "./standards.js";
import { openTargets, pastTargets } from "./targets.js";
import { today } from "./today.js";
import { trends } from "./trends.js";

/** The parts of a pack, in their order: what one decides by, then the annex to check it by. */
export const sections: readonly Section[] = [
  first,
  head,
  explore,
  ...fields,
  ...[
    annex,
    answers,
    board,
    scenarios,
    trends,
    paths,
    standards,
    openTargets,
    pastTargets,
    today,
    questions,
    needs,
    method,
    sources,
  ].map((one): Section => ({ ...one, annex: true })),
];
