import type { DraftFact, DraftTarget } from "../types.js";
import type { Matcher } from "../words/indicators.js";
import type { Quantity } from "../words/quantities.js";
import type { YearMention } from "../words/years.js";
import { baseRange, isCounted, isResult } from "./accept.js";
import { bothOf } from "./both.js";
import { clauseOf, type Heard, type Run } from "./clause.js";
import { isInCondition } from "./conditions.js";
import type { Context } from "./context.js";
import { rowYear, rowYearOfBefore } from "./deadline.js";
import { isLevelTarget } from "./levels.js";
import { type Place, placeOf } from "./measure.js";
import { toldIn } from "./mixed.js";
import { partOfCount } from "./places.js";
import { EACH_YEARS_LIST, ofOne, targetOf } from "./promises.js";
import { reportIn } from "./reports.js";
import { factOf, isOfNow } from "./results.js";
import type { Told } from "./same.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { isOfPart } from "./subject.js";
import { tellsParts } from "./wholes.js";

/** What a paragraph holds. */
export interface Clauses {
  readonly targets: DraftTarget[];
  readonly facts: DraftFact[];
}

const LEADING = 40;

/** The clauses so far, with what they leave to the sentences after them. */
interface Open extends Clauses, Heard {
  readonly targets: DraftTarget[];
  wholes: readonly DraftTarget[];
  /** What the sentences of an open list are parts of: “trong đó: …; …”. */
  listed: DraftTarget | undefined;
  heard: string;
  /** Years that the sentence before names. */
  years: readonly YearMention[];
  isMade: boolean;
  last: Told | undefined;
  readonly lasts: Map<string, Told>;
  /** Every figure of the paragraph, promised or reported. */
  readonly all: Told[];
  /** Whether “hiện có …” was said and no year since, up to a full stop. */
  isNow: boolean;
  /** Whether the sentence before ended as a report. */
  isReport: boolean;
  /** Whether the last figure was promised. */
  isPromise: boolean;
  /** Whether a list is led by “hằng năm”. */
  isEvery: boolean;
  /** Whether the sentence before, of a report, ended with what is planned. */
  isPlanned: boolean;
}

/** Reads the quantified clauses of one paragraph. */
export function readClauses(text: string, context: Context, match: Matcher): Clauses {
  const open: Open = {
    targets: [],
    facts: [],
    wholes: [],
    listed: undefined,
    heard: "",
    years: [],
    isMade: false,
    last: undefined,
    lasts: new Map(),
    all: [],
    isNow: false,
    isReport: false,
    isPromise: false,
    isPlanned: false,
    isEvery: false,
  };
  let earlier = "";
  let year = context.year;
  for (const sentence of sentencesOf(text)) {
    const quantities = sentence.quantities.map((one) => partOfCount(sentence, one, open.wholes));
    readSentence({ ...sentence, quantities }, { ...context, year }, match, earlier, open);
    if (!isOfPart(sentence.printed)) earlier = sentence.printed;
    open.heard += sentence.printed;
    open.years = sentence.years.filter(({ role }) => role === "time");
    year = leadingYear(sentence) ?? year;
  }
  return { targets: open.targets, facts: open.facts };
}

/** A year before every quantity of a sentence also governs the sentences after it. */
function leadingYear({ years, quantities, words }: Sentence): YearMention | null {
  const first = quantities[0]?.start ?? words.length;
  const times = years.filter(({ role }) => role === "time");
  const leading = times.find(({ start }) => start < first && start < LEADING);
  // “Đến năm 2025 có 30%, đến năm 2030 có 40%; 100% trường …”: the last of them goes on.
  const next = times.filter(
    ({ start }) =>
      start > first && /(?:^|[,;] )den nam $/.test(words.slice(start - 9, start) + words.slice(start, start + 8)),
  );
  return leading ? (next.at(-1) ?? leading) : null;
}

/** “Năm 2024 đạt 62,8%. Trong đó, mầm non có 59,5%”: parts of what was reported. */
function goesOnFromFact({ words }: Sentence, { last, isPromise }: Open): boolean {
  return last !== undefined && !isPromise && /^[ ,]*trong (?:so )?do(?![a-z])/.test(words);
}

/** “Số trường hiện có là 40 trường, trong đó 12 trường mầm non”: a part of what was reported right before. */
function isPartOfFact(
  { words }: Sentence,
  { start }: Quantity,
  { before, from }: Place,
  { last, isPromise }: Open,
): boolean {
  return (
    from > 0 &&
    last !== undefined &&
    !isPromise &&
    tellsParts(before) &&
    !/phan dau|muc tieu/.test(words.slice(from, start))
  );
}

