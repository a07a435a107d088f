import { bare } from "../words/bare.js";

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
