/**
 * Every number that a printed phrase may mean: `99,80%` 99.8, `03` 3, `1.234` 1234 (thousands) or 1.234,
 * and the share in percent that `13/14` stands for.
 */
export function printedNumbers(phrase: string): number[] {
  const printed = [...phrase.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([number]) => valuesOf(number));
  const shares = [...phrase.matchAll(/(\d+)\s*\/\s*(\d+)/g)].map(
    ([, part, whole]) => (100 * Number(part)) / Number(whole),
  );
  return [...printed, ...shares];
}

function valuesOf(number: string): number[] {
  const decimal = Number(number.replace(",", "."));
  const thousands = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(number)
    ? [Number(number.replaceAll(".", "").replace(",", "."))]
    : [];
  return [...(Number.isNaN(decimal) ? [] : [decimal]), ...thousands];
}
