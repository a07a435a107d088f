import type { Drawings } from "../../document.js";
import { unbroken } from "../../text.js";
import { pngSize } from "../png-size.js";
import type { Renderer } from "../renderer.js";
import { repack, withoutTimes } from "../repack.js";
import { type NativeChart, type Slide, slidesOf } from "../slides.js";

const FONT = "Arial";
/** Inches of a wide slide, and what is left of it below the title. */
const BODY = { x: 0.6, y: 2.05, w: 12.1, h: 4.9 };
/** A text beside a drawing, and the drawing. */
const BESIDE = { text: { x: 0.6, y: 1.4, w: 4.3, h: 5.5 }, drawing: { x: 5.1, y: 1.4, w: 7.6, h: 5.5 } };
/** More bars than these have smaller names. */
const MANY_BARS = 12;
/** So many characters stand beside a drawing, or in a table, in the larger letters. */
const [MANY_BESIDE, MANY_IN_TABLE] = [330, 900];
const INKS = ["00527A", "B34700", "5F6368", "7A9BB0", "8A6D00", "3B7A57"];

/** Five slides; charts are the program's own, so that they can be edited. */
export const renderer: Renderer = {
  async render(document) {
    const { default: library } = await import("pptxgenjs");
    const Presentation = library as unknown as new () => import("pptxgenjs").default;
    const deck = new Presentation();
    deck.layout = "LAYOUT_WIDE";
    deck.title = document.title;
    deck.author = deck.company = "Lộ trình";
    const slides = slidesOf(document);
    for (const [at, slide] of slides.entries()) {
      const made = deck.addSlide();
      const number = `${at + 1} / ${slides.length}`;
      addTexts(made, slide, at === 0);
      made.addText(number, { x: 11.7, y: 7.05, w: 1, h: 0.3, align: "right", fontFace: FONT, fontSize: 11 });
      if (slide.chart) addChart(made, slide.chart, slide.title);
      if (slide.drawing) await addDrawing(made, slide.drawing, document.drawings);
      if (slide.table) addTable(made, slide.table);
    }
    const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
    const { asOf } = document.dossier.assessment;
    return new Map([["trinh-chieu.pptx", repack(bytes, (text) => withoutTimes(text, asOf))]]);
  },
};

type Made = ReturnType<import("pptxgenjs").default["addSlide"]>;

function addTexts(made: Made, { title, text, chart, drawing, table }: Slide, first: boolean): void {
  const fontFace = FONT;
  const bare = !chart && !drawing && !table;
  made.addText(title, {
    ...{ x: 0.6, y: 0.35, w: 12.1, h: first ? 1.5 : 0.9, fontFace, bold: true, valign: "top" },
    ...{ fontSize: first ? 34 : 26, fit: "shrink" },
  });
  if (text.length === 0) return;
  const lines = text.map((line) => ({ text: unbroken(line), options: { breakLine: true, paraSpaceAfter: 8 } }));
  const box = bare ? BODY : drawing ? BESIDE.text : { ...BODY, y: 1.2, h: 0.85 };
  const long = drawing && text.join(" ").length > MANY_BESIDE;
  made.addText(lines, {
    ...box,
    fontFace,
    fontSize: bare ? 18 : drawing ? (long ? 16 : 20) : 14,
    valign: "top",
    fit: "shrink",
  });
}

function addChart(made: Made, { kind, labels, series, legend = false }: NativeChart, altText: string): void {
  const data = series.map(({ name, values }) => ({ name, labels: [...labels], values: values as number[] }));
  const fonts = {
    catAxisLabelFontFace: FONT,
    valAxisLabelFontFace: FONT,
    dataLabelFontFace: FONT,
    legendFontFace: FONT,
  };
  const common = { ...BODY, ...fonts, altText, chartColors: INKS, showTitle: false };
  if (kind === "line") {
    const lines = { lineDataSymbol: "none" as const, lineSize: 2.5, valAxisLabelFormatCode: "#,##0" };
    made.addChart("line", data, { ...common, ...lines, showLegend: true, legendPos: "r", legendFontSize: 12 });
    return;
  }
  const bars = { barDir: "bar" as const, valAxisMinVal: 0, valAxisMaxVal: 100, barGapWidthPct: 60 };
  const named = legend ? { showLegend: true, legendPos: "b" as const, legendFontSize: 12 } : {};
  const fontSize = labels.length > MANY_BARS ? 10 : 12;
  const grid = { valGridLine: { color: "D9DCE0", size: 0.75 }, catAxisLabelFontSize: fontSize };
  const looks = {
    ...named,
    chartColors: INKS.slice(0, series.length),
    ...grid,
    barGrouping: "stacked" as const,
    valAxisLabelFormatCode: '0"%"',
  };
  // Its types know one direction only; from the top down, as one reads.
  const down = { catAxisOrientation: "maxMin" } as unknown as { catAxisOrientation: "minMax" };
  made.addChart("bar", data, { ...common, ...bars, ...looks, ...down });
}

async function addDrawing(made: Made, name: string, drawings: Drawings): Promise<void> {
  const drawn = drawings.get(name);
  if (!drawn) return;
  const png = await drawn.png();
  const size = pngSize(png);
  const box = BESIDE.drawing;
  const scale = Math.min(box.w / size.width, box.h / size.height);
  const [w, h] = [size.width * scale, size.height * scale];
  const data = `image/png;base64,${Buffer.from(png).toString("base64")}`;
  made.addImage({ data, x: box.x + (box.w - w) / 2, y: box.y, w, h, altText: drawn.chart.description });
}

function addTable(made: Made, { head, rows }: NonNullable<Slide["table"]>): void {
  const rule = { type: "solid" as const, pt: 0.75, color: "9AA0A6" };
  const border: [typeof rule, { type: "none" }, typeof rule, { type: "none" }] = [
    rule,
    { type: "none" },
    rule,
    { type: "none" },
  ];
  const longest = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const shares = longest.map((length) => Math.sqrt(Math.min(Math.max(length, 24), 240)));
  const sum = shares.reduce((total, one) => total + one, 0);
  const fontSize = rows.flat().join("").length > MANY_IN_TABLE ? 14 : 17;
  const cell = (text: string, bold: boolean) => ({
    text: unbroken(text),
    options: { bold, border, fontFace: FONT, fontSize },
  });
  const all = [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))];
  made.addTable(all, { x: BODY.x, y: 1.4, w: BODY.w, colW: shares.map((one) => (BODY.w * one) / sum), valign: "top" });
}
