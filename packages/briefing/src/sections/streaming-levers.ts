import type { Language } from "@lotrinh/language";
import type { Dossier } from "@lotrinh/reach";
import { sentence, solutionNotes, solutionRow, targetName } from "@lotrinh/wording";
import { column, list, row } from "../blocks.js";
import type { Block } from "../document.js";
import { line, strong } from "../spans.js";
import { capital } from "../text.js";

const COLUMNS = ["COLUMN_LEVER", "COLUMN_AS_IT_GOES", "COLUMN_NEEDED", "COLUMN_RANGE"] as const;

/** What places and the grade-10 quota do to each target of streaming, each lever by itself, and together. */
export function streamingLevers(
  { solved, assessment }: Pick<Dossier, "solved" | "assessment">,
  language: Language,
): Block[] {
  const { names } = assessment.legend;
  return Object.values(solved).flatMap((one): Block[] => {
    if (one.levers.length === 0) return [];
    const params = { name: capital(targetName(one.target, names, language)), goal: one.goal };
    return [
      {
        kind: "table",
        caption: line`${strong(sentence("FIELD_LEVERS", params, language))}`,
        columns: COLUMNS.map((code) => column(sentence(code, {}, language))),
        rows: one.levers.map((lever) => row([...solutionRow(lever, language)])),
      },
      ...list(solutionNotes(one, names, language)),
    ];
  });
}
