import { comparatorText, earlierText, indicatorName, sentence, startInShort } from "@lotrinh/language";
import type { Assessment, ReadingAssessment, TargetAssessment } from "@lotrinh/reach";
import { clauseLink, figureOf, statusTag, targetAnchor } from "../cite.js";
import { type Html, html } from "../html.js";
import { weakestStatus } from "../status.js";
import { capital, horizonsOf } from "../text.js";

/** Every target of one state, as printed and as read, with what is known and what follows. */
export function targetTable(assessment: Assessment, state: TargetAssessment["state"]): Html | null {
  const shown = assessment.targets.filter((one) => one.state === state);
  if (shown.length === 0) return null;
  return html`<section>
<h2>${sentence(state === "open" ? "PAGE_OPEN" : "PAGE_PAST", { count: shown.length, years: horizonsOf(shown) })}</h2>
<p>${sentence(state === "open" ? "PAGE_OPEN_INTRO" : "PAGE_PAST_INTRO")}</p>
<table class="fixed">
<thead><tr><th scope="col" class="w9">${sentence("BOARD_SECTION")}</th><th scope="col">${sentence("PAGE_PRINTED")}</th><th scope="col">${sentence("PAGE_READ")}</th><th scope="col" class="w19">${sentence("BOARD_KNOWN")}</th><th scope="col" class="${state === "open" ? "w19" : "w12"}">${sentence(state === "open" ? "PAGE_VERDICT" : "PAGE_OUTCOME")}</th></tr></thead>
<tbody>${shown.map((one) => row(one, assessment))}</tbody>
</table>
</section>`;
}

function row(one: TargetAssessment, assessment: Assessment): Html {
  const { target, latest, context, readings } = one;
  const [first, ...others] = readings;
  const near = context.filter((figure) => figure.indicator === first?.reading.indicator);
  const known = first?.outcome?.observation ?? latest;
  const figures = known ? [known] : near.slice(-1);
  return html`<tr id="${targetAnchor(target)}">
<td class="nowrap">${clauseLink(target)}</td>
<td><strong>${indicatorName(target.indicator)}</strong><br>“${target.phrase}”</td>
<td>${first ? readingText(first) : ""}${one.state === "open" ? others.map(otherReading) : null}</td>
<td data-label="${sentence("BOARD_KNOWN")}">${figures.length === 0 ? html`<span class="quiet">${sentence("BOARD_NOTHING_KNOWN")}</span>` : figures.map((figure) => figureOf(figure, assessment))}</td>
<td data-label="${sentence(one.state === "open" ? "PAGE_VERDICT" : "PAGE_OUTCOME")}">${first ? conclusion(first) : ""}${first?.earlier ? html`<br><span class="quiet small">${capital(earlierText(first.earlier))}</span>` : null}</td>
</tr>`;
}

function otherReading(one: ReadingAssessment): Html {
  const said = sentence("PAGE_OTHER_READING", { reading: readingText(one) });
  const verdict =
    one.structure.verdict === "feasible" ? null : html` – ${sentence(`verdict/${one.structure.verdict}`)}`;
  return html`<br><span class="quiet small">${said}${verdict}</span>`;
}

function readingText({ reading: { comparator, value, unit, label } }: ReadingAssessment): string {
  return `${comparatorText(comparator, value, unit)} – ${label.vi}`;
}

function conclusion({ structure, outcome, answer, start, silence }: ReadingAssessment): Html {
  if (answer) {
    const status = weakestStatus(answer.conditions);
    const said = sentence("PAGE_P", { p: answer.probability, word: answer.word });
    const { code, params } = answer.message;
    const supposed = CONDITIONAL[code]
      ? html`<br><span class="quiet small">${sentence(CONDITIONAL[code], params)}</span>`
      : null;
    return html`${said} ${status ? statusTag(status) : null}${supposed}`;
  }
  if (outcome) return html`${sentence(`outcome/${outcome.verdict}`)}`;
  const verdict = structure.verdict === "feasible" ? null : sentence(`verdict/${structure.verdict}`);
  if (!verdict && start) return html`${startInShort(start)} ${statusTag("assumed")}`;
  return html`${verdict ?? (silence ? sentence(`silence/${silence}`) : "")}`;
}

/** What a probability supposes, in a few words, by the code of its sentence. */
const CONDITIONAL: Readonly<Record<string, string>> = {
  ANSWER_BORROWED: "ROW_BORROWED",
  ANSWER_HOLDS_ON: "ROW_HOLDS_ON",
  ANSWER_SUPPOSED: "ROW_SUPPOSED",
};
