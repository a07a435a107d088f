import { nearest } from "@lotrinh/language";
import type { Diagnostic, Slip } from "./slip.js";

const missing: Readonly<Record<string, string>> = { ",": ",", ";": ";", ")": ")", "}": "}", "]": "]", ":": ":" };

/** What the compiler says of a cell, in one sentence; `names` are those that the cells before it have made. */
export function compileSlip(code: string, [first]: readonly Diagnostic[], names: readonly string[] = []): Slip | null {
  if (!first) return null;
  const line = first.start.line + 1;
  const value = code.slice(first.start.offset, first.end.offset);
  if (/Promise<(?!void)/.test(first.messageText) && [2345, 2339, 2739, 2740, 2741].includes(first.code))
    return { code: "CELL_AWAIT_MISSING", params: { line, value: shortened(value) } };
  let quoted: number | null = null;
  switch (first.code) {
    case 1005: {
      const write = missing[first.messageText.match(/^'(.)' expected/)?.[1] ?? ""];
      if (!write) break;
      return { code: "CELL_MARK_MISSING", params: { line: lineBefore(code, first.start.offset), write } };
    }
    case 1002:
      return { code: "CELL_QUOTE_OPEN", params: { line } };
    case 2304:
    case 2552: {
      const near = nearest(value, names)[0];
      if (near !== undefined) return { code: "CELL_NAME_NEAR", params: { line, value, write: near } };
      return { code: "CELL_NAME_UNKNOWN", params: { line, value } };
    }
    case 2307:
      return { code: "CELL_PACKAGE_UNKNOWN", params: { line, value } };
    case 2305:
    case 2724:
      return { code: "CELL_NOT_EXPORTED", params: { line, value } };
    case 2322:
    case 2345:
      if (/'(string|"[^"]*")' is not assignable to (type|parameter of type) 'number/.test(first.messageText))
        return { code: "CELL_NUMBER_QUOTED", params: { line } };
      quoted = quotedNumberLine(code);
      if (quoted !== null) return { code: "CELL_NUMBER_QUOTED", params: { line: quoted } };
      break;
    case 2339:
    case 2551:
    case 2353:
      return { code: "CELL_PROPERTY_UNKNOWN", params: { line, value } };
    case 1312:
      return { code: "CELL_COLON", params: { line } };
    case 2742:
      return { code: "CELL_TYPE_UNNAMED", params: { line, value } };
    case 2554:
    case 2555:
      return { code: "CELL_ARGUMENTS", params: { line } };
  }
  return { code: first.code < 2000 ? "CELL_UNREADABLE" : "CELL_UNFITTING", params: { line, value: shortened(value) } };
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
