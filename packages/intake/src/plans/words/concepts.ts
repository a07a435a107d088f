import { agesOf } from "./ages.js";
import { bare } from "./bare.js";
import { keptOf } from "./kept.js";
import { lettersOf } from "./pattern-letters.js";

/** What says that something is not so. */
export const NEGATED = "chua";

/** Said by degrees, where the law says by which of them the standard is met. */
export const DEGREE = "bangcap";
const DEGREES = /^trinh do .*tro len$|bang (?:tot nghiep )?(?:cao dang|dai hoc|cu nhan)/;

/** Phrases of the field that mean one thing, in bare text; the first part is the concept’s token. */
const CONCEPTS: readonly (readonly [string, RegExp])[] = [
  // Of both levels is of all.
  ["truong", /(?<=truong )mam non(?:,| va|, va) (?:truong )?pho thong(?= cong lap)/g],
  ["congnhanmoi", /moi cong nhan|cong nhan (?:moi|lan dau)|moi(?= dat chuan quoc gia)/g],
  ["congnhanlai", /cong nhan lai/g],
  [
    "gvlop",
    /giao vien(?=(?: tieu hoc| trung hoc co so| trung hoc pho thong| thcs| thpt)? ?(?:\/|tren|moi) ?(?:mot )?(?:lop|nhom))/g,
  ],
  ["trenchuan", /(?<=giao vien mam non [^,;|]{0,30})trinh do (?:tu )?dai hoc[^,;|]{0,30}?tro len/g],
  [
    "chuandaotao",
    /(?<=giao vien[^,;|]{0,60})trinh do (?:dao tao )?(?:tu )?(?:cao dang|dai hoc)[^,;|]{0,30}?tro len|trinh do (?:dao tao )?dat chuan|(?<=giao vien[^,;|]{0,90})(?:duoc cap )?bang (?:tot nghiep )?(?:cao dang|dai hoc|cu nhan)(?: su pham)?/g,
  ],
  ["moibietchu", /moi biet chu/g],
  ["taimuchu", /tai mu chu/g],
  [
    "phothong",
    /(?<!trung hoc )(?<=^|[;:,|] |mam non va |truong |lop |giao vien |nha giao |hoc sinh |co so |cap |cap hoc |giao duc )pho thong/g,
  ],
  ["xoamuchu", /xoa mu chu|xmc/g],
  ["muchu", /mu chu/g],
  ["daihoc", /\bdai hoc\b/g],
  ["gdnn", /(?:giao duc )?nghe nghiep(?: - giao duc thuong xuyen)?|hoc nghe|day nghe|truong nghe|gdnn/g],
  ["huongnghiep", /huong nghiep|tu van nghe/g],
  ["thcs", /trung hoc co so|thcs/g],
  ["thpt", /trung hoc pho thong|thpt/g],
  ["tieuhoc", /tieu hoc/g],
  // Children are in “nhóm, lớp” before school, pupils in “lớp” alone.
  ["mamnon", /mam non|\bnhom(?:,| ?\/| va)? lop(?= (?:duoc |to chuc )?(?:hoc|day hoc|day) (?:2|02|hai) buoi)/g],
  ["maugiao", /mau giao/g],
  ["namdihoc", /nam di hoc/g],
  ["huydong", /(?:di|den|gui o|gui|duoc gui)(?= nha tre)/g],
  ["nhatre", /nha tre|(?<!lop, |nhom, )nhom tre/g],
  ["noitru", /(?:pho thong dan toc |ptdt )?noi tru/g],
  ["bantru", /(?:pho thong dan toc |ptdt )?ban tru/g],
  ["tuthuc", /dan lap|tu thuc|ngoai cong lap/g],
  ["conglap", /cong lap/g],
  ["phonghoc", /\bphong(?= kien co)/g],
  ["truonglop", /(?<=kien co(?: hoa)? )truong(?:,| va)? lop(?: hoc)?/g],
  ["kienco", /kien co(?: hoa)?/g],
  ["phonghoc", /phong hoc|lop hoc/g],
  ["giaovien", /giao vien|nha giao|\bgv\b/g],
  ["quanly", /can bo quan ly|cbql/g],
  [
    "chuandaotao",
    /(?:dat )?chuan(?:,| va| hoac|, hoac) (?:dat )?(?:tren|vuot) chuan(?: (?:ve )?trinh do(?: dao tao)?| dao tao)?/g,
  ],
  ["trenchuan", /(?:dat )?tren chuan(?: (?:ve )?trinh do(?: dao tao)?| dao tao)?/g],
  [
    "chuandaotao",
    /(?:dat )?chuan(?: trinh do)?(?: chuan)?(?: duoc)? dao tao|(?:dat )?chuan trinh do|trinh do chuan(?: duoc)?(?: dao tao)?/g,
  ],
  ["quocgia", /chuan (?:quoc gia|qg\b)|(?<=\btruong (?:hoc )?(?:dat )?)chuan(?= muc do| len\b| tu\b| *[,;(]| *$)/g],
  ["haibuoi", /2 buoi|hai buoi|02 buoi/g],
  ["huydong", /huy dong|ra lop|den truong|den lop|di hoc|nhap hoc|den nha tre/g],
  ["hoctiep", /hoc tiep|tiep tuc hoc|vao hoc/g],
  ["dungtuoi", /dung (?:do )?tuoi|trong do tuoi/g],
  ["congdong", /trung tam hoc tap cong dong|tthtcd/g],
  ["ngoaingu", /ngoai ngu|tieng anh/g],
  ["tiengviet", /tieng viet|tieng pho thong/g],
  ["hocbaso", /hoc ba (?:dien tu|so)\b/g],
  ["kynangso", /(?:ky nang|nang luc) so\b/g],
  ["tinhoc", /(?<!giao vien )tin hoc/g],
  ["cntt", /cong nghe thong tin|cntt|ung dung so/g],
  ["chuyendoiso", /chuyen doi so/g],
  ["dtts", /(?:cac )?dan toc thieu so|dtts|(?<=tre em |hoc sinh )(?:nguoi )?cac dan toc/g],
  ["nu", /phu nu|nu gioi|tre em gai|hoc sinh nu|\bnu(?= (?:hoc|sinh|giao|can|lao|dang|gioi))/g],
  ["pho", /pho cap(?: giao duc)?|pcgd/g],
  ["bietchu", /biet chu|biet doc/g],
  ["docthong", /doc thong|viet thao/g],
  ["mucdo1", /(?:muc|cap) do 1/g],
  ["mucdo2", /(?:muc|cap) do 2/g],
  ["mucdo3", /(?:muc|cap) do 3/g],
  ["hoanthanh", /hoan thanh/g],
  ["totnghiep", /tot nghiep/g],
  ["chuyencap", /chuyen cap/g],
  ["khuyettat", /khuyet tat|hoa nhap/g],
  ["bohoc", /bo hoc/g],
  ["botuc", /bo tuc/g],
  ["luuban", /luu ban|o lai lop/g],
  ["laodong", /lao dong/g],
  ["dinhmuc", /dinh muc/g],
  ["capxa", /(?:don vi )?cap xa|xa, phuong|don vi xa|\bxa\b|\bphuong\b/g],
  ["trai", /trai nghiem/g],
  ["sanxuat", /san xuat, kinh doanh/g],
  ["socap", /so cap|trung cap/g],
  ["caodang", /cao dang/g],
  ["vanhoa", /hoc van hoa/g],
  ["tre", /\btre em\b|\btre\b/g],
  ["bietboi", /biet boi|boi loi|day boi|hoc boi/g],
  ["chatluong", /kiem dinh/g],
  ["conlai", /con lai/g],
  ["chatluongcao", /chat luong cao/g],
  ["hocsinh", /hoc sinh|\bhs\b/g],
  ["truong", /\btruong hoc\b|\bnha truong\b|\bco so giao duc\b|\btruong\b/g],
  [NEGATED, /\b(?:chua(?! den| toi| qua)|(?<!toi )thieu(?! nhi| nien)|khong dat)\b/g],
];

/** Concepts with letters of which a text must have some to say them. */
const GUARDED = CONCEPTS.map(([token, pattern]) => ({ token, pattern, needs: lettersOf(pattern.source) }));

const STOP = new Set(
  "va hoac cua cac co duoc cho trong tren voi ve theo tai o la den tu ty le so ti dat phan dau duy tri it nhat toi thieu tro len muc nguoi cap don vi giao duc hoc sinh bac dia ban huyen tinh xa phuong thanh pho nam nhung moi mot hai ba bon tong do trung pho thong hop thuc hien tang giam tiep tuc giu vung cung co dam bao bao nang cao chat luong ket qua hien giai doan quy dinh hang ngay binh quan".split(
    " ",
  ),
);

const kept = new Map<string, readonly string[]>();

/** Concepts and remaining words of a text, as tokens. */
export function tokensOf(text: string): readonly string[] {
  return keptOf(kept, text, readTokens);
}

/** Levels of schooling as offices shorten them; “TH 2020” is a year's result, “TH&THCS” a school of both. */
const SHORT = /pcgd(?:mn|th(?!cs))[a-z\d]*|(?<![a-z&])(?:mn|th)(?![a-z]| ?20\d\d)/g;

function inFull(short: string): string {
  if (/^pcgdmn.*t/.test(short)) return "pho cap mam non 5 tuoi";
  return `${short.startsWith("pcgd") ? "pho cap " : ""}${short.includes("mn") ? "mam non" : "tieu hoc"}`;
}

function readTokens(text: string): readonly string[] {
  const { tokens: ages, rest: ageless } = agesOf(
    bare(text)
      .replace(SHORT, inFull)
      .replace(/[()“”".]/g, " ")
      .replace(/–/g, "-")
      .replace(/ {2,}/g, " "),
  );
  let rest = ageless;
  const tokens = [...ages];
  for (const { token, pattern, needs } of GUARDED) {
    if (needs !== null && !needs.some((letters) => ageless.includes(letters))) continue;
    rest = rest.replace(pattern, (said: string) => {
      tokens.push(token);
      if (DEGREES.test(said)) tokens.push(DEGREE);
      return " | ";
    });
  }
  const words = rest.split(/[^a-z]+/).filter((word) => word.length > 1 && !STOP.has(word));
  return [...tokens, ...words];
}
