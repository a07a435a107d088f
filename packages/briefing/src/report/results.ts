import { askedText, formatProbability, indicatorName, type Language, quantity, yearLabel } from "@lotrinh/language";
import type { ReportRow, TargetAssessment, YearlyReport } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { column, heading, list, row } from "../blocks.js";
import { clauseLink, figureOf, targetAnchor } from "../cite.js";
import type { Block, Content, Row, Section } from "../document.js";
import { FIELD_ORDER } from "../sections/fields.js";
import { aside, contentOf, line, newLine, quiet, statusMark, strong } from "../spans.js";
import { weakestStatus } from "../status.js";
import { capital } from "../text.js";
import { dueRows, openRows } from "./rows.js";

/** Target by target: the year's figure, how far that is, what was said and what is said now; causes are left to write. */
export function results(report: YearlyReport): Section {
  return {
    id: "ket-qua",
    blocks({ language }) {
      const { assessment, year } = report;
      const open = openRows(report);
      const due = dueRows(report);
      const silent = [...open, ...due].filter(({ result, outcome }) => result === null && outcome !== "met");
      const names = silent.map(({ target }) => indicatorName(target.indicator, assessment.legend.names, language));
      return [
        ...(due.length === 0 ? [] : [heading(2, say("REPORT_DUE_TITLE", language)), table(due, report, language)]),
        ...(open.length === 0 ? [] : [heading(2, say("REPORT_RESULTS", language))]),
        ...FIELD_ORDER.flatMap((field): Block[] => {
          const own = open.filter(({ target }) => (assessment.legend.fields[target.indicator] ?? "other") === field);
          if (own.length === 0) return [];
          return [heading(3, sentence(`field/${field}`, {}, language)), table(own, report, language)];
        }),
        ...(names.length === 0 ? [] : [heading(2, sentence("REPORT_WANTED", { year }, language))]),
        ...list([...new Set(names)]),
      ];
    },
  };
}

type Head = "REPORT_DUE_TITLE" | "REPORT_RESULTS" | "REPORT_TARGET" | "REPORT_WAY" | "REPORT_CAUSE" | "REPORT_PROPOSAL";

function say(code: Head, language: Language): string {
  return sentence(code, {}, language);
}

function table(rows: readonly ReportRow[], report: YearlyReport, language: Language): Block {
  const past = rows[0]?.state === "past";
  return {
    kind: "table",
    caption: null,
    columns: [
      column(say("REPORT_TARGET", language), { width: 25, labelled: true }),
      column(sentence("REPORT_RESULT", { year: report.year }, language), { width: 19, labelled: true }),
      column(say("REPORT_WAY", language), { width: 9, labelled: true }),
      column(sentence(past ? "REPORT_P_ISSUED" : "REPORT_P", {}, language), { width: 15, labelled: true }),
      column(say("REPORT_CAUSE", language), { labelled: true }),
      column(say("REPORT_PROPOSAL", language), { labelled: true }),
    ],
    rows: rows.map((one) => rowOf(one, report, language)),
  };
}

function rowOf(one: ReportRow, { year, assessment, issued }: YearlyReport, language: Language): Row {
  const { target, result } = one;
  const { legend } = assessment;
  const assessed = assessment.targets.find((each) => each.target.id === target.id);
  const [first] = assessed?.readings ?? [];
  const asked = askedText(first?.reading ?? target, language);
  const by = sentence("REPORT_BY", { asked, year: target.horizon }, language);
  const shown = first?.outcome?.observation ?? result;
  const cells = [
    line`${strong(indicatorName(target.indicator, legend.names, language))}${newLine}${by} ${clauseLink(target, language)}`,
    shown
      ? line`${figureOf(shown, assessment, language)}${standing(one, language)}`
      : [quiet(sentence("REPORT_NO_FIGURE", { year }, language))],
    way(one, legend.timings[first?.reading.indicator ?? ""] ?? "calendar", language),
    one.state === "past" ? issuedCell(one, language) : forecast(one, first, issued !== null, language),
    "",
    "",
  ];
  return row(cells, targetAnchor(target));
}

function standing({ outcome, holds, gap, result }: ReportRow, language: Language): Content {
  const missing = gap && gap.value > 0 ? gapText(gap, result?.denominator ?? null, language) : "";
  const said =
    outcome !== null
      ? sentence(`outcome/${outcome}`, {}, language)
      : holds === null
        ? ""
        : sentence(holds ? "REPORT_HOLDS" : "REPORT_SHORT", {}, language);
  const parts = [said, outcome === "met" || holds ? "" : missing].filter((part) => part !== "");
  return parts.length === 0 ? [] : line`${newLine}${capital(parts.join("; "))}`;
}

function gapText({ value, unit }: NonNullable<ReportRow["gap"]>, all: number | null, language: Language): string {
  if (unit !== "units" || all === null)
    return sentence("REPORT_GAP", { gap: quantity(value, unit, language) }, language);
  return sentence("REPORT_GAP_OF", { gap: value, all }, language);
}

function way({ before, way: gone }: ReportRow, timing: Parameters<typeof yearLabel>[1], language: Language): Content {
  const earlier = before
    ? sentence(
        "REPORT_BEFORE",
        { year: yearLabel(before.year, timing), value: quantity(before.value, before.unit, language) },
        language,
      )
    : "";
  if (!gone) return earlier === "" ? [quiet("–")] : contentOf(earlier);
  const { base, share } = gone;
  const from = { base: quantity(base.value, base.unit, language), year: yearLabel(base.year, timing) };
  const said =
    share < 0
      ? sentence("REPORT_WAY_BACK", from, language)
      : sentence("REPORT_WAY_SHARE", { share: Math.round(100 * Math.min(share, 1)), ...from }, language);
  return base.year === before?.year ? contentOf(said) : line`${said}${newLine}${aside(earlier)}`;
}

function issuedCell({ issued }: ReportRow, language: Language): Content {
  return issued === null ? [quiet("–")] : contentOf(formatProbability(issued, { language }));
}

/** What is said now, and what was said last time beneath it. */
function forecast(
  { issued }: ReportRow,
  first: TargetAssessment["readings"][number] | undefined,
  compared: boolean,
  language: Language,
): Content {
  const before =
    issued === null
      ? sentence("REPORT_P_NOT_BEFORE", {}, language)
      : sentence("REPORT_P_BEFORE", { before: formatProbability(issued, { language }) }, language);
  const last = compared ? line`${newLine}${aside(before)}` : null;
  const { answer, silence } = first ?? {};
  if (!answer) return line`${quiet(silence ? sentence(`silence/${silence}`, {}, language) : "–")}${last}`;
  const { probability: p, word, grade, conditions } = answer;
  const status = weakestStatus(conditions);
  const said = line`${strong(formatProbability(p, { language }))}, ${sentence("FIELD_WORD", { word, grade }, language)}`;
  return line`${said} ${status ? statusMark(status, language) : null}${last}`;
}
