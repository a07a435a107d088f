import { changedTargets, readReview, reviewBytes } from "@lotrinh/intake";
import { InputError, problemText } from "@lotrinh/language";
import type { Target } from "@lotrinh/registry";
import excel from "exceljs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Cells, edited, listed, loaded, TARGETS } from "./workbook.js";

const before = loaded(TARGETS);
const indicators = listed(before);

/** targets.yaml after these edits, and the plan that it then is. */
async function after(edits: Readonly<Record<string, Cells>>, from = before, text = TARGETS) {
  const read = await readReview(await edited(from, edits), from.plan, { indicators });
  if (read.problems.length > 0) throw new InputError(read.problems);
  const changed = changedTargets(text, read.edits);
  return { text: changed, read, now: loaded(changed) };
}

async function refused(edits: Readonly<Record<string, Cells>>): Promise<[code: string, text: string][]> {
  const { problems } = await readReview(await edited(before, edits), before.plan, { indicators });
  return problems.map((one) => [one.code, problemText(one)]);
}

const ids = before.plan.targets.map(({ id }) => id);
const [FIVE = "", SCHOOLS = "", NURSERY = "", CLASSES = "", CLUBS = ""] = ids;
const byId = (targets: readonly Target[], id: string) => targets.find((one) => one.id === id) as Target;
const asked = (target: Target) => target.readings.find((one) => one.default) as Target["readings"][number];

describe("the workbook", () => {
  it("read back untouched changes nothing, and is the same bytes again", async () => {
    const read = await readReview(await edited(before, {}), before.plan, { indicators });
    expect([read.edits, read.problems, read.missing]).toEqual([[], [], []]);
    expect(changedTargets(TARGETS, read.edits)).toBe(TARGETS);
    const order = ids.map((id) => ({ id, doubts: [] }));
    const request = { plan: before.plan, indicators, order };
    expect(await reviewBytes(request)).toEqual(await reviewBytes(request));
  });

  it("holds only text, nothing that a spreadsheet would compute, greyed cells locked and lists to choose from", async () => {
    const book = new excel.Workbook();
    await book.xlsx.readFile(await edited(before, {}));
    const sheet = book.getWorksheet("Chỉ tiêu") as excel.Worksheet;
    const heads = (sheet.getRow(1).values as string[]).map(String);
    const cell = (row: number, head: string) => sheet.getRow(row).getCell(heads.indexOf(head));
    sheet.eachRow((row, i) => {
      if (i === 1) return;
      row.eachCell((one) => {
        expect([one.numFmt, typeof (one.value ?? "")]).toEqual(["@", "string"]);
        expect(String(one.value ?? "")).not.toMatch(/^[=+@-]/);
      });
      expect([
        cell(i, "Câu in trong kế hoạch").protection?.locked !== false,
        cell(i, "Mức").protection?.locked,
      ]).toEqual([true, false]);
    });
    expect(cell(2, "Chỉ số").dataValidation).toMatchObject({
      type: "list",
      formulae: [expect.stringContaining("'Chỉ số'!$A$2")],
    });
    expect(cell(2, "So sánh").dataValidation.formulae[0]).toContain("ít nhất (≥)");
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Chỉ tiêu", "visible"],
      ["Chỉ số", "visible"],
      ["Hướng dẫn", "visible"],
      ["_lotrinh", "hidden"],
    ]);
  });
});

