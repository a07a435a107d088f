import { matchesOf } from "./matches.js";
import type { Quantity } from "./rule.js";
import { nounAt } from "./units.js";

const ALL = /(?:^[-+* ]*|[;:,] ?|(?:phan dau|bao dam|dam bao|duy tri|den nam _+,?|co) )(toan bo|tat ca(?: cac)?)(?= )/g;
/** What all of them are to do or to have, before any number. */
const PREDICATE =
  /^(?:(?! va )[^,;.:\d%]){0,60}? (?:dat|duoc|co|su dung|trien khai|hoan thanh|tham gia|to chuc|ket noi|ap dung|biet|thuc hien|dap ung|lam)(?![a-z])[^,;.:\d%]*(?:[,;.:]|$)/;

/** “Toàn bộ trường phổ thông triển khai học bạ số”: all of them are 100 per cent. Words are bare. */
export function allsOf(text: string): Quantity[] {
  if (!text.includes("toan bo") && !text.includes("tat ca")) return [];
  return matchesOf(text, ALL).flatMap(({ index, 0: whole, 1: said = "" }) => {
    const end = index + whole.length;
    const after = text.slice(end).trimStart();
    const noun = nounAt(` ${after}`);
    if (!noun || !PREDICATE.test(after.slice(noun.length - 1))) return [];
    const start = end - said.length;
    return [{ start, end, value: 100, valueTo: null, unit: "percent", denominator: null, shape: "percent" as const }];
  });
}
