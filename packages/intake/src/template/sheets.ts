/** Sheets of figures, in their order; all have the same columns. An indicator stands on the first that takes it. */
export const FIGURE_SHEETS = [
  {
    name: "Học sinh tốt nghiệp",
    takes:
      /graduates?_(?:to|in)_|^transition_rate_lower_secondary|^lower_secondary_graduat|^upper_secondary_(?:graduation|exam)|^grade10_/,
  },
  { name: "Học sinh theo lớp", takes: /^(?:pupils|classes|combined_classes|entrants)_(?!good|below|in_perm)/ },
  { name: "Biết chữ theo tuổi", takes: /literac|literate|^population_/ },
  { name: "Giáo viên", takes: /teacher|manager|^education_posts/ },
  { name: "Phòng học", takes: /classroom|^permanent_|^boarding_place|^school_places/ },
  { name: "Chỉ số theo năm", takes: /./ },
] as const;

/** Figures of communes by which legal standards are judged: the same columns. */
export const COMMUNES = "Xã";
export const GUIDE = "Hướng dẫn";
export const SCHOOLS = "Trường";
export const ASSUMPTIONS = "Giả định";
/** Hidden: says that a workbook is a template, of which locality, and what its places are called. */
export const MARKER = "_lotrinh";
export const MARK = "lotrinh-template";

export interface Column {
  readonly head: string;
  readonly width: number;
  /** To be filled in. */
  readonly isOpen?: true;
}

const STATUS = { head: "Trạng thái", width: 12, isOpen: true } as const;
const SOURCE = { head: "Nguồn", width: 34, isOpen: true } as const;
const NOTE = { head: "Ghi chú", width: 30, isOpen: true } as const;

export const FIGURE_COLUMNS: readonly Column[] = [
  { head: "Mã", width: 14 },
  { head: "Chỉ số", width: 42 },
  { head: "Phân tổ", width: 12 },
  { head: "Nơi", width: 18 },
  { head: "Năm", width: 12 },
  { head: "Giá trị", width: 12, isOpen: true },
  { head: "Tử số", width: 12, isOpen: true },
  { head: "Mẫu số", width: 12, isOpen: true },
  { head: "Đơn vị", width: 12 },
  STATUS,
  SOURCE,
  NOTE,
  { head: "Định nghĩa", width: 60 },
  { head: "Giúp được", width: 50 },
];

export const SCHOOL_COLUMNS: readonly Column[] = [
  { head: "Mã trường", width: 14, isOpen: true },
  { head: "Tên trường", width: 36, isOpen: true },
  { head: "Cấp", width: 16, isOpen: true },
  { head: "Xã", width: 20, isOpen: true },
  { head: "Năm công nhận", width: 14, isOpen: true },
  { head: "Mức độ", width: 10, isOpen: true },
  { head: "Các lần trước", width: 20, isOpen: true },
  STATUS,
  SOURCE,
  NOTE,
];

export const ASSUMPTION_COLUMNS: readonly Column[] = [
  { head: "Mã", width: 26 },
  { head: "Mã đòn bẩy", width: 24 },
  { head: "Đại lượng", width: 46 },
  { head: "Năm", width: 10, isOpen: true },
  { head: "Giá trị", width: 12, isOpen: true },
  { head: "Đơn vị", width: 18 },
  { head: "Chi phí (triệu đồng/năm)", width: 16, isOpen: true },
  { head: "cho mỗi", width: 10, isOpen: true },
  STATUS,
  { head: "Lý do", width: 60, isOpen: true },
];

export const LEVELS = ["Mầm non", "Tiểu học", "THCS", "TH và THCS", "THPT", "THCS và THPT", "Liên cấp"] as const;

/** Name of the sheet that an indicator stands on. */
export function sheetOf({
  indicator,
  places,
}: {
  readonly indicator: string;
  readonly places: readonly string[];
}): string {
  if (places.length > 0) return COMMUNES;
  return FIGURE_SHEETS.find(({ takes }) => takes.test(indicator))?.name ?? "";
}
