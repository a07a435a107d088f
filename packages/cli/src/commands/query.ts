import { InputError, problemOf } from "@lotrinh/language";
import { assess } from "@lotrinh/reach";
import { checkOrdinary, findLocality, loadPlaces } from "@lotrinh/registry";
import type { Invocation, Work } from "../command.js";
import { placeColumns } from "../country/place-columns.js";
import { isFolder, resultFiles } from "../country/result-files.js";
import { ofLocality } from "../options.js";
import { columnsOf } from "../out/columns.js";
import { drawColumns } from "../out/draw-columns.js";
import { queried } from "../out/sql.js";
import type { Table } from "../out/table.js";
import { deliver, outOptions } from "../out/write-out.js";
import { usageOf } from "../parse.js";
import { asked, inputOf } from "../run.js";
import { UsageError } from "../usage-error.js";
import { flat } from "./assess.js";

/** Largest file of figures that is opened, in MB. */
const MOST_MEGABYTES = 4096;

export const query: Work = {
  options: {
    locality: { value: "ID", about: "CLI_OPTION_QUERY_LOCALITY" },
    ...ofLocality,
    data: { value: "FILE", about: "CLI_OPTION_QUERY_DATA", example: "so-lieu.parquet" },
    ...outOptions,
  },
  async run(invocation) {
    const sql = (invocation.words[0] ?? "").trim();
    if (sql === "") throw new InputError([problemOf("QUERY_EMPTY", {})]);
    const rows = await queried(sql, await tablesOf(sql, invocation));
    const columns = Object.keys(rows[0] ?? {});
    const table = { columns, rows: rows.map((row) => columns.map((name) => String(row[name] ?? ""))) };
    await deliver({ table, csv: rows, json: rows }, invocation);
  },
};

/** Results of the country, a Parquet file of figures alone, or those that the statement names: figures and sources of all places, assessments and draws of the one that is asked. */
async function tablesOf(sql: string, invocation: Invocation): Promise<Map<string, Table>> {
  const { workspace, options } = invocation;
  const names = (table: string) => new RegExp(`\\b${table}\\b`, "i").test(sql);
  const tables = new Map<string, Table>();
  const { locality, data } = options;
  if (names("places")) tables.set("places", placeColumns(loadPlaces({ data: workspace.data })));
  if (typeof data === "string" && isFolder(data)) return tables.set("results", resultFiles(data));
  if (typeof data === "string" && /\.parquet$/i.test(data)) {
    checkOrdinary(data, { name: data, most: MOST_MEGABYTES });
    return tables.set("figures", data);
  }
  if (names("figures") || names("sources")) {
    const place = typeof locality === "string" ? findLocality(workspace.registry(), locality) : null;
    const { observations, sources } = place ? (await inputOf(invocation, place)).figures : workspace.figures();
    tables.set("figures", columnsOf(observations.map((one) => ({ ...one }))));
    tables.set("sources", columnsOf(sources.map((one) => ({ ...one }))));
  }
  if (!names("assessments") && !names("draws")) return tables;
  if (typeof locality !== "string")
    throw new UsageError("USAGE_ARGUMENT_MISSING", {
      command: "query",
      name: "--locality",
      write: usageOf({ name: "query", words: ["SQL"], ...query }),
    });
  const [input, id, run] = await asked(locality, invocation);
  if (names("assessments")) {
    const { targets } = assess(input, id, run);
    tables.set("assessments", columnsOf(targets.map((one) => ({ locality: id, ...flat(one) }))));
  }
  if (names("draws")) tables.set("draws", drawColumns(input, id, run));
  return tables;
}
