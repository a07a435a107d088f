/** A value of a table. */
export type Cell = string | number | null;

/** Values of a table by column, all of one length. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

/** What a column holds: whole numbers of 32 bits, numbers or text; null anywhere. */
export type Kind = "integer" | "number" | "text";

const MOST = 2 ** 31 - 1;

/** Rows as columns, of all names that any row has, in the order in which they come. */
export function columnsOf(rows: readonly Readonly<Record<string, Cell>>[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
}

/** A column with any text is text, one with any fraction of numbers; one without a value is text. */
export function kindOf(values: readonly Cell[]): Kind {
  let kind: Kind | null = null;
  for (const value of values) {
    if (typeof value === "string") return "text";
    if (value === null) continue;
    if (!Number.isInteger(value) || Math.abs(value) > MOST) kind = "number";
    else kind ??= "integer";
  }
  return kind ?? "text";
}

/** Values as their column has them. */
export function valuesAs(kind: Kind, values: readonly Cell[]): readonly Cell[] {
  return kind === "text" ? values.map((value) => (value === null ? null : String(value))) : values;
}

/** Rows of some columns. */
export function rowCount(columns: Columns): number {
  return Object.values(columns)[0]?.length ?? 0;
}
