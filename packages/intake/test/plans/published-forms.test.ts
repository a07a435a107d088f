import { fileURLToPath } from "node:url";
import { type PlanDocument, readPlan } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const at = (folder: string): string => fileURLToPath(new URL(`../../../../${folder}`, import.meta.url));
const registry = loadRegistry({ data: at("data"), seeds: at("seeds") });
const indicators = registry.indicators.map(({ name, ...one }) => ({ ...one, name: name.vi }));

const HEAD = ["Thử, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH giai đoạn 2026 - 2030", "II. MỤC TIÊU"];

function readLines(lines: readonly string[]) {
  const blocks = lines.map((text, i) => ({ kind: "paragraph" as const, line: i + 1, text }));
  const document: PlanDocument = { format: "txt", blocks, lines: blocks.length };
  return readPlan(document, { indicators });
}

const read = (text: string) => readLines([...HEAD, `1. ${text}`]);

/** Forms of published plans, in made-up sentences: comparator, value, unit, year, then the subgroup where there is one. */
describe("figures of published plans are read as a person reads them", () => {
  it.each<[string, string[]]>([
    [
      "Giảm tỷ suất tử vong trẻ sơ sinh trên 1.000 trẻ đẻ sống dưới 8,4 vào năm 2027 và dưới 7 vào năm 2030.",
      ["< 8.4 per_thousand 2027", "< 7 per_thousand 2030"],
    ],
    [
      "Giảm tỷ suất trẻ em bị tai nạn xuống 320/100.000 trẻ em vào năm 2027 và 280/100.000 vào năm 2030.",
      ["= 320/100000 fraction 2027", "= 280/100000 fraction 2030"],
    ],
    ["Giảm số cuộc tảo hôn từ 2 đến 4% hằng năm.", ["decrease_by 2..4 percent_per_year 2030"]],
    [
      "Giảm trung bình tỷ lệ suy dinh dưỡng nhẹ cân, thấp còi từ 0,1 đến 0,2%/năm trở lên.",
      ["decrease_by 0.1..0.2 percent_per_year 2030"],
    ],
    ["Đầu tư 45 phòng học với 36 tỷ đồng cho vùng cao.", ["= 45 classrooms 2030"]],
    ["Số phòng học tạm còn 5 phòng; xóa phòng học tạm: 12 phòng.", ["= 5 rooms 2030", "decrease_by 12 rooms 2030"]],
    ["Xây mới 120 phòng học, tổng kinh phí 96 tỷ đồng.", ["= 120 classrooms 2030"]],
    ["Thí điểm mô hình trường học số ở 4 trường.", ["= 4 schools 2030"]],
    ["Duy trì phổ cập mầm non cho trẻ 5 tuổi tại 73 xã, phường.", ["maintain 73 communes 2030"]],
    ["Số sinh viên đại học/vạn dân đạt ít nhất 245.", [">= 245 students_per_10000_people 2030"]],
    ["Diện tích sàn đạt từ 4 m²/trẻ trở lên.", [">= 4 m2_per_child 2030"]],
    ["Đến năm 2030 không còn hộ nghèo (trừ hộ bảo trợ xã hội).", ["= 0 families 2030"]],
    ["Số đơn vị đạt mức độ 2 tăng từ 34 lên 55.", ["= 55 units 2030"]],
    ["Lộ trình chia làm 2 giai đoạn, 3 trường hợp.", []],
    ["Từ ngày 01/7/2026 đến hết ngày 31/12/2028, ít nhất 60% số giáo viên được bồi dưỡng.", [">= 60 percent 2028"]],
    [
      "Hơn 80% trường học, cơ sở giáo dục và 50% bệnh viện dùng nền tảng số.",
      ["> 80 percent 2030", "> 50 percent 2030"],
    ],
    [
      "Ít nhất 80% cơ sở nghề đạt chuẩn quốc gia, 20% cơ sở được đầu tư hiện đại.",
      [">= 80 percent 2030", "= 20 percent 2030"],
    ],
    [
      "Tăng bình quân 12%/năm đối với số bài báo, 16%/năm đối với số sáng chế.",
      ["increase_by 12 percent_per_year 2030", "increase_by 16 percent_per_year 2030"],
    ],
    [
      "Đến năm 2027, 40% người lao động được công nhận và phải đạt 60% vào năm 2030.",
      ["= 40 percent 2027", "= 60 percent 2030"],
    ],
    ["Miền núi: tối thiểu 70% học sinh học tiếp.", [">= 70 percent 2030 Miền núi"]],
    ["Tăng trưởng đạt 10-11%/năm, thu ngân sách đạt 6.400 tỷ đồng.", [">= 10..11 percent_per_year 2030"]],
    [
      "Giảm 30% số vụ đuối nước năm 2027 và 50% vào năm 2030.",
      ["decrease_by 30 percent_of_base 2027", "decrease_by 50 percent_of_base 2030"],
    ],
    [
      "Mỗi trường có ít nhất hai giáo viên dạy bơi vào năm 2027 và tăng lên ba giáo viên vào năm 2030.",
      [">= 2 teachers_per_school 2027", "= 3 teachers_per_school 2030"],
    ],
    [
      "Có 470 trường học an toàn và hàng năm tăng 5% số trường đạt tiêu chuẩn.",
      ["= 470 schools 2030", "increase_by 5 percent_of_base_per_year 2030"],
    ],
    ["Đạt 300 phòng học/10.000 dân trong độ tuổi đi học.", ["= 300 rooms_per_10000_people 2030"]],
    [
      "Đạt từ 130 đến 150 sinh viên (đại học, cao đẳng) trên 1 vạn dân.",
      [">= 130..150 students_per_10000_people 2030"],
    ],
    [
      "Bố trí 30 nhóm trẻ giai đoạn 2026-2028 và 187 nhóm trẻ giai đoạn sau 2030.",
      ["= 30 classes 2028", "= 187 classes"],
    ],
    ["Riêng 41 xã biên giới đạt ít nhất 90%.", [">= 90 percent 2030 41 xã biên giới"]],
    [
      "Vùng cao phấn đấu 96% học sinh lên lớp, vùng thấp 99,5%.",
      ["= 96 percent 2030 Vùng cao", "= 99.5 percent 2030 vùng thấp"],
    ],
    [
      "Đến năm 2027 huy động 30% trẻ nhà trẻ, đến năm 2030 đạt 35%; trẻ mẫu giáo lần lượt là 95% và 98%.",
      ["= 30 percent 2027", "= 35 percent 2030", "= 95 percent 2027", "= 98 percent 2030"],
    ],
    ["Ghép 12 trường tiểu học với THCS thành 06 trường bán trú.", ["= 6 schools 2030"]],
    ["100% trường đạt chuẩn, một nửa trong số đó đạt mức độ 2.", ["= 100 percent 2030", "= 1/2 fraction 2030"]],
    ["Xóa xong 14 phòng học tạm.", ["decrease_by 14 classrooms 2030"]],
    ["50% xã, phường, thị trấn sở hữu ít nhất một bể bơi.", ["= 50 percent 2030"]],
    ["80% trường học bố trí ít nhất 1 khu vực tập thể thao.", ["= 80 percent 2030"]],
    [
      "Vận hành 11 cơ sở đã có và thành lập mới 02 cơ sở công lập.",
      ["= 11 institutions 2030", "= 2 institutions 2030"],
    ],
    [
      "Ít nhất 40% học sinh tốt nghiệp THCS học nghề (các địa phương đặc biệt khó khăn ít nhất 25%).",
      [">= 40 percent 2030", ">= 25 percent 2030 các địa phương đặc biệt khó khăn"],
    ],
    [
      "Huy động trẻ nhà trẻ đạt 38% (vùng khó khăn đạt 20%), mẫu giáo 96% (vùng khó khăn 92%).",
      ["= 38 percent 2030", "= 20 percent 2030 vùng khó khăn", "= 96 percent 2030", "= 92 percent 2030 vùng khó khăn"],
    ],
    [
      "Có ít nhất 25% trẻ em dân tộc thiểu số trong độ tuổi nhà trẻ ra lớp.",
      [">= 25 percent 2030 trẻ em dân tộc thiểu số"],
    ],
    ["Tỷ lệ nữ học viên đạt ít nhất 40%.", [">= 40 percent 2030 nữ học viên"]],
    ["Xóa mù chữ cho 12 nghìn người dân tộc thiểu số.", ["= 12000 people 2030 người dân tộc thiểu số"]],
    [
      "Tỷ lệ trẻ béo phì dưới 5% đối với nông thôn và dưới 10% đối với thành thị.",
      ["< 5 percent 2030 nông thôn", "< 10 percent 2030 thành thị"],
    ],
  ])("%s", (text, expected) => {
    const said = read(text).targets.map(({ comparator, value, value_to, denominator, unit, year, subgroup }) =>
      [
        comparator,
        `${value}${value_to === null ? "" : `..${value_to}`}${denominator === null ? "" : `/${denominator}`}`,
        unit,
        year,
        subgroup ?? "",
      ]
        .join(" ")
        .trim(),
    );
    expect(said).toEqual(expected);
  });
});

