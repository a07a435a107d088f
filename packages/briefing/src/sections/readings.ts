import { type IndicatorNames, type Language, quantity } from "@lotrinh/language";
import type { Answer, ReadingAssessment } from "@lotrinh/reach";
import { conclusion, earlierText, sentence, startText } from "@lotrinh/wording";
import { column, row } from "../blocks.js";
import type { Block, Content } from "../document.js";
import { aside, contentOf, line, newLine, small, statusMark, strong } from "../spans.js";
import { weakestStatus } from "../status.js";
import { capital } from "../text.js";

/**
 * What becomes of a clause under each way to read it, the default first, and under either autumn where it does not say
 * which; nothing where there is one way only.
 */
export function readingsTable(
  readings: readonly ReadingAssessment[],
  names: IndicatorNames,
  language: Language,
): Block[] {
  if (readings.length < 2 && readings.every(({ earlier }) => earlier === null)) return [];
  const rows = readings.map((one, index) => {
    const label = one.reading.label[language];
    return row([
      line`${index === 0 ? strong(label) : label}${newLine}${aside(one.reading.why[language])}`,
      line`${followsOf(one, names, language)}${earlierOf(one, index === 0, language)}`,
    ]);
  });
  return [
    {
      kind: "table",
      caption: contentOf(sentence("PAGE_READINGS", {}, language)),
      columns: [
        column(sentence("PAGE_READING", {}, language)),
        column(sentence("PAGE_FOLLOWS", {}, language), { width: 38 }),
      ],
      rows,
      whole: true,
    },
  ];
}

function earlierOf({ earlier }: ReadingAssessment, explained: boolean, language: Language): Content | null {
  if (!earlier) return null;
  const note = explained ? sentence("EARLIER_NOTE", { year: earlier.year + 1 }, language) : "";
  return line`${newLine}${small(capital(earlierText(earlier, language)), ".")} ${aside(note)}`;
}

export function followsOf(reading: ReadingAssessment, names: IndicatorNames, language: Language): Content {
  const follows = conclusion<Content>(reading, {
    names,
    answer: (answer) => answered(answer, language),
    start: (start) => line`${capital(startText(start, names, language))} ${statusMark("assumed", language)}`,
    language,
  });
  return typeof follows === "string" ? contentOf(capital(follows)) : follows;
}

function answered({ probability, word, conditions, message, solutions }: Answer, language: Language): Content {
  const said = sentence("PAGE_P_WORD", { p: probability, word }, language);
  const status = weakestStatus(conditions);
  const asked = message.code.startsWith("ANSWER_NEW_LITERATES") ? Number(message.params["value"]) : null;
  const people = asked === null ? "" : quantity(asked, "persons", language);
  const effort = solutions.find(({ value }) => value !== null);
  const needed = effort?.value == null ? "" : quantity(effort.value, effort.unit, language);
  const goal = effort?.probability ?? 0;
  return [
    ...line`${said} ${status ? statusMark(status, language) : null}`,
    ...(people === "" ? [] : line`${newLine}${sentence("PAGE_READING_PEOPLE", { people }, language)}`),
    ...(needed === "" ? [] : line`${newLine}${aside(sentence("PAGE_READING_EFFORT", { goal, needed }, language))}`),
  ];
}
