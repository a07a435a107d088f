import { basename } from "node:path";
import { InputError, type Language, type Problem, problemOf, problemText } from "@lotrinh/language";
import { type Figures, mergeFigures, readFigures } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";
import { importTable } from "../tables/import-table.js";
import { observationsOf } from "../tables/observations-of.js";
import type { Finding } from "../tables/types.js";
import { readTemplate } from "../template/read-template.js";
import type { FilledTemplate } from "../template/types.js";
import { withoutDoubted } from "./doubted-figures.js";
import { mergeTemplate } from "./merge-template.js";

/** Everything known, with the figures of a planner's file in the place of those of the same cells. */
export interface OwnFigures {
  readonly figures: Figures;
  /** The filled template that the file is; null for other tables. */
  readonly template: FilledTemplate | null;
  /** What did not hinder the reading, and which figures are not used, as it is told. */
  readonly doubts: readonly Problem[];
  /** Of an office's table: how many figures it gave, and how many problems it has. */
  readonly table: { readonly count: number; readonly bad: number } | null;
}

export interface OwnFiguresOptions {
  readonly registry: Registry;
  /** Whose figures those are that name no place. */
  readonly locality: Locality;
  /** Month (YYYY-MM) at which the figures are asked; defaults to that of the data. */
  readonly asOf?: string;
  /** Of what a message cites of another; defaults to Vietnamese. */
  readonly language?: Language;
}

/** Problems that say a file is not in our columns; it may still be an office's table. */
const OTHER_LAYOUT = /^(?:COLUMN_|TABLE_|CELLS_|FILE_ENCODING|WORKBOOK_)/;

/**
 * Figures of a planner's file beside those known: a filled template, a table in the columns of `data/observations`, or any
 * that `importTable` reads. A figure that may be read two ways beside the others, or cannot be beside them, is told and not used.
 * @throws InputError with every problem of a template or of a table in our columns, or why nothing could be read
 */
export async function ownFigures(file: string, known: Figures, options: OwnFiguresOptions): Promise<OwnFigures> {
  const own = await readOwn(file, known, options);
  const { figures, doubts } = withoutDoubted(own.figures, known, options);
  return { ...own, figures, doubts: [...own.doubts, ...doubts] };
}

async function readOwn(file: string, known: Figures, options: OwnFiguresOptions): Promise<OwnFigures> {
  const { registry, locality, language } = options;
  const template = await templateOf(file, known, options);
  if (template) {
    const doubts = templateProblems(template, file, language);
    return { figures: mergeTemplate(known, template, registry), template, doubts, table: null };
  }
  try {
    const doubts: Problem[] = [];
    const tell = (problem: Problem): void => void doubts.push(problem);
    const figures = await readFigures(file, known, { registry, locality: locality.id, tell });
    return { figures, template: null, doubts, table: null };
  } catch (error) {
    if (!(error instanceof InputError) || !error.problems.every(({ code }) => OTHER_LAYOUT.test(code))) throw error;
    return officeTable(file, known, options, error);
  }
}

async function templateOf(file: string, known: Figures, { registry, locality, language, asOf }: OwnFiguresOptions) {
  if (!/\.(xlsx|xlsm|xls|ods)$/i.test(file)) return null;
  const template = await readTemplate(file, { registry, known: known.observations, ...(asOf ? { asOf } : {}) }).catch(
    (error: unknown) => {
      throw error instanceof InputError ? withFile(error, file, language) : error;
    },
  );
  if (template === null) return null;
  checkTemplate(template, file, language);
  if (template.locality === locality.id) return template;
  const params = { file: basename(file), name: template.localityName, asked: locality.name };
  throw new InputError([{ code: "TEMPLATE_OTHER_LOCALITY", params }]);
}

