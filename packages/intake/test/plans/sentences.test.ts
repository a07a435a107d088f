import { readFileSync } from "node:fs";
import { type PlanDocument, readPlan } from "@lotrinh/intake";
import { clauseText } from "@lotrinh/language";
import { describe, expect, it } from "vitest";

const headOf = (year: number): string[] => [
  `Thử, ngày 02 tháng 3 năm ${year}`,
  `KẾ HOẠCH giai đoạn ${year} - 2030`,
  "II. MỤC TIÊU",
];
const HEAD = headOf(2023);

function read(text: string, year = 2023) {
  const blocks = [...headOf(year), `1. ${text}`].map((one, i) => ({
    kind: "paragraph" as const,
    line: i + 1,
    text: one,
  }));
  const document: PlanDocument = {
    format: "txt",
    blocks,
    lines: blocks.length,
  };
  const { targets, facts } = readPlan(document, { indicators: [] });
  const short = ({
    comparator,
    value,
    value_to,
    denominator,
    unit,
    year,
    from_year,
    base_year,
  }: (typeof targets)[number]) =>
    [
      comparator,
      `${value}${value_to === null ? "" : `..${value_to}`}${denominator === null ? "" : `/${denominator}`}`,
      unit,
      `${from_year === null ? "" : `${from_year}..`}${year}`,
      base_year === null ? "" : `base ${base_year}`,
    ]
      .join(" ")
      .trim();
  return {
    said: targets.map(short),
    facts: facts.map(({ value, year }) => `${value} ${year}`),
    targets,
  };
}

