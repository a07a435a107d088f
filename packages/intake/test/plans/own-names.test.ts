import { draftFolder, type PlanDocument, readPlan } from "@lotrinh/intake";
import { describe, expect, it } from "vitest";

/** Names of the indicators that a plan of one sentence brings, nothing being known. */
function namesOf(text: string): string[] {
  const lines = ["Thử, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH giai đoạn 2026 - 2030", "II. MỤC TIÊU", `1. ${text}.`];
  const blocks = lines.map((one, i) => ({ kind: "paragraph" as const, line: i + 1, text: one }));
  const document: PlanDocument = { format: "txt", blocks, lines: blocks.length };
  const options = {
    ...{ locality: { id: "lang-son", name: "Lạng Sơn", level: "province" }, id: "thu", sha256: "0".repeat(64) },
    ...{ known: new Map<string, never>(), asOf: "2026-11" },
  };
  const { files } = draftFolder(document, readPlan(document, { indicators: [] }), options);
  const rows = (files.get("indicators.csv") ?? "").trim().split("\n").slice(1);
  return rows.map((row) => /^[^,]*,(?:"([^"]*)"|([^,]*)),/.exec(row)?.slice(1).find(Boolean) ?? "");
}

describe("an indicator of a plan's own is called by a noun phrase of its clause: a measure and its subject", () => {
  it.each<[string, string[]]>([
    ["Có ít nhất 35 câu lạc bộ đọc sách", ["Số câu lạc bộ đọc sách"]],
    [
      "Điểm trung bình môn tiếng Tày cao hơn bình quân chung của tỉnh 2 điểm phần trăm",
      ["Điểm trung bình môn tiếng Tày"],
    ],
    ["Hai phần ba số thôn có tủ sách khuyến học", ["Tỷ lệ thôn có tủ sách khuyến học"]],
    ["Có 18/24 trường tổ chức vườn trải nghiệm", ["Số trường tổ chức vườn trải nghiệm"]],
    ["Phấn đấu mỗi năm trao 20 giải cho giáo viên sáng tạo", ["Số giải được trao cho giáo viên sáng tạo"]],
    ["Không có lớp học ca ba", ["Số lớp học ca ba"]],
    ["Giảm 50% số phòng học mượn so với năm 2020", ["Số phòng học mượn"]],
    [
      "Đến năm 2030, 80% học sinh tham gia câu lạc bộ võ cổ truyền",
      ["Tỷ lệ học sinh tham gia câu lạc bộ võ cổ truyền"],
    ],
    [
      "Có 60 trường có sân tập thể thao, trong đó 12 trường có mái che",
      ["Số trường có sân tập thể thao", "Số trường có mái che"],
    ],
    ["Số lượt người học nghề thêu tăng gấp 1,5 lần so với năm 2025", ["Số lượt người học nghề thêu"]],
    ["Tỷ lệ trẻ em thừa cân không quá 18%", ["Tỷ lệ trẻ em thừa cân"]],
    ["Không quá 30 trẻ/lớp mẫu giáo ghép", ["Số trẻ/lớp mẫu giáo ghép"]],
    ["Giai đoạn 2026-2030 mở mới 30 thư viện thân thiện", ["Số thư viện thân thiện được mở mới"]],
    ["Duy trì 100% nhà trường có tổ tư vấn tâm lý", ["Tỷ lệ nhà trường có tổ tư vấn tâm lý"]],
    ["Tuyển dụng thêm 120 nhân viên y tế trường học", ["Số nhân viên y tế trường học được tuyển dụng"]],
    ["100% bếp ăn đạt chuẩn an toàn thực phẩm", ["Tỷ lệ bếp ăn đạt chuẩn an toàn thực phẩm"]],
    ["Trên 40% số câu lạc bộ đọc sách sinh hoạt hằng tuần", ["Tỷ lệ câu lạc bộ đọc sách sinh hoạt hằng tuần"]],
    [
      "Phấn đấu đến năm 2030 đưa 500 lao động đi làm việc ở nước ngoài",
      ["Số lao động được đưa đi làm việc ở nước ngoài"],
    ],
    [
      "Trường THPT Ví Dụ đạt kiểm định chất lượng giáo dục cấp độ 2",
      ["Mức độ kiểm định chất lượng giáo dục của Trường THPT Ví Dụ"],
    ],
    ["Xếp trong nhóm 10 tỉnh dẫn đầu về chuyển đổi số giáo dục", ["Thứ hạng về chuyển đổi số giáo dục"]],
    ["Chỉ số hài lòng của phụ huynh đạt 0,85", ["Chỉ số hài lòng của phụ huynh"]],
    ["Bồi dưỡng 500 lượt giáo viên về trí tuệ nhân tạo", ["Số lượt giáo viên được bồi dưỡng về trí tuệ nhân tạo"]],
    ["Tăng thêm 200 suất học bổng cho học sinh nghèo vượt khó", ["Số suất học bổng cho học sinh nghèo vượt khó"]],
    ["Đạt tối thiểu 60% cha mẹ học sinh cài đặt ứng dụng VNeID", ["Tỷ lệ cha mẹ học sinh cài đặt ứng dụng VNeID"]],
    ["Số phòng máy của trung tâm tin học đạt 12 phòng vào năm 2028", ["Số phòng máy của trung tâm tin học"]],
  ])("%s", (words, names) => {
    expect(namesOf(words)).toEqual(names);
  });
});
