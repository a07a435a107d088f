import type { Catalogue } from "@lotrinh/language";

/** Words of the report that is due every year. */
export const report = {
  REPORT_TAB: { vi: "{name}: báo cáo năm {year:year} – Lộ trình", en: "{name}: report for {year:year} – Lộ trình" },
  REPORT_TITLE: {
    vi: "{name}: kết quả thực hiện các chỉ tiêu giáo dục năm {year:year}",
    en: "{name}: education targets in {year:year}",
  },
  "report-duty/progress": {
    vi: "Báo cáo tiến độ: trước ngày {date:date} ({by})",
    en: "Progress report: before {date:date} ({by})",
  },
  "report-duty/universalisation": {
    vi: "Số liệu phổ cập: trước ngày {date:date} ({by})",
    en: "Figures of universal education: before {date:date} ({by})",
  },
  REPORT_ISSUED: {
    vi: "Đối chiếu với tập thông tin đánh giá {date:dated}",
    en: "Held against the pack as of {date:date}",
  },
  REPORT_NOT_ISSUED: {
    vi: "Chưa có tập thông tin năm trước để đối chiếu (--issued)",
    en: "No pack of the year before was given to compare with (--issued)",
  },
  REPORT_SUMMARY: {
    vi: "Năm {year:year} có số liệu của {known} trong {count} chỉ tiêu còn thời hạn: {held} đã ở mức phải đạt, {short} chưa; {silent} chưa có số liệu của năm.",
    en: "Of {count} open targets, {known} have a figure for {year:year}: {held} stand at the level that is asked, {short} do not; {silent} have no figure for the year.",
  },
  REPORT_UNTOLD: {
    vi: "{count} chỉ tiêu có số của năm nhưng một số chưa đủ để kết luận (tăng, giảm hoặc cộng nhiều năm).",
    en: "For {count} of those one figure does not tell (rises, falls and sums over years).",
  },
  REPORT_DUE: {
    vi: "{count} chỉ tiêu đến hạn năm {year:year} hoặc đã có khả năng đạt được công bố: {met} đạt, {missed} không đạt, {unknown} chưa rõ.",
    en: "{count} targets fell due in {year:year} or had been given a probability: {met} met, {missed} missed, {unknown} not known.",
  },
  REPORT_TO_WRITE: {
    vi: "Hai cột cuối để trống cho đơn vị ghi nguyên nhân và kiến nghị. P là khả năng đạt đúng thời hạn: lần trước là P trong tập thông tin đã phát hành, lần này là P tính lại với số liệu năm {year:year}.",
    en: "The last two columns are left for causes and proposals. P is the chance of reaching a target in time: last time as issued, now as computed with the figures of {year:year}.",
  },
  REPORT_RESULTS: { vi: "Chỉ tiêu còn thời hạn", en: "Open targets" },
  REPORT_DUE_TITLE: { vi: "Chỉ tiêu đã đến hạn", en: "Targets that fell due" },
  REPORT_TARGET: { vi: "Chỉ tiêu", en: "Target" },
  REPORT_RESULT: { vi: "Kết quả năm {year:year}", en: "In {year:year}" },
  REPORT_WAY: { vi: "Lũy kế", en: "So far" },
  REPORT_P: { vi: "P lần này", en: "P now" },
  REPORT_P_ISSUED: { vi: "P đã công bố", en: "P as issued" },
  REPORT_CAUSE: { vi: "Nguyên nhân", en: "Cause" },
  REPORT_PROPOSAL: { vi: "Kiến nghị", en: "Proposal" },
  REPORT_BY: { vi: "{asked}, đến {year:year}", en: "{asked}, by {year:year}" },
  REPORT_NO_FIGURE: { vi: "chưa có số năm {year:year}", en: "no figure for {year:year}" },
  REPORT_HOLDS: { vi: "đã ở mức phải đạt", en: "at the level asked" },
  REPORT_SHORT: { vi: "chưa ở mức phải đạt", en: "not yet at the level asked" },
  REPORT_GAP: { vi: "còn thiếu {gap}", en: "{gap} missing" },
  REPORT_GAP_OF: { vi: "còn thiếu {gap} trong số {all}", en: "{gap} missing of {all}" },
  REPORT_BEFORE: { vi: "{year}: {value}", en: "{year}: {value}" },
  REPORT_WAY_SHARE: {
    vi: "{share:percent} quãng đường từ {base} ({year})",
    en: "{share:percent} of the way from {base} ({year})",
  },
  REPORT_WAY_BACK: { vi: "lùi so với {base} ({year})", en: "back from {base} ({year})" },
  REPORT_P_BEFORE: { vi: "lần trước {before}", en: "last time {before}" },
  REPORT_P_NOT_BEFORE: { vi: "lần trước chưa tính", en: "last time none" },
  REPORT_COMMUNES: { vi: "Số người còn thiếu theo xã, phường", en: "People missing by commune" },
  REPORT_COMMUNES_INTRO: {
    vi: "Số người còn phải vận động để từng tiêu chí phổ cập giáo dục, xóa mù chữ đạt mức của chuẩn, tính từ số đếm của từng đơn vị; {full} tiêu chí ở {units} đơn vị đã đủ.",
    en: "People still to be won for each criterion of universal education and literacy, from the counts of each unit; {full} criteria of {units} units are full.",
  },
  REPORT_COMMUNES_NONE: {
    vi: "Chưa xã, phường nào có số đếm (tử số và mẫu số) của tiêu chí phổ cập, nên chưa tính được số người còn thiếu. Cần lấy từ phiếu điều tra và sổ theo dõi phổ cập của từng xã.",
    en: "No commune has counts of a criterion of universal education yet, so people missing cannot be told. They are in each commune’s survey forms and tracking book.",
  },
  REPORT_COMMUNE: { vi: "Xã, phường", en: "Commune" },
  REPORT_CRITERION: { vi: "Tiêu chí và mức", en: "Criterion and threshold" },
  REPORT_COUNTED: { vi: "Số đếm", en: "Counted" },
  REPORT_MISSING: { vi: "Còn thiếu (người)", en: "Missing (people)" },
  REPORT_OF: { vi: "{numerator}/{denominator} (năm {year:year})", en: "{numerator} of {denominator} ({year:year})" },
  REPORT_SCORE: { vi: "Khả năng đã công bố, nay đúng đến đâu", en: "How the issued probabilities came true" },
  REPORT_SCORE_FEW: {
    vi: "Mới có {resolved} chỉ tiêu vừa có P đã công bố vừa rõ kết quả; từ {least} chỉ tiêu trở lên mới chấm điểm, vì ít hơn thì may rủi nhiều hơn sức dự báo.",
    en: "{resolved} targets have both an issued P and a known outcome; they are scored from {least} on, since fewer show luck rather than skill.",
  },
  REPORT_SCORE_SAID: {
    vi: "Trong {resolved} chỉ tiêu đã rõ kết quả, P công bố trung bình là {mean:percent}; thực tế {met} chỉ tiêu đạt ({share:percent}).",
    en: "Of {resolved} targets with a known outcome the mean issued P was {mean:percent}; {met} were met ({share:percent}).",
  },
  REPORT_SCORE_BRIER: {
    vi: "Điểm Brier {brier} (0 là đúng hết, càng nhỏ càng tốt); nếu chỉ tiêu nào cũng nói {share:percent} thì được {constant}.",
    en: "Brier score {brier} (0 is perfect, smaller is better); saying {share:percent} of each would have scored {constant}.",
  },
  "report-score/better": {
    vi: "P đã công bố phân biệt được chỉ tiêu đạt với chỉ tiêu không đạt tốt hơn một con số chung.",
    en: "The issued probabilities told met from missed better than one number for all.",
  },
  "report-score/worse": {
    vi: "P đã công bố không hơn một con số chung cho mọi chỉ tiêu; khi dùng P lần này cần thận trọng.",
    en: "The issued probabilities were no better than one number for all; take those of this time with care.",
  },
  REPORT_WANTED: { vi: "Số liệu năm {year:year} còn phải lấy", en: "Figures for {year:year} still to get" },
  SHEET_REPORT: { vi: "Báo cáo", en: "Report" },
  SHEET_REPORT_HEAD: {
    vi: "Mã|Mục|Chỉ số|Yêu cầu|Năm hạn|Kết quả|Đơn vị|Tình trạng|Nguồn|Năm trước đó|Giá trị năm trước đó|Phần quãng đường|Còn thiếu|Đơn vị thiếu|Đã ở mức phải đạt|P lần trước|P lần này|Khả năng|Hạng|Kết quả khi đến hạn|Nguyên nhân|Kiến nghị",
    en: "Id|Section|Indicator|Asked|By|Result|Unit|Status|Source|Earlier year|Earlier value|Share of the way|Missing|Missing in|At the level asked|P last time|P now|Likelihood|Grade|Outcome|Cause|Proposal",
  },
  SHEET_COMMUNES: { vi: "Thiếu theo xã", en: "Missing by commune" },
  SHEET_COMMUNES_HEAD: {
    vi: "Xã, phường|Tiêu chí|Mức (%)|Năm|Tử số|Mẫu số|Tình trạng|Còn thiếu (người)",
    en: "Commune|Criterion|Threshold (%)|Year|Numerator|Denominator|Status|Missing (people)",
  },
  SHEET_YES: { vi: "có", en: "yes" },
  SHEET_NO: { vi: "chưa", en: "no" },
  SHEET_SCORE: { vi: "Chấm điểm", en: "Score" },
  SHEET_SCORE_HEAD: { vi: "Mục|Giá trị", en: "Item|Value" },
  SHEET_RESOLVED: { vi: "Chỉ tiêu đã rõ kết quả, có P đã công bố", en: "Targets with outcome and issued P" },
  SHEET_MET: { vi: "Trong đó đạt", en: "Of those met" },
  SHEET_MEAN: { vi: "P công bố trung bình", en: "Mean issued P" },
  SHEET_BRIER: { vi: "Điểm Brier", en: "Brier score" },
  SHEET_CONSTANT: { vi: "Điểm Brier của một con số chung", en: "Brier score of one number for all" },
} as const satisfies Catalogue;
