import type { Catalogue } from "../catalogue.js";

/** What `check` says of figures beside each other and beside what is known, and the command itself. */
export const checks = {
  FIGURE_JUMPS_ALONE: {
    vi: "“{value}” chênh lớn so với năm {year} ({before}), trong khi {above} cùng thời gian chỉ từ {from} đến {to}; hãy xem lại.",
    en: "“{value}” is far from year {year} ({before}), while {above} went from {from} to {to} only; look at it again.",
  },
  FIGURE_ABOVE_PARENT: {
    vi: "“{value}” lớn hơn số của cả {above} cùng năm ({whole}, nguồn {source}); có nhầm đơn vị hoặc địa bàn không?",
    en: "“{value}” is above the figure of all of {above} in the same year ({whole}, source {source}); is it the unit, or the place?",
  },
  UNIT_THOUSANDS: {
    vi: "“{value}” gấp hoặc kém các số khác của chuỗi khoảng nghìn lần: có phải {write}?",
    en: "“{value}” is about a thousand times off the other figures of its series: is it {write}?",
  },
  KNOWN_DIFFERS: {
    vi: "“{value}” khác số đã có ({known}, nguồn {source}); số của tệp sẽ được dùng, hãy chắc là đúng.",
    en: "“{value}” differs from the figure known ({known}, source {source}); that of the file will hold, be sure of it.",
  },
  STALE_COPY: {
    vi: "cả {count:plain} số của năm {year} trùng hệt năm {other}; có phải số cũ chép lại? hãy thay bằng số của năm {year}.",
    en: "all {count:plain} figures of {year} are those of {other}; are they an old copy? put in those of {year}.",
  },
  TOTAL_BELOW_PART: {
    vi: "tổng “{value}” nhỏ hơn phần của nó ({part}); hãy sửa một trong hai.",
    en: "the total “{value}” is below a part of it ({part}); mend one of them.",
  },
  RATE_OUTSIDE_PARTS: {
    vi: "tỷ lệ chung “{value}” phải nằm giữa tỷ lệ các phần ({low}–{high}); hãy xem lại cả ba.",
    en: "the rate of the whole, “{value}”, must lie between those of its parts ({low}–{high}); look at all of them.",
  },
  PART_ABOVE_INDICATOR: {
    vi: "“{value}” lớn hơn “{name}” cùng năm ({whole}), dù chỉ là một phần; hãy sửa một trong hai.",
    en: "“{value}” is above “{name}” of the same year ({whole}), of which it is a part; mend one of them.",
  },
  AGES_ABOVE_WIDER: {
    vi: "số đếm {count} lớn hơn của độ tuổi rộng hơn (“{name}”: {whole}); hãy sửa một trong hai.",
    en: "its count {count} is above that of the wider ages (“{name}”: {whole}); mend one of them.",
  },
  CHECK_FOUND: {
    vi: "Cần sửa: {errors:plain} lỗi, {questions:plain} câu hỏi; ngoài ra {warnings:plain} cảnh báo. Sửa xong hãy chạy lại.",
    en: "To mend: {errors:plain} errors, {questions:plain} questions; besides {warnings:plain} warnings. Mend them and run it again.",
  },
  CHECK_ANSWER: {
    vi: "Số được hỏi mà đúng như đã ghi thì ghi “đúng: lý do” ở cột Ghi chú (note); lần sau không hỏi nữa.",
    en: "Where a figure that is asked about is right as it stands, write “right: reason” in the column of notes (note); it is not asked again.",
  },
  CHECK_SOUND: {
    vi: "Không có lỗi: {figures:plain} số liệu trong {files:plain} tệp, {warnings:plain} cảnh báo.",
    en: "No errors: {figures:plain} figures in {files:plain} files, {warnings:plain} warnings.",
  },
  CHECK_MORE: {
    vi: "và {count:plain} chỗ nữa: {code}.",
    en: "and {count:plain} more of {code}.",
  },
  COLUMN_FILE: { vi: "Tệp", en: "File" },
  COLUMN_CODE: { vi: "Mã", en: "Code" },
  COLUMN_WRITTEN: { vi: "Ghi là", en: "As written" },
  FIX_NUMBER: { vi: "viết lại thành số", en: "written as a number" },
  FIX_YEAR: { vi: "viết lại năm", en: "the year as we write it" },
  FIX_STATUS: { vi: "viết đúng trạng thái", en: "the status as we write it" },
  FIX_UNIT: { vi: "viết đúng đơn vị", en: "the unit as we write it" },
  FIX_INDICATOR: { vi: "đổi tên thành mã chỉ số", en: "the id for the name" },
  FIX_REPEATED: { vi: "bỏ dòng lặp lại dòng ghi ở cột sau", en: "left out: repeats the row named" },
  CHECK_COPY: {
    vi: "Đã ghi bản sửa {copy}: {count:plain} chỗ. Các vấn đề dưới đây là của bản sửa.",
    en: "Corrected copy {copy}: {count:plain} changes. The problems below are those of the copy.",
  },
  CHECK_NO_COPY: {
    vi: "{file}: không có chỗ nào chắc chắn để tự sửa, không ghi bản sửa.",
    en: "{file}: nothing can be mended for certain, no copy was written.",
  },
  COLUMN_BEFORE: { vi: "Trước", en: "Before" },
  COLUMN_AFTER: { vi: "Sau", en: "After" },
  COLUMN_CHANGE: { vi: "Đã sửa", en: "Change" },
  CLI_OPTION_CHECK_FIX: {
    vi: "ghi cạnh tệp một bản sửa (TỆP.da-sua.xlsx), chỉ sửa chỗ có một cách hiểu, và kê các chỗ đã sửa",
    en: "write a corrected copy beside the file (FILE.da-sua.xlsx), only where there is one reading, and list the changes",
  },
  CLI_OPTION_CHECK_FORCE: { vi: "ghi đè bản sửa đã có", en: "replace a copy that is there" },
  CLI_COMMAND_CHECK: {
    vi: "soát các tệp số liệu của mình: nêu mọi chỗ sai, chỗ ngờ cùng lúc, kèm ô và cách sửa",
    en: "checks files of one's own figures: everything wrong or doubtful at once, with its cell and what to write",
  },
  CLI_OPTION_CHECK_LOCALITY: {
    vi: "địa phương của những số không ghi địa phương",
    en: "locality of figures without one",
  },
} as const satisfies Catalogue;
