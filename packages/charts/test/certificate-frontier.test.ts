import { certificateFrontier, missingGlyphs, renderSvg } from "@lotrinh/charts";
import { formatNumber } from "@lotrinh/language";
import type { Answer, TargetAssessment } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { collisions, type DrawnMark, frameOf, inside, marksOf, parse, textsOf } from "./drawing.js";
import { type AnswerChanges, answer, linesOf, one, silent } from "./small.js";

function draw(target: TargetAssessment): Promise<string> {
  const chart = certificateFrontier(target);
  if (!chart) throw new Error("no frontier");
  return renderSvg(chart);
}

const of = (changes: AnswerChanges) => draw(one({ answer: answer(changes) }));
const svg = await draw(one());
const lines = textsOf(svg).map(({ text }) => text);

describe("the frontier", () => {
  it("is null for a target without an answer, and for an answer without a frontier", () => {
    expect(certificateFrontier(silent("no-model"))).toBe(null);
    expect(certificateFrontier(one({ answer: { ...answer(), frontier: null } }))).toBe(null);
  });

  it("is an image whose description has the message and the effort on every line", () => {
    const root = parse(svg);
    const description = root.querySelector("desc")?.textContent ?? "";
    expect(root.getAttribute("role")).toBe("img");
    expect(root.querySelector("title")?.textContent).toBe("Đường biên 38 trường vào 2030");
    expect(description).toContain("với xác suất 80\u00a0%, mỗi năm cần khoảng 2,2 trường mới.");
    expect(description).toContain("Nếu 80\u00a0% được công nhận lại, từ 33 cần 2,6 trường mỗi năm.");
    expect(description).not.toMatch(/\.\.|undefined|NaN/);
  });

  it("says so where no effort is enough, and marks no goal", async () => {
    const drawing = await of({ needed: null, lines: [] });
    expect(
      textsOf(drawing)
        .map(({ text }) => text)
        .join(" "),
    ).toContain("không mức công nhận mới nào đến 10 trường");
    expect(marksOf(drawing)).toHaveLength(1);
  });

  it("draws the scenario's point hollow, at its baseline and effort, and solid where all is reported", async () => {
    const [scenario] = marksOf(svg);
    expect(scenario?.hollow).toBe(true);
    expect(place(scenario, svg)).toEqual([33, 1]);
    expect(marksOf(await of({ status: "reported" }))[0]?.hollow).toBe(true);
    expect(marksOf(await of({ allReported: true }))[0]?.hollow).toBe(false);
  });

  it("draws the effort that is needed above it, as a mark of its own", () => {
    expect(marksOf(svg)).toHaveLength(2);
    expect(place(marksOf(svg)[1], svg)).toEqual([33, 2.2]);
  });

  it("says of a start that nobody reported what each takes, with both marks at that start and the effort on its line", async () => {
    const known = answer();
    const [baseline, ...levers] = known.conditions;
    const drawnStart: Answer = {
      ...known,
      message: { ...known.message, params: { ...known.message.params, even: 0.44 } } as Answer["message"],
      conditions: [{ ...baseline, between: [21, 45], displaces: baseline }, ...levers] as Answer["conditions"],
    };
    const drawing = await draw(one({ answer: drawnStart }));
    const text = textsOf(drawing)
      .map((part) => part.text)
      .join(" ");
    const line = known.frontier?.lines.find(({ value }) => value === 0.9);
    const effort = line?.points.find((point) => point.baseline === 33)?.effort ?? Number.NaN;
    const [x, y] = place(marksOf(drawing)[1], drawing) as [number, number];
    expect(x).toBe(33);
    expect(y).toBeGreaterThanOrEqual(effort);
    expect(y - effort).toBeLessThan(0.1);
    expect(text).toContain("đang tính, từ 33 trường: 1 mới mỗi năm, P = 44\u00a0%");
    expect(text).toContain("Chưa ai báo cáo");
    const overall = formatNumber(known.solutions[0]?.value ?? Number.NaN);
    expect(text).toContain(`Khi chưa rõ mức cuối 2025 thì cần ${overall} mới mỗi năm, nếu biết chắc là 33 thì chỉ cần`);
    expect(text).not.toContain("theo kịch bản");
  });

  it("tells its lines apart without colour: one is thick, the others have dashes of their own", () => {
    const dashes = [...parse(svg).querySelectorAll(".mark-line path")].map((line) => [
      line.getAttribute("stroke-width"),
      line.getAttribute("stroke-dasharray"),
    ]);
    expect(dashes.filter(([width]) => width === "3")).toEqual([["3", null]]);
    const thin = dashes.filter(([width]) => width !== "3").map(([, dash]) => dash);
    expect(thin).toHaveLength(2);
    expect(new Set(thin).size).toBe(2);
    expect(thin).not.toContain(null);
  });

  it("speaks of the count that the answer is about, not of the clause: “trên 37” is 38 schools", async () => {
    const drawing = await draw(one({ comparator: ">", value: 37 }));
    expect(parse(drawing).querySelector("title")?.textContent).toBe("Đường biên 38 trường vào 2030");
  });

  it("prints no number that is not in its input", () => {
    const known = new Set(
      numbersOf(one().readings[0]?.answer ?? null).flatMap((x) => [x, 100 * x].map((y) => formatNumber(y))),
    );
    const printed = textsOf(svg).filter(({ axis }) => !axis);
    const found = printed.flatMap(({ text }) => text.match(/\d+(,\d+)?/g) ?? []);
    // years are printed without grouping, probabilities in whole percent
    const plain = ["2025", "2030", "16"];
    expect(found.filter((number) => !known.has(number) && !plain.includes(number))).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  it("is drawn with characters that the font has", () => {
    expect(missingGlyphs(lines.join(""))).toEqual([]);
  });

  it("gives the same bytes twice, and no ids that two drawings on one page would share", async () => {
    expect((await draw(one())) === svg).toBe(true);
    expect(svg).not.toMatch(/ id="/);
  });
});

describe.each<[string, AnswerChanges]>([
  ["in the middle", {}],
  ["above what is needed", { recognitions: 4.4 }],
  ["at what is needed", { recognitions: 2.2 }],
  ["without any effort", { recognitions: 0 }],
  ["at the left end", { baseline: 2, needed: 8.3, lines: linesOf([0.8, 0.9, 1], [0, 1, 2, 20, 38]) }],
  ["at the right end", { baseline: 38, needed: 1, recognitions: 0.2 }],
  ["far beyond the target", { baseline: 50, needed: 0, lines: linesOf([0.8, 0.9, 1], [33, 38, 44, 50]) }],
  ["near other renewals", { renewal: 0.93, lines: linesOf([0.8, 0.9, 0.93, 0.95, 1], [30, 33, 38]) }],
  ["out of reach", { needed: null, lines: [] }],
])("with the scenario %s", (_, changes) => {
  const drawn = of(changes);

  it("texts lie inside the drawing", async () => {
    const frame = frameOf(await drawn);
    for (const box of textsOf(await drawn)) expect([box, inside(box, frame)]).toEqual([box, true]);
  });

  it("texts do not cover each other", async () => {
    const pairs = collisions(textsOf(await drawn)).map((pair) => pair.map(({ text }) => text));
    expect(pairs).toEqual([]);
  });
});

/** Where a mark stands, read off the labels of the axes. */
function place(mark: DrawnMark | undefined, drawing: string): [number, number] {
  const ticks = textsOf(drawing).filter(({ axis, text }) => axis && /^[\d,]+$/.test(text));
  const middle = (box: DrawnMark | (typeof ticks)[number]) =>
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const value = (text: string) => Number(text.replace(",", "."));
  const read = (at: number, along: (typeof ticks)[number][], axis: 0 | 1): number => {
    const [first, last] = [along[0], along.at(-1)];
    if (!first || !last) throw new Error("no ticks");
    const share = (at - middle(first)[axis]) / (middle(last)[axis] - middle(first)[axis]);
    return value(first.text) + share * (value(last.text) - value(first.text));
  };
  if (!mark) throw new Error("no mark");
  const across = ticks.filter(({ text }) => Number(text) >= 28);
  const up = ticks.filter(({ text }) => value(text) < 28);
  return [Math.round(read(mark.x, across, 0)), Math.round(10 * read(mark.y + TICK_OFFSET, up, 1)) / 10];
}

/** Middle of a tick's text against the tick itself: digits stand a little high in their box. */
const TICK_OFFSET = 1;

function numbersOf(value: Answer | unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
