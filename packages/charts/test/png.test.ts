import { renderPng, renderPngAsync, renderSvg, targetBoard } from "@lotrinh/charts";
import { describe, expect, it } from "vitest";
import { frameOf } from "./drawing.js";
import { assessment, one } from "./small.js";

const svg = await renderSvg(targetBoard(assessment([one()])));

/** Width and height as the header of the file has them. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("renderPng", () => {
  it("gives a PNG of twice the size of the drawing, or as many times as it is told", () => {
    const { right, bottom } = frameOf(svg);
    const png = renderPng(svg);
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(sizeOf(png)).toEqual([2 * right, 2 * bottom]);
    expect(sizeOf(renderPng(svg, { scale: 1 }))).toEqual([right, bottom]);
  });

  it("draws the text: without it the picture is another, and smaller", () => {
    const bare = renderPng(svg.replace(/<text.*?<\/text>/gs, ""));
    expect(sizeOf(bare)).toEqual(sizeOf(renderPng(svg)));
    expect(bare.length).toBeLessThan(renderPng(svg).length / 2);
  });

  it("draws the marks above and below letters: “trường” is not “truong”", () => {
    expect(renderPng(svg.replaceAll("trường", "truong"))).not.toEqual(renderPng(svg));
  });

  it("draws bold text in the bold font", () => {
    expect(renderPng(svg.replaceAll('font-weight="700"', 'font-weight="400"'))).not.toEqual(renderPng(svg));
  });

  it("gives the same bytes twice", () => {
    expect(renderPng(svg)).toEqual(renderPng(svg));
  });

  it("gives the same bytes on another thread, and in a palette", async () => {
    expect(await renderPngAsync(svg)).toEqual(renderPng(svg));
    expect(await renderPngAsync(svg, { small: true, scale: 1 })).toEqual(renderPng(svg, { small: true, scale: 1 }));
  });
});
