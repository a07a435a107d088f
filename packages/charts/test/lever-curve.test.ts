import { leverCurve } from "@lotrinh/charts";
import { describe, expect, it } from "vitest";
import { parse } from "./drawing.js";

const lever = "recognitions_per_year";
const points = [
  { setting: 1, probability: 0.157 },
  { setting: 2, probability: 0.72 },
  { setting: 2.5, probability: 0.9 },
];
const titleOf = (svg: string) => parse(svg).querySelector("title")?.textContent;

describe("leverCurve", () => {
  it("says from which setting on the goal is reached", async () => {
    expect(titleOf(await leverCurve({ lever, points, goal: 0.8 }))).toBe(
      "Số trường công nhận mới mỗi năm: từ 2,5 thì P đạt 80\u00a0%",
    );
  });

  it("says the setting that was solved, as answers do, where it is told", async () => {
    expect(titleOf(await leverCurve({ lever, points, goal: 0.8, solved: 2.2 }))).toBe(
      "Số trường công nhận mới mỗi năm: từ khoảng 2,2 thì P đạt 80\u00a0%",
    );
  });

  it("says up to which setting the goal is reached where the probability falls", async () => {
    const falling = [...points].reverse().map(({ probability }, i) => ({ setting: i + 1, probability }));
    expect(titleOf(await leverCurve({ lever, points: falling, goal: 0.7 }))).toContain("không quá 2 thì");
  });

  it("names the curve of before on the side of it that neither curve crosses", async () => {
    const before = points.map(({ setting, probability }) => ({ setting, probability: probability - 0.02 }));
    const svg = parse(await leverCurve({ lever, points, goal: 0.8, before }));
    const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toContain("Trước khi đổi: 70\u00a0%");
    expect(texts.filter((one) => one?.startsWith("Trước"))).toHaveLength(1);
  });

  it("counts a probability that is just the goal as enough", async () => {
    expect(titleOf(await leverCurve({ lever, points, goal: 0.72 }))).toContain("từ 2 thì");
  });

  it("says up to which setting the goal is not reached", async () => {
    expect(titleOf(await leverCurve({ lever, points, goal: 0.95 }))).toBe(
      "Số trường công nhận mới mỗi năm: đến 2,5 vẫn chưa đưa P lên 95\u00a0%",
    );
  });

  it("describes every setting with its probability", async () => {
    const description = parse(await leverCurve({ lever, points, goal: 0.8 })).querySelector("desc")?.textContent;
    expect(description).toContain("1: P = 16\u00a0%; 2: P = 72\u00a0%; 2,5: P = 90\u00a0%.");
  });

  it("draws a hollow mark and the probability at every setting", async () => {
    const svg = parse(await leverCurve({ lever, points, goal: 0.8 }));
    expect([...svg.querySelectorAll("circle")]).toHaveLength(3);
    expect(svg.querySelector('[aria-label="dot"]')?.getAttribute("fill")).toBe("#ffffff");
    const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(["16\u00a0%", "72\u00a0%", "90\u00a0%", "1", "2", "2,5"]));
  });

  it("gives the same bytes twice", async () => {
    expect(await leverCurve({ lever, points, goal: 0.8 })).toBe(await leverCurve({ lever, points, goal: 0.8 }));
  });

  it("refuses to draw nothing", async () => {
    await expect(leverCurve({ lever, points: [], goal: 0.8 })).rejects.toThrow(
      new RangeError("invalid points; none to draw"),
    );
  });
});
