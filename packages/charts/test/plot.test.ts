import { plotSvg, standaloneSvg } from "@lotrinh/charts";
import { describe, expect, it } from "vitest";
import { parse } from "./drawing.js";

/** Pixels between the upper edge and the upper end of the y axis. */
function headroom(svg: string): number {
  const ticks = [...parse(svg).querySelectorAll('[aria-label="y-axis tick label"] text')];
  return Math.min(...ticks.map((tick) => Number(/,([\d.]+)\)/.exec(tick.getAttribute("transform") ?? "")?.[1])));
}

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
    const y = { domain: [0, 1] as [number, number] };
    const long = "Số trường công nhận mới mỗi năm: đến 10 vẫn chưa đưa xác suất đạt chỉ tiêu lên đến 80 %";
    const [one, two] = await Promise.all(["Ngắn", long].map((title) => plotSvg({ y, height: 300 }, { title })));
    expect(parse(two ?? "").querySelectorAll("tspan")).toHaveLength(2);
    expect(parse(one ?? "").querySelectorAll("tspan")).toHaveLength(0);
    expect(headroom(two ?? "") - headroom(one ?? "")).toBeCloseTo(1.3 * 16, 6);
  });

  it("has no random names: the same bytes twice", async () => {
    const options = { y: { domain: [0, 1] as [number, number], grid: true } };
    expect(await plotSvg(options, { title: "Một" })).toBe(await plotSvg(options, { title: "Một" }));
    expect(await plotSvg(options, { title: "Một" })).not.toMatch(/plot-[0-9a-f]{4,}/);
  });

  it("refuses to draw what the font cannot", async () => {
    await expect(plotSvg({}, { title: "33 → 38" })).rejects.toThrow(
      new RangeError("invalid text; the font cannot draw: →"),
    );
  });

  it("can stand alone like any other drawing", async () => {
    const svg = await standaloneSvg(await plotSvg({}, { title: "Có 38 trường" }));
    expect(svg.match(/@font-face/g)).toHaveLength(2);
  });
});
