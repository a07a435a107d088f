/** A letter where a scan or a hand put it for a digit: “4O%”, “năm 2O25”, “1l2/KH”. */
const LETTERS = /(?<=\d)[Oo](?=[\dOo]*(?:[\d%‰.,;:/)\s-]|$))|(?<=\d)[lI](?=\d)/g;
const SUSPECT = /\d[OolI]/;

/** Whether letters stand for digits in a text. */
export function hasMisreadDigits(text: string): boolean {
  return SUSPECT.test(text) && text.search(LETTERS) >= 0;
}

/** The text with such letters put right, letter for letter. */
export function withDigits(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LETTERS, (letter) => (/o/i.test(letter) ? "0" : "1"));
}
