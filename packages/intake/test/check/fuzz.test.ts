import { readFileSync } from "node:fs";
import { checkFiles, fixFile } from "@lotrinh/intake";
import { type Problem, problemReason } from "@lotrinh/language";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanUp, fileOf, registry } from "../office-files.js";
import { bundled, chiLang, long } from "./figures.js";

cleanUp();

const CELLS = [
  ...[
    "97.2",
    "97,2",
    "0.98",
    "104",
    "-3",
    "61.234",
    "1.234.567",
    "12 345",
    "1e400",
    "NaN",
    "∞",
    "٣",
    "‑5",
    "",
    " ",
    "x",
  ],
  ...["2024", "2024-2025", "45536", "1905-07-16", "99999", "pupils_primary", "literacy_rate_15plus", "__proto__"],
  ...[
    "sex=female",
    "sex=",
    "=1+1",
    "'=1",
    '"',
    "reported",
    "báo cáo",
    "chi-lang",
    "Chi Lăng",
    "Tân Tiến",
    "\u0000",
    "\uFEFF",
  ],
];
const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ unit: "binary", maxLength: 12 }));
const row = fc.record({
  ...{ locality: cell, indicator: cell, breakdown: cell, year: cell, value: cell, unit: cell },
  ...{ numerator: cell, denominator: cell, status: cell, source: cell, note: cell },
});
const nearly = fc.record(
  {
    indicator: fc.constantFrom("pupils_primary", "literacy_rate_15plus", "schools_total"),
    ...{ year: cell, value: cell, numerator: cell, denominator: cell, breakdown: cell, status: cell, unit: cell },
  },
  { requiredKeys: ["indicator"] },
);

test("whatever stands in the cells of a long file, every problem has its sentence, in both languages", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(row, nearly), { maxLength: 8 }), async (rows) => {
      const { findings } = await checkFiles([fileOf(long(rows))], { registry, figures: bundled, locality: chiLang });
      for (const { code, params, value, sheet, cell } of findings)
        for (const language of ["vi", "en"] as const)
          expect(
            problemReason(
              { code, params: { value: value ?? "", sheet: sheet ?? "", cell: cell ?? "", ...params } } as Problem,
              language,
            ),
          ).not.toBe("");
    }),
    { numRuns: 50 },
  ));

test("a corrected copy has nothing more to correct, and no more errors than the file", () =>
  fc.assert(
    fc.asyncProperty(fc.array(nearly, { minLength: 1, maxLength: 6 }), async (rows) => {
      const file = fileOf(long(rows));
      const { copy } = await fixFile(file, { registry });
      if (copy === null) return;
      expect((await fixFile(copy, { registry })).fixes).toEqual([]);
      const options = { registry, figures: bundled, locality: chiLang };
      const errorsOf = async (path: string) => {
        const { findings } = await checkFiles([path], options);
        return findings.filter(({ code }) => /^(?:VALUE_(?!RANGE)|REFERENCE|UNIT_M|YEAR|CELLS)/.test(code)).length;
      };
      expect(await errorsOf(copy)).toBeLessThan((await errorsOf(file)) + 1);
    }),
    { numRuns: 40 },
  ));

test("bytes of a long file that were changed at random do not end a check", () => {
  const text = readFileSync(
    fileOf(
      long([
        { indicator: "pupils_primary", value: 6000 },
        { indicator: "schools_total", value: 60 },
      ]),
    ),
  );
  return fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(255)), { maxLength: 6 }), async (changes) => {
      const bytes = Uint8Array.from(text);
      for (const [at, byte] of changes) bytes[at] = byte;
      const file = fileOf(bytes);
      await checkFiles([file], { registry, figures: bundled, locality: chiLang });
      await fixFile(file, { registry });
    }),
    { numRuns: 50 },
  );
});
