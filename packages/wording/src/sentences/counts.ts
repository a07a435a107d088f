import type { Catalogue } from "@lotrinh/language";

/** What is said of a series of counts: as of a series of rates, in whole things. */
export const counts = {
  ANSWER_SERIES_COUNT: {
    vi: "{word:word}, P = {p:probability}, theo {count} số liệu {from:year}–{last:year} của chính địa phương (gần nhất {now} {unit:unit})",
    en: "{word:word}, P = {p:probability}, from {count} figures of this very territory, {from:year}–{last:year} (latest {now} {unit:unit})",
  },
  ANSWER_HOLDS_ON_COUNT: {
    vi: "{word:word}, P = {p:probability}, nếu từ năm {last:year} ({now} {unit:unit}) đến nay và đến {year:year} vẫn diễn biến như các chuỗi tương tự (giả định)",
    en: "{word:word}, P = {p:probability}, if since {last:year} ({now} {unit:unit}) and until {year:year} it moves as similar series do (assumed)",
  },
  ANSWER_SUPPOSED_COUNT: {
    vi: "{word:word}, P = {p:probability}, nếu năm {last:year} là {now} {unit:unit} (giả định)",
    en: "{word:word}, P = {p:probability}, if it is {now} {unit:unit} in {last:year} (assumed)",
  },
  ROW_SUPPOSED_COUNT: {
    vi: "nếu năm {last:year} là {now} {unit:unit}",
    en: "if {now} {unit:unit} in {last:year}",
  },
  PAGE_PACE_COUNT: {
    vi: "Nhịp cần có từ {to:year} đến {until:year}: {required} {unit:unit} mỗi năm; nhịp đã có {from:year}–{to:year}: {observed} {unit:unit} mỗi năm.",
    en: "Pace needed from {to:year} to {until:year}: {required} {unit:unit} a year; pace so far, {from:year}–{to:year}: {observed} {unit:unit} a year.",
  },
} as const satisfies Catalogue;
