import type { Language } from "@lotrinh/language";
import type { Answer } from "@lotrinh/reach";
import { codeNamed, sentence } from "@lotrinh/wording";
import { column, row } from "../blocks.js";
import type { Block } from "../document.js";
import { line, number, statusMark } from "../spans.js";

/** Whom a cohort model speaks of: who is there, who is missing, who comes to class and who has learnt. */
export function peopleTable({ frontier, flows, conditions }: Answer, language: Language): Block[] {
  const status = conditions[0]?.status;
  if (frontier || flows.length === 0 || !status) return [];
  return [
    {
      kind: "table",
      caption: line`${sentence("PAGE_PEOPLE", {}, language)} ${statusMark(status, language)}`,
      columns: [column(""), column("", { number: true })],
      rows: flows.map(({ id, total }) =>
        row([sentence(codeNamed("flow", id), {}, language), [number(roundPeople(total), "persons", language)]]),
      ),
      whole: true,
    },
  ];
}

/** To the ten: the people of single ages are estimates. */
function roundPeople(people: number): number {
  return 10 * Math.round(people / 10);
}