describe("what a person edits", () => {
  it("goes into the entry of its target; other entries, further readings and comments keep every byte", async () => {
    const { text, now } = await after({ [FIVE]: { Mức: "99,9", "Ghi chú": "theo bản ký", "Quyết định": "sửa" } });
    const five = byId(now.plan.targets, FIVE);
    expect([five.value, asked(five).value, five.note, five.reviewed]).toEqual([99.9, 99.9, "theo bản ký", true]);
    const rest = (whole: string) => whole.slice(whole.indexOf("# Hai câu sau"));
    expect(rest(text)).toBe(rest(TARGETS));
    expect(text).toContain("indicator: kindergarten_5_enrolment_rate # tỷ lệ huy động");
    expect(text.startsWith("# Chỉ tiêu của xã, không có thật.\n")).toBe(true);
  });

  it("that the clause does not print changes the reading alone", async () => {
    const { now } = await after({ [FIVE]: { Mức: "99,7" } });
    const five = byId(now.plan.targets, FIVE);
    expect([five.value, asked(five).value]).toEqual([99.8, 99.7]);
  });

  it("moves further readings of the same number along and keeps the others", async () => {
    const { now, text } = await after({ [SCHOOLS]: { Mức: "4", Năm: "2028" } });
    const schools = byId(now.plan.targets, SCHOOLS);
    expect(schools.readings.map(({ value, period }) => [value, period])).toEqual([
      [4, { from: 2026, to: 2028 }],
      [4, undefined],
    ]);
    expect(text).toContain("# ít dùng");
  });

  it("may be another reading, which then leads", async () => {
    const { now } = await after({ [NURSERY]: { "Cách đọc": "2" } });
    expect(asked(byId(now.plan.targets, NURSERY))).toMatchObject({ id: "far-end", value: 40 });
  });

  it("may empty a range or a part: what is printed stays in the target", async () => {
    const { now } = await after({ [NURSERY]: { "Đến mức": null, Năm: 2029 }, [CLUBS]: { "Riêng cho": null } });
    const nursery = byId(now.plan.targets, NURSERY);
    expect([asked(nursery).valueTo, nursery.valueTo, nursery.horizon, nursery.warnings]).toEqual([
      undefined,
      40,
      2029,
      [],
    ]);
    expect(byId(now.plan.targets, CLUBS).subgroup).toBeUndefined();
  });

  it("takes a target out together with its row only", async () => {
    const { now, text } = await after({ [FIVE]: { "Quyết định": "bỏ" } });
    expect(now.plan.targets.map(({ id }) => id)).toEqual(ids.slice(1));
    expect(text).toContain("# Hai câu sau do phòng cung cấp.");
  });

  it("read a second time, also after other edits, is no change", async () => {
    const edits = {
      [FIVE]: { Mức: "99,9" },
      [CLASSES]: { "Số lần": "0,4", "Quyết định": "sửa" },
      [CLUBS]: { "Quyết định": "bỏ" },
    };
    const { text, now } = await after(edits);
    const again = await readReview(await edited(before, edits), now.plan, { indicators });
    expect([again.edits, again.problems]).toEqual([[], []]);
    expect(changedTargets(text, again.edits)).toBe(text);
  });
});

describe("is refused with its cell and what to write", () => {
  test.each<[string, Record<string, Cells>, string, RegExp]>([
    ["a decision", { [FIVE]: { "Quyết định": "đồng ý" } }, "REVIEW_CHOICE", /!E\d+\].*“đồng ý”.*giữ, sửa, bỏ/],
    ["an indicator", { [FIVE]: { "Chỉ số": "trẻ nhà tẻ đi học" } }, "REVIEW_CHOICE", /!F\d+\].*nhà tẻ.*\[[a-z_0-9]+\]/],
    ["a comparison", { [FIVE]: { "So sánh": "cỡ" } }, "REVIEW_CHOICE", /!G\d+\].*“cỡ”.*ít nhất \(≥\)/],
    ["a number", { [FIVE]: { Mức: "nhiều" } }, "REVIEW_CELL", /!H\d+\].*nhiều/],
    ["a date", { [FIVE]: { Năm: new Date(Date.UTC(2030, 0, 1)) } }, "REVIEW_FORM", /!K\d+\].*2030/],
    ["an unclear thousand", { [SCHOOLS]: { Mức: "1.200" } }, "REVIEW_CELL", /!H\d+\].*1200/],
    ["a period", { [SCHOOLS]: { "Giai đoạn": "2030-2026" } }, "REVIEW_FORM", /!L\d+\].*2026–2030/],
    ["a base", { [CLASSES]: { "Năm gốc": "năm ngoái" } }, "REVIEW_FORM", /!M\d+\].*2025: 12,5/],
    ["an emptied year", { [FIVE]: { Năm: null } }, "REVIEW_NEEDED", /!K\d+\].*2030/],
    ["a reading that is not there", { [NURSERY]: { "Cách đọc": "3" } }, "REVIEW_CHOICE", /!P\d+\].*1, 2/],
    ["a printed phrase", { [FIVE]: { "Câu in trong kế hoạch": "khác" } }, "REVIEW_LOCKED", /!C\d+\].*99,8%/],
    ["keeping what was edited", { [FIVE]: { Mức: "99", "Quyết định": "giữ" } }, "REVIEW_KEEP_EDITED", /!E\d+\].*Mức/],
    ["a change of nothing", { [FIVE]: { "Quyết định": "sửa" } }, "REVIEW_FIX_EMPTY", /!E\d+\]/],
    [
      "a choice and an edit at once",
      { [NURSERY]: { "Cách đọc": "2", Mức: "36" } },
      "REVIEW_READING_EDITED",
      /!P\d+\].*Mức/,
    ],
    ["an id", { [FIVE]: { Mã: "khac" } }, "REVIEW_ROW", /!S\d+\].*khac/],
  ])("%s", async (_, edits, code, text) => {
    const problems = await refused(edits);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[0]).toBe(code);
    expect(problems[0]?.[1]).toMatch(text);
    expect(problems[0]?.[1]).not.toContain("\n");
  });

  it("all at once", async () => {
    const all = await refused({ [FIVE]: { Mức: "nhiều", Năm: "30" }, [CLUBS]: { "Đơn vị": "cái" } });
    expect(all.map(([code]) => code).sort()).toEqual(["REVIEW_CELL", "REVIEW_CHOICE", "REVIEW_FORM"]);
  });

  it("where the plan has become another since", async () => {
    const { now } = await after({ [FIVE]: { Mức: "99,9" } });
    const read = await readReview(await edited(before, { [FIVE]: { Mức: "98" } }), now.plan, { indicators });
    expect(read.problems.map((one) => [one.code, problemText(one)])).toEqual([
      ["REVIEW_CONFLICT", expect.stringMatching(/“98”.*“99,9”/)],
    ]);
  });
});

