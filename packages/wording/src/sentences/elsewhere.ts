import type { Catalogue } from "@lotrinh/language";

/** What is said from the levels of other places, and of a direction without a value. */
export const elsewhere = {
  ANSWER_ELSEWHERE: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này, mà địa phương chưa báo cáo: {count} nơi khác có số (gần nhất năm {now:year}) cho thấy mức ấy vào khoảng {from}–{to} %; một số liệu năm gần đây của chính địa phương sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now, which it has not reported: the {count} other places with a figure (latest of {now:year}) put it at about {from}–{to} %; one recent figure of its own would decide the answer",
  },
  ANSWER_ELSEWHERE_NEAR: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này, mà địa phương chưa báo cáo: {count} số liệu của nơi khác hoặc của đơn vị mới, kể cả của chỉ số gần “{indicator:indicator}” (gần nhất năm {now:year}), cho thấy mức ấy vào khoảng {from}–{to} %; một số liệu năm gần đây của chính địa phương sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now, which it has not reported: {count} figures of other places or of the new unit, the near indicator “{indicator:indicator}” among them (latest of {now:year}), put it at about {from}–{to} %; one recent figure of its own would decide the answer",
  },
  ANSWER_ELSEWHERE_STAYS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này, mà địa phương chưa báo cáo: {count} nơi khác có số (gần nhất năm {now:year}) cho thấy mức ấy vào khoảng {from}–{to} %; ở đây coi như nơi này giữ nguyên vị trí ấy (từ 99,95 % được in là 100 %), nên P chỉ nói bao nhiêu nơi tương tự đang ở mức ấy; một số liệu năm gần đây của chính địa phương sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now, which it has not reported: the {count} other places with a figure (latest of {now:year}) put it at about {from}–{to} %; it is taken to stay where it is (from 99.95 % on 100 % is printed), so that P only says how many such places are there now; one recent figure of its own would decide the answer",
  },
  ANSWER_ELSEWHERE_STAYS_NEAR: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này, mà địa phương chưa báo cáo: {count} số liệu của nơi khác hoặc của đơn vị mới, kể cả của chỉ số gần “{indicator:indicator}” (gần nhất năm {now:year}), cho thấy mức ấy vào khoảng {from}–{to} %; ở đây coi như nơi này giữ nguyên vị trí ấy (từ 99,95 % được in là 100 %), nên P chỉ nói bao nhiêu nơi tương tự đang ở mức ấy; một số liệu năm gần đây của chính địa phương sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now, which it has not reported: {count} figures of other places or of the new unit, the near indicator “{indicator:indicator}” among them (latest of {now:year}), put it at about {from}–{to} %; it is taken to stay where it is (from 99.95 % on 100 % is printed), so that P only says how many such places are there now; one recent figure of its own would decide the answer",
  },
  ANSWER_RISES: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} cao hơn năm {base:year}, cao hơn bao nhiêu cũng tính vì kế hoạch không nêu mức; theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent})",
    en: "{word:word}, P = {p:probability} that {year:year} is higher than {base:year}, by however little, for the plan gives no value; from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent})",
  },
  ANSWER_FALLS: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} thấp hơn năm {base:year}, thấp hơn bao nhiêu cũng tính vì kế hoạch không nêu mức; theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent})",
    en: "{word:word}, P = {p:probability} that {year:year} is lower than {base:year}, by however little, for the plan gives no value; from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent})",
  },
  ANSWER_RISES_AS: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} cao hơn năm {base:year}, cao hơn bao nhiêu cũng tính vì kế hoạch không nêu mức; từ {least:probability} đến {most:probability} tùy mức của nơi này, mà địa phương chưa báo cáo và có thể vào khoảng {low}–{high} %: theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent}), các nơi cách nhau (giả định)",
    en: "{word:word}, P = {p:probability} that {year:year} is higher than {base:year}, by however little, for the plan gives no value; from {least:probability} to {most:probability} by the level of this place, which it has not reported and which may be about {low}–{high} %: from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent}), and places lie apart (assumed)",
  },
  ANSWER_FALLS_AS: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} thấp hơn năm {base:year}, thấp hơn bao nhiêu cũng tính vì kế hoạch không nêu mức; từ {least:probability} đến {most:probability} tùy mức của nơi này, mà địa phương chưa báo cáo và có thể vào khoảng {low}–{high} %: theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent}), các nơi cách nhau (giả định)",
    en: "{word:word}, P = {p:probability} that {year:year} is lower than {base:year}, by however little, for the plan gives no value; from {least:probability} to {most:probability} by the level of this place, which it has not reported and which may be about {low}–{high} %: from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent}), and places lie apart (assumed)",
  },
  ANSWER_RISES_ANYWAY: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} cao hơn năm {base:year}, cao hơn bao nhiêu cũng tính vì kế hoạch không nêu mức, dù nơi này ở mức nào trong khoảng {low}–{high} % (địa phương chưa báo cáo): theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent}), các nơi cách nhau (giả định)",
    en: "{word:word}, P = {p:probability} that {year:year} is higher than {base:year}, by however little, for the plan gives no value, wherever within {low}–{high} % this place is, which has not reported: from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent}), and places lie apart (assumed)",
  },
  ANSWER_FALLS_ANYWAY: {
    vi: "{word:word}, P = {p:probability} là năm {year:year} thấp hơn năm {base:year}, thấp hơn bao nhiêu cũng tính vì kế hoạch không nêu mức, dù nơi này ở mức nào trong khoảng {low}–{high} % (địa phương chưa báo cáo): theo {count} số liệu “{indicator:indicator}” của {place} (gần nhất năm {last:year}: {now:percent}), các nơi cách nhau (giả định)",
    en: "{word:word}, P = {p:probability} that {year:year} is lower than {base:year}, by however little, for the plan gives no value, wherever within {low}–{high} % this place is, which has not reported: from {count} figures of “{indicator:indicator}” of {place} (latest of {last:year}: {now:percent}), and places lie apart (assumed)",
  },
} as const satisfies Catalogue;
