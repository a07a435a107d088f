import { expect, it } from "vitest";
import { assessedCharts } from "../examples/assessed-charts.js";
import { newCharts } from "../examples/new-charts.js";
import { plotFigures } from "../examples/plot-figures.js";

const all: Readonly<Record<string, () => Promise<string>>> = { ...plotFigures, ...newCharts, ...assessedCharts };

it.each(Object.entries(all))("the example “%s” draws its picture", async (name, draw) => {
  await expect(normalised(await draw())).toMatchFileSnapshot(`../pictures/${fileOf(name)}.svg`);
});

function fileOf(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z0-9])/g, "-").toLowerCase();
}

/** Numbers cut to three decimals, an element a line: a change shows where it is. */
function normalised(svg: string): string {
  return `${svg.replace(/(\d\.\d{3})\d+/g, "$1").replace(/></g, ">\n<")}\n`;
}
