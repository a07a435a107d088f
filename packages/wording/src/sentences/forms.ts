import type { Catalogue } from "@lotrinh/language";

/** What is said of the forms of clauses: fractions, parts, steps, ranges, bases, groups. */
export const forms = {
  CHECK_FRACTION_PERCENT: {
    vi: "{k:plain}/{n:plain} là {exact:percent}, không phải {printed:percent} như đã in; cần hỏi số nào đúng.",
    en: "{k:plain}/{n:plain} is {exact:percent}, not the {printed:percent} that is printed; ask which one is right.",
  },
  CHECK_FRACTION_ABOVE_ONE: {
    vi: "{k:plain} nhiều hơn tất cả là {n:plain}; cần hỏi lại hai số này.",
    en: "{k:plain} is more than all {n:plain} of them; ask about the two numbers.",
  },
  CHECK_PART_OF_ABOVE: {
    vi: "“Trong đó” {value} {unit:unit} nhiều hơn {other} {unit:unit} của cả phần (mục {section}).",
    en: "A part of {value} {unit:unit} is more than its whole of {other} {unit:unit} (section {section}).",
  },
  AS_OF_BEFORE_DATA: {
    vi: "Mốc đánh giá {asOf:date} trước mọi số liệu đang có: không câu trả lời nào dựa vào số đã biết khi ấy.",
    en: "The assessment date {asOf:date} is before all figures there are: no answer rests on what was known then.",
  },
  AS_OF_BEFORE_PLAN: {
    vi: "Mốc đánh giá {asOf:date} trước ngày ký kế hoạch ({date:date}): lúc ấy chưa có chỉ tiêu này.",
    en: "The assessment date {asOf:date} is before the plan was signed ({date:date}): it had no targets then.",
  },
  AS_OF_BEYOND_DATA: {
    vi: "Mốc đánh giá {asOf:date} cách số liệu mới nhất (năm {last:year}) đã lâu: mọi xác suất là của số cũ, cần số mới trước khi dùng.",
    en: "The assessment date {asOf:date} is years after the newest figures ({last:year}): every probability is of old ones; newer ones come first.",
  },
  CHECK_PART_OF_OTHERS: {
    vi: "“Trong đó” {value} {unit:unit} cao hơn {other} {unit:unit} của cả phần (mục {section}): chỉ đúng khi tỷ lệ này tính trên riêng nhóm ấy; cần hỏi tính trên tổng nào.",
    en: "A part at {value} {unit:unit} is above its whole at {other} {unit:unit} (section {section}): so only if it is a share of that group alone; ask of which total it is.",
  },
  CHECK_PARTS_SUM: {
    vi: "{count} phần cộng lại là {sum} {unit:unit}, nhiều hơn {other} {unit:unit} của cả phần: có phần trùng nhau, hoặc in sai.",
    en: "The {count} parts add up to {sum} {unit:unit}, more than the whole of {other} {unit:unit}: they overlap, or a number is wrong.",
  },
  CHECK_STEPS_SUM: {
    vi: "Cộng lộ trình từng năm được {reached} {unit:unit}, câu ghi {value} {unit:unit}; cần hỏi số nào đúng.",
    en: "The yearly steps add up to {reached} {unit:unit}, the clause says {value} {unit:unit}; ask which one is right.",
  },
  CHECK_STEPS_END: {
    vi: "Lộ trình từng năm kết thúc ở {reached} {unit:unit}, câu ghi {value} {unit:unit}; cần hỏi số nào đúng.",
    en: "The yearly steps end at {reached} {unit:unit}, the clause says {value} {unit:unit}; ask which one is right.",
  },
  CHECK_STEP_UNITS: {
    vi: "Năm {year:year} nêu tên {named} đơn vị nhưng đặt {count}.",
    en: "{year:year} names {named} units and counts {count}.",
  },
  CHECK_STEP_MISSED: {
    vi: "Mức {value} {unit:unit} mà lộ trình đặt cho năm {year:year} chưa đạt theo số liệu.",
    en: "The {value} {unit:unit} that the steps set for {year:year} were not reached by the figures.",
  },
  CHECK_RANGE_NO_COUNT: {
    vi: "Không số nguyên nào trong {n:plain} đơn vị nằm giữa {value:percent} và {to:percent}: gần nhất là {below:percent} và {above:percent}.",
    en: "No whole number of {n:plain} units lies between {value:percent} and {to:percent}: the nearest are {below:percent} and {above:percent}.",
  },
  CHECK_SUBGROUP: {
    vi: "Chỉ tiêu riêng của “{subgroup}”; số liệu chung không nói được cho riêng phần này, cần số liệu riêng.",
    en: "A target for “{subgroup}” alone; figures of all say nothing of this part, its own are needed.",
  },
  CHECK_CONDITION: {
    vi: "Câu đặt điều kiện “{condition}”; xác suất ở đây không xét điều kiện ấy có xảy ra không.",
    en: "The clause sets a condition, “{condition}”; the probability does not tell whether it comes about.",
  },
  CHECK_COMPARED: {
    vi: "Mức đặt so với “{with}”, mà mức ấy đến hạn chưa biết; cần hỏi con số.",
    en: "Set against “{with}”, whose level at the deadline is not known; ask for the number.",
  },
  CHECK_BASE_MISSING: {
    vi: "Chưa có số liệu năm {year:year} của {indicator:indicator} để làm mức gốc.",
    en: "There is no figure of {year:year} for {indicator:indicator} to start from.",
  },
  CHECK_BASE_DIFFERS: {
    vi: "Kế hoạch lấy mức gốc năm {year:year} là {printed} {unit:unit}, số liệu là {known} {unit:unit}; ở đây tính theo kế hoạch.",
    en: "The plan's base of {year:year} is {printed} {unit:unit}, the figures have {known} {unit:unit}; the plan's counts here.",
  },
  CHECK_BASE_UNNAMED: {
    vi: "Câu không nêu so với năm nào nên chưa tính được; cần hỏi mức gốc.",
    en: "The clause does not say compared with which year, so that it cannot be told; ask for the base.",
  },
  CHECK_SUM_GAPS: {
    vi: "Cộng dồn cần số liệu từng năm; còn thiếu năm {years}.",
    en: "Adding up needs a figure for every year; missing: {years}.",
  },
} as const satisfies Catalogue;
