import type { Catalogue } from "./catalogue.js";

/** What an assessment says, in one sentence each. */
export const findings = {
  ANSWER_CONDITIONAL: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} có {baseline} {unit:unit}, {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (cả ba đều là giả định); muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} {unit:unit} công nhận mới.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, if there are {baseline} {unit:unit} at the end of {baseYear:year}, {renewal:percent} are renewed when they expire and {recognitions} a year are newly recognised (all three are assumptions); for P to reach {goal:probability}, about {needed} new recognitions a year are needed.",
  },
  ANSWER_CONDITIONAL_LEVERS: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, từ {baseline} {unit:unit} cuối năm {baseYear:year}, nếu {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (hai mức này là giả định); muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} {unit:unit} công nhận mới.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, from {baseline} {unit:unit} at the end of {baseYear:year}, if {renewal:percent} are renewed when they expire and {recognitions} a year are newly recognised (these two are assumptions); for P to reach {goal:probability}, about {needed} new recognitions a year are needed.",
  },
  ANSWER_OUT_OF_RANGE: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} có {baseline} {unit:unit}, {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (giả định); trong phạm vi đến {most} {unit:unit} mới mỗi năm, không mức nào đưa P lên {goal:probability}.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, if there are {baseline} {unit:unit} at the end of {baseYear:year}, {renewal:percent} are renewed when they expire and {recognitions} a year are newly recognised (assumptions); no setting up to {most} new recognitions a year brings P to {goal:probability}.",
  },
  CONDITION_BASELINE: {
    vi: "Số {unit:unit} đạt chuẩn vào cuối năm {year:year}",
    en: "{unit:unit} at the standard at the end of {year:year}",
  },
  NEED_REGISTER: {
    vi: "danh sách từng trường với mức độ và ngày cấp chứng nhận, đến {to:year}",
    en: "a register of schools with level and date of certificate, to {to:year}",
  },
  NEED_SERIES: {
    vi: "số liệu hằng năm {from:year}–{to:year}",
    en: "yearly figures {from:year}–{to:year}",
  },
  NEED_ANNEX: {
    vi: "phụ lục của kế hoạch, nếu có số hiện trạng",
    en: "the plan's annexes, if they hold baselines",
  },
  NEED_DEFINITION: {
    vi: "cách đo do cơ quan ban hành xác nhận",
    en: "the definition, confirmed by the issuer",
  },
} as const satisfies Catalogue;
