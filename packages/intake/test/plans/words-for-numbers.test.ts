import { describe, expect, it } from "vitest";
import { readClause } from "./read-lines.js";

describe("numbers and bounds in words", () => {
  it.each<[string, string]>([
    ["Toàn bộ trường phổ thông triển khai học bạ số.", "= 100 percent"],
    ["Tất cả các xã được công nhận đạt chuẩn phổ cập.", "= 100 percent"],
    ["Mười lăm trên mười tám xã đạt phổ cập giáo dục THCS mức độ 3.", "= 15/18 communes"],
    ["15 trên tổng số 18 xã đạt phổ cập giáo dục THCS mức độ 3.", "= 15/18 communes"],
    ["Không để tỷ lệ trẻ 5 tuổi ra lớp thấp hơn 99,5% ở bất kỳ xã nào.", ">= 99.5 percent"],
    ["Không để sĩ số bình quân vượt 35 học sinh/lớp.", "<= 35 pupils_per_class"],
    ["Tỷ lệ lao động qua đào tạo bằng hoặc cao hơn 70%.", ">= 70 percent"],
    ["Quyết tâm đạt mức độ 3 về phổ cập giáo dục THCS.", "= 3 level"],
    ["100% học sinh lớp 3 trở lên được học tin học.", "= 100 percent"],
    ["Tỷ lệ trẻ nhà trẻ ra lớp đạt 4O%.", "= 40 percent"],
  ])("%s", (text, said) => {
    const [one, ...more] = readClause(text).targets;
    const value = one?.denominator ? `${one.value}/${one.denominator}` : one?.value;
    expect(`${one?.comparator} ${value} ${one?.unit}`).toBe(said);
    expect(more).toEqual([]);
  });

  it("letters read as digits are asked to be looked at", () => {
    expect(readClause("Tỷ lệ trẻ nhà trẻ ra lớp đạt 4O%.").targets[0]?.unsure).toContain("OCR_TEXT");
    expect(readClause("Tỷ lệ trẻ nhà trẻ ra lớp đạt 40%.").targets[0]?.unsure).not.toContain("OCR_TEXT");
  });

  it("all of them in a list of tasks is no target", () => {
    expect(readClause("Tuyên truyền, vận động toàn bộ phụ huynh đưa trẻ ra lớp.").targets).toEqual([]);
  });
});
