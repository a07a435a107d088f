import type { Catalogue } from "@lotrinh/language";

/** Words of charts. */
export const pack = {
  BOARD_NAME: { vi: "Bảng chỉ tiêu {years}", en: "Target board {years}" },
  BOARD_TITLE: {
    vi: "{locality}: {count} chỉ tiêu đến {years}, {answered} tính được xác suất, {missing} chưa tính được",
    en: "{locality}: {count} targets to {years}; {answered} with a probability, {missing} without",
  },
  BOARD_TITLE_SILENT: {
    vi: "{locality}: {count} chỉ tiêu đến {years}, chưa chỉ tiêu nào tính được xác suất",
    en: "{locality}: {count} targets to {years}, none with a probability yet",
  },
  BOARD_SUBTITLE: {
    vi: "Xác suất đạt theo thang năm mức từ rất khó đến rất có khả năng; vòng rỗng là xác suất có điều kiện, dựa trên giả định",
    en: "Probability on a scale of five words; a hollow mark is conditional, resting on assumptions",
  },
  BOARD_SUBTITLE_SILENT: {
    vi: "Cột bên phải: từ mức nào hiện nay thì P đạt 80 %, hoặc vì sao chưa tính được",
    en: "On the right: from which present level P is 80%, or why it cannot be said",
  },
  BOARD_SUBTITLE_STARTS: {
    vi: "{subtitle}; “nếu nay”, “dù nay”: mức xuất phát là giả định",
    en: "{subtitle}; “if now”, “even from”: the start is assumed",
  },
  BOARD_SECTION: { vi: "Mục", en: "Section" },
  BOARD_TARGET: { vi: "Chỉ tiêu", en: "Target" },
  BOARD_ASKED: { vi: "Yêu cầu", en: "Asked" },
  BOARD_KNOWN: { vi: "Số liệu gần nhất", en: "Latest figure" },
  BOARD_PROBABILITY: { vi: "Xác suất đạt", en: "Probability" },
  BOARD_NOTHING_KNOWN: { vi: "chưa có", en: "none" },
  BOARD_KEY_ASSUMED: { vi: "xác suất có điều kiện (dựa trên giả định)", en: "conditional (rests on assumptions)" },
  BOARD_KEY_REPORTED: { vi: "xác suất từ số liệu báo cáo", en: "from reported figures" },
  FRONTIER_NAME: {
    vi: "Đường biên {value} {unit:unit} vào {year:year}",
    en: "Frontier of {value} {unit:unit} by {year:year}",
  },
  FRONTIER_TITLE: {
    vi: "Để có {value} {unit:unit} vào {year:year} với xác suất {goal:probability}, mỗi năm cần khoảng {needed} {unit:unit} mới",
    en: "{value} {unit:unit} by {year:year} with {goal:probability} probability takes about {needed} new recognitions a year",
  },
  FRONTIER_TITLE_DRAWN: {
    vi: "{value} {unit:unit} vào {year:year} với xác suất {goal:probability}: từ {baseline} {unit:unit} cần {needed} {unit:unit} mới mỗi năm, từ {low} cần {lowNeeded}",
    en: "{value} {unit:unit} by {year:year} with {goal:probability} probability: from {baseline} it takes {needed} new recognitions a year, from {low} {lowNeeded}",
  },
  FRONTIER_TITLE_OUT_OF_RANGE: {
    vi: "Từ {baseline} {unit:unit}, không mức công nhận mới nào đến {most} {unit:unit} mỗi năm cho xác suất {goal:probability} có {value} vào {year:year}",
    en: "From {baseline} {unit:unit}, no effort up to {most} new recognitions a year gives {value} by {year:year} with {goal:probability} probability",
  },
  FRONTIER_SUBTITLE: {
    vi: "Nếu cuối {baseYear:year} có {baseline} {unit:unit} và {renewal:percent} được công nhận lại khi chứng nhận hết hạn 5 năm (đường đậm). Vòng rỗng: giả định, không phải số báo cáo.",
    en: "If there are {baseline} {unit:unit} at the end of {baseYear:year} and {renewal:percent} are renewed when their five years end (bold line). Hollow marks: assumptions, not reported figures.",
  },
  FRONTIER_SUBTITLE_DRAWN: {
    vi: "Chưa ai báo cáo cuối {baseYear:year} có bao nhiêu {unit:unit}, nên đọc theo trục ngang. Đường đậm: {renewal:percent} được công nhận lại khi chứng nhận hết hạn 5 năm. Vòng rỗng: giả định, không phải số báo cáo.",
    en: "Nobody has reported how many {unit:unit} there were at the end of {baseYear:year}: read along the axis. Bold line: {renewal:percent} are renewed when their five years end. Hollow marks: assumptions, not reported figures.",
  },
  FRONTIER_DRAWN_WHY: {
    vi: "Khi chưa rõ mức cuối {baseYear:year} thì cần {overall} mới mỗi năm, nếu biết chắc là {baseline} thì chỉ cần {needed}.",
    en: "While the number at the end of {baseYear:year} is not known it takes {overall} a year, if it is known to be {baseline} only {needed}.",
  },
  FRONTIER_X: {
    vi: "Số {unit:unit} đạt chuẩn cuối năm {baseYear:year} (giả định)",
    en: "{unit:unit} at the standard at the end of {baseYear:year} (assumed)",
  },
  FRONTIER_X_KNOWN: {
    vi: "Số {unit:unit} đạt chuẩn cuối năm {baseYear:year}",
    en: "{unit:unit} at the standard at the end of {baseYear:year}",
  },
  FRONTIER_Y: {
    vi: "{unit:unit} công nhận mới mỗi năm, {from:year}–{to:year}",
    en: "{unit:unit} newly recognised a year, {from:year}–{to:year}",
  },
  FRONTIER_AREA: { vi: "vùng có P từ {goal:probability} trở lên", en: "P of {goal:probability} or more" },
  FRONTIER_LINE: { vi: "công nhận lại {renewal:percent}", en: "{renewal:percent} renewed" },
  FRONTIER_LINE_AT: {
    vi: "Nếu {renewal:percent} được công nhận lại, từ {baseline} cần {needed} {unit:unit}.",
    en: "With {renewal:percent} renewed, from {baseline} it takes {needed} {unit:unit}.",
  },
  FRONTIER_SCENARIO: {
    vi: "theo kịch bản:\n{effort} mới mỗi năm, P = {p:probability}",
    en: "in the scenario:\n{effort} new a year, P = {p:probability}",
  },
  FRONTIER_NOW: {
    vi: "đang tính, từ {baseline} {unit:unit}:\n{effort} mới mỗi năm, P = {p:probability}",
    en: "as computed, from {baseline} {unit:unit}:\n{effort} new a year, P = {p:probability}",
  },
  FRONTIER_NEEDED: {
    vi: "{needed} mới mỗi năm: P ≥ {goal:probability}",
    en: "{needed} new a year: P ≥ {goal:probability}",
  },
  FIGURES_PLACE: { vi: "Nơi", en: "Place" },
  FIGURES_INDICATOR: { vi: "Chỉ số", en: "Indicator" },
  FIGURES_BREAKDOWN: { vi: "Phân tổ", en: "Breakdown" },
  FIGURES_WHEN: { vi: "Năm", en: "Year" },
  FIGURES_VALUE: { vi: "Giá trị", en: "Value" },
  FIGURES_STATUS: { vi: "Tình trạng", en: "Status" },
  FIGURES_QUALITY: { vi: "Độ tin cậy", en: "Quality" },
  FIGURES_SOURCE: { vi: "Nguồn", en: "Source" },
  FIGURES_NOTE: { vi: "Ghi chú", en: "Note" },
  CURVE_AXIS: {
    vi: "Xác suất đạt (%), theo các giả định của kịch bản",
    en: "Probability (%), under the scenario's assumptions",
  },
  CHART_BEFORE: { vi: "Trước khi đổi: {p:probability}", en: "Before the change: {p:probability}" },
  PATHS_BEFORE_OF: { vi: "{name}, trước: {value}", en: "{name}, before: {value}" },
  PATHS_BEFORE: { vi: "Trước khi đổi: {value}", en: "Before the change: {value}" },
  BOARD_KEY_BEFORE: { vi: "P trước khi đổi giả định", en: "P before the assumptions were changed" },
  CURVE_ENOUGH: {
    vi: "{lever}: từ {setting} thì P đạt {goal:probability}",
    en: "{lever}: from {setting} on, P reaches {goal:probability}",
  },
  CURVE_AT_MOST: {
    vi: "{lever}: không quá {setting} thì P đạt {goal:probability}",
    en: "{lever}: up to {setting}, P reaches {goal:probability}",
  },
  CURVE_SOLVED: {
    vi: "{lever}: từ khoảng {setting} thì P đạt {goal:probability}",
    en: "{lever}: from about {setting} on, P reaches {goal:probability}",
  },
  FAN_NAME: { vi: "{indicator:indicator}, {place}", en: "{indicator:indicator}, {place}" },
  FAN_TITLE_OWN: {
    vi: "{indicator:indicator}: năm {last} là {now}; đến {year:year} dự báo {low} đến {high}, chỉ tiêu {asked}",
    en: "{indicator:indicator}: {now} in {last}; forecast for {year:year} {low} to {high}, target {asked}",
  },
  FAN_TITLE_PARENT: {
    vi: "{indicator:indicator}, số của {place} (không phải của {locality}): năm {last} là {now}; chỉ tiêu của {locality} là {asked}",
    en: "{indicator:indicator}, figures of {place} (not of {locality}): {now} in {last}; the target of {locality} is {asked}",
  },
  FAN_SUBTITLE: {
    vi: "Dự báo đến {year:year}: khả năng 80 % (đậm) và 95 % (nhạt) nếu diễn biến như những chuỗi tương tự trong quá khứ. Sau {checked:year} chưa kiểm chứng được, khoảng dự báo nới theo quy tắc.",
    en: "Forecast to {year:year}: 80% (dark) and 95% (light) if it moves as similar series did. Beyond {checked:year} it could not be checked and widens by a rule.",
  },
  FAN_TARGET: { vi: "chỉ tiêu {asked}", en: "target {asked}" },
  FAN_UNCHECKED: { vi: "chưa kiểm chứng", en: "not checked" },
  FAN_MEDIAN: { vi: "giữa {value}", en: "median {value}" },
  CURVE_POINT: { vi: "P = {p:probability}", en: "P = {p:probability}" },
  CURVE_NOT_ENOUGH: {
    vi: "{lever}: đến {most} vẫn chưa đưa P lên {goal:probability}",
    en: "{lever}: up to {most}, P stays below {goal:probability}",
  },
} as const satisfies Catalogue;
