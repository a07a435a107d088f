/** What stands in a column of the review workbook. */
export type ReviewKey =
  | "section"
  | "line"
  | "phrase"
  | "doubts"
  | "decision"
  | "indicator"
  | "comparator"
  | "value"
  | "value_to"
  | "unit"
  | "year"
  | "period"
  | "base"
  | "multiple"
  | "subgroup"
  | "reading"
  | "readings"
  | "note"
  | "id";

/** Texts of a row as a person sees them; empty where nothing is said. */
export type ReviewCells = Readonly<Record<ReviewKey, string>>;

export interface ReviewColumn {
  readonly key: ReviewKey;
  readonly head: string;
  readonly width: number;
  /** To be edited; the others are what the plan prints and what was made of it. */
  readonly isOpen: boolean;
}

const open = (key: ReviewKey, head: string, width: number): ReviewColumn => ({ key, head, width, isOpen: true });
const kept = (key: ReviewKey, head: string, width: number): ReviewColumn => ({ key, head, width, isOpen: false });

export const REVIEW_COLUMNS: readonly ReviewColumn[] = [
  kept("section", "Mục", 11),
  kept("line", "Dòng", 7),
  kept("phrase", "Câu in trong kế hoạch", 46),
  kept("doubts", "Cần xem lại", 52),
  open("decision", "Quyết định", 11),
  open("indicator", "Chỉ số", 44),
  open("comparator", "So sánh", 15),
  open("value", "Mức", 10),
  open("value_to", "Đến mức", 10),
  open("unit", "Đơn vị", 14),
  open("year", "Năm", 8),
  open("period", "Giai đoạn", 13),
  open("base", "Năm gốc", 13),
  open("multiple", "Số lần", 8),
  open("subgroup", "Riêng cho", 22),
  open("reading", "Cách đọc", 10),
  kept("readings", "Các cách đọc", 46),
  open("note", "Ghi chú", 30),
  kept("id", "Mã", 30),
];

/** Heading of a column. */
export function reviewHead(key: ReviewKey): string {
  return REVIEW_COLUMNS.find((one) => one.key === key)?.head ?? key;
}

/** Columns that say what a clause asks: they are those of one reading. */
export const ASKED: readonly ReviewKey[] = ["comparator", "value", "value_to", "unit", "period", "base", "multiple"];

export const DECISIONS = ["giữ", "sửa", "bỏ"] as const;

export const REVIEW_SHEET = "Chỉ tiêu";
export const LIST_SHEET = "Chỉ số";
export const REVIEW_GUIDE = "Hướng dẫn";
/** Hidden: says that a workbook is a review, of which plan, and what stood in each cell. */
export const REVIEW_MARKER = "_lotrinh";
export const REVIEW_MARK = "lotrinh-xem-lai";
