import type { Catalogue } from "./catalogue.js";

/** What checks, rules, boundaries and the labels of other systems say. */
export const rules = {
  PAGE_PROGRESS: { vi: "Nhãn của các hệ thống khác", en: "Labels of other systems" },
  PAGE_PROGRESS_NOTE: {
    vi: "Tính từ số liệu đầu và cuối của chuỗi ở trên (của nơi ghi ở đó), không phải từ xác suất. Tỷ số là nhịp đã có chia cho nhịp cần có; gần 100 % các tỷ số này dễ gây hiểu lầm và không nói gì về độ chắc.",
    en: "From the first and last figure of the series above (of the place named there), not from the probability. A ratio is the pace so far over the pace required; near 100 % these mislead, and none knows uncertainty.",
  },
  PROGRESS_SPAN: { vi: "{from:year}–{to:year}, hạn {until:year}", en: "{from:year}–{to:year}, due {until:year}" },
  PROGRESS_RATIO: { vi: "{label} ({ratio})", en: "{label} ({ratio})" },
  PROGRESS_ESCAP: {
    vi: "{current} trên 10, lẽ ra {today}; {label}",
    en: "{current} of 10, should be {today}; {label}",
  },
} as const satisfies Catalogue;
