import { indicatorName, leverName, quantity, scoreText, sentence, startText } from "@lotrinh/language";
import type { Answer, Assessment, Condition, Portfolio, ReadingAssessment, TargetAssessment } from "@lotrinh/reach";
import { clauseLink, figureOf, statusTag } from "../cite.js";
import { type Html, html, raw } from "../html.js";
import { questionOf } from "../question.js";
import { capital } from "../text.js";
import { effortTable } from "./effort.js";
import { peopleTable } from "./people.js";
import { portfolioTable } from "./portfolio.js";
import { readingsTable } from "./readings.js";

/** Drawings of one target by what they show, and what its levers cost together. */
export interface AnswerDrawings {
  readonly portfolio: Portfolio | null;
  readonly frontier: string | null;
  readonly start: string | null;
  readonly tornado: string | null;
}

/** One target that readers ask of first: the answer in a sentence, what it rests on, and what it takes. */
export function answerSection(one: TargetAssessment, assessment: Assessment, drawings: AnswerDrawings): Html | null {
  const { target, readings } = one;
  const [first] = readings;
  if (!first || one.state === "past") return null;
  const { answer } = first;
  return html`<section>
<h2>${questionOf(one)}</h2>
<p class="answer">${saidOf(first)}</p>
<p class="small quiet">${sentence("PAGE_CLAUSE", { phrase: target.phrase })} ${clauseLink(target)}. ${answer ? gradeOf(answer) : null} ${spreadText(one)}</p>
${drawings.frontier ? frontierFigure(drawings.frontier, one) : null}
${drawings.start ? startFigure(drawings.start, one) : null}
${readingsTable(readings)}
${answer ? conditions(answer.conditions, first.reading.indicator, assessment) : null}
${answer ? peopleTable(answer) : null}
${answer ? effortTable(answer) : null}
${drawings.portfolio ? portfolioTable(drawings.portfolio) : null}
${drawings.tornado ? html`<figure>${raw(drawings.tornado)}</figure>` : null}
${beside(one, assessment)}
</section>`;
}

/** The answer; else what the clause runs into as written; else from which start it would be likely. */
function saidOf({ answer, structure, start, silence }: ReadingAssessment): string {
  if (answer) return `${capital(sentence(answer.message.code, answer.message.params)).replace(/\.$/, "")}.`;
  if (structure.verdict !== "feasible") {
    const reasons = structure.findings.map(({ code, params }) => sentence(code, params));
    const verdict = capital(sentence(`verdict/${structure.verdict}`));
    return sentence("PAGE_CEILING", { verdict, reason: reasons[0] ?? "" });
  }
  if (start) return sentence("PAGE_NO_P", { start: startText(start) });
  return silence ? `${capital(sentence(`silence/${silence}`))}.` : "";
}

function gradeOf({ grade, lowered, score }: Answer): string {
  const reasons = lowered.map(({ code, params }) => sentence(code, params)).join("; ");
  const said = `${sentence("PAGE_GRADE")} ${sentence(`grade/${grade}`)}.`;
  const why = reasons === "" ? [] : [sentence("PAGE_GRADE_LOWERED", { reasons })];
  return [said, ...why, scoreText(score)].join(" ");
}

/** Nothing where the readings differ by less than is printed. */
function spreadText({ spread }: TargetAssessment): string {
  return spread && spread.high - spread.low >= 0.005 ? sentence("PAGE_SPREAD", spread) : "";
}

function frontierFigure(drawing: string, { target, readings }: TargetAssessment): Html {
  const method = readings[0]?.answer?.frontier?.method ?? "simulation";
  const note = sentence(`FRONTIER_NOTE_${method.toUpperCase()}`);
  return html`<figure>${raw(drawing)}<figcaption>${note} ${clauseLink(target)}</figcaption></figure>`;
}

function startFigure(drawing: string, { target, readings }: TargetAssessment): Html {
  const standard = readings[0]?.start?.standard;
  const note = standard
    ? `${sentence("PAGE_START_MARGIN_NOTE")} ${sentence("PAGE_START_MARGIN_RANGE", { independent: standard.independent, shared: standard.shared })}`
    : sentence("PAGE_START_NOTE");
  return html`<figure>${raw(drawing)}<figcaption>${note} ${clauseLink(target)} ${statusTag("assumed")}</figcaption></figure>`;
}

function conditions(all: readonly Condition[], asked: string, assessment: Assessment): Html {
  return html`<table class="tight fixed whole">
<caption>${sentence("PAGE_CONDITIONS")}</caption>
<thead><tr><th scope="col" class="w19">${sentence("PAGE_CONDITION")}</th><th scope="col" class="number w19">${sentence("PAGE_VALUE")}</th><th scope="col" class="w12">${sentence("PAGE_STATUS")}</th><th scope="col">${sentence("PAGE_WHY")}</th></tr></thead>
<tbody>${all.map((one) => html`<tr><td>${nameOf(one, asked, assessment)}</td><td class="number">${quantity(one.value, one.unit)}</td><td>${statusTag(one.status)}</td><td>${whyOf(one, assessment)} ${one.source ? html`<code class="quiet">${one.source}</code>` : null}</td></tr>`)}</tbody></table>`;
}

function nameOf(
  { lever, borrowed, indicator, unit, year }: Condition,
  asked: string,
  { locality, legend }: Assessment,
): string {
  if (lever !== null) return leverName(lever);
  if (indicator !== asked && (borrowed === null || borrowed === locality)) {
    return sentence("CONDITION_OF", { indicator, year });
  }
  if (borrowed === null) return sentence(unit === "percent" ? "CONDITION_START" : "CONDITION_BASELINE", { unit, year });
  if (borrowed === locality) return sentence("CONDITION_HOLDS_ON", { year });
  return sentence("CONDITION_BORROWED", { place: legend.localities[borrowed]?.name ?? borrowed, year });
}

function whyOf({ why, borrowed, indicator, year, value, unit }: Condition, { locality, legend }: Assessment): string {
  if (why) return why.vi;
  if (unit === "thousand_persons") return sentence("WHY_SIZE", { year });
  if (borrowed === null) return sentence("PAGE_SET_BY_HAND");
  const place = borrowed === locality ? "" : `${legend.localities[borrowed]?.name ?? borrowed} `;
  return `${indicatorName(indicator)}: ${place}${year}, ${quantity(value, unit)}.`;
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
