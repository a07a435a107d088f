import { approximate, quantity, sentence, yearLabel } from "@lotrinh/language";
import type { Assessment, LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import { sourceLink, statusTag } from "../cite.js";
import { type Html, html, raw } from "../html.js";

/** Pupils and places of the locality, or of the level above whose figures there are, with what they rest on. */
export function paths(
  { legend }: Assessment,
  trajectories: readonly LocalTrajectory[],
  drawings: readonly string[],
): Html | null {
  const outputs = unique(
    trajectories.flatMap((one) => one.outputs),
    ({ id }) => id,
  );
  const [first] = trajectories;
  if (!first || outputs.length === 0) return null;
  const years = shownYears(first);
  const notes = unique(
    trajectories.flatMap((one) => one.notes),
    (one) => JSON.stringify(one),
  );
  const sources = unique(
    trajectories.flatMap((one) => one.inputs.flatMap((input) => input.sources)),
    (id) => id,
  );
  return html`<section id="quy-dao">
<h2>${sentence("PAGE_PATHS")}</h2>
${drawings.map((drawing) => html`<figure>${raw(drawing)}</figure>`)}
<table class="tight">
<caption>${sentence("PAGE_PATHS_TABLE", { place: legend.localities[outputs[0]?.locality ?? ""]?.name ?? "" })}</caption>
<thead><tr><th scope="col">${sentence("TRAJECTORY_COLUMN_QUANTITY")}</th><th scope="col">${sentence("TRAJECTORY_COLUMN_LATEST")}</th>${years.map((year) => html`<th scope="col" class="number">${yearLabel(year, "autumn")}</th>`)}<th scope="col">${sentence("TRAJECTORY_COLUMN_STATUS")}</th></tr></thead>
<tbody>${outputs.map((one) => row(one, years))}</tbody></table>
<ul class="tight">${notes.map(({ code, params }) => html`<li>${sentence(code, params)}</li>`)}</ul>
<p class="small">${sentence("PAGE_TREND_FIGURES")} ${sources.map((id) => sourceLink(id, legend))}</p>
</section>`;
}

function row(one: TrajectoryOutput, years: readonly number[]): Html {
  const { id, unit, timing, observed, asked, status } = one;
  const name = sentence(`output/${id}`);
  const last = observed.at(-1);
  return html`<tr><td>${asked ? sentence("TRAJECTORY_SHARE", { name, percent: asked.percent }) : name}</td><td>${last ? html`${yearLabel(last.year, timing)}: ${quantity(last.value, last.unit)}` : "–"}</td>${years.map((year) => html`<td class="number">${rangeOf(one, year, unit)}</td>`)}<td>${statusTag(status)}</td></tr>`;
}

function rangeOf({ fan }: TrajectoryOutput, year: number, unit: string): Html {
  const quantiles = fan.find((there) => there.year === year)?.quantiles ?? [];
  const say = (p: number) => {
    const found = quantiles.find((one) => one.p === p);
    return found ? approximate(found.value, unit) : "–";
  };
  if (quantiles.length === 0) return html`–`;
  return html`${say(0.5)}<br><span class="quiet">${sentence("PAGE_PATHS_RANGE", { low: say(0.1), high: say(0.9) })}</span>`;
}

/** The year of the assessment, the last one, and one between. */
function shownYears({ asOf, to }: LocalTrajectory): number[] {
  const now = Number(asOf.slice(0, 4));
  return [...new Set([now, Math.floor((now + to) / 2), to])];
}

/** The first of each. */
function unique<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}
