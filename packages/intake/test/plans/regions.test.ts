import { describe, expect, it } from "vitest";
import { readClause } from "./read-lines.js";

describe("a region limits a clause to a part of the places", () => {
  it.each<[string, (string | null)[]]>([
    ["Phấn đấu 35% trẻ nhà trẻ ra lớp, riêng Tây Nguyên 25%.", [null, "Tây Nguyên"]],
    ["Đồng bằng sông Cửu Long đạt 28%, Tây Nguyên đạt 25%.", ["Đồng bằng sông Cửu Long", "Tây Nguyên"]],
    ["Tại các tỉnh miền núi phía Bắc, 95% trẻ mẫu giáo ra lớp.", ["tỉnh miền núi phía Bắc"]],
    ["Các tỉnh Tây Bắc, Tây Nguyên, Tây Nam Bộ có 20% học sinh nội trú.", ["Tây Bắc, Tây Nguyên, Tây Nam Bộ"]],
    ["Vùng Bắc Trung Bộ và duyên hải miền Trung 40% trẻ nhà trẻ.", ["Vùng Bắc Trung Bộ và duyên hải miền Trung"]],
    ["Vùng dân tộc thiểu số và miền núi: 85% học sinh hoàn thành THCS.", ["Vùng dân tộc thiểu số và miền núi"]],
    ["Tỷ lệ huy động trẻ mẫu giáo vùng đồng bào dân tộc thiểu số đạt 92%.", ["vùng đồng bào dân tộc thiểu số"]],
    [
      "Tỷ lệ trường chuẩn khu vực nông thôn đạt 60%, khu vực thành thị 75%.",
      ["khu vực nông thôn", "khu vực thành thị"],
    ],
    ["100% xã biên giới có trường mầm non.", ["xã biên giới"]],
    ["Các xã khu vực III đạt 80% trường học kiên cố.", ["Các xã khu vực III"]],
    ["Xếp trong nhóm 5 địa phương dẫn đầu khu vực trung du và miền núi phía Bắc.", [null]],
  ])("%s", (text, subgroups) => {
    expect(readClause(text).targets.map(({ subgroup }) => subgroup)).toEqual(subgroups);
  });

  it("and the nearest indicators are those of the same figure of all", () => {
    const { targets } = readClause("Vùng dân tộc thiểu số và miền núi: 85% học sinh hoàn thành THCS.");
    expect(targets.map(({ indicator, nearest }) => [indicator, nearest[0]])).toEqual([
      [null, "completion_rate_lower_secondary"],
    ]);
  });
});

describe("districts and provinces at a standard have indicators", () => {
  it.each([
    ["100% số huyện đạt chuẩn PCGD tiểu học mức độ 3.", "districts_at_primary_level3_rate"],
    ["100% đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 2.", "districts_at_lower_secondary_level2_rate"],
    ["10/11 huyện, thành phố đạt chuẩn xóa mù chữ mức độ 2.", "districts_at_literacy_level2"],
    ["Có 8 huyện đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.", "districts_at_primary_level3"],
    ["100% tỉnh, thành phố đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi.", "provinces_at_preschool5_rate"],
    ["100% xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.", "communes_at_primary_level3_rate"],
  ])("%s", (text, id) => {
    expect(readClause(text).targets.map(({ indicator }) => indicator)).toEqual([id]);
  });
});

describe("without a level of schooling the figure of all levels is nearest", () => {
  it.each([
    ["Tỷ lệ bỏ học dưới 0,2%.", "dropout_rate_general"],
    ["Sĩ số không quá 35 học sinh/lớp.", "pupils_per_class_general"],
    ["100% nhóm, lớp học 2 buổi/ngày.", "two_sessions_a_day_rate_preschool"],
  ])("%s", (text, id) => {
    expect(readClause(text).targets[0]?.nearest[0]).toBe(id);
  });
});
