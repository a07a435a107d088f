import type { Catalogue } from "@lotrinh/language";

/** From which start a target is likely to be met. */
export const start = {
  START_ENOUGH: {
    vi: "P đạt {goal:probability} nếu năm {year:year} đã từ {value:percent} trở lên",
    en: "P is {goal:probability} if the rate is at least {value:percent} in {year:year}",
  },
  START_ALL: {
    vi: "P đạt {goal:probability} chỉ khi năm {year:year} đã đạt {value:percent}",
    en: "P is {goal:probability} only if the rate is {value:percent} in {year:year}",
  },
  START_NOT_ENOUGH: {
    vi: "dù năm {year:year} đã đạt {start:percent}, P cũng chỉ {best:probability}",
    en: "even from {start:percent} in {year:year}, P is only {best:probability}",
  },
  START_YEARS: {
    vi: "một năm {start:percent} mới cho P = {best:probability}; P đạt {goal:probability} sau {count} năm liền đều {start:percent}",
    en: "one year at {start:percent} gives P = {best:probability} only; P is {goal:probability} after {count} years in a row at {start:percent}",
  },
  START_CELLS_ALL: {
    vi: "mọi tiêu chí ở cả {units} xã, phường hiện nay",
    en: "every criterion in all {units} communes of today",
  },
  START_CELLS_ONE: { vi: "mọi tiêu chí", en: "every criterion" },
  START_CELLS_REST: {
    vi: "cả {supposed} chỗ chưa có số liệu (tiêu chí của từng xã, phường)",
    en: "each of {supposed} cells without a figure (a criterion of a commune)",
  },
  START_MARGIN_ENOUGH: {
    vi: "P đạt {goal:probability} nếu năm {year:year} {cells} cao hơn ngưỡng từ {value} điểm trở lên hoặc đã 100\u00a0%",
    en: "P is {goal:probability} if in {year:year} {cells} is at least {value} points above its threshold, or at 100%",
  },
  START_MARGIN_NOT_ENOUGH: {
    vi: "dù năm {year:year} {cells} đã 100\u00a0%, P cũng chỉ {best:probability}",
    en: "even with {cells} at 100% in {year:year}, P is only {best:probability}",
  },
  START_MARGIN_ALONE: {
    vi: "riêng một nơi là {alone:probability}, nhưng cần {needed} trên {units} nơi cùng đạt",
    en: "one commune by itself has {alone:probability}, but {needed} of {units} are needed together",
  },
  START_MARGIN_HELD: {
    vi: "coi như giữ được 100\u00a0%: {indicator:indicator}",
    en: "supposed to hold at 100%: {indicator:indicator}",
  },
  BOARD_START: {
    vi: "P ≥ {goal:probability} nếu nay ≥ {value:percent}",
    en: "P ≥ {goal:probability} if now ≥ {value:percent}",
  },
  BOARD_START_ALL: {
    vi: "P ≥ {goal:probability} chỉ khi nay đã {value:percent}",
    en: "P ≥ {goal:probability} only if now {value:percent}",
  },
  BOARD_START_NONE: {
    vi: "dù nay {start:percent}, P = {best:probability}",
    en: "P = {best:probability} even from {start:percent}",
  },
  BOARD_MARGIN: {
    vi: "P ≥ {goal:probability} nếu nay vượt mọi ngưỡng ≥ {value} điểm",
    en: "P ≥ {goal:probability} if now ≥ {value} points above all thresholds",
  },
  BOARD_MARGIN_NONE: {
    vi: "dù nay mọi nơi 100\u00a0%, P\u00a0=\u00a0{best:probability}",
    en: "P = {best:probability} even from 100% in every commune",
  },
  BOARD_REST: {
    vi: "P ≥ {goal:probability} nếu nay chỗ thiếu số liệu vượt ngưỡng ≥ {value} điểm",
    en: "P ≥ {goal:probability} if what is not known is ≥ {value} points above its threshold",
  },
  BOARD_REST_NONE: {
    vi: "dù nay chỗ thiếu số liệu là 100\u00a0%, P\u00a0=\u00a0{best:probability}",
    en: "P = {best:probability} even with what is not known at 100%",
  },
  START_NAME: { vi: "{indicator:indicator}: cần xuất phát từ đâu", en: "{indicator:indicator}: the start it takes" },
  START_TITLE: {
    vi: "Muốn đến {year:year} {asked} với xác suất {goal:probability}, năm {baseYear:year} phải đã có từ {value:percent}",
    en: "For {asked} by {year:year} with {goal:probability} probability, the rate has to be at least {value:percent} in {baseYear:year}",
  },
  START_TITLE_ALL: {
    vi: "Muốn đến {year:year} {asked} với xác suất {goal:probability}, năm {baseYear:year} phải đã đạt {value:percent}",
    en: "For {asked} by {year:year} with {goal:probability} probability, the rate has to be {value:percent} in {baseYear:year}",
  },
  START_TITLE_NONE: {
    vi: "Dù năm {baseYear:year} đã {start:percent}, xác suất {asked} vào {year:year} cũng chỉ {best:probability}",
    en: "Even from {start:percent} in {baseYear:year}, the probability of “{asked}” by {year:year} is only {best:probability}",
  },
  START_SUBTITLE: {
    vi: "Nếu diễn biến như các tỷ lệ giáo dục cùng mức trong quá khứ (giả định); chưa có số liệu của địa phương.",
    en: "If it moves as education rates of that level did in the past (assumed); there are no figures of the place itself.",
  },
  START_X: {
    vi: "{indicator:indicator}, năm {baseYear:year} (%, giả định)",
    en: "{indicator:indicator}, {baseYear:year} (%, assumed)",
  },
  START_MARGIN_TITLE: {
    vi: "Muốn đến {year:year} {asked} với xác suất {goal:probability}, năm {baseYear:year} {cells} phải vượt ngưỡng từ {value} điểm",
    en: "For {asked} by {year:year} with {goal:probability} probability, {cells} has to be {value} points above its threshold in {baseYear:year}",
  },
  START_MARGIN_TITLE_NONE: {
    vi: "Dù năm {baseYear:year} {cells} đã 100\u00a0%, xác suất {asked} đến {year:year} cũng chỉ {best:probability}",
    en: "Even with {cells} at 100% in {baseYear:year}, the probability of “{asked}” by {year:year} is only {best:probability}",
  },
  START_MARGIN_SUBTITLE: {
    vi: "Nếu mỗi tiêu chí diễn biến như tỷ lệ giáo dục cùng mức của các nước (giả định); xã nhỏ dao động mạnh hơn.",
    en: "If each criterion moves as countries' education rates of that level did (assumed); small communes move more.",
  },
  START_OF_ANOTHER: {
    vi: "P của chỉ tiêu tính theo khả năng giữ mức đã được công nhận, đường này theo từng tiêu chí chưa có số, nên hai con số có thể khác nhau.",
    en: "P of the target goes by keeping the level that was recognised, this curve by each criterion without figures, so that the two may differ.",
  },
  START_MARGIN_X: {
    vi: "điểm trên ngưỡng của mỗi tiêu chí, năm {baseYear:year} (không quá 100\u00a0%, giả định)",
    en: "points above the threshold of each criterion, {baseYear:year} (up to 100%, assumed)",
  },
  START_Y: { vi: "xác suất đạt (%)", en: "probability (%)" },
  START_POINT: { vi: "từ {value:percent}: P {goal:probability}", en: "from {value:percent}: P {goal:probability}" },
  START_POINT_ALL: { vi: "{value:percent}: P {goal:probability}", en: "{value:percent}: P {goal:probability}" },
  START_MARGIN_POINT: { vi: "từ {value} điểm: P {goal:probability}", en: "from {value} points: P {goal:probability}" },
  START_ASKED: { vi: "mức chỉ tiêu", en: "the target itself" },
} as const satisfies Catalogue;