/** What a figure is held against, and no figure of its own: “100,3% kế hoạch”, “thấp hơn mục tiêu 62%”. */
const AGAINST = /^ ?(?:ke hoach|chi tieu|nghi quyet|so voi|muc tieu)(?![a-z])/;
const OF_A_PLAN = /(?:muc tieu|chi tieu|ke hoach|nghi quyet|binh quan)(?: [a-z]+){0,2} $/;

function keep(into: Open, told: Told, { before, after }: Place): void {
  into.last = told;
  if (AGAINST.test(after) || OF_A_PLAN.test(before)) return;
  into.lasts.set(told.unit, told);
  into.all.push(told);
}

function readSentence(sentence: Sentence, inside: Context, match: Matcher, earlier: string, into: Open): void {
  const { printed, words, quantities } = sentence;
  const isMixed = inside.role === "mixed";
  const told = isMixed ? toldIn(sentence, inside, into.isPlanned) : null;
  const context =
    told === null
      ? inside
      : {
          ...inside,
          role: Number.isFinite(told.to) || !Number.isFinite(told.from) ? ("targets" as const) : ("results" as const),
        };
  const kept = quantities.filter(
    (one) =>
      !isInCondition(words, one) &&
      (one.shape === "level" ? isLevelTarget(sentence, one) : isCounted(sentence, one, context)),
  );
  const bases = new Map<Quantity, Quantity>();
  for (const one of kept) {
    const base = baseRange(sentence, one);
    if (base) bases.set(base, one);
  }
  const report = told ?? reportIn(sentence, into.isReport || goesOnFromFact(sentence, into), context.frame.made);
  const isTold = ({ start }: Quantity): boolean => start >= report.from && start < report.to;
  const heard = [...context.previous, ...into.all];
  const saysYear = sentence.years.some(({ role }) => role === "time");
  const run: Run = {
    whole: [],
    partOf: into.listed,
    isMade: false,
    wasMade: false,
    isEvery: false,
    isListed: into.isEvery && !saysYear,
  };
  for (const one of kept) {
    const base = [...bases].find(([, target]) => target === one)?.[0];
    const place = placeOf(sentence, one, kept, base);
    const clause = clauseOf(sentence, one, place, { context, match, earlier, run, heard: into, told: heard });
    if (
      bases.has(one) ||
      isTold(one) ||
      (run.partOf === undefined && isPartOfFact(sentence, one, place, into)) ||
      isResult(sentence, one, {
        ...place,
        own: clause.measure.own,
        context,
        isPartOfPromise: run.partOf !== undefined && into.isPromise,
      })
    ) {
      into.isNow = isOfNow(clause, into.isNow);
      into.isPromise = false;
      if (!clause.isAgain) keep(into, { ...clause.figure, parts: clause.left }, place);
      into.facts.push(factOf(sentence, one, clause, { context, heard: into.heard, isNow: into.isNow }));
      continue;
    }
    const at = kept.indexOf(one);
    const row = rowYear(into.heard + printed, at) ?? rowYearOfBefore(sentence, { at, count: kept.length }, into.years);
    const target = targetOf(sentence, one, clause, { context, run, row });
    const both =
      clause.each || one.shape === "zero" ? null : bothOf(clause.words.before, clause.name, context.toldWith);
    const read = both?.map(({ said, found }) => ofOne(target, said, found)) ?? [target];
    if (!clause.isAgain) keep(into, { ...target, parts: clause.left }, place);
    into.isPromise = true;
    if (!run.partOf) run.whole.push(...read);
    into.targets.push(...read);
  }
  if (run.whole.length > 0) into.wholes = run.whole;
  if (kept.length > 0) into.isMade = run.wasMade;
  if (!printed.endsWith(";")) into.isNow = false;
  into.isEvery = (EACH_YEARS_LIST.test(words) || (into.isEvery && !saysYear)) && printed.endsWith(";");
  into.isPlanned = told !== null && printed.endsWith(";") && (Number.isFinite(told.to) || !Number.isFinite(told.from));
  into.isReport = Number.isFinite(report.from) && !Number.isFinite(report.to);
  const isList = /trong (?:so )?do(?: [a-z]+)?:/.test(words) || into.listed !== undefined;
  into.listed = isList && words.endsWith(";") ? run.partOf : undefined;
}
