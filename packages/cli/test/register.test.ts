import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownFigures, registerTells } from "@lotrinh/intake";
import { loadFigures, loadPopulation, loadReferenceClass } from "@lotrinh/observations";
import { type AssessInput, assess, type LocalityNeed } from "@lotrinh/reach";
import { findLocality, loadRegistry, type Registry, withBindingPlan, withPlace } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { folder, lotrinh } from "./command-line.js";
import { type Cells, excel, fill, isRow } from "./fill-template.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const few = { draws: 50 };

const reported = { "Trạng thái": "báo cáo", Nguồn: "Danh sách trường (dựng để thử)" };
const LEVELS = ["Mầm non", "Tiểu học", "THCS", "THPT"];

/** Sixty schools, a quarter of each level; two in three recognised on a day of the last five years, half of them again. */
const schools = Array.from({ length: 60 }, (_, i) => {
  const last = 2021 + (i % 5);
  const standing: Cells = {
    "Năm công nhận": `15/10/${last}`,
    "Mức độ": i % 4 === 0 ? "2" : "1",
    "Các lần trước": i % 2 === 0 ? String(last - 5) : "không",
  };
  return {
    ...{ sheet: "Trường", at: i + 2 },
    cells: {
      ...{ "Mã trường": `T${i}`, "Tên trường": `Trường ${i}`, Cấp: LEVELS[i % 4], ...reported },
      ...(i % 3 === 0 ? {} : standing),
    },
  };
});

function inputOf(of: Registry): AssessInput {
  return {
    registry: of,
    figures: loadFigures({ data, registry: of }),
    population: loadPopulation({ data, registry: of }),
    referenceClass: loadReferenceClass({ data, registry: of }),
  };
}

describe.each([
  ["chi-lang", true],
  ["hai-phong", true],
  ["huong-son", false],
  ["long-bien", false],
  ["rach-gia", false],
  ["xã Tân Tiến, Cà Mau", true],
])("the template of %s", (name, asks) => {
  test(`has ${asks ? "a" : "no"} list of schools, since its targets ${asks ? "" : "do not "}want what one tells; supplied, each promise comes true`, async () => {
    const place = findLocality(registry, name);
    const file = join(folder(), "mau.xlsx");
    expect((await lotrinh("template", name, "--out", file)).code).toBe(0);
    const book = new excel.Workbook();
    await book.xlsx.readFile(file);
    expect(book.getWorksheet("Trường") !== undefined).toBe(asks);
    const input = inputOf(withBindingPlan(withPlace(registry, place), place));
    const before = assess(input, place.id, few);
    const wanted = before.needs.filter(({ indicator, places }) => {
      return places.length === 0 && indicator !== null && registerTells(registry).includes(indicator);
    });
    expect(wanted.length > 0).toBe(asks);
    if (!asks) return;
    const total = { sheet: "Chỉ số theo năm", where: isRow("schools_total", "2025") };
    await fill(file, [...schools, { ...total, cells: { "Giá trị": 60, ...reported } }]);
    const { figures } = await ownFigures(file, input.figures, { registry: input.registry, locality: place });
    const after = assess({ ...input, figures }, place.id, few);
    const answerOf = ({ targets }: typeof after, id: string) =>
      targets.find(({ target }) => target.id === id)?.readings[0]?.answer;
    const kept = (need: LocalityNeed) => [
      ...need.answers.map((id) => [id, answerOf(after, id) !== undefined]),
      ...need.firmer.map((id) => {
        const [old, one] = [answerOf(before, id), answerOf(after, id)];
        const isFirmer =
          old && one && (one.grade < old.grade || one.conditions.some(({ displaces, record }) => displaces ?? record));
        return [id, isFirmer];
      }),
    ];
    expect(wanted.flatMap(kept).filter(([, isKept]) => !isKept)).toEqual([]);
  });
});
