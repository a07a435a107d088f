import { describe, expect, it } from "vitest";
import { readClause } from "./read-lines.js";

describe("a clause of a kind of people says so, and is not set to the indicator of all", () => {
  it.each<[string, (string | null)[]]>([
    ["Huy động 200 học viên ra lớp, trong đó ít nhất 60% học viên là nữ.", [null, "nữ"]],
    ["Bồi dưỡng 300 giáo viên, 40% là người dân tộc thiểu số.", [null, "người dân tộc thiểu số"]],
    ["Tuyển sinh 450 học viên, nữ chiếm ít nhất 45%.", [null, "nữ"]],
    ["Xóa mù chữ cho 80 người, trong đó phụ nữ 50 người.", [null, "phụ nữ"]],
    ["Trẻ em gái dân tộc thiểu số học THCS đúng độ tuổi không thấp hơn 92%.", ["Trẻ em gái dân tộc thiểu số"]],
    ["Tăng bình quân 0,5%/năm tỷ lệ học sinh dân tộc thiểu số vào THPT.", ["học sinh dân tộc thiểu số"]],
    [
      "Nâng tỷ lệ huy động trẻ em dân tộc thiểu số trong độ tuổi mẫu giáo từ 85% năm 2025 lên 95% năm 2030.",
      ["trẻ em dân tộc thiểu số"],
    ],
    ["Tỷ lệ nữ tiến sĩ trong tổng số tiến sĩ không dưới 20%.", ["nữ tiến sĩ"]],
    ["Nữ trong ban lãnh đạo chiếm tối thiểu một phần ba.", ["Nữ"]],
    ["Tỷ lệ nữ học viên được tuyển mới đạt trên 30% vào năm 2027 và 40% vào năm 2030.", ["nữ học viên", "nữ học viên"]],
    [
      "Đến năm 2028, học sinh dân tộc thiểu số vào THPT đạt 57%; đến năm 2030 đạt 65%, trong đó nữ không dưới một nửa.",
      ["học sinh dân tộc thiểu số", "học sinh dân tộc thiểu số", "nữ"],
    ],
    ["Người 15 - 60 tuổi biết chữ mức độ 1 lên ít nhất 95%, vùng cao lên ít nhất 91%.", [null, "vùng cao"]],
    ["Tỷ lệ nữ học sinh tham gia bảo hiểm y tế đạt 99%.", ["nữ học sinh"]],
    [
      "80% trường tại khu vực thành thị và 50% trường ở khu vực nông thôn thu học phí không dùng tiền mặt.",
      ["trường tại khu vực thành thị", "trường ở khu vực nông thôn"],
    ],
  ])("%s", (text, groups) => {
    const { targets } = readClause(text);
    expect(targets.map(({ subgroup }) => subgroup)).toEqual(groups);
    for (const { subgroup, indicator } of targets) if (subgroup !== null) expect(indicator).toBeNull();
  });
});
