import type { Catalogue } from "@lotrinh/language";

/** How a model did on past targets. */
export const score = {
  SCORE_NONE: {
    vi: "Chưa có chỉ tiêu đã qua nào để đối chiếu cách tính này.",
    en: "There are no past targets to hold this model against.",
  },
  SCORE_LIKE: {
    vi: "Thử lại trên {targets} {past:term} của {countries} nước, trước nhiều nhất {years} năm: trong {count} lần nói P từ {from:percent} đến {to:percent}, {came:percent} đã đạt.",
    en: "Held against {targets} {past:term} of {countries} countries, at most {years} years ahead: of {count} given a P of {from:percent} to {to:percent}, {came:percent} came true.",
  },
  SCORE_FEW: {
    vi: "Thử lại trên {targets} {past:term} của {countries} nước, trước nhiều nhất {years} năm; ít lần nói P như ở đây.",
    en: "Held against {targets} {past:term} of {countries} countries, at most {years} years ahead; few were given a P like this one.",
  },
  SCORE_BRIER: {
    vi: "Sai số (Brier) {brier}; quy tắc thường dùng tốt nhất, {rule:term}, là {best}.",
    en: "Brier score {brier}; the best rule that people use, {rule:term}, has {best}.",
  },
  SCORE_BEYOND: {
    vi: "Ở đây nhìn trước {ahead} năm, xa hơn mọi lần thử.",
    en: "This one looks {ahead} years ahead, further than any of them.",
  },
  "past/reach": { vi: "chỉ tiêu phải đạt đã qua", en: "past targets to reach" },
  "past/maintain": { vi: "chỉ tiêu duy trì đã qua", en: "past targets to maintain" },
  "rule-of-thumb/reference-class": {
    vi: "tần suất của những trường hợp cùng mức",
    en: "the frequency among cases of like level",
  },
  "rule-of-thumb/reference-class-better-side-told": {
    vi: "tần suất của những trường hợp cùng mức, cùng chiều",
    en: "the frequency among cases of like level and direction",
  },
  "rule-of-thumb/straight-line": { vi: "đường thẳng", en: "a straight line" },
  "rule-of-thumb/straight-line-recalibrated": { vi: "đường thẳng, chỉnh lại", en: "a straight line, recalibrated" },
  "rule-of-thumb/drift": { vi: "nhịp tăng trung bình", en: "drift" },
  "rule-of-thumb/drift-recalibrated": { vi: "nhịp tăng trung bình, chỉnh lại", en: "drift, recalibrated" },
  "rule-of-thumb/ets": { vi: "san mũ (ETS)", en: "exponential smoothing (ETS)" },
  "rule-of-thumb/ets-recalibrated": { vi: "san mũ (ETS), chỉnh lại", en: "exponential smoothing (ETS), recalibrated" },
  "rule-of-thumb/cagr-traffic-light": { vi: "đèn giao thông theo CAGR", en: "the CAGR traffic light" },
} as const satisfies Catalogue;
