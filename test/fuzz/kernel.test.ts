import { expect, it } from "vitest";
import { feedCell } from "./kernel-target.mjs";
import { random } from "./mutate.mjs";
import { caseOf, targets } from "./targets.mjs";

const cell = targets["notebook cell"] as (typeof targets)[string];

it("a planner's cells run as they are, so that a target that refused everything would be seen", async () => {
  for (const seed of cell.seeds) expect(await feedCell(seed)).toBe(true);
}, 300_000);

it("any text typed in a cell runs, or is told in lines without a trace", async () => {
  let refused = 0;
  for (let seed = 1; seed <= 40; seed++) if (!(await feedCell(caseOf(cell, random(seed))))) refused++;
  expect(refused).toBeGreaterThan(10);
}, 300_000);
