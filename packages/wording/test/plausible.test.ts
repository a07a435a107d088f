import { plausibleText } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

const range = { from: 1, to: 2, basis: "series", place: "ha-tinh", years: [2020, 2025], source: null } as const;

describe("a plausible range of a series", () => {
  it("goes from its lowest to its highest", () => {
    expect(plausibleText(range, { unit: "level", place: "Hà Tĩnh" })).toBe(
      "mức độ 1 đến mức độ 2 (thấp nhất và cao nhất của Hà Tĩnh, 2020–2025)",
    );
  });

  it("is one value where every year has the same, never “mức độ 2 đến mức độ 2”", () => {
    expect(plausibleText({ ...range, from: 2 }, { unit: "level", place: "Hà Tĩnh" })).toBe(
      "mức độ 2 (mọi năm có số của Hà Tĩnh, 2020–2025)",
    );
  });
});
