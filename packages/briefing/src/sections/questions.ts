import { sentence } from "@lotrinh/language";
import type { Assessment, Finding, TargetAssessment } from "@lotrinh/reach";
import { clauseLink } from "../cite.js";
import { type Html, html } from "../html.js";
import { capital } from "../text.js";

interface Question {
  readonly finding: Finding;
  readonly targets: TargetAssessment["target"][];
}

/** What the plan leaves open in the targets still to come, each doubt once, with the clauses that it touches. */
export function questions({ targets: all, legend }: Assessment): Html | null {
  const targets = all.filter((one) => one.state === "open");
  const asked = new Map<string, Question>();
  for (const { target, readings } of targets) {
    for (const finding of readings.flatMap(({ structure }) => structure.findings)) {
      const key = sentence(finding.code, finding.params);
      const question = asked.get(key) ?? { finding, targets: [] };
      if (!question.targets.includes(target)) question.targets.push(target);
      asked.set(key, question);
    }
  }
  const missing = Object.values(legend.plans).flatMap((plan) => plan.missing);
  if (asked.size === 0 && missing.length === 0) return null;
  return html`<section>
<h2>${sentence("PAGE_QUESTIONS")}</h2>
<p>${sentence("PAGE_QUESTIONS_INTRO")}</p>
<ul class="tight">
${missing.map((one) => html`<li>${one.what} (${one.section}): ${one.note.vi}</li>`)}
${[...asked].map(([text, { targets: touched }]) => html`<li>${capital(text)} <span class="quiet small">${where(touched, targets.length)}</span></li>`)}
</ul>
</section>`;
}

function where(touched: readonly TargetAssessment["target"][], all: number): Html {
  if (touched.length === all) return html`(${sentence("PAGE_ALL_TARGETS")})`;
  const sections = [...new Map(touched.map((target) => [target.section, target])).values()];
  return html`(${sections.map((target, index) => html`${index > 0 ? "; " : ""}${clauseLink(target)}`)})`;
}
