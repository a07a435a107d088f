import type { Section } from "../document.js";
import { answers } from "./answers.js";
import { board } from "./board.js";
import { head } from "./head.js";
import { needs } from "./needs.js";
import { paths } from "./paths.js";
import { questions } from "./questions.js";
import { sources } from "./sources.js";
import { standards } from "./standards.js";
import { openTargets, pastTargets } from "./targets.js";
import { today } from "./today.js";
import { trends } from "./trends.js";

/** The parts of a pack, in their order. */
export const sections: readonly Section[] = [
  head,
  answers,
  board,
  trends,
  paths,
  standards,
  openTargets,
  pastTargets,
  today,
  questions,
  needs,
  sources,
];
