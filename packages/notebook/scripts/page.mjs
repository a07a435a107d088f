import markdownIt from "markdown-it";

/** @import { Cell, Notebook, Output } from "#kernel/notebook" */

const text = markdownIt({ html: true, linkify: false });
/** @param {Cell} cell */
const sourceOf = ({ source }) => (typeof source === "string" ? source : source.join(""));
/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** @param {string} said */
const html = (said) => said.replace(/[&<>"]/g, (one) => ENTITIES[one]);

const style = `body{font:16px/1.55 "Be Vietnam Pro",system-ui,sans-serif;color:#1a1a1a;max-width:60rem;margin:2rem auto;padding:0 1rem}
pre{background:#f1f2f4;padding:.7rem;font-size:.85rem;line-height:1.4;white-space:pre-wrap;overflow-wrap:anywhere}pre,code{font-family:Consolas,Menlo,"DejaVu Sans",monospace}summary{cursor:pointer;color:#00507a}
.alert-warning{background:#fff6dc;border-left:6px solid #d49b00;padding:.6rem 1rem;margin:1rem 0}pre.change{background:#fff6dc}
table{border-collapse:collapse;margin:.6rem 0;font-size:.9rem}th,td{border-bottom:1px solid #c9ccd1;padding:.25rem .6rem;vertical-align:top}
caption{text-align:left;font-weight:700}img{max-width:100%;height:auto}.table{overflow-x:auto}`;

/**
 * A run notebook as one page for reading: pictures with their message, code behind a fold but in the cell to change.
 * @param {Notebook} notebook
 * @param {{ isToChange: (cell: Cell) => boolean }} options
 */
export function pageOf({ cells }, { isToChange }) {
  const title = /^# (.*)$/m.exec(sourceOf(cells[0]))?.[1] ?? "";
  const body = cells.map((cell) => {
    if (cell.cell_type === "markdown")
      return text.render(sourceOf(cell)).replaceAll('.ipynb"', '.html"').replaceAll('href="../', 'href="../../');
    const code = `<pre${isToChange(cell) ? ' class="change"' : ""}><code>${html(sourceOf(cell))}</code></pre>`;
    const shown = isToChange(cell) ? code : `<details><summary>Mã của ô</summary>${code}</details>`;
    return shown + (cell.outputs ?? []).map(outputHtml).join("");
  });
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(title)}</title>
<style>${style}</style></head><body>
${body.join("\n")}
</body></html>
`;
}

/** @param {Output} output */
function outputHtml(output) {
  if (output.output_type === "stream") return `<pre>${html(output.text)}</pre>`;
  const { data, metadata } = output;
  const png = data["image/png"];
  if (png === undefined) return `<div class="table">${data["text/html"] ?? html(data["text/plain"] ?? "")}</div>`;
  const { width, height } = /** @type {{ width: number, height: number }} */ (metadata["image/png"]);
  return `<img alt="${html(String(metadata.alt))}" width="${width}" height="${height}" src="data:image/png;base64,${png}">`;
}
