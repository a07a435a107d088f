import { textWidth, wrap } from "@lotrinh/charts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const word = fc.string({ unit: fc.constantFrom(..."aăđeêghiknoôơtuưyTHPT0,5%"), minLength: 1, maxLength: 12 });
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
const options = fc.record({
  width: fc.integer({ min: 20, max: 400 }),
  size: fc.constantFrom(10.5, 12, 16),
  weight: fc.constantFrom(400 as const, 700 as const),
});

describe("wrap", () => {
  it("loses no word and changes no order", () => {
    fc.assert(
      fc.property(text, options, (line, opts) => {
        expect(wrap(line, opts).join(" ")).toBe(line);
      }),
      { seed: 20304 },
    );
  });

  it("keeps a sign with its number, wherever lines break", () => {
    for (const width of [20, 40, 60, 90, 140]) {
      const parts = wrap("P = 64 trong 3 → 60; từ < 1 đến ≥ 99,8 và > 5", { width, size: 12 });
      expect(parts.filter((part) => /(^| )[<>≥=→]$/.test(part))).toEqual([]);
    }
  });

  it("never exceeds the width, but for a word that is wider on its own", () => {
    fc.assert(
      fc.property(text, options, (line, opts) => {
        for (const part of wrap(line, opts)) {
          if (part.includes(" ")) expect(textWidth(part, opts.size, opts.weight)).toBeLessThanOrEqual(opts.width);
        }
      }),
      { seed: 20305 },
    );
  });

  it("breaks no earlier than it must: the next word would not have fitted", () => {
    fc.assert(
      fc.property(text, options, (line, opts) => {
        const parts = wrap(line, opts);
        for (const [index, part] of parts.slice(1).entries()) {
          const [first = ""] = part.split(" ");
          expect(textWidth(`${parts[index]} ${first}`, opts.size, opts.weight)).toBeGreaterThan(opts.width);
        }
      }),
      { seed: 20306 },
    );
  });

  it("keeps together what a no-break space joins", () => {
    expect(wrap("đạt 98,5\u00a0%", { width: 30, size: 12 })).toEqual(["đạt", "98,5\u00a0%"]);
  });

  it("takes a line break as a space", () => {
    expect(wrap("một\nhai", { width: 400, size: 12 })).toEqual(["một hai"]);
  });
});
