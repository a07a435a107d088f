import { harmless, plainText } from "@lotrinh/language";
import fc from "fast-check";
import { expect, test } from "vitest";

const start = fc.constantFrom("", "'", "''", "=", "+", "-", "@", "\t", "\r", "'=", "''-", "“");
const text = fc.tuple(start, fc.string()).map(([first, rest]) => first + rest);

test("a text that is made harmless begins with no sign of a formula and comes back as it was", () => {
  fc.assert(
    fc.property(text, (one) => {
      const safe = String(harmless(one));
      expect(safe).not.toMatch(/^[=+\-@\t\r]/);
      expect(plainText(safe)).toBe(one);
    }),
  );
});

test("what no spreadsheet runs stays as it is, numbers below nothing too", () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.constant(null)), (one) => {
      expect(harmless(one)).toBe(one);
    }),
  );
  fc.assert(
    fc.property(
      fc.string().filter((one) => !/^['=+\-@\t\r]/.test(one)),
      (one) => {
        expect([harmless(one), plainText(one)]).toEqual([one, one]);
      },
    ),
  );
});
