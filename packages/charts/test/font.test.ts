import { createRequire } from "node:module";
import { missingGlyphs, textWidth } from "@lotrinh/charts";
import fc from "fast-check";
import { type Font, openSync } from "fontkit";
import { describe, expect, it } from "vitest";

const VIETNAMESE = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz";
const word = fc.string({ unit: fc.constantFrom(...VIETNAMESE), minLength: 1, maxLength: 8 });
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const seed = 20303;

describe("textWidth", () => {
  it.each([
    [400, "400Regular"],
    [700, "700Bold"],
  ] as const)("of weight %s is what the font file says", (weight, name) => {
    const path = `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`;
    const font = openSync(createRequire(import.meta.url).resolve(path)) as Font;
    const { advanceWidth } = font.layout("Trường đạt chuẩn quốc gia: 98,5 %");
    expect(textWidth("Trường đạt chuẩn quốc gia: 98,5 %", 12, weight)).toBe((advanceWidth / font.unitsPerEm) * 12);
  });

  it("is 0 for no text, grows with the size in proportion, and is larger in bold", () => {
    expect(textWidth("", 12)).toBe(0);
    expect(textWidth("Phổ cập", 24)).toBeCloseTo(2 * textWidth("Phổ cập", 12), 10);
    expect(textWidth("Phổ cập", 12, 700)).toBeGreaterThan(textWidth("Phổ cập", 12));
  });

  it("grows with every word, by that word and a space, give or take the kerning", () => {
    fc.assert(
      fc.property(text, word, (a, b) => {
        const parts = textWidth(a, 100) + textWidth(" ", 100) + textWidth(b, 100);
        expect(textWidth(`${a} ${b}`, 100)).toBeGreaterThan(textWidth(a, 100));
        expect(Math.abs(textWidth(`${a} ${b}`, 100) - parts)).toBeLessThan(10);
      }),
      { seed },
    );
  });
});

describe("missingGlyphs", () => {
  it("finds nothing missing of Vietnamese, its capitals, and the signs that sentences use", () => {
    expect(missingGlyphs(`${VIETNAMESE}${VIETNAMESE.toUpperCase()}0123456789`)).toEqual([]);
    expect(missingGlyphs("≥ ≤ < > = − – … “ ” % ( ) , . : ; / + × · \u00a0")).toEqual([]);
  });

  it("finds pictures, each once; arrows and ticks come from the second face", () => {
    expect(missingGlyphs("33 → 38 → ✓ 😀 😀")).toEqual(["😀"]);
    expect(textWidth("→", 12)).toBeGreaterThan(0);
  });
});
