import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalQuantile, uniforms } from "@lotrinh/trajectory";

export interface Cut {
  readonly train: readonly number[];
  readonly test: readonly number[];
}

const HORIZON = 6;
const SEEDED = 300;

/** Series with their last six values apart, by the name of where they are from. */
export function cuts(): Map<string, readonly Cut[]> {
  const sets = new Map<string, readonly Cut[]>([
    ["repo-safe fixture, up to 108 values", fixture()],
    [`${SEEDED} seeded walks with drift, of the lengths of M3`, Array.from({ length: SEEDED }, (_, i) => seeded(i))],
  ]);
  const folder = process.env["LOTRINH_M3"];
  const file = folder && join(folder, "m3-yearly.json");
  if (file && existsSync(file)) sets.set("M3 yearly", JSON.parse(readFileSync(file, "utf8")));
  return sets;
}

function fixture(): Cut[] {
  const path = new URL("../test/fixtures/repo-safe-annual.json", import.meta.url);
  const all: Cut[] = JSON.parse(readFileSync(path, "utf8"));
  return all.filter(({ train, test }) => train.length >= 6 && train.length <= 108 && test.length === HORIZON);
}

function seeded(index: number): Cut {
  const n = 14 + Math.floor(28 * (uniforms(1, 1, "length", index)[0] as number)) + HORIZON;
  let level = 5000;
  const values = Array.from(
    uniforms(n, 1, "steps", index),
    (u) => (level *= Math.exp(0.02 + 0.05 * normalQuantile(u))),
  );
  return { train: values.slice(0, -HORIZON), test: values.slice(-HORIZON) };
}
