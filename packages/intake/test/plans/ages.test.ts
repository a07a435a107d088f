import { type PlanDocument, readPlan } from "@lotrinh/intake";
import { describe, expect, it } from "vitest";

/** What is read of one sentence: the numbers, without the words. */
function read(text: string): string[] {
  const lines = ["Thử, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH giai đoạn 2026 - 2030", "II. MỤC TIÊU", `1. ${text}.`];
  const blocks = lines.map((one, i) => ({ kind: "paragraph" as const, line: i + 1, text: one }));
  const document: PlanDocument = { format: "txt", blocks, lines: blocks.length };
  const { targets, facts } = readPlan(document, { indicators: [] });
  return [
    ...targets.map((one) => [one.comparator, one.value, one.value_to, one.denominator, one.unit, one.year].join(" ")),
    ...facts.map(({ value }) => `fact ${value}`),
  ];
}

const AGES: readonly ((a: number, b: number) => string)[] = [
  (a) => `${a} tuổi`,
  (a) => `từ ${a} tuổi trở lên`,
  (a) => `từ đủ ${a} tuổi trở lên`,
  (a) => `${a} tuổi trở lên`,
  (a) => `trên ${a} tuổi`,
  (a) => `dưới ${a} tuổi`,
  (a) => `không quá ${a} tuổi`,
  (a) => `từ ${a} tuổi trở xuống`,
  (a, b) => `từ ${a} đến ${b} tuổi`,
  (a, b) => `từ ${a} tuổi đến ${b} tuổi`,
  (a, b) => `từ đủ ${a} tuổi đến dưới ${b} tuổi`,
  (a, b) => `${a}-${b} tuổi`,
  (a, b) => `${a} - ${b} tuổi`,
  (a, b) => `${a}–${b} tuổi`,
  (a, b) => `(${a}-${b} tuổi)`,
  (a, b) => `${a}, ${b} tuổi`,
  (a, b) => `${a} và ${b} tuổi`,
  (a, b) => `${a} tuổi, ${b} tuổi`,
  (a, b) => `độ tuổi ${a}-${b}`,
  (a, b) => `trong độ tuổi từ ${a} đến ${b}`,
  (a, b) => `trong độ tuổi ${a} - ${b} tuổi`,
  (a, b) => `nhóm tuổi ${a}-${b}`,
  (a, b) => `(độ tuổi từ ${a} tuổi đến ${b} tuổi)`,
  (a, b) => `từ ${String(a).padStart(2, "0")} tháng đến ${b} tháng tuổi`,
  (a, b) => `${a} - ${b} tháng tuổi`,
  (a, b) => `từ ${a} đến dưới ${b} tháng tuổi`,
];
const GRADES: readonly ((g: number, h: number) => string)[] = [
  (g) => `lớp ${g}`,
  (g) => `lớp ${g}A`,
  (g) => `lớp ${g}A1`,
  (g) => `khối ${g}`,
  (g) => `khối lớp ${g}`,
  (g) => `từ lớp ${g} trở lên`,
  (g, h) => `lớp ${g} đến lớp ${h}`,
  (g, h) => `từ lớp ${g} đến lớp ${h}`,
  (g, h) => `từ lớp ${g} đến ${h}`,
  (g, h) => `lớp ${g}-${h}`,
  (g, h) => `các lớp ${g}, ${h}`,
  (g, h) => `lớp ${g}, lớp ${h}`,
  (g, h) => `các lớp ${g} và ${h}`,
];
const CLAUSES: readonly ((who: string) => string)[] = [
  (who) => `Tỷ lệ học sinh ${who} biết bơi đạt 99,2%`,
  (who) => `Tỷ lệ học sinh ${who} biết bơi đạt từ 95% trở lên`,
  (who) => `Tỷ lệ học sinh ${who} biết bơi đạt từ 95% đến 97%`,
  (who) => `Tỷ lệ học sinh ${who} chưa biết bơi không quá 3%`,
  (who) => `Tỷ lệ học sinh ${who} chưa biết bơi dưới 2%`,
  (who) => `Trên 97% học sinh ${who} biết bơi`,
  (who) => `100% học sinh ${who} biết bơi`,
  (who) => `Ít nhất 2/3 số học sinh ${who} biết bơi`,
  (who) => `Huy động ít nhất 120 học sinh ${who} tham gia câu lạc bộ`,
  (who) => `Tỷ lệ học sinh ${who} biết bơi tăng 2,5% so với năm 2025`,
  (who) => `Đến năm 2028 có 60% học sinh ${who} biết bơi, đến năm 2030 đạt 80%`,
];

describe("an age or a grade is no quantity and no bound, whatever stands around it", () => {
  const values = (k: number): [number, number] =>
    [
      [3, 5],
      [6, 14],
      [11, 18],
      [15, 60],
      [25, 36],
    ][k % 5] as [number, number];
  it.each(CLAUSES.map((clause) => [clause("…"), clause] as const))("%s", (_, clause) => {
    const plain = read(clause("nữ"));
    expect(plain.length).toBeGreaterThan(0);
    AGES.forEach((age, i) => {
      for (const k of [0, 1, 2, 3, 4]) {
        const text = clause(age(...values(i + k)));
        expect([text, read(text)]).toEqual([text, plain]);
      }
    });
    GRADES.forEach((grade) => {
      for (const [g, h] of [
        [1, 5],
        [6, 9],
        [10, 12],
        [3, 4],
      ] as const) {
        const text = clause(grade(g, h));
        expect([text, read(text)]).toEqual([text, plain]);
      }
    });
  });
});
