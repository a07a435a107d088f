import { bare } from "../words/bare.js";

/** What a part of a document speaks of; `mixed` where a report tells it beside what is planned, `unknown` where no heading says. */
export type Role = "head" | "results" | "mixed" | "targets" | "purpose" | "tasks" | "funds" | "end" | "unknown";

/** One numbered heading or item that is open. */
interface Entry {
  readonly rank: number;
  readonly label: string;
  readonly text: string;
}

const DEEPEST_HEADING = 3;

const MARKERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:phần|PHẦN|Phần) (?:thứ |THỨ )?([\p{L}\d]+)[.:]?(?= |$)/u, 0],
  [/^(?:chương|CHƯƠNG|Chương) ([IVXLC\d]+)[.:]?(?= |$)/u, 1],
  [/^(?:Mục|MỤC) (\d+|[IVX]+)[.:]?(?= |$)/u, 1.5],
  [/^((?:Phụ lục|PHỤ LỤC)(?: số)?(?: [IVX\d]+)?)(?=[ .:]|$)/u, 0],
  [/^((?:Điều|ĐIỀU) \d+)[.:]/u, 2],
  [/^([IVX]{1,5})(?:[.)/]| ?-)(?= |$)/u, 2],
  [/^([A-EG-HK]|Đ)(?:[.)/](?= |$)| ?-(?= \p{Lu}))/u, 1],
  [/^(\d{1,2}(?:\.\d{1,2}){1,3})[.)-]?(?= )/u, 3],
  [/^(\d{1,2})(?:[.)](?= |$)|-(?= [\p{L}\d]))/u, 3],
  [/^([a-zđ]\d?(?:\.\d+)?)[.)](?= |$)/u, 6],
  [/^\((\d{1,2})\)(?= |$)/u, 7],
];

/** Rank of “I.” below “Điều 1. … sau:”, which opens a list of chapters. */
const NESTED_CHAPTER = 2.25;

function isUnderArticle(rank: number, label: string, open: readonly Entry[]): boolean {
  const article = open.find(({ rank: other, label: own }) => other === 2 && own.startsWith("Điều"));
  return rank === 2 && /^[IVX]+$/.test(label) && article?.text.endsWith(":") === true;
}

const ORDINALS = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam"];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** “Phần thứ hai” is part II. */
function labelOf(printed: string): string {
  return ROMAN[ORDINALS.indexOf(bare(printed))] ?? printed.replace("ĐIỀU", "Điều");
}

/** Rank of “A.” below “II.”: its letters divide the Roman chapter that is open. */
const NESTED_LETTER = 2.5;

function isUnderRoman(rank: number, open: readonly Entry[]): boolean {
  const isRoman = ({ rank: other, label }: Entry): boolean => other >= 2 && other < 2.5 && /^[IVX]+$/.test(label);
  return rank === 1 && open.some(isRoman) && !open.some(({ rank: other }) => other === 1);
}

/** Follows the numbering of a document from line to line. */
export class Outline {
  #open: Entry[] = [];
  #titled: Role | null = null;

