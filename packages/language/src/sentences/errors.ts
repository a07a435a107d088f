import type { Catalogue } from "../catalogue.js";

/** Columns of a CSV count fields, columns of YAML count characters. */
const at = "{file}:{line:plain}:{column:plain}:";

/** What is wrong in files and names: where, the value, and what to write instead. */
export const errors = {
  FILE_MISSING: {
    vi: "{file}: không tìm thấy; hãy kiểm tra tên và thư mục.",
    en: "{file}: not found; check the name and the folder.",
  },
  FILE_UNREADABLE: {
    vi: "{file}: không đọc được ({reason}); hãy kiểm tra đây là tệp và có quyền đọc.",
    en: "{file}: cannot be read ({reason}); check that it is a file and may be read.",
  },
  FILE_NOT_ORDINARY: {
    vi: "{file}: là thiết bị hoặc đường ống, không phải tệp, nên không được đọc; hãy lưu thành tệp rồi đưa tệp ấy.",
    en: "{file}: is a device or a pipe and no file, so it is not read; save it as a file and give that.",
  },
  PARTITIONS_NONE: {
    vi: "{folder}: không có tệp .csv hay .parquet nào; hãy đưa thư mục mỗi tỉnh một tệp.",
    en: "{folder}: holds no .csv or .parquet file; give a folder with a file for each province.",
  },
  PARTITION_TWICE: {
    vi: "{folder}: {name} vừa có .csv vừa có .parquet; hãy giữ một tệp.",
    en: "{folder}: {name} is there as .csv and as .parquet; keep one of them.",
  },
  PARQUET_UNREADABLE: {
    vi: "{file}: không phải tệp Parquet hoặc bị hỏng; hãy ghi lại tệp hoặc dùng .csv.",
    en: "{file}: is no Parquet file or broken; write it anew or use .csv.",
  },
  PARTITION_FAILED: {
    vi: "phần {name} hỏng giữa chừng: {message}; hãy chạy lại, các phần đã xong được giữ.",
    en: "partition {name} failed: {message}; run again, the partitions that are done are kept.",
  },
  RUN_DIFFERS: {
    vi: "{folder}: đã có kết quả của số liệu, --draws, --seed hoặc phiên bản khác; hãy viết --out thư mục khác.",
    en: "{folder}: holds results of other data, --draws, --seed or version; write --out with another folder.",
  },
  FILE_OVER_LIMIT: {
    vi: "{file}: nặng {size:plain} MB, giới hạn là {most:plain} MB; hãy tách thành nhiều tệp.",
    en: "{file}: has {size:plain} MB, the limit is {most:plain} MB; split it.",
  },
  FILE_ENCODING: {
    vi: `${at} tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8.`,
    en: `${at} the file is not UTF-8; save it again as UTF-8.`,
  },

  TABLE_EMPTY: {
    vi: `${at} bảng trống; dòng đầu phải là: {write}.`,
    en: `${at} the table is empty; the first line must be: {write}.`,
  },
  TABLE_SEPARATOR: {
    vi: `${at} các cột cách nhau bằng {value}; hãy lưu lại dạng CSV dùng dấu phẩy.`,
    en: `${at} the columns are separated by {value}; save the file again as CSV with commas.`,
  },
  TABLE_QUOTE: {
    vi: `${at} dấu ngoặc kép đặt sai hoặc chưa đóng; trong ô có ngoặc kép, hãy viết "" thay cho ".`,
    en: `${at} a quotation mark is misplaced or not closed; inside a quoted cell write "" instead of ".`,
  },
  COLUMN_MISSING: {
    vi: `${at} thiếu cột “{key}”; dòng đầu phải có: {write}.`,
    en: `${at} column “{key}” is missing; the first line must have: {write}.`,
  },
  COLUMN_UNKNOWN: {
    vi: `${at} không có cột nào tên “{value}”; hãy viết: {write}.`,
    en: `${at} no column is called “{value}”; write: {write}.`,
  },
  COLUMN_REPEATED: {
    vi: `${at} cột “{value}” có hai lần; hãy bỏ một cột.`,
    en: `${at} column “{value}” stands twice; remove one.`,
  },
  CELLS_MISSING: {
    vi: `${at} dòng chỉ có {found:plain} ô, cần {expected:plain}; hãy thêm ô trống (dấu phẩy) cho đủ.`,
    en: `${at} the line has only {found:plain} cells of {expected:plain}; add empty cells (commas).`,
  },
  CELLS_EXTRA: {
    vi: `${at} dòng có {found:plain} ô, cần {expected:plain}; số thập phân viết 98.1, ô có dấu phẩy đặt trong ngoặc kép: "a, b".`,
    en: `${at} the line has {found:plain} cells instead of {expected:plain}; write decimals as 98.1 and quote cells with a comma: "a, b".`,
  },

  YAML_SYNTAX: {
    vi: `${at} không đọc được YAML ở “{value}”; hãy kiểm tra thụt đầu dòng, dấu hai chấm và ngoặc kép.`,
    en: `${at} not readable as YAML at “{value}”; check the indentation, colons and quotation marks.`,
  },
  YAML_TAB: {
    vi: `${at} thụt đầu dòng bằng phím Tab; hãy dùng dấu cách.`,
    en: `${at} indented with a tab; use spaces.`,
  },
  YAML_COMMA: {
    vi: `${at} dấu phẩy cắt rời “{value}” khỏi chữ đứng trước; hãy đặt cả đoạn chữ trong ngoặc kép "…".`,
    en: `${at} a comma cuts “{value}” off the words before it; put the whole text in quotation marks "…".`,
  },
  KEY_REPEATED: {
    vi: `${at} khóa “{value}” có hai lần; hãy bỏ một khóa.`,
    en: `${at} key “{value}” stands twice; remove one.`,
  },
  KEY_MISSING: {
    vi: `${at} thiếu khóa “{key}”; hãy thêm {key}: ….`,
    en: `${at} key “{key}” is missing; add {key}: ….`,
  },
  LEVER_MISSING: {
    vi: `${at} {key}: thiếu mức đặt cho {write}; hãy thêm một mục «lever: {write}» kèm value và why.`,
    en: `${at} {key}: {write} is not set; add an item “lever: {write}” with value and why.`,
  },
  KEY_UNKNOWN: {
    vi: `${at} không có khóa nào tên “{value}”; hãy viết: {write}.`,
    en: `${at} no key is called “{value}”; write: {write}.`,
  },

  VALUE_EMPTY: {
    vi: `${at} {key}: còn trống; hãy ghi giá trị.`,
    en: `${at} {key}: is empty; write a value.`,
  },
  VALUE_NOT_TEXT: {
    vi: `${at} {key}: “{value}” không phải là chữ; hãy viết chữ, nếu là số thì đặt trong ngoặc kép: "2025".`,
    en: `${at} {key}: “{value}” is not text; write text, and quote numbers: "2025".`,
  },
  VALUE_NOT_NUMBER: {
    vi: `${at} {key}: “{value}” không phải là số; hãy viết số như 98.1 (dấu chấm thập phân, không có đơn vị).`,
    en: `${at} {key}: “{value}” is not a number; write it like 98.1 (decimal point, no unit).`,
  },
  VALUE_DECIMAL_COMMA: {
    vi: `${at} {key}: “{value}” dùng dấu phẩy thập phân; hãy viết {write}.`,
    en: `${at} {key}: “{value}” has a decimal comma; write {write}.`,
  },
  VALUE_NOT_INTEGER: {
    vi: `${at} {key}: “{value}” không phải là số nguyên; hãy viết số nguyên như 2025.`,
    en: `${at} {key}: “{value}” is not a whole number; write one like 2025.`,
  },
  VALUE_NOT_BOOLEAN: {
    vi: `${at} {key}: “{value}” không hợp lệ; hãy viết true hoặc false.`,
    en: `${at} {key}: “{value}” is not allowed; write true or false.`,
  },
  VALUE_NOT_LIST: {
    vi: `${at} {key}: “{value}” không phải là danh sách; hãy bắt đầu mỗi mục bằng “- ”.`,
    en: `${at} {key}: “{value}” is not a list; begin each item with “- ”.`,
  },
  VALUE_NOT_MAP: {
    vi: `${at} {key}: “{value}” không phải là nhóm “khóa: giá trị”; hãy viết: {write}.`,
    en: `${at} {key}: “{value}” is not a group of “key: value”; write: {write}.`,
  },
  VALUE_CHOICE: {
    vi: `${at} {key}: “{value}” không hợp lệ; hãy viết: {write}.`,
    en: `${at} {key}: “{value}” is not allowed; write: {write}.`,
  },
  VALUE_FORM: {
    vi: `${at} {key}: “{value}” sai dạng; hãy viết như {write}.`,
    en: `${at} {key}: “{value}” has the wrong form; write it like {write}.`,
  },
  YEAR_TO_COME: {
    vi: `${at} {key}: năm {value:plain} chưa tới nên chưa thể là số báo cáo; hãy viết năm {write}, hoặc ghi status là assumed.`,
    en: `${at} {key}: {value:plain} has not come, so nobody can have reported it; write a year {write}, or the status assumed.`,
  },
  VALUE_MET: {
    vi: `${at} {key}: “{value}” không phải số; chỉ số đạt hay chưa đạt ghi {write:plain}, còn lại ghi số.`,
    en: `${at} {key}: “{value}” is no number; what is met or not is written {write:plain}, anything else as a number.`,
  },
  VALUE_SCHOOL_YEAR: {
    vi: `${at} {key}: “{value}” là năm học; hãy viết năm đầu, {write:plain}.`,
    en: `${at} {key}: “{value}” is a school year; write its first year, {write:plain}.`,
  },
  VALUE_YEARS: {
    vi: `${at} {key}: “{value}” là nhiều năm; mỗi dòng chỉ ghi một năm, bốn chữ số.`,
    en: `${at} {key}: “{value}” are several years; a row has one year, in four digits.`,
  },
  VALUE_RANGE: {
    vi: `${at} {key}: {value:plain} nằm ngoài khoảng cho phép; hãy viết giá trị {write}.`,
    en: `${at} {key}: {value:plain} is out of range; write a value {write}.`,
  },

  ID_REPEATED: {
    vi: `${at} {key}: “{value}” đã có ở {other}; hãy đặt mã khác.`,
    en: `${at} {key}: “{value}” is already used at {other}; choose another id.`,
  },
  ID_PREFIX: {
    vi: `${at} {key}: “{value}” phải bắt đầu bằng mã địa phương; hãy viết {write}.`,
    en: `${at} {key}: “{value}” must begin with the id of the locality; write {write}.`,
  },
  ID_FOLDER: {
    vi: `${at} {key}: “{value}” khác tên thư mục; hãy viết {write} hoặc đổi tên thư mục.`,
    en: `${at} {key}: “{value}” differs from the name of the folder; write {write} or rename the folder.`,
  },
  REFERENCE_UNKNOWN: {
    vi: `${at} {key}: không biết “{value}”; hãy viết: {write}.`,
    en: `${at} {key}: “{value}” is not known; write: {write}.`,
  },
  NAME_REPEATED: {
    vi: `${at} name_vi: “{value}” đã là tên chỉ số ở {other}; hãy đặt tên khác.`,
    en: `${at} name_vi: “{value}” is already the name of the indicator at {other}; choose another name.`,
  },
  KIN_ITSELF: {
    vi: `${at} {key}: “{value}” là chính chỉ số này; hãy bỏ hoặc ghi mã chỉ số khác.`,
    en: `${at} {key}: “{value}” is this very indicator; leave it out or write the id of another.`,
  },
  PARENT_CYCLE: {
    vi: `${at} {key}: “{value}” là cấp trên của chính nó; hãy sửa cột parent.`,
    en: `${at} {key}: “{value}” is above itself; correct the column parent.`,
  },
  DATES_ORDER: {
    vi: `${at} {key}: {value} không sau {other}; hãy sửa một trong hai ngày.`,
    en: `${at} {key}: {value} is not after {other}; correct one of the dates.`,
  },
  LINEAGE_WEIGHTS: {
    vi: `${at} {key}: các trọng số của “{value}” cộng lại bằng {sum:plain}; hãy sửa để tổng bằng 1.`,
    en: `${at} {key}: the weights of “{value}” add up to {sum:plain}; make them add up to 1.`,
  },
  UNIT_MISMATCH: {
    vi: `${at} {key}: đơn vị “{value}” khác đơn vị của {indicator}; hãy viết {write}.`,
    en: `${at} {key}: unit “{value}” is not that of {indicator}; write {write}.`,
  },
  DEFAULT_READING: {
    vi: `${at} {key}: có {value:plain} cách hiểu ghi default: true; hãy ghi ở đúng một cách.`,
    en: `${at} {key}: {value:plain} readings have default: true; mark exactly one.`,
  },
  FORM_NEEDS: {
    vi: `${at} {key}: thiếu mức gốc để so; hãy ghi thêm {write}.`,
    en: `${at} {key}: there is no base to compare with; add {write}.`,
  },
  INDICATOR_KNOWN: {
    vi: `${at} {key}: “{value}” đã có trong bảng chỉ số chung; hãy đặt mã khác hoặc bỏ dòng này.`,
    en: `${at} {key}: “{value}” is an indicator of the registry already; name it otherwise or remove the line.`,
  },
  VALUE_NEEDED: {
    vi: `${at} {key}: chỉ tiêu loại {value} cần có số; hãy ghi số, hoặc đổi kind thành {write}.`,
    en: `${at} {key}: a target of kind {value} needs a number; write it, or change the kind to {write}.`,
  },
  MAINTAIN_BOTH: {
    vi: `${at} {key}: kind maintain và comparator maintain phải đi cùng nhau, ở đây là {value}; hãy sửa cho khớp.`,
    en: `${at} {key}: kind maintain and comparator maintain go together, here they are {value}; make them agree.`,
  },
  PHRASE_NUMBER: {
    vi: `${at} {key}: “{value}” không có số {expected}; hãy chép lại đúng câu chữ hoặc sửa số.`,
    en: `${at} {key}: “{value}” does not hold the number {expected}; copy the words as printed or correct the number.`,
  },
  PARAM_MISSING: {
    vi: `${at} {key}: cảnh báo {value} thiếu tham số; hãy thêm vào params: {write}.`,
    en: `${at} {key}: warning {value} lacks params; add to params: {write}.`,
  },
  REQUIRES_CYCLE: {
    vi: `${at} {key}: “{value}” cuối cùng lại đòi hỏi chính nó; hãy sửa requires.`,
    en: `${at} {key}: “{value}” requires itself in the end; correct requires.`,
  },
  LEVEL_BELOW: {
    vi: `${at} {key}: “{value}” ở mức độ {level:plain} phải đứng trên mức độ liền dưới; hãy thêm vào requires: {write}.`,
    en: `${at} {key}: “{value}” at level {level:plain} stands on the level below; add to requires: {write}.`,
  },
  THRESHOLD_CERTAINTY: {
    vi: `${at} {key}: {value} không đi với certainty “{certainty}”; hãy viết null cùng unknown, hoặc con số cùng read, second-hand, memory.`,
    en: `${at} {key}: {value} does not go with certainty “{certainty}”; write null with unknown, or a number with read, second-hand or memory.`,
  },
  SOURCE_NEEDED: {
    vi: `${at} {key}: certainty “{value}” cần có nguồn; hãy viết mã trong sources.csv, chỉ memory mới được để null.`,
    en: `${at} {key}: certainty “{value}” needs a source; write an id of sources.csv, only memory may have null.`,
  },

  NOTE_NEEDED: {
    vi: `${at} {key}: số liệu “{value}” cần ghi cách tính; hãy viết công thức vào note.`,
    en: `${at} {key}: a figure that is “{value}” needs its formula; write it in note.`,
  },
  FIGURE_REPEATED: {
    vi: `${at} {value} đã có ở {other}; hãy bỏ một dòng.`,
    en: `${at} {value} is already given at {other}; remove one row.`,
  },
  PART_ABOVE_WHOLE: {
    vi: `${at} {key}: tử số {value:plain} lớn hơn mẫu số {whole:plain}; hãy sửa một trong hai.`,
    en: `${at} {key}: the numerator {value:plain} exceeds the denominator {whole:plain}; correct one of them.`,
  },
  SHARE_MISMATCH: {
    vi: `${at} {key}: {value:plain} khác 100 × tử số / mẫu số; hãy viết {write} hoặc sửa tử số, mẫu số.`,
    en: `${at} {key}: {value:plain} is not 100 × numerator / denominator; write {write} or correct the two counts.`,
  },

  UNKNOWN_SCENARIO: {
    vi: "Kế hoạch của {name} không có kịch bản “{scenario}”; hãy viết: {write}, hoặc tên một tệp .yaml.",
    en: "The plan of {name} has no scenario “{scenario}”; write: {write}, or the name of a .yaml file.",
  },
  NO_SCENARIO: {
    vi: "Kế hoạch của {name} chưa có kịch bản nào nên không có “{scenario}”; hãy ghi tên một tệp .yaml.",
    en: "The plan of {name} has no scenarios, so none is called “{scenario}”; write the name of a .yaml file.",
  },
  ONE_SCENARIO: {
    vi: "Cần ít nhất hai kịch bản để so sánh, chỉ có “{scenario}”; hãy thêm: {write}.",
    en: "A comparison needs two scenarios, there is “{scenario}” only; add: {write}.",
  },
  TARGET_PAST: {
    vi: "Chỉ tiêu “{name}” đã hết hạn từ năm {year:year}; hãy chọn một chỉ tiêu còn hạn: {write}.",
    en: "The deadline of target “{name}” was {year:year}; choose a target that is open: {write}.",
  },
  UNKNOWN_LEVER: {
    vi: "Chỉ tiêu “{target}” không có đòn bẩy “{name}”; hãy viết: {write}.",
    en: "Target “{target}” has no lever “{name}”; write: {write}.",
  },
  NO_LEVER: {
    vi: "Kịch bản “{scenario}” không đặt đòn bẩy nào cho chỉ tiêu “{target}” nên không có “{name}”; hãy bỏ --lever.",
    en: "Scenario “{scenario}” sets no lever for target “{target}”, so none is called “{name}”; leave out --lever.",
  },
  WORKBOOK_UNREADABLE: {
    vi: "{file}: không đọc được như một bảng tính; hãy lưu lại dạng .xlsx hoặc .csv.",
    en: "{file}: not readable as a workbook; save it again as .xlsx or .csv.",
  },
  UNKNOWN_COMMUNE: {
    vi: "Không có xã, phường, thị trấn nào tên “{name}”. Tháng 6/2025 {district} có {count:plain} đơn vị: {write}. Danh mục chưa có các lần sáp nhập trước đó (như năm 2023–2025): hãy viết tên đơn vị đã nhận trong các tên này.",
    en: "No commune is called “{name}”. In June 2025 {district} had {count:plain}: {write}. Earlier mergers (such as those of 2023–2025) are not in the lists: write the commune among these that took it in.",
  },
  UNKNOWN_LOCALITY: {
    vi: "Không có địa phương nào tên “{name}”; hãy viết: {write}. Đơn vị kết thúc trước tháng 6/2025 (như xã sáp nhập năm 2023–2025) có thể chưa có trong danh mục: hãy viết tên đơn vị đã nhận; ghi thêm huyện, tỉnh (“xã …, huyện …, tỉnh …”) thì máy kê các xã của huyện ấy.",
    en: "No locality is called “{name}”; write: {write}. Units that ended before June 2025 (such as communes merged in 2023–25) may be missing: write the one that took them in; with the district after a comma its communes are listed.",
  },
  COUNT_NOT_WHOLE: {
    vi: `${at} {key}: số đếm phải là số nguyên, không phải {value:plain}; hãy viết: {write}.`,
    en: `${at} {key}: a count is a whole number, not {value:plain}; write: {write}.`,
  },
  AMBIGUOUS_PLACE: {
    vi: "Có nhiều nơi tên “{name}”; hãy viết một trong: {write}.",
    en: "Several places are called “{name}”; write one of: {write}.",
  },
  AMBIGUOUS_LOCALITY: {
    vi: "Có nhiều địa phương tên “{name}”; hãy viết mã: {write}.",
    en: "Several localities are called “{name}”; write the id: {write}.",
  },
  UNKNOWN_PLAN: {
    vi: "Không có kế hoạch nào tên “{name}”; hãy viết: {write}.",
    en: "No plan is called “{name}”; write: {write}.",
  },
  UNKNOWN_INDICATOR: {
    vi: "Không có chỉ số nào tên “{name}”; hãy viết: {write}.",
    en: "No indicator is called “{name}”; write: {write}.",
  },
  UNKNOWN_TARGET: {
    vi: "Không có chỉ tiêu nào mang mã “{name}”; hãy viết: {write}.",
    en: "No target has the id “{name}”; write: {write}.",
  },
  UNKNOWN_STANDARD: {
    vi: "Không có tiêu chuẩn nào mang mã “{name}”; hãy viết: {write}.",
    en: "No standard has the id “{name}”; write: {write}.",
  },
  NO_RULE_SET: {
    vi: "Ngày {date:date} chưa có quy định nào có hiệu lực trong dữ liệu; hãy chọn ngày thuộc: {write}.",
    en: "The data hold no rules in force on {date:date}; choose a day within: {write}.",
  },
  UNKNOWN_SOURCE: {
    vi: "Không có nguồn nào mang mã “{name}”; hãy viết: {write}.",
    en: "No source has the id “{name}”; write: {write}.",
  },
} as const satisfies Catalogue;
