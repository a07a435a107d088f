import { readFileSync } from "node:fs";
import { renderPng, renderSvg, standaloneSvg, targetBoard, wrap } from "@lotrinh/charts";
import { loadFigures } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { expect, it } from "vitest";
import { frameOf } from "./drawing.js";

const registry = loadRegistry({ data: "data", seeds: "seeds" });
const assessment = assess({ registry, figures: loadFigures({ data: "data", registry }) }, "rach-gia");
const chart = targetBoard(assessment);
const message = chart.description; // "Rạch Giá: … chỉ tiêu đến 2030, …"
const svg = await renderSvg(chart); // names its font
const file = await standaloneSvg(svg); // carries its font
const png = renderPng(svg, { scale: 2 }); // 1264 pixels wide
const lines = wrap("Trường đạt chuẩn quốc gia", { width: 90, size: 12 }); // ["Trường đạt", "chuẩn quốc gia"]

it("the example of the README gives what it says", () => {
  expect(message).toMatch(/Rạch Giá: \d+ chỉ tiêu đến 2030, /);
  expect([svg.includes("@font-face"), file.includes("@font-face")]).toEqual([false, true]);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1264);
  expect(2 * frameOf(svg).right).toBe(1264);
  expect(lines).toEqual(["Trường đạt", "chuẩn quốc gia"]);
});

it("the example of the README is the code of this test", () => {
  const [, example = "no example"] = read("../README.md").split(/^```(?:ts)?\n/m);
  const code = read("./readme.test.ts").split("\n");
  expect(code).toEqual(expect.arrayContaining(example.trimEnd().split("\n")));
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
