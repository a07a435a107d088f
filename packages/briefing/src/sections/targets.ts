import { askedText, type IndicatorNames, indicatorName, type Language } from "@lotrinh/language";
import type { Assessment, ReadingAssessment, TargetAssessment } from "@lotrinh/reach";
import { conclusion, earlierText, type SentenceCode, sentence, sentenceOf, startInShort } from "@lotrinh/wording";
import { column, heading, paragraph, row } from "../blocks.js";
import { clauseLink, figureOf, leftOutText, targetAnchor } from "../cite.js";
import type { Content, Row, Section } from "../document.js";
import { aside, contentOf, joined, line, newLine, quiet, statusMark, strong } from "../spans.js";
import { weakestStatus } from "../status.js";
import { capital, horizonsOf } from "../text.js";
import { lawsInRow } from "./laws.js";

/** Every target still open, as printed and as read, with what is known and what follows. */
export const openTargets: Section = targetTable("chi-tieu-con-han", "open");

/** The same of those whose deadline is past. */
export const pastTargets: Section = targetTable("chi-tieu-da-qua", "past");

function targetTable(id: string, state: TargetAssessment["state"]): Section {
  const open = state === "open";
  return {
    id,
    blocks({ dossier: { assessment }, language }) {
      const shown = assessment.targets.filter((one) => one.state === state);
      if (shown.length === 0) return [];
      const params = { count: shown.length, years: horizonsOf(shown) };
      const verdict = sentence(open ? "PAGE_VERDICT" : "PAGE_OUTCOME", {}, language);
      return [
        heading(2, sentence(open ? "PAGE_OPEN" : "PAGE_PAST", params, language)),
        paragraph(sentence(open ? "PAGE_OPEN_INTRO" : "PAGE_PAST_INTRO", {}, language)),
        {
          kind: "table",
          caption: null,
          columns: [
            column(sentence("BOARD_SECTION", {}, language), { width: 9, nowrap: true }),
            column(sentence("PAGE_PRINTED", {}, language)),
            column(sentence("PAGE_READ", {}, language)),
            column(sentence("BOARD_KNOWN", {}, language), { width: 15, labelled: true }),
            column(verdict, { width: open ? 27 : 12, labelled: true }),
          ],
          rows: shown.map((one) => rowOf(one, assessment, language)),
          look: "roomy",
        },
      ];
    },
  };
}

function rowOf(one: TargetAssessment, assessment: Assessment, language: Language): Row {
  const { target, latest, context, readings } = one;
  const [first, ...others] = readings;
  const near = context.filter((figure) => figure.indicator === first?.reading.indicator);
  const known = first?.outcome?.observation ?? latest;
  const figures = known ? [known] : near.slice(-1);
  const shown =
    figures.length === 0
      ? [quiet(sentence("BOARD_NOTHING_KNOWN", {}, language))]
      : joined(
          figures.map((figure) => figureOf(figure, assessment, language)),
          " ",
        );
  const leftOut = leftOutText(one, language);
  const acts = one.state === "open" ? lawsInRow(one, language) : "";
  const law = acts === "" ? null : line`${newLine}${aside(acts)}`;
  const earlier = first?.earlier ? line`${newLine}${aside(capital(earlierText(first.earlier, language)))}` : null;
  return row(
    [
      [clauseLink(target, language)],
      line`${strong(indicatorName(target.indicator, assessment.legend.names, language))}${newLine}“${target.phrase}”`,
      [
        ...contentOf(first ? readingText(first, language) : ""),
        ...(one.state === "open" ? others.flatMap((other) => otherReading(other, language)) : []),
        // Long, and the column of figures is narrow.
        ...(leftOut === "" ? [] : line`${newLine}${aside(leftOut)}`),
      ],
      shown,
      {
        text: line`${first ? concluded(first, assessment.legend.names, language) : null}${earlier}${law}`,
        ...(first?.answer ? { sort: first.answer.probability } : {}),
      },
    ],
    targetAnchor(target),
  );
}

function otherReading(one: ReadingAssessment, language: Language): Content {
  const said = sentence("PAGE_OTHER_READING", { reading: readingText(one, language) }, language);
  const { verdict } = one.structure;
  const found = verdict === "feasible" ? null : ` – ${sentence(`verdict/${verdict}`, {}, language)}`;
  return line`${newLine}${aside(said)}${found}`;
}

function readingText({ reading }: ReadingAssessment, language: Language): string {
  return `${askedText(reading, language)} – ${reading.label[language]}`;
}

function concluded(reading: ReadingAssessment, names: IndicatorNames, language: Language): Content {
  const said = conclusion<Content>(reading, {
    names,
    answer: ({ conditions, probability, word, message: { code, params } }) => {
      const status = weakestStatus(conditions);
      const supposed = CONDITIONAL[code] ?? ("least" in params && "most" in params ? "ROW_RANGE" : undefined);
      const under = supposed ? line`${newLine}${aside(sentenceOf({ code: supposed, params }, language))}` : null;
      const p = sentence("PAGE_P", { p: probability, word }, language);
      return line`${p} ${status ? statusMark(status, language) : null}${under}`;
    },
    start: (start) => line`${startInShort(start, language)} ${statusMark("assumed", language)}`,
    language,
  });
  return typeof said === "string" ? contentOf(said) : said;
}

/** What a probability supposes, in a few words, by the code of its sentence. */
const CONDITIONAL: Readonly<Record<string, SentenceCode>> = {
  ANSWER_BORROWED: "ROW_BORROWED",
  ANSWER_BORROWED_ANYWAY: "ROW_BORROWED",
  ANSWER_MERGED: "ROW_MERGED",
  ANSWER_MERGED_ANYWAY: "ROW_MERGED",
  ANSWER_HOLDS_ON: "ROW_HOLDS_ON",
  ANSWER_HOLDS_ON_ANYWAY: "ROW_HOLDS_ON",
  ANSWER_ILLUSTRATED: "ROW_SUPPOSED",
  ANSWER_ILLUSTRATED_COUNT: "ROW_SUPPOSED_COUNT",
  ANSWER_SUPPOSED: "ROW_SUPPOSED",
  ANSWER_HOLDS_ON_COUNT: "ROW_HOLDS_ON",
  ANSWER_SUPPOSED_COUNT: "ROW_SUPPOSED_COUNT",
};
