import { join } from "node:path";
import { loadRegistry } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { folder, load, messages } from "./folder.js";
import { changed, type Path } from "./valid.js";

const targets = "seeds/chi-lang-2022/targets.yaml";

function problem(from: string, to: string, path: Path = targets): string[] {
  return messages(() => load(changed(path, from, to)));
}

test("a missing key is reported where its group begins", () => {
  expect(problem("  unit: schools\n", "")).toEqual([`${targets}:1:3: thiếu khóa “unit”; hãy thêm unit: ….`]);
});

test("an unknown key is reported with the nearest one", () => {
  expect(problem("section: II.2", "sectoin: II.2")).toEqual([
    `${targets}:1:3: thiếu khóa “section”; hãy thêm section: ….`,
    `${targets}:9:3: không có khóa nào tên “sectoin”; hãy viết: section.`,
  ]);
});

test("a key that stands twice is reported at its second place", () => {
  expect(problem("kind: count", "kind: count\n  kind: count")).toEqual([
    `${targets}:8:3: khóa “kind” có hai lần; hãy bỏ một khóa.`,
  ]);
});

test("a wrong word is reported with the nearest legal one, or all of them", () => {
  expect(problem("kind: count", "kind: cuont")).toEqual([
    `${targets}:7:9: kind: “cuont” không hợp lệ; hãy viết: count.`,
  ]);
  expect(problem("modality: strive", "modality: xyz")).toEqual([
    `${targets}:8:13: modality: “xyz” không hợp lệ; hãy viết: aim, strive, maintain, complete, commit.`,
  ]);
});

test("a value of the wrong kind is shown with what to write", () => {
  expect(problem("value: 38\n  unit", "value: 38,5\n  unit")).toEqual([
    `${targets}:5:10: value: “38,5” dùng dấu phẩy thập phân; hãy viết 38.5.`,
  ]);
  expect(problem("horizon: 2030", "horizon: năm 2030")).toEqual([
    `${targets}:3:12: horizon: “năm 2030” không phải là số; hãy viết số như 98.1 (dấu chấm thập phân, không có đơn vị).`,
  ]);
  expect(problem("horizon: 2030", "horizon: 2130")).toEqual([
    `${targets}:3:12: horizon: 2130 nằm ngoài khoảng cho phép; hãy viết giá trị ≤ 2100.`,
  ]);
  expect(problem("line: 55", "line: 55.5")).toEqual([
    `${targets}:10:9: line: “55.5” không phải là số nguyên; hãy viết số nguyên như 2025.`,
  ]);
  expect(problem("number: 1/KH", "number: 141", "seeds/chi-lang-2022/plan.yaml")[0]).toContain(
    "“141” không phải là chữ; hãy viết chữ, nếu là số thì đặt trong ngoặc kép",
  );
  expect(problem("date: 2022-04-29", "date: 2022-04-31", "seeds/chi-lang-2022/plan.yaml")[0]).toContain(
    "date: “2022-04-31” sai dạng; hãy viết như 2022-04-29.",
  );
  expect(problem("default: true", "default: yes")[0]).toContain("“yes” không hợp lệ; hãy viết true hoặc false.");
});

test("an empty value is said to be empty, deep or not", () => {
  expect(problem("section: II.2, ý 1", "section:")).toEqual([`${targets}:9:11: section: còn trống; hãy ghi giá trị.`]);
  expect(problem("en: as printed", 'en: ""')[0]).toMatch(/^seeds\/.*:19:\d+: readings\.why\.en: còn trống/);
});

test("a lever by year names the year that is wrong", () => {
  const path = "seeds/chi-lang-2022/scenarios/cat-giam.yaml";
  expect(problem("2027: 2}", "2027: hai}", path)).toEqual([
    `${path}:12:32: assumptions.levers.value.2027: “hai” không phải là số; hãy viết số như 98.1 (dấu chấm thập phân, không có đơn vị).`,
  ]);
  expect(problem("2027: 2}", "27: 2}", path)).toEqual([
    `${path}:12:26: assumptions.levers.value: “27” sai dạng; hãy viết như 2027.`,
  ]);
});

test("a comma that cuts a text in two is said as such", () => {
  expect(problem("vi: Có từ 38 trường", "vi: Có 99,9 % số trường")).toEqual([
    `${targets}:18:25: dấu phẩy cắt rời “9 % số trường” khỏi chữ đứng trước; hãy đặt cả đoạn chữ trong ngoặc kép "…".`,
  ]);
});

test("what is no YAML is reported once, with line and column", () => {
  expect(problem("  indicator: national", "\tindicator: national")).toEqual([
    `${targets}:2:1: thụt đầu dòng bằng phím Tab; hãy dùng dấu cách.`,
  ]);
  expect(problem("phrase: từ 38", "phrase: từ: 38")).toHaveLength(1);
  expect(problem("modality: strive", "modality: *strive")).toEqual([
    `${targets}:8:13: không đọc được YAML ở “*strive”; hãy kiểm tra thụt đầu dòng, dấu hai chấm và ngoặc kép.`,
  ]);
});

test("an empty file and a file of the wrong shape are reported at their beginning", () => {
  const empty = { ...changed(targets, "", ""), [targets]: "" };
  expect(messages(() => load(empty))).toEqual([`${targets}:1:1: targets.yaml: còn trống; hãy ghi giá trị.`]);
  expect(messages(() => load({ ...empty, [targets]: "a: 1\n" }))[0]).toContain("không phải là danh sách");
});

test("a plan that is read again is the same, places too", () => {
  const root = folder(changed(targets, "kind: count", "kind: count"));
  const read = () => loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
  const [first, second] = [read(), read()];
  expect(second).toEqual(first);
  expect(second.plans[0]?.targets[0]?.place).toMatchObject({ file: targets, line: 1 });
});
