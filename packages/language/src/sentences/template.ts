import type { Catalogue } from "../catalogue.js";

/** The workbook that a planner fills in, and what may be wrong in it. */
export const template = {
  NUMBER_AS_TEXT: {
    vi: "“{value}” là chữ, đọc là {read}; hãy gõ lại thành số để Excel cũng hiểu như vậy.",
    en: "“{value}” is text and read as {read}; type it as a number so that the spreadsheet reads it too.",
  },
  PERCENT_READ: {
    vi: "“{value}” định dạng phần trăm, đọc là {read} %.",
    en: "“{value}” is formatted as per cent and read as {read} %.",
  },
  TEMPLATE_STATUS_MISSING: {
    vi: "có số mà chưa ghi trạng thái; hãy chọn báo cáo, ước tính, giả định hoặc minh họa.",
    en: "there is a figure and no status; choose reported, estimated, assumed or illustrative.",
  },
  TEMPLATE_STATUS_UNKNOWN: {
    vi: "không có trạng thái “{value}”; hãy chọn: {write}.",
    en: "there is no status “{value}”; choose: {write}.",
  },
  TEMPLATE_SOURCE_MISSING: {
    vi: "có số mà chưa ghi nguồn; hãy ghi tên, số, ngày của báo cáo hay quyết định.",
    en: "there is a figure and no source; write the name, number and date of the report.",
  },
  TEMPLATE_NOTE_NEEDED: {
    vi: "số ước tính phải nói cách tính; hãy ghi vào Ghi chú.",
    en: "an estimated figure has to say how; write it into the note.",
  },
  TEMPLATE_REASON_MISSING: {
    vi: "giả định phải có lý do; hãy ghi vào cột Lý do.",
    en: "an assumption needs its reason; write it down.",
  },
  TEMPLATE_ASSUMPTION_REPORTED: {
    vi: "giả định không thể là “{value}”; số báo cáo ghi ở trang số liệu, ở đây chọn ước tính, giả định hoặc minh họa.",
    en: "an assumption cannot be “{value}”; reported figures stand on their own sheets.",
  },
  TEMPLATE_INDICATOR_UNKNOWN: {
    vi: "không có mã chỉ số “{value}”; hãy chép lại mã từ mẫu gốc.",
    en: "there is no indicator “{value}”; copy the id from the template.",
  },
  TEMPLATE_PLACE_UNKNOWN: {
    vi: "“{value}” không phải nơi của mẫu này; hãy chép lại tên nơi từ mẫu gốc.",
    en: "“{value}” is no place of this template; copy the name from the template.",
  },
  TEMPLATE_FIGURE_TWICE: {
    vi: "chỉ số, nơi và năm này đã có ở {other}; hãy giữ một dòng.",
    en: "this indicator, place and year stand already in {other}; keep one row.",
  },
  TEMPLATE_SCHOOL_TWICE: {
    vi: "trường “{value}” đã có ở dòng {other:plain}; hãy giữ một dòng, các lần công nhận trước ghi cùng dòng.",
    en: "school “{value}” stands already in row {other:plain}; keep one row with all its certificates.",
  },
  TEMPLATE_SCHOOL_STANDARD: {
    vi: "mức độ “{value}” không có; hãy ghi 1 hoặc 2, để trống nếu chưa đạt chuẩn.",
    en: "there is no level “{value}”; write 1 or 2, or nothing.",
  },
  TEMPLATE_SCHOOL_LEVEL: {
    vi: "trường “{name}” chưa có cấp học trong danh mục; hãy chọn: {write}. Chưa đếm được trường đạt chuẩn theo cấp.",
    en: "school “{name}” has no level of the list; choose: {write}. Schools at the standard are not counted by level.",
  },
  TEMPLATE_EARLIER_YEARS: {
    vi: "“{value}” không phải các năm trước năm công nhận; hãy viết như 2014; 2019, hoặc “không” nếu là lần đầu.",
    en: "“{value}” are no years before that of the certificate; write 2014; 2019, or “không” for none.",
  },
  TEMPLATE_PART_ABOVE_WHOLE: {
    vi: "tử số “{value}” lớn hơn mẫu số {whole:plain}; hãy xem lại cả hai.",
    en: "the numerator “{value}” is above the denominator {whole:plain}; look at both again.",
  },
  TEMPLATE_VALUE_MISSING: {
    vi: "thiếu giá trị; hãy ghi giá trị, hoặc cả tử số và mẫu số của một tỷ lệ.",
    en: "the value is missing; write it, or numerator and denominator of a rate.",
  },
  TEMPLATE_SHARE_DIFFERS: {
    vi: "“{value}” khác tử số trên mẫu số ({read} %); hãy sửa một trong ba ô, hoặc bỏ trống giá trị.",
    en: "“{value}” differs from numerator over denominator ({read} %); mend one of them or leave the value empty.",
  },
  TEMPLATE_TOTAL_DIFFERS: {
    vi: "tổng “{value}” khác cộng các lớp ({read:plain}); hãy sửa một trong hai.",
    en: "the total “{value}” differs from the sum of its grades ({read:plain}); mend one of them.",
  },
  TEMPLATE_REGISTER_UNCOUNTED: {
    vi: "chưa đếm được số trường đạt chuẩn cuối năm {year:plain}; hãy ghi “Các lần trước” của những trường công nhận sau năm đó.",
    en: "schools at the standard at the end of {year:plain} cannot be counted; add earlier certificates of schools recognised since.",
  },
  TEMPLATE_REGISTER_PARTIAL: {
    vi: "danh sách có {count:plain} trường, mà nơi này có {total:plain} trường (năm {year:plain}): chưa đếm; hãy ghi mỗi trường một dòng, cả trường chưa đạt chuẩn, hoặc sửa “Đơn vị trường học” ở trang Chỉ số theo năm.",
    en: "the list has {count:plain} schools where the place has {total:plain} ({year:plain}): not counted; give each school a row, also those not at the standard, or mend “schools_total”.",
  },
  TEMPLATE_REGISTER_SHORTER: {
    vi: "danh sách có {count:plain} trường, ít hơn {total:plain} trường của năm {year:plain}; nếu còn thiếu thì hãy ghi thêm.",
    en: "the list has {count:plain} schools, fewer than the {total:plain} of {year:plain}; add those that are missing.",
  },
  TEMPLATE_REGISTER_LONGER: {
    vi: "danh sách có {count:plain} trường, nhiều hơn {total:plain} trường của năm {year:plain}; hãy xem lại một trong hai.",
    en: "the list has {count:plain} schools, more than the {total:plain} of {year:plain}; look at one of them again.",
  },
  TEMPLATE_REGISTER_RECOGNISED: {
    vi: "danh sách chỉ có {count:plain} trường đã được công nhận trong {total:plain} trường (năm {year:plain}): hiểu là {rest:plain} trường kia chưa được công nhận; nếu không phải thì hãy ghi thêm.",
    en: "the list has only {count:plain} recognised schools of {total:plain} ({year:plain}): the other {rest:plain} are taken as not recognised; add them if they are.",
  },
  TEMPLATE_REGISTER_UNTOTALLED: {
    vi: "danh sách có {count:plain} trường, hiểu là đủ mọi trường; hãy ghi “Đơn vị trường học” ở trang Chỉ số theo năm để máy đối chiếu.",
    en: "the list has {count:plain} schools and is taken as whole; write “schools_total” on the sheet of indicators so that it can be held against it.",
  },
  TEMPLATE_CERTIFICATE_TO_COME: {
    vi: "trường “{name}”: năm công nhận “{value}” chưa tới; hãy ghi năm được công nhận, không ghi năm hết hạn.",
    en: "school “{name}”: the year of recognition “{value}” is still to come; write the year of recognition, not that of expiry.",
  },
  MET_UNREADABLE: {
    vi: "“{value}” không phải đạt hay chưa đạt; hãy ghi 1 (đạt) hoặc 0 (chưa đạt).",
    en: "“{value}” is neither met nor not met; write 1 (met) or 0 (not met).",
  },
  TEMPLATE_REFUSED: { vi: "{where}: {why}", en: "{where}: {why}" },
  OWN_FIGURE_ASKED: {
    vi: "{where}: {why} Số này chưa được dùng: hãy sửa; nếu đúng như vậy thì ghi “đúng: lý do” ở cột Ghi chú (note).",
    en: "{where}: {why} It is not used yet: put it right, or write “right: reason” in the column of notes (note).",
  },
  OWN_FIGURE_WRONG: {
    vi: "{where}: {why} Số này chưa được dùng.",
    en: "{where}: {why} It is not used yet.",
  },
  TEMPLATE_OTHER_LOCALITY: {
    vi: "{file}: mẫu này là của {name}, không phải của {asked}; hãy tạo mẫu bằng lotrinh template.",
    en: "{file}: this template is that of {name}, not of {asked}; make one with lotrinh template.",
  },
  TEMPLATE_NOT_ONE: {
    vi: "{file}: không phải mẫu do lotrinh template tạo ra (thiếu trang {sheet}).",
    en: "{file}: is no template of lotrinh template (sheet {sheet} is missing).",
  },
  TEMPLATE_ASSUMPTION_USED: {
    vi: "{where}: giả định {name} là {value} thay cho {before}.",
    en: "{where}: {name} is supposed to be {value}, not {before}.",
  },
  TEMPLATE_WRITTEN: {
    vi: "Đã lập mẫu {file}: {rows:plain} dòng số liệu, {filled:plain} đã có số.",
    en: "Written: {file}, {rows:plain} rows of figures, {filled:plain} of them filled in.",
  },
  TAKEN_TEMPLATE: { vi: "mẫu số liệu của {name}", en: "the template of {name}" },
  TEMPLATE_FOR_PATHS: {
    vi: "đường học sinh, lớp, giáo viên và biết chữ (lotrinh trajectory)",
    en: "paths of pupils, classes, teachers and literacy (lotrinh trajectory)",
  },
  TEMPLATE_FOR_REGISTER: { vi: "đối chiếu danh sách ở trang Trường", en: "to hold the list of schools against" },
  TEMPLATE_UNIT_SHARE: { vi: "phần của 1 (0,9 là 90 %)", en: "part of one (0.9 is 90 %)" },
  CLI_COMMAND_TEMPLATE: {
    vi: "lập mẫu Excel để điền số liệu của một địa phương, chỉ gồm số mà chỉ tiêu của nơi đó cần",
    en: "write a workbook for a locality's own figures: only those that its targets use",
  },
  CLI_OPTION_TEMPLATE_OUT: { vi: "tệp .xlsx sẽ lập", en: "the .xlsx file to write" },
  CLI_OPTION_TEMPLATE_FROM: {
    vi: "mẫu đã điền trước đây, số liệu được chép sang",
    en: "a template filled before, whose figures are carried over",
  },
  CLI_OPTION_TEMPLATE_FORCE: { vi: "ghi đè tệp đã có", en: "replace an existing file" },
} as const satisfies Catalogue;