it("whatever valid edits are made come back as they were made, and nothing else changes", async () => {
  const cells = fc.record(
    {
      Mức: fc.integer({ min: 0, max: 999 }).map((n) => String(n / 10).replace(".", ",")),
      Năm: fc.integer({ min: 2031, max: 2040 }).map(String),
      "So sánh": fc.constantFrom("ít nhất (≥)", "trên (>)", "nhiều nhất (≤)", "≤", "khoảng"),
      "Riêng cho": fc.constantFrom("vùng khó khăn", "=nữ", "xã đảo"),
      "Ghi chú": fc
        .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 })
        .filter((text) => /^[\w]/.test(text) && text.trim() === text),
    },
    { requiredKeys: [] },
  );
  const comparators: Record<string, string> = {
    "ít nhất (≥)": ">=",
    "trên (>)": ">",
    "nhiều nhất (≤)": "<=",
    "≤": "<=",
    khoảng: "~",
  };
  await fc.assert(
    fc.asyncProperty(fc.subarray([FIVE, CLUBS]), cells, async (chosen, edits) => {
      const isWhole = !chosen.includes(CLUBS) || !edits.Mức?.includes(",");
      const usable = isWhole ? edits : { ...edits, Mức: "7" };
      const { now, text } = await after(Object.fromEntries(chosen.map((id) => [id, usable])));
      for (const id of ids) {
        const [old, target] = [byId(before.plan.targets, id), byId(now.plan.targets, id)];
        const { place: _, ...rest } = target;
        const { place: __, ...was } = old;
        if (!chosen.includes(id) || Object.keys(usable).length === 0) {
          expect(rest).toEqual(was);
          continue;
        }
        const reading = asked(target);
        expect(reading.value).toBe(usable.Mức === undefined ? asked(old).value : Number(usable.Mức.replace(",", ".")));
        expect(target.horizon).toBe(usable.Năm === undefined ? old.horizon : Number(usable.Năm));
        expect(reading.comparator).toBe(
          usable["So sánh"] === undefined ? asked(old).comparator : comparators[usable["So sánh"]],
        );
        expect(target.subgroup).toBe(usable["Riêng cho"] ?? old.subgroup);
        expect(target.note?.replace(/\s+/g, " ")).toBe(usable["Ghi chú"]?.replace(/\s+/g, " ") ?? old.note);
        expect([target.phrase, target.indicator, target.readings.length]).toEqual([
          old.phrase,
          old.indicator,
          old.readings.length,
        ]);
      }
      if (chosen.length === 0) expect(text).toBe(TARGETS);
    }),
    { numRuns: 10 },
  );
});
