import type { Catalogue } from "@lotrinh/language";

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
  CHECK_AGE_CEILING: {
    vi: "Tuổi tính theo năm sinh: mùa thu chỉ ba trong bốn lứa tuổi 15–18 ({full:percent}) còn học phổ thông; muốn đạt {value:percent} thì {share:percent} số người 18 tuổi phải đang học nghề, trong khi cả với {mostShare:percent} cũng chỉ được {most:percent}.",
    en: "Ages go by birth year: in autumn only three of the four ages 15–18 ({full:percent}) are still in school; for {value:percent}, {share:percent} of the 18-year-olds would have to be in vocational education, and even {mostShare:percent} of them make only {most:percent}.",
  },
  CHECK_SHARES_SUM: {
    vi: "{value:percent} cộng {other:percent} ({with:indicator}, mục {section}) là {sum:percent}: cùng một mẫu số mà không ai có thể ở cả hai phần.",
    en: "{value:percent} and {other:percent} ({with:indicator}, section {section}) make {sum:percent} of one whole, and nobody can be in both parts.",
  },
  CHECK_PART_ABOVE_WHOLE: {
    vi: "{value:percent} lớn hơn {other:percent} của {with:indicator} (mục {section}), là phần bao trùm nó.",
    en: "{value:percent} is more than the {other:percent} of {with:indicator} (section {section}), of which it is a part.",
  },
  CHECK_REMAINDER_EMPTY: {
    vi: "Mục {section} đòi 100 % ({with:indicator}): 100 − 100 = 0, không còn ai để tính phần còn lại.",
    en: "Section {section} asks for 100 % ({with:indicator}): 100 − 100 = 0, nobody is left to be counted here.",
  },
  CHECK_GAIN_ABOVE_ROOM: {
    vi: "Tăng {gain} điểm là không thể: mục {section} đòi {level:percent}, trừ {printed} điểm thì xuất phát từ {start:percent}, chỉ còn {room} điểm đến 100 %.",
    en: "A gain of {gain} points is impossible: section {section} asks for {level:percent}, less {printed} points is a start from {start:percent}, and only {room} points are left to 100 %.",
  },
  CHECK_TWO_VALUES: {
    vi: "Đọc như vậy thì {indicator:indicator} là {value:percent}, trong khi mục {section} đòi {other:percent} cùng năm.",
    en: "Read this way, {indicator:indicator} is {value:percent}, while section {section} asks for {other:percent} in the same year.",
  },
  CHECK_SERIES_FALLS: {
    vi: "{value} thấp hơn {other} mà cùng chỉ tiêu ấy đòi cho năm {otherYear:year}.",
    en: "{value} is less than the {other} that the same promise asks for {otherYear:year}.",
  },
  CHECK_GRANULARITY: {
    vi: "{value:percent} của {units} đơn vị là {needed}; của {unitsToday} đơn vị hiện nay là {neededToday}.",
    en: "{value:percent} of {units} units are {needed} of them; of today's {unitsToday}, {neededToday}.",
  },
  CHECK_UNITS_TOO_MANY: {
    vi: "Đòi {printed} đơn vị, danh mục năm {year:year} chỉ có {actual}.",
    en: "{printed} units are asked for, the list of {year:year} has only {actual}.",
  },
  CHECK_UNITS_PRINTED: {
    vi: "Kế hoạch ghi {printed} đơn vị, danh mục năm {year:year} có {actual}; ở đây tính theo tỷ lệ.",
    en: "The plan prints {printed} units, the list of {year:year} has {actual}; the share counts here.",
  },
  CHECK_BELOW_QUOTA: {
    vi: "{value:percent} số xã chưa làm cả đơn vị đạt {standard:term}: {act} đòi {share:percent} số xã ở {tier:term}.",
    en: "{value:percent} of communes does not give the whole {standard:term}: {act} wants {share:percent} of them in a {tier:term}.",
  },
  CHECK_NO_UNITS: {
    vi: "{standard:term}: {act} xét {tier:term} qua các {of:term}, nay không còn; hạn mức thay thế chưa biết nên không kết luận cho cả địa bàn.",
    en: "{standard:term}: {act} judges a {tier:term} by each {of:term}, and there are none left; the quota that replaces it is not known, so no verdict is given for the whole.",
  },
  CHECK_NO_QUOTA: {
    vi: "{standard:term}: chưa biết {act} đòi bao nhiêu phần trăm số {of:term} ở {tier:term}, nên không kết luận cho cả địa bàn.",
    en: "{standard:term}: which share of units ({of:term}) {act} wants in a {tier:term} is not known, so no verdict is given for the whole.",
  },
  CHECK_NO_THRESHOLD: {
    vi: "{standard:term}: chưa đọc được ngưỡng của {count} tiêu chí trong {act}.",
    en: "{standard:term}: the thresholds of {count} criteria in {act} were not read.",
  },
  CHECK_REMEMBERED: {
    vi: "{standard:term}: {count} con số của {act} ghi theo trí nhớ, chưa đối chiếu văn bản.",
    en: "{standard:term}: {count} numbers of {act} are remembered, not checked against the text.",
  },
  CHECK_ACT_SUPPOSED: {
    vi: "{standard:term}: xét theo {act} vì kịch bản chọn như vậy (giả định).",
    en: "{standard:term}: judged by {act}, since the scenario chose it (assumed).",
  },
  CHECK_EXACTLY: {
    vi: "Chỉ số không có chiều tốt hơn, nên được tính là đúng {value} {unit:unit}; nếu kế hoạch muốn ít nhất hay không quá mức ấy, ghi cách đọc đó (>= hoặc <=).",
    en: "Neither side of the indicator is the better one, so that just {value} {unit:unit} is judged; where the plan means at least or at most so much, write that reading (>= or <=).",
  },
  CHECK_NOT_BORROWED: {
    vi: "Kịch bản không cho mượn số của nơi khác; chỉ tính bằng số của chính địa phương.",
    en: "The scenario lets no other place's figures stand in; only those of this very territory count.",
  },
  CHECK_CONSTANT_SET: {
    vi: "{indicator:indicator}: kịch bản đặt {value} thay cho {before} của bảng hằng số (giả định).",
    en: "{indicator:indicator}: the scenario sets {value} in the place of {before} of the table of constants (assumed).",
  },
  CHECK_PACE_SUPPOSED: {
    vi: "Kịch bản giả định mức {baseline:percent} năm {year:year} mà không dựa trên số liệu, nên không tính xác suất từ đó; ghi số báo cáo, hoặc đặt tình trạng ước tính kèm căn cứ.",
    en: "The scenario supposes {baseline:percent} in {year:year} without evidence, so that no probability is made of it; give a reported figure, or mark it as estimated with its grounds.",
  },
  CHECK_RULE_SUPPOSED: {
    vi: "{standard:term}: {count} con số của {act} do kịch bản đặt (giả định).",
    en: "{standard:term}: {count} numbers of {act} are set by the scenario (assumed).",
  },
  CHECK_RECOGNISED_BELOW: {
    vi: "Đòi giữ mức {asked}, lần công nhận gần nhất được biết (năm {year:year}) là mức {level}.",
    en: "Level {asked} is to be kept; the last recognition that is known ({year:year}) is at level {level}.",
  },
  CHECK_ABOLISHED: {
    vi: "Từ {date:dated} không còn đối tượng để đếm ({act}).",
    en: "From {date:date} on there is nothing left to count ({act}).",
  },
  CHECK_ABOLISHED_READ_AS: {
    vi: "Từ {date:dated} không còn đối tượng để đếm ({act}); ở đây đọc thay bằng: {indicator:indicator}.",
    en: "From {date:date} on there is nothing left to count ({act}); read here as: {indicator:indicator}.",
  },
  STANDARD_TODAY: {
    vi: "{standard:term} ({act}): {met} trên {units} xã hiện nay đạt, {unknown} chưa rõ; cả địa bàn đạt khi có từ {needed} xã.",
    en: "{standard:term} ({act}): {met} of {units} communes of today hold it, {unknown} are not known; the whole does with {needed}.",
  },
  STANDARD_COUNTED: {
    vi: "{standard:term} ({act}): {met} trên {units} xã đạt, {unknown} chưa rõ; không kết luận được cho cả địa bàn.",
    en: "{standard:term} ({act}): {met} of {units} communes hold it, {unknown} are not known; nothing can be said of the whole.",
  },
  STANDARD_MISSING: {
    vi: "{place}, {indicator:indicator}: {share} ({numerator} trên {denominator}), cần {threshold:percent}, còn thiếu {missing} người",
    en: "{place}, {indicator:indicator}: {share} ({numerator} of {denominator}), {threshold:percent} is needed, {missing} people are missing",
  },
  STANDARD_MORE: { vi: "và {count} dòng nữa (xem --format json)", en: "and {count} more (see --format json)" },
  STANDARD_VACUOUS: {
    vi: "{place}, {indicator:indicator}: không có ai để tính, nên tiêu chí coi như đạt mà không nói lên điều gì.",
    en: "{place}, {indicator:indicator}: nobody is counted, so the criterion holds and says nothing.",
  },
  STANDARD_MARK_MEMORY: { vi: "ngưỡng ghi theo trí nhớ", en: "the threshold is remembered" },
  STANDARD_MARK_ASSUMED: { vi: "ngưỡng giả định", en: "the threshold is assumed" },
  STANDARD_MARK_COUNTS: { vi: "số giả định hoặc ước tính", en: "the counts are assumed or estimated" },
  STANDARD_MARK_ORDINARY: { vi: "tính như xã thường", en: "as an ordinary commune" },
  PAGE_STANDARDS: {
    vi: "Chuẩn phổ cập và xóa mù chữ: từng tiêu chí",
    en: "Standards of universal education and literacy: every criterion",
  },
  PAGE_STANDARDS_INTRO: {
    vi: "Luật xét từng xã, theo số người và không làm tròn. Chưa có số của xã nào thì xã ấy chưa rõ.",
    en: "The act judges every commune by its people, unrounded. A commune without counts is not known.",
  },
  PAGE_STANDARDS_NO_COUNTS: {
    vi: "Luật xét từng xã, theo số người và không làm tròn. Chưa có số người của xã nào theo các tiêu chí này, nên chưa biết xã nào còn thiếu bao nhiêu; đưa số vào bằng --data thì trang này nêu từng xã.",
    en: "The act judges every commune by its people, unrounded. No commune has counts for these criteria, so it is not known how many are missing where; given with --data they are listed here.",
  },
  PAGE_STANDARD: { vi: "{standard:term} – {act}", en: "{standard:term} – {act}" },
  PAGE_CRITERION: { vi: "Tiêu chí", en: "Criterion" },
  PAGE_ORDINARY: { vi: "Xã thường", en: "Ordinary" },
  PAGE_DIFFICULT: { vi: "Xã đặc biệt khó khăn", en: "Difficult" },
  PAGE_CERTAINTY: { vi: "Ngưỡng lấy từ", en: "Threshold from" },
  PAGE_QUOTA: {
    vi: "Cả {tier:term} đạt khi có từ {share:percent} số {of:term} đạt (con số này: {certainty:term}).",
    en: "A {tier:term} holds it with {share:percent} of each {of:term} (this number: {certainty:term}).",
  },
  PAGE_QUOTA_UNITS: {
    vi: "Cả {tier:term} đạt khi có từ {share:percent} số {of:term} đạt, tức {needed} trên {units} theo danh mục của kế hoạch (con số này: {certainty:term}).",
    en: "A {tier:term} holds it with {share:percent} of each {of:term}, {needed} of {units} on the plan's list (this number: {certainty:term}).",
  },
  PAGE_QUOTA_OPEN: {
    vi: "Chưa biết cả {tier:term} cần bao nhiêu phần trăm số {of:term}, nên không kết luận cho cả địa bàn.",
    en: "Which share of each {of:term} a {tier:term} needs is not known, so nothing is said of the whole.",
  },
  PAGE_QUOTA_NO_UNITS: {
    vi: "{act} xét {tier:term} qua các {of:term}, nay không còn, nên không kết luận cho cả địa bàn.",
    en: "{act} judges a {tier:term} by each {of:term}, which are gone, so nothing is said of the whole.",
  },
  "tier/commune": { vi: "xã", en: "commune" },
  "tier/district": { vi: "huyện", en: "district" },
  "tier/province": { vi: "tỉnh", en: "province" },
  "tier/country": { vi: "cả nước", en: "country" },
  "standard/preschool-5": { vi: "phổ cập mầm non 5 tuổi", en: "universal preschool at 5" },
  "standard/preschool-3-5": { vi: "phổ cập mầm non 3–5 tuổi", en: "universal preschool at 3–5" },
  "standard/primary": { vi: "giáo dục bắt buộc tiểu học (dự thảo)", en: "compulsory primary education (draft)" },
  "standard/primary-1": { vi: "phổ cập tiểu học mức độ 1", en: "universal primary education, level 1" },
  "standard/primary-2": { vi: "phổ cập tiểu học mức độ 2", en: "universal primary education, level 2" },
  "standard/primary-3": { vi: "phổ cập tiểu học mức độ 3", en: "universal primary education, level 3" },
  "standard/lower-secondary": {
    vi: "giáo dục bắt buộc trung học cơ sở (dự thảo)",
    en: "compulsory lower secondary education (draft)",
  },
  "standard/lower-secondary-1": {
    vi: "phổ cập trung học cơ sở mức độ 1",
    en: "universal lower secondary education, level 1",
  },
  "standard/lower-secondary-2": {
    vi: "phổ cập trung học cơ sở mức độ 2",
    en: "universal lower secondary education, level 2",
  },
  "standard/lower-secondary-3": {
    vi: "phổ cập trung học cơ sở mức độ 3",
    en: "universal lower secondary education, level 3",
  },
  "standard/literacy": { vi: "xóa mù chữ (dự thảo)", en: "literacy (draft)" },
  "standard/literacy-1": { vi: "xóa mù chữ mức độ 1", en: "literacy, level 1" },
  "standard/literacy-2": { vi: "xóa mù chữ mức độ 2", en: "literacy, level 2" },
} as const satisfies Catalogue;
