import type { PhraseParts } from "../types.js";
import { bare } from "../words/bare.js";
import { matchesOf } from "../words/matches.js";

const BEFORE = 12;
/** A lead of so many words is kept from its measure on: “tỷ lệ …”. */
const WHOLE = 16;
const MEASURE = /^(?:ty|ti|so)$/;
const AFTER = 10;
const LEAST = 4;
const VERB =
  /^(?:duy|giu|phan|dat|co|giam|tang|nang|it|toi|tren|hon|duoi|khong|khoang|tu|moi|trong|huy|cong|xay|dam|bao|hoan|ty|so|thanh|toan|rieng|phan)$/;

/** The figure phrase as printed: the quantity with some words around it, within its part of the sentence. */
export function phraseOf(printed: string, from: number, start: number, end: number, to: number): string {
  const lead = joined(printed.slice(from, start));
  const tail = joined(printed.slice(end, to));
  const all = lead
    .slice(lastCut(lead) + 1)
    .split(" ")
    .filter(Boolean);
  const near = all.slice(-BEFORE);
  // A verb that leaves next to nothing before the figure is no place to begin.
  const verb = near.findIndex((word, i) => i <= near.length - LEAST && VERB.test(bare(word)));
  const measure = all.length <= WHOLE ? all.findIndex((word) => MEASURE.test(bare(word))) : -1;
  const cut = all.length - BEFORE + Math.max(verb, 0);
  const first = all.length <= BEFORE ? 0 : measure >= 0 ? Math.min(measure, cut) : cut;
  const ledBy = all.slice(termAround(all, first)?.from ?? first);
  const after = (/^(?:[^,;:.()]|[.,](?=\d))*/.exec(tail)?.[0] ?? "").split(" ").filter(Boolean);
  const follow = after.slice(0, termAround(after, AFTER)?.to ?? AFTER);
  const gap = /^\S/.test(tail) && follow.length > 0 ? "" : " ";
  const opened = lead.endsWith(" ") || lead === "" || ledBy.length === 0 ? " " : "";
  return `${ledBy.join(" ")}${opened}${printed.slice(start, end)}${gap}${follow.join(" ")}`
    .replaceAll(COMMA, ",")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Terms that are not cut within. */
const TERMS =
  "trung hoc co so|trung hoc pho thong|giao duc nghe nghiep|giao duc thuong xuyen|can bo quan ly|chuan quoc gia|dac biet kho khan|dan toc thieu so|trung tam hoc tap cong dong|cong nghe thong tin|suy dinh duong|qua dao tao|lao dong|chung chi|viec lam|mam non|tieu hoc|mau giao|nha tre|giao vien|hoc sinh|do tuoi|mu chu|biet chu|pho cap|muc do|trinh do|phong hoc|co so vat chat|tot nghiep|hoan thanh|chuong trinh|ty le|ti le|cao hon|thap hon|nhieu hon|it hon|khong qua|it nhat|toi thieu"
    .split("|")
    .map((term) => term.split(" "));

/** The term that a cut before the word `at` would go through. */
function termAround(words: readonly string[], at: number): { readonly from: number; readonly to: number } | null {
  const said = words.map(bare);
  for (const term of TERMS) {
    for (let from = Math.max(0, at - term.length + 1); from < at; from++) {
      const to = from + term.length;
      if (to > at && term.every((word, i) => said[from + i] === word)) return { from, to };
    }
  }
  return null;
}

const QUANTITY =
  /^(?:(?:quá |hơn )?(?:(?:một |hai |ba |bốn |năm |sáu |bảy |tám |chín )phần (?:hai|ba|tư|bốn|năm|sáu|mười)|(?:một )?nửa)|\s*(?:[\d.,]+|điểm (?:phần trăm|%)|phần trăm|[%‰]|gấp|lần|đôi|rưỡi|\/|-|–|đến|mức độ|cấp độ|mức|hạng|thứ|trong nhóm|nhóm|tốp|top|không (?:còn|có|để xảy ra)|tình trạng|trường hợp|[IVX]+)(?=[\s%‰\d/.,–-]|$))+/iu;

/** The words of a quantity’s part of the sentence, without its number. */
export function partsOfPhrase(
  printed: string,
  {
    from,
    start,
    end,
    to,
  }: {
    readonly from: number;
    readonly start: number;
    readonly end: number;
    readonly to: number;
  },
): PhraseParts {
  const lead = joined(printed.slice(from, start));
  const noun = printed.slice(start, end).replace(QUANTITY, "").trim();
  const after = /^(?:[^,;:.()]|[.,](?=\d))*/.exec(joined(printed.slice(end, to)))?.[0] ?? "";
  return {
    before: lead
      .slice(lastCut(lead) + 1)
      .replaceAll(COMMA, ",")
      .replace(/: *$/, "")
      .trim(),
    noun: noun.replace(/^\/\s*/u, ""),
    after: after
      .replaceAll(COMMA, ",")
      .trim()
      .replace(/^\/ ?năm(?: học)?/u, "")
      .trim(),
  };
}

/** Stands for a comma within one term: “xã, phường”, “bằng cấp, chứng chỉ”. */
const COMMA = "\u0001";
const PAIRS =
  /(?<=xã|phường|thị trấn|quận|huyện|tỉnh|thành phố|bằng(?: cấp)?|trường|nhóm|quản lý|thanh|sản xuất|thôn|gia đình|mầm non),(?= (?:phổ thông|phường|xã|thị trấn|thị xã|huyện|thành phố|đặc khu|chứng chỉ|lớp|giáo viên|nhà giáo|thiếu niên|kinh doanh|bản|tổ dân phố|dòng họ)(?![\p{L}]))/giu;

function joined(printed: string): string {
  return printed.replace(PAIRS, COMMA);
}

const CUTS = /[;:(]|[,.](?!\d)/g;

/** A colon right before the figure cuts nothing off: “Trẻ mẫu giáo 5 tuổi: 100%”. */
function lastCut(lead: string): number {
  const cuts = matchesOf(lead, CUTS).map(({ index }) => index);
  const last = cuts.at(-1) ?? -1;
  return lead[last] === ":" && lead.slice(last + 1).trim() === "" ? (cuts.at(-2) ?? -1) : last;
}
