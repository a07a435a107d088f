import { indicatorName, plausibleText, sentence, yearSpans } from "@lotrinh/language";
import type { Assessment, LocalityNeed } from "@lotrinh/reach";
import { clauseLink } from "../cite.js";
import { type Html, html } from "../html.js";

/** The figures that would turn silence into an answer, in the order of `needs`: those that help most first. */
export function needsSection(assessment: Assessment): Html | null {
  const rows = together(assessment.needs);
  if (rows.length === 0) return null;
  return html`<section>
<h2>${sentence("PAGE_NEEDS")}</h2>
<p>${sentence("PAGE_NEEDS_INTRO")}</p>
<table class="tight">
<thead><tr><th scope="col">${sentence("PAGE_NEED")}</th><th scope="col">${sentence("PAGE_NEED_WHAT")}</th><th scope="col">${sentence("PAGE_PLAUSIBLE")}</th><th scope="col">${sentence("PAGE_UNLOCKS")}</th></tr></thead>
<tbody>${rows.map((one) => row(one, assessment))}</tbody>
</table>
</section>`;
}

/** One row for all that an indicator needs for the same targets. */
function together(all: readonly LocalityNeed[]): LocalityNeed[][] {
  const rows = new Map<string, LocalityNeed[]>();
  for (const one of all) {
    const key = [one.indicator, one.places.length > 0, ...one.targets].join(" ");
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()];
}

function row(needs: readonly LocalityNeed[], { targets: all, legend }: Assessment): Html {
  const indicator = needs[0]?.indicator ?? null;
  const name = indicator === null ? sentence("PAGE_EVERY_INDICATOR") : indicatorName(indicator);
  const targets = all.flatMap(({ target }) => (needs[0]?.targets.includes(target.id) ? [target] : []));
  const range = needs.find((one) => one.plausible !== null);
  return html`<tr><td>${name}</td><td>${needs.map(whatOf).join("; ")}</td><td>${range ? rangeOf(range, legend) : "–"}</td><td>${
    targets.length === all.length
      ? sentence("PAGE_ALL_TARGETS")
      : targets.map((target, index) => html`${index > 0 ? "; " : ""}${clauseLink(target)}`)
  }</td></tr>`;
}

function whatOf({ kind, years, to, places }: LocalityNeed): string {
  const what = sentence(`NEED_${kind.toUpperCase()}`, { years: yearSpans(years), to: to ?? "" });
  return places.length > 0 ? `${what}, ${sentence("NEED_PLACES", { count: places.length })}` : what;
}

function rangeOf({ plausible, unit }: LocalityNeed, { localities }: Assessment["legend"]): string {
  if (plausible === null) return "–";
  const place = localities[plausible.place ?? ""]?.name ?? "";
  return plausibleText({ ...plausible, unit: unit ?? "", place });
}
