import { formatNumber, leverName, quantity, sentence } from "@lotrinh/language";
import type { Portfolio } from "@lotrinh/reach";
import { statusTag } from "../cite.js";
import { type Html, html } from "../html.js";

/** The cheapest settings of several levers together, and what each costs above the scenario. */
export function portfolioTable({ levers, cost, years, probability: p, status }: Portfolio): Html {
  const million = (x: number) => formatNumber(Math.ceil(x), { digits: 0 });
  return html`<table class="tight whole">
<caption>${sentence("PAGE_PORTFOLIO", { p, years })} ${statusTag(status)}</caption>
<thead><tr><th scope="col">${sentence("COLUMN_LEVER")}</th><th scope="col" class="number">${sentence("COLUMN_NOW")}</th><th scope="col" class="number">${sentence("COLUMN_NEEDED")}</th><th scope="col" class="number">${sentence("PAGE_PORTFOLIO_COST")}</th></tr></thead>
<tbody>${levers.map((one) => html`<tr><td>${leverName(one.lever)}</td><td class="number">${quantity(one.now, one.unit)}</td><td class="number">${quantity(one.value, one.unit)}</td><td class="number">${million(one.cost)}</td></tr>`)}<tr><td><strong>${sentence("PAGE_PORTFOLIO_SUM")}</strong></td><td></td><td></td><td class="number"><strong>${million(cost)}</strong></td></tr></tbody></table>`;
}
