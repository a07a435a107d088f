import { quantity, sentence } from "@lotrinh/language";
import type { Answer } from "@lotrinh/reach";
import { statusTag } from "../cite.js";
import { type Html, html } from "../html.js";

/** Whom a cohort model speaks of: who is there, who is missing, who comes to class and who has learnt. */
export function peopleTable({ frontier, flows, conditions }: Answer): Html | null {
  const status = conditions[0]?.status;
  if (frontier || flows.length === 0 || !status) return null;
  return html`<table class="tight whole">
<caption>${sentence("PAGE_PEOPLE")} ${statusTag(status)}</caption>
<tbody>${flows.map(({ id, total }) => html`<tr><td>${sentence(`flow/${id}`)}</td><td class="number">${quantity(roundPeople(total), "persons")}</td></tr>`)}</tbody></table>`;
}

/** To the ten: the people of single ages are estimates. */
function roundPeople(people: number): number {
  return 10 * Math.round(people / 10);
}
