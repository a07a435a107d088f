import { screenStyle } from "./style-screen.js";

/** Looks of a printed report: one column, A4, two inks; every mark of status survives a black-and-white printer. */
export const style = `
@page { size: A4; margin: 16mm 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Be Vietnam Pro", sans-serif; color: #5f6368; } }
${screenStyle}
* { box-sizing: border-box; }
html { font: 400 15px/1.5 "Be Vietnam Pro", "Segoe UI", "Helvetica Neue", sans-serif; color: var(--ink); background: var(--ground); }
body { max-width: 210mm; margin: 24px auto; padding: 20mm 17mm; background: var(--paper); box-shadow: 0 1px 4px #0002; }
h1 { font-size: 26px; line-height: 1.25; margin: 4px 0 14px; text-wrap: balance; }
h2 { font-size: 18px; line-height: 1.3; margin: 36px 0 10px; padding-top: 10px; border-top: 2px solid var(--ink); }
h3 { font-size: 15px; margin: 22px 0 6px; }
p { margin: 0 0 10px; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 2px; }
.kicker { font-size: 12.5px; color: var(--soft); margin: 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 3px 16px; margin: 0 0 16px; font-size: 13px; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }
.notice { border-left: 3px solid var(--ink); padding: 2px 0 2px 12px; font-size: 13.5px; }
.verdict { margin: 0 0 6px; } .dense h2 { border: 0; padding: 0; margin: 18px 0 4px; font-size: 16px; } .narrow { display: none; }
.answer { font-size: 16px; line-height: 1.5; margin: 6px 0 14px; }
table { border-collapse: collapse; width: 100%; font-size: 12.5px; line-height: 1.4; margin: 8px 0 14px; }
caption { text-align: left; font-weight: 700; font-size: 13px; padding: 0 0 4px; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 400; border-bottom: 1px solid var(--ink); }
tbody th { font-weight: 700; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.nowrap, th.nowrap { white-space: nowrap; }
thead { display: table-header-group; } tr { break-inside: avoid; }
table.fixed { table-layout: fixed; } .w9 { width: 9%; } .w12 { width: 12%; } .w15 { width: 15%; } .w19 { width: 19%; } .w25 { width: 25%; } .w27 { width: 27%; } .w33 { width: 33%; } .w38 { width: 38%; }
.tight td, .tight th { padding-top: 2.5px; padding-bottom: 2.5px; }
.quiet { color: var(--soft); }
.small { font-size: 12px; }
.tag { display: inline-block; margin-left: 2px; font-size: 11px; font-weight: 400; line-height: 1.35; padding: 0 5px; border: 1px solid var(--soft); border-radius: 2px; white-space: nowrap; color: var(--ink); }
.tag.assumed, .tag.estimated { border-style: dashed; border-color: var(--warm); color: var(--warm); font-style: italic; }
.tag.illustrative { border: 2px double var(--warm); color: var(--warm); font-style: italic; }
figure, .whole { break-inside: avoid; } figure { margin: 16px 0 20px; }
figure svg { display: block; width: 100%; height: auto; }
hr.page { border: 0; margin: 0; }
figcaption { font-size: 12px; color: var(--soft); margin-top: 6px; }
ul { margin: 0 0 12px; padding-left: 18px; font-size: 13px; } li { margin: 0 0 3px; }
.source { font-size: 11.5px; white-space: nowrap; }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 10.5px; overflow-wrap: anywhere; } td code { display: block; }
footer { margin-top: 36px; padding-top: 8px; border-top: 1px solid var(--rule); font-size: 12px; color: var(--soft); }
@media print {
  html { background: #fff; font-size: 10pt; line-height: 1.4; }
  body { margin: 0; padding: 0; max-width: none; box-shadow: none; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin: 16pt 0 6pt; padding-top: 6pt; } h3 { font-size: 10.5pt; margin: 10pt 0 4pt; }
  p { margin-bottom: 5pt; } .answer { font-size: 12pt; }
  table, .facts, .notice, ul, caption { font-size: 9pt; line-height: 1.32; } caption { font-size: 9.5pt; }
  table { margin: 4pt 0 8pt; } th, td { padding: 2.4pt 7pt 2.4pt 0; }
  .small, .kicker, .source, .tag, figcaption, footer, code { font-size: 9pt; }
  figure { margin: 6pt 0 8pt; } figure svg { max-height: 225mm; }
  h2, h3, caption, p:has(+ table), p:has(+ figure) { break-after: avoid; } p { break-inside: avoid; }
  @page :first { margin: 10mm 14mm 12mm 14mm; }
  .dense { font-size: 9pt; line-height: 1.17; break-after: page; }
  .dense table { line-height: 1.14; }
  .dense h1 { font-size: 15pt; margin: 0 0 2pt; } .dense h2 { font-size: 10.5pt; margin: 4pt 0 1pt; }
  .dense p { margin-bottom: 1.5pt; } .dense figure { margin: 0; } .dense table { margin: 1pt 0 2pt; }
  .dense table th, .dense table td { padding: .7pt 6pt .7pt 0; }
  hr.page { break-after: page; }
}
@media screen and (max-width: 720px) {
  body { margin: 0; padding: 18px; }
  table { display: block; overflow-x: auto; }
  :is(.fixed, .stacked) thead { display: none; } :is(.fixed, .stacked) :is(caption, tbody, tr, td) { display: block; }
  :is(.fixed, .stacked) tr { padding: 7px 0; border-bottom: 1px solid var(--line); }
  :is(.fixed, .stacked) td { padding: 0 0 2px; border: 0; } :is(.fixed, .stacked) td.number { text-align: left; white-space: normal; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  .moved { overflow-x: auto; } .moved svg { width: 620px; } .wide { display: none; } .narrow { display: block; }
}
`.trim();
