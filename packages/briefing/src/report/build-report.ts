import type { Language } from "@lotrinh/language";
import type { Assessment, YearlyReport } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { compose } from "../compose.js";
import type { Form } from "../document.js";
import { completed, type Pack } from "../pack.js";
import { digestsOf, type FileDigest, provenance } from "../provenance.js";
import { checkFormats, rendered } from "../render/index.js";
import { sources } from "../sections/sources.js";
import { communes } from "./communes.js";
import { results } from "./results.js";
import { saidInReport } from "./said.js";
import { score } from "./score.js";
import { reportSheets } from "./sheets.js";
import { summary } from "./summary.js";

/** Formats that a yearly report can have. */
export const reportFormats: readonly string[] = ["docx", "xlsx", "html", "pdf"];

export interface BuildReportOptions {
  readonly version: string;
  /** Digests of the files that the report was made from. */
  readonly inputs: readonly FileDigest[];
  /** Of everything that is said. Defaults to `"vi"`. */
  readonly language?: Language;
  /** Which of `reportFormats`. Defaults to all. */
  readonly formats?: readonly string[];
  /** Of the document for Word. Defaults to `"thuong"`. */
  readonly form?: Form;
}

/**
 * Makes the report of a year in memory, in the formats of a pack and with its provenance, so that next year's can be held
 * against it. The same report, version, inputs and language give the same bytes.
 * @throws RangeError for a format that there is none of
 */
export async function buildReport(
  report: YearlyReport,
  { version, inputs, language = "vi", formats = reportFormats, form = "thuong" }: BuildReportOptions,
): Promise<Pack> {
  checkFormats(formats, reportFormats);
  const dossier = completed({ assessment: report.assessment });
  const shown = completed({ assessment: withSources(report) });
  const sections = [summary, results, communes, score].map((make) => make({ ...report, assessment: shown.assessment }));
  const composed = await compose({ dossier: shown, language, version }, [...sections, sources], { form });
  const { locality, legend } = report.assessment;
  const params = { name: legend.localities[locality]?.name ?? locality, year: report.year };
  const document = {
    ...composed,
    title: sentence("REPORT_TAB", params, language),
    sheets: reportSheets(report, language),
  };
  const files = await rendered(document, formats);
  const traced = provenance(dossier, {
    version,
    inputs,
    outputs: digestsOf(files),
    firstPage: saidInReport(composed, report),
  });
  const { year, rows, score: scored } = report;
  const reported = rows.map(({ target, issued, result, outcome }) => {
    return { target: target.id, issued, value: result?.value ?? null, outcome };
  });
  const whole = { ...traced, report: { year, issued: report.issued?.asOf ?? null, score: scored, targets: reported } };
  files.set("provenance.json", new TextEncoder().encode(`${JSON.stringify(whole, null, 1)}\n`));
  return files;
}

/** The report's list of sources has those of its own figures only; its provenance has all. */
function withSources({ assessment, rows }: YearlyReport): Assessment {
  const outcomes = assessment.targets.map(({ readings: [first] }) => first?.outcome?.observation);
  const cited = new Set([...rows.map(({ result }) => result), ...outcomes].map((one) => one?.source));
  const sources = Object.entries(assessment.legend.sources).filter(([id]) => cited.has(id));
  return { ...assessment, legend: { ...assessment.legend, sources: Object.fromEntries(sources) } };
}
