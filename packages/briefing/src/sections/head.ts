import { formatDate, formatNumber, sentence } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { planAnchor, planTitle, sourceLink } from "../cite.js";
import { type Html, html } from "../html.js";
import { capital } from "../text.js";

/** What the pack is about, on what date, and what became of the locality. */
export function head({ locality, legend, asOf, draws, seed, targets }: Assessment, version: string): Html {
  const place = legend.localities[locality];
  const name = sentence("PAGE_LOCALITY", { kind: place?.kind ?? "", name: place?.name ?? locality });
  const year = Math.max(0, ...targets.map((one) => one.target.horizon));
  return html`<header>
<p class="kicker">${sentence("PAGE_KICKER")}</p>
<h1>${sentence("PAGE_TITLE", { name: capital(name), year })}</h1>
<dl class="facts">
${Object.values(legend.plans).map((plan) => html`<dt>${sentence("PAGE_FACT_PLAN")}</dt><dd><a href="#${planAnchor(plan.id)}">${planTitle(plan)}</a></dd>`)}
<dt>${sentence("PAGE_FACT_DATE")}</dt><dd>${formatDate(asOf)}</dd>
<dt>${sentence("PAGE_FACT_SCENARIO")}</dt><dd>${legend.scenario?.vi ?? sentence("PAGE_NO_SCENARIO")}</dd>
<dt>${sentence("PAGE_FACT_RUN")}</dt><dd>${sentence("PAGE_RUN", { draws: formatNumber(draws), seed, version })}</dd>
</dl>
${reform(name, legend, place?.validTo ?? null)}
</header>`;
}

function reform(name: string, legend: Assessment["legend"], validTo: string | null): Html | null {
  const { successors } = legend;
  if (!successors || !validTo) return null;
  const params = {
    name: capital(name),
    date: validTo,
    old: successors.old,
    count: successors.today.length,
    today: successors.today.join(", "),
  };
  return html`<p class="notice">${sentence("PAGE_REFORM", params)} ${sourceLink(successors.source, legend)}</p>`;
}