describe("a clause is read as its words say", () => {
  it.each<[string, string[]]>([
    ["Phấn đấu có 154/218 trường đạt chuẩn quốc gia.", ["= 154/218 schools 2030"]],
    ["Giảm một nửa tỷ lệ thất nghiệp so với năm 2022.", ["decrease_by 1/2 fraction 2030 base 2022"]],
    ["Số học sinh bỏ học giảm một phần ba so với năm 2022.", ["decrease_by 1/3 fraction 2030 base 2022"]],
    ["Số máy tính tăng gấp rưỡi so với năm 2022.", [">= 1.5 multiple 2030 base 2022"]],
    ["Trên 2/3 số xã đạt chuẩn phổ cập.", ["> 2/3 fraction 2030"]],
    ["Hơn hai phần ba số thôn có câu lạc bộ.", ["> 2/3 fraction 2030"]],
    ["Số học sinh giỏi tăng gấp 3 lần so với năm 2022.", [">= 3 multiple 2030 base 2022"]],
    ["Giảm tỷ lệ bỏ học bình quân 0,1 đến 0,2%/năm.", ["decrease_by 0.1..0.2 percent_per_year 2023..2030"]],
    ["Giảm tỷ lệ học sinh bỏ học mỗi năm 0,2%.", ["decrease_by 0.2 percent_per_year 2023..2030"]],
    ["Giảm tỷ lệ học sinh bỏ học mỗi năm xuống dưới 1%.", ["< 1 percent 2023..2030"]],
    ["Tăng 1,5 lần số câu lạc bộ.", [">= 1.5 multiple 2030"]],
    ["Giảm 50% số học sinh bỏ học so với năm 2020.", ["decrease_by 50 percent_of_base 2030 base 2020"]],
    ["Tỷ lệ biết chữ tăng 0,5 điểm % so với năm 2022.", ["increase_by 0.5 points 2030 base 2022"]],
    ["Mỗi năm tăng 2 trường đạt chuẩn.", ["increase_by 2 schools_per_year 2023..2030"]],
    ["Tỷ lệ biết chữ tăng bình quân 0,2 đến 0,3%/năm.", ["increase_by 0.2..0.3 percent_per_year 2023..2030"]],
    ["Xây dựng 03 trường giai đoạn 2023-2025.", ["= 3 schools 2023..2025"]],
    ["Tỷ lệ suy dinh dưỡng dưới 25 ‰.", ["< 25 per_thousand 2030"]],
    ["Tỷ lệ giáo viên/trẻ là 1/25.", ["= 1/25 ratio 2030"]],
    ["Không quá 35 học sinh/lớp.", ["<= 35 pupils_per_class 2030"]],
    ["Số học sinh trên một giáo viên không quá 12.", ["<= 12 pupils_per_teacher 2030"]],
    ["Không có học sinh bỏ học.", ["= 0 people 2030"]],
    ["Tỷ lệ huy động đạt từ 30% đến 35%; tỷ lệ khác 75-78%.", [">= 30..35 percent 2030", ">= 75..78 percent 2030"]],
    ["Đến năm 2025, tỷ lệ ra lớp đạt 40%, đến năm 2030 đạt 60%.", ["= 40 percent 2025", "= 60 percent 2030"]],
    ["Tỷ lệ ra lớp đạt 40% vào năm 2025 và 60% vào năm 2030.", ["= 40 percent 2025", "= 60 percent 2030"]],
    ["Nâng tỷ lệ trường chuẩn từ 72,3% năm 2022 lên 85%.", ["= 85 percent 2030 base 2022"]],
    ["Mỗi xã có ít nhất một thư viện.", [">= 1 libraries_per_commune 2030"]],
    ["Có thêm ba điểm trường kiên cố.", ["increase_by 3 school_sites 2030"]],
    ["Giữ vững phổ cập giáo dục THCS mức độ 2, phấn đấu đạt mức độ 3.", ["maintain 2 level 2030", ">= 3 level 2030"]],
    ["Chênh lệch nhập học giữa nam và nữ xuống dưới 1 điểm phần trăm.", ["< 1 points 2030"]],
    ["Từ 38 trường đạt chuẩn quốc gia trở lên.", [">= 38 schools 2030"]],
    ["Đạt khoảng 99% dân số trong độ tuổi 15 - 60.", ["~ 99 percent 2030"]],
  ])("%s", (text, expected) => {
    expect(read(text).said).toEqual(expected);
  });

  it.each([
    "Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 và Quyết định 1719/QĐ-TTg.",
    "Báo cáo trước ngày 15 tháng 12 hằng năm.",
    "Trẻ em từ 3 đến 5 tuổi, học sinh lớp 9, thanh niên trong độ tuổi 15 - 18.",
    "Bố trí 15 tỷ đồng; mức hỗ trợ 1.500.000 đồng/tháng.",
    "Hỗ trợ 100% học phí cho học sinh nghèo.",
    "Tổ chức dạy học 2 buổi/ngày theo Chương trình giáo dục phổ thông 2018.",
  ])("no quantity is promised by “%s”", (text) => {
    expect(read(text).said).toEqual([]);
  });

  it("results already reached are kept apart", () => {
    const { said, facts } = read("Năm 2022 đạt 97,2%, phấn đấu năm 2025 đạt 98% (hiện nay 97,5%).");
    expect(said).toEqual(["= 98 percent 2025"]);
    expect(facts).toEqual(["97.2 2022", "97.5 2023"]);
  });

  it("a year said in one clause is not that of the clause beside it", () => {
    const lines = ["a) Làm xong nhà bán trú vào năm 2027.", "b) Mỗi xã có ít nhất 01 thư viện."];
    const blocks = [...HEAD, "1. Cơ sở vật chất", ...lines].map((text, i) => {
      return {
        kind: "paragraph" as const,
        line: i + 1,
        text: text.replace("II. MỤC TIÊU", "II. MỤC TIÊU ĐẾN NĂM 2030"),
      };
    });
    const { targets } = readPlan({ format: "txt", blocks, lines: blocks.length }, { indicators: [] });
    expect(targets.map(({ section, year }) => [section, year])).toEqual([["II.1.b", 2030]]);
  });

  it("a part names its whole and a floor its subgroup", () => {
    const [whole, part] = read("60 trường đạt chuẩn, trong đó 14 trường mức độ 2.").targets;
    expect(part?.part_of).toBe(whole?.phrase);
    const [, floor] = read("Đạt 25% chung, riêng vùng đặc biệt khó khăn ít nhất 15%.").targets;
    expect(floor?.subgroup).toBe("vùng đặc biệt khó khăn");
  });

  it("decomposed letters are read like composed ones", () => {
    const text = "Tỷ lệ trẻ nhà trẻ ra lớp đạt tối thiểu 35% trở lên.";
    expect(read(text.normalize("NFD")).said).toEqual(read(text).said);
  });
});

