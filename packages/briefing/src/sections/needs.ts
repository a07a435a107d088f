import { indicatorName, sentence } from "@lotrinh/language";
import type { Assessment, Need, TargetAssessment } from "@lotrinh/reach";
import { clauseLink } from "../cite.js";
import { type Html, html } from "../html.js";

interface Wanted {
  readonly needs: readonly Need[];
  readonly targets: readonly TargetAssessment["target"][];
}

/** The figures that would turn silence into an answer, those that unlock most first. */
export function needsSection({ targets }: Assessment): Html | null {
  const wanted = new Map<string, Wanted>();
  for (const { target, needs } of targets) {
    for (const need of needs) {
      const key = `${need.indicator ?? ""}/${need.kind}`;
      wanted.set(key, { needs: [need], targets: [...(wanted.get(key)?.targets ?? []), target] });
    }
  }
  if (wanted.size === 0) return null;
  const rows = together([...wanted.values()]).sort((a, b) => b.targets.length - a.targets.length);
  return html`<section>
<h2>${sentence("PAGE_NEEDS")}</h2>
<p>${sentence("PAGE_NEEDS_INTRO")}</p>
<table class="tight">
<thead><tr><th scope="col">${sentence("PAGE_NEED")}</th><th scope="col">${sentence("PAGE_NEED_WHAT")}</th><th scope="col">${sentence("PAGE_UNLOCKS")}</th></tr></thead>
<tbody>${rows.map((one) => row(one, targets.length))}</tbody>
</table>
</section>`;
}

/** One row for all that an indicator needs for the same targets. */
function together(all: readonly Wanted[]): Wanted[] {
  const rows = new Map<string, Wanted>();
  for (const { needs, targets } of all) {
    const key = [needs[0]?.indicator, ...targets.map((target) => target.id)].join(" ");
    rows.set(key, { needs: [...(rows.get(key)?.needs ?? []), ...needs], targets });
  }
  return [...rows.values()];
}

function row({ needs, targets }: Wanted, all: number): Html {
  const indicator = needs[0]?.indicator ?? null;
  const name = indicator === null ? sentence("PAGE_EVERY_INDICATOR") : indicatorName(indicator);
  return html`<tr><td>${name}</td><td>${needs.map(whatOf).join("; ")}</td><td>${
    targets.length === all
      ? sentence("PAGE_ALL_TARGETS")
      : targets.map((target, index) => html`${index > 0 ? "; " : ""}${clauseLink(target)}`)
  }</td></tr>`;
}

function whatOf({ kind, from, to }: Need): string {
  const years = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  return sentence(`NEED_${kind.toUpperCase()}`, years);
}
