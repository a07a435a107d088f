import type { Catalogue } from "@lotrinh/language";

/** Why there is no probability, and which figure would give one. */
export const silence = {
  SILENCE_RATE: {
    vi: "chưa có số liệu dùng được về “{indicator}”, của địa phương hay nơi tương tự; cần tỷ lệ này của chính địa phương, một năm gần đây trở lên, kèm tử số và mẫu số",
    en: "no usable figure of “{indicator}” is known, here or in a place like it; this place's own rate of a recent year or more is needed, with its numerator and denominator",
  },
  SILENCE_COUNT: {
    vi: "chưa có số liệu dùng được về “{indicator}”; cần số đếm của chính địa phương, một năm gần đây trở lên",
    en: "no usable figure of “{indicator}” is known; this place's own count of a recent year or more is needed",
  },
  SILENCE_STATUS: {
    vi: "chưa ai báo cáo “{indicator}” nay đã đạt hay chưa; cần văn bản xác nhận năm gần nhất, hoặc còn bao nhiêu trường, đơn vị chưa đạt",
    en: "nobody reports whether “{indicator}” holds now; what confirms it for the latest year is needed, or how many schools or units fall short",
  },
  SILENCE_STANDARD: {
    vi: "chưa biết “{indicator}” đã được công nhận hay chưa, chuẩn này cũng chưa có nơi nào báo cáo; cần quyết định công nhận, hoặc số của từng xã theo các tiêu chí",
    en: "it is not known whether “{indicator}” was recognised, nor does any place report this standard; the recognition is needed, or each commune's figures of its criteria",
  },
  SILENCE_DIRECTION: {
    vi: "kế hoạch không nêu mức phải đạt, chỉ nêu chiều; chưa có số liệu dùng được về “{indicator}”; cần tỷ lệ này của năm ký kế hoạch và các năm gần đây thì mới tính được xác suất đi đúng chiều",
    en: "the plan sets a direction and no value; no usable figure of “{indicator}” is known; the rate of the year in which the plan was signed and of recent years would give the probability of that direction",
  },
  SILENCE_NO_VALUE: {
    vi: "kế hoạch không nêu mức phải đạt cho “{indicator}” nên không có gì để tính xác suất; cần hỏi cơ quan ban hành mức và cách đo",
    en: "the plan sets no value of “{indicator}”, so that there is nothing to have a probability; its issuer is to be asked for a value and how it is measured",
  },
} as const satisfies Catalogue;