describe("what was reached is no target", () => {
  it.each<[string, string[]]>([
    ["Số phòng học xây mới đạt 240 phòng, vượt chỉ tiêu 19,6%.", ["240", "19.6"]],
    ["Toàn huyện chỉ có 15/54 trường mầm non đạt chuẩn. Bên cạnh đó, có 8 trường học nhờ.", ["15", "8"]],
    ["Tỷ lệ này mới đạt 41%.", ["41"]],
    [
      "Đến nay, tổ chức Hội đã có ở 100% xã. Số hội viên tăng lên 21 nghìn người, bình quân mỗi năm tăng hơn 850 hội viên.",
      ["100", "21000", "850"],
    ],
    ["Theo kết quả điều tra: 92,8% người lao động cho biết có thêm nghề.", ["92.8"]],
    ["Với 34 trường đạt chuẩn, vượt 105,5% kế hoạch, huyện đã nâng tỷ lệ lên 42,6%.", ["105.5", "42.6"]],
    ["Cấp mầm non còn thiếu khoảng 270 phòng học.", ["270"]],
    ["Năm 2024, tỷ lệ này đã tăng lên 62%. Trong đó, mầm non có 59% trường đạt chuẩn.", ["62", "59"]],
    ["Tuyển sinh được 1.200 học sinh, đạt 98% kế hoạch.", ["1200", "98"]],
  ])("%s", (text, expected) => {
    const { targets, facts } = read(text);
    expect([targets.map(({ value }) => value), facts.map(({ value }) => String(value))]).toEqual([[], expected]);
  });

  it("nor what a school year before that of the title had", () => {
    const { targets, facts } = readLines([
      "KẾ HOẠCH nhiệm vụ năm học 2025-2026",
      "Thử, ngày 28 tháng 8 năm 2025",
      "Năm học 2024-2025, toàn xã có 10 trường với 4.025 học sinh.",
      "Phấn đấu năm học 2025-2026 có 11 trường.",
    ]);
    expect([targets.map(({ value }) => value), facts.map(({ value }) => value)]).toEqual([[11], [10, 4025]]);
  });

  it("nor what a report tells that looks at nothing to come", () => {
    const { targets, facts } = readLines([
      "BÁO CÁO",
      "Tổng kết nội dung giáo dục của Chương trình mục tiêu quốc gia",
      "Thử, ngày 12 tháng 9 năm 2025",
      "Cả tỉnh có 87,5% xã đạt tiêu chí trường học, riêng vùng đồng bằng đạt 98%.",
    ]);
    expect([targets.length, facts.map(({ value }) => value)]).toEqual([0, [87.5, 98]]);
  });

  it("nor what its chapter on how goals were reached tells", () => {
    const { targets } = readLines([
      "Thử, ngày 13 tháng 11 năm 2025",
      "BÁO CÁO",
      "TÌNH HÌNH THỰC HIỆN VÀ KẾT QUẢ PHỔ CẬP GIÁO DỤC",
      "PHẦN THỨ NHẤT",
      "QUÁ TRÌNH THỰC HIỆN CÁC MỤC TIÊU PHỔ CẬP GIÁO DỤC",
      "1. Đặc điểm tình hình",
      "Huyện gồm 23 xã, có 28 trường; tỷ lệ giáo viên đạt chuẩn trở lên đạt 96,2%.",
    ]);
    expect(targets).toEqual([]);
  });

  it("but parts of what a review foresees are promised with it", () => {
    const { targets, facts } = readLines([
      ...HEAD.slice(0, 2),
      "I. THỰC TRẠNG",
      "1. Hiện có 70 trường. Theo quy hoạch, năm 2030 sẽ là 74 trường với 860 lớp. Trong đó: Mầm non 23 trường, 240 lớp; Tiểu học 26 trường, 370 lớp.",
    ]);
    expect([targets.map(({ value }) => value), facts.map(({ value }) => value)]).toEqual([
      [74, 860, 23, 240, 26, 370],
      [70],
    ]);
  });
});

