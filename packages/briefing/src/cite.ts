import { formatDate, quantity, sentence, statusName, yearLabel } from "@lotrinh/language";
import type { Assessment, TargetAssessment } from "@lotrinh/reach";
import { type Html, html } from "./html.js";

type Legend = Assessment["legend"];
type Target = TargetAssessment["target"];
type Observation = NonNullable<TargetAssessment["latest"]>;

/** Visible mark of how a figure is known. */
export function statusTag(status: string): Html {
  return html`<span class="tag ${status}">${statusName(status, "vi")}</span>`;
}

/** Link from a figure to the clause that prints it. */
export function clauseLink(target: Target): Html {
  return html`<a class="source" href="#${planAnchor(target.plan)}" title="${sentence("PAGE_LINE", { line: target.line })}">${target.section}</a>`;
}

/** Number of a source in the list at the end of the page. */
export function sourceNumber(source: string, { sources }: Legend): number {
  return Object.keys(sources).indexOf(source) + 1;
}

/** Link from a figure to its row of sources; a supposed figure has none and says so. */
export function sourceLink(source: string, legend: Legend): Html {
  if (source === "") return html`${sentence("PAGE_NO_SOURCE")}`;
  return html`<a class="source" href="#${sourceAnchor(source)}">[${sourceNumber(source, legend)}]</a>`;
}

/** A figure with its place (unless it is the locality's own), year, status and source. */
export function figureOf(one: Observation, { locality, legend }: { locality: string; legend: Legend }): Html {
  const place = one.locality === locality ? "" : `${legend.localities[one.locality]?.name ?? one.locality} `;
  const year = yearLabel(one.year, legend.timings[one.indicator] ?? "calendar");
  return html`${place}${year}: ${quantity(one.value, one.unit)} ${statusTag(one.status)} ${sourceLink(one.source, legend)}`;
}

export function planTitle(plan: Legend["plans"][string]): string {
  const { number, date, issuer } = plan;
  if (number === "") return sentence("PAGE_PLAN_UNNUMBERED", { date: formatDate(date), issuer });
  return sentence("PAGE_PLAN", { number, date: formatDate(date), issuer });
}

export function planAnchor(plan: string): string {
  return `ke-hoach-${plan}`;
}

export function sourceAnchor(source: string): string {
  return `nguon-${source}`;
}

export function targetAnchor(target: Target): string {
  return `chi-tieu-${target.id.replace(/[^a-z0-9]+/gi, "-")}`;
}
