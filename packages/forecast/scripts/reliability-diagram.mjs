import { ink } from "@lotrinh/charts";

const SIDE = 178;
const QUANTITATIVE = /** @type {const} */ ("quantitative");
const TICKS = [0, 25, 50, 75, 100];

/** @import { Chart } from "@lotrinh/charts" */
/** @import { reliability } from "./reliability.mjs" */
/** @typedef {{ readonly part: string, readonly count: number, readonly error: number, readonly bins: ReturnType<typeof reliability> }} Panel */

/**
 * Stated probability against the share that came true, one panel for each part of the targets but the whole.
 * @param {readonly Panel[]} panels
 * @returns {Chart}
 */
export function reliabilityDiagram(panels) {
  const [all, ...parts] = panels;
  const values = parts.flatMap(({ part, count, error, bins }) =>
    bins.map((bin) => ({
      panel: `${part}: ${count.toLocaleString("en")}, ECE ${error.toFixed(3)}`,
      count: bin.count,
      stated: 100 * bin.stated,
      came: 100 * bin.came,
      low: 100 * bin.low,
      high: 100 * bin.high,
    })),
  );
  const panelNames = [...new Set(values.map(({ panel }) => panel))];
  /** @param {string} title */
  const axis = (title) => ({ title, values: TICKS, titlePadding: 6 });
  const scale = { domain: [0, 100], nice: false };
  const x = { field: "stated", type: QUANTITATIVE, scale, axis: axis("stated probability, %") };
  const y = { type: QUANTITATIVE, scale, axis: axis("came true, %") };
  const title = "What was called likely came true as often as stated";
  return {
    title,
    description: `${title}. ${all.bins.map(({ stated, came, count }) => `stated ${(100 * stated).toFixed(0)} %: ${(100 * came).toFixed(0)} % of ${count} came true`).join("; ")}.`,
    spec: {
      data: { values },
      title: {
        text: title,
        subtitle: [
          `${all.count.toLocaleString("en")} past targets of 84 countries, each judged without its country; ECE ${all.error.toFixed(3)} over all.`,
          "A point is a tenth of the scale, its area the number of targets; bars: 90 % of resampled countries.",
        ],
      },
      facet: {
        field: "panel",
        type: "nominal",
        title: null,
        sort: panelNames,
        header: { labelFontSize: 11.5, labelColor: ink.text },
      },
      columns: 2,
      spacing: { row: 24, column: 36 },
      spec: {
        width: SIDE * 1.5,
        height: SIDE,
        layer: [
          {
            data: {
              values: [
                { stated: 0, came: 0 },
                { stated: 100, came: 100 },
              ],
            },
            mark: { type: "line", stroke: ink.muted, strokeDash: [4, 3], strokeWidth: 1 },
            encoding: { x, y: { ...y, field: "came" } },
          },
          {
            mark: { type: "rule", stroke: ink.accent, strokeWidth: 1.5 },
            encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
          },
          {
            mark: { type: "circle", color: ink.accent, opacity: 1 },
            encoding: {
              x,
              y: { ...y, field: "came" },
              size: { field: "count", type: "quantitative", scale: { range: [15, 160] }, legend: null },
            },
          },
        ],
      },
    },
  };
}
