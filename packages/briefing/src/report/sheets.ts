import { askedText, indicatorName, type Language, statusName, unitName } from "@lotrinh/language";
import type { YearlyReport } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import type { Sheet, Value } from "../document.js";
import { sheet } from "../render/sheets.js";

/** The report for those who calculate, with the two columns that are left to write. */
export function reportSheets(report: YearlyReport, language: Language): Sheet[] {
  return [targetSheet(report, language), communeSheet(report, language), scoreSheet(report, language)];
}

function targetSheet({ rows, assessment }: YearlyReport, language: Language): Sheet {
  const said = rows.map(({ target, result, before, way, gap, holds, issued, outcome }): Value[] => {
    const [first] = assessment.targets.find((one) => one.target.id === target.id)?.readings ?? [];
    const answer = first?.answer ?? null;
    return [
      target.id,
      target.section,
      indicatorName(target.indicator, assessment.legend.names, language),
      askedText(first?.reading ?? target, language),
      target.horizon,
      result?.value ?? null,
      unitName(result?.unit ?? first?.reading.unit ?? target.unit, language),
      result ? statusName(result.status, language) : null,
      result?.source ?? null,
      before?.year ?? null,
      before?.value ?? null,
      way?.share ?? null,
      gap?.value ?? null,
      gap ? unitName(gap.unit, language) : null,
      holds === null ? null : sentence(holds ? "SHEET_YES" : "SHEET_NO", {}, language),
      issued,
      answer?.probability ?? null,
      answer ? sentence(`word/${answer.word}`, {}, language) : null,
      answer?.grade ?? null,
      outcome ? sentence(`outcome/${outcome}`, {}, language) : null,
      null,
      null,
    ];
  });
  return sheet("REPORT", language, said);
}

function communeSheet({ communes, assessment: { legend } }: YearlyReport, language: Language): Sheet {
  const rows = communes.map(({ unit, indicator, threshold, year, counts, status, missing }): Value[] => [
    legend.localities[unit]?.name ?? unit,
    indicatorName(indicator, legend.names, language),
    threshold,
    year,
    counts.numerator,
    counts.denominator,
    statusName(status, language),
    missing,
  ]);
  return sheet("COMMUNES", language, rows);
}

function scoreSheet({ score: { resolved, met, mean, brier, constant } }: YearlyReport, language: Language): Sheet {
  const rows: Value[][] = [
    [sentence("SHEET_RESOLVED", {}, language), resolved],
    [sentence("SHEET_MET", {}, language), met],
    [sentence("SHEET_MEAN", {}, language), mean],
    [sentence("SHEET_BRIER", {}, language), brier],
    [sentence("SHEET_CONSTANT", {}, language), constant],
  ];
  return sheet("SCORE", language, rows);
}
