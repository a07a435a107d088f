import type { Catalogue } from "@lotrinh/language";

/** What is doubtful in figures. */
export const data = {
  FIGURE_WEAK: {
    vi: "Số liệu yếu, không dùng khi tính: {note}.",
    en: "Weak figure, not used in computing: {note}.",
  },
  FIGURE_ESTIMATED: {
    vi: "Số tính ra từ số công bố: {note}.",
    en: "Computed from published figures: {note}.",
  },
  FIGURE_ASSUMED: {
    vi: "Số giả định, chưa có nguồn công bố: {note}.",
    en: "Assumed, not published: {note}.",
  },
  FIGURE_ILLUSTRATIVE: {
    vi: "Số minh họa, không phải số thật: {note}.",
    en: "Illustrative, not a real figure: {note}.",
  },
  FIGURE_CORRECTED: {
    vi: "Đính chính số in {printed} thành {corrected}: {evidence}.",
    en: "Printed as {printed}, corrected to {corrected}: {evidence}.",
  },
  SERIES_CUT: {
    vi: "Không nối được số trước và từ năm {year:year}: {note}.",
    en: "Figures before {year:year} and from then on may not be joined: {note}.",
  },
  SERIES_OLD: {
    vi: "Số gần nhất đã cũ {age:plain} năm; cần xin số mới hơn.",
    en: "The last figure is {age:plain} years old; ask for a newer one.",
  },
} as const satisfies Catalogue;
