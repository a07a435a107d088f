import type { Catalogue } from "@lotrinh/language";

/** Cells that are missing, and what is thought of them. */
export const needs = {
  PLAUSIBLE_SCENARIO: { vi: "{low} đến {high} (theo kịch bản)", en: "{low} to {high} (as the scenario says)" },
  PLAUSIBLE_REFERENCE_CLASS: {
    vi: "{low} đến {high} (từ {place} {year:year}, theo bước đi của các tỉnh cùng mức)",
    en: "{low} to {high} (from {place} {year:year}, at the pace of provinces of that level)",
  },
  PLAUSIBLE_SERIES: {
    vi: "{low} đến {high} (thấp nhất và cao nhất của {place}, {years})",
    en: "{low} to {high} (lowest and highest of {place}, {years})",
  },
  PLAUSIBLE_STEADY: {
    vi: "{low} (mọi năm có số của {place}, {years})",
    en: "{low} (every year known of {place}, {years})",
  },
  PLAUSIBLE_BOUNDS: { vi: "chưa có căn cứ (thang {low} đến {high})", en: "nothing known (scale {low} to {high})" },
  NEED_COUNTS: { vi: "cả tử số và mẫu số", en: "numerator and denominator too" },
  NEED_PLACES: { vi: "của từng xã ({count} xã)", en: "of each commune ({count} of them)" },
  NEED_TOGETHER: { vi: "có ích khi đủ cả: {names}", en: "of use only with all of: {names}" },
  NEED_ALL_OF: { vi: "có ích khi đủ cả {count} số liệu", en: "of use only with all {count}" },
  NEED_WITH_FIGURES: { vi: "kèm số liệu của chỉ số ấy", en: "with figures of it" },
  NEED_UNLOCKS_ANSWERS: { vi: "có xác suất lần đầu: {count}", en: "first probability: {count}" },
  NEED_UNLOCKS_FIRMER: { vi: "xác suất chắc hơn: {count}", en: "firmer probability: {count}" },
  NEED_UNLOCKS_OUTCOMES: { vi: "biết kết quả đã qua: {count}", en: "known outcome: {count}" },
  COLUMN_NEED: { vi: "Cần", en: "Needed" },
  COLUMN_PLAUSIBLE: { vi: "Khoảng có thể", en: "Plausible range" },
  COLUMN_UNLOCKS: { vi: "Giúp được", en: "Unlocks" },
  CLI_COMMAND_NEEDS: {
    vi: "liệt kê số liệu cần bổ sung, loại giúp nhiều nhất đứng trước",
    en: "list the figures that would improve the answers, most useful first",
  },
} as const satisfies Catalogue;
