import type { Choice, ExplorerBlock, Panel, Slider } from "../document.js";
import { type Html, html } from "./markup.js";
import { inline } from "./spans-html.js";

/** All panels one below the other, each with its tables; the page's script shows one and puts sliders above the tables. */
export function explorerHtml({ pick, panels }: ExplorerBlock): Html {
  return html`<div class="explorer">
<p class="pick" hidden><label for="thu-chon">${pick}</label> <select id="thu-chon">${panels.map(
    ({ id, name }) => html`<option value="${id}">${name}</option>`,
  )}</select></p>
${panels.map(panelHtml)}
</div>`;
}

function panelHtml({ id, name, clause, choices, sliders }: Panel): Html {
  return html`<div class="panel" id="${id}">
<h3>${name}</h3>
<p class="small">${inline(clause)}</p>
${choices.map((one, at) => choiceHtml(one, `${id}-chon-${at + 1}`))}
${sliders.map((one, at) => sliderHtml(one, `${id}-muc-${at + 1}`))}
</div>\n`;
}

function choiceHtml({ legend, options }: Choice, id: string): Html {
  return html`<fieldset class="choice"><legend>${legend}</legend>
${options.map(({ label, said }, at) => {
  const input = html`<input type="radio" name="${id}" value="${at}" hidden${at === 0 ? html` checked` : null}>`;
  return html`<div class="option"><label>${input}${label}</label><div class="said">${inline(said)}</div></div>\n`;
})}</fieldset>`;
}

function sliderHtml({ label, status, rests, table, columns, points, at }: Slider, id: string): Html {
  const most = points.length - 1;
  const rows = points.map(
    ({ cells, said, probability }, index) =>
      html`<tr data-said="${said}" data-p="${probability}"${index === at ? html` class="now"` : null}>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  );
  return html`<div class="slider">
<p class="label"><label for="${id}">${label}</label> ${inline(status)}</p>
<div class="live" hidden><input type="range" id="${id}" min="0" max="${most}" step="1" value="${at}" aria-describedby="${id}-tinh"><span class="bar" aria-hidden="true"><span></span></span></div>
<p><output for="${id}">${points[at]?.said ?? ""}</output></p>
<details><summary>${table}</summary><table class="tight"><thead><tr>${columns.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table></details>
<p class="small quiet" id="${id}-tinh">${rests}</p>
</div>\n`;
}
