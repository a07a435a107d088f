import { formatProbability, indicatorName, yearLabel } from "@lotrinh/language";
import { codeNamed, inEnglish, sentence } from "@lotrinh/wording";
import type { Block, Content, Document, TableBlock } from "../document.js";
import { plainText } from "../spans.js";
import { weakestStatus } from "../status.js";
import { capital } from "../text.js";

/** A chart that can be edited: series of values over the same labels, null where there is none. */
export interface NativeChart {
  readonly kind: "bar" | "line";
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Below the chart, where there is more than one series. */
  readonly legend?: boolean;
}

export interface Slide {
  readonly title: string;
  readonly text: readonly string[];
  readonly chart?: NativeChart;
  /** Name of a drawing. */
  readonly drawing?: string;
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** So many rows fit a slide. */
const MOST_ROWS = 5;
const MOST_BARS = 18;

/**
 * Five slides: the verdict, what to decide, the probabilities, the question asked first, and what to obtain; without a first
 * page the plan, the probabilities, that question, where things go, and what to obtain.
 */
export function slidesOf(document: Document): Slide[] {
  const front = blocksOf(document.sections, "trang-dau");
  if (front.length > 0) {
    return [
      verdict(front),
      tableSlide(front, 0),
      probabilities(document),
      question(document),
      tableSlide(front, 1),
    ].flatMap((one) => one ?? []);
  }
  return [cover, probabilities, question, paths, needs].flatMap((make) => make(document) ?? []);
}

function verdict(front: readonly Block[]): Slide {
  const said = (look: string) =>
    front.flatMap((one) => (one.kind === "paragraph" && one.look === look ? [plainText(one.text)] : []));
  return { title: headingOf(front, 1), text: [...said("verdict"), ...said("kicker")] };
}

/** A table of the first page below its heading. */
function tableSlide(front: readonly Block[], at: number): Slide | null {
  const found = front.filter((one): one is TableBlock => one.kind === "table")[at];
  if (!found) return null;
  const before = front.slice(0, front.indexOf(found)).filter((one) => one.kind === "heading");
  const head = before.at(-1);
  return { title: head?.kind === "heading" ? plainText(head.text) : "", text: [], table: cellsOf(found) };
}

function cover({ sections }: Document): Slide {
  const [head] = sections;
  const blocks = head?.blocks ?? [];
  const facts = blocks.flatMap((one) => (one.kind === "table" ? one.rows : []));
  return {
    title: headingOf(blocks, 1),
    text: [
      ...facts.slice(0, -1).map(({ cells }) => cells.map(({ text }) => plainText(text)).join(": ")),
      ...blocks.flatMap((one) => (one.kind === "note" ? [plainText(one.text)] : [])),
    ],
  };
}

function probabilities({ sections, dossier, language }: Document): Slide | null {
  const answered = dossier.assessment.targets.flatMap(({ target, state, readings: [first] }) =>
    state === "open" && first?.answer ? [{ target, answer: first.answer }] : [],
  );
  const blocks = blocksOf(sections, "toan-canh");
  if (blocks.length === 0 && answered.length === 0) return null;
  const shown = answered.sort((a, b) => a.answer.probability - b.answer.probability).slice(0, MOST_BARS);
  const title = sentence("PAGE_BOARD", {}, language);
  if (shown.length === 0) return { title, text: blocks.flatMap(paragraphText) };
  const labels = shown.map(({ target, answer }) => {
    const p = formatProbability(answer.probability, { language });
    return `${indicatorName(target.indicator, dossier.assessment.legend.names, language)} (${language === "en" ? inEnglish(target.section) : target.section}): ${p}`;
  });
  const isSupposed = ({ answer }: (typeof shown)[number]) => weakestStatus(answer.conditions) !== null;
  const of = (supposed: boolean) =>
    shown.map((one) => (isSupposed(one) === supposed ? 100 * one.answer.probability : null));
  const series = [
    { name: sentence("SLIDE_REPORTED", {}, language), values: of(false) },
    { name: sentence("SLIDE_SUPPOSED", {}, language), values: of(true) },
  ].filter(({ values }) => values.some((value) => value !== null));
  const assumed = shown.filter(isSupposed).length;
  const note = sentence("SLIDE_PROBABILITIES", { shown: shown.length, answered: answered.length, assumed }, language);
  return { title, text: [note], chart: { kind: "bar", labels, series, legend: series.length > 1 } };
}

function question({ sections }: Document): Slide | null {
  const blocks = blocksOf(sections, "tra-loi");
  const heads = blocks.flatMap((one, at) => (one.kind === "heading" && one.level === 2 ? [at] : []));
  const asked = heads.map((from, i) => blocks.slice(from, heads[i + 1]));
  const drawnOf = (own: readonly Block[]) => own.find((one) => one.kind === "figure");
  // The first that has something to show.
  const own = asked.find(drawnOf) ?? asked[0];
  if (!own) return null;
  const drawn = drawnOf(own);
  const text = own.flatMap((one) => (one.kind === "paragraph" && one.look === "answer" ? [shortOf(one.text)] : []));
  return { title: headingOf(own, 2), text, ...(drawn ? { drawing: drawn.drawing } : {}) };
}

/** What of an answer stands out. */
function shortOf(content: Content): string {
  const short = plainText(content.filter(({ kind }) => kind === "strong")).replace(/[;.]$/, "");
  return short === "" ? plainText(content) : `${short}.`;
}

function paths({ sections, dossier, language }: Document): Slide | null {
  const title = headingOf(blocksOf(sections, "quy-dao"), 2);
  const found = dossier.trajectories.find(({ outputs }) => outputs.some(({ fan }) => fan.length > 0));
  const [first] = found?.outputs ?? [];
  if (!found || !first || title === "") return null;
  const same = found.outputs.filter(
    (one) => one.unit === first.unit && one.locality === first.locality && one.fan.length > 0,
  );
  const years = [...new Set(same.flatMap(({ fan }) => fan.map(({ year }) => year)))].sort((a, b) => a - b);
  const series = same.map((one) => ({
    name: sentence(codeNamed("output", one.id), {}, language),
    values: years.map((year) => {
      const quantiles = one.fan.find((there) => there.year === year)?.quantiles ?? [];
      return quantiles.find(({ p }) => p === 0.5)?.value ?? null;
    }),
  }));
  const place = found.legend.localities[first.locality]?.name ?? "";
  const subject = capital(sentence(`subject/${found.of}`, {}, language));
  const text = [sentence("SLIDE_PATHS", { subject, place }, language)];
  return { title, text, chart: { kind: "line", labels: years.map((year) => yearLabel(year, first.timing)), series } };
}

function needs({ sections }: Document): Slide | null {
  const blocks = blocksOf(sections, "so-lieu-can-co");
  const table = blocks.find((one): one is TableBlock => one.kind === "table");
  if (!table) return null;
  return { title: headingOf(blocks, 2), text: [], table: cellsOf(table) };
}

function cellsOf({ columns, rows }: TableBlock): NonNullable<Slide["table"]> {
  const cells = (all: readonly Content[]) => all.map(plainText);
  return {
    head: cells(columns.map(({ head }) => head)),
    rows: rows.slice(0, MOST_ROWS).map((row) => cells(row.cells.map(({ text }) => text))),
  };
}

function blocksOf(sections: Document["sections"], id: string): readonly Block[] {
  return sections.find((one) => one.id === id)?.blocks ?? [];
}

function headingOf(blocks: readonly Block[], level: number): string {
  const found = blocks.find((one) => one.kind === "heading" && one.level === level);
  return found?.kind === "heading" ? plainText(found.text) : "";
}

function paragraphText(block: Block): string[] {
  return block.kind === "paragraph" ? [plainText(block.text)] : [];
}
