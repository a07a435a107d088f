import { bare } from "./bare.js";

/** What a share is of, by its first words in bare text; those that are none of these could be anything. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["centre", /^(?:trung tam)\b/],
  ["site", /^(?:diem truong|diem le)\b/],
  ["school", /^(?:truong|co so(?: giao duc| mam non| gdnn)?|don vi truong|nha truong)\b(?! hop)/],
  ["commune", /^(?:xa|phuong|thi tran|don vi cap xa|don vi hanh chinh cap xa|dac khu)\b/],
  ["district", /^(?:huyen|quan|don vi cap huyen)\b/],
  ["province", /^(?:tinh|don vi cap tinh)\b/],
  ["teacher", /^(?:giao vien|nha giao|can bo quan ly|can bo, giao vien|cbql|giang vien)\b/],
  ["official", /^(?:can bo|cong chuc|vien chuc|lanh dao|dang vien|nhan vien)\b/],
  ["pupil", /^(?:hoc sinh|tre(?: em)?|hoc vien|sinh vien|em|chau)\b/],
  ["parent", /^(?:phu huynh|cha me)\b/],
  ["firm", /^doanh nghiep\b/],
  ["person", /^(?:nguoi(?! hoc)|lao dong|dan so|thanh nien|cong dan|phu nu)\b/],
  ["family", /^(?:gia dinh|ho gia dinh|ho dan|ho)\b/],
  ["clan", /^dong ho\b/],
  ["hamlet", /^(?:thon|ban|to dan pho|khu dan cu|cong dong|ap)\b/],
  ["record", /^(?:ho so|thu tuc|bai|tai lieu|hoc lieu|so sach|tuyen sinh|dich vu)\b/],
  ["room", /^(?:phong|lop hoc)\b/],
  ["class", /^(?:nhom|lop)\b(?! tuoi)/],
];

/** The kind of things that a share is of: `school` for “100% số trường có …”; null where its words do not tell. */
export function subjectKind(words: string): string | null {
  const text = bare(words)
    .trim()
    .replace(/^(?:ty le |so |tong so |cac |moi )+/, "");
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
