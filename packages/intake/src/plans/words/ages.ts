const AGE = "0?(\\d{1,2})";
const FROM = "(?:tu )?(?:du )?";
const TO = " ?(?:-|den|va|,|hoac|toi) ?(?:het |duoi |du )*";

interface Rule {
  readonly pattern: RegExp;
  readonly token: (first: number, last: number) => string;
}

/** People of certain ages, in bare text; longer ways of saying it first. */
const AGES: readonly Rule[] = [
  {
    pattern: new RegExp(`${FROM}${AGE}(?: thang)?(?: tuoi)?${TO}${AGE} thang(?: tuoi)?`, "g"),
    token: (a, b) => (b === 36 && a <= 3 ? "tuoi0-2" : `thang${a}-${b}`),
  },
  { pattern: new RegExp(`${FROM}${AGE}(?: tuoi)?${TO}${AGE} tuoi`, "g"), token: (a, b) => `tuoi${a}-${b}` },
  {
    pattern: new RegExp(`do tuoi(?: [a-z]+){0,2}? \\(?${FROM}${AGE} ?(?:-|den) ?${AGE}(?! ?thang)`, "g"),
    token: (a, b) => `tuoi${a}-${b}`,
  },
  // Ages that the law sets, said without “tuổi”.
  { pattern: /(?<!\d)(15) ?(?:-|den) ?(18|25|35|60)(?!\d)/g, token: (a, b) => `tuoi${a}-${b}` },
  {
    pattern: new RegExp(`(?:duoi|chua du) ${AGE} thang(?: tuoi)?`, "g"),
    token: (a) => (a === 36 ? "tuoi0-2" : `thang0-${a}`),
  },
  { pattern: new RegExp(`(?:duoi|chua du) ${AGE} tuoi`, "g"), token: (a) => `tuoi0-${a - 1}` },
  { pattern: new RegExp(`tren ${AGE} tuoi`, "g"), token: (a) => `tuoi${a + 1}+` },
  {
    pattern: new RegExp(`tu (?:du )?${AGE} tuoi(?: tro len)?|${AGE} tuoi tro len`, "g"),
    token: (a) => `tuoi${a}+`,
  },
  { pattern: new RegExp(`(?<!\\d)${AGE} tuoi`, "g"), token: (a) => `tuoi${a}` },
];

const GRADES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:lop|khoi) ${AGE}[a-z]?(?:,? (?:lop |khoi )?\\d{1,2})*${TO}(?:lop |khoi )?${AGE}(?!\\d)`,
      "g",
    ),
    token: (a, b) => stageOf(a, b) ?? `lop${a}-${b}`,
  },
  { pattern: new RegExp(`(?:lop|khoi) ${AGE}(?!\\d)`, "g"), token: (a) => `lop${a}` },
];

const RULES = [...AGES, ...GRADES];

/** Level of schooling that grades make up, whole or in part. */
function stageOf(first: number, last: number): string | null {
  if (last <= 5) return "tieuhoc";
  if (first >= 6 && last <= 9) return "thcs";
  if (first >= 10) return last <= 12 ? "thpt" : null;
  return first <= 3 && last === 12 ? "phothong" : null;
}

/** Ages and grades of bare text as tokens (`tuoi15-60`, `tuoi15+`, `lop9`), and the text without them. */
export function agesOf(text: string): { readonly tokens: readonly string[]; readonly rest: string } {
  const tokens: string[] = [];
  let rest = text;
  if (!/\d/.test(text)) return { tokens, rest };
  for (const { pattern, token } of RULES) {
    rest = rest.replace(pattern, (...found: unknown[]) => {
      const [first = 0, last = 0] = found
        .slice(1)
        .filter((one) => typeof one === "string" && /^\d+$/.test(one))
        .map(Number);
      tokens.push(token(first, last));
      return " | ";
    });
  }
  return { tokens, rest };
}

/** Whether a token is of an age. */
export function isAge(token: string): boolean {
  return token.startsWith("t") && /^(?:tuoi|thang)\d/.test(token);
}
