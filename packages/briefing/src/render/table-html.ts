import type { Cell, Column, TableBlock } from "../document.js";
import { plainText } from "../spans.js";
import { type Html, html } from "./markup.js";
import { inline } from "./spans-html.js";

/** So many columns have no room beside each other on a telephone. */
const MANY = 3;

export function tableHtml(table: TableBlock): Html {
  const { caption, columns, rows, look, whole } = table;
  if (look === "facts") {
    return html`<dl class="facts">
${rows.map(({ cells: [name, value] }) => html`<dt>${inline(name?.text ?? [])}</dt><dd>${inline(value?.text ?? [])}</dd>`)}
</dl>`;
  }
  const headed = columns.some(({ head }) => head.length > 0);
  const fixed = columns.some(({ width }) => width);
  const stacked = headed && !fixed && columns.length >= MANY;
  const shown = stacked ? columns.map((one, at): Column => (at > 0 ? { ...one, labelled: true } : one)) : columns;
  const classes = [
    ...(look === "roomy" ? [] : ["tight"]),
    ...(fixed ? ["fixed"] : []),
    ...(stacked ? ["stacked"] : []),
    ...(whole ? ["whole"] : []),
  ];
  return html`<table class="${classes.join(" ")}">
${caption ? html`<caption>${inline(caption)}</caption>` : null}
${headed ? html`<thead><tr>${columns.map(headHtml)}</tr></thead>` : null}
<tbody>${rows.map(({ id, cells }) => {
    const made = html`${cells.map((cell, at) => cellHtml(cell, shown[at + columns.length - widthOf(cells)]))}`;
    return id ? html`<tr id="${id}">${made}</tr>\n` : html`<tr>${made}</tr>\n`;
  })}</tbody></table>`;
}

/** A row below a cell that spans it has fewer cells, its last being the table's last. */
function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
}

function headHtml({ head, number, width, nowrap }: Column): Html {
  const classes = [...(number ? ["number"] : []), ...(width ? [`w${width}`] : []), ...(nowrap ? ["nowrap"] : [])];
  return classes.length > 0
    ? html`<th scope="col" class="${classes.join(" ")}">${inline(head)}</th>`
    : html`<th scope="col">${inline(head)}</th>`;
}

function cellHtml({ text, rows, columns, sort }: Cell, column: Column | undefined): Html {
  const { number, nowrap, labelled, head = [] } = column ?? {};
  const wide = columns !== undefined;
  const classes = [...(number && !wide ? ["number"] : []), ...(nowrap ? ["nowrap"] : [])].join(" ");
  const attributes = [
    ...(classes ? [html` class="${classes}"`] : []),
    ...(labelled ? [html` data-label="${plainText(head)}"`] : []),
    ...(sort === undefined ? [] : [html` data-sort="${sort}"`]),
    ...(rows ? [html` rowspan="${rows}"`] : []),
    ...(wide ? [html` colspan="${columns}"`] : []),
  ];
  return html`<td${attributes}>${inline(text)}</td>`;
}
