import type { PhraseParts } from "../types.js";
import { bare } from "../words/bare.js";

const BEFORE = 12;
const AFTER = 10;
const VERB =
  /^(?:duy|giu|phan|dat|co|giam|tang|nang|it|toi|tren|hon|duoi|khong|khoang|tu|moi|trong|huy|cong|xay|dam|bao|hoan|ty|so|thanh|toan|rieng|phan)$/;

/** The figure phrase as printed: the quantity with some words around it, within its part of the sentence. */
export function phraseOf(printed: string, from: number, start: number, end: number, to: number): string {
  const lead = printed.slice(from, start);
  const tail = printed.slice(end, to);
  const all = lead
    .slice(lastCut(lead) + 1)
    .split(" ")
    .filter(Boolean);
  const near = all.slice(-BEFORE);
  const verb = near.findIndex((word) => VERB.test(bare(word)));
  const ledBy = all.length <= BEFORE ? all : near.slice(Math.max(verb, 0));
  const follow = (/^(?:[^,;:.()]|[.,](?=\d))*/.exec(tail)?.[0] ?? "").split(" ").filter(Boolean).slice(0, AFTER);
  const joined = /^\S/.test(tail) && follow.length > 0 ? "" : " ";
  const opened = lead.endsWith(" ") || lead === "" || ledBy.length === 0 ? " " : "";
  return `${ledBy.join(" ")}${opened}${printed.slice(start, end)}${joined}${follow.join(" ")}`
    .replace(/ {2,}/g, " ")
    .trim();
}

const QUANTITY =
  /^(?:(?:quá |hơn )?(?:một |hai |ba |bốn |năm |sáu |bảy |tám |chín )(?:phần (?:hai|ba|tư|bốn|năm|sáu|mười)|nửa)|\s*(?:[\d.,]+|điểm (?:phần trăm|%)|phần trăm|[%‰]|gấp|lần|đôi|rưỡi|\/|-|–|đến|mức độ|cấp độ|mức|hạng|thứ|trong nhóm|nhóm|tốp|top|không (?:còn|có|để xảy ra)|tình trạng|trường hợp|[IVX]+)(?=[\s%‰\d/.,–-]|$))+/iu;

/** The words of a quantity’s part of the sentence, without its number. */
export function partsOfPhrase(
  printed: string,
  {
    from,
    start,
    end,
    to,
  }: { readonly from: number; readonly start: number; readonly end: number; readonly to: number },
): PhraseParts {
  const lead = printed.slice(from, start);
  const noun = printed.slice(start, end).replace(QUANTITY, "").trim();
  const after = /^(?:[^,;:.()]|[.,](?=\d))*/.exec(printed.slice(end, to))?.[0] ?? "";
  return { before: lead.slice(lastCut(lead) + 1).trim(), noun: noun.replace(/^\/\s*/u, ""), after: after.trim() };
}

function lastCut(lead: string): number {
  return [...lead.matchAll(/[;:(]|[,.](?!\d)/g)].at(-1)?.index ?? -1;
}
