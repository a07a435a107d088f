import { renderSvg, startCurve } from "@lotrinh/charts";
import { describe, expect, it } from "vitest";
import { assessment, one, silent } from "./small.js";

const start = {
  year: 2025,
  unit: "percent",
  standard: null,
  goal: 0.8,
  value: 98.2,
  best: 0.97,
  bestStart: 100,
  points: [90, 95, 98, 99, 100].map((at) => ({ start: at, probability: (at - 90) / 10 })),
};

const given = assessment([]);

describe("the curve of the start that a rate needs", () => {
  it("says in its title which start is enough, and that it is assumed in its subtitle", async () => {
    const chart = startCurve(silent("no-data", { start }), given);
    expect(chart?.description).toMatch(
      /^Muốn đến 2030 > 99\u00a0% với xác suất 80\u00a0%, năm 2025 phải đã có từ 98,2\u00a0%/,
    );
    expect(chart?.description).toContain("giả định");
    if (chart) expect(await renderSvg(chart)).toContain("từ 98,2\u00a0%: P 80\u00a0%");
  });

  it("says that no start is enough where none is", () => {
    const chart = startCurve(silent("no-data", { start: { ...start, value: null, best: 0.44 } }), given);
    expect(chart?.description).toMatch(/^Dù năm 2025 đã 100\u00a0%, xác suất > 99\u00a0% vào 2030 cũng chỉ 44\u00a0%/);
  });

  it("of a standard is over points above its thresholds, in all communes of today", async () => {
    const standard = {
      units: 9,
      needed: 9,
      supposed: 18,
      known: 0,
      held: [],
      alone: 0.93,
      independent: 0.6,
      shared: 0.9,
    };
    const points = [0, 5, 10].map((at) => ({ start: at, probability: at / 11 }));
    const margins = { ...start, unit: "points", standard, value: 8.5, bestStart: 10, points };
    const chart = startCurve(silent("no-data", { start: margins }), given);
    expect(chart?.description).toMatch(
      /^Muốn đến 2030 .*, năm 2025 mọi tiêu chí ở cả 9 xã, phường hiện nay phải vượt ngưỡng từ 8,5 điểm\. .*giả định/,
    );
    const none = startCurve(silent("no-data", { start: { ...margins, value: null } }), given);
    expect(none?.description).toMatch(/^Dù năm 2025 mọi tiêu chí ở cả 9 xã, phường hiện nay đã 100\u00a0%/);
    if (chart) expect(await renderSvg(chart)).toContain("từ 8,5 điểm: P 80\u00a0%");
  });

  it("is null for a target without such a frontier", () => {
    expect(startCurve(one(), given)).toBeNull();
  });
});