/** Sentences as councils, offices and annexes write them, made up, with what a person reads in each. */
const VARIED: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL("varied-sentences.json", import.meta.url), "utf8"),
);

describe("sentences of resolutions, plans, annexes and schemes are read as a person reads them", () => {
  it.each(Object.entries(VARIED))("%s", (text, expected) => {
    expect(read(text, 2026).said).toEqual(expected);
  });

  it("and each is said in Vietnamese words, without a code", () => {
    for (const text of Object.keys(VARIED)) {
      for (const one of read(text).targets) {
        const said = clauseText({
          ...one,
          valueTo: one.value_to,
          baseYear: one.base_year,
        });
        expect(said).not.toMatch(/_|[<>=]/);
      }
    }
  });
});

describe("a deadline is the year that its words mean", () => {
  it.each<[string, string[]]>([
    ["Xóa 12 phòng học tạm trước năm 2028.", ["decrease_by 12 classrooms 2027"]],
    ["Hoàn thành 03 trường trước năm học 2027 - 2028.", ["= 3 schools 2026"]],
    ["Hoàn thành 03 trường trước ngày 30/6/2028.", ["= 3 schools 2028"]],
    ["Hoàn thành 03 trường trước tháng 9/2027.", ["= 3 schools 2027"]],
    ["Năm 2026 và những năm tiếp theo, mỗi năm mở 02 lớp.", ["= 2 classes_per_year 2026..2030"]],
    ["Từ năm 2027 trở đi, mỗi năm mở 02 lớp.", ["= 2 classes_per_year 2027..2030"]],
    ["Đạt 95% trường học (năm 2022 lần lượt là 60 và 70).", ["= 95 percent 2030"]],
    ["Đến năm 2026 đạt 40% và đến năm 2030 đạt 60% trẻ em.", ["= 40 percent 2026", "= 60 percent 2030"]],
  ])("%s", (text, expected) => {
    expect(read(text).said).toEqual(expected);
  });

  it("“trước năm” is said to be doubtful, a day of that year is not", () => {
    expect(read("Xóa 12 phòng học tạm trước năm 2028.").targets[0]?.unsure).toContain("BEFORE_YEAR");
    expect(read("Xóa 12 phòng học tạm trước ngày 30/6/2028.").targets[0]?.unsure).not.toContain("BEFORE_YEAR");
  });

  it("what goes on without an end has none where the plan has none", () => {
    const blocks = [
      "Thử, ngày 02 tháng 3 năm 2026",
      "KẾ HOẠCH năm 2026 và những năm tiếp theo",
      "I. MỤC TIÊU",
      "1. Mỗi năm mở thêm 02 lớp; đạt 90% trẻ em.",
    ].map((text, i) => ({ kind: "paragraph" as const, line: i + 1, text }));
    const { targets } = readPlan({ format: "txt", blocks, lines: 4 }, { indicators: [] });
    expect(targets.map(({ value, year, from_year }) => [value, year, from_year])).toEqual([
      [2, null, 2026],
      [90, 2026, null],
    ]);
  });

  it("a title that looks further than its plan sets no deadline by it", () => {
    const blocks = ["KẾ HOẠCH năm 2026, định hướng đến năm 2028", "I. CHỈ TIÊU", "1. Đạt 90% trẻ em."].map(
      (text, i) => ({ kind: "paragraph" as const, line: i + 1, text }),
    );
    expect(readPlan({ format: "txt", blocks, lines: 3 }, { indicators: [] }).targets[0]?.year).toBe(2026);
  });
});

