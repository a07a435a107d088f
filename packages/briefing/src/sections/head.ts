import { formatDate, formatNumber, sentence } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { planAnchor, planTitle, sourceLink, statusTag } from "../cite.js";
import { type Html, html } from "../html.js";
import { successorsOf } from "../successors.js";
import { capital, horizonsOf } from "../text.js";

/** What the pack is about, on what date, and what became of the locality. */
export function head(assessment: Assessment, version: string): Html {
  const { locality, legend, asOf, draws, seed, targets } = assessment;
  const place = legend.localities[locality];
  const name = sentence("PAGE_LOCALITY", { kind: place?.kind ?? "", name: place?.name ?? locality });
  const open = targets.filter((one) => one.state === "open");
  const years = horizonsOf(open.length > 0 ? open : targets);
  return html`<header>
<p class="kicker">${sentence("PAGE_KICKER")}</p>
<h1>${sentence("PAGE_TITLE", { name: capital(name), years })}</h1>
<dl class="facts">
${Object.values(legend.plans).map((plan) => html`<dt>${sentence("PAGE_FACT_PLAN")}</dt><dd><a href="#${planAnchor(plan.id)}">${planTitle(plan)}</a></dd>`)}
<dt>${sentence("PAGE_FACT_DATE")}</dt><dd>${formatDate(asOf)}</dd>
<dt>${sentence("PAGE_FACT_SCENARIO")}</dt><dd>${legend.scenario?.vi ?? sentence("PAGE_NO_SCENARIO")}</dd>
<dt>${sentence("PAGE_FACT_RUN")}</dt><dd>${sentence("PAGE_RUN", { draws: formatNumber(draws), seed, version })}</dd>
</dl>
${reform(name, assessment)}
</header>`;
}

function reform(name: string, assessment: Assessment): Html | null {
  const successors = successorsOf(assessment);
  if (!successors) return null;
  const goesOn = successors.today.some((today) => today.toLowerCase() === name.toLowerCase());
  const params = {
    name: capital(name),
    date: successors.validTo,
    old: successors.old,
    count: successors.today.length,
    today: successors.today.join(", "),
  };
  return html`<p class="notice">${sentence(goesOn ? "PAGE_REFORM_TERRITORY" : "PAGE_REFORM", params)} ${statusTag("reported")} ${sourceLink(successors.source, assessment.legend)} ${sentence("PAGE_TERRITORY")}</p>`;
}