  /** Opens what a line begins with; gives the text without its number, and whether it had one. */
  add(line: string): { readonly text: string; readonly marked: boolean } {
    const hashes = /^(#{1,6}) /.exec(line)?.[1]?.length;
    const plain = line.replace(/^#{1,6} /, "");
    for (const [pattern, rank] of MARKERS) {
      const match = pattern.exec(plain);
      if (!match) continue;
      const text = plain.slice(match[0].length).trim();
      const under = isUnderRoman(rank, this.#open)
        ? NESTED_LETTER
        : isUnderArticle(rank, match[1] ?? "", this.#open)
          ? NESTED_CHAPTER
          : rank;
      const dots = rank === DEEPEST_HEADING ? (match[1]?.split(".").length ?? 1) - 1 : 0;
      this.#push({ rank: under + dots / 4, label: labelOf(match[1] ?? ""), text });
      if (rank <= 2) this.#titled = null;
      return { text, marked: true };
    }
    if (hashes !== undefined && hashes > 1) {
      this.#push({ rank: hashes === 2 ? 2 : 3, label: "", text: plain });
      return { text: plain, marked: true };
    }
    if (isTitle(plain)) {
      const last = this.#open.at(-1);
      // “CHƯƠNG II” and, on the next line, “MỤC TIÊU”.
      if (last && last.text === "" && last.label !== "") {
        this.#open = [...this.#open.slice(0, -1), { ...last, text: plain }];
        return { text: plain, marked: true };
      }
      this.#titled = roleOf(plain) ?? this.#titled;
    }
    return { text: plain, marked: false };
  }

  #push(entry: Entry): void {
    this.#open = [...this.#open.filter(({ rank }) => rank < entry.rank), entry];
  }

  /** “II.1.a” */
  get section(): string {
    return this.#open
      .map(({ label }) => label)
      .filter((label, i, labels) => label !== "" && !labels[i + 1]?.startsWith(`${label}.`))
      .join(".");
  }

  /** Texts of the open headings, outermost first. */
  get headings(): readonly string[] {
    return this.#open.map(({ text }) => text);
  }

  /** What is spoken of here: outer headings hold unless an inner one narrows them. */
  get role(): Role {
    const headings = this.#open.filter(({ rank }) => rank < DEEPEST_HEADING + 1).map(({ text }) => text);
    const said = headings.reduce<Role | null>(narrowed, null) ?? this.#titled;
    return said ?? (this.#open.length === 0 ? "head" : "unknown");
  }

  get depth(): number {
    return this.#open.length;
  }
}

const REVIEW =
  /^(?:danh gia|thuc trang|tinh hinh|hien trang|dac diem|vi tri|khai quat|boi canh|thuan loi|kho khan|ton tai|han che|ket qua (?:thuc hien|dat duoc|giai doan|den|nam))/;

function narrowed(outer: Role | null, heading: string): Role | null {
  const inner = roleOf(heading);
  if (outer === null || inner === null) return outer ?? inner;
  if (outer === "targets" && REVIEW.test(bare(heading))) return "results";
  if (outer === "results" || outer === "funds" || inner === "results") return outer;
  return inner;
}

/** A line in capitals. */
function isTitle(text: string): boolean {
  return text.length < 120 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:(?:nhung )?quy dinh chung|pham vi (?:dieu chinh|ap dung)|doi tuong (?:dieu chinh|ap dung)|giai thich tu ngu)/,
    "purpose",
  ],
  [/^(?:dieu kien|tieu chuan|tieu chi) (?:de )?(?:cong nhan|xet|danh gia|xep loai)/, "purpose"],
  [
    /^(?:qua trinh (?:thuc hien|to chuc|chi dao|hinh thanh|phat trien)|su hinh thanh|lich su|ket qua thuc hien (?:cac )?(?:muc tieu|chi tieu)|(?:danh gia )?(?:ket qua|tinh hinh|viec) (?:thuc hien|dat duoc|hoan thanh)(?!.*(?:phuong huong| va (?:cac )?(?:muc tieu|chi tieu|nhiem vu|ke hoach|giai phap))))/,
    "results",
  ],
  [/^(?:tong )?kinh phi|nguon kinh phi|du toan|nhu cau (?:von|kinh phi)|nguon luc (?:tai chinh|thuc hien)/, "funds"],
  [
    /muc dich,? (?:-|va)? ?yeu cau|muc dich - yeu cau|^(?:muc dich|yeu cau|quan diem)(?!.*(?:muc tieu|chi tieu))/,
    "purpose",
  ],
  [
    /^(?:tan thanh|nhat tri|thong nhat|ghi nhan|thong qua)(?!.*(?:muc tieu|chi tieu|phuong huong)).*(?:danh gia|ket qua|thuc trang)/,
    "results",
  ],
  [
    /muc tieu|chi tieu|muc tiéu|ket qua (?:can dat|du kien|dau ra)|du kien ket qua|^lo trinh|phan dau|^den nam|^giai doan/,
    "targets",
  ],
  [
    /^phan tich|^(?:(?:nhat tri |thong nhat |ghi nhan )?danh gia )?(?:ket qua|thuc trang|tinh hinh|hien trang|dac diem|ton tai|nhung ton tai|han che|boi canh|khai quat|su can thiet|uu diem|nguyen nhan|can cu|danh gia|co so (?:phap ly|thuc tien|chinh tri|khoa hoc|xay dung|de)|nhung ket qua|mot so ket qua)/,
    "results",
  ],
  [/^quy mo(?!.*(?:phat trien|ke hoach|du kien|den nam|giai doan))/, "results"],
  [/thuc trang|ket qua (?:dat duoc|thuc hien|den het|nam|giai doan|giao duc)/, "results"],
  [
    /nhiem vu|giai phap|noi dung thuc hien|^thoi gian|^tien do|to chuc thuc hien|bien phap|trach nhiem|phan cong|to chuc thu/,
    "tasks",
  ],
];

const LABEL =
  /^[-+*• ]*(?:kết quả|chỉ tiêu|mục tiêu|thực trạng|hiện trạng|tình hình|tồn tại|hạn chế|đánh giá)[^:]{0,60}(?=: )/iu;

/** What a paragraph says of itself: “Kết quả: …”, “Chỉ tiêu năm học 2025 - 2026: …”; null where it has no such label. */
export function labelRole(text: string): "results" | "targets" | null {
  const label = LABEL.exec(text)?.[0];
  const role = label === undefined ? null : roleOf(label);
  return role === "results" || role === "targets" ? role : null;
}

/** Letters of a whole clause that can say what it is: “Toàn huyện có 39/58 trường …. Phấn đấu …” tells first. */
const OPENING = 60;

function isClause(heading: string): boolean {
  return heading.length > 100 && /\d(?:[.,]\d+)? ?%/u.test(heading) && /\.\s*$/u.test(heading);
}

/** “… không đạt chỉ tiêu 80%”: what a result is held against. */
const MEASURED = /(?:dat|vuot|so voi|(?:thap|cao) hon) (?:cac )?(?:chi tieu|muc tieu)/g;

function roleOf(heading: string): Role | null {
  // What a heading says before its colon; a whole clause may follow.
  const text = bare(
    /^[^:]{12,120}(?=: .)/.exec(heading)?.[0] ?? heading.slice(0, isClause(heading) ? OPENING : 160),
  ).replace(MEASURED, " ");
  return ROLES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
