import { formatDate, sentence } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { planAnchor, planTitle, sourceAnchor, sourceNumber, statusTag } from "../cite.js";
import { type Html, html } from "../html.js";

/** Documents and sources that every figure of the page leads to, and what the marks mean. */
export function sources({ legend, targets }: Assessment): Html {
  return html`<section>
<h2>${sentence("PAGE_SOURCES")}</h2>
<h3>${sentence("PAGE_DOCUMENTS")}</h3>
${Object.values(legend.plans).map((plan) => {
  const clauses = targets.filter((one) => one.target.plan === plan.id);
  return html`<div id="${planAnchor(plan.id)}"><p>${planTitle(plan)}: ${plan.title}. ${sentence("PAGE_DOCUMENT_DIGEST", { lines: plan.document.lines })} <code>sha256 ${plan.document.sha256}</code></p>
<p class="small">${sentence("PAGE_CLAUSES")} ${bySection(clauses.map((one) => one.target))}</p></div>`;
})}
<h3>${sentence("PAGE_STATISTICS")}</h3>
<table class="fixed">
<thead><tr><th scope="col" class="w19">${sentence("PAGE_ID")}</th><th scope="col" class="w19">${sentence("PAGE_PUBLISHER")}</th><th scope="col">${sentence("PAGE_SOURCE_TITLE")}</th><th scope="col">${sentence("PAGE_ADDRESS")}</th><th scope="col" class="w12">${sentence("PAGE_RETRIEVED")}</th></tr></thead>
<tbody>${Object.values(legend.sources).map(
    (one) =>
      html`<tr id="${sourceAnchor(one.id)}"><td>[${sourceNumber(one.id, legend)}] ${one.id}</td><td>${one.publisher}</td><td>${one.title}${one.note ? html`<br><span class="quiet">${one.note}</span>` : null}</td><td><code>${one.address}</code></td><td class="nowrap">${formatDate(one.retrieved)}</td></tr>`,
  )}</tbody></table>
<h3>${sentence("PAGE_MARKS")}</h3>
<ul>${["reported", "estimated", "assumed", "illustrative"].map((status) => html`<li>${statusTag(status)} ${sentence(`PAGE_MARK_${status.toUpperCase()}`)}</li>`)}</ul>
<p class="small">${sentence("PAGE_TRACE")}</p>
</section>`;
}

function bySection(targets: readonly { readonly section: string; readonly line: number }[]): string {
  const lines = new Map(targets.map((one) => [one.section, one.line]));
  return [...lines].map(([section, line]) => sentence("PAGE_SECTION_LINE", { section, line })).join("; ");
}
