import { sentence } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

const range = (least: number, most: number, language: "vi" | "en") =>
  sentence("ROW_RANGE", { least, most }, language).replaceAll("\u00a0", " ");

describe("a range of probabilities", () => {
  it("is one where both ends print alike", () => {
    expect(range(0.001, 0.004, "vi")).toBe("luôn < 1 %");
    expect(range(0.501, 0.504, "vi")).toBe("luôn 50 %");
    expect(range(0.001, 0.004, "en")).toBe("always < 1%");
  });

  it("keeps ends that differ", () => {
    expect(range(0.001, 0.02, "vi")).toBe("từ < 1 % đến 2 %");
    expect(range(0.1, 0.11, "vi")).toBe("từ 10 % đến 11 %");
    expect(range(0.05, 0.5, "en")).toBe("5% to 50%");
    expect(range(0.15, 0.5, "en")).toBe("15% to 50%");
  });

  it("holds whatever it is said to depend on", () => {
    const { vi, en } = {
      vi: sentence("ROW_ENDS", { least: 0.001, most: 0.002 }),
      en: sentence("ROW_ENDS", { least: 0.001, most: 0.002 }, "en"),
    };
    expect(vi.replaceAll("\u00a0", " ")).toContain("luôn < 1 %, bất kể mức hiện nay");
    expect(en).toContain("always < 1%, regardless of today's level");
  });
});
