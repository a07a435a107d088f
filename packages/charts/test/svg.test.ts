import { type Chart, renderSvg, standaloneSvg } from "@lotrinh/charts";
import { describe, expect, it } from "vitest";
import { parse, textsOf } from "./drawing.js";

function chartOf(label: string, words: Partial<Chart> = {}): Chart {
  return {
    title: "Một hình",
    description: "Có 38 trường.",
    spec: {
      width: 200,
      height: 60,
      data: { values: [{ label }] },
      mark: "text",
      encoding: { text: { field: "label", type: "nominal" } },
    },
    ...words,
  };
}

describe("renderSvg", () => {
  it("gives an image with a title and a description", async () => {
    const svg = parse(await renderSvg(chartOf("38 trường")));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.querySelector("title")?.textContent).toBe("Một hình");
    expect(svg.querySelector("desc")?.textContent).toBe("Có 38 trường.");
  });

  it("keeps signs of markup in its words as words", async () => {
    const svg = await renderSvg(chartOf("a < b & c", { title: "P < 1 %", description: "a & b > c" }));
    expect(parse(svg).querySelector("title")?.textContent).toBe("P < 1 %");
    expect(parse(svg).querySelector("desc")?.textContent).toBe("a & b > c");
    expect(textsOf(svg).map(({ text }) => text)).toEqual(["a < b & c"]);
  });

  it("refuses to draw what no font can", async () => {
    await expect(renderSvg(chartOf("đạt 😀"))).rejects.toThrow(
      new RangeError("invalid text; the font cannot draw: 😀"),
    );
  });

  it("minds what is drawn only: a description may have any character", async () => {
    const svg = await renderSvg(chartOf("38", { description: "33 😀 38" }));
    expect(parse(svg).querySelector("desc")?.textContent).toBe("33 😀 38");
  });

  it("gives the same bytes twice", async () => {
    expect(await renderSvg(chartOf("38 trường"))).toBe(await renderSvg(chartOf("38 trường")));
  });

  it("writes numbers as in Vietnamese: the decimals of an axis after a comma", async () => {
    const values = [{ x: 0 }, { x: 1 }];
    const spec = { data: { values }, mark: "point", encoding: { x: { field: "x", type: "quantitative" } } } as const;
    const svg = await renderSvg({ ...chartOf(""), spec });
    expect(textsOf(svg).map(({ text }) => text)).toContain("0,2");
  });
});

describe("standaloneSvg", () => {
  it("carries both weights of the font as data, and refers to nothing outside", async () => {
    const svg = await standaloneSvg(await renderSvg(chartOf("38 trường")));
    expect(svg.match(/@font-face\{[^}]*font-weight:(\d+);src:url\(data:font\/woff2;base64,/g)).toHaveLength(2);
    const urls = svg.match(/url\((?!data:)|(?:href|src)="|@import|https?:\/\/(?!www\.w3\.org\/)/g);
    expect(urls).toBe(null);
  });

  it("carries the characters that are drawn and not the whole font", async () => {
    const short = await standaloneSvg(await renderSvg(chartOf("38")));
    const long = await standaloneSvg(await renderSvg(chartOf("Trường đạt chuẩn quốc gia, phổ cập mức độ 3")));
    expect(short.length).toBeLessThan(long.length);
    expect(long.length).toBeLessThan(40_000);
  });

  it("gives the same bytes twice", async () => {
    const svg = await renderSvg(chartOf("38 trường"));
    expect(await standaloneSvg(svg)).toBe(await standaloneSvg(svg));
  });
});
