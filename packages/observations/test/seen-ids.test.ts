import fc from "fast-check";
import { expect, test } from "vitest";
import { seenIds } from "../src/seen-ids.js";

test("an id is new once, as in a Set", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (ids) => {
      const seen = seenIds();
      const set = new Set<string>();
      for (const id of ids) {
        expect(seen.add(id)).toBe(!set.has(id));
        set.add(id);
      }
    }),
    { seed: 1 },
  );
});

test("three hundred thousand ids that differ in little are told apart, before and after the table grows", () => {
  const seen = seenIds();
  const ids = Array.from({ length: 300_000 }, (_, i) => `locality-${i >> 5}/indicator_${i & 31}`);
  expect(ids.filter((id) => !seen.add(id))).toEqual([]);
  expect(ids.filter((id) => seen.add(id))).toEqual([]);
});
