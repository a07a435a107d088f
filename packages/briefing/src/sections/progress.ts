import { formatNumber, sentence } from "@lotrinh/language";
import type { Rating, TargetAssessment, Trend } from "@lotrinh/reach";
import { clauseLink } from "../cite.js";
import { type Html, html } from "../html.js";

interface Shown {
  readonly target: TargetAssessment["target"];
  readonly trend: Trend;
}

/** What Eurostat, the UN, SDSN and ESCAP would say: a side table for readers used to them. */
export function progressTable(shown: readonly Shown[]): Html | null {
  const rated = shown.flatMap(({ target, trend: { progress } }) => (progress ? [{ target, progress }] : []));
  if (rated.length === 0) return null;
  return html`<details><summary>${sentence("PAGE_PROGRESS")}</summary>
<p>${sentence("PAGE_PROGRESS_NOTE")}</p>
<table class="tight">
<thead><tr><th scope="col">${sentence("COLUMN_TARGET")}</th><th scope="col">${sentence("COLUMN_YEAR")}</th><th scope="col">Eurostat</th><th scope="col">UN</th><th scope="col">SDSN</th><th scope="col">ESCAP</th></tr></thead>
<tbody>${rated.map(
    ({ target, progress }) =>
      html`<tr><td>${clauseLink(target)}</td><td>${spanOf(progress)}</td><td>${ratingText(progress.eurostat)}</td><td>${ratingText(progress.un)}</td><td>${ratingText(progress.sdsn)}</td><td>${escapText(progress.escap)}</td></tr>`,
  )}</tbody>
</table>
</details>`;
}

type Progress = NonNullable<Trend["progress"]>;

function spanOf({ from, to, until }: Progress): string {
  return sentence("PROGRESS_SPAN", { from, to, until });
}

function ratingText({ ratio, label }: Rating): string {
  if (ratio === null || label === null) return "–";
  return sentence("PROGRESS_RATIO", { label: sentence(`progress/${label}`), ratio: two(ratio) });
}

function escapText({ current, today, label }: Progress["escap"]): string {
  return sentence("PROGRESS_ESCAP", {
    current: two(current),
    today: two(today),
    label: sentence(`progress/${label}`),
  });
}

function two(x: number): string {
  return formatNumber(Number(x.toFixed(2)));
}
