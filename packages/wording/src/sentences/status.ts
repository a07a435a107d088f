import type { Catalogue } from "@lotrinh/language";

/** What is said of recognised standards that go on, are lost or gained. */
export const status = {
  ANSWER_STATUS_KEPT: {
    vi: "{word:word}, P = {p:probability}: lần công nhận gần nhất được biết là năm {year:year}; chuẩn đã đạt ít khi mất (ở đây tính khoảng {loss:percent} mỗi năm), nên phần lớn nơi đã đạt còn giữ đến năm {until:year}",
    en: "{word:word}, P = {p:probability}: the last recognition that is known is of {year:year}; a standard that is held is seldom lost (some {loss:percent} a year here), so that most who hold it still do in {until:year}",
  },
  ANSWER_STATUS_TO_GAIN: {
    vi: "{word:word}, P = {p:probability}: năm {year:year} chưa đạt mức này; tính theo nhịp các tỉnh, huyện chưa đạt được công nhận thêm hằng năm",
    en: "{word:word}, P = {p:probability}: not held in {year:year}; at the pace at which provinces and districts without it were recognised",
  },
  ANSWER_STATUS_NOT_HELD: {
    vi: "{word:word}, P = {p:probability}: năm {year:year} chưa đạt mức này, mà điều khoản đòi giữ hằng năm",
    en: "{word:word}, P = {p:probability}: not held in {year:year}, and the clause wants it kept in every year",
  },
  ANSWER_STATUS_OPEN: {
    vi: "{word:word}, P = {p:probability}, từ {low:probability} nếu năm {year:year} chưa đạt đến {high:probability} nếu năm ấy đã đạt: chỉ có chữ “duy trì” của kế hoạch (năm {year:year}) nói là đang đạt; cần quyết định công nhận mới nhất",
    en: "{word:word}, P = {p:probability}, from {low:probability} if it was not held in {year:year} to {high:probability} if it was: only the plan's word “maintain” ({year:year}) says that it is held; the latest decision of recognition is needed",
  },
  ANSWER_STATUS_CLASS: {
    vi: "{word:word}, P = {p:probability}, từ {low:probability} nếu năm {year:year} chưa đạt đến {high:probability} nếu năm ấy đã đạt: chưa biết địa phương đang ở mức nào, mới biết khoảng {share:percent} số tỉnh đạt năm {year:year}; cần quyết định công nhận mới nhất",
    en: "{word:word}, P = {p:probability}, from {low:probability} if it was not held in {year:year} to {high:probability} if it was: where this place stands is not known, only that some {share:percent} of provinces held it in {year:year}; the latest decision of recognition is needed",
  },
} as const satisfies Catalogue;
