import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askedText } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { conclusion, findingText } from "@lotrinh/wording";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

interface Row {
  readonly form: string;
  readonly words: string;
  /** What the default reading asks. */
  readonly asked: string;
  /** Yearly figures up to 2025 of the indicator, with which it has a probability; none where it has one without. */
  readonly figures?: readonly number[];
  /** What the page says in its stead, with or without figures. */
  readonly reason?: RegExp;
}

const RISING = [20, 22, 24, 25, 27, 29, 30, 32];
const FALLING = [32, 30, 29, 27, 25, 24, 22, 20];

/** Every form of the census of 248 statements in 30 real plans, in words of our own. */
const CENSUS: readonly Row[] = [
  {
    form: "a plain percent",
    words: "Tỷ lệ thư viện trường học kết nối dùng chung đạt 45%",
    asked: "≥ 45 %",
    figures: RISING,
  },
  {
    form: "a compared percent",
    words: "Trên 40% số câu lạc bộ đọc sách sinh hoạt hằng tuần",
    asked: "> 40 %",
    figures: RISING,
  },
  { form: "a ceiling", words: "Tỷ lệ trẻ em thừa cân không quá 18%", asked: "≤ 18 %", figures: FALLING },
  {
    form: "a ratio per class",
    words: "Không quá 30 trẻ/lớp mẫu giáo ghép",
    asked: "≤ 30 trẻ mỗi lớp",
    figures: FALLING,
  },
  {
    form: "a ratio per teacher",
    words: "Bình quân không quá 22 học sinh/giáo viên tin học",
    asked: "≤ 22 học sinh mỗi giáo viên",
    figures: FALLING,
  },
  {
    form: "a level",
    words: "Xã Ví Dụ đạt chuẩn thư viện cộng đồng mức độ 2",
    asked: "≥ mức độ 2",
    reason: /chưa đủ số liệu/,
  },
  { form: "a count", words: "Có ít nhất 35 câu lạc bộ đọc sách", asked: "≥ 35 câu lạc bộ", figures: RISING },
  {
    form: "a floor for a sub-group",
    words: "Tỷ lệ học viên học nghề chăn nuôi đạt 30%, riêng vùng đặc biệt khó khăn ít nhất 25%",
    asked: "≥ 25 %",
    figures: RISING,
  },
  { form: "k of n", words: "Có 18/24 trường tổ chức vườn trải nghiệm", asked: "≥ 18 trường", figures: RISING },
  {
    form: "k of n in words",
    words: "Hai phần ba số thôn có tủ sách khuyến học",
    asked: "≥ 66,67 % (2/3)",
    figures: [...RISING, 60],
  },
  { form: "per thousand", words: "Tỷ suất tai nạn đuối nước trẻ em dưới 25‰", asked: "< 25 ‰", figures: FALLING },
  {
    form: "a range",
    words: "Tỷ lệ phụ huynh dùng sổ liên lạc điện tử đạt từ 35% đến 40%",
    asked: "35–40 %",
    figures: RISING,
  },
  {
    form: "a part",
    words: "Có 40 trường có sân tập thể thao, trong đó 12 trường có mái che",
    asked: "≥ 12 trường",
    figures: RISING,
  },
  {
    form: "a change in ‰",
    words: "Tỷ suất sinh viên thôi học giảm 2‰ so với năm 2025",
    asked: "giảm ≥ 2 ‰ so với năm 2025",
    figures: FALLING,
  },
  {
    form: "a count over a period",
    words: "Giai đoạn 2026-2030 mở mới 30 thư viện thân thiện",
    asked: "≥ 30 thư viện, cộng 2026–2030",
    figures: RISING,
  },
  {
    form: "a change from a base year",
    words: "Giảm 50% số phòng học mượn so với năm 2020",
    asked: "≤ 0,5 lần mức năm 2020",
    figures: FALLING,
  },
  {
    form: "a change each year",
    words: "Mỗi năm tăng 2 thư viện xanh",
    asked: "tăng ≥ 2 thư viện mỗi năm",
    figures: RISING,
  },
  {
    form: "so many each year",
    words: "Mỗi năm trao 20 giải cho giáo viên sáng tạo",
    asked: "≥ 20 giải mỗi năm",
    figures: RISING,
  },
  {
    form: "a multiple",
    words: "Số lượt người học nghề thêu tăng gấp 1,5 lần so với năm 2025",
    asked: "≥ 1,5 lần mức năm 2025",
    figures: RISING,
  },
  {
    form: "so many in each place",
    words: "Mỗi trường ít nhất 01 thư viện thân thiện",
    asked: "100 %",
    figures: RISING,
  },
  {
    form: "at most so many in each place",
    words: "Mỗi xã không quá 02 điểm trường lẻ",
    asked: "100 %",
    figures: RISING,
  },
  {
    form: "one named school",
    words: "Trường THPT Ví Dụ đạt kiểm định chất lượng giáo dục cấp độ 2",
    asked: "≥ mức độ 2",
    reason: /chưa đủ số liệu/,
  },
  { form: "zero in words", words: "Không có lớp học ca ba", asked: "không còn", figures: [5, 4, 3, 2, 1, 1, 0, 0] },
  { form: "a share kept", words: "Duy trì tỷ lệ đội cờ vua đạt 25%", asked: "duy trì 25 %", figures: RISING },
  {
    form: "more than a half in words",
    words: "Quá nửa số ban phụ huynh có tổ tư vấn",
    asked: "> 50 % (1/2)",
    figures: [...RISING, 60],
  },
  {
    form: "a count over the whole period",
    words: "Tuyên dương 500 lượt cộng tác viên trong cả giai đoạn",
    asked: "≥ 500 lượt, cộng 2026–2030",
    figures: RISING,
  },
  {
    form: "a conditional",
    words: "Nếu được bố trí đủ vốn trung hạn, xây mới 33 nhà công vụ cho 33 giáo viên",
    asked: "≥ 33 giáo viên",
    figures: RISING,
    reason: /điều kiện “Nếu được bố trí đủ vốn trung hạn”/,
  },
  {
    form: "a difference from another level",
    words: "Điểm trung bình môn tiếng Tày cao hơn bình quân chung của tỉnh 2 điểm phần trăm",
    asked: "tăng ≥ 2 điểm phần trăm",
    reason: /so với “bình quân chung của tỉnh”/,
  },
];
const STEPS = "Chỉ tiêu | 2026 | 2027 | 2028 | 2029 | 2030\nVườn rau trường học (trường) | 33 | 34 | 35 | 36 | 37";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "dieu-tra.txt");
const plan = join(folder, "dieu-tra");
let bare: Assessment;
let known: Assessment;