it("in a list of tasks, whom something is asked of is no share to be reached", () => {
  const lines = [
    "II. NHIỆM VỤ, GIẢI PHÁP",
    "1. Chỉ đạo 100% các trường rà soát đội ngũ; bảo đảm 100% trường có thư viện.",
  ];
  expect(readLines([...HEAD.slice(0, 2), ...lines]).targets.map(({ phrase }) => phrase)).toEqual([
    "bảo đảm 100% trường có thư viện",
  ]);
});

describe("a figure that is said again is of the same", () => {
  it.each<[string, (string | null)[]]>([
    [
      "Trẻ nhà trẻ ra lớp đạt 35%, trẻ mẫu giáo ra lớp đạt 95%; đến năm 2030 hai tỉ lệ trên tương ứng là 45% và 98%.",
      [
        "nursery_enrolment_rate",
        "kindergarten_3_5_enrolment_rate",
        "nursery_enrolment_rate",
        "kindergarten_3_5_enrolment_rate",
      ],
    ],
    [
      "Tỷ lệ trẻ nhà trẻ ra lớp đạt 35% vào năm 2027 và đạt 45% vào năm 2030.",
      ["nursery_enrolment_rate", "nursery_enrolment_rate"],
    ],
    [
      "Tỷ lệ hoàn thành cấp tiểu học đúng độ tuổi đạt 99%, trung học cơ sở đạt 97% và hoàn thành cấp trung học phổ thông đạt 95%.",
      ["on_age_completion_rate_primary", "on_age_completion_rate_lower_secondary", "completion_rate_upper_secondary"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text).targets.map(({ indicator }) => indicator)).toEqual(expected);
  });

  it("for a kind of places it is of none, with the nearest of the whole", () => {
    const [whole, part] = read("40% học sinh tốt nghiệp THCS học nghề; riêng vùng khó khăn đạt 25%.").targets;
    expect(part?.indicator).toBeNull();
    expect(part?.nearest).toContain(whole?.indicator);
  });
});

