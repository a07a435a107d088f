import type { Catalogue } from "../catalogue.js";

/** What is found in lists of schools. */
export const officeSchools = {
  SECOND_LIST_SKIPPED: {
    vi: "tệp có nhiều danh sách trường; chỉ đọc danh sách đầu.",
    en: "there are several lists of schools; only the first is read.",
  },
  SCHOOL_TWICE: {
    vi: "mã trường {code} ({name}) đã có ở ô {other}; chỉ đếm một lần.",
    en: "school {code} ({name}) stands already in {other}; it is counted once.",
  },
  SCHOOL_STATUS_UNKNOWN: {
    vi: "trường {code} ({name}): mã trạng thái “{value}” không có trong danh mục; trường còn hoạt động không? chưa đếm.",
    en: "school {code} ({name}): the status code “{value}” is not defined; is it open? it is not counted.",
  },
  SCHOOL_CLOSED: {
    vi: "trường {code} ({name}) đã giải thể hoặc dừng; không đếm.",
    en: "school {code} ({name}) is closed; it is not counted.",
  },
  SCHOOL_LEVEL_DIFFERS: {
    vi: "trường {code} ({name}): mã cấp học {value} là cấp khác với tên trường; cấp nào đúng?",
    en: "school {code} ({name}): the code {value} is of another level than its name; which one is right?",
  },
  SCHOOL_CODES_BY_NAME: {
    vi: "mã cấp học hiểu theo tên trường: {codes}; nếu khác, hãy thêm trang ghi mã nào là cấp nào.",
    en: "codes of levels are read by the names of schools: {codes}; if that is wrong, add a sheet that defines them.",
  },
  SCHOOL_COLUMN_NOT_SUMMED: {
    vi: "cột “{value}” chưa cộng được cho cấp: {levels} (trường nhiều cấp, ô trống, hoặc chưa có chỉ số ấy); hãy ghi dòng cộng theo cấp.",
    en: "the column “{value}” cannot be summed for the levels {levels} (schools of several levels, empty cells, or no such indicator); write totals by level.",
  },
  SCHOOL_LEVEL_UNKNOWN: {
    vi: "trường {code} ({name}): mã cấp học “{value}” không có trong danh mục; trường dạy những cấp nào?",
    en: "school {code} ({name}): the level code “{value}” is not defined; which levels does it teach?",
  },
  SCHOOL_STANDARD_UNKNOWN: {
    vi: "trường {code} ({name}): mã chuẩn quốc gia “{value}” không có trong danh mục (0, 1, 2); tạm không tính là đạt chuẩn.",
    en: "school {code} ({name}): the national-standard code “{value}” is not defined (0, 1, 2); it is not counted as recognised.",
  },
  SCHOOL_COMMUNE_MISSING: {
    vi: "trường {code} ({name}): thiếu mã xã.",
    en: "school {code} ({name}): the commune code is missing.",
  },
  SCHOOL_HOMONYMS: {
    vi: "nhiều trường cùng tên “{value}”: {codes}; mỗi mã đếm là một trường.",
    en: "several schools are called “{value}”: {codes}; each code counts as one school.",
  },
  CERTIFICATE_EXPIRED: {
    vi: "trường {code} ({name}) công nhận năm {year}, hết hạn năm {last}: không tính là đạt chuẩn. Đã công nhận lại thì sửa năm công nhận.",
    en: "school {code} ({name}) was recognised in {year}, until {last}: it is not counted as at the standard. If it was recognised again, correct the year.",
  },
  CERTIFICATE_EXPIRED_PRINTED: {
    vi: "trường {code} ({name}) công nhận năm {year}, hết hạn năm {last}, nhưng bảng ghi là đạt: vẫn tính. Bằng đã hết hạn thì sửa ô ấy.",
    en: "school {code} ({name}) was recognised in {year}, until {last}, but the list says it is at the standard: it is counted. If the certificate has ended, correct that cell.",
  },
  CERTIFICATES_LEFT_OUT: {
    vi: "{held} trường có bằng công nhận còn hiệu lực được tính là đạt chuẩn; {expired} trường có bằng đã hết hạn không được tính (tính cả thì là {whole}).",
    en: "{held} schools with a valid certificate are counted as at the standard; {expired} whose certificate has ended are not ({whole} with them).",
  },
  SCHOOLS_OF_SOME_LEVELS: {
    vi: "danh sách không có trường nào thuộc cấp {levels}: chỉ đếm theo cấp, không lấy làm số của mọi trường. Nếu địa phương không có trường ấy thì nhập số tổng ở bảng khác.",
    en: "the list has no school of {levels}: it is counted by level, not taken for all schools. Where a place has none of those, give the totals in another table.",
  },
  SCHOOL_SUM_DIFFERS: {
    vi: "cột này cộng các trường được {read:plain}, dòng cộng của bảng ghi {written:plain}; hãy sửa cho khớp.",
    en: "the schools of this column add up to {read:plain}, the list's own total says {written:plain}; make them agree.",
  },
  SCHOOLS_OF_SEVERAL_LEVELS: {
    vi: "{several} trường có nhiều cấp học được tính ở mỗi cấp của mình; thống kê ngày 30/9 để trường liên cấp riêng, nên số trường theo cấp ở đó nhỏ hơn.",
    en: "{several} schools of several levels count at each of their levels; the statistics of 30 September keep them apart, so that their numbers by level are smaller.",
  },
  CERTIFICATE_EXPIRING: {
    vi: "trường {code} ({name}) công nhận năm {year}, hết hạn trong năm {last}.",
    en: "school {code} ({name}) was recognised in {year}; its certificate ends in {last}.",
  },
  CERTIFICATE_IN_FUTURE: {
    vi: "trường {code} ({name}): năm công nhận “{value}” chưa tới.",
    en: "school {code} ({name}): the year of recognition “{value}” is still to come.",
  },
  CERTIFICATE_YEAR_UNREADABLE: {
    vi: "trường {code} ({name}): không đọc được năm công nhận “{value}”.",
    en: "school {code} ({name}): the year of recognition “{value}” cannot be read.",
  },
} as const satisfies Catalogue;
