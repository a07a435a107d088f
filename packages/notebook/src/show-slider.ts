import { formatNumber, formatProbability, leverName } from "@lotrinh/language";
import { wordOf } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { present } from "./display.js";
import { below, type Forms, paragraph } from "./forms.js";
import { escapeHtml } from "./html.js";
import type { TargetId } from "./names.js";
import type { OpenLocality } from "./open-locality.js";
import { type LeverOptions, tryLever } from "./show-locality.js";
import { tableForms } from "./table.js";

/**
 * Shows a slider over the settings of a lever, with the probability of a target at each, worked out beforehand: it moves in a
 * saved page too, without a kernel. Where scripts are not run, and in other forms, the same stands as a table.
 * @throws RangeError as `tryLever` does, and for fewer than two settings
 */
export function showSlider(
  locality: OpenLocality,
  target: TargetId | (string & {}),
  options: LeverOptions,
): string | undefined {
  const { lever, settings } = options;
  if (settings.length < 2) throw new RangeError(`invalid settings; fewer than 2: ${settings.length}`);
  const name = leverName(lever);
  const now = tryLever(locality, target, options);
  const past = locality.before ? tryLever(locality.before, target, options) : null;
  const steps = now.map(({ setting, probability }, i) => ({
    setting: formatNumber(setting),
    said: `P ${formatProbability(probability)}, ${sentence(`word/${wordOf(probability)}`)}`,
    ...(past ? { was: formatProbability(past[i]?.probability ?? Number.NaN) } : {}),
  }));
  const columns = {
    setting: name,
    said: sentence("COLUMN_AFTER_P"),
    ...(past ? { was: sentence("COLUMN_BEFORE") } : {}),
  };
  const table = tableForms(steps, { columns });
  const lines = steps.map(({ setting, said, was }) => {
    const before = was === undefined ? "" : ` (${sentence("CHART_BEFORE_TEXT", { said: was })})`;
    return `${name}: ${setting} → ${said}${before}`;
  });
  const forms = below(paragraph(sentence("SLIDER_HINT")), table);
  return present({ ...forms, html: sliderHtml(`${lever}-${target}`.replace(/\W/g, "-"), name, lines, table) });
}

function sliderHtml(id: string, name: string, lines: readonly string[], { html }: Forms): string {
  const middle = Math.floor(lines.length / 2);
  // What a script reads stands in a script: "<" would end it.
  const data = JSON.stringify(lines).replaceAll("<", "\\u003c");
  return `<div class="lo-trinh-slider"><label for="${id}">${escapeHtml(name)}</label><br>
<input id="${id}" type="range" min="0" max="${lines.length - 1}" value="${middle}" step="1" style="width:min(100%,28rem)">
<p><strong id="${id}-said" aria-live="polite">${escapeHtml(lines[middle] ?? "")}</strong></p>
<details><summary>${escapeHtml(sentence("SLIDER_TABLE"))}</summary>${html}</details>
<script>(() => {
  const lines = ${data};
  for (const one of document.querySelectorAll('[id="${id}"]'))
    one.oninput = () => { one.closest("div").querySelector("strong").textContent = lines[one.value]; };
})();</script></div>`;
}
