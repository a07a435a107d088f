import { blanked } from "./blanked.js";
import type { Slip } from "./slip.js";

interface Habit {
  readonly code: "CELL_DECIMAL_COMMA" | "CELL_PERCENT" | "CELL_THOUSANDS" | "CELL_CURLY_QUOTE" | "CELL_MINUS";
  readonly pattern: RegExp;
  readonly write: (match: RegExpMatchArray) => string;
}

// How planners write numbers and quotation marks, where a programme reads something else or nothing.
const habits: readonly Habit[] = [
  {
    code: "CELL_DECIMAL_COMMA",
    pattern: /(?<=[:=]\s*-?)(\d+),(\d+)(?=\s*(?:[,;}\])]|\n|$))/g,
    write: ([, whole, decimals]) => `${whole}.${decimals}`,
  },
  {
    code: "CELL_PERCENT",
    pattern: /(?<![\w.])(\d+(?:[.,]\d+)?)\s*%(?=\s*(?:[,;}\])]|\n|$))/g,
    write: ([, value = ""]) => value.replace(",", "."),
  },
  {
    code: "CELL_THOUSANDS",
    pattern: /(?<=[:=]\s*)(\d{1,3}(?:\.\d{3}){2,})/g,
    write: ([value]) => value.replaceAll(".", ""),
  },
  { code: "CELL_MINUS", pattern: /[−–—](?=\s*\d)/g, write: () => "-" },
  { code: "CELL_CURLY_QUOTE", pattern: /[“”„«»]/g, write: () => '"' },
  { code: "CELL_CURLY_QUOTE", pattern: /[‘’]/g, write: () => "'" },
];

/** The first slip of the pen in a cell that the compiler would put in words of its own, or take for something else. */
export function writingSlip(code: string): Slip | null {
  const seen = blanked(code);
  const found = habits.flatMap(({ code: sentence, pattern, write }) =>
    [...seen.matchAll(pattern)].map((match) => ({ at: match.index, sentence, value: match[0], write: write(match) })),
  );
  const first = found.sort((a, b) => a.at - b.at)[0];
  if (!first) return null;
  return { code: first.sentence, params: { line: lineOf(code, first.at), value: first.value, write: first.write } };
}

function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split("\n").length;
}
