import { fold, nearest, nearestFolded } from "@lotrinh/language";
import fc from "fast-check";
import { expect, test } from "vitest";

const places = ["Chi Lăng", "Hương Sơn", "Long Biên", "Rạch Giá", "Hải Phòng", "Lạng Sơn"];

test("a name without diacritics, cut short or mistyped finds the one that was meant", () => {
  expect(nearest("chi lang", places)[0]).toBe("Chi Lăng");
  expect(nearest("chi l", places)).toEqual(["Chi Lăng"]);
  expect(nearest("Cho Lăng", places)[0]).toBe("Chi Lăng");
  expect(nearest("huyện Chi Lăng", places)).toEqual(["Chi Lăng"]);
  expect(nearest("haiphong", places)).toEqual(["Hải Phòng"]);
  expect(nearest("sơn", places)).toEqual(["Lạng Sơn", "Hương Sơn"]);
});

test("a misspelt id finds its id", () => {
  const ids = ["literacy_rate_15plus", "literacy_level1_rate_15_60", "schools_total"];
  expect(nearest("literacy_rate_15_plus", ids)[0]).toBe("literacy_rate_15plus");
  expect(nearest("school_total", ids)).toEqual(["schools_total"]);
  expect(nearest("yaer", ["year", "value"])).toEqual(["year"]);
});

test("nothing is suggested where nothing is near", () => {
  expect(nearest("Tokyo", places)).toEqual([]);
  expect(nearest("", places)).toEqual([]);
  expect(nearest("x", [])).toEqual([]);
});

test("there are never more suggestions than the limit, each a candidate and each once", () => {
  const names = fc.array(fc.string({ unit: fc.constantFrom(..."aăbcđ -"), maxLength: 8 }));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."aăbcđ -"), maxLength: 8 }),
      names,
      fc.nat(5),
      (name, all, limit) => {
        const found = nearest(name, all, { limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(found.every((each) => all.includes(each))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test("a candidate that folds to the same letters comes first", () => {
  const names = fc.array(fc.string({ unit: fc.constantFrom(..."aăbcđ "), minLength: 1, maxLength: 6 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(names, fc.nat(), (all, k) => {
      const name = all[k % all.length] ?? "";
      expect(fold(nearest(name.toUpperCase(), all)[0] ?? "")).toBe(fold(name));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("folded names give what the same names give unfolded", () => {
  for (const name of ["Chi Lăng", "Cho Lăng", "sơn", "Tokyo"]) {
    for (const far of [false, true]) {
      const found = nearest(name, places, { far }).map(fold);
      expect(nearestFolded(fold(name), places.map(fold), { far })).toEqual(found);
    }
  }
});
