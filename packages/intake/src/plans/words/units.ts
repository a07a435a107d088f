/** Nouns that are counted, longest first, without diacritics, and the unit that they count. */
const NOUNS: readonly (readonly [string, string])[] = [
  ["nha giao va can bo quan ly", "people"],
  ["co so giao duc nghe nghiep", "institutions"],
  ["co so giao duc|co so mam non|co so doc lap|co so dao tao|co so", "institutions"],
  ["truong mam non|truong tieu hoc|truong thcs|truong thpt|truong trung hoc|truong pho thong", "schools"],
  ["don vi truong hoc|don vi truong|truong hoc|truong chuyen|truong lien cap|nha truong", "schools"],
  ["diem truong|diem le", "school_sites"],
  ["truong", "schools"],
  ["phong hoc bo mon|phong bo mon|phong chuc nang|phong o|phong thu vien|phong may|phong tin hoc", "rooms"],
  ["phong hoc|phong tam", "classrooms"],
  ["phong", "rooms"],
  ["lop ghep|lop hoc|nhom, lop|nhom lop|nhom/lop|nhom tre|lop", "classes"],
  ["giao vien|nha giao|giang vien", "teachers"],
  ["can bo quan ly|can bo|cong chuc|vien chuc|nhan vien|chi tieu bien che|bien che", "people"],
  ["hoc sinh|hoc vien|sinh vien|tre em|tre|chau|em|hs", "people"],
  ["nguoi lao dong|lao dong|nguoi|doi tuong|thanh nien|cong dan|nguoi dan", "people"],
  ["cong tac vien|tinh nguyen vien|tuyen truyen vien|hoi vien|nguoi hoc|nghien cuu sinh", "people"],
  ["cho hoc|cho ngoi|cho o", "places"],
  ["bai giang dien tu|bai giang|hoc lieu so|hoc lieu", "lessons"],
  ["chuyen de", "topics"],
  ["dot tap huan|khoa tap huan|khoa boi duong|dot tap huan|lop tap huan|lop boi duong", "courses"],
  ["nganh, nghe|nganh nghe|nganh dao tao|nganh|nghe", "occupations"],
  ["ngay hoi|hoi thi|cuoc thi|su kien", "events"],
  ["thanh pho|do thi", "cities"],
  ["luot nguoi|luot giao vien|luot can bo|luot hoc sinh|luot hoc vien|luot", "turns"],
  ["nha ve sinh|cong trinh ve sinh", "toilets"],
  ["to hoc tap|nhom hoc tap", "groups"],
  [
    "don vi cap xa|don vi xa|xa, phuong, thi tran|xa, thi tran|xa, phuong|xa/phuong|phuong, xa|phuong-xa|phuong/xa",
    "communes",
  ],
  ["phuong", "wards"],
  ["xa", "communes"],
  ["thi tran", "communes"],
  [
    "don vi cap huyen|quan/huyen|quan, huyen, thi xa, thanh pho|quan, huyen, thi xa|huyen, thi xa, thanh pho|huyen, thi xa|huyen, thanh pho|quan, huyen|huyen|quan",
    "districts",
  ],
  ["thon, ban|thon ban|ban, thon|khoi pho|to dan pho|khu dan cu|thon|ban|ap|khu pho", "hamlets"],
  ["tinh, thanh pho truc thuoc trung uong|tinh, thanh pho|tinh/thanh pho|don vi cap tinh|tinh", "provinces"],
  ["trung tam hoc tap cong dong|trung tam", "centres"],
  ["cau lac bo|clb", "clubs"],
  ["thu vien", "libraries"],
  ["mo hinh", "models"],
  ["gia dinh|ho gia dinh|ho ngheo|ho", "families"],
  ["dong ho", "clans"],
  ["may tinh|bo may tinh|may vi tinh", "computers"],
  ["be boi", "pools"],
  ["cong trinh", "works"],
  ["giai", "prizes"],
  [
    "suat nha o cong vu|suat nha cong vu|can nha cong vu|nha ban tru|ngoi nha|nha cong vu|nha da nang|nha hieu bo|nha an",
    "houses",
  ],
  ["nha bep an|nha bep|bep an", "kitchens"],
  ["du an", "projects"],
  ["doanh nghiep|hop tac xa", "firms"],
  ["hop dong|thoa thuan", "contracts"],
  ["xuong thuc hanh|xuong thuc tap|nha xuong", "workshops"],
  ["bo thiet bi|bo do choi|bo tai lieu|bo sach|dau sach", "sets"],
  ["san choi|san bai tap|san the thao", "grounds"],
  ["suat hoc bong|hoc bong", "scholarships"],
  ["sang kien", "initiatives"],
  ["san pham|de tai", "products"],
  ["dang vien|nghe nhan|chuyen gia|cu nhan|thac si|tien si", "people"],
  ["don vi", "units"],
];

