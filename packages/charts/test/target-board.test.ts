import { boardParts, missingGlyphs, renderSvg, targetBoard } from "@lotrinh/charts";
import { wordOf } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { collisions, frameOf, inside, marksOf, parse, textsOf } from "./drawing.js";
import { answer, assessment, figure, one, silent } from "./small.js";

const mixed = assessment([
  silent("no-model", { context: [figure()] }),
  one({ state: "past", horizon: 2025, answer: null, silence: "past" }),
  one(),
  silent("not-evaluable", { comparator: "=", value: null, unit: "met", indicator: "universalisation_preschool4_met" }),
  one({ answer: answer({ probability: 0.93, allReported: true }) }),
]);
const svg = await renderSvg(targetBoard(mixed));
const lines = textsOf(svg).map(({ text }) => text);

describe("the board", () => {
  it("is an image whose description has the answers with their numbers and says what the others lack", () => {
    const root = parse(svg);
    const description = root.querySelector("desc")?.textContent ?? "";
    expect(root.getAttribute("role")).toBe("img");
    expect(root.querySelector("title")?.textContent).toBe("Bảng chỉ tiêu 2030");
    expect(description).toContain("Huyện A: 4 chỉ tiêu đến 2030, 2 tính được xác suất");
    expect(description).toContain("P = 16\u00a0%");
    expect(description).toContain("chưa có cách đo");
    const rows = description.split(/ (?=II\.2, ý)/);
    expect(rows.filter((row) => !row.endsWith("."))).toEqual([]);
    expect(description).not.toMatch(/\.\.|undefined|NaN/);
  });

  it("has as many rows as open targets, those with an answer first", () => {
    expect(lines.filter((text) => /^II\.2, ý \d$/.test(text))).toEqual([
      "II.2, ý 1",
      "II.2, ý 1",
      "II.2, ý 3",
      "II.2, ý 3",
    ]);
  });

  it("marks an answer hollow only where a condition is not reported", async () => {
    const rowMarks = async (status: "assumed" | "reported", allReported: boolean) => {
      const board = targetBoard(assessment([one({ answer: answer({ status, allReported }) })]));
      return marksOf(await renderSvg(board)).map(({ hollow }) => hollow);
    };
    // the mark and its key
    expect(await rowMarks("assumed", false)).toEqual([true, true]);
    expect(await rowMarks("reported", false)).toEqual([true, true]);
    expect(await rowMarks("reported", true)).toEqual([false, false]);
  });

  it("explains the kinds of marks that it draws and no others", () => {
    expect(lines).toContain("xác suất có điều kiện (dựa trên giả định)");
    expect(lines).toContain("xác suất từ số liệu báo cáo");
  });

  it("has no mark and no key where nothing has an answer, and says why instead", async () => {
    const drawing = await renderSvg(targetBoard(assessment([silent("no-data"), silent("qualitative")])));
    expect(marksOf(drawing)).toEqual([]);
    const texts = textsOf(drawing).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["chưa đủ số liệu", "định hướng, không tính"]));
    expect(texts.some((text) => text.includes("dựa trên giả định)"))).toBe(false);
  });

  it("says that a start is assumed where a row has one, and only there", async () => {
    const start = {
      year: 2026,
      unit: "percent",
      standard: null,
      goal: 0.8,
      value: 98.2,
      best: 1,
      bestStart: 100,
      points: [],
    };
    const drawn = async (row: ReturnType<typeof one>) => {
      const texts = textsOf(await renderSvg(targetBoard(assessment([row])))).map(({ text }) => text);
      return texts.join(" ");
    };
    const said = await drawn(silent("no-data", { start }));
    expect(said).toContain("P ≥ 80\u00a0% nếu nay ≥ 98,2\u00a0%");
    expect(said).toContain("mức xuất phát là giả định");
    expect(await drawn(silent("no-data"))).not.toContain("mức xuất phát là giả định");
  });

  it("prints the probability as it is in its input, and its word", () => {
    expect(lines).toEqual(expect.arrayContaining(["16\u00a0%", "khó", "93\u00a0%", "rất có khả năng"]));
  });

  it("shows the reading that is assessed and not the clause as printed", async () => {
    const target = one({ comparator: "=" });
    const [reading] = target.readings;
    if (!reading) throw new Error("no reading");
    const strict = {
      ...target,
      readings: [{ ...reading, reading: { ...reading.reading, comparator: ">" as const, value: 37 } }],
    };
    const texts = textsOf(await renderSvg(targetBoard(assessment([strict])))).map(({ text }) => text);
    expect(texts).toContain("> 37 trường");
  });

  it("shows the figure of a parent with the parent's name, one of its own without", async () => {
    expect(lines.join(" ")).toContain("Tỉnh B 2016: 96,6\u00a0%");
    const own = figure({ locality: "huyen-a", value: 97 });
    const texts = textsOf(await renderSvg(targetBoard(assessment([silent("no-model", { latest: own })]))));
    expect(texts.map(({ text }) => text)).toContain("2016: 97\u00a0%");
  });

  it("names a clause of a whole document by the document's number, and by its section any other", async () => {
    const section = "Quyết định 525/QĐ-TTg ngày 6/3/2025 của Thủ tướng Chính phủ";
    const texts = textsOf(await renderSvg(targetBoard(assessment([one({ section }), one()])))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["525/", "QĐ-TTg", "II.2, ý 1"]));
    expect(texts.join(" ")).not.toContain("Quyết");
  });

  it("has its texts clear of where a probability stood before, on either side", async () => {
    for (const [was, now] of [
      [0.53, 0.999],
      [0.9, 0.05],
      [0.56, 0.42],
      [0.3, 0.42],
    ] as const) {
      const [before, after] = [was, now].map((probability) =>
        assessment([one({ answer: { ...answer({ probability }), word: wordOf(probability) } })]),
      );
      const drawn = await renderSvg(targetBoard(after as typeof mixed, { before: before as typeof mixed }));
      expect([was, now, collisions([...textsOf(drawn), ...marksOf(drawn)])]).toEqual([was, now, []]);
    }
  });

  it("is drawn with characters that the font has", () => {
    expect(missingGlyphs(lines.join(""))).toEqual([]);
  });

  it("gives the same bytes twice", async () => {
    expect(await renderSvg(targetBoard(mixed))).toBe(svg);
  });

  it("of a locality without open targets has a head and no rows", async () => {
    const drawing = await renderSvg(targetBoard(assessment([])));
    expect(textsOf(drawing).map(({ text }) => text)).toContain("Chỉ tiêu");
    expect(marksOf(drawing)).toEqual([]);
  });
});

