import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

interface Score {
  readonly name: string;
  readonly scanned: boolean;
  readonly recall: number;
  readonly precision: number;
  readonly fields: number;
  readonly indicator: number;
}

const script = fileURLToPath(new URL("../../scripts/score-plans.mjs", import.meta.url));
const scores: Score[] = JSON.parse(execFileSync(process.execPath, [script, "--json"], { encoding: "utf8" }));

describe("plan documents are read as a person reads them", () => {
  it.each(scores)("$name", ({ scanned, recall, precision, fields, indicator }) => {
    expect(recall).toBeGreaterThanOrEqual(scanned ? 0.8 : 0.95);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(fields).toBeGreaterThanOrEqual(0.92);
    expect(indicator).toBeGreaterThanOrEqual(0.85);
  });
});

interface Pairs {
  readonly name: string;
  readonly rows: number;
  readonly right: number;
  readonly extra: number;
  readonly named: number;
  readonly among_three: number;
  readonly set: number;
  readonly set_wrong: number;
}

const oneToOne = fileURLToPath(new URL("../../scripts/score-one-to-one.mjs", import.meta.url));
const pairs: Pairs[] = JSON.parse(execFileSync(process.execPath, [oneToOne, "--json"], { encoding: "utf8" }));

describe("each clause of a plan of another hand is read once, with all its parts", () => {
  it.each(pairs)("$name", ({ rows, right, extra, named, among_three }) => {
    // One slip is more than a twentieth of a short document.
    const slips = Math.max(1, 0.05 * rows);
    expect(rows - right).toBeLessThanOrEqual(slips);
    expect(extra).toBeLessThanOrEqual(slips);
    expect(among_three / named).toBeGreaterThanOrEqual(0.6);
  });

  it("all together, the indicator is among the three nearest nineteen times of twenty", () => {
    const sum = (key: "among_three" | "named"): number => pairs.reduce((total, one) => total + one[key], 0);
    expect(sum("among_three") / sum("named")).toBeGreaterThanOrEqual(0.95);
  });

  it("an indicator is set wrongly once for ten times that it is set rightly, at most", () => {
    const sum = (key: "set" | "set_wrong"): number => pairs.reduce((total, one) => total + one[key], 0);
    expect(sum("set")).toBeGreaterThanOrEqual(10 * sum("set_wrong"));
  });
});
