import type { Score } from "@lotrinh/reach";
import { scoreText } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

const score: Score = {
  kind: "reach",
  ...{ targets: 2910, countries: 84, years: 5, ahead: 4, brier: 0.1768, calibrationError: 0.03 },
  best: { rule: "drift", brier: 0.1891 },
  like: { from: 0.3, to: 0.4, targets: 330, came: 0.3697 },
};

describe("what is said of a model's past", () => {
  it("is how often a probability like this one came true, then the error beside the best rule's", () => {
    expect(scoreText(score)).toBe(
      "Thử lại trên 2.910 chỉ tiêu phải đạt đã qua của 84 nước, trước nhiều nhất 5 năm: trong 330 lần nói P từ 30 % đến 40 %, 37 % đã đạt. Sai số (Brier) 0,177; quy tắc thường dùng tốt nhất, nhịp tăng trung bình, là 0,189.",
    );
    expect(scoreText(score, "en")).toMatch(/^Held against 2,910 past targets to reach of 84 countries/);
  });

  it("says where few had a probability like it, and where it looks further than any of them", () => {
    expect(scoreText({ ...score, like: null })).toContain("ít lần nói P như ở đây");
    expect(scoreText({ ...score, ahead: 14 })).toMatch(/Ở đây nhìn trước 14 năm, xa hơn mọi lần thử\.$/);
  });

  it("says that there is none where there is none", () => {
    expect(scoreText(null)).toBe("Chưa có chỉ tiêu đã qua nào để đối chiếu cách tính này.");
  });
});
