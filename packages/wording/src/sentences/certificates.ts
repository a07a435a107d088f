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
  ANSWER_LEVEL_SCHOOLS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy cấp này nay có bao nhiêu trường công lập còn bằng, vào khoảng {low}–{high} % (chưa ai báo cáo; {place} năm {last:year}: {rate} % của bốn cấp cộng lại): cần {needed} trong {total} trường (công lập: {own}) cuối năm {year:year}; danh sách trường của cấp này còn bằng sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by how many public schools of this level hold a certificate now, about {low}–{high} % (not reported; {place} in {last:year}: {rate} % of all four levels together): {needed} of {total} schools ({own} public) are needed at the end of {year:year}; the list of this level's schools with a valid certificate would decide the answer",
  },
  ANSWER_LEVEL_SCHOOLS_ANYWAY: {
    vi: "{word:word}, P = {p:probability}, dù cấp này nay có bao nhiêu trường công lập còn bằng trong khoảng {low}–{high} % (chưa ai báo cáo; {place} năm {last:year}: {rate} % của bốn cấp cộng lại): cần {needed} trong {total} trường (công lập: {own}) cuối năm {year:year}; danh sách trường của cấp này còn bằng sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, however many public schools of this level within {low}–{high} % hold a certificate now (not reported; {place} in {last:year}: {rate} % of all four levels together): {needed} of {total} schools ({own} public) are needed at the end of {year:year}; the list of this level's schools with a valid certificate would decide the answer",
  },
  ANSWER_LEVEL_SCHOOLS_OTHERS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy cấp này nay có bao nhiêu trường công lập còn bằng, vào khoảng {low}–{high} % (chưa ai báo cáo; {place} năm {last:year}: {rate} % của bốn cấp cộng lại): cần {needed} trong {total} trường (công lập: {own}) cuối năm {year:year}; nên dù mọi trường công lập đạt vẫn cần ít nhất {more} trường ngoài công lập, loại trường mà ở Hà Nội cứ 100 trường mới có 3 trường đạt: cần hỏi tính trên mọi trường hay chỉ trường công lập",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by how many public schools of this level hold a certificate now, about {low}–{high} % (not reported; {place} in {last:year}: {rate} % of all four levels together): {needed} of {total} schools ({own} public) are needed at the end of {year:year}; so that even with every public one at least {more} others are needed, of which elsewhere 3 in 100 hold one: ask whether all schools or public ones alone are meant",
  },
  ANSWER_LEVEL_SCHOOLS_OTHERS_ANYWAY: {
    vi: "{word:word}, P = {p:probability}, dù cấp này nay có bao nhiêu trường công lập còn bằng trong khoảng {low}–{high} % (chưa ai báo cáo; {place} năm {last:year}: {rate} % của bốn cấp cộng lại): cần {needed} trong {total} trường (công lập: {own}) cuối năm {year:year}; nên dù mọi trường công lập đạt vẫn cần ít nhất {more} trường ngoài công lập, loại trường mà ở Hà Nội cứ 100 trường mới có 3 trường đạt: cần hỏi tính trên mọi trường hay chỉ trường công lập",
    en: "{word:word}, P = {p:probability}, however many public schools of this level within {low}–{high} % hold a certificate now (not reported; {place} in {last:year}: {rate} % of all four levels together): {needed} of {total} schools ({own} public) are needed at the end of {year:year}; so that even with every public one at least {more} others are needed, of which elsewhere 3 in 100 hold one: ask whether all schools or public ones alone are meant",
  },
} as const satisfies Catalogue;
