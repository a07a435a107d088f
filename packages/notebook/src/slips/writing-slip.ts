import { blanked } from "./blanked.js";
import { habits } from "./habits.js";
import type { Slip } from "./slip.js";

interface Found {
  readonly at: number;
  readonly slip: Slip;
}

/** The first slip of the pen in a cell that the compiler would put in words of its own, or take for something else. */
export function writingSlip(code: string): Slip | null {
  const found = [...textSlips(code), ...numberSlips(code)];
  return found.sort((a, b) => a.at - b.at)[0]?.slip ?? null;
}

function numberSlips(code: string): Found[] {
  const seen = blanked(code);
  return habits.flatMap(({ code: sentence, pattern, write }) =>
    [...seen.matchAll(pattern)].flatMap((match): Found[] => {
      const written = write(match);
      if (!written) return [];
      const params = { line: lineOf(code, match.index), value: match[0].trim(), other: "", ...written };
      return [{ at: match.index, slip: { code: sentence, params } }];
    }),
  );
}

/** What is wrong with texts and with places that are empty: here what stands between quotation marks counts. */
function textSlips(code: string): Found[] {
  const seen = blanked(code);
  const found = (pattern: RegExp, slip: (value: string, line: number) => Slip, holds = (_: RegExpMatchArray) => true) =>
    [...code.matchAll(pattern)]
      .filter(holds)
      .map((match) => ({ at: match.index, slip: slip(match[0], lineOf(code, match.index)) }));
  return [
    ...found(/(["'])[A-Za-z]:\\(?!\\)[^"'\n]*\1/g, (value, line) => ({
      code: "CELL_BACKSLASH",
      params: { line, write: value.replaceAll("\\", "/") },
    })),
    ...found(/(?<=[(:=,[]\s{0,9})"[^"\n]*"\p{L}[^"\n]*"{1,2}(?=\s*(?:[,;)}\]]|\n|$))/gu, (_, line) => ({
      code: "CELL_QUOTE_INSIDE",
      params: { line },
    })),
    ...found(
      /(?<=[\w"'\])][ \t]{0,9}[:=])[ \t]*[,;?](?!\?)/g,
      (_, line) => ({ code: "CELL_VALUE_MISSING", params: { line } }),
      ({ index = 0, 0: { length } }) => seen.slice(index - 1, index + length).trim().length > 1,
    ),
  ];
}

function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split("\n").length;
}