describe("whatever the probability", () => {
  const probabilities = [0, 0.02, 0.1, 0.2, 0.34, 0.49, 0.5, 0.58, 0.65, 0.66, 0.75, 0.89, 0.9, 0.97, 1];
  const targets = probabilities.map((probability, index) =>
    one({
      answer: { ...answer({ probability, allReported: index % 2 === 0 }), word: wordOf(probability) },
      section: index === 3 ? "Phần thứ hai, mục II.2, ý 1" : "II.2, ý 1",
    }),
  );
  const drawn = renderSvg(targetBoard(assessment([...targets, silent("no-model", { context: [figure()] })])));

  it("marks and texts lie inside the drawing", async () => {
    const frame = frameOf(await drawn);
    for (const box of [...textsOf(await drawn), ...marksOf(await drawn)]) {
      expect([box, inside(box, frame)]).toEqual([box, true]);
    }
  });

  it("marks and texts do not cover each other", async () => {
    const boxes = [...textsOf(await drawn), ...marksOf(await drawn)];
    expect(collisions(boxes)).toEqual([]);
  });

  it("a mark stands on the scale at its probability", async () => {
    const [zero, ...others] = marksOf(await drawn)
      .filter(({ x }) => x > 430)
      .sort((a, b) => a.x - b.x);
    const end = others.at(-1);
    const length = (end?.x ?? 0) - (zero?.x ?? 0);
    const places = others.map(({ x }) => (x - (zero?.x ?? 0)) / length);
    for (const [index, p] of probabilities.slice(1).entries()) expect(places[index]).toBeCloseTo(p, 6);
  });
});

describe("a board of many targets", () => {
  const many = assessment(Array.from({ length: 30 }, () => silent("no-data")));

  it("is cut into parts that fit a page, and every target stands on one of them", async () => {
    const parts = boardParts(many);
    expect(parts).toBe(3);
    const rows = await Promise.all(
      [1, 2, 3].map(async (part) => {
        const drawing = await renderSvg(targetBoard(many, { part, parts }));
        return textsOf(drawing).filter(({ text }) => text === "chưa đủ số liệu").length;
      }),
    );
    expect(rows).toEqual([10, 10, 10]);
  });

  it("says that no target has a probability", () => {
    expect(targetBoard(many).description).toContain("chưa chỉ tiêu nào tính được xác suất");
  });

  it("has no part beyond the last", () => {
    expect(() => targetBoard(many, { part: 3, parts: 2 })).toThrow(
      new RangeError("invalid part; not one of 1 to 2: 3"),
    );
  });
});
