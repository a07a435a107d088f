import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { InputError, problemOf } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Invocation, OptionDeclaration } from "../command.js";
import { type Printed, print } from "../print.js";
import { arrowBytes } from "./arrow.js";
import { type Columns, columnsOf, rowCount } from "./columns.js";
import { csvBytes } from "./csv.js";
import { parquetBytes } from "./parquet.js";
import { xlsxBytes } from "./xlsx.js";

type Writer = (columns: Columns, file: string) => Uint8Array | Promise<Uint8Array>;

const WRITERS: Readonly<Record<string, Writer>> = {
  ".parquet": parquetBytes,
  ".arrow": arrowBytes,
  ".csv": csvBytes,
  ".xlsx": xlsxBytes,
};

const names = Object.keys(WRITERS);

/** A file for results, told by its ending. */
export const outOptions = {
  out: {
    value: `FILE${names.join("|")}`,
    about: "CLI_OPTION_OUT_FILE",
    read: (text: string) => (names.includes(extname(text).toLowerCase()) ? text : undefined),
    example: "ket-qua.parquet",
  },
  force: { value: "", about: "CLI_OPTION_OUT_FORCE" },
} satisfies Readonly<Record<string, OptionDeclaration>>;

/** Prints a result, or writes its flat rows into the file of `--out`; gives whether it was printed. */
export async function deliver(printed: Printed, invocation: Invocation): Promise<boolean> {
  if (typeof invocation.options["out"] === "string") await writeOut(columnsOf(printed.csv), invocation);
  else print(printed, invocation);
  return invocation.options["out"] === undefined;
}

/** @throws InputError OUT_EXISTS without `--force` */
export function refuseExisting({ options }: Invocation): void {
  const file = String(options["out"]);
  if (options["force"] !== true && existsSync(file)) throw new InputError([problemOf("OUT_EXISTS", { file })]);
}

/**
 * Writes a table into the file of `--out`, whole or not at all.
 * @throws InputError OUT_EXISTS without `--force`, OUT_UNWRITABLE, OUT_TOO_LONG
 */
export async function writeOut(columns: Columns, invocation: Invocation): Promise<void> {
  const file = String(invocation.options["out"]);
  refuseExisting(invocation);
  const bytes = await (WRITERS[extname(file).toLowerCase()] as Writer)(columns, file);
  writeBytes(bytes, rowCount(columns), invocation);
}

/**
 * Writes the bytes of some rows into the file of `--out`, whole or not at all, and says so.
 * @throws InputError OUT_UNWRITABLE
 */
export function writeBytes(bytes: Uint8Array, count: number, { options, streams, language }: Invocation): void {
  const file = String(options["out"]);
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(fresh, bytes, { flag: "wx" });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([problemOf("OUT_UNWRITABLE", { file, reason })]);
  }
  streams.note(`${sentence("OUT_WRITTEN", { file, count }, language)}\n`);
  streams.result(`${file}\n`);
}
