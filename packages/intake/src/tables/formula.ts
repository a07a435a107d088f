import { type Cell, cellAt, type Grid } from "./grid.js";

/** What a formula of sums and the four operations gives; undefined where it needs more than this sheet's numbers. */
export function computeFormula(formula: string, grid: Pick<Grid, "rows">): number | undefined {
  const tokens = tokensOf(formula);
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens, grid, 0);
  return reader.result();
}

const TOKEN =
  /\s*(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?|(\d+(?:\.\d+)?)|(SUM|ROUND)(?=\()|([-+*/(),]))/iy;
const MOST_TOKENS = 2000;
const DEEPEST = 60;

type Token =
  | { readonly kind: "cells"; readonly from: string; readonly to: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name" | "mark"; readonly text: string };

function tokensOf(formula: string): Token[] | undefined {
  const text = formula.trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null || tokens.length > MOST_TOKENS) return undefined;
    const [, from, to, number, name, mark] = match;
    if (from !== undefined) tokens.push({ kind: "cells", from, to: to ?? from });
    else if (number !== undefined) tokens.push({ kind: "number", value: Number(number) });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toUpperCase() });
    else tokens.push({ kind: "mark", text: mark ?? "" });
  }
  return tokens;
}

/** Reads a formula from left to right; whatever it does not know makes the whole undefined. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #grid: Pick<Grid, "rows">;
  readonly #depth: number;
  #at = 0;

  constructor(tokens: readonly Token[], grid: Pick<Grid, "rows">, depth: number) {
    this.#tokens = tokens;
    this.#grid = grid;
    this.#depth = depth;
  }

  result(): number | undefined {
    try {
      const value = this.#sum();
      return this.#at === this.#tokens.length && Number.isFinite(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  #sum(): number {
    let value = this.#product();
    for (let mark = this.#take("+", "-"); mark !== undefined; mark = this.#take("+", "-")) {
      value += mark === "+" ? this.#product() : -this.#product();
    }
    return value;
  }

  #product(): number {
    let value = this.#part();
    for (let mark = this.#take("*", "/"); mark !== undefined; mark = this.#take("*", "/")) {
      const other = this.#part();
      value = mark === "*" ? value * other : value / other;
    }
    return value;
  }

  #part(): number {
    if (this.#take("-") !== undefined) return -this.#part();
    if (this.#take("(") !== undefined) {
      const value = this.#sum();
      this.#need(")");
      return value;
    }
    const token = this.#tokens[this.#at++];
    if (token?.kind === "number") return token.value;
    if (token?.kind === "cells" && token.from === token.to) return this.#cells(token.from, token.to)[0] ?? 0;
    if (token?.kind === "name") return this.#call(token.text);
    throw new RangeError("unknown formula");
  }

  #call(name: string): number {
    this.#need("(");
    const values: number[] = [];
    do {
      const token = this.#tokens[this.#at];
      if (token?.kind === "cells") {
        const next = this.#tokens[this.#at + 1];
        if (next?.kind === "mark" && (next.text === "," || next.text === ")")) {
          this.#at++;
          values.push(...this.#cells(token.from, token.to));
          continue;
        }
      }
      values.push(this.#sum());
    } while (this.#take(",") !== undefined);
    this.#need(")");
    if (name === "SUM") return values.reduce((sum, value) => sum + value, 0);
    const [value = Number.NaN, digits = Number.NaN] = values;
    return Math.round(value * 10 ** digits) / 10 ** digits;
  }

  #cells(from: string, to: string): number[] {
    const [a, b] = [placeOf(from), placeOf(to)];
    if ((b.row - a.row + 1) * (b.column - a.column + 1) > 10_000) throw new RangeError("too many cells");
    const values: number[] = [];
    for (let row = a.row; row <= b.row; row++) {
      for (let column = a.column; column <= b.column; column++) {
        const cell = cellAt(this.#grid, row, column);
        const value = cell && this.#valueOf(cell);
        if (value !== undefined) values.push(value);
      }
    }
    return values;
  }

  #valueOf({ kind, shown, stored, formula }: Cell): number | undefined {
    if (kind === "number") return shown?.isPercent === true ? stored : (shown?.value ?? stored);
    if (formula === undefined) throw new RangeError("text in a formula");
    const tokens = this.#depth < DEEPEST ? tokensOf(formula) : undefined;
    const value = tokens && new Reader(tokens, this.#grid, this.#depth + 1).result();
    if (value === undefined) throw new RangeError("unknown formula");
    return value;
  }

  #take(...marks: string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "mark" || !marks.includes(token.text)) return undefined;
    this.#at++;
    return token.text;
  }

  #need(mark: string): void {
    if (this.#take(mark) === undefined) throw new RangeError("unknown formula");
  }
}

function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(name) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
