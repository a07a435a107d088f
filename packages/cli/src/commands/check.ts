import { type CheckFinding, type CheckReport, checkFiles, type Fix, fixFile, openAhead } from "@lotrinh/intake";
import { InputError, type Language, type Problem, problemReason } from "@lotrinh/language";
import { findLocality } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { plan } from "../options.js";
import { figureParquet } from "../out/figure-parquet.js";
import { refuseExisting, writeBytes } from "../out/write-out.js";
import { formatTable, print } from "../print.js";
import { templateSettings } from "../template-settings.js";

export const check: Work = {
  options: {
    locality: { value: "NAME", about: "CLI_OPTION_CHECK_LOCALITY", example: "chi-lang" },
    plan,
    fix: { value: "", about: "CLI_OPTION_CHECK_FIX" },
    out: {
      value: "FILE.parquet",
      about: "CLI_OPTION_CHECK_OUT",
      read: (text) => (/\.parquet$/i.test(text) ? text : undefined),
      example: "so-lieu.parquet",
    },
    force: { value: "", about: "CLI_OPTION_CHECK_FORCE" },
  },
  bulk: true,
  plain: true,
  async run(invocation) {
    const { words, options, workspace } = invocation;
    const { fix } = options;
    const opened = fix === true ? new Map() : openAhead(words.slice(0, 1));
    const registry = workspace.catalogue();
    const { locality, force, out } = options;
    if (typeof out === "string") refuseExisting(invocation);
    const sound = typeof out === "string" ? await figureParquet() : null;
    const fixed = fix === true ? await fixAll(words, invocation, force === true) : null;
    const report = await checkFiles(fixed?.files ?? words, {
      ...{ registry, opened },
      figures: workspace.figures(),
      ...(typeof locality === "string" ? { locality: findLocality(registry, locality) } : {}),
      ...(sound ? { onFigure: sound.add } : {}),
      settings: async (filled, path) =>
        (await templateSettings(filled, workspace.scenariosOf(filled.locality), path)).problems,
    });
    printReport(report, fixed?.fixes ?? null, invocation);
    const { error, question, warning } = report.counts;
    if (error + question > 0) {
      const params = { errors: error, questions: question, warnings: warning };
      throw new InputError([{ code: "CHECK_FOUND", params }]);
    }
    if (sound === null) return;
    const { bytes, count } = sound.end();
    writeBytes(bytes, count, invocation);
  },
};

/** The files to look at next: copies where some were written. */
async function fixAll(files: readonly string[], { workspace, streams, language }: Invocation, force: boolean) {
  const fixes: Fix[] = [];
  const next: string[] = [];
  for (const file of files) {
    const { copy, fixes: own } = await fixFile(file, { registry: workspace.catalogue(), force });
    const said =
      copy === null
        ? sentence("CHECK_NO_COPY", { file }, language)
        : sentence("CHECK_COPY", { copy, count: own.length }, language);
    streams.note(`${said}\n`);
    fixes.push(...own);
    next.push(copy ?? file);
  }
  return { files: next, fixes };
}

function fixTable(fixes: readonly Fix[], language: Language): string {
  const columns = ["FILE", "SHEET", "CELL", "BEFORE", "AFTER", "CHANGE"] as const;
  const heads = columns.map((code) => sentence(`COLUMN_${code}`, {}, language));
  const lines = fixes.map(({ file, sheet, cell, before, after, code }) => {
    // A workbook shows a number with the comma of its language; a text file holds the point itself.
    const shown = code === "FIX_NUMBER" && sheet !== null && language === "vi" ? after.replace(".", ",") : after;
    return [file, sheet ?? "", cell, before, shown, sentence(code, {}, language)];
  });
  return `${formatTable(heads, lines)}\n`;
}

function messageOf({ code, params, value, sheet, cell }: CheckFinding, language: Language): string {
  return problemReason(
    { code, params: { value: value ?? "", sheet: sheet ?? "", cell: cell ?? "", ...params } } as Problem,
    language,
  );
}

function printReport(
  { files, findings, more, counts }: CheckReport,
  fixes: readonly Fix[] | null,
  invocation: Invocation,
): void {
  const { language, format, streams } = invocation;
  const said = findings.map(({ params: _, ...one }) => {
    return { ...one, message: messageOf({ params: _, ...one }, language) };
  });
  if (format !== "table") {
    const json = { files, problems: said, more, counts, ...(fixes ? { fixes } : {}) };
    print({ table: { columns: [], rows: [] }, csv: said, json }, invocation);
    return;
  }
  if (fixes !== null && fixes.length > 0) streams.result(fixTable(fixes, language));
  const columns = ["FILE", "SHEET", "CELL", "WRITTEN", "PROBLEM", "CODE"] as const;
  for (const severity of ["error", "question", "warning", "note"] as const) {
    const rows = said.filter((one) => one.severity === severity);
    if (rows.length === 0) continue;
    const heads = columns.map((code) => sentence(`COLUMN_${code}`, {}, language));
    const lines = rows.map((one) => [
      one.file,
      one.sheet ?? "",
      one.cell ?? "",
      one.value ?? "",
      one.message,
      one.code,
    ]);
    streams.result(`${sentence(`severity/${severity}`, {}, language)} (${counts[severity]})\n`);
    streams.result(`${formatTable(heads, lines)}\n`);
  }
  if (counts.question > 0 && files.some(({ kind }) => kind !== "table"))
    streams.result(`${sentence("CHECK_ANSWER", {}, language)}\n`);
  for (const [code, count] of Object.entries(more))
    streams.result(`${sentence("CHECK_MORE", { count, code }, language)}\n`);
  const figures = files.reduce((sum, one) => sum + one.figures, 0);
  if (counts.error + counts.question === 0)
    streams.result(
      `${sentence("CHECK_SOUND", { files: files.length, figures, warnings: counts.warning }, language)}\n`,
    );
}
