import { formatPercent, indicatorName, leverName, quantity, sentence } from "@lotrinh/language";
import type { Answer, Assessment, Condition, TargetAssessment } from "@lotrinh/reach";
import { clauseLink, figureOf, statusTag } from "../cite.js";
import { type Html, html, raw } from "../html.js";
import { lower } from "../text.js";

/** One target that has a probability: the answer in a sentence, what it rests on, and what it takes. */
export function answerSection(one: TargetAssessment, assessment: Assessment, drawing: string | null): Html | null {
  const answer = one.readings[0]?.answer;
  if (!answer) return null;
  const { target } = one;
  const asked = quantity(target.value ?? 0, target.unit);
  return html`<section>
<h2>${sentence("PAGE_QUESTION", { asked, indicator: lower(indicatorName(target.indicator)), year: target.horizon })}</h2>
<p class="answer">${sentence(answer.message.code, answer.message.params)}</p>
<p class="small quiet">${sentence("PAGE_CLAUSE", { phrase: target.phrase })} ${clauseLink(target)}. ${sentence("PAGE_GRADE")} ${sentence(`grade/${answer.grade}`)}.</p>
${drawing ? figure(drawing, one) : null}
${conditions(answer.conditions)}
${effort(answer)}
${beside(one, assessment)}
</section>`;
}

function figure(drawing: string, { target, readings }: TargetAssessment): Html {
  const method = readings[0]?.answer?.frontier?.method ?? "simulation";
  const note = sentence(`FRONTIER_NOTE_${method.toUpperCase()}`);
  return html`<figure>${raw(drawing)}<figcaption>${note} ${clauseLink(target)}</figcaption></figure>`;
}

function conditions(all: readonly Condition[]): Html {
  return html`<table class="tight fixed whole">
<caption>${sentence("PAGE_CONDITIONS")}</caption>
<thead><tr><th scope="col" class="w19">${sentence("PAGE_CONDITION")}</th><th scope="col" class="number w19">${sentence("PAGE_VALUE")}</th><th scope="col" class="w12">${sentence("PAGE_STATUS")}</th><th scope="col">${sentence("PAGE_WHY")}</th></tr></thead>
<tbody>${all.map(
    (one) =>
      html`<tr><td>${nameOf(one)}</td><td class="number">${quantity(one.value, one.unit)}</td><td>${statusTag(one.status)}</td><td>${one.why?.vi ?? sentence("PAGE_SET_BY_HAND")} ${one.source ? html`<code class="quiet">${one.source}</code>` : null}</td></tr>`,
  )}</tbody></table>`;
}

function nameOf({ lever, unit, year }: Condition): string {
  return lever === null ? sentence("CONDITION_BASELINE", { unit, year }) : leverName(lever);
}

function effort({ frontier, conditions: all, flows, years, solutions }: Answer): Html | null {
  const baseline = all.find((one) => one.lever === null);
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

function beside({ context }: TargetAssessment, assessment: Assessment): Html | null {
  if (context.length === 0) return null;
  return html`<h3>${sentence("PAGE_BESIDE")}</h3>
<ul class="tight">${context.map(
    (one) =>
      html`<li>${indicatorName(one.indicator)}: ${figureOf(one, assessment)}${one.note ? html` <span class="quiet small">${sentence("PAGE_SOURCE_NOTE", { note: one.note })}</span>` : null}</li>`,
  )}</ul>
<p class="small quiet">${sentence("PAGE_BESIDE_NOTE")}</p>`;
}
