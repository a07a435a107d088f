import { standingBoard } from "@lotrinh/charts";
import type { Brief } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";

type Standing = Brief["standings"][number];

const standing = (kind: Standing["kind"], more: Partial<Standing> = {}): Standing => ({
  ...{ target: kind, field: "universalisation", kind, probability: null, word: null, ends: null, otherReading: null },
  ...{ best: null, supposed: false, asked: false, ...more },
});
const hard = standing("hard", { probability: 0.05, word: "very-hard" });

describe("the board of a first page", () => {
  it("counts apart what cannot be met as written: it is not unknown, and has a column of its own", () => {
    const chart = standingBoard({ standings: [hard, standing("impossible"), standing("no-measure")] });
    expect(chart?.description).toMatch(/^3 chỉ tiêu: 1 khó đạt, 1 không thể đạt như câu chữ, 1 chưa nói được\./);
    expect(chart?.description).toContain("không thể đạt như câu chữ 1");
  });

  it("has no such column where there is none", () => {
    expect(JSON.stringify(standingBoard({ standings: [hard] }))).not.toContain("như câu chữ");
  });

  it("has parts that add up to the targets", () => {
    const kinds = ["likely", "likely-if", "toss-up", "hard"] as const;
    const open = ["impossible", "capped", "start", "no-data", "no-measure", "no-model", "direction"] as const;
    const standings = [
      ...kinds.map((kind) => standing(kind, { probability: 0.5, word: "toss-up" })),
      ...open.map((kind) => standing(kind)),
    ];
    const [message = ""] = (standingBoard({ standings })?.description ?? "").split(".");
    const numbers = [...message.matchAll(/\d+/g)].map(Number);
    const [total, ...parts] = numbers;
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total);
  });
});
