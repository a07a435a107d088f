import { approximate, quantity, sentence, yearLabel } from "@lotrinh/language";
import type { Assessment, LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import { sourceLink, statusTag } from "../cite.js";
import { type Html, html, raw } from "../html.js";
import { capital } from "../text.js";

/** A trajectory and its picture; null where it has none. */
export interface DrawnPath {
  readonly found: LocalTrajectory;
  readonly drawing: string | null;
}

/** Where pupils, places, literacy, schools and teachers of the locality go, or of the level above, with what they rest on. */
export function paths({ legend }: Assessment, drawn: readonly DrawnPath[]): Html | null {
  const [first] = drawn;
  if (!first) return null;
  const trajectories = drawn.map(({ found }) => found);
  const notes = newNotes(trajectories);
  const sources = [...new Set(trajectories.flatMap((one) => one.inputs.flatMap((input) => input.sources)))];
  return html`<section id="quy-dao">
<h2>${sentence("PAGE_PATHS", { year: first.found.to })}</h2>
${drawn.map((one, i) => onePath(one, notes[i] ?? []))}
${sources.length > 0 ? html`<p class="small">${sentence("PAGE_TREND_FIGURES")} ${sources.map((id) => sourceLink(id, legend))}</p>` : null}
</section>`;
}

/** What each says that none before it said. */
function newNotes(trajectories: readonly LocalTrajectory[]): LocalTrajectory["notes"][] {
  const said = new Set<string>();
  return trajectories.map(({ notes }) =>
    notes.filter((one) => {
      const key = JSON.stringify(one);
      return !said.has(key) && said.add(key);
    }),
  );
}

function onePath({ found, drawing }: DrawnPath, notes: LocalTrajectory["notes"]): Html {
  const { outputs, of, legend } = found;
  const years = shownYears(found);
  const place = legend.localities[outputs[0]?.locality ?? ""]?.name ?? "";
  const timing = outputs[0]?.timing ?? "autumn";
  return html`${drawing ? html`<figure>${raw(drawing)}</figure>` : null}
<table class="tight">
<caption>${sentence("PAGE_PATHS_TABLE", { subject: capital(sentence(`subject/${of}`)), place })}</caption>
<thead><tr><th scope="col">${sentence("TRAJECTORY_COLUMN_QUANTITY")}</th><th scope="col">${sentence("TRAJECTORY_COLUMN_LATEST")}</th>${years.map((year) => html`<th scope="col" class="number">${yearLabel(year, timing)}</th>`)}<th scope="col">${sentence("TRAJECTORY_COLUMN_STATUS")}</th></tr></thead>
<tbody>${outputs.map((one) => row(one, years))}</tbody></table>
${notes.length > 0 ? html`<ul class="tight">${notes.map(({ code, params }) => html`<li>${sentence(code, params)}</li>`)}</ul>` : null}`;
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
