import { nearest } from "@lotrinh/language";
import type { Diagnostic, Slip } from "./slip.js";

const missing: Readonly<Record<string, string>> = { ",": ",", ";": ";", ")": ")", "}": "}", "]": "]", ":": ":" };

/** What the compiler says of a cell, in one sentence; `names` are those that the cells before it have made. */
export function compileSlip(
  code: string,
  diagnostics: readonly Diagnostic[],
  names: readonly string[] = [],
): Slip | null {
  const [first] = diagnostics;
  if (!first) return null;
  const line = first.start.line + 1;
  const value = code.slice(first.start.offset, first.end.offset);
  if (/Promise<(?!void)/.test(first.messageText) && [2345, 2339, 2739, 2740, 2741].includes(first.code))
    return { code: "CELL_AWAIT_MISSING", params: { line, value: shortened(value) } };
  // A message goes on in others of the same place.
  const whole = diagnostics.filter(({ start }) => start.offset === first.start.offset).map((one) => one.messageText);
  const part = whole.join("\n").match(/[Pp]roperty '([^']+)' is missing/)?.[1];
  if (part !== undefined && !part.startsWith("__")) return { code: "CELL_PART_MISSING", params: { line, value: part } };
  const choices = first.messageText.match(
    /'"[^"]*"' is not assignable to (?:parameter of )?type '((?:"[^"]+"(?: \| )?)+)'/,
  )?.[1];
  if (choices !== undefined)
    return { code: "CELL_CHOICE", params: { line, value: shortened(value), write: choices.replaceAll(" | ", ", ") } };
  let quoted: number | null = null;
  switch (first.code) {
    case 1005: {
      const write = missing[first.messageText.match(/^'(.)' expected/)?.[1] ?? ""];
      if (!write) break;
      return markSlip(code, first.start.offset, shortened(value), write);
    }
    case 1002:
      return { code: "CELL_QUOTE_OPEN", params: { line } };
    case 2304:
    case 2552: {
      const near = nearest(value, names)[0];
      if (near !== undefined) return { code: "CELL_NAME_NEAR", params: { line, value, write: near } };
      if (isVietnamese(value)) return { code: "CELL_QUOTE_NEEDED", params: { line, value, write: `"${value}"` } };
      if (value === "print") return { code: "CELL_WORD_NEAR", params: { line, value, write: "console.log" } };
      return { code: "CELL_NAME_UNKNOWN", params: { line, value } };
    }
    case 2307:
      return { code: "CELL_PACKAGE_UNKNOWN", params: { line, value } };
    case 2305:
    case 2724:
      return { code: "CELL_NOT_EXPORTED", params: { line, value } };
    case 2322:
    case 2345:
      quoted = quotedNumberLine(code);
      if (quoted !== null) return { code: "CELL_NUMBER_QUOTED", params: { line: quoted } };
      if (wantsNumber(first.messageText)) return { code: "CELL_NUMBER_WANTED", params: { line } };
      break;
    case 2339:
    case 2551:
    case 2353:
      return { code: "CELL_PROPERTY_UNKNOWN", params: { line, value } };
    case 1312:
      return { code: "CELL_COLON", params: { line } };
    case 1434:
      if (isVietnamese(value)) return { code: "CELL_COMMENT", params: { line } };
      break;
    case 1435: {
      const write = first.messageText.match(/Did you mean '([^']+)'/)?.[1];
      if (isVietnamese(value)) return { code: "CELL_COMMENT", params: { line } };
      if (write) return { code: "CELL_WORD_NEAR", params: { line, value, write } };
      break;
    }
    case 2588:
      return { code: "CELL_NAME_TAKEN", params: { line, value } };
    case 2742:
      return { code: "CELL_TYPE_UNNAMED", params: { line, value } };
    case 2554:
    case 2555:
      return { code: "CELL_ARGUMENTS", params: { line } };
  }
  return { code: first.code < 2000 ? "CELL_UNREADABLE" : "CELL_UNFITTING", params: { line, value: shortened(value) } };
}

/** Behind the last thing before the place where the compiler missed a mark, or instead of what stands there. */
function markSlip(code: string, offset: number, value: string, write: string): Slip {
  const before = lineBefore(code, offset);
  const line = code.slice(0, offset).split("\n").length;
  // A block that is left open takes the next line for one of its own.
  if (write === ":" && /^\s*(?:const|let|await|show\w*)\b/.test(code.split("\n")[line - 1] ?? ""))
    return { code: "CELL_MARK_MISSING", params: { line: line - 1, write: "};" } };
  if (before < line || value === "") return { code: "CELL_MARK_MISSING", params: { line: before, write } };
  const mark = value === ";" && write === "," ? "CELL_MARK_INSTEAD" : "CELL_MARK_BEFORE";
  return { code: mark, params: { line, value, write } };
}

function isVietnamese(value: string): boolean {
  return /[^\p{ASCII}]/u.test(value);
}

function wantsNumber(message: string): boolean {
  return /'(string|"[^"]*")' is not assignable to (type|parameter of type) 'number/.test(message);
}

/** The first line that gives a number in quotation marks: the compiler names the thing that the value went into. */
function quotedNumberLine(code: string): number | null {
  const found = code.search(/[:=]\s*["'`]\s*-?\d[\d.,]*\s*%?\s*["'`]/);
  return found < 0 ? null : code.slice(0, found).split("\n").length;
}

/** What is missing belongs behind the last thing before the place where the compiler missed it. */
function lineBefore(code: string, offset: number): number {
  return code.slice(0, offset).trimEnd().split("\n").length;
}

function shortened(value: string): string {
  const [first = ""] = value.split("\n");
  return first.length > 40 ? `${first.slice(0, 39)}…` : first;
}
