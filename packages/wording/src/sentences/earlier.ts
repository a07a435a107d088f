import type { Catalogue } from "@lotrinh/language";

/** A deadline “by 2030” that does not say which autumn. */
export const earlier = {
  EARLIER_P: {
    vi: "tính đầu năm học {year:schoolYear}: P = {p:probability}, {word:word}",
    en: "for the start of school year {year:schoolYear}: P = {p:probability}, {word:word}",
  },
  EARLIER_START: {
    vi: "tính đầu năm học {year:schoolYear}: cần từ {value:percent}",
    en: "for the start of school year {year:schoolYear}: {value:percent} is the start it takes",
  },
  EARLIER_START_NONE: {
    vi: "tính đầu năm học {year:schoolYear}: dù xuất phát từ {start:percent}, P = {best:probability}",
    en: "for the start of school year {year:schoolYear}: P = {best:probability} even from {start:percent}",
  },
  EARLIER_NOTE: {
    vi: "Kế hoạch không nói năm học nào; cách mặc định là đầu năm học {year:schoolYear}.",
    en: "The plan does not say which school year; the default is the start of {year:schoolYear}.",
  },
} as const satisfies Catalogue;
