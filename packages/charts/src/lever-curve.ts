import { formatNumber, formatProbability, leverName, sentence } from "@lotrinh/language";
import { parseHTML } from "linkedom";
import { FONT_FAMILY } from "./font.js";
import { ink, type as size } from "./theme.js";
import { wrap } from "./wrap.js";

export interface LeverCurveInput {
  readonly lever: string;
  /** Settings of the lever and the probability at each, in order of settings. */
  readonly points: readonly { readonly setting: number; readonly probability: number }[];
  /** Probability to reach, drawn as a line. */
  readonly goal: number;
}

/**
 * Observable Plot figure for a notebook: how the probability rises with one lever, as an SVG with its message inside.
 * Hollow marks say that the settings are assumptions.
 */
export async function leverCurve({ lever, points, goal }: LeverCurveInput): Promise<string> {
  const Plot = await import("@observablehq/plot");
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const enough = points.find((point) => point.probability >= goal);
  const name = leverName(lever);
  const message = enough
    ? sentence("CURVE_ENOUGH", { lever: name, setting: enough.setting, goal })
    : sentence("CURVE_NOT_ENOUGH", { lever: name, most: points.at(-1)?.setting ?? 0, goal });
  const figure = Plot.plot({
    document,
    className: "lo-trinh",
    width: 640,
    height: 350,
    marginLeft: 52,
    marginBottom: 44,
    marginTop: 70,
    marginRight: 30,
    style: { fontFamily: `"${FONT_FAMILY}", sans-serif`, fontSize: `${size.label}px`, color: ink.text, background: ink.paper },
    ariaLabel: message,
    x: { label: name, labelAnchor: "center", labelArrow: "none", tickFormat: (x: number) => formatNumber(x), ticks: points.map((one) => one.setting), inset: 16 },
    y: { label: null, domain: [0, 1], grid: true, tickFormat: (p: number) => formatNumber(100 * p) },
    marks: [
      Plot.text([wrap(message, { width: 620, size: size.title, weight: 700 }).join("\n")], {
        frameAnchor: "top-left",
        textAnchor: "start",
        lineAnchor: "top",
        dx: -52,
        dy: -70,
        fontSize: size.title,
        fontWeight: 700,
        lineHeight: 1.3,
      }),
      Plot.text([`${sentence("BOARD_PROBABILITY")} (%)`], { frameAnchor: "top-left", textAnchor: "start", dx: -52, dy: -22, fill: ink.muted }),
      Plot.ruleY([goal], { stroke: ink.text, strokeDasharray: "4 3" }),
      Plot.text([goal], { y: (p: number) => p, text: (p: number) => formatProbability(p), frameAnchor: "left", dx: 4, dy: -8, textAnchor: "start" }),
      Plot.line(points, { x: "setting", y: "probability", stroke: ink.accent, strokeWidth: 2 }),
      Plot.dot(points, { x: "setting", y: "probability", r: 5, fill: ink.paper, stroke: ink.assumed, strokeWidth: 2 }),
      Plot.text(points, {
        x: "setting",
        y: "probability",
        text: (point: LeverCurveInput["points"][number]) => formatProbability(point.probability),
        dy: -14,
        fontWeight: 700,
        stroke: ink.paper,
        strokeWidth: 4,
        fill: ink.text,
      }),
    ],
  });
  figure.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  figure.setAttribute("role", "img");
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = message;
  figure.prepend(title);
  return figure.outerHTML;
}
