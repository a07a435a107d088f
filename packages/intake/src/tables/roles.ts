import { cachedFold as fold } from "./cached-fold.js";

/** What a column holds, by its heading. */
export type Role =
  | "ordinal"
  | "indicator"
  | "unit"
  | "code"
  | "locality"
  | "year"
  | "value"
  | "status"
  | "source"
  | "note"
  | "breakdown"
  | "numerator"
  | "denominator"
  | "quality"
  | "origin"
  | "change";

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:tt|stt|so tt|so thu tu|no)$/, "ordinal"],
  [
    /^(?:ten )?(?:chi tieu|chi so|tieu chi)(?: (?:thong ke|bao cao))?$|^(?:noi dung|indicator|danh muc|hang muc|dien giai)$/,
    "indicator",
  ],
  [/^(?:don vi tinh|dvt|don vi do|unit)$/, "unit"],
  [/^ma(?: (?:so|chi tieu|don vi|dv|dvhc|hanh chinh|dia phuong|tinh|huyen|xa|phuong|truong))*$/, "code"],
  [/^(?:ten )?(?:dia phuong|locality|noi)$/, "locality"],
  [
    /^(?:ten )?(?:don vi|thon|xom|xa|phuong|huyen|quan|tinh|thi xa|thi tran|thanh pho|dac khu|cap xa|to dan pho|khu pho)(?:[ /,]+(?:don vi|thon|xom|ban|xa|phuong|huyen|quan|tinh|thi xa|thi tran|thanh pho|dac khu|hanh chinh|truc thuoc|to dan pho|khu pho|tp))*$/,
    "locality",
  ],
  [/^(?:nam|nam hoc|year|school year|ky bao cao|thoi diem|moc thoi gian|tinh den(?: ngay)?)$/, "year"],
  [/^(?:gia tri|value|so lieu|ket qua|so luong)$/, "value"],
  [/^(?:tinh trang|trang thai|status|loai so lieu|tinh chat)$/, "status"],
  [/^(?:nguon|nguon so lieu|source)$/, "source"],
  [/^(?:ghi chu|note|chu thich)$/, "note"],
  [/^(?:phan to|breakdown|nhom)$/, "breakdown"],
  [/^(?:tu so|numerator)$/, "numerator"],
  [/^(?:mau so|denominator)$/, "denominator"],
  [/^(?:chat luong|quality)$/, "quality"],
  [/^(?:file|line|origin|other[_ ](?:value|source))$/, "origin"],
  [
    /\b(?:so sanh|so voi|tang giam|chenh lech|muc tang|toc do|chi so phat trien|dat so voi)\b|^(?:tang|giam)\b/,
    "change",
  ],
];

/** The role of a column whose heading says it; undefined for headings that name a measure or a year. */
export function roleOf(heading: string): Role | undefined {
  const folded = fold(heading)
    .replace(/[*:().]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (folded === "" || folded.length > 60) return undefined;
  return ROLES.find(([pattern]) => pattern.test(folded))?.[1];
}

/** Whether rows below are ages: “Độ tuổi”, “Nhóm tuổi”. */
export function isAgesHeading(heading: string): boolean {
  return /^(?:(?:theo )?(?:do|nhom|lua) )?tuoi$/.test(fold(heading));
}
