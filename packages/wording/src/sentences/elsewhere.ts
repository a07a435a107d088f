import type { Catalogue } from "@lotrinh/language";

/** What is said from the levels of other places, and of a direction without a value. */
export const elsewhere = {
  ANSWER_ELSEWHERE: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này, mà địa phương chưa báo cáo: {count} nơi khác có số (gần nhất năm {now:year}) cho thấy mức ấy vào khoảng {from}–{to} %; một số liệu năm gần đây của chính địa phương sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now, which it has not reported: the {count} other places with a figure (latest of {now:year}) put it at about {from}–{to} %; one recent figure of its own would decide the answer",
  },
  ANSWER_RISES: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} cao hơn năm {base:year}, cao hơn bao nhiêu cũng tính vì kế hoạch không nêu mức; theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent})",
    en: "{word:word}, P = {p:probability} that {year:year} is higher than {base:year}, by however little, for the plan gives no value; from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent})",
  },
  ANSWER_FALLS: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} thấp hơn năm {base:year}, thấp hơn bao nhiêu cũng tính vì kế hoạch không nêu mức; theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent})",
    en: "{word:word}, P = {p:probability} that {year:year} is lower than {base:year}, by however little, for the plan gives no value; from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent})",
  },
} as const satisfies Catalogue;
