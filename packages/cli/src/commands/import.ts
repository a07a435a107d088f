import {
  type Finding,
  type ImportedTable,
  importTable,
  type Layout,
  layouts,
  readMapping,
  type Taken,
  writeMapping,
  writeRows,
} from "@lotrinh/intake";
import {
  formatNumber,
  InputError,
  indicatorName,
  type Language,
  problemOf,
  statusName,
  unitName,
} from "@lotrinh/language";
import { findLocality, namesOf } from "@lotrinh/registry";
import { sentence, sentenceOf, sentencesIn } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { oneOf, whole } from "../options.js";
import { formatTable, print } from "../print.js";

export const importFile: Work = {
  options: {
    as: { value: "LAYOUT", about: "CLI_OPTION_AS", read: oneOf(...layouts), example: "schools" },
    locality: { value: "NAME", about: "CLI_OPTION_IMPORT_LOCALITY", example: "chi-lang" },
    year: { value: "YYYY", about: "CLI_OPTION_IMPORT_YEAR", read: whole(1900, 2100), example: "2025" },
    mapping: { value: "FILE.yaml", about: "CLI_OPTION_MAPPING", example: "bang.yaml" },
    out: { value: "FILE.csv", about: "CLI_OPTION_IMPORT_OUT", example: "so-lieu.csv" },
    force: { value: "", about: "CLI_OPTION_IMPORT_FORCE" },
  },
  plain: true,
  async run(invocation) {
    const { words, options, workspace, streams, language } = invocation;
    const [file = ""] = words;
    const { as, locality, year, mapping, out, force } = options;
    const registry = workspace.catalogue();
    const known = typeof mapping === "string" ? readMapping(mapping, registry) : undefined;
    const imported = await importTable(file, {
      registry,
      ...(typeof as === "string" ? { layout: as as Layout } : {}),
      ...(typeof locality === "string" ? { locality: findLocality(registry, locality) } : {}),
      ...(typeof year === "number" ? { year } : {}),
      ...(known ? { mapping: known } : {}),
    });
    printImported(imported, invocation);
    const note = (said: string): void => streams.note(`${said}\n`);
    const say = sentencesIn(language);
    // Also where nothing was read: names that are not known are filled in there.
    if (typeof mapping === "string" && known === undefined && imported.names.size > 0) {
      writeMapping(mapping, imported.names);
      note(say("MAPPING_WRITTEN", { file: mapping }));
    }
    if (imported.rows.length === 0) throw nothingRead(file, imported, language);
    if (typeof out !== "string") return;
    const count = writeRows(out, imported.rows, { registry, from: file, force: force === true });
    note(say("OUT_WRITTEN", { file: out, count }));
    if (count < imported.rows.length) note(say("ROWS_LEFT_OUT", { count: imported.rows.length - count }));
  },
};

/** The first error, with the file; printed on its own beside the result. */
function nothingRead(file: string, { problems }: ImportedTable, language: Language): InputError {
  const first = problems.find(({ severity }) => severity === "error") ?? problems[0];
  const where = [file, first?.sheet, first?.cell].filter((part) => part).join(" ");
  const why = first ? messageOf(first, language) : sentence("NOTHING_READ", {}, language);
  return new InputError([problemOf("IMPORT_REFUSED", { where, why })]);
}

function paramsOf(finding: Finding | undefined): Readonly<Record<string, string | number>> {
  return { sheet: finding?.sheet ?? "", cell: finding?.cell ?? "", value: finding?.value ?? "", ...finding?.params };
}

function messageOf(finding: Finding, language: Language): string {
  return sentenceOf({ code: finding.code, params: paramsOf(finding) }, language);
}

function printImported(imported: ImportedTable, invocation: Invocation): void {
  const { language, format, streams } = invocation;
  const { rows, problems, moreProblems } = imported;
  const said = problems.map(({ params, ...one }) => ({ ...one, message: messageOf({ params, ...one }, language) }));
  const json = {
    rows,
    problems: said,
    ...(moreProblems > 0 ? { moreProblems } : {}),
    layout: imported.layout,
    taken: imported.taken.map(({ params, code, ...one }) => ({ ...one, as: sentenceOf({ code, params }, language) })),
  };
  if (format === "table") streams.result(takenTable(imported.taken, language));
  if (format !== "table" || rows.length > 0) printRows(rows, json, invocation);
  if (format !== "table" || said.length === 0) return;
  const heads = (["SEVERITY", "SHEET", "CELL", "PROBLEM"] as const).map((code) =>
    sentence(`COLUMN_${code}`, {}, language),
  );
  const lines = said.map((one) => [
    sentence(`severity/${one.severity}`, {}, language),
    one.sheet ?? "",
    one.cell ?? "",
    one.message,
  ]);
  streams.result(`${rows.length > 0 ? "\n" : ""}${formatTable(heads, lines)}`);
  if (moreProblems > 0) streams.result(`${sentence("MORE_PROBLEMS", { count: moreProblems }, language)}\n`);
}

function printRows(rows: ImportedTable["rows"], json: unknown, invocation: Invocation): void {
  const { language, workspace } = invocation;
  const names = namesOf(workspace.catalogue().indicators);
  const columns = ["SHEET", "CELL", "FIGURE", "LOCALITY", "YEAR", "VALUE", "STATUS"] as const;
  print(
    {
      table: {
        columns: columns.map((code) => sentence(`COLUMN_${code}`, {}, language)),
        rows: rows.map((row) => [
          row.sheet,
          row.cell,
          indicatorName(row.indicator, names, language) + (row.breakdown === "" ? "" : ` (${row.breakdown})`),
          row.locality ?? "?",
          row.year === null ? "?" : String(row.year),
          `${formatNumber(row.value, { language })} ${unitName(row.unit, language)}`,
          row.status === "provisional"
            ? sentence("STATUS_PROVISIONAL", {}, language)
            : statusName(row.status, language),
        ]),
      },
      csv: rows.map((row) => ({ ...row })),
      json,
    },
    invocation,
  );
}

function takenTable(taken: readonly Taken[], language: Language): string {
  if (taken.length === 0) return "";
  const heads = (["SHEET", "PLACE", "AS_PRINTED", "TAKEN_FOR"] as const).map((code) =>
    sentence(`COLUMN_${code}`, {}, language),
  );
  const lines = taken.map(({ sheet, place, text, code, params }) => [
    sheet,
    place,
    text,
    sentenceOf({ code, params }, language),
  ]);
  return `${formatTable(heads, lines)}\n`;
}
