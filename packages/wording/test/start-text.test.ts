import type { StandardStart, StartFrontier } from "@lotrinh/reach";
import { startInShort, startText } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

const rate: StartFrontier = {
  ...{ year: 2026, unit: "percent", goal: 0.8, value: 98.2, best: 0.97, bestStart: 100 },
  ...{ standard: null, points: [] },
};
const names = { remaining_age11_in_primary_rate: { vi: "Trẻ 11 tuổi còn lại", en: "Other 11-year-olds" } };
const standard: StandardStart = {
  ...{ units: 9, needed: 9, supposed: 18, known: 0, held: [], alone: 0.93 },
  ...{ independent: 0.4, shared: 0.9 },
};
const margin = { ...rate, value: null, best: 0.62, bestStart: 15, standard };

describe("the start that a target needs", () => {
  it("is a rate from which it is likely, or says that none is", () => {
    expect(startText(rate, names)).toBe("P đạt 80\u00a0% nếu năm 2026 đã từ 98,2\u00a0% trở lên");
    expect(startText({ ...rate, value: null, best: 0.5 }, names)).toContain("P cũng chỉ 50\u00a0%");
    expect(startInShort(rate)).toBe("P ≥ 80\u00a0% nếu nay ≥ 98,2\u00a0%");
  });

  it("of a legal standard is points above every threshold, and says what one commune alone has", () => {
    expect(startText(margin, names)).toBe(
      "dù năm 2026 mọi tiêu chí ở cả 9 xã, phường hiện nay đã 100\u00a0%, P cũng chỉ 62\u00a0%: riêng một nơi là 93\u00a0%, nhưng cần 9 trên 9 nơi cùng đạt",
    );
    const likely = startText({ ...margin, value: 4.5 }, names, "en");
    expect(likely).toMatch(/^P is 80% if in 2026 every criterion in all 9 communes .* 4.5 points above/);
    expect(startInShort({ ...margin, value: 4.5 })).toBe("P ≥ 80\u00a0% nếu nay vượt mọi ngưỡng ≥ 4,5 điểm");
  });

  it("names the cells without figures where others have some, and the criteria that are supposed to hold", () => {
    const held = ["remaining_age11_in_primary_rate"];
    const some = startText({ ...margin, standard: { ...standard, supposed: 3, known: 15, held, alone: null } }, names);
    expect(some).toMatch(/3 chỗ chưa có số liệu .*; coi như giữ được 100\u00a0%: Trẻ 11 tuổi còn lại/);
    expect(some).not.toContain("riêng một nơi");
    const rest = { ...standard, known: 15, alone: null };
    expect(startInShort({ ...margin, standard: rest })).toBe(
      "dù nay chỗ thiếu số liệu là 100\u00a0%, P\u00a0=\u00a062\u00a0%",
    );
    expect(startInShort({ ...margin, value: 2, standard: rest })).toContain("chỗ thiếu số liệu vượt ngưỡng ≥ 2 điểm");
  });

  it("of one commune speaks of no others", () => {
    expect(startText({ ...margin, standard: { ...standard, units: 1, needed: 1, supposed: 2 } }, names)).toBe(
      "dù năm 2026 mọi tiêu chí đã 100\u00a0%, P cũng chỉ 62\u00a0%",
    );
  });
});
