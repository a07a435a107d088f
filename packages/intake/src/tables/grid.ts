/** One cell as a person sees it. */
export interface Cell {
  /** What is displayed, NFC, trimmed. */
  readonly text: string;
  readonly kind: "text" | "number" | "date" | "error" | "boolean";
  /** What is stored under a number or a date. */
  readonly stored?: number;
  /** The number displayed, and whether a percent sign stands with it; absent where the format hides it. */
  readonly shown?: { readonly value: number; readonly isPercent: boolean };
  /** A formula whose result is not stored in the file. */
  readonly formula?: string;
}

/** Rows and columns from `top`,`left` to `bottom`,`right`, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet: sparse rows of cells; rows and columns that are hidden hold none. */
export interface Grid {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** Numbers of hidden rows and columns that held something, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export function cellAt({ rows }: Pick<Grid, "rows">, row: number, column: number): Cell | undefined {
  return rows[row]?.[column];
}

export function textAt(grid: Pick<Grid, "rows">, row: number, column: number): string {
  return cellAt(grid, row, column)?.text ?? "";
}

/** Name of a cell as spreadsheets write it: row 0, column 0 is `A1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
