import { describe, expect, it } from "vitest";
import { readClause } from "./read-lines.js";

describe("a range of what is to fall is a ceiling", () => {
  it.each([
    ["Tỷ lệ học sinh bỏ học giảm còn 0,15–0,2%.", "<= 0.15..0.2"],
    ["Tỷ lệ lưu ban xuống còn 3-5%.", "<= 3..5"],
    ["Tỷ lệ suy dinh dưỡng dưới 1-2%.", "< 1..2"],
    ["Tỷ lệ bỏ học từ 0,1 - 0,2%.", "<= 0.1..0.2"],
    ["Hạ tỷ lệ trẻ suy dinh dưỡng thể thấp còi xuống 12-14%.", "<= 12..14"],
    ["Số điểm trường giảm còn 20-25 điểm.", "<= 20..25"],
    ["Tỷ lệ người mù chữ trong độ tuổi 15-60 còn 1,5 - 2%.", "<= 1.5..2"],
    ["Giảm tỷ lệ bỏ học từ 0,1 đến 0,2% mỗi năm.", "decrease_by 0.1..0.2"],
    ["Tỷ lệ trẻ nhà trẻ ra lớp đạt 35-40%.", ">= 35..40"],
    ["Tỷ lệ xóa mù chữ cho người 15-60 tuổi đạt 92-95%.", ">= 92..95"],
  ])("%s", (text, said) => {
    expect(readClause(text).targets.map((one) => `${one.comparator} ${one.value}..${one.value_to}`)).toEqual([said]);
  });
});
