import { indicatorName, type Language } from "@lotrinh/language";
import type { Assessment, Field, ReadingAssessment, Standing, StandingKind, TargetAssessment } from "@lotrinh/reach";
import { conclusion, findingText, sentence, startInShort, targetName } from "@lotrinh/wording";
import { column, figure, heading, paragraph, row } from "../blocks.js";
import { clauseLink, figureOf } from "../cite.js";
import type { Block, Content, Given, Row, Section } from "../document.js";
import { aside, contentOf, line, newLine, quiet, statusMark, strong } from "../spans.js";
import { weakestStatus } from "../status.js";
import { capital } from "../text.js";
import { fieldChart } from "./field-chart.js";
import { streamingLevers } from "./streaming-levers.js";

/** In which they stand in a document. */
export const FIELD_ORDER: readonly Field[] = [
  "preschool",
  "universalisation",
  "literacy",
  "streaming",
  "schools",
  "staff",
  "other",
];

/** A page for each field that has open targets. */
export const fields: readonly Section[] = FIELD_ORDER.map((field) => ({
  id: `linh-vuc-${field}`,
  figures(given) {
    const own = standingsOf(field, given);
    const chart = own.length > 0 ? fieldChart(field, own, given) : null;
    return chart ? [chart] : [];
  },
  blocks(given, drawn) {
    const own = standingsOf(field, given);
    const { dossier, language } = given;
    const { brief, assessment } = dossier;
    if (!brief || own.length === 0) return [];
    const graded = FIELD_ORDER.find((one) =>
      brief.standings.some((stand) => stand.field === one && stand.probability !== null),
    );
    const chart = fieldChart(field, own, given);
    const shown = own.flatMap((stand) => {
      const one = assessment.targets.find(({ target }) => target.id === stand.target);
      return one ? [{ one, stand }] : [];
    });
    return [
      heading(2, sentence(`field/${field}`, {}, language)),
      paragraph(summary(own, language)),
      ...shown.filter(({ stand }) => stand.asked).flatMap(({ one }) => answerOf(one, assessment, language)),
      ...(field === graded ? [paragraph(sentence("BRIEF_GRADES", {}, language), "small")] : []),
      ...(chart && drawn.has(chart.name) ? [figure(chart.name)] : []),
      {
        kind: "table",
        caption: null,
        columns: [
          column(sentence("BOARD_SECTION", {}, language), { width: 12 }),
          column(sentence("BOARD_TARGET", {}, language), { labelled: true }),
          column(sentence("BOARD_KNOWN", {}, language), { width: 19, labelled: true }),
          column(sentence("PAGE_VERDICT", {}, language), { width: 27, labelled: true }),
        ],
        rows: shown.map(({ one, stand }) => rowOf(one, stand, assessment, language)),
      },
      ...(field === "streaming" ? streamingLevers(dossier, language) : []),
    ];
  },
}));

function standingsOf(field: Field, { dossier: { brief } }: Given): Standing[] {
  return brief?.standings.filter((one) => one.field === field) ?? [];
}

const KINDS: readonly StandingKind[] = [
  "likely",
  "likely-if",
  "toss-up",
  "hard",
  "impossible",
  "start",
  "no-data",
  "capped",
  "no-measure",
  "no-model",
  "direction",
];

/** How many targets stand where, in one line. */
function summary(own: readonly Standing[], language: Language): string {
  const counts = new Map<string, number>();
  for (const kind of KINDS) {
    const text = sentence(`standing/${kind}`, {}, language);
    const count = own.filter((one) => one.kind === kind).length;
    if (count > 0) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const parts = [...counts].map(([text, count]) => `${count} ${text}`);
  return sentence("FIELD_SUMMARY", { count: own.length, parts: parts.join("; ") }, language);
}

/** What is said of a target that readers ask of first. */
function answerOf(
  { target, readings: [first] }: TargetAssessment,
  { legend: { names } }: Assessment,
  language: Language,
): Block[] {
  if (!first) return [];
  const said = conclusion(first, { names, answer: ({ message }) => findingText(message, names, language), language });
  if (said === "") return [];
  return [paragraph(line`${strong(capital(targetName(target, names, language)), ":")} ${said.replace(/\.$/, "")}.`)];
}

function rowOf(one: TargetAssessment, stand: Standing, assessment: Assessment, language: Language): Row {
  const { target, latest, readings, context } = one;
  const [first] = readings;
  const near = context.filter(({ indicator }) => indicator === first?.reading.indicator).at(-1);
  const known = latest ?? near;
  return row([
    [clauseLink(target, language)],
    line`${strong(indicatorName(target.indicator, assessment.legend.names, language))}${newLine}${askedIn(one, assessment, language)}`,
    known ? figureOf(known, assessment, language) : [quiet(sentence("BOARD_NOTHING_KNOWN", {}, language))],
    {
      text: first
        ? verdictOf(first, stand, assessment, language)
        : contentOf(sentence(`standing/${stand.kind}`, {}, language)),
      ...(first?.answer ? { sort: first.answer.probability } : {}),
    },
  ]);
}

/** What the plan prints; of a scan, whose letters are not safe, what it was read as: the annex has it as it stands. */
function askedIn({ target, readings: [first] }: TargetAssessment, { legend }: Assessment, language: Language): string {
  if (legend.plans[target.plan]?.status !== "ocr") return `“${target.phrase}”`;
  return sentence("FIELD_SCANNED", { read: first?.reading.label[language] ?? "" }, language);
}

/** The probability with its word, grade and mark; else from which start, else why there is none. */
function verdictOf(
  reading: ReadingAssessment,
  { kind, ends }: Standing,
  { legend: { names } }: Assessment,
  language: Language,
): Content {
  const { answer, start } = reading;
  if (answer) {
    const { probability: p, word, grade, conditions } = answer;
    const status = weakestStatus(conditions);
    const said = sentence("FIELD_P", { p, word, grade }, language);
    const range = ends ? line`${newLine}${aside(sentence("ROW_RANGE", ends, language))}` : null;
    return line`${said} ${status ? statusMark(status, language) : null}${range}`;
  }
  if (start) return line`${capital(startInShort(start, language))} ${statusMark("assumed", language)}`;
  if (kind === "impossible") {
    const [first] = [...reading.structure.checks, ...reading.structure.findings];
    const why = first ? line`${newLine}${aside(capital(findingText(first, names, language)))}` : null;
    return line`${capital(sentence("standing/impossible", {}, language))}${why}`;
  }
  return contentOf(capital(sentence(`standing/${kind}`, {}, language)));
}
