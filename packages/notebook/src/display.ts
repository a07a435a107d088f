import { renderPng } from "@lotrinh/charts";
import { sentence } from "@lotrinh/wording";
import type { Display } from "tslab";
import { type Forms, folded, formsOfHtml } from "./forms.js";
import { escapeHtml } from "./html.js";
import { type TableLike, type TableOptions, tableForms } from "./table.js";

// The running kernel leaves its `require` here, and that hands out its own display: importing "tslab" by ourselves
// would load a compiler, and would be another instance wherever the kernel was installed elsewhere.
interface KernelGlobal {
  readonly __tslab__?: { require(name: "tslab"): { readonly display: Display } };
  /** Left by the kernel of this package, which shows several forms of one thing at once. */
  readonly __lotrinh__?: { present(bundle: Bundle): void };
}

/** One output of a cell: the same thing by media type; binary forms in base64. */
export interface Bundle {
  readonly data: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Shows one thing below the cell in all its forms; outside a kernel gives its HTML back instead. */
export function present(forms: Forms): string | undefined {
  const { html, markdown, plain } = forms;
  return shown({ data: { "text/html": html, "text/markdown": markdown, "text/plain": plain }, metadata: {} }, html);
}

/** Shows HTML below the cell; outside a kernel gives it back instead. */
export function showHtml(html: string): string | undefined {
  return present(formsOfHtml(html));
}

export interface SvgOptions {
  /** What the picture says, for those who cannot see it. */
  readonly alt: string;
}

/** Pixels of the picture per pixel of the drawing: sharp on screen and in print, and small in a file; less for long boards. */
const [SCALE, SCALE_OF_LONG] = [1.5, 1.25];
const LONG = 500;

/**
 * Shows an SVG below the cell as PNG, which every viewer and export of notebooks draws alike, and its message in words
 * behind a fold. Outside a kernel gives the HTML, with the drawing as it is.
 */
export function showSvg(svg: string, { alt }: SvgOptions): string | undefined {
  if (!inKernel()) return imageHtml(svg, { alt });
  const [, drawn = "0"] = /<svg[^>]* height="([\d.]+)/.exec(svg) ?? [];
  const scale = Number(drawn) > LONG ? SCALE_OF_LONG : SCALE;
  const png = Buffer.from(renderPng(svg, { scale, small: true }));
  const size = { width: Math.round(png.readUInt32BE(16) / scale), height: Math.round(png.readUInt32BE(20) / scale) };
  const data = { "image/png": png.toString("base64"), "text/plain": alt };
  shown({ data, metadata: { "image/png": size, alt } }, "");
  return alt === "" ? undefined : present(folded(sentence("PICTURE_IN_WORDS"), alt));
}

/** An SVG as an image. */
function imageHtml(svg: string, { alt }: SvgOptions): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<img alt="${escapeHtml(alt)}" src="${source}" style="max-width:100%">`;
}

/** Shows rows or an arquero table as a table below the cell; outside a kernel gives the HTML. */
export function showTable(rows: readonly object[] | TableLike, options: TableOptions = {}): string | undefined {
  return present(tableForms(rows, options));
}

function inKernel(): boolean {
  return (globalThis as KernelGlobal).__tslab__ !== undefined;
}

/** A kernel of another origin takes one form at a time: the picture, or else HTML. */
function shown(bundle: Bundle, html: string): string | undefined {
  const { __tslab__, __lotrinh__ } = globalThis as KernelGlobal;
  if (!__tslab__) return html;
  if (__lotrinh__) __lotrinh__.present(bundle);
  else {
    const { display } = __tslab__.require("tslab");
    const picture = bundle.data["image/png"];
    if (picture !== undefined) display.png(Buffer.from(picture, "base64"));
    else display.html(html);
  }
  return undefined;
}
