import type { Quantity } from "./quantities.js";
import { nounAt } from "./units.js";

const NONE =
  /\b(?:khong (?:con co|con|co|de xay ra|de phat sinh|de xay|de|phat sinh)|xoa (?:het|bo hoan toan|dut diem|xong)|cham dut)(?: (?:tinh trang|truong hop|hien tuong))?(?= )/g;

/** Nought in words: “không có học sinh bỏ học”, “không còn phòng học tạm”. */
export function zerosOf(text: string): Quantity[] {
  return [...text.matchAll(NONE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const noun = nounAt(text.slice(end));
    if (!noun) return [];
    const rest = /^[^,;.()]*?(?= va (?:tren |it nhat )?\d|[,;.()]|$)/.exec(text.slice(end + noun.length))?.[0] ?? "";
    if (/^ ?\d+(?! ca(?![a-z]))|%/.test(rest) || rest.trim() === "") return [];
    const stop = end + noun.length + rest.trimEnd().length;
    return [
      {
        start: match.index,
        end: stop,
        value: 0,
        valueTo: null,
        unit: noun.unit,
        denominator: null,
        shape: "zero" as const,
      },
    ];
  });
}
