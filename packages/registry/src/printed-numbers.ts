/**
 * Every number that a printed phrase may mean: `99,80%` 99.8, `03` 3, `1.234` 1234 (thousands) or 1.234,
 * the share in percent that `13/14` or `13 trên 14` stands for, and numbers in words: `thêm hai trường` 2, `hai phần ba` 66.7,
 * `toàn bộ` 100.
 */
export function printedNumbers(phrase: string): number[] {
  const printed = [...phrase.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([number]) => valuesOf(number));
  const shares = [...phrase.normalize("NFC").matchAll(/(\d+)\s*(?:\/|trên(?: tổng số)?)\s*(\d+)/giu)].map(
    ([, part, whole]) => (100 * Number(part)) / Number(whole),
  );
  return [...printed, ...scaledNumbers(phrase), ...shares, ...wordNumbers(phrase)];
}

const TIMES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6 };

/** “4 nghìn người”, “1,2 triệu lượt” */
function scaledNumbers(phrase: string): number[] {
  return [...phrase.normalize("NFC").matchAll(/(\d+(?:[.,]\d+)*) (nghìn|ngàn|vạn|triệu)(?!\p{L})/giu)].flatMap(
    ([, number = "", times = ""]) =>
      valuesOf(number).map((value) => Math.round(value * (TIMES[times.toLowerCase()] ?? 1) * 1e3) / 1e3),
  );
}

function valuesOf(number: string): number[] {
  const decimal = Number(number.replace(",", "."));
  const thousands = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(number)
    ? [Number(number.replaceAll(".", "").replace(",", "."))]
    : [];
  return [...(Number.isNaN(decimal) ? [] : [decimal]), ...thousands];
}

const WORDS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

function wordNumbers(phrase: string): number[] {
  const words = phrase.toLowerCase().normalize("NFC");
  const said = words.split(/[^\p{L}]+/u);
  const whole = said.flatMap((word) => (WORDS.includes(word) ? [WORDS.indexOf(word) + 1] : []));
  const shares = [...words.matchAll(/(\p{L}+) phần (\p{L}+)/gu)].flatMap(([, part = "", of = ""]) => {
    const [k, n] = [WORDS.indexOf(part) + 1, of === "tư" ? 4 : WORDS.indexOf(of) + 1];
    return k > 0 && n > 0 ? [(100 * k) / n] : [];
  });
  const half = /nửa/u.test(words) ? [50] : [];
  const all = /toàn bộ|tất cả/u.test(words) ? [100] : [];
  return [
    ...whole,
    ...shares,
    ...half,
    ...all,
    ...(/đôi/u.test(words) ? [2] : []),
    ...(/rưỡi/u.test(words) ? [1.5] : []),
  ];
}
