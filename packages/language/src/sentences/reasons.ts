import type { Catalogue } from "../catalogue.js";

/** Why a clause is read as it is: one sentence for each known pattern, written once. */
export const reasons = {
  AS_PRINTED: { vi: "Đúng như câu chữ.", en: "As printed." },
  CORRECTED: {
    vi: "Người xem lại đã sửa cách máy đọc.",
    en: "Corrected by whoever reviewed what was read.",
  },
  AT_LEAST: {
    vi: "“Đạt” một mức được hiểu là từ mức đó trở lên: vượt kế hoạch không phải là không đạt.",
    en: "“Đạt” a level means at least that: a plan is not missed by exceeding it.",
  },
  AT_MOST: {
    vi: "“Còn” hay “đạt” một mức của điều cần giảm được hiểu là từ mức đó trở xuống.",
    en: "A level of what is to fall means at most that.",
  },
  NEITHER_SIDE: {
    vi: "Chỉ số không có chiều tốt hơn, nên con số được hiểu đúng như in; người đối chiếu chọn cách đọc kế hoạch muốn nói.",
    en: "Neither side of the indicator is the better one, so that the number is taken as printed; whoever reviews it chooses what the plan means.",
  },
  RANGE_LOWER: {
    vi: "Kế hoạch in một khoảng; đến đầu khoảng là đã đạt, vượt cuối khoảng không phải là không đạt.",
    en: "A range is printed; its near end is enough, and going beyond the far end misses nothing.",
  },
  RANGE_UPPER: { vi: "Đọc chặt: phải đến cuối khoảng đã in.", en: "Read strictly: the far end of the range." },
  RANGE_WITHIN: { vi: "Đọc đúng chữ: phải nằm trong khoảng đã in.", en: "Read to the letter: within the range." },
  PERIOD_SUM: {
    vi: "Số của cả giai đoạn là số cộng dồn các năm, không phải số của năm cuối.",
    en: "A number for a period is the sum over its years, not that of the last one.",
  },
  PERIOD_RISE: {
    vi: "Cũng có thể hiểu là tăng thêm chừng ấy so với đầu giai đoạn.",
    en: "It may mean so many more than at the start of the period.",
  },
  YEARLY_EVERY: { vi: "“Mỗi năm” được xét ở từng năm.", en: "“Each year” is asked of every year." },
  YEARLY_TOTAL: {
    vi: "Cũng có thể xét gộp cả giai đoạn: bình quân mỗi năm chừng ấy.",
    en: "It may be judged over the whole period: so much a year on average.",
  },
  BASE_NAMED: { vi: "So với năm gốc mà câu nêu.", en: "Compared with the year that the clause names." },
  BASE_YEAR_BEFORE: {
    vi: "Câu không nêu năm gốc; ở đây lấy năm trước năm lập kế hoạch.",
    en: "The clause names no base year; the year before the plan's is taken here.",
  },
  POINTS: {
    vi: "“Tăng, giảm x %” của một tỷ lệ được hiểu là điểm phần trăm.",
    en: "“Up or down by x %” of a rate is read as percentage points.",
  },
  PERCENT_OF_BASE: { vi: "Phần trăm của mức gốc.", en: "Percent of the base." },
  MULTIPLE_TIMES: { vi: "“Gấp x lần” là bằng x lần mức gốc.", en: "“x times” is x times the base." },
  MULTIPLE_MORE: {
    vi: "“Tăng x lần” cũng có thể là tăng thêm x lần mức gốc.",
    en: "“Up x times” may mean x times more.",
  },
  FRACTION_SHARE: {
    vi: "“k/n” là một phần của tất cả; số đơn vị thay đổi thì tính theo tỷ lệ.",
    en: "“k of n” is a share of all; should their number change, the share counts.",
  },
  FRACTION_COUNT: { vi: "Đếm đúng số đơn vị đã in.", en: "Counts the units as printed." },
  STEPS_END: {
    vi: "Mức của năm cuối; các năm trước là lộ trình.",
    en: "The level of the last year; those before are steps.",
  },
  STEPS_EVERY: { vi: "Cũng có thể đòi đúng lộ trình ở từng năm.", en: "Every step of the way may be asked for." },
  PER_EACH: {
    vi: "“Mỗi” nơi đều phải có: xét bằng tỷ lệ số nơi đã có.",
    en: "“Each” must have it: judged by the share of those that have.",
  },
  ZERO: { vi: "“Không có”, “không còn” là bằng không.", en: "“None” is nought." },
  EVERY_YEAR: {
    vi: "Mức hằng năm, không nêu thời hạn: xét ở từng năm.",
    en: "A level for every year, without a deadline.",
  },
} as const satisfies Catalogue;
