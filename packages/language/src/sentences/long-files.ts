import type { Catalogue } from "../catalogue.js";

const at = "{file}:{line:plain}:{column:plain}:";

/** What is wrong in long files of figures. */
export const longFiles = {
  LINE_TOO_LONG: {
    vi: `${at} dòng dài hơn {most:plain} ký tự; hãy kiểm tra đây là tệp CSV, mỗi dòng một số liệu.`,
    en: `${at} the line is longer than {most:plain} characters; check that this is a CSV file, one figure a line.`,
  },
  SERIES_RETURNS: {
    vi: `${at} {key}: “{value}” đã có ở phía trên; hãy đặt mọi dòng của một chuỗi liền nhau.`,
    en: `${at} {key}: “{value}” stands further up already; put all rows of a series together.`,
  },
  BOUND_DIFFERS: {
    vi: `${at} {key}: {value:plain} khác cận ở dòng đầu của chuỗi; hãy viết {write} hoặc để trống.`,
    en: `${at} {key}: {value:plain} is not the bound in the first row of the series; write {write} or leave it empty.`,
  },
  CELL_DIFFERS: {
    vi: `${at} {key}: {value:plain} khác dòng đầu của chuỗi; hãy viết {write} hoặc để trống.`,
    en: `${at} {key}: {value:plain} is not what the first row of the series says; write {write} or leave it empty.`,
  },
  READING_STOPPED: {
    vi: "{file}: đã dừng sau {count:plain} lỗi; hãy sửa rồi đọc lại.",
    en: "{file}: stopped after {count:plain} problems; correct them and read it again.",
  },
  CORRECTION_FORM: {
    vi: `${at} {key}: số đính chính phải có status estimated và ghi chú dạng {write}, số sau mũi tên bằng {value:plain}.`,
    en: `${at} {key}: a corrected figure has status estimated and a note like {write}, the number after the arrow {value:plain}.`,
  },
} as const satisfies Catalogue;
