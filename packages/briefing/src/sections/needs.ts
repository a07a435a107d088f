import { indicatorName, sentence } from "@lotrinh/language";
import type { Assessment, Need, TargetAssessment } from "@lotrinh/reach";
import { clauseLink } from "../cite.js";
import { type Html, html } from "../html.js";

interface Wanted {
  readonly need: Need;
  readonly targets: TargetAssessment["target"][];
}

/** The figures that would turn silence into an answer, those that unlock most first. */
export function needsSection({ targets }: Assessment): Html | null {
  const wanted = new Map<string, Wanted>();
  for (const { target, needs } of targets) {
    for (const need of needs) {
      const key = `${need.indicator ?? ""}/${need.kind}`;
      const one = wanted.get(key) ?? { need, targets: [] };
      one.targets.push(target);
      wanted.set(key, one);
    }
  }
  if (wanted.size === 0) return null;
  const rows = [...wanted.values()].sort((a, b) => b.targets.length - a.targets.length);
  return html`<section>
<h2>${sentence("PAGE_NEEDS")}</h2>
<p>${sentence("PAGE_NEEDS_INTRO")}</p>
<table class="tight">
<thead><tr><th scope="col">${sentence("PAGE_NEED")}</th><th scope="col">${sentence("PAGE_NEED_WHAT")}</th><th scope="col">${sentence("PAGE_UNLOCKS")}</th></tr></thead>
<tbody>${rows.map((one) => row(one, targets.length))}</tbody>
</table>
</section>`;
}

function row({ need, targets }: Wanted, all: number): Html {
  const { kind, indicator, from, to } = need;
  const years = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const name = indicator === null ? sentence("PAGE_EVERY_INDICATOR") : indicatorName(indicator);
  return html`<tr><td>${name}</td><td>${sentence(`NEED_${kind.toUpperCase()}`, years)}</td><td>${
    targets.length === all
      ? sentence("PAGE_ALL_TARGETS")
      : targets.map((target, index) => html`${index > 0 ? "; " : ""}${clauseLink(target)}`)
  }</td></tr>`;
}
