import type { Quantity } from "../words/quantities.js";
import type { YearMention } from "../words/years.js";
import type { Sentence } from "./sentences.js";

/** The year that governs a quantity within its sentence; null where the sentence names none for it. */
export function yearWithin({ words, years, quantities }: Sentence, quantity: Quantity): YearMention | null {
  const times = years.filter(({ role }) => role === "time");
  if (times.length === 0) return null;
  const before = quantities.filter((one) => one.end <= quantity.start).at(-1)?.end ?? 0;
  const next = quantities.find((one) => one.start >= quantity.end)?.start ?? words.length;
  const after = times.find(
    (one) => one.start >= quantity.end && one.start < next && isSuffix(words.slice(quantity.end, one.start)),
  );
  const first = quantities[0];
  const suffixed = first !== undefined && times.every((one) => one.start > first.start);
  if (suffixed)
    return (
      after ??
      times.find((one) => one.start >= quantity.end) ??
      times.filter((one) => one.end <= quantity.start).at(-1) ??
      null
    );
  const inGap = times.filter((one) => one.start >= before && one.end <= quantity.start).at(-1);
  return inGap ?? after ?? times.filter((one) => one.end <= quantity.start).at(-1) ?? null;
}

/** Words that may stand between a quantity and the year that belongs to it. */
function isSuffix(between: string): boolean {
  return !/[,;:]| va | (?:phan dau|nam)$/.test(between) || /^ ?\($/.test(between);
}

/** The year that a change is counted from; `named` is false where “so với” names none that can be read. */
export function baseOf(
  { words, years, quantities }: Sentence,
  quantity: Quantity,
): { readonly year: number | null; readonly said: boolean } {
  const next = quantities.find((one) => one.start >= quantity.end)?.start ?? words.length;
  const base = years.find((one) => one.role === "base" && one.start >= quantity.start && one.start < next);
  if (base) return { year: base.year, said: true };
  const lead = years.filter((one) => one.role === "base" && one.end <= quantity.start).at(-1);
  const between = lead ? words.slice(lead.end, quantity.start) : "";
  if (lead && !quantities.some((one) => one.start >= lead.end && one.end <= quantity.start) && !/;/.test(between)) {
    return { year: lead.year, said: true };
  }
  return {
    year: null,
    said: /so voi (?!dinh muc|quy dinh|nhu cau|tong|so|dan so|ke hoach|muc tieu|chi tieu)/.test(
      words.slice(quantity.end, next),
    ),
  };
}
