import { bare } from "../words/bare.js";
import type { Quantity } from "../words/quantities.js";
import type { Sentence } from "./sentences.js";

const STAGE = "(?:nha tre|mau giao|mam non|tieu hoc|thcs|thpt|trung hoc co so|trung hoc pho thong)";
const AT = "(?:(?:o|tai|cho|doi voi|voi) )?(?:(?:cap|bac|lop|truong|khoi) )?";
const OF_BEFORE = new RegExp(`^ ?${AT}${STAGE}(?:,| va|, va) $`);
const OF_ITS_OWN = new RegExp(`^ ?${AT}${STAGE}(?![a-z])`);

const LABEL = new RegExp(`^[-+•* ]*(?:cap |bac )?(${STAGE}): `);

/** The level of schooling that a paragraph opens with: “Tiểu học: …. Không quá 0,7% học sinh …”; empty where with none. */
export function stageLabel(paragraph: string): string {
  return LABEL.exec(bare(paragraph))?.[1] ?? "";
}

/**
 * Whether the words between two figures name the level of schooling of the first, since the second has its own behind it: “33 học
 * sinh/lớp ở tiểu học và 40 học sinh/lớp ở THCS”. Words are bare.
 */
export function isOfOneBefore(between: string, after: string): boolean {
  return OF_BEFORE.test(between) && OF_ITS_OWN.test(after);
}

const LISTED = new RegExp(`(?:^|[,;:(]|trong do) ?${AT}${STAGE}(?: co| dat|:)? $`);

/** “12/14 trường, trong đó mầm non 5/5, tiểu học 4/5”: shares of levels of schooling in a count are counts of the same. */
export function partOfCount(
  { words, quantities }: Pick<Sentence, "words" | "quantities">,
  one: Quantity,
  wholes: readonly { readonly unit: string; readonly denominator: number | null }[],
): Quantity {
  if (one.shape !== "fraction") return one;
  const last = quantities.filter(({ end }) => end <= one.start).at(-1);
  if (!LISTED.test(words.slice(last?.end ?? 0, one.start))) return one;
  const before = quantities.filter(({ end, shape }) => end <= one.start && shape === "of").at(-1);
  const unit = (before ?? wholes.filter(({ denominator, unit }) => denominator !== null && unit !== "fraction").at(-1))
    ?.unit;
  return unit === undefined ? one : { ...one, unit, shape: "of" };
}

/** “80% trường tại thành thị và 50% trường ở nông thôn” */
const PLACED = /^(?:o|tai|thuoc|trong|vung|khu)$/;
const NEXT = /(?:,| va|, va)(?: (?:it nhat|toi thieu|tren|hon|khoang|tu|duoi|khong qua|khong duoi))* $/;

/**
 * Whether what stands between two shares is of the first, since the second goes on alike behind it: “45% trẻ em trong độ tuổi nhà trẻ và
 * 98% trẻ em trong độ tuổi mẫu giáo”. Words are bare.
 */
export function areParallel(between: string, after: string): boolean {
  const [first, next] = [between, after].map((words) => words.trim().split(" ").slice(0, 2).join(" "));
  const [noun, at] = (first ?? "").split(" ");
  const [same, too] = (next ?? "").split(" ");
  if (/^(?:vao|den|trong|nam|cuoi|het)$/.test(noun ?? "")) return false;
  const isPlaced = noun === same && PLACED.test(at ?? "") && PLACED.test(too ?? "");
  return NEXT.test(between) && (isPlaced || (first === next && /^[a-z]+ [a-z]+$/.test(first ?? "")));
}
