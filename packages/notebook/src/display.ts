import type { Display } from "tslab";
import { escapeHtml } from "./html.js";
import { type TableLike, type TableOptions, tableHtml } from "./table.js";

// The running kernel leaves its `require` here, and that hands out its own display: importing "tslab" by ourselves
// would load a compiler, and would be another instance wherever the kernel was installed elsewhere.
interface KernelGlobal {
  readonly __tslab__?: { require(name: "tslab"): { readonly display: Display } };
}

/** Shows HTML below the cell; outside a kernel gives it back instead. */
export function showHtml(html: string): string | undefined {
  const kernel = (globalThis as KernelGlobal).__tslab__;
  if (kernel === undefined) return html;
  kernel.require("tslab").display.html(html);
  return undefined;
}

export interface SvgOptions {
  /** What the picture says, for those who cannot see it. */
  readonly alt: string;
}

/** Shows an SVG below the cell, as an image: Jupyter's exports drop SVG outputs. Outside a kernel gives the HTML. */
export function showSvg(svg: string, options: SvgOptions): string | undefined {
  return showHtml(imageHtml(svg, options));
}

/** An SVG as an image. */
export function imageHtml(svg: string, { alt }: SvgOptions): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<img alt="${escapeHtml(alt)}" src="${source}" style="max-width:100%">`;
}

/** Shows rows or an arquero table as an HTML table below the cell; outside a kernel gives the HTML. */
export function showTable(rows: readonly object[] | TableLike, options: TableOptions = {}): string | undefined {
  return showHtml(tableHtml(rows, options));
}
