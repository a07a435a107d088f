import { formatPercent, indicatorName, sentence, standardLines, standardText, startText } from "@lotrinh/language";
import type { Assessment, CriterionView, StandardView, StartFrontier } from "@lotrinh/reach";
import { figureOf, sourceLink, statusTag } from "../cite.js";
import { type Html, html } from "../html.js";
import { capital } from "../text.js";

/** The legal standards that open targets ask for: each criterion with its threshold, how sure that is, and what is known. */
export function standardsSection(assessment: Assessment): Html | null {
  const views = asked(assessment);
  if (views.length === 0) return null;
  const counted = views.some(({ view }) => standardText(view) !== "");
  return html`<section id="chuan">
<h2>${sentence("PAGE_STANDARDS")}</h2>
<p>${sentence(counted ? "PAGE_STANDARDS_INTRO" : "PAGE_STANDARDS_NO_COUNTS")}</p>
${views.map(({ view, criteria, start }) => html`${oneStandard(view, criteria, assessment)}${start}`)}
${views.some(({ start }) => start !== null) ? html`<p class="small quiet">${sentence("PAGE_START_MARGIN_NOTE")}</p>` : null}
</section>`;
}

interface Shown {
  readonly view: StandardView;
  readonly criteria: readonly CriterionView[];
  /** After the last standard that a target asks for: how far above its thresholds it would have to be. */
  readonly start: Html | null;
}

/** Standards of default readings, each once and with the criteria that none before it had. */
function asked({ targets }: Assessment): Shown[] {
  const shown = new Set<string>();
  const criteria = new Set<string>();
  return targets.flatMap(({ state, readings: [first] }) => {
    if (state === "past") return [];
    const all = first?.standards ?? [];
    return all.flatMap((view, i) => {
      if (shown.has(`${view.ruleSet} ${view.standard}`)) return [];
      shown.add(`${view.ruleSet} ${view.standard}`);
      const fresh = view.criteria.filter(({ standard, indicator }) => {
        const key = `${view.ruleSet} ${standard} ${indicator}`;
        return !criteria.has(key) && criteria.add(key);
      });
      const start = first?.start && i === all.length - 1 ? startOf(first.start, all.length) : null;
      return [{ view, criteria: fresh, start }];
    });
  });
}

function startOf(start: StartFrontier, count: number): Html | null {
  if (!start.standard) return null;
  const { independent, shared } = start.standard;
  const said = startText(start);
  const whole = count === 1 ? `${capital(said)}.` : sentence("PAGE_START_TOGETHER", { count, said });
  return html`<p>${whole} <span class="small quiet">${sentence("PAGE_START_MARGIN_RANGE", { independent, shared })}</span> ${statusTag("assumed")}</p>`;
}

function oneStandard(view: StandardView, criteria: readonly CriterionView[], assessment: Assessment): Html {
  const lines = standardLines(view, assessment.legend.localities);
  const said = standardText(view);
  return html`<table class="tight">
<caption>${capital(sentence("PAGE_STANDARD", { standard: `standard/${view.standard}`, act: view.act }))} ${view.actFrom ? statusTag("assumed") : null}</caption>
<thead><tr><th scope="col">${sentence("PAGE_CRITERION")}</th><th scope="col" class="number">${sentence("PAGE_ORDINARY")}</th><th scope="col" class="number">${sentence("PAGE_DIFFICULT")}</th><th scope="col">${sentence("PAGE_CERTAINTY")}</th><th scope="col">${sentence("BOARD_KNOWN")}</th></tr></thead>
<tbody>${criteria.map((one) => row(one, view, assessment))}</tbody></table>
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
