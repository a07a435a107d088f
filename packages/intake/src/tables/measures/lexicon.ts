/**
 * What words of headings mean: a pattern on folded text and the features that it stands for, longest and most telling
 * first. A feature of the same dimension (before the colon) that stands nearer to the cell displaces one that stands
 * farther; words without a feature stay as they are.
 */
export const lexicon: readonly (readonly [RegExp, string])[] = [
  // what nobody counts by
  [/\b(?:don vi(?: tinh)?|dvt) ?:? ?(?:%|nguoi|truong|lop|hoc sinh|em|tre)\b/, ""],
  [/\bphan theo .*$/, ""],
  [/\bchia theo .*$/, ""],
  [/\btheo (?:nam hoc|huyen|quan|xa|phuong|tinh|dia phuong|don vi|cap hoc).*$/, ""],
  [/\b(?:nam )?vua qua\b/, ""],
  // what came in the year, beside what there is: “Trong năm”, without its “năm”
  [/^ *(?:(?:phat sinh|thuc hien|tang|tang them|moi) )?trong(?: ky)? *$/, "in-year"],
  // men, where “Nam” stands alone or behind whom it says; “năm” is gone before
  [
    /^ *(?:trong do )?(?:so )?nam *$|\bnam gioi\b|(?<=\b(?:hoc sinh|hs|tre em|tre|giao vien|gv) )nam\b(?= *$)/,
    "by:sex=male",
  ],
  // counts for each of another
  [/\bbinh quan\b/, "per"],
  [/\bsi so\b/, "what:pupil per"],
  [/\bmoi (?=lop|giao vien|nhom|may)/, "per "],
  // standing of communes
  [
    /\b(?:so )?(?:don vi cap xa|xa,? phuong(?:,? thi tran)?|xa,? thi tran|xa)(?: duoc)?(?: cong nhan)? dat(?: chuan)?(?: muc)?\b/,
    "communes",
  ],
  [/\btinh dat(?: chuan)?\b/, "provinces"],
  [/\bphuong dat(?: chuan)?\b/, "wards"],
  [/\bpho cap(?: giao duc| gd)?\b|\bpcgd\b/, "universal"],
  [/\bpcgdmn\b/, "universal stage:preschool"],
  [/\bpcgdth\b/, "universal stage:primary"],
  [/\bpcgdthcs\b/, "universal stage:lower_secondary"],
  [/\b(?:dat )?(?:chuan )?(?:xoa mu chu|xmc)\b/, "literacy"],
  [
    /^ *(?:dat )?(?:chuan )?(?:muc|muc do)(?: (?:dat|chuan|cong nhan|pho cap|pc|pcgd|th|thcs|xmc))* *$/,
    "level-reached",
  ],
  // standing of schools
  [/(?<=\btruong\b.*\bchuan\b.*)\bluy ke\b/, ""],
  [
    /(?<=\btruong\b(?!.*\b(?:giao vien|gv|can bo|cbql|nhan vien|phong|thu vien|thiet bi|vat chat|ve sinh)\b).{0,40})\bdat chuan(?= *$)/,
    "standard",
  ],
  [/\b(?:dat )?(?:chuan quoc gia|cqg)(?: (?:muc do|muc|md) (?:1|i))(?= |$)/, "standard level:1"],
  [/\b(?:dat )?(?:chuan quoc gia|cqg)(?: (?:muc do|muc|md) (?:2|ii))(?= |$)/, "standard level:2"],
  [/\b(?:dat )?(?:chuan quoc gia|cqg)\b/, "standard"],
  [/\b(?:duoc )?cong nhan lai\b/, "again"],
  [/\b(?:duoc )?cong nhan moi\b/, "new"],
  // training of teachers
  [/\b(?:dat )?tren chuan(?: ve)?(?: trinh do)?(?: dao tao)?\b/, "above-standard"],
  [
    /\bdat chuan(?: ve)?(?: trinh do)?(?: dao tao)?(?: tro len| va tren chuan)?\b(?=[ %]*$|.*\b(?:giao vien|gv|nha giao|trinh do)\b)/,
    "qualified",
  ],
  [/^ *trinh do(?: (?:dao tao|chuyen mon|chuan))? *$/, "training"],
  // literacy
  [/\bbiet chu\b|\bbc\b/, "literate"],
  [/\bmu chu\b|\bmc(?=1|2| |$)/, "illiterate"],
  [/\btai mu\b/, "relapsed"],
  [/\b(?:muc do|muc|md) ?(?:1|i)\b/, "level:1"],
  [/\b(?:muc do|muc|md) ?(?:2|ii)\b/, "level:2"],
  [/\b(?:muc do|muc|md) ?(?:3|iii)\b/, "level:3"],
  // ages
  [/\b(?:tu )?3 thang(?: tuoi)? (?:den|toi)(?: duoi)? (?:0?3 tuoi|0?3|36 thang(?: tuoi)?)\b/, "age:0-3"],
  [/\b(?:tu )?3 tuoi (?:den|toi)(?: duoi)? 6 tuoi\b/, "age:3-5"],
  [/\b(?:do tuoi )?(?:tu )?(\d{1,2}) ?(?:den|toi|–|-| ) ?(\d{1,2})(?: tuoi)\b/, "age:$1-$2"],
  [/\bdo tuoi (\d{1,2}) ?(?:den|-| ) ?(\d{1,2})\b/, "age:$1-$2"],
  [/\b(15) (18|25|35|60)\b/, "age:$1-$2"],
  [/\b(?:tu )?(15) tuoi tro len\b|\btu 15 tuoi\b|\b15 ?\+/, "age:15+"],
  [/\bduoi (\d{1,2}) tuoi\b/, "age:-$1"],
  [/\b(\d{1,2}) ?tuoi\b/, "age:$1"],
  [/\bden truong\b|\bhuy dong\b|\bra lop\b|\bden lop\b|\bdi hoc\b|\bnhap hoc\b/, "enrolled"],
  // people
  [/\bcan bo quan ly\b|\bcbql\b/, "what:manager"],
  [/\bgiao vien\b|\bgv\b|\bnha giao\b/, "what:teacher"],
  [/\bhoc sinh lop (\d{1,2})\b|\bhs lop (\d{1,2})\b/, "what:pupil grade:$1$2"],
  [/\bvao (?:hoc )?lop (\d{1,2})\b/, "entered grade:$1"],
  [/\b(?:khoi lop|khoi|lop) (\d{1,2})\b/, "grade:$1"],
  // things
  [/\bphong hoc\b|\bphong(?= (?:ban )?kien co\b)/, "what:room"],
  [/\bnhom,? lop ghep\b|\blop ghep\b/, "what:class combined"],
  [/\blop mau giao ghep\b/, "what:class combined stage:preschool"],
  [/\bnhom tre\b/, "what:class stage:nursery"],
  [/\bnhom[/, ]*lop\b|\blop hoc\b|\blop\b/, "what:class"],
  [/\btruong hoc\b|\bco so giao duc\b|\btruong\b/, "what:school"],
  [/\btrung tam\b/, "what:school"],
  // schools of two stages
  [
    /\b(?:th|tieu hoc),? ?(?:thcs|trung hoc co so) ?(?:va|&|-|,) ?(?:thpt|trung hoc pho thong)\b/,
    "stage:primary stage:lower_secondary stage:upper_secondary joint",
  ],
  [
    /\b(?:tieu hoc|th) ?(?:va|&|-) ?(?:trung hoc co so|thcs)\b|\bpho thong co so\b/,
    "stage:primary stage:lower_secondary joint",
  ],
  [
    /\b(?:trung hoc co so|thcs) ?(?:va|&|-) ?(?:trung hoc pho thong|thpt)\b/,
    "stage:lower_secondary stage:upper_secondary joint",
  ],
  [/\blien cap\b/, "joint"],
  [/\bgiao duc(?= (?:mam non|tieu hoc|trung hoc|pho thong)\b)/, ""],
  // stages
  [/\bmam non\b|\bmn\b/, "stage:preschool"],
  [/\bnha tre\b/, "stage:nursery"],
  [/\bmau giao\b/, "stage:kindergarten"],
  [/\btieu hoc\b|\bcap (?:1|i)\b/, "stage:primary"],
  [/\btrung hoc co so\b|\bthcs\b|\bcap (?:2|ii)\b/, "stage:lower_secondary"],
  [/\btrung hoc pho thong\b|\bthpt\b|\bcap (?:3|iii)\b/, "stage:upper_secondary"],
  [/\bpho thong\b/, "stage:general"],
  [/\bgiao duc thuong xuyen\b|\bgdnn ?-? ?gdtx\b|\bgdtx\b/, "stage:continuing"],
  [/\bgiao duc nghe nghiep\b|\bgdnn\b/, "stage:vocational"],
  // what they do
  [/\b(?:ht|hoan thanh) ?(?:ct|chuong trinh) ?gdmn\b/, "completed stage:preschool"],
  [/\b(?:tn|tot nghiep) th\b/, "graduated stage:primary"],
  [/\bht ?ct ?th\b/, "completed stage:primary"],
  [/\bct ?th\b/, "stage:primary"],
  [/\b(?:da ?\/ ?dang|da hoac dang|dang) hoc\b/, "enrolled"],
  [/\b(?:da )?(?:hoan thanh|ht) ?(?:chuong trinh|ct)?(?: giao duc| gd)?\b/, "completed"],
  [/\btot nghiep\b|\btn\b/, "graduated"],
  [/\bluu ban\b/, "repeated"],
  [/\bbo hoc\b/, "dropped"],
  [/\b(?:2|hai) buoi(?:[/ ]ngay| mot ngay)?\b/, "two-sessions"],
  [/\bkhuyet tat\b|\bkt\b/, "disabled"],
  [/\btiep can(?: giao duc| gd)?\b/, "access"],
  // subgroups
  [/\bdan toc thieu so\b|\bdan toc it nguoi\b|\bdtts\b|\bdan toc\b/, "by:ethnicity=minority"],
  [/\bngoai cong lap\b|\bngoai cl\b|\bncl\b/, "by:ownership=non_public"],
  [/\bcong lap\b/, "by:ownership=public"],
  [/\btu thuc\b/, "by:ownership=private"],
  [/\bdan lap\b/, "by:ownership=people_founded"],
  [/\bnu sinh\b|\bnu\b|\bgai\b/, "by:sex=female"],
  [/\bban kien co\b/, "by:construction=semi_permanent"],
  [/\bkien co\b/, "by:construction=permanent"],
  [/\bphong tam\b|\btam\b/, "by:construction=temporary"],
  [/\bthanh thi\b/, "by:area=urban"],
  [/\bnong thon\b/, "by:area=rural"],
  // whom
  [/\bhoc sinh\b|\bhs\b|\bhoc vien\b|\btre em\b|\btre\b|\bchau\b/, "what:pupil"],
  [/\bdan so\b|\bso dan\b/, "what:people"],
  [/\bty le\b|\bti le\b|\bty trong\b|\btl\b|%/, "rate"],
];

/** Words that carry no meaning of their own in a heading. */
export const emptyWords = new Set(
  (
    "so sl ts bac cho tong tong_so luong quy mo cac cua tren dia ban toan va la trong do tr d co ve hien chung cong cap theo duoc da " +
    "em o tai nam hoc cap chia ra gom tre bieu bang bieu_so den tu mot thieu nien ttn nhi thanh_nien huyen xa tinh thanh pho phuong quan don vi"
  ).split(" "),
);
