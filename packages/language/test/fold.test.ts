import { fold } from "@lotrinh/language";
import fc from "fast-check";
import { expect, test } from "vitest";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."ĐđẤấƯởỹa Z-–_\u00a0\u2009\u0301\u200b") }),
);

test("diacritics, đ, case and the kind of space or hyphen do not matter", () => {
  for (const spelling of ["Hải Phòng", "HẢI PHÒNG", "hai-phong", "hai_phong", "Hải\u00a0Phòng", " Hải \u2009Phòng "]) {
    expect(fold(spelling)).toBe("hai phong");
  }
  expect(fold("Đắk Lắk – Ðồng")).toBe("dak lak dong");
  expect(fold("Tiếp tục thực hiện Ưu tiên")).toBe("tiep tuc thuc hien uu tien");
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(text, (name) => {
      expect(fold(fold(name))).toBe(fold(name));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test("composed and decomposed text fold alike", () => {
  fc.assert(
    fc.property(text, (name) => {
      expect(fold(name.normalize("NFD"))).toBe(fold(name.normalize("NFC")));
    }),
    { seed: 1, numRuns: 2000 },
  );
});
