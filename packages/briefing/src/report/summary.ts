import type { Language } from "@lotrinh/language";
import type { YearlyReport } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { heading, paragraph } from "../blocks.js";
import { planTitle } from "../cite.js";
import type { Section } from "../document.js";
import { placeName } from "../sections/head.js";
import { capital } from "../text.js";
import { dueRows, openRows } from "./rows.js";

/** What the year gave, in a few sentences, and when it is to be reported to whom. */
export function summary(report: YearlyReport): Section {
  return {
    id: "bao-cao-nam",
    blocks({ language }) {
      const { assessment, issued, year } = report;
      const name = capital(placeName(assessment, language));
      const about = [
        ...Object.values(assessment.legend.plans).map((plan) => planTitle(plan, language)),
        ...dutiesOf(report, language),
        sentence("FIRST_AS_OF", { date: assessment.asOf }, language),
        issued
          ? sentence("REPORT_ISSUED", { date: issued.asOf }, language)
          : sentence("REPORT_NOT_ISSUED", {}, language),
      ];
      return [
        heading(1, sentence("REPORT_TITLE", { name, year }, language)),
        paragraph(about.join(" · "), "kicker"),
        paragraph(standing(report, language).join(" "), "verdict"),
        paragraph(sentence("REPORT_TO_WRITE", { year }, language), "small"),
        paragraph(sentence("BRIEF_KEY", {}, language), "small"),
      ];
    },
  };
}

function dutiesOf({ assessment, year }: YearlyReport, language: Language): string[] {
  const duties = Object.values(assessment.legend.plans).flatMap(({ reports = [] }) => reports);
  return duties.map(({ of, due, year: in_, by }) => {
    const date = `${in_ === "next" ? year + 1 : year}-${due}`;
    return sentence(`report-duty/${of}`, { date, by: by[language] }, language);
  });
}

function standing(report: YearlyReport, language: Language): string[] {
  const { year } = report;
  const open = openRows(report);
  const due = dueRows(report);
  const known = open.filter(({ result }) => result !== null);
  const held = known.filter(({ holds }) => holds === true).length;
  const short = known.filter(({ holds }) => holds === false).length;
  const untold = known.length - held - short;
  const of = (verdict: string) => due.filter(({ outcome }) => outcome === verdict).length;
  const counts = { count: open.length, known: known.length, held, short, silent: open.length - known.length, year };
  return [
    ...(open.length > 0 ? [sentence("REPORT_SUMMARY", counts, language)] : []),
    ...(untold > 0 ? [sentence("REPORT_UNTOLD", { count: untold }, language)] : []),
    ...(due.length > 0
      ? [
          sentence(
            "REPORT_DUE",
            { count: due.length, met: of("met"), missed: of("missed"), unknown: of("unknown"), year },
            language,
          ),
        ]
      : []),
  ];
}
