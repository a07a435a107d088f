/** A clause as far as it tells whether each place is meant or all together. */
interface Counted {
  readonly unit: string;
  readonly value: number;
  readonly denominator: number | null;
  /** As printed. */
  readonly phrase: string;
}

/** What each place is to have. */
export interface Each {
  /** Unit of what is counted in a place. */
  readonly counted: string;
  readonly place: EachPlace;
}

export type EachPlace = "school" | "class" | "hamlet" | "commune" | "district" | "centre";

/** Sizes of a class are averages in plans, whatever their words; so are pupils over a slash. */
const SIZES = /^(?:children|pupils|students|teachers|people|rooms|computers|m2)$/;
const PUPILS = /^(?:children|pupils|students)$/;

/** “Mỗi trường ít nhất 01 thư viện”: what each place is to have; null where places are taken together, as in “35 học sinh/lớp”. */
export function eachOf({ unit, value, denominator, phrase }: Counted): Each | null {
  const [, counted = "", place] = /^(.+)_per_(school|class|hamlet|commune|district|centre)$/.exec(unit) ?? [];
  if (place === undefined || denominator !== null) return null;
  const isEach =
    place === "class"
      ? !SIZES.test(counted)
      : /(?:mỗi|từng|mọi|tất cả|các)\s/iu.test(phrase) || (Number.isInteger(value) && !PUPILS.test(counted));
  return isEach ? { counted: counted === "staff" ? "people" : counted, place: place as EachPlace } : null;
}
