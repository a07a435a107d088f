import type { Chart } from "@lotrinh/charts";
import { InputError, problemOf } from "@lotrinh/language";
import type { PlotOptions } from "@observablehq/plot";
import { showSvg, showTable } from "./display.js";
import type { OpenLocality } from "./open-locality.js";
import { showAnswers } from "./show-answers.js";
import { showChart } from "./show-chart.js";
import { showPlot } from "./show-plot.js";
import type { TableLike } from "./table.js";

/** What cells hold that can be seen. */
export type Showable =
  | OpenLocality
  | TableLike
  | readonly object[]
  | PlotOptions
  | VegaLiteSpec
  | DataFrameLike
  | string;

/** What a Vega-Lite spec is of; one of them stands in each. */
const VIEWS = ["mark", "layer", "concat", "hconcat", "vconcat", "repeat", "facet"] as const;

/** A Vega-Lite spec, as an object: one with its schema, or of a view. */
export type VegaLiteSpec =
  | { readonly $schema: string }
  | { [View in (typeof VIEWS)[number]]: { readonly [key in View]: unknown } }[(typeof VIEWS)[number]];

/** What is asked of a DataFrame; those of danfo fit. */
export interface DataFrameLike {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/**
 * Shows a thing below the cell in the way that fits it: the answers of a locality, rows, an arquero table or a danfo
 * DataFrame as a table, a Plot figure, a Vega-Lite spec or the text of an SVG as a picture, of which `alt` is the message.
 * @throws InputError CELL_NOTHING_TO_SHOW for anything else
 */
export async function show(thing: Showable, { alt = "" }: { readonly alt?: string } = {}): Promise<string | undefined> {
  if (typeof thing === "string") {
    if (/^\s*<(\?xml|svg)/.test(thing)) return showSvg(thing, { alt: alt === "" ? titleOf(thing) : alt });
  } else if (thing !== null && typeof thing === "object") {
    if ("assessment" in thing) return showAnswers(thing);
    if (Array.isArray(thing) || "objects" in thing) return showTable(thing as readonly object[] | TableLike);
    if ("columns" in thing && "values" in thing) return showTable(rowsOf(thing));
    if ("marks" in thing) return showPlot(thing as PlotOptions, alt === "" ? {} : { title: alt });
    if ("$schema" in thing || VIEWS.some((view) => view in thing)) return showVegaLite(thing as VegaLiteSpec, alt);
  }
  throw new InputError([problemOf("CELL_NOTHING_TO_SHOW", { value: nameOf(thing) })]);
}

function rowsOf({ columns, values }: DataFrameLike): object[] {
  const rows = values as readonly unknown[];
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, Array.isArray(row) ? row[i] : row])));
}

async function showVegaLite(spec: VegaLiteSpec, alt: string): Promise<string | undefined> {
  const { description, title } = spec as { readonly description?: unknown; readonly title?: unknown };
  const said = [alt, description, title].find((one): one is string => typeof one === "string" && one !== "") ?? "";
  const chart = { spec: spec as object as Chart["spec"], title: said, description: said };
  return showChart(chart);
}

/** What an SVG says of itself. */
function titleOf(svg: string): string {
  return /<title[^>]*>([^<]*)<\/title>/.exec(svg)?.[1]?.trim() ?? "";
}

function nameOf(thing: unknown): string {
  return typeof thing === "object" && thing !== null ? thing.constructor.name : String(thing).slice(0, 40);
}
