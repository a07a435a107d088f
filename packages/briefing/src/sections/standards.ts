import { formatPercent, indicatorName, sentence, standardLines, standardText, startText } from "@lotrinh/language";
import type { Assessment, CriterionView, StandardView, StartFrontier, TargetAssessment } from "@lotrinh/reach";
import { clauseLink, figureOf, sourceLink, statusTag } from "../cite.js";
import { type Html, html } from "../html.js";
import { capital } from "../text.js";

/** The legal standards that open targets ask for: each criterion with its threshold, how sure that is, and what is known. */
export function standardsSection(assessment: Assessment): Html | null {
  const shown = asked(assessment);
  const views = shown.flatMap((one) => one.views);
  if (views.length === 0) return null;
  const counted = views.some(({ view }) => standardText(view) !== "");
  const supposed = shown.some(({ start }) => start !== null);
  return html`<section id="chuan">
<h2>${sentence("PAGE_STANDARDS")}</h2>
<p>${sentence(counted ? "PAGE_STANDARDS_INTRO" : "PAGE_STANDARDS_NO_COUNTS")}</p>
${shown.map((one) => html`${one.views.map(({ view, criteria }) => oneStandard(view, criteria, assessment))}${one.start}`)}
${supposed ? html`<p class="small quiet">${sentence("PAGE_START_MARGIN_NOTE")}</p>` : null}
</section>`;
}

/** What one target adds to the section. */
interface Shown {
  readonly views: readonly { readonly view: StandardView; readonly criteria: readonly CriterionView[] }[];
  /** How far above its thresholds all that it asks for would have to be. */
  readonly start: Html | null;
}

/** Standards of default readings, each once and with the criteria that none before it had. */
function asked({ targets }: Assessment): Shown[] {
  const shown = new Set<string>();
  const criteria = new Set<string>();
  return targets.flatMap(({ target, state, readings: [first] }) => {
    if (state === "past" || !first) return [];
    const views = first.standards.flatMap((view) => {
      if (shown.has(`${view.ruleSet} ${view.standard}`)) return [];
      shown.add(`${view.ruleSet} ${view.standard}`);
      const fresh = view.criteria.filter(({ standard, indicator }) => {
        const key = `${view.ruleSet} ${standard} ${indicator}`;
        return !criteria.has(key) && criteria.add(key);
      });
      return [{ view, criteria: fresh }];
    });
    return [{ views, start: startOf(target, first.start, first.standards.length) }];
  });
}

function startOf(target: TargetAssessment["target"], start: StartFrontier | null, count: number): Html | null {
  if (!start?.standard) return null;
  const { independent, shared } = start.standard;
  const said = startText(start);
  const whole = count === 1 ? `${capital(said)}.` : sentence("PAGE_START_TOGETHER", { count, said });
  return html`<p>${clauseLink(target)}: ${whole} <span class="small quiet">${sentence("PAGE_START_MARGIN_RANGE", { independent, shared })}</span> ${statusTag("assumed")}</p>`;
}

function oneStandard(view: StandardView, criteria: readonly CriterionView[], assessment: Assessment): Html {
  const lines = standardLines(view, assessment.legend.localities);
  const said = standardText(view);
  return html`<table class="tight">
<caption>${capital(sentence("PAGE_STANDARD", { standard: `standard/${view.standard}`, act: view.act }))} ${view.actFrom ? statusTag("assumed") : null}</caption>
<thead><tr><th scope="col">${sentence("PAGE_CRITERION")}</th><th scope="col" class="number">${sentence("PAGE_ORDINARY")}</th><th scope="col" class="number">${sentence("PAGE_DIFFICULT")}</th><th scope="col">${sentence("PAGE_CERTAINTY")}</th><th scope="col">${sentence("BOARD_KNOWN")}</th></tr></thead>
<tbody>${criteria.length === 0 ? html`<tr><td colspan="5"><span class="quiet">${sentence("PAGE_CRITERIA_ABOVE")}</span></td></tr>` : criteria.map((one) => row(one, view, assessment))}</tbody></table>
<p class="small">${quotaText(view)}</p>
${said === "" ? null : html`<p>${said}</p>`}
${lines.length === 0 ? null : html`<ul class="tight">${lines.map((line) => html`<li>${line}</li>`)}</ul>`}`;
}

function row(one: CriterionView, view: StandardView, assessment: Assessment): Html {
  const { standard, indicator, normal, difficult, certainty, source, known } = one;
  const below =
    standard === view.standard ? null : html`<br><span class="quiet small">${sentence(`standard/${standard}`)}</span>`;
  const threshold = (value: number | null) => (value === null ? "–" : formatPercent(value));
  const from = source && assessment.legend.sources[source] ? sourceLink(source, assessment.legend) : source;
  return html`<tr><td>${indicatorName(indicator)}${below}</td><td class="number">${threshold(normal)}</td><td class="number">${threshold(difficult)}</td><td>${sentence(`certainty/${certainty}`)} ${from}</td><td>${known ? figureOf(known, assessment) : html`<span class="quiet">${sentence("BOARD_NOTHING_KNOWN")}</span>`}</td></tr>`;
}

function quotaText({ quota, tier, act }: StandardView): string {
  if (!quota) return "";
  const { of, share, units, needed, certainty, open } = quota;
  const named = { act, tier: `tier/${tier}`, of: `tier/${of}` };
  if (open === "no-units") return sentence("PAGE_QUOTA_NO_UNITS", named);
  if (share === null) return sentence("PAGE_QUOTA_OPEN", named);
  const params = { ...named, share, certainty: `certainty/${certainty}` };
  if (units === null || needed === null) return sentence("PAGE_QUOTA", params);
  return sentence("PAGE_QUOTA_UNITS", { ...params, units, needed });
}
