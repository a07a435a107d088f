import { earlierText, quantity, sentence, startText } from "@lotrinh/language";
import type { ReadingAssessment } from "@lotrinh/reach";
import { statusTag } from "../cite.js";
import { type Html, html } from "../html.js";
import { weakestStatus } from "../status.js";
import { capital } from "../text.js";

/**
 * What becomes of a clause under each way to read it, the default first, and under either autumn where it does not say
 * which; nothing where there is one way only.
 */
export function readingsTable(readings: readonly ReadingAssessment[]): Html | null {
  if (readings.length < 2 && readings.every(({ earlier }) => earlier === null)) return null;
  return html`<table class="tight fixed whole">
<caption>${sentence("PAGE_READINGS")}</caption>
<thead><tr><th scope="col">${sentence("PAGE_READING")}</th><th scope="col" class="w38">${sentence("PAGE_FOLLOWS")}</th></tr></thead>
<tbody>${readings.map((one, index) => html`<tr><td>${index === 0 ? html`<strong>${one.reading.label.vi}</strong>` : one.reading.label.vi}<br><span class="quiet small">${one.reading.why.vi}</span></td><td>${followsOf(one)}${earlierOf(one, index === 0)}</td></tr>`)}</tbody></table>`;
}

function earlierOf({ earlier }: ReadingAssessment, explained: boolean): Html | null {
  if (!earlier) return null;
  const note = explained ? sentence("EARLIER_NOTE", { year: earlier.year + 1 }) : "";
  return html`<br><span class="small">${capital(earlierText(earlier))}.</span> <span class="quiet small">${note}</span>`;
}

function followsOf({ answer, structure, silence, start }: ReadingAssessment): Html | string {
  if (!answer) {
    if (structure.verdict !== "feasible") return capital(sentence(`verdict/${structure.verdict}`));
    if (start) return html`${capital(startText(start))} ${statusTag("assumed")}`;
    return silence ? capital(sentence(`silence/${silence}`)) : "";
  }
  const { probability, word, conditions, message } = answer;
  const said = sentence("PAGE_P_WORD", { p: probability, word });
  const status = weakestStatus(conditions);
  const asked = message.code.startsWith("ANSWER_NEW_LITERATES") ? Number(message.params["value"]) : null;
  const effort = answer.solutions.find(({ value }) => value !== null);
  return html`${said} ${status ? statusTag(status) : null}${
    asked === null ? null : html`<br>${sentence("PAGE_READING_PEOPLE", { people: quantity(asked, "persons") })}`
  }${
    effort?.value == null
      ? null
      : html`<br><span class="quiet small">${sentence("PAGE_READING_EFFORT", { goal: effort.probability, needed: quantity(effort.value, effort.unit) })}</span>`
  }`;
}
