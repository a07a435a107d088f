import type { Catalogue } from "@lotrinh/language";

const SPREAD_VI =
  "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, tùy số trường nay đang đạt chuẩn: {least:probability} nếu cuối năm {baseYear:year} có {low} {unit:unit}, {even:probability} nếu có {middle}, {most:probability} nếu có {high}; chưa ai báo cáo con số này, cần hỏi trước hết; ở đây lấy mức của {place} ({rate:percent} năm {baseYear:year}) trên khoảng {schools} trường";
const SPREAD_EN =
  "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, depending on how many are at the standard now: {least:probability} if there were {low} {unit:unit} at the end of {baseYear:year}, {even:probability} if {middle}, {most:probability} if {high}; nobody reports this figure, to be asked for first; taken here is the level of {place} ({rate:percent} in {baseYear:year}) for some {schools} schools";
const GIVEN_VI = "và mỗi năm {recognitions} trường công nhận mới (giả định)";
const GIVEN_EN = "and {recognitions} new recognitions a year (assumed)";
const PACE_VI =
  "và nhịp của {place} từ năm {first:year}, ứng với khoảng {recognitions} trường công nhận mới mỗi năm (giả định)";
const PACE_EN = "and the pace of {place} since {first:year}, some {recognitions} new recognitions a year (assumed)";
const NEEDED_VI =
  "muốn P đạt {goal:probability} dù chưa biết con số ấy thì mỗi năm cần khoảng {needed} trường công nhận mới";
const NEEDED_EN =
  "for P to reach {goal:probability} without knowing it, about {needed} new recognitions a year are needed";
const OUT_VI =
  "khi chưa biết con số ấy thì trong phạm vi đến {highest} trường mới mỗi năm không mức nào đưa P lên {goal:probability}";
const OUT_EN = "without knowing it no setting up to {highest} new recognitions a year brings P to {goal:probability}";

/** Certificates where the start, or the pace too, is the province's. */
export const certificates = {
  ANSWER_SCHOOLS_SPREAD: {
    vi: `${SPREAD_VI} ${GIVEN_VI}; ${NEEDED_VI}.`,
    en: `${SPREAD_EN} ${GIVEN_EN}; ${NEEDED_EN}.`,
  },
  ANSWER_SCHOOLS_SPREAD_OUT: {
    vi: `${SPREAD_VI} ${GIVEN_VI}; ${OUT_VI}.`,
    en: `${SPREAD_EN} ${GIVEN_EN}; ${OUT_EN}.`,
  },
  ANSWER_SCHOOLS_SPREAD_PACE: {
    vi: `${SPREAD_VI} ${PACE_VI}; ${NEEDED_VI}.`,
    en: `${SPREAD_EN} ${PACE_EN}; ${NEEDED_EN}.`,
  },
  ANSWER_SCHOOLS_SPREAD_PACE_OUT: {
    vi: `${SPREAD_VI} ${PACE_VI}; ${OUT_VI}.`,
    en: `${SPREAD_EN} ${PACE_EN}; ${OUT_EN}.`,
  },
  NOTE_WAITING: {
    vi: "theo {act} trường phải có {wait} năm số liệu liên tục mới được xét (đọc lại, chưa đối chiếu văn bản): nếu trường mới nào cũng phải chờ thì P = {all:probability}, nếu không trường nào phải chờ thì P = {none:probability}; chưa rõ bao nhiêu trường phải chờ nên ở đây mọi mức được coi như nhau",
    en: "under {act} a school needs {wait} consecutive years of data (second-hand, not read in the act): P = {all:probability} if every new school has to wait, {none:probability} if none has; how many have to is not known, so that any share is taken for as likely",
  },
} as const satisfies Catalogue;
