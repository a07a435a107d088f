import { formatPercent, quantity, sentence } from "@lotrinh/language";
import type { Answer } from "@lotrinh/reach";
import { statusTag } from "../cite.js";
import { type Html, html } from "../html.js";

/** What it takes, by renewal success: new recognitions a year and over all years, beside those that expire. */
export function effortTable({ frontier, conditions, flows, years, solutions }: Answer): Html | null {
  const baseline = conditions.find((one) => one.lever === null);
  const expiring = flows.find((flow) => flow.id === "expiring");
  if (!frontier || !baseline || !expiring) return null;
  const renewal = solutions.find((one) => one.lever === frontier.by);
  const rows = frontier.lines.map(({ value, points }) => {
    const at = points.find((point) => point.baseline === baseline.value)?.effort ?? null;
    const needed =
      at === null
        ? sentence("PAGE_NO_SETTING", { most: frontier.effortRange[1] })
        : quantity(roundUp(at), frontier.effortUnit);
    const total = at === null ? "" : quantity(Math.ceil(at * years), frontier.baselineUnit);
    return html`<tr><td>${formatPercent(100 * value)}</td><td class="number">${needed}</td><td class="number">${total}</td></tr>`;
  });
  const params = { baseline: baseline.value, unit: baseline.unit, goal: frontier.probability, years };
  return html`<table class="tight whole">
<caption>${sentence("PAGE_EFFORT", params)} ${statusTag(baseline.status)}</caption>
<thead><tr><th scope="col">${sentence("PAGE_EFFORT_RENEWAL")}</th><th scope="col" class="number">${sentence("PAGE_EFFORT_YEARLY")}</th><th scope="col" class="number">${sentence("PAGE_EFFORT_TOTAL", { years })}</th></tr></thead>
<tbody>${rows}</tbody></table>
<p>${sentence("PAGE_EFFORT_FILES", { years, files: Math.round(expiring.total), unit: baseline.unit })} ${
    renewal?.value === null ? sentence("PAGE_RENEWAL_ALONE_NOT", params) : null
  }</p>`;
}

/** Rounded up, so that the printed effort is enough. */
function roundUp(effort: number): number {
  return Math.ceil(Number((effort * 10).toFixed(6))) / 10;
}
