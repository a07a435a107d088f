import { type Problem, problemOf } from "@lotrinh/language";
import type { DocumentTable, DraftFact, DraftTarget, PlanDocument } from "../types.js";
import { bare, cleanText } from "../words/bare.js";
import { hasMisreadDigits } from "../words/digits.js";
import { type IndicatorWords, indicatorMatcher, type Matcher } from "../words/indicators.js";
import { withoutNoise } from "../words/noise.js";
import { scanRepair } from "../words/ocr.js";
import { latestYear, type YearMention } from "../words/years.js";
import { readClauses } from "./clauses.js";
import type { Context } from "./context.js";
import { frameOf } from "./frame.js";
import { labelRole, Outline, type Role } from "./outline.js";
import { joinLines } from "./paragraphs.js";
import { readTableClauses } from "./tables.js";

/** What a plan says in numbers. */
export interface PlanReading {
  /** Clauses that are promised, in the order of the document. */
  readonly targets: readonly DraftTarget[];
  /** Results that are reported as already reached. */
  readonly facts: readonly DraftFact[];
  /** What keeps the reading from being whole. */
  readonly problems: readonly Problem[];
}

/** How many targets back “hai tỷ lệ trên” can speak of. */
const SPOKEN_OF = 4;

/** Reads the quantified clauses of a document by rule: the same document gives the same reading. */
export function readPlan(
  document: PlanDocument,
  { indicators }: { readonly indicators: readonly IndicatorWords[] },
): PlanReading {
  const frame = frameOf(document);
  const match = frame.scanned ? repaired(indicators) : indicatorMatcher(indicators);
  const toldWith = toldTogether(indicators);
  const outline = new Outline();
  const years: (YearMention | null)[] = [];
  const targets: DraftTarget[] = [];
  const facts: DraftFact[] = [];
  const unread: number[] = [];
  let lead = "";
  let leadYear: YearMention | null = null;
  let ended = false;
  const context = (line: number, breaks?: Context["breaks"]): Context => ({
    section: outline.section,
    line,
    breaks,
    role: ended ? "end" : roleHere(outline.role),
    headings: [...outline.headings, lead],
    year: leadYear ?? years.filter((year) => year !== null).at(-1) ?? null,
    frame,
    toldWith,
    previous: targets.slice(-SPOKEN_OF),
  });
  const unmarked = !hasHeadings(document);
  const roleHere = (role: Role): Role =>
    (unmarked && role === "head") || role === "unknown"
      ? frame.reports
        ? "results"
        : frame.isReport
          ? "mixed"
          : "targets"
      : role;
  for (const block of joinLines(document)) {
    if (block.kind === "note") continue;
    if (block.kind === "table") {
      const read = readTableClauses(block, { ...context(block.line), caption: lead }, match);
      if (outline.role !== "funds" && read.targets.length + read.facts.length === 0 && holdsFigures(block))
        unread.push(block.line);
      targets.push(...read.targets);
      facts.push(...read.facts);
      continue;
    }
    const text = cleanText(block.text);
    if (text === "") continue;
    if (/^(?:Nơi nhận|NƠI NHẬN|Noi nh)/.test(text)) ended = true;
    const depth = outline.depth;
    const { text: body, marked } = outline.add(text);
    // A year said in a clause beside it is not that of this one.
    if (marked) years.length = Math.min(years.length, outline.depth - 1, depth);
    const said = /20\d\d/.test(body) ? latestYear(withoutNoise(bare(body))) : null;
    const here = context(block.line, block.breaks);
    const isOwn = here.role === "targets" || here.role === "mixed";
    const role = (isOwn ? labelRole(body) : null) ?? here.role;
    const read = readClauses(withoutBullet(body), { ...here, role, misread: hasMisreadDigits(block.text) }, match);
    if (marked) {
      while (years.length < outline.depth - 1) years.push(null);
      const leads = /:$/.test(body) || read.targets.length + read.facts.length === 0;
      years.push(leads && body.length < 260 ? said : null);
      lead = leads ? body : "";
      leadYear = null;
    } else if (/:$/.test(body)) {
      lead = body;
      leadYear = said ?? leadYear;
    } else if (!/^[-+•*·]/.test(body) && read.targets.length === 0) {
      lead = body.length < 200 && read.facts.length === 0 ? body : "";
      if (said && body.length < 120 && read.facts.length === 0 && outline.role === "targets") leadYear = said;
    }
    targets.push(...read.targets);
    facts.push(...read.facts);
  }
  return {
    targets: withCommonYear(targets),
    facts,
    problems: [...problemsOf(document, targets, frame.scanned), ...unreadTables(unread)],
  };
}

/** Compares words that a scan misread as if they were read right. */
function repaired(indicators: readonly IndicatorWords[]): Matcher {
  const match = indicatorMatcher(indicators);
  const repair = scanRepair(indicators.flatMap(({ name, aliases = [], definition }) => [name, ...aliases, definition]));
  return (text, unit, options) =>
    match(
      text.map(([part, weight]) => [repair(part), weight]),
      unit,
      options,
    );
}

/** Of an indicator those that are told in one figure with it, either way round. */
function toldTogether(indicators: readonly IndicatorWords[]): Context["toldWith"] {
  const told = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    told.set(one, (told.get(one) ?? new Set()).add(other));
  };
  for (const { id, toldWith = [] } of indicators) {
    for (const other of toldWith) {
      add(id, other);
      add(other, id);
    }
  }
  return told;
}

function hasHeadings({ blocks }: PlanDocument): boolean {
  const outline = new Outline();
  return blocks.some((block) => {
    if (block.kind === "paragraph") outline.add(cleanText(block.text));
    return outline.depth > 0;
  });
}

function withoutBullet(text: string): string {
  return text.replace(/^[-+•*·–] */, "");
}

/** Clauses without any year are due when most of the others are. */
function withCommonYear(targets: readonly DraftTarget[]): readonly DraftTarget[] {
  const counts = new Map<number, number>();
  for (const { year } of targets) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  if (common === undefined) return targets;
  return targets.map((target) =>
    target.year === null && !target.unsure.includes("RECURRENT")
      ? {
          ...target,
          year: common,
          unsure: [...target.unsure.filter((doubt) => doubt !== "NO_DEADLINE"), "YEAR_OF_DOCUMENT"],
        }
      : target,
  );
}

const MANY_FIGURES = 4;

/** Whether a table holds several figures in the cells of several rows, and no sums of money. */
function holdsFigures({ rows }: DocumentTable): boolean {
  const figures = rows.flatMap(({ line, cells }) =>
    [...new Set(cells)].flatMap((cell) => (/(?:^|\s)\d+(?:[.,]\d+)?\s*(?:%|$)/u.test(cell.trim()) ? [line] : [])),
  );
  const said = rows.flatMap(({ cells }) => cells).join(" ");
  return figures.length >= MANY_FIGURES && new Set(figures).size > 1 && !/đồng|kinh phí|vốn/iu.test(said);
}

function unreadTables(lines: readonly number[]): Problem[] {
  return lines.length === 0 ? [] : [problemOf("PLAN_TABLES_UNREAD", { lines: lines.join(", ") })];
}

function problemsOf({ blocks }: PlanDocument, targets: readonly DraftTarget[], scanned: boolean): Problem[] {
  return [
    ...(scanned ? [problemOf("PLAN_SCANNED", {})] : []),
    ...(targets.length === 0 && blocks.length > 0 ? [problemOf("PLAN_WITHOUT_TARGETS", {})] : []),
  ];
}
