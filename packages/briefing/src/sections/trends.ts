import { sentence } from "@lotrinh/language";
import type { Assessment, Pace } from "@lotrinh/reach";
import { clauseLink, sourceLink, statusTag } from "../cite.js";
import { type Html, html, raw } from "../html.js";
import { progressTable } from "./progress.js";

/** Series that bear on open targets, with where they go: the territory's own or, said in the title, a higher level's. */
export function trends(assessment: Assessment, drawings: Readonly<Record<string, string>>): Html | null {
  const { legend, targets } = assessment;
  const drawn = targets.flatMap(({ target, trend }) => {
    const drawing = drawings[target.id];
    return trend && drawing ? [{ target, trend, drawing }] : [];
  });
  if (drawn.length === 0) return null;
  const [first, ...others] = drawn.map(({ target, trend, drawing }) => {
    const statuses = [...new Set(trend.observed.map((one) => one.status))];
    const sources = [...new Set(trend.observed.map((one) => one.source))];
    return html`<figure>${raw(drawing)}<figcaption>${sentence("PAGE_TREND_NOTE")} ${clauseLink(target)}. ${paceText(trend.pace)} ${sentence("PAGE_TREND_FIGURES")} ${statuses.map(statusTag)} ${sources.map((source) => sourceLink(source, legend))}</figcaption></figure>`;
  });
  return html`<section>
<div class="whole"><h2>${sentence("PAGE_TRENDS")}</h2>
<p>${sentence("PAGE_TRENDS_INTRO")}</p>
${first ?? null}</div>
${others}
${progressTable(drawn)}
</section>`;
}

function paceText(pace: Pace | null): string {
  if (!pace || pace.required <= 0) return "";
  const { from, to, until } = pace;
  const points = (x: number) => Number(x.toFixed(2));
  return sentence("PAGE_PACE", { from, to, until, required: points(pace.required), observed: points(pace.observed) });
}
