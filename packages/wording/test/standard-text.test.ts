import type { CommuneView, StandardView } from "@lotrinh/reach";
import { standardLines, standardText } from "@lotrinh/wording";
import { expect, test } from "vitest";

const met: CommuneView["criteria"][number] = {
  ...{ standard: "primary-3", indicator: "age6_in_grade1_rate", threshold: 98, state: "met", missing: 0 },
  ...{
    vacuous: false,
    certainty: "read",
    status: "reported",
    year: 2026,
    counts: { numerator: 2500, denominator: 2500 },
  },
};
const commune = (unit: string, ...criteria: CommuneView["criteria"]): CommuneView => {
  const state = criteria.length === 0 ? "unknown" : criteria.every((one) => one.state === "met") ? "met" : "unmet";
  return { unit, state, kind: "normal", criteria };
};
const view = (communes: readonly CommuneView[], today: StandardView["today"] = null): StandardView => ({
  ...{ ruleSet: "20-2014", act: "Nghị định 20/2014/NĐ-CP", actStatus: "in-force", actFrom: null },
  ...{ standard: "primary-3", tier: "district", criteria: [], quota: null, state: "unknown" },
  ...{ communes, today, recognised: null, versions: [] },
});
const place = { level: "commune", kind: "xã", parent: null, validFrom: null, validTo: null, source: "s" } as const;
const legend = {
  names: { age6_in_grade1_rate: { vi: "Trẻ 6 tuổi vào lớp 1", en: "6-year-olds in grade 1" } },
  localities: { a: { ...place, id: "a", name: "Xã A" }, b: { ...place, id: "b", name: "Xã B" } },
};
const short = { ...met, state: "unmet", missing: 3, counts: { numerator: 2447, denominator: 2500 } } as const;

test("how many communes hold a standard, and how many have to; nothing where none has counts", () => {
  const today = { units: 6, met: 6, unmet: 0, unknown: 0, needed: 6, missing: 0 };
  expect(standardText(view([commune("a", met)], today))).toMatch(
    /^Phổ cập tiểu học mức độ 3 .*: 6 trên 6 xã hiện nay đạt, 0 chưa rõ/,
  );
  expect(standardText(view([commune("a"), commune("b")]))).toBe("");
});

test("people missing are counted in the commune they miss, at a share that is not rounded up to the threshold", () => {
  expect(standardLines(view([commune("a", short), commune("b", met)]), legend)).toEqual([
    expect.stringMatching(/^Xã A, Trẻ 6 tuổi vào lớp 1: 97,9\u00a0% \(2\.447 trên 2\.500\).*còn thiếu 3 người/),
  ]);
  const close = { ...short, missing: 1, counts: { numerator: 97999, denominator: 100000 } };
  expect(standardLines(view([commune("a", close)]), legend)[0]).toContain("97,999\u00a0%");
});

test("a criterion that counts nobody says so", () => {
  const nobody = { ...met, vacuous: true, counts: { numerator: 0, denominator: 0 } };
  expect(standardLines(view([commune("a", nobody)]), legend)).toEqual([expect.stringContaining("không có ai để tính")]);
});

test("what is assumed, remembered or judged as an ordinary commune is marked", () => {
  const doubtful = { ...short, status: "assumed", certainty: "memory" } as const;
  const [line] = standardLines({ communes: [{ ...commune("a", doubtful), kind: null }] }, legend, "en");
  expect(line?.match(/\(([^()]*)\)\.$/)?.[1]?.split("; ")).toHaveLength(3);
});
