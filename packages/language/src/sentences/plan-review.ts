import type { Catalogue } from "../catalogue.js";

/** Words of reviewing a plan’s targets in a page and a workbook, and of reading the workbook back. */
export const planReview = {
  CLI_COMMAND_PLAN_REVIEW: {
    vi: "in trang và bảng Excel đặt từng câu cạnh cách đọc; --read đọc lại bảng đã sửa",
    en: "write a page and a workbook of each clause beside its reading; --read takes the edited one back",
  },
  CLI_OPTION_REVIEW_READ: { vi: "bảng xem-lai.xlsx đã sửa, để đọc lại", en: "the edited workbook, to be read back" },
  CLI_OPTION_REVIEW_FORCE: {
    vi: "in đè lên bảng có ô đã sửa mà chưa đọc lại",
    en: "write over a workbook with edits that were not read back",
  },
  PLAN_REVIEW_WRITTEN: {
    vi: "Đã ghi {page} và {book}: {unsure:plain} trong {targets:plain} chỉ tiêu cần xem lại. Sửa trong bảng rồi chạy: lotrinh plan review {folder} --read {book}",
    en: "Written: {page} and {book}; {unsure:plain} of {targets:plain} targets to look at again. Edit the workbook, then: lotrinh plan review {folder} --read {book}",
  },
  REVIEW_FILE: {
    vi: "{file}: không phải bảng xem lại do lotrinh plan review in ra, hoặc trang ẩn của nó đã mất; hãy in lại rồi sửa trên bảng mới.",
    en: "{file}: no workbook of lotrinh plan review, or its hidden sheet is lost; write it again and edit that.",
  },
  REVIEW_OTHER_PLAN: {
    vi: "{file}: bảng của kế hoạch “{value}”, không phải “{write}”; hãy chỉ đúng bảng.",
    en: "{file}: the workbook of plan “{value}”, not of “{write}”; name the right one.",
  },
  REVIEW_COLUMN: {
    vi: "{file}: mất cột “{column}”; hãy trả lại dòng tiêu đề như khi in.",
    en: "{file}: the column “{column}” is gone; give the heading back as it was written.",
  },
  REVIEW_ROW: {
    vi: "{where}: “{value}” không phải mã của chỉ tiêu nào khi in bảng; chép lại mã, hoặc thêm chỉ tiêu mới trong targets.yaml.",
    en: "{where}: “{value}” is the id of no target of the workbook; copy the id, or add a new target in targets.yaml.",
  },
  REVIEW_TWICE: {
    vi: "{where}: chỉ tiêu “{value}” đã có ở dòng {row:plain}; hãy giữ một dòng.",
    en: "{where}: target “{value}” stands already in row {row:plain}; keep one row.",
  },
  REVIEW_GONE: {
    vi: "{where}: chỉ tiêu “{value}” không còn trong targets.yaml mà dòng này có ô đã sửa; hãy in bảng mới.",
    en: "{where}: target “{value}” is no longer in targets.yaml and this row was edited; write a new workbook.",
  },
  REVIEW_LOCKED: {
    vi: "{where}: cột “{column}” là câu chữ hoặc mã, không sửa ở đây; hãy trả lại “{write}”.",
    en: "{where}: the column “{column}” holds what is printed and ids, not to be edited here; give back “{write}”.",
  },
  REVIEW_CHOICE: {
    vi: "{where}: {column} không có “{value}”; hãy ghi một trong: {write}.",
    en: "{where}: {column} has no “{value}”; write one of: {write}.",
  },
  REVIEW_FORM: {
    vi: "{where}: {column} không thể là “{value}”; hãy ghi như {write}.",
    en: "{where}: {column} cannot be “{value}”; write it like {write}.",
  },
  REVIEW_NEEDED: {
    vi: "{where}: {column} không được để trống; hãy ghi như {write}.",
    en: "{where}: {column} may not be empty; write it like {write}.",
  },
  REVIEW_CELL: { vi: "{where}: {why}", en: "{where}: {why}" },
  REVIEW_UNIT: {
    vi: "{where}: chỉ số “{indicator}” tính bằng “{write}”, không phải “{value}”; hãy sửa đơn vị, hoặc chọn chỉ số khác.",
    en: "{where}: the indicator “{indicator}” is in “{write}”, not in “{value}”; correct the unit, or choose another indicator.",
  },
  REVIEW_CONFLICT: {
    vi: "{where}: {column} ghi “{value}”, nhưng từ khi in bảng targets.yaml đã đổi thành “{now}”; hãy in bảng mới rồi sửa.",
    en: "{where}: {column} says “{value}”, but since the workbook was written targets.yaml has become “{now}”; write a new workbook and edit that.",
  },
  REVIEW_READING_EDITED: {
    vi: "{where}: đã chọn cách đọc {value} mà cùng dòng lại sửa {columns}; hãy làm từng việc một: chọn cách đọc, đọc lại, in bảng mới rồi sửa.",
    en: "{where}: reading {value} was chosen and {columns} edited in the same row; do one after the other.",
  },
  REVIEW_KEEP_EDITED: {
    vi: "{where}: ghi “giữ” mà đã sửa {columns}; hãy ghi “sửa”, hoặc trả lại giá trị cũ.",
    en: "{where}: says to keep it and {columns} was edited; decide to change it, or give the old value back.",
  },
  REVIEW_FIX_EMPTY: {
    vi: "{where}: ghi “sửa” mà chưa ô nào trong dòng khác đi; hãy sửa ô cần sửa, hoặc ghi “giữ”.",
    en: "{where}: says to change it and no cell of the row differs; edit what is wrong, or decide to keep it.",
  },
  REVIEW_UNREAD: {
    vi: "{book}: có {count:plain} dòng đã sửa mà chưa đọc lại; chạy lotrinh plan review {folder} --read {book}, hoặc thêm --force để in đè.",
    en: "{book}: {count:plain} rows were edited and not read back; run lotrinh plan review {folder} --read {book}, or add --force to write over it.",
  },
  REVIEW_ROW_CHANGED: { vi: "{where}: {changes}", en: "{where}: {changes}" },
  REVIEW_CELL_CHANGED: { vi: "{column} {before} → {after}", en: "{column} {before} → {after}" },
  REVIEW_NOTHING: { vi: "(trống)", en: "(empty)" },
  REVIEW_KEPT: { vi: "đã xem, giữ như máy đọc", en: "looked at, kept as it was read" },
  REVIEW_REOPENED: { vi: "bỏ dấu đã xem", en: "open again" },
  REVIEW_DROPPED: { vi: "bỏ khỏi targets.yaml: “{phrase}”", en: "taken out of targets.yaml: “{phrase}”" },
  REVIEW_OTHERS: {
    vi: "còn cách đọc khác giữ như cũ: {readings}",
    en: "further readings stay as they were: {readings}",
  },
  REVIEW_UNCHANGED: {
    vi: "{file}: không có gì đổi; targets.yaml giữ nguyên.",
    en: "{file}: nothing changed; targets.yaml stays as it is.",
  },
  REVIEW_DONE: {
    vi: "{folder}/targets.yaml: đã nhận {rows:plain} dòng; còn {targets:plain} chỉ tiêu, {reviewed:plain} đã xem.",
    en: "{folder}/targets.yaml: {rows:plain} rows taken over; {targets:plain} targets, {reviewed:plain} looked at.",
  },
  REVIEW_MISSING: {
    vi: "{file}: {count:plain} chỉ tiêu không có dòng nào trong bảng, giữ nguyên: {ids}.",
    en: "{file}: {count:plain} targets have no row and stay as they are: {ids}.",
  },
} as const satisfies Catalogue;
