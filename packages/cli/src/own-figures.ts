import { basename } from "node:path";
import { importTable, observationsOf } from "@lotrinh/intake";
import { InputError } from "@lotrinh/language";
import { type Figures, mergeFigures, readFigures } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "./command.js";

/** Problems that say a file is not in our columns; it may still be an office's table. */
const OTHER_LAYOUT = /^(?:COLUMN_|TABLE_|CELLS_|FILE_ENCODING|WORKBOOK_)/;

/**
 * The figures known with those of a planner's file: in the columns of `data/observations`, or any table that `import`
 * reads. How many figures such a table gave, and how many problems it has, is noted.
 * @throws InputError with every problem of a table in our columns, or why nothing could be read
 */
export async function withOwnFigures(
  file: string,
  known: Figures,
  { registry, locality }: { readonly registry: Registry; readonly locality: Locality },
  { streams, language }: Pick<Invocation, "streams" | "language">,
): Promise<Figures> {
  try {
    return await readFigures(file, known, { registry, locality: locality.id });
  } catch (error) {
    if (!(error instanceof InputError) || !error.problems.every(({ code }) => OTHER_LAYOUT.test(code))) throw error;
    const { rows, problems, moreProblems } = await importTable(file, { registry });
    const own = rows.map((row) => ({ ...row, locality: row.locality ?? locality.id }));
    const observations = observationsOf(own, { registry, from: file });
    if (observations.length === 0) throw refusal(file, problems[0]) ?? error;
    const bad = problems.filter(({ severity }) => severity !== "note").length + moreProblems;
    streams.note(`${sentence("OWN_TABLE_READ", { file, count: observations.length, bad }, language)}\n`);
    const cited = [...new Set(observations.map(({ source }) => source))].filter(
      (id) => !known.sources.some((one) => one.id === id),
    );
    const sources = cited.map((id) => ({
      id,
      publisher: basename(file),
      title: id,
      address: "",
      retrieved: "",
      licence: "",
      note: "",
    }));
    return mergeFigures(known, [{ observations, sources }]);
  }

  function refusal(where: string, first: Awaited<ReturnType<typeof importTable>>["problems"][number] | undefined) {
    if (first === undefined || !/^(?:PERSONS|TEXT_|WORKBOOK_|FILE_|NOT_A_FILE)/.test(first.code)) return undefined;
    const params = { sheet: first.sheet ?? "", cell: first.cell ?? "", value: first.value ?? "", ...first.params };
    return new InputError([{ code: "IMPORT_REFUSED", params: { where, why: sentence(first.code, params, language) } }]);
  }
}
