import type { Catalogue } from "@lotrinh/language";

/** Which figures an answer rests on, which were left out, and which stood for the same cell. */
export const evidence = {
  LEFT_OUT_AT_BREAK: {
    vi: "{count} số liệu trước {year:year} ({first:year}–{last:year}) không nối vào chuỗi: {note}. Nếu số từ {year:year} tính như cũ, ghi “nối: lý do” ở cột note của dòng đầu tiên từ {year:year}",
    en: "{count} figures before {year:year} ({first:year}–{last:year}) are not joined to the series: {note}. If figures from {year:year} on are counted as before, write “join: why” in the note of the first of them",
  },
  LEFT_OUT_WEAK: {
    vi: "{count} số liệu yếu không dùng ({years})",
    en: "{count} weak figures are not used ({years})",
  },
  CONFLICT_PLANNER: {
    vi: "{name}, {year}: lấy {kept} ({keptSource}), không lấy {aside} ({asideSource}): số của người lập kế hoạch đứng trước số có sẵn",
    en: "{name}, {year}: {kept} ({keptSource}) holds, not {aside} ({asideSource}): a planner's figure comes before a bundled one",
  },
  CONFLICT_NEWER: {
    vi: "{name}, {year}: lấy {kept} ({keptSource}), không lấy {aside} ({asideSource}): nguồn mới đứng trước nguồn cũ",
    en: "{name}, {year}: {kept} ({keptSource}) holds, not {aside} ({asideSource}): the newer source comes first",
  },
  CONFLICT_COUNTS: {
    vi: "{name}, {year}: lấy {kept} ({keptSource}), không lấy {aside} ({asideSource}): số có tử số và mẫu số đứng trước",
    en: "{name}, {year}: {kept} ({keptSource}) holds, not {aside} ({asideSource}): a figure with its counts comes first",
  },
  DATA_CONFLICTS: { vi: "Khác nhau giữa các nguồn:", en: "Where sources differ:" },
  PAGE_CONFLICTS: { vi: "Số liệu khác nhau giữa các nguồn", en: "Where sources differ" },
  COLUMN_ORIGIN: { vi: "Từ", en: "From" },
  "origin/planner": { vi: "tệp của mình", en: "own file" },
  "origin/bundled": { vi: "có sẵn", en: "bundled" },
} as const satisfies Catalogue;