beforeAll(async () => {
  const head = [
    "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
    "Số: 00/KH-UBND",
    "Lạng Sơn, ngày 02 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Phát triển giáo dục giai đoạn 2026 - 2030 (văn bản minh họa, không có thật)",
    "I. MỤC TIÊU ĐẾN NĂM 2030",
  ];
  writeFileSync(
    file,
    [...head, ...CENSUS.map(({ words }) => `- ${words}.`), "II. LỘ TRÌNH THỰC HIỆN MỤC TIÊU", STEPS].join("\n"),
  );
  const made = await lotrinh("plan", "new", file, "--locality", "Lạng Sơn", "--out", plan);
  expect(made).toMatchObject({ code: 0 });
  const run = async (...more: string[]): Promise<Assessment> => {
    const { out, err } = await lotrinh(
      "assess",
      "Lạng Sơn",
      "--plan",
      plan,
      "--draws",
      "400",
      "--format",
      "json",
      ...more,
    );
    if (out === "") throw new Error(err);
    return JSON.parse(out);
  };
  bare = await run();
  const steps = bare.targets.find(({ target }) => target.steps !== undefined)?.target.indicator;
  const measured = [
    ...CENSUS.map(({ words, figures: values = [] }) => ({
      indicator: rowOf(words, bare).readings[0]?.reading.indicator,
      values,
    })),
    { indicator: steps, values: RISING },
  ];
  const figures = measured.flatMap(({ indicator, values }) => {
    return values.map((value, t) => `${indicator},${2026 - values.length + t},${value},reported`);
  });
  const table = join(folder, "so-lieu.csv");
  writeFileSync(table, `${["indicator,year,value,status", ...new Set(figures)].join("\n")}\n`);
  known = await run("--data", table);
}, 120_000);

/** The last clause of a sentence. */
function rowOf(words: string, { targets }: Assessment) {
  const found = targets.filter(({ target }) => words.includes(target.phrase.split(" (")[0] as string)).at(-1);
  if (!found) throw new Error(`not read: ${words}`);
  return found;
}

describe("every form of the census goes from words to an assessment, or to the plain reason", () => {
  it.each(CENSUS)("$form: $words", ({ words, asked, figures, reason }) => {
    const first = rowOf(words, known).readings[0];
    if (!first) throw new Error("no reading");
    expect(askedText(first.reading).replaceAll("\u00a0", " ")).toBe(asked);
    if (figures) expect(first.answer?.probability).toBeTypeOf("number");
    else expect(first.answer).toBeNull();
    const said = [...first.structure.checks, ...first.structure.findings].map((one) =>
      findingText(one, known.legend.names),
    );
    if (reason) expect([conclusion(first, known.legend), ...said].join(" ")).toMatch(reason);
  });

  it("each place's clause is printed as it stands and judged by the share of the places", () => {
    const { target, readings } = rowOf("Mỗi xã không quá 02 điểm trường lẻ", known);
    expect([target.value, target.unit, target.per]).toEqual([2, "school_sites", { n: 1, unit: "commune" }]);
    expect(readings.map(({ reading }) => reading.unit)).toEqual(["percent"]);
    expect(known.legend.names[target.indicator]?.vi).toBe("Tỷ lệ xã có không quá 2 điểm trường lẻ");
  });

  it("yearly steps are one clause with a level for each year, and have a probability", () => {
    const one = known.targets.find(({ target }) => target.phrase.startsWith("Vườn rau"));
    expect(one?.readings.map(({ answer }) => typeof answer?.probability)).toEqual(["number", "number"]);
    expect(one?.target.steps).toHaveLength(5);
    expect(one?.readings.map(({ reading }) => reading.id)).toEqual(["last-year", "every-step"]);
  });

  it("a part knows its whole, and a group has an indicator of its own beside that of all", () => {
    const part = rowOf("trong đó 12 trường có mái che", known).target;
    expect(known.targets.find(({ target }) => target.id === part.partOf)?.target.value).toBe(40);
    const [all, group] = known.targets.filter(({ target }) => /chăn nuôi|vùng đặc biệt/.test(target.phrase));
    expect(group?.target.subgroup).toBe("vùng đặc biệt khó khăn");
    expect(group?.target.indicator).not.toBe(all?.target.indicator);
  });

  it("without any figure nothing is silent: each says from which start it would be likely, or what is missing", () => {
    for (const { target, readings } of bare.targets) {
      const [first] = readings;
      expect([target.phrase, first && conclusion(first, bare.legend)]).toEqual([
        target.phrase,
        expect.stringMatching(/\S/),
      ]);
    }
  });

  it("an indicator that nobody knows is kept under the words of its clause", async () => {
    const { out } = await lotrinh("assess", "Lạng Sơn", "--plan", plan, "--draws", "200");
    expect(out).toContain("Số câu lạc bộ đọc sách");
  });
});
