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
    if (!scanned) expect(indicator).toBeGreaterThanOrEqual(0.85);
  });
});
