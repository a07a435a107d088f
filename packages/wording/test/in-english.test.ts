import { inEnglish, quotedIfForeign, sentence, sentenceOf } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

describe("Vietnamese in an English sentence", () => {
  it("names acts, their dates, sections and committees in English", () => {
    expect(inEnglish("Thông tư 20/2023/TT-BGDĐT ngày 30/10/2023")).toBe("Circular 20/2023/TT-BGDĐT of 30 October 2023");
    expect(inEnglish("Quyết định số 522/QĐ-TTg, mốc 2025")).toBe("Decision 522/QĐ-TTg, for 2025");
    expect(inEnglish("II.3, ý 4")).toBe("II.3, point 4");
    expect(inEnglish("UBND huyện Chi Lăng")).toBe("the People's Committee of huyện Chi Lăng");
  });

  it("is quoted where it is more than names of places", () => {
    expect(quotedIfForeign("trẻ 5 tuổi hay trẻ 6 tuổi")).toBe("“trẻ 5 tuổi hay trẻ 6 tuổi”");
    expect(quotedIfForeign("huyện Chi Lăng")).toBe("huyện Chi Lăng");
    expect(quotedIfForeign("the series is that of Hà Nội")).toBe("the series is that of Hà Nội");
    const message = { code: "AMBIGUOUS_BASE", params: { bases: "trẻ 5 tuổi hay trẻ 6 tuổi" } } as const;
    expect(sentenceOf(message, "en")).toContain("“trẻ 5 tuổi hay trẻ 6 tuổi”");
    expect(sentenceOf(message, "vi")).not.toContain("“");
  });

  it("counts one as one", () => {
    expect(sentence("PAGE_OPEN", { count: 1, years: "2030" }, "en")).toBe("1 target to 2030, clause by clause");
    expect(sentence("PAGE_OPEN", { count: 11, years: "2030" }, "en")).toBe("11 targets to 2030, clause by clause");
  });
});
