import type { Catalogue } from "@lotrinh/language";

/** Words of the part of a page that a reader can move. */
export const explore = {
  EXPLORE: { vi: "Thử các mức khác", en: "What if it were otherwise" },
  EXPLORE_INTRO: {
    vi: "Chọn một chỉ tiêu để xem khả năng đạt theo từng cách đọc, từng kịch bản và từng mức của yếu tố làm đổi kết quả. Mọi kết quả đã tính sẵn trong trang này; thanh trượt chỉ dừng ở các mức đã tính.",
    en: "Choose a target to see its probability by reading, by scenario and by the settings of what moves it. All results were computed beforehand and are in this page; a slider stops at computed settings only.",
  },
  EXPLORE_PICK: { vi: "Chỉ tiêu", en: "Target" },
  EXPLORE_READINGS: { vi: "Cách đọc điều khoản", en: "Reading of the clause" },
  EXPLORE_SCENARIOS: { vi: "Kịch bản", en: "Scenario" },
  EXPLORE_SCENARIO: {
    vi: "P = {p:probability}: {word:word}; mức dự báo giữa năm {year:year}: {middle}",
    en: "P = {p:probability}: {word:word}; median in {year:year}: {middle}",
  },
  EXPLORE_AGAINST: { vi: "{change} điểm so với “{first}”", en: "{change} points against “{first}”" },
  EXPLORE_SAME: { vi: "như “{first}”", en: "as under “{first}”" },
  EXPLORE_START: {
    vi: "Mức xuất phát năm {year:year}",
    en: "Start in {year:year}",
  },
  EXPLORE_START_ABOVE: {
    vi: "Phần vượt ngưỡng năm {year:year}, như nhau ở mọi tiêu chí và mọi xã",
    en: "Distance above the thresholds in {year:year}, the same in every criterion and commune",
  },
  EXPLORE_POINTS: { vi: "{value} điểm", en: "{value} points" },
  EXPLORE_NOW: { vi: "{setting} (đang tính)", en: "{setting} (as computed)" },
  EXPLORE_SETTING: { vi: "Mức đặt", en: "Setting" },
  EXPLORE_P: { vi: "Khả năng đạt", en: "Probability" },
  EXPLORE_MIDDLE: { vi: "Mức giữa năm {year:year}", en: "Median in {year:year}" },
  EXPLORE_SAID: {
    vi: "{setting}: P = {p:probability}, {word:word}; mức dự báo giữa năm {year:year}: {middle}.",
    en: "{setting}: P = {p:probability}, {word:word}; median in {year:year}: {middle}.",
  },
  EXPLORE_SAID_START: { vi: "{setting}: P = {p:probability}.", en: "{setting}: P = {p:probability}." },
  EXPLORE_TABLE: { vi: "Bảng {count} mức đã tính", en: "Table of the {count} computed settings" },
  EXPLORE_RESTS: {
    vi: "{count} mức, mỗi mức {draws} lượt mô phỏng trên cùng các số ngẫu nhiên; các điều kiện khác giữ như trong câu trả lời (kịch bản “{scenario}”).",
    en: "{count} settings, {draws} draws each on the same random numbers; all other conditions as in the answer (scenario “{scenario}”).",
  },
  EXPLORE_RESTS_START: {
    vi: "Chưa có số liệu xuất phát, nên cả {count} mức đều là giả định; sai số là của các dự báo trước đây về chỉ số giáo dục cùng mức.",
    en: "The start is not known, so that all {count} values are assumed; the errors are those of past forecasts of education indicators at that level.",
  },
  PAGE_SCENARIOS: { vi: "Kịch bản khác thì sao", en: "Under other scenarios" },
  PAGE_SCENARIOS_INTRO: {
    vi: "Trong {compared} chỉ tiêu tính được ở mọi kịch bản, {changed} chỉ tiêu đổi khả năng đạt; các chỉ tiêu khác theo chuỗi số liệu, kịch bản không làm đổi.",
    en: "Of the {compared} targets with a probability under every scenario, {changed} change; the others follow series that no scenario moves.",
  },
  EXPLORE_DARK: { vi: "Nền tối", en: "Dark" },
} as const satisfies Catalogue;
