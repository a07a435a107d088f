import { type FontWeight, textWidth } from "./font.js";

export interface WrapOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly size: number;
  /** Defaults to 400. */
  readonly weight?: FontWeight;
}

/**
 * Breaks a text into lines no wider than `width`, at spaces only; a no-break space keeps its words together, and a sign stays
 * with its number: “< 1 %”, “P = 64 %”, “4 → 60”.
 */
export function wrap(text: string, { width, size, weight = 400 }: WrapOptions): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = words.at(-1);
    if (last !== undefined && /(?:^| )[<>≤≥=→]$/.test(last) && /^[<>\d−]/.test(word))
      words[words.length - 1] += ` ${word}`;
    else words.push(word);
  }
  return words;
}