/** Where one file is read its name need not be said; here it is one of several. */
function withFile({ problems }: InputError, file: string, language?: Language): InputError {
  return new InputError(
    problems.map((problem) => {
      if ("file" in problem.params) return problem;
      return problemOf("TEMPLATE_REFUSED", { where: basename(file), why: problemText(problem, language) });
    }),
  );
}

/** @throws InputError with what hinders the reading of a template */
/** Throws an `InputError` with every fault of a filled template, by sheet and cell; questions are none. */
export function checkTemplate(template: FilledTemplate, file: string, language?: Language): void {
  const problems = template.problems.filter(({ severity }) => severity === "error");
  if (problems.length > 0) throw new InputError(templateProblems({ ...template, problems }, file, language));
}

function templateProblems({ problems }: FilledTemplate, file: string, language?: Language): Problem[] {
  return problems.map(({ code, sheet, cell, value, params }) => {
    const place = [sheet, cell].filter((part) => part !== null).join("!");
    const why = problemText({ code, params: { value: value ?? "", ...params } } as Problem, language);
    return problemOf("TEMPLATE_REFUSED", { where: `${basename(file)} [${place}]`, why });
  });
}

async function officeTable(
  file: string,
  known: Figures,
  { registry, locality, language }: OwnFiguresOptions,
  error: InputError,
): Promise<OwnFigures> {
  const { rows, problems, moreProblems } = await importTable(file, { registry });
  const own = rows.map((row) => ({ ...row, locality: row.locality ?? locality.id }));
  const observations = observationsOf(own, { registry, from: file });
  if (observations.length === 0) {
    const unanswered = rows.length > 0 ? unansweredIn(file, { count: rows.length, problems }, language) : null;
    throw refusal(file, problems[0], language) ?? unanswered ?? error;
  }
  const ids = new Set(known.sources.map(({ id }) => id));
  const cited = [...new Set(observations.map(({ source }) => source))].filter((id) => !ids.has(id));
  const sources = cited.map((id) => {
    return { id, publisher: basename(file), title: id, address: "", retrieved: "", licence: "", note: "" };
  });
  const bad = problems.filter(({ severity }) => severity !== "note").length + moreProblems;
  const figures = mergeFigures(known, [{ observations, sources }]);
  return { figures, template: null, doubts: [], table: { count: observations.length, bad } };
}

/** Questions that are told of a table of which nothing can be used before they are answered. */
const MOST_ASKED = 5;

/** Of a table that was read, though no figure can be used yet: what `importTable` asks of it. */
function unansweredIn(
  file: string,
  { count, problems }: { readonly count: number; readonly problems: readonly Finding[] },
  language?: Language,
): InputError {
  // Whose figures those are that name no place is known here.
  const told = problems.filter(({ severity, code }) => severity !== "note" && code !== "PLACE_MISSING");
  const grave = told.filter(({ severity }) => severity !== "warning");
  const asked = grave.length > 0 ? grave : told;
  const said = asked.slice(0, MOST_ASKED).map((one) => {
    const place = [one.sheet, one.cell].filter((part) => part !== null).join("!");
    const where = place === "" ? basename(file) : `${basename(file)} [${place}]`;
    return problemOf("IMPORT_REFUSED", { where, why: whyOf(one, language) });
  });
  return new InputError([problemOf("OWN_TABLE_UNANSWERED", { file, count, bad: asked.length }), ...said]);
}

function whyOf({ code, params, ...at }: Finding, language?: Language): string {
  const all = { sheet: at.sheet ?? "", cell: at.cell ?? "", value: at.value ?? "", ...params };
  return problemText({ code, params: all } as Problem, language);
}

function refusal(where: string, first: Finding | undefined, language?: Language): InputError | null {
  if (first === undefined || !/^(?:PERSONS|TEXT_|WORKBOOK_|FILE_|NOT_A_FILE)/.test(first.code)) return null;
  return new InputError([problemOf("IMPORT_REFUSED", { where, why: whyOf(first, language) })]);
}
