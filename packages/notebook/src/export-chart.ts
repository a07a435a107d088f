import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { type Chart, renderPng, renderSvg, standaloneSvg } from "@lotrinh/charts";

/**
 * Writes a chart, or the text of an SVG, into a file: `.svg`, which carries its font, or `.png`. Gives the file's name.
 * @throws RangeError for any other ending
 */
export async function exportChart(chart: Chart | string, file: string): Promise<string> {
  const ending = extname(file).toLowerCase();
  if (ending !== ".svg" && ending !== ".png") throw new RangeError(`invalid file; not one of .png, .svg: ${file}`);
  const svg = typeof chart === "string" ? chart : await renderSvg(chart);
  writeFileSync(file, ending === ".svg" ? await standaloneSvg(svg) : renderPng(svg));
  return file;
}
