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
  const document: PlanDocument = { format: "txt", blocks, lines: blocks.length };
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
  return { said: targets.map(short), facts: facts.map(({ value, year }) => `${value} ${year}`), targets };
}

describe("a clause is read as its words say", () => {
  it.each<[string, string[]]>([
    ["Phấn đấu có 154/218 trường đạt chuẩn quốc gia.", ["= 154/218 schools 2030"]],
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
        const said = clauseText({ ...one, valueTo: one.value_to, baseYear: one.base_year });
        expect(said).not.toMatch(/_|[<>=]/);
      }
    }
  });
});