describe("an indicator is not set where a person would ask", () => {
  it.each<[string, string]>([
    ["Tỷ lệ học sinh dân tộc thiểu số hoàn thành cấp tiểu học đạt 98%.", "on_age_completion_rate_primary"],
    ["70% giáo viên mầm non có trình độ từ cao đẳng trở lên.", "teachers_at_standard_rate_preschool"],
    ["Ít nhất 80% trường mầm non và phổ thông đạt chuẩn quốc gia.", "national_standard_school_rate"],
    ["100% quận, huyện đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.", "districts_at_primary_level3_rate"],
    ["Tỷ lệ người trong độ tuổi từ 15 - 25 biết chữ đạt 99,9%.", "literacy_level2_rate_15_25"],
    ["Có ít nhất 99% nhóm, lớp mầm non được học 2 buổi/ngày.", "two_sessions_a_day_rate_preschool"],
  ])("%s", (text, near) => {
    const [target] = read(text).targets;
    expect(target?.indicator).toBeNull();
    expect(target?.nearest).toContain(near);
  });
});

it("“với chỉ tiêu này” is of what the sentence before names", () => {
  const { targets } = read("Tỷ lệ học sinh tiểu học bỏ học. Với chỉ tiêu này cả huyện phải ở mức dưới 0,1%.");
  expect(targets.map(({ indicator }) => indicator)).toEqual(["dropout_rate_primary"]);
});

it("the years of a title below its kind of act are those of the plan", () => {
  const { targets } = readLines([
    "KẾ HOẠCH",
    "Thực hiện Chỉ thị số 15-CT/TU về phổ cập giáo dục đến năm 2030",
    "II. MỤC TIÊU",
    "1. Đạt 90% trẻ em ra lớp.",
  ]);
  expect(targets.map(({ year }) => year)).toEqual([2030]);
});

it("the period of a standard is no deadline where the paragraph has one", () => {
  const { targets } = read("Mục tiêu đến năm 2028: mở 40 lớp; 85% xã đạt chuẩn xóa mù chữ giai đoạn 2026 - 2030.");
  expect(targets.map(({ year }) => year)).toEqual([2028, 2028]);
});

it("“mầm non” is of kindergartens and nurseries too where an indicator has their level alone", () => {
  const [clause] = read("Tỷ lệ giáo viên/lớp bảo đảm 1,8 GV/lớp đối với mầm non.").targets;
  expect(clause?.indicator ?? clause?.nearest[0]).toBe("teacher_class_ratio_kindergarten");
});
