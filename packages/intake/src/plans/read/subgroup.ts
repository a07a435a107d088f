import { bare } from "../words/bare.js";
import { matchesOf } from "../words/matches.js";

/** Regions of the country by name. */
const REGION =
  "(?:(?:vung|khu vuc) )?(?:cac tinh )?(?:trung du(?:,| va)? mien nui(?: phia bac| bac bo)?|mien nui phia bac|tay bac|dong bac|viet bac|tay nguyen|tay nam bo|dong nam bo|nam bo|bac bo|bac trung bo|(?:duyen hai )?nam trung bo|duyen hai(?: mien trung| bac bo)?|dong bang (?:song (?:hong|cuu long)|bac bo)|mien (?:trung|bac|nam))";
const REGIONS = `${REGION}(?:(?:, | va |, va )${REGION})*`;
/** Places of a kind; “xã” alone is where the plan holds. */
const KINDS = `kho khan|thieu so(?: va mien nui)?|${REGIONS}|mien nui|bien gioi|hai dao|xa dao|dao xa|ven bien|vung cao|vung sau(?:, vung xa)?|nong thon|thanh thi|do thi|dong bang|trung du|khu cong nghiep|bai ngang|khu vuc (?:i{1,3}|[123])`;
const SORT = "vung|khu vuc|dia ban|dia phuong|xa|phuong|huyen|tinh|thon|ban|truong";
/** Those that a share is of, by what sets them apart. */
const APART = "khuyet tat|ho ngheo|noi tru|ban tru|nu";
const OWN =
  /(?:^|[\s,;(])rieng(?: (?:doi voi|o|tai))? ([^,;:.()]+?)(?= (?:it nhat|toi thieu|dat|tren|hon|khong|tu|phan dau|co|la|khoang|duoi|duy tri|giu)(?: |$)|,|:|$)/;
const AT = new RegExp(
  `(?:^|[\\s,;(])(?:doi voi|o|tai)(?: cac| nhung)? ([^,;:.()]*?(?:${KINDS}|${APART}))(?= |,|:|$)|` +
    `(?:^|[,;:(]| va) ?(?:[-+] )?((?:cac |nhung )?(?:vung|khu vuc|dia ban|dia phuong|xa|huyen|thon) [^,;:.()]*?(?:${KINDS}))(?= |,|:|$)|` +
    `(?:^|[,;:(]| va) ?(?:[-+] )?(?:cac tinh )?(${REGIONS})(?= |,|:|$)|` +
    "(?:^|[ ,;:(])(vung (?:cao|thap|sau|trung|giua|thuan loi))(?= (?:phan dau|dat|la|co|con|len|nang|tang|giam|xuong|tren|duoi|it nhat|toi thieu|khoang)[^,;]*$| $)|" +
    // “Tỷ lệ trường chuẩn khu vực nông thôn đạt 60%”
    ` ((?:(?:vung|khu vuc|dia ban) (?:[a-z]+ ){0,5}?(?:${KINDS}))|${REGIONS})(?= (?:dat|la|co|len|con|tren|duoi|hon|it nhat|toi thieu|khoang|phan dau)(?: [a-z]+){0,3} ?$|: ?$| $)`,
);
/** “100% xã biên giới có trường mầm non” */
const COUNTED = new RegExp(
  `^ ?((?:so |tong so )?(?:cac )?(?:${SORT}) (?!dan dau)(?:[a-z]+ ){0,3}?(?:${KINDS}))(?= |[,;:.]|$)`,
);
/** “Miền núi: tối thiểu 70%” */
const LABELLED =
  /^ ?((?:vung|khu vuc|trung du|dong bang|mien nui|mien xuoi|thanh thi|nong thon|do thi|cac xa|cac phuong)(?![a-z])[^:;,]{0,60}): /;
const BEHIND =
  /^ ?(?:(?!dat|va|den|nam)[a-z]+ ){0,6}?(?:(?:(?:doi voi|o|tai|thuoc)(?: cac)? )?(?=vung (?:dac biet )?kho khan|vung (?:dtts|sau|cao))|(?:doi voi|o|tai|thuoc)(?: cac)? )((?:(?:khu vuc|vung|dia ban|dia phuong|xa|phuong|thon) [^,;:.()]*?|nong thon|thanh thi|do thi|mien nui|mien xuoi))(?= (?:va|dat|den|trong|vao|duoc|co|moi|hang|truoc|hoan)(?= |$)|[,;:.()]|$)/;
const OF_KIND = new RegExp(`${KINDS}|khu vuc|vung|trung tam|cong nghiep|mien xuoi`);

/** The part of the people or places that a clause is limited to, as printed; null where it is of all. Words are bare, letter for letter. */
export function subgroupOf(
  printed: { readonly before: string; readonly after: string },
  before: string,
  after: string,
): string | null {
  const match = OWN.exec(before) ?? AT.exec(before) ?? LABELLED.exec(before);
  const said = match?.slice(1).find((one) => one !== undefined);
  if (match && said) return printed.before.slice(...placeOf(match, said)).trim() || null;
  const behind = COUNTED.exec(after) ?? BEHIND.exec(after);
  if (!behind?.[1] || !OF_KIND.test(behind[1])) return null;
  return printed.after.slice(...placeOf(behind, behind[1])).trim() || null;
}

const GROUP =
  "(?:nguoi |cac |dong bao |con em )*(?:dan toc thieu so|dtts|cac dan toc|khuyet tat|mo coi|di cu|(?:thuoc )?ho (?:can )?ngheo)";
const WHO = `((?:(?:tre em gai|hoc sinh nu|phu nu|nu gioi)(?: (?:la |thuoc )*${GROUP})?|nu (?:hoc sinh|hoc vien|giao vien|can bo|sinh vien|gioi|tien si|thac si|giang vien|lao dong|dang vien|lanh dao|quan ly|hieu truong)|(?:tre(?: em)?|hoc sinh|hoc vien|sinh vien|nguoi(?: dan| lon)?|thanh nien|giao vien|lao dong|can bo|dan so)(?: (?:mam non|tieu hoc|thcs|thpt|pho thong|mau giao|nha tre|5 tuoi|_+)){0,2} ?(?:la |thuoc |vung )*${GROUP}|(?<=(?:ty|ti) le (?:nguoi )?)(?:dtts|dan toc thieu so))(?: \\(dtts\\))?)(?![a-z])`;
const WHO_BEHIND = new RegExp(
  `^[\\d.,/ %‰_-]*(?:(?:nghin|ngan|trieu) )?(?:\\/ ?nam |moi nam )?(?:(?:ty|ti) le )?(?:so |tong so |cac )?${WHO}`,
);
const WHO_BEFORE = new RegExp(
  `(?:^[-+ ]*|[,;:(] ?|ty le |ti le |so |huy dong |va |cho |dua |cua )(?:cac )?${WHO}`,
  "g",
);

const KIND_OF_PEOPLE = `(phu nu|nu gioi|nu(?! (?:hoc|sinh|giao|can|dang|doan) )|${GROUP})(?![a-z])`;
/** “60% học viên là nữ”, “ít nhất 40% là người dân tộc thiểu số” */
const ARE = new RegExp(`^[\\d.,/ %‰_-]*(?:(?! la )[a-z]+ ){0,5}?la ${KIND_OF_PEOPLE}`);
/** “Nữ chiếm ít nhất 45%”, “trong đó nữ 15 người” */
const MAKE_UP = new RegExp(
  `(?:^[-+ ]*|[,;:(] ?|trong (?:so )?do:? (?:co )?)(?:ty le |so )?${KIND_OF_PEOPLE}(?: (?:trong|o|tham gia) [a-z ]{2,40}?)?,? (?:(?:chiem|dat|la|co|ty le|it nhat|toi thieu|tren|hon|khoang|tu|khong duoi|khong it hon|khong thap hon) )*$`,
);

/** What words of a kind of people have in them. */
const SPEAKS_OF_A_KIND = /(?<![a-z])(?:nu|gai|dan toc|dtts|khuyet tat|mo coi|di cu|ngheo)(?![a-z])/;

/** People of a kind that a clause speaks of: “trẻ em dân tộc thiểu số”; null where of all. `printed` and its bare `words` are the quantity's part of the sentence. */
export function peopleOf(printed: string, start: number): string | null {
  const words = bare(printed);
  const cut = (match: RegExpExecArray | null, from: number): string | null =>
    match?.[1] ? printed.slice(...placeOf(match, match[1]).map((at) => at + from)).trim() : null;
  if (!SPEAKS_OF_A_KIND.test(words)) return null;
  const said =
    cut(WHO_BEHIND.exec(words.slice(start)), start) ??
    cut(ARE.exec(words.slice(start)), start) ??
    cut(MAKE_UP.exec(words.slice(0, start)), 0);
  if (said !== null) return said;
  const before = matchesOf(words.slice(0, start), WHO_BEFORE).at(-1);
  return cut(before ?? null, 0);
}

/** Words without those that name a part, so that they say what of it is told. */
export function withoutGroup(text: string, group: string): string {
  const at = bare(text).indexOf(bare(group));
  return at < 0 ? text : `${text.slice(0, at)}${leftOf(group)}${text.slice(at + group.length)}`;
}

const SET_APART = new RegExp(`(?:${GROUP}|nu gioi|nu|gai)(?: \\(dtts\\))?(?![a-z])`, "g");

/** “trẻ em” of “trẻ em dân tộc thiểu số”; nothing of a kind of places. */
function leftOf(group: string): string {
  const words = bare(group);
  return SET_APART.test(words) ? words.replace(SET_APART, " ").replace(/^phu /, "nguoi ") : " ";
}

function placeOf(match: RegExpExecArray, said: string): [number, number] {
  const start = match.index + match[0].lastIndexOf(said);
  return [start, start + said.length];
}