describe("a clause of several figures gives each its own", () => {
  it.each<[string, string[]]>([
    ["Trên 70% trẻ nhà trẻ, 50% trẻ mẫu giáo được ăn tại trường.", ["> 70 percent 2030", "> 50 percent 2030"]],
    ["Trên 70% trẻ nhà trẻ, 100% trẻ mẫu giáo ra lớp.", ["> 70 percent 2030", "= 100 percent 2030"]],
    ["Trên 70% trẻ nhà trẻ; 50% trẻ mẫu giáo ra lớp.", ["> 70 percent 2030", "= 50 percent 2030"]],
    ["Tỷ lệ hồ sơ trực tuyến từ 85%.", [">= 85 percent 2030"]],
    ["Không có xã nào dưới 60%.", ["= 0 communes 2030"]],
    ["Sắp xếp 14 trung tâm thành 09 trường.", ["= 9 schools 2030"]],
    [
      "Tuyển sinh 32.000 người/năm, trong đó cao đẳng 5.500 người.",
      ["= 32000 people_per_year 2023..2030", "= 5500 people_per_year 2030"],
    ],
    ["Công nhận lại trường đạt chuẩn quốc gia: 02.", ["= 2 schools 2030"]],
  ])("%s", (text, expected) => {
    expect(read(text).said).toEqual(expected);
  });

  it("what is named behind a figure limits it as what is named before it", () => {
    const { targets } = read("Đạt 98% ở khu vực đô thị và 85% ở khu vực nông thôn.");
    expect(targets.map(({ subgroup }) => subgroup)).toEqual(["khu vực đô thị", "khu vực nông thôn"]);
  });
});

describe("the figure phrase is whole words of the clause", () => {
  it.each<[string, string[]]>([
    [
      "Giảm mạnh tỷ lệ học sinh bỏ học cấp trung học phổ thông không quá 8‰.",
      ["tỷ lệ học sinh bỏ học cấp trung học phổ thông không quá 8‰"],
    ],
    ["Duy trì 100% xã, phường đạt chuẩn phổ cập.", ["Duy trì 100% xã, phường đạt chuẩn phổ cập"]],
    ["Lao động có bằng cấp, chứng chỉ đạt 36 - 38%.", ["Lao động có bằng cấp, chứng chỉ đạt 36 - 38%"]],
  ])("%s", (text, expected) => {
    expect(read(text).targets.map(({ phrase }) => phrase)).toEqual(expected);
  });
});

describe("a sentence that reports gives figures, and no targets, until it speaks of an aim", () => {
  it.each<[string, string[], string[]]>([
    [
      "Hiện nay, toàn huyện có 62% xã đạt chuẩn mức độ 2. Ngoài ra, 100% xã cũng đã đạt chuẩn mức độ 1.",
      [],
      ["62", "100"],
    ],
    [
      "Hiện toàn huyện đang có trên 40 trường; trong đó tỷ lệ trẻ ra lớp đạt 31% (tăng 0,2% so với năm học trước).",
      [],
      ["40", "31", "0.2"],
    ],
    ["Tính đến tháng 10/2022, toàn tỉnh có 41/63 trường đạt chuẩn quốc gia, tỷ lệ 65%.", [], ["41", "65"]],
    [
      "Sở vừa có quyết định công nhận thêm 3 trường. Ngành phấn đấu có 20 trường, chiếm 46% tổng số trường.",
      ["20", "46"],
      ["3"],
    ],
    ["Cả tỉnh đã huy động được 2.613 người tham gia học, bình quân mỗi năm 522 người.", [], ["2613", "522"]],
    ["Hiện nay tỷ lệ này là 90%; phấn đấu đạt 95%.", ["95"], ["90"]],
    ["Duy trì 100% xã đã đạt chuẩn; giữ vững 12 trường đã được công nhận.", ["100", "12"], []],
  ])("%s", (text, targets, facts) => {
    const { targets: promised, facts: reported } = read(text);
    expect(promised.map(({ value }) => String(value))).toEqual(targets);
    expect(reported.map((one) => one.split(" ")[0])).toEqual(facts);
  });
});

describe("kinds of places in a list are one thing that is counted", () => {
  it.each([
    ["Có 100% quận, huyện, thị xã đạt chuẩn phổ cập.", "Có 100% quận, huyện, thị xã đạt chuẩn phổ cập"],
    ["70% các tỉnh, thành phố đạt chuẩn phổ cập.", "70% các tỉnh, thành phố đạt chuẩn phổ cập"],
  ])("%s", (text, phrase) => {
    expect(read(text).targets.map((one) => one.phrase)).toEqual([phrase]);
  });
});
