import type { Params, ProblemCode } from "@lotrinh/language";
import { cellName } from "./grid.js";
import type { Finding, Severity } from "./types.js";

const MOST_LISTED = 100;

export interface At {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly value?: string;
}

interface AtCell {
  readonly sheet?: string;
  readonly cell: string | null;
  readonly value?: string;
}

/** Collects what is found: of each severity the first hundred in cells are kept and the rest counted. */
export class Findings {
  readonly #listed: Finding[] = [];
  readonly #counts = new Map<Severity, number>();
  readonly #seen = new Set<string>();

  add(severity: Severity, code: ProblemCode, at: At = {}, params: Params = {}): void {
    const { row, column } = at;
    const cell = row === undefined ? null : cellName(row, column ?? 0);
    this.addAt(severity, code, { ...at, cell }, params);
  }

  /** The same where the cell has its name already. */
  addAt(severity: Severity, code: ProblemCode, at: AtCell, params: Params = {}): void {
    const { sheet = null, cell = null, value = null } = at;
    const key = [code, sheet, cell, Object.values(params).join("|")].join("|");
    if (this.#seen.has(key)) return;
    if (cell === null) {
      this.#seen.add(key);
      this.#listed.push({ code, severity, sheet, cell, value, params });
      return;
    }
    const count = (this.#counts.get(severity) ?? 0) + 1;
    this.#counts.set(severity, count);
    if (count > MOST_LISTED) return;
    this.#seen.add(key);
    const shown = value === null ? null : value.slice(0, 80);
    this.#listed.push({ code, severity, sheet, cell, value: shown, params });
  }

  get listed(): readonly Finding[] {
    const order: readonly Severity[] = ["error", "question", "warning", "note"];
    return [...this.#listed].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  }

  get more(): number {
    return Object.values(this.moreOf).reduce((sum, count) => sum + count, 0);
  }

  /** Findings beyond those listed, by severity; those without any are absent. */
  get moreOf(): Readonly<Partial<Record<Severity, number>>> {
    const beyond = [...this.#counts].filter(([, count]) => count > MOST_LISTED);
    return Object.fromEntries(beyond.map(([severity, count]) => [severity, count - MOST_LISTED]));
  }
}