/** Nouns of persons that stand over a slash: “35 học sinh/lớp”. */
export const PEOPLE = "(?:hoc sinh|hoc vien|tre em|tre|chau|em|hs|sinh vien|nguoi)";

const STARTS = NOUNS.flatMap(([nouns, unit]) => nouns.split("|").map((noun) => [noun, unit] as const)).sort(
  ([a], [b]) => b.length - a.length,
);

/** Words that begin as a noun does and are none. */
const OTHER_WORDS =
  /^(?:giai (?:doan|phap|quyet|trinh)|truong hop|phuong (?:an|phap|thuc|huong|tien)|ban (?:chi dao|hanh|ve|quan ly)|ho (?:so|tro)|tinh (?:hinh|trang|chat)|quan (?:diem|he)|co so (?:du lieu|vat chat|phap ly)|xa hoi)(?![a-z])/;

/** Unit of the noun that bare text starts with, and how long the noun is; null where it starts with none. */
export function nounAt(text: string): { readonly unit: string; readonly length: number } | null {
  const skipped = /^ *(?:so |tong so |cac |don vi (?=truong|xa))?/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skipped);
  if (OTHER_WORDS.test(rest)) return null;
  const found = STARTS.find(([noun]) => rest.startsWith(noun) && !/[a-z]/.test(rest[noun.length] ?? ""));
  return found ? { unit: found[1], length: skipped + found[0].length } : null;
}

/** Unit of “X a Y”, e.g. `hoc sinh/lop`; null where it is none that plans use. */
export function ratioUnit(over: string, under: string): string | null {
  const above = /^(tre|chau)/.test(over)
    ? "children"
    : /^(hoc sinh|hoc vien|em|hs)/.test(over)
      ? "pupils"
      : /^(giao vien|gv|nha giao)/.test(over)
        ? "teachers"
        : /^phong/.test(over)
          ? "rooms"
          : /^sinh vien/.test(over)
            ? "students"
            : /^(may|bo)/.test(over)
              ? "computers"
              : /^m2/.test(over)
                ? "m2"
                : /^nguoi/.test(over)
                  ? "people"
                  : /^lop/.test(over)
                    ? "classes"
                    : /^(nhan vien|can bo)/.test(over)
                      ? "staff"
                      : null;
  const below = /^(nhom lop|nhom|lop)/.test(under)
    ? "class"
    : /^(giao vien|gv|co|giang vien)/.test(under)
      ? "teacher"
      : /^(tre|chau)/.test(under)
        ? "child"
        : /^(hoc sinh|hoc vien|em|hs|sinh vien|nguoi hoc)/.test(under)
          ? "pupil"
          : /^(mot )?truong/.test(under)
            ? "school"
            : /^(1 |mot )?van dan/.test(under)
              ? "10000_people"
              : /^phong/.test(under)
                ? "room"
                : /^(xa|phuong)/.test(under)
                  ? "commune"
                  : /^may/.test(under)
                    ? "computer"
                    : /^nhan vien/.test(under)
                      ? "staff"
                      : null;
  return above && below ? `${above}_per_${below}` : null;
}
