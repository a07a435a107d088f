import { matchesOf } from "./matches.js";
import type { Quantity } from "./quantities.js";
import { nounAt } from "./units.js";

const NONE =
  /\b(?:khong (?:con co|con|co|de xay ra|de phat sinh|de xay|de|phat sinh)|xoa (?:het|bo hoan toan|dut diem|xong)|cham dut)(?: (?:tinh trang|truong hop|hien tuong))?(?= )/g;

/** Nought in words: “không có học sinh bỏ học”, “không còn phòng học tạm”. */
export function zerosOf(text: string): Quantity[] {
  return matchesOf(text, NONE).flatMap((match) => {
    const end = match.index + match[0].length;
    const noun = nounAt(text.slice(end));
    if (!noun) return [];
    // “Không có xã nào dưới 60%”: the number belongs to what none is to be.
    const bound = BOUND.exec(text.slice(end + noun.length))?.[0];
    if (bound) return [zeroAt(match.index, end + noun.length + bound.length, noun.unit)];
    const rest =
      /^[^,;.()]*?(?= va (?:tren |it nhat )?\d| (?:truoc|den|vao|trong|tu|het|cuoi) (?:het |cuoi |dau )*nam(?: hoc)? _|[,;.()]|$)/.exec(
        text.slice(end + noun.length),
      )?.[0] ?? "";
    const isNamed = /^khong con(?![a-z])/.test(match[0]) && / /.test(text.slice(end, end + noun.length).trim());
    if (/^ ?\d+(?! ca(?![a-z]))|%/.test(rest) || (rest.trim() === "" && !isNamed)) return [];
    const stop = end + noun.length + rest.trimEnd().length;
    return [zeroAt(match.index, stop, noun.unit)];
  });
}

const BOUND =
  /^(?: [a-z]+){0,6}? (?:nao )?(?:[a-z]+ ){0,4}?(?:dat )?(?:duoi|tren|vuot(?: qua)?|thap hon|cao hon|khong dat) \d+(?:[.,]\d+)? ?(?:%|[a-z]+(?: sinh| vien)?)/;

function zeroAt(start: number, end: number, unit: string): Quantity {
  return { start, end, value: 0, valueTo: null, unit, denominator: null, shape: "zero" };
}
