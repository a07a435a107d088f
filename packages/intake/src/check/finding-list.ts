import type { ProblemCode } from "@lotrinh/language";
import { cellName } from "../tables/grid.js";
import type { Finding, Severity } from "../tables/types.js";
import type { CheckFinding, CheckReport, Doubt } from "./types.js";

const MOST_OF_A_KIND = 100;
const MOST_WRONG = 10_000;
const ORDER: readonly Severity[] = ["error", "question", "warning", "note"];
const LONGEST_VALUE = 80;

/** Collects what is found in files: of each code and file the first hundred are kept and the rest counted. */
export class FindingList {
  readonly #listed: CheckFinding[] = [];
  readonly #kinds = new Map<string, number>();
  readonly #more: Record<string, number> = {};
  readonly #counts: Record<Severity, number> = { error: 0, question: 0, warning: 0, note: 0 };
  readonly #seen = new Set<string>();
  /** Cells that cannot be as they are: more need not be said of them. */
  readonly #wrong = new Set<string>();

  add(file: string, finding: Finding): void {
    const { code, severity, cell, sheet } = finding;
    const kind = `${file}|${code}`;
    const count = this.#kinds.get(kind) ?? 0;
    if (count < MOST_OF_A_KIND) {
      const key = `${kind}|${sheet}|${cell}`;
      if (cell !== null && this.#seen.has(key)) return;
      this.#seen.add(key);
    }
    this.#kinds.set(kind, count + 1);
    this.#counts[severity]++;
    if (severity === "error" && cell !== null && this.#wrong.size < MOST_WRONG)
      this.#wrong.add(`${file}|${sheet}|${cell}`);
    if (count < MOST_OF_A_KIND) {
      this.#listed.push({ ...finding, value: finding.value?.slice(0, LONGEST_VALUE) ?? null, file });
    } else this.more(code, 1);
  }

  /** Findings that a reader has counted and not listed. */
  addMore(severity: Severity, count: number): void {
    if (count === 0) return;
    this.#counts[severity] += count;
    this.more("OTHER", count);
  }

  doubt({ figure, severity, code, params }: Doubt): void {
    const { at, value } = figure;
    if (figure.isSure && severity !== "error") return;
    const cell = cellName(at.row, at.column);
    if (this.#wrong.has(`${at.file}|${at.sheet}|${cell}`)) return;
    this.add(at.file, { code, severity, sheet: at.sheet, cell, value: shown(value), params });
  }

  private more(code: ProblemCode | "OTHER", count: number): void {
    this.#more[code] = (this.#more[code] ?? 0) + count;
  }

  get report(): Pick<CheckReport, "findings" | "more" | "counts"> {
    const findings = [...this.#listed].sort((a, b) => {
      if (a.severity !== b.severity) return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
      return a.file === b.file && a.sheet === b.sheet ? rowOf(a) - rowOf(b) : 0;
    });
    return { findings, more: this.#more, counts: this.#counts };
  }
}

function rowOf({ cell }: CheckFinding): number {
  return Number(/\d+$/.exec(cell ?? "")?.[0] ?? 0);
}

/** A number as Vietnamese write it, without marks between thousands. */
export function shown(value: number): string {
  return String(Number(value.toFixed(4))).replace(".", ",");
}
