import type { Comparator } from "@lotrinh/language";

/** Words right before a quantity, in bare text, the first that fits decides. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:>=|≥)$/, ">="],
  [/(?:<=|≤)$/, "<="],
  [/>$/, ">"],
  [/<$/, "<"],
  [
    /(?:it nhat(?: la| dat| co)?|toi thieu(?: la| dat| co)?|khong duoi|khong it hon|khong thap hon|thap nhat(?: la)?|dat va vuot|(?:tu )?bang (?:va|hoac) (?:tren|cao hon|vuot|hon))$/,
    ">=",
  ],
  [
    /(?:khong (?:de )?qua|toi da(?: la)?|khong vuot qua|khong vuot|khong nhieu hon|khong cao hon|khong lon hon|nhieu nhat|cao nhat(?: la)?)$/,
    "<=",
  ],
  [/(?:tren|(?<!(?:tao|ket|ly|cuoc) )hon|vuot|vuot qua|vuot tren|cao hon|lon hon|nhieu hon)$/, ">"],
  [/(?:duoi|thap hon|it hon|nho hon|chua den|chua toi|chua qua)$/, "<"],
  [
    /(?:khoang|xap xi|gan|(?<!(?:hoc|phong|nha|lop|truong|trung|quyet|trong|quan) )tam|gan bang|uoc dat|uoc|khoang tu|binh quan khoang)$/,
    "~",
  ],
];

const UP = /(?:tang|nang|bo sung|mo rong|cong them|them)$/;
const DOWN =
  /(?:giam|cat giam|giam bot|xoa(?: xong| het)?|xoa bo|xoa toan bo|thay the (?:toan bo|het)|tinh giam|tinh gian|thanh toan dut diem|xoa dut diem|bot|sap xep giam)$/;
const BETWEEN =
  /(?:^| )(?:them|bot|it nhat|toi thieu|binh quan|trung binh|moi nam|hang nam|hang nam|khoang|tren|hon|tu|duoc|them duoc|duoc them|duoc it nhat|thieu|rong|toi da|khong qua|xap xi|gan|dan|tiep)$/;

/** Whether a quantity changes what there is, and which way; `words` is the bare text right before it. */
export function changeBefore(words: string): "increase_by" | "decrease_by" | null {
  // “Xóa phòng học tạm: 12 phòng”
  if (/(?:^ ?|[,;] ?)(?:xoa(?! mu| nan)|xoa bo|thay the) [^,;:]*: $/.test(words)) return "decrease_by";
  let rest = words.trimEnd();
  const than =
    /(cao|thap|nhieu|it) hon (?:so voi )?(?:cung ky |binh quan )?(?:nam (?:hoc )?truoc)(?: tu| it nhat| khoang)*$/.exec(
      rest,
    );
  if (than) return /cao|nhieu/.test(than[1] ?? "") ? "increase_by" : "decrease_by";
  for (let step = 0; step < 5; step++) {
    if (DOWN.test(rest)) return "decrease_by";
    if (/(?:^| )them$/.test(rest)) return "increase_by";
    if (UP.test(rest)) return /nang$/.test(rest) ? null : "increase_by";
    const shorter = rest.replace(BETWEEN, "");
    if (shorter === rest) return null;
    rest = shorter.trimEnd();
  }
  return null;
}

const OPENED =
  /(?:^|[,;:] |phan dau |bao dam |duy tri muc )(giam|tang)(?: dan| trung binh| binh quan| it nhat| toi thieu)* (?:ty le|ti le|so|sy so|ty suat) ((?:(?! giam| tang)[^;])*)$/;
const TO_LEVEL = /(?:^| )(?:xuong|con|len|dat|duoi|tren|khong qua|toi da)(?= |$)/;

/** The change that a clause opens with, where its quantity is so much a year: “giảm tỷ lệ bỏ học bình quân 0,2%/năm”. */
export function changeOpened(words: string): "increase_by" | "decrease_by" | null {
  const [, verb, rest = ""] = OPENED.exec(words.trim()) ?? [];
  if (verb === undefined || TO_LEVEL.test(rest)) return null;
  return verb === "giam" ? "decrease_by" : "increase_by";
}

const LEAD =
  /(?:^| )(?:dat|co|la|o muc|muc|tu|len|duoc|con|xuong|:|dat ty le|ty le|du kien|binh quan|trung binh|moi (?:[a-z]+ ){1,3}co)$/;

/** “Không để tỷ lệ trẻ 5 tuổi ra lớp thấp hơn …”, “không để sĩ số vượt quá …” */
const NOT_LET =
  /(?:^|[ ,;:])khong de (?:cho )?(?:[a-z\d_]+ ){1,14}(duoi|thap hon|it hon|tren|vuot qua|vuot|qua|cao hon|nhieu hon)$/;

/** The comparator that the words right before a quantity name; null where they name none. */
export function comparatorBefore(words: string): Comparator | null {
  let rest = words.replace(/[ (:]+$/, "");
  const kept = rest.includes("khong de ") ? NOT_LET.exec(rest)?.[1] : undefined;
  if (kept !== undefined) return /^(?:duoi|thap|it)/.test(kept) ? ">=" : "<=";
  for (let step = 0; step < 3; step++) {
    const found = BEFORE.find(([pattern]) => endsWithWord(rest, pattern));
    if (found) return found[1];
    const shorter = rest.replace(LEAD, "");
    if (shorter === rest) return null;
    rest = shorter.trimEnd();
  }
  return null;
}

function endsWithWord(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text);
  return match !== null && !/[a-z]/.test(text[match.index - 1] ?? "");
}

/** What the words after a quantity make of it; `from`: whether “từ” stands before it. */
export function comparatorAfter(words: string, { from }: { readonly from: boolean }): Comparator | null {
  const reach = from
    ? /^[^,;.()]*?tro (len|xuong)/
    : /^(?:(?! chuan| trinh do| dat | tu | muc | loai | hang | bac | cap do | nhiem vu )[^,;.()\d]){0,60}?tro (len|xuong)/;
  const match = reach.exec(words);
  if (match) return match[1] === "len" ? ">=" : "<=";
  if (/^ ?(?:\+|va hon|hoac hon|hoac cao hon)/.test(words)) return ">=";
  return null;
}
