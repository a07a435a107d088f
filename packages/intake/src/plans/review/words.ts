import { type Comparator, fold, nearest, unitIds, unitName } from "@lotrinh/language";
import type { Indicator } from "@lotrinh/registry";

const COMPARATORS: readonly (readonly [Comparator, string])[] = [
  [">=", "ít nhất (≥)"],
  [">", "trên (>)"],
  ["=", "đúng bằng (=)"],
  ["<=", "nhiều nhất (≤)"],
  ["<", "dưới (<)"],
  ["~", "khoảng"],
  ["maintain", "duy trì"],
  ["increase_by", "tăng thêm"],
  ["decrease_by", "giảm đi"],
];
const SIGNS: Readonly<Record<string, Comparator>> = {
  "≥": ">=",
  "≤": "<=",
  "==": "=",
  "≈": "~",
  tang: "increase_by",
  giam: "decrease_by",
};

export const comparatorWords: readonly string[] = COMPARATORS.map(([, word]) => word);

export function comparatorWord(comparator: Comparator): string {
  return COMPARATORS.find(([id]) => id === comparator)?.[1] ?? comparator;
}

/** Undefined for what is none. */
export function comparatorNamed(text: string): Comparator | undefined {
  const folded = fold(text);
  const bare = fold(text.replace(/\(.*\)/, ""));
  const named = COMPARATORS.find(
    ([id, word]) => id === text || fold(word) === folded || fold(word.replace(/\(.*\)/, "")) === bare,
  );
  return named?.[0] ?? SIGNS[folded];
}

/** An indicator as the list offers it: its name, then its id, which alone is unique. */
export function indicatorLabel({ id, name }: Pick<Indicator, "id" | "name">): string {
  return `${name.vi} [${id}]`;
}

/** What a cell may name an indicator by: the offered label, the id, or a name that only one bears. */
export function indicatorNamed(
  text: string,
  indicators: readonly Indicator[],
): { readonly id: string } | { readonly write: string } {
  const inside = /\[([^\]]+)\]\s*$/.exec(text)?.[1]?.trim() ?? text;
  if (indicators.some(({ id }) => id === inside)) return { id: inside };
  const called = indicators.filter(({ name, aliases }) =>
    [name.vi, ...aliases].some((one) => fold(one) === fold(text)),
  );
  if (called.length === 1 && called[0]) return { id: called[0].id };
  const near = called.length > 1 ? called : nearIndicators(text, indicators);
  return { write: near.map(indicatorLabel).join("; ") };
}

function nearIndicators(text: string, indicators: readonly Indicator[]): Indicator[] {
  const near = nearest(
    text.replace(/\[.*$/, "").trim(),
    indicators.map(({ name }) => name.vi),
    { far: true },
  );
  return near.flatMap((name) => indicators.find((one) => one.name.vi === name) ?? []);
}

/** Units that can be chosen: those of the indicators, each name once. */
export function unitsOffered(indicators: readonly Indicator[]): string[] {
  return [...new Set(indicators.map(({ unit }) => unitName(unit)))];
}

/** A unit by its name or id; of those with one name the one that indicators have. */
export function unitNamed(text: string, indicators: readonly Indicator[]): string | undefined {
  const ids = [...new Set([...indicators.map(({ unit }) => unit), ...unitIds()])];
  return ids.find((id) => id === text) ?? ids.find((id) => fold(unitName(id)) === fold(text));
}
