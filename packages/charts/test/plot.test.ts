import { plotSvg, renderPng, standaloneSvg } from "@lotrinh/charts";
import { dot, line, ruleY, text } from "@observablehq/plot";
import { describe, expect, it } from "vitest";
import { plotFigures } from "../examples/plot-figures.js";
import { parse } from "./drawing.js";

const texts = (svg: string) => [...parse(svg).querySelectorAll("text")].map(({ textContent }) => textContent);
const ticks = (svg: string, axis: string) =>
  [...parse(svg).querySelectorAll(`[aria-label="${axis}-axis tick label"] text`)].map(({ textContent }) => textContent);
const box = (svg: string) => (parse(svg).getAttribute("viewBox") ?? "").split(" ").map(Number);

describe("plotSvg", () => {
  it("gives an image with its message as title, and the description that it is told", async () => {
    const svg = parse(await plotSvg({}, { title: "Có 38 trường", description: "33 rồi 38" }));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.querySelector("title")?.textContent).toBe("Có 38 trường");
    expect(svg.querySelector("desc")?.textContent).toBe("33 rồi 38");
  });

  it("describes with its title where it is told no more", async () => {
    expect(parse(await plotSvg({}, { title: "Có 38 trường" })).querySelector("desc")?.textContent).toBe("Có 38 trường");
  });

  it("makes room for a title of two lines", async () => {
    const long = "Số trường công nhận mới mỗi năm: đến 10 vẫn chưa đưa xác suất đạt chỉ tiêu lên đến 80 %";
    const [one = "", two = ""] = await Promise.all(["Ngắn", long].map((title) => plotSvg({ height: 300 }, { title })));
    expect((box(two)[3] ?? 0) - (box(one)[3] ?? 0)).toBeCloseTo(1.3 * 16, 6);
    expect((box(one)[1] ?? 0) - (box(two)[1] ?? 0)).toBeCloseTo(1.3 * 16, 6);
  });

  it("has no random names: the same bytes twice", async () => {
    for (const figure of Object.values(plotFigures)) {
      const svg = await figure();
      expect(await figure()).toBe(svg);
      expect(svg).not.toMatch(/plot-[0-9a-f]{4,}/);
    }
  });

  it("draws Plot's own arrows and Greek letters, from a second face that a file carries under the same name", async () => {
    const svg = await plotFigures.plotLogarithm();
    expect(texts(svg)).toEqual(expect.arrayContaining(["Dân số →", "↑ Số trường", "μ ± σ → α, β; 33 → 38 ✓"]));
    const faces = (await standaloneSvg(svg)).match(/@font-face\{[^}]*\}/g) ?? [];
    expect(faces).toHaveLength(4);
    expect(faces.filter((face) => /unicode-range:[^}]*U\+2192/.test(face))).toHaveLength(2);
    expect(renderPng(svg)).not.toEqual(renderPng(svg.replaceAll("→", " ")));
  });

  it("refuses to draw what no font can", async () => {
    await expect(plotSvg({}, { title: "đạt 😀" })).rejects.toThrow(
      new RangeError("invalid text; the font cannot draw: 😀"),
    );
  });

  it("refuses a figure without a title, which would say nothing to those who cannot see it", async () => {
    await expect(plotSvg({})).rejects.toThrow("invalid figure; it has no title, which says its message");
  });

  it("prints years whole and without a separator, on linear and on ordinal axes", async () => {
    for (const name of ["plotDots", "plotLines", "plotBars"] as const) {
      expect(ticks(await plotFigures[name](), "x")).toEqual(["2019", "2020", "2021", "2022"]);
    }
    const marks = [
      line([
        [2019, 1],
        [2020, 3],
      ]),
    ];
    expect(ticks(await plotSvg({ title: "Hai năm", marks }), "x")).toEqual(["2019", "2020"]);
  });

  it("prints numbers as in Vietnamese, on axes and in text marks, and leaves a format of the figure alone", async () => {
    expect(ticks(await plotFigures.plotDots(), "y")).toContain("8.000");
    expect(texts(await plotFigures.plotBars())).toContain("13.324");
    expect(ticks(await plotFigures.plotLogarithm(), "x").filter((one) => one !== "")).toEqual([
      "10.000",
      "100.000",
      "1.000.000",
    ]);
    const y = { tickFormat: (value: number) => `${value}!`, ticks: [0.5] };
    const own = await plotSvg({ title: "Riêng", y, marks: [ruleY([0, 1])] });
    expect(ticks(own, "y")).toEqual(["0.5!"]);
    const year = await plotSvg({ title: "Năm", marks: [text([[1, 2019]], { text: (one: number[]) => one[1] ?? 0 })] });
    expect(texts(year)).toContain("2019");
    expect(
      ticks(
        await plotSvg({
          title: "Nửa",
          marks: [
            dot([
              [0, 0],
              [1, 1],
            ]),
          ],
        }),
        "x",
      ),
    ).toContain("0,5");
  });

  it("draws title, subtitle, legend and caption within the picture", async () => {
    const svg = await plotFigures.plotLines();
    const shown = texts(svg);
    expect(shown).toEqual(
      expect.arrayContaining(["Học sinh THCS tăng, tiểu học chững lại", "Số học sinh đầu năm học", "Tiểu học", "THCS"]),
    );
    expect(shown).toContain("Số minh hoạ, không phải số của nơi nào.");
    expect(svg).not.toMatch(/<(figure|div|span|h2)\b/);
  });

  it("draws legends of colours by number, of classes and of symbols", async () => {
    expect(texts(await plotFigures.plotRamp())).toEqual(expect.arrayContaining(["5.204", "8.502", "học sinh"]));
    expect(texts(await plotFigures.plotSymbols())).toEqual(
      expect.arrayContaining(["< 6.000", "6.000 – 8.400", "≥ 8.400", "THCS"]),
    );
  });

  it("draws facets and dates", async () => {
    expect(ticks(await plotFigures.plotFacets(), "fx")).toEqual(["THCS", "Tiểu học"]);
    expect(texts(await plotFigures.plotDates()).join(" ")).toContain("2020");
  });

  it("can stand alone like any other drawing", async () => {
    const svg = await standaloneSvg(await plotSvg({}, { title: "Có 38 trường" }));
    expect(svg.match(/@font-face/g)).toHaveLength(2);
  });
});
