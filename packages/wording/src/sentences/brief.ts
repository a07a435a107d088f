import type { Catalogue } from "@lotrinh/language";

/** The first page: the verdict, what to decide, which figures to obtain, what could turn it around. */
export const brief = {
  BRIEF_REACHED: { vi: "Có cơ sở để đạt", en: "Within reach" },
  BRIEF_NOT: { vi: "Khó hoặc không đạt", en: "Out of reach" },
  BRIEF_UNKNOWN: { vi: "Chưa thể biết", en: "Not known" },
  BRIEF_NAME: { vi: "{name} ({asked})", en: "{name} ({asked})" },
  BRIEF_NAME_P: { vi: "{name}, khoảng {p:probability}", en: "{name}, about {p:probability}" },
  BRIEF_NAME_P_RANGE: {
    vi: "{name}, khoảng {p:probability} (từ {least:probability} đến {most:probability} tùy con số chưa ai báo cáo)",
    en: "{name}, about {p:probability} ({least:probability} to {most:probability} by what nobody reported)",
  },
  BRIEF_NAME_P_LEAST: { vi: "{name}, dưới 1\u00a0%", en: "{name}, under 1%" },
  BRIEF_NAME_READING: {
    vi: "{name}, theo cách đọc khác {p:probability}",
    en: "{name}, by another reading {p:probability}",
  },
  BRIEF_OTHERS: { vi: "{names} và {count} chỉ tiêu khác", en: "{names} and {count} more" },
  BRIEF_LIKELY: {
    vi: "{count} trên {total} chỉ tiêu đến {years} có khả năng đạt theo số liệu của chính địa phương: {names}",
    en: "{count} of {total} targets to {years} likely by figures of the locality itself: {names}",
  },
  BRIEF_LIKELY_NONE: {
    vi: "chưa chỉ tiêu nào trong {total} chỉ tiêu đến {years} có đủ số liệu của chính địa phương để nói là sẽ đạt",
    en: "none of {total} targets to {years} has figures of the locality itself that would say it will be reached",
  },
  BRIEF_LIKELY_IF: {
    vi: "{count} chỉ tiêu có khả năng đạt nếu giả định đúng: {names}",
    en: "{count} likely if what is assumed holds: {names}",
  },
  BRIEF_HARD: {
    vi: "nếu tiếp tục như hiện nay, {count} chỉ tiêu khó đạt: {names}",
    en: "as things go, unlikely to be reached ({count}): {names}",
  },
  BRIEF_HARD_OPEN: {
    vi: "{count} trong số ấy vẫn có thể đạt nếu con số chưa ai báo cáo ở mức tốt: hỏi con số trước khi điều chỉnh",
    en: "of these, {count} may still be likely if what nobody reported is at the good end: ask for it before changing anything",
  },
  BRIEF_HARD_SUPPOSED: {
    vi: "{names} (tính theo số của cấp trên hoặc giả định)",
    en: "{names} (by figures of a higher level or assumptions)",
  },
  BRIEF_HARD_SUPPOSED_SOME: {
    vi: "{names} ({count} chỉ tiêu tính theo số của cấp trên hoặc giả định)",
    en: "{names} ({count} by figures of a higher level or assumptions)",
  },
  BRIEF_IMPOSSIBLE: {
    vi: "{count} chỉ tiêu không thể đạt đúng như câu chữ: {names}",
    en: "{count} cannot be reached as written: {names}",
  },
  BRIEF_TOSS_UP: {
    vi: "{count} chỉ tiêu ngang ngửa giữa đạt và không đạt: {names}",
    en: "{count} could go either way: {names}",
  },
  BRIEF_NOT_NONE: {
    vi: "trong các chỉ tiêu tính được, chưa thấy chỉ tiêu nào khó đạt",
    en: "of the targets with a probability none is unlikely",
  },
  BRIEF_OPEN: {
    vi: "chưa ai có thể nói chắc về {count} chỉ tiêu: {parts}",
    en: "nobody can say yet of {count}; {parts}",
  },
  BRIEF_OPEN_NONE: { vi: "mọi chỉ tiêu còn thời hạn đều tính được", en: "every open target has a probability" },
  BRIEF_OPEN_START: {
    vi: "{count} chỉ tiêu chưa có số hiện trạng",
    en: "without a figure of where they stand: {count}",
  },
  BRIEF_OPEN_CAPPED: {
    vi: "{count} chỉ tiêu chưa có số hiện trạng và dù nay ở mức cao nhất cũng chưa chắc giữ được ({names})",
    en: "without one, and not safe even from the best start: {count} ({names})",
  },
  BRIEF_OPEN_MEASURE: { vi: "{count} chỉ tiêu chưa có cách đo", en: "without a measure: {count}" },
  BRIEF_OPEN_MODEL: { vi: "{count} chỉ tiêu chưa có cách tính xác suất", en: "without a model: {count}" },
  BRIEF_OPEN_DIRECTION: {
    vi: "{count} chỉ tiêu định hướng, không tính xác suất",
    en: "a direction, without a probability: {count}",
  },
  BRIEF_KEY: {
    vi: "P là khả năng đạt đúng thời hạn, tính từ nhiều lượt mô phỏng: rất có khả năng từ 90\u00a0%, có khả năng từ 66\u00a0%, ngang ngửa từ 33\u00a0%, khó từ 10\u00a0%, rất khó dưới 10\u00a0%.",
    en: "P is the chance of reaching a target in time, from many simulations: very likely from 90%, likely from 66%, about as likely as not from 33%, unlikely from 10%, very unlikely below.",
  },
  BRIEF_GRADES: {
    vi: "Hạng chứng cứ của P: A từ tám số liệu trở lên của chính địa phương, B từ ba, C từ một; cũ, mượn hoặc quá xa thì hạ hạng; D là chưa có số dùng được, P chỉ đúng khi giả định đúng.",
    en: "Grade of evidence of P: A eight figures or more of the locality itself, B three, C one; old, borrowed or too far ahead lowers it; D is nothing usable, P holds only if what is assumed does.",
  },
  BRIEF_DECISIONS: {
    vi: "Ba việc cần quyết trước khi giao kế hoạch năm {year:year}, việc tác động lớn nhất trước",
    en: "Three decisions before the plan of {year:year} is set, greatest effect first",
  },
  BRIEF_DECISIONS_FEWER: {
    vi: "Việc cần quyết trước khi giao kế hoạch năm {year:year}, việc tác động lớn nhất trước",
    en: "Decisions before the plan of {year:year} is set, greatest effect first",
  },
  BRIEF_DECISION: { vi: "Quyết định", en: "Decision" },
  BRIEF_WHO: { vi: "Ai quyết", en: "Who" },
  BRIEF_WITHOUT: { vi: "Nếu không làm", en: "Without it" },
  BRIEF_EFFORT: {
    vi: "{lever}: từ {now} lên {needed} (bình quân {years} năm), để {names} có P = {goal:probability}",
    en: "{lever}: from {now} to {needed} (for {years} years), for P = {goal:probability} of {names}",
  },
  BRIEF_EFFORT_TOTAL: {
    vi: "tổng cộng khoảng {total} thay vì {before}",
    en: "about {total} in all instead of {before}",
  },
  BRIEF_EFFORT_EXPIRING: {
    vi: "đồng thời giữ được khoảng {count} lượt {unit:unit} hết hạn công nhận",
    en: "while renewing about {count} certificates of {unit:unit} that expire",
  },
  BRIEF_EFFORT_IF: { vi: "tính trên mức xuất phát giả định", en: "from an assumed start" },
  BRIEF_BEYOND: {
    vi: "Xem lại {count} chỉ tiêu chưa thấy cách nào đạt: {names}. Điều chỉnh mức, hoặc chỉ rõ nguồn lực và biện pháp mới",
    en: "Think over what nothing computed would bring about ({count}): {names}. Adjust the level, or name new means",
  },
  BRIEF_BEYOND_SUPPOSED: {
    vi: "Lấy số của chính địa phương cho {count} chỉ tiêu đang tính ra khó đạt: {names}",
    en: "Obtain the locality's own figures of what comes out unlikely ({count}): {names}",
  },
  BRIEF_BEYOND_THEN: {
    vi: "Nếu số thật cũng như vậy, điều chỉnh mức hoặc bổ sung nguồn lực",
    en: "If these agree, adjust the level or add means",
  },
  BRIEF_BEYOND_AGAIN: { vi: "Sau đó như việc {at}", en: "Then as in {at}" },
  BRIEF_COUNT: {
    vi: "Giao {places} {kind} báo số người theo từng tiêu chí của chuẩn, cả tử số và mẫu số: mở được {count} chỉ tiêu ({names})",
    en: "Have {places} {kind} report people by each criterion of the standards, numerator and denominator: a P for {count} more ({names})",
  },
  BRIEF_CLARIFY: {
    vi: "Đề nghị làm rõ hoặc sửa {count} chỉ tiêu chưa có cách đo hay không thể đạt đúng như câu chữ: {names}",
    en: "Ask for what has no measure, or is impossible as written, to be made clear ({count}): {names}",
  },
  BRIEF_WITHOUT_EXPECTED: {
    vi: "P = {p:probability}; mức dự báo giữa cho năm {year:year} là {value}, chỉ tiêu {asked}",
    en: "P = {p:probability}; the middle forecast for {year:year} is {value}, the target {asked}",
  },
  BRIEF_WITHOUT_STILL: {
    vi: "Vẫn phải tính là khó đạt, P = {p:probability}",
    en: "It still counts as unlikely, P = {p:probability}",
  },
  BRIEF_WITHOUT_STILL_LEAST: {
    vi: "Vẫn phải tính là khó đạt, thấp nhất P = {p:probability}",
    en: "They stay unlikely, P = {p:probability} at the lowest",
  },
  BRIEF_BEYOND_DERIVED: {
    vi: "Báo cáo cấp trên {count} chỉ tiêu đang tính ra khó đạt ở đây: {names}. Kèm số của chính địa phương và nguồn lực còn thiếu",
    en: "Report what comes out unlikely here to the level above ({count}): {names}. Add the locality's own figures and the means that are missing",
  },
  BRIEF_ILLUSTRATIVE: {
    vi: "Trang này có số minh họa, dựng để thử: không dùng để quyết định.",
    en: "This page has illustrative figures, made up to try it out: no ground for a decision.",
  },
  BRIEF_WITHOUT_P: { vi: "P = {p:probability}", en: "P = {p:probability}" },
  BRIEF_WITHOUT_READING: {
    vi: "theo cách đọc khác, P = {p:probability}",
    en: "by another reading P = {p:probability}",
  },
  BRIEF_WITHOUT_READINGS: {
    vi: "{count} trong số ấy theo cách đọc khác có P đến {p:probability}",
    en: "by another reading P of {count} of them is up to {p:probability}",
  },
  BRIEF_WITHOUT_COUNT: {
    vi: "Không ai kết luận được {count} chỉ tiêu này đạt hay không",
    en: "Nobody can say whether these {count} are met",
  },
  BRIEF_WITHOUT_CLARIFY: {
    vi: "Đến hạn không có căn cứ kết luận đạt hay không",
    en: "At the deadline nothing says whether they are met",
  },
  BRIEF_COST: { vi: "chi phí khoảng {cost} triệu đồng (giả định)", en: "cost about {cost} million VND (assumed)" },
  BRIEF_COST_AS: {
    vi: "{count} {unit:unit} thêm tốn khoảng {cost} tỷ đồng theo suất của {place} ({each} tỷ một {unit:unit}, {years}): suất vay mượn, chưa phải dự toán",
    en: "these {count} {unit:unit} more cost about {cost} billion VND at what {place} paid ({each} billion VND each, {years}): a borrowed unit cost, no estimate of this place",
  },
  BRIEF_COST_BETWEEN: {
    vi: "{count} {unit:unit} thêm tốn khoảng {low} đến {high} tỷ đồng theo suất của {place} ({years}): suất vay mượn, chưa phải dự toán",
    en: "these {count} {unit:unit} more cost about {low} to {high} billion VND at what {place} paid ({years}): borrowed unit costs, no estimate of this place",
  },
  BRIEF_NO_COST: {
    vi: "Kịch bản chưa ghi đơn giá, nên chi phí chưa tính được.",
    en: "The scenario gives no unit costs: costs are not computed.",
  },
  BRIEF_NO_DECISION: {
    vi: "Chưa có căn cứ để đề xuất quyết định nào; trước hết cần các số liệu dưới đây.",
    en: "Nothing to go on for a decision yet; the figures below come first.",
  },
  BRIEF_FIGURES: { vi: "Năm loại số liệu cần lấy trước", en: "Five figures to obtain first" },
  BRIEF_FIGURES_FEWER: { vi: "Số liệu cần lấy trước", en: "Figures to obtain first" },
  BRIEF_FIGURES_SERVE: {
    vi: "{title}, giúp cho {served} trong {count} chỉ tiêu phải lấy số ở việc {at}",
    en: "{title}, serving {served} of the {count} targets whose figures decision {at} asks for",
  },
  BRIEF_FIGURE_FOR: {
    vi: "Việc {at}: P chắc hơn cho {count} chỉ tiêu",
    en: "Decision {at}: a firmer P for {count} targets",
  },
  BRIEF_FIGURE_FOR_MORE: {
    vi: "Việc {at}: P chắc hơn cho {count} chỉ tiêu; thêm {others} chỉ tiêu khác",
    en: "Decision {at}: a firmer P for {count} targets; for {others} besides",
  },
  BRIEF_FIGURE: { vi: "Số liệu", en: "Figure" },
  BRIEF_FROM: { vi: "Hỏi ở đâu", en: "From whom" },
  BRIEF_SETTLES: { vi: "Có số thì biết", en: "What it settles" },
  BRIEF_ITEMS: { vi: "{names} và {count} số liệu khác", en: "{names} and {count} others" },
  BRIEF_COMMUNES: {
    vi: "Số người theo {count} tiêu chí của chuẩn ở {places} {kind} ({names})",
    en: "People by {count} criteria of the standards in {places} {kind} ({names})",
  },
  BRIEF_DEFINITION: { vi: "Cách đo: {names}", en: "Definition: {names}" },
  BRIEF_ANSWERS: { vi: "P lần đầu cho {count} chỉ tiêu ({names})", en: "a first P for {count} ({names})" },
  BRIEF_FIRMER: { vi: "P chắc hơn cho {count} chỉ tiêu ({names})", en: "a firmer P for {count} ({names})" },
  BRIEF_OUTCOMES: { vi: "kết quả {count} chỉ tiêu đã qua hạn", en: "the outcome of {count} past targets" },
  "office/committee-one": { vi: "UBND {place}", en: "The People's Committee of {place}" },
  "office/committee-many": {
    vi: "UBND {count} {kind} trên địa bàn hiện nay",
    en: "The People's Committees of the {count} {kind} of today",
  },
  "office/department": {
    vi: "Sở Giáo dục và Đào tạo, UBND các xã, phường",
    en: "The education department and the communes",
  },
  "office/issuer": { vi: "{place} (cơ quan ban hành)", en: "The issuer: {place}" },
  "office/issuer-gone": {
    vi: "Cấp có thẩm quyền thay {place} (đã thôi hoạt động)",
    en: "Who has the powers today of {place}, which is no more",
  },
  "holder/universalisation-records": {
    vi: "Hồ sơ phổ cập, xóa mù chữ của cấp xã",
    en: "Universalisation records of the communes",
  },
  "holder/department-certificates": {
    vi: "Sở GDĐT: quyết định công nhận trường",
    en: "Education department: decisions on schools",
  },
  "holder/schools-after-grade9": { vi: "Trường THCS, THPT, cơ sở dạy nghề", en: "Secondary and vocational schools" },
  "holder/sector-database": {
    vi: "Cơ sở dữ liệu ngành (Sở GDĐT)",
    en: "Database of the education sector",
  },
  "holder/civil-registers": { vi: "Sở, ngành phụ trách lĩnh vực", en: "The department in charge" },
  "holder/issuer": { vi: "Cơ quan ban hành kế hoạch", en: "The issuer of the plan" },
  BRIEF_RISKS: { vi: "Rủi ro và điều có thể làm thay đổi kết luận", en: "Risks, and what could change the verdict" },
  BRIEF_RISK_SUPPOSED: {
    vi: "{count} trên {of} xác suất dựa vào giả định hoặc số của cấp trên; số thật của địa phương có thể làm đổi hẳn.",
    en: "{count} of {of} probabilities rest on assumptions or figures of a higher level; the locality's own could change them.",
  },
  BRIEF_RISK_READING: {
    vi: "Tùy cách đọc câu chữ, {name} có P từ {low:probability} đến {high:probability}.",
    en: "By how it is read, P of {name} is {low:probability} to {high:probability}.",
  },
  BRIEF_RISK_KEEP: {
    vi: "{name}: kể cả nay {units}/{units} {kind} đạt 100\u00a0% mọi tiêu chí, khả năng giữ được chỉ là {best:probability}.",
    en: "{name}: even with all {units} {kind} at 100% now, the chance to keep it is {best:probability}.",
  },
  BRIEF_RISK_KEEP_ONE: {
    vi: "{name}: kể cả nay đạt 100\u00a0% mọi tiêu chí, khả năng giữ được chỉ là {best:probability}.",
    en: "{name}: even at 100% of every criterion now, the chance to keep it is {best:probability}.",
  },
  BRIEF_RISK_EXPIRY: {
    vi: "Trong {years} năm có khoảng {expiring} lượt {unit:unit} hết hạn công nhận, dự kiến khoảng {lapsed} lượt không giữ được.",
    en: "Within {years} years about {expiring} certificates of {unit:unit} expire; about {lapsed} are expected to lapse.",
  },
  BRIEF_RISK_INPUT: {
    vi: "Yếu tố ảnh hưởng lớn nhất đến {name}: {input}; từ {low} đến {high} thì P từ {pLow:probability} đến {pHigh:probability}.",
    en: "What moves {name} most: {input}; from {low} to {high} P goes from {pLow:probability} to {pHigh:probability}.",
  },
  FIRST_TITLE: {
    vi: "{name}: chỉ tiêu giáo dục đến {years}",
    en: "{name}: education targets to {years}",
  },
  FIRST_AS_OF: { vi: "Đánh giá tháng {date:date}", en: "As of {date:date}" },
  FIRST_SCENARIO: { vi: "Kịch bản: {name}", en: "Scenario: {name}" },
  FIRST_TERRITORY_MANY: {
    vi: "{name} đến hết ngày {date}; địa bàn nay thuộc {count} {kind}",
    en: "{name} until {date}; its territory is now held by {count} {kind}",
  },
  FIRST_TERRITORY_ONE: {
    vi: "Địa giới trước ngày {date}; nay thuộc {today}",
    en: "Territory before {date}; now part of {today}",
  },
  FIELD_SUMMARY: { vi: "{count} chỉ tiêu: {parts}.", en: "{count} in all: {parts}." },
  FIELD_WORD: { vi: "{word:word}; hạng {grade}", en: "{word:word}; grade {grade}" },
  FIELD_LEVERS: {
    vi: "{name}: muốn P đạt {goal:probability}, mỗi đòn bẩy một mình",
    en: "{name}: for P to reach {goal:probability}, each lever by itself",
  },
  FIELD_P: {
    vi: "P = {p:probability}, {word:word}; hạng {grade}",
    en: "P = {p:probability}, {word:word}; grade {grade}",
  },
  ANNEX_TITLE: { vi: "Phụ lục: để kiểm tra", en: "Annex: to check by" },
  ANNEX_INTRO: {
    vi: "Từ đây là phần kiểm tra: từng câu hỏi chính với điều kiện của nó, từng điều khoản với các cách đọc, từng tiêu chí của chuẩn, số liệu và nguồn.",
    en: "From here on one checks: each main question with its conditions, each clause with its readings, each criterion, figures and sources.",
  },
  METHOD_TITLE: { vi: "Cách tính và giải thích từ ngữ", en: "Method and words" },
  METHOD_TEXT: {
    vi: "Mỗi chỉ tiêu được đọc thành một phép đo, rồi đặt cạnh nhiều diễn biến mô phỏng của chỉ số đó; P là tỷ lệ diễn biến đạt được. Số liệu của chính địa phương được dùng trước, rồi mới đến số của cấp trên và giả định. Lần này: {run}.",
    en: "Each target is read as a measurement and held against many simulated paths of its indicator; P is the share of paths that reach it. Figures of the locality come first, then those of higher levels and assumptions. This run: {run}.",
  },
  GLOSSARY_TITLE: { vi: "Giải thích từ ngữ", en: "Glossary" },
  GLOSSARY_TARGET: { vi: "Chỉ tiêu", en: "Target" },
  GLOSSARY_TARGET_MEANS: {
    vi: "một điều khoản của kế hoạch có thể kiểm tra được",
    en: "a clause of a plan that can be checked",
  },
  GLOSSARY_READING: { vi: "Cách đọc", en: "Reading" },
  GLOSSARY_READING_MEANS: {
    vi: "một cách hiểu điều khoản thành phép đo; cách mặc định đứng trước",
    en: "one way to take a clause as a measurement; the default comes first",
  },
  GLOSSARY_P: { vi: "P, xác suất đạt", en: "P, probability" },
  GLOSSARY_P_MEANS: {
    vi: "khả năng đạt đúng thời hạn; in phần trăm tròn, không in 0\u00a0% hay 100\u00a0%",
    en: "the chance to reach a target in time; in whole percent, never 0% or 100%",
  },
  GLOSSARY_GRADE: { vi: "Hạng chứng cứ", en: "Grade of evidence" },
  GLOSSARY_GRADE_MEANS: {
    vi: "từ A (nhiều số liệu của chính địa phương) đến D (chưa có số dùng được)",
    en: "from A (many figures of the locality) to D (nothing usable)",
  },
  GLOSSARY_START: { vi: "Mức xuất phát", en: "Start" },
  GLOSSARY_START_MEANS: {
    vi: "giá trị hiện nay mà phép tính đi từ đó",
    en: "the present value that a computation starts from",
  },
  GLOSSARY_MIDDLE: { vi: "Mức dự báo giữa, khoảng 80\u00a0%", en: "Middle forecast, 80% interval" },
  GLOSSARY_MIDDLE_MEANS: {
    vi: "một nửa số diễn biến cao hơn mức giữa, một nửa thấp hơn; tám phần mười nằm trong khoảng",
    en: "half of the paths lie above the middle, half below; eight in ten lie within the interval",
  },
  GLOSSARY_LEVER: { vi: "Đòn bẩy", en: "Lever" },
  GLOSSARY_LEVER_MEANS: {
    vi: "điều có thể quyết định thay đổi, như số chỗ học",
    en: "what one can decide to change, such as places",
  },
  GLOSSARY_SCENARIO: { vi: "Kịch bản", en: "Scenario" },
  GLOSSARY_SCENARIO_MEANS: {
    vi: "bộ giả định về các yếu tố đó và mức xuất phát chưa có số",
    en: "a set of assumptions on levers, and on starts without figures",
  },
  GLOSSARY_UNIVERSALISATION: { vi: "Chuẩn phổ cập, xóa mù chữ", en: "Standards of universalisation and literacy" },
  GLOSSARY_UNIVERSALISATION_MEANS: {
    vi: "chuẩn theo nghị định, xét từng xã, phường theo từng tiêu chí; cả địa bàn đạt khi đủ tỷ lệ đơn vị đạt",
    en: "standards set by decree, judged commune by commune and criterion by criterion; the whole holds when enough communes do",
  },
  "field/preschool": { vi: "Giáo dục mầm non", en: "Preschool" },
  "field/universalisation": {
    vi: "Phổ cập giáo dục và giáo dục phổ thông",
    en: "Universalisation and general education",
  },
  "field/literacy": { vi: "Xóa mù chữ", en: "Literacy" },
  "field/streaming": { vi: "Phân luồng sau THCS, THPT", en: "Streaming after secondary school" },
  "field/schools": { vi: "Trường chuẩn quốc gia và cơ sở vật chất", en: "Schools at the standard and facilities" },
  "field/staff": { vi: "Đội ngũ nhà giáo và cán bộ quản lý", en: "Teachers and managers" },
  "field/other": { vi: "Các chỉ tiêu khác", en: "Other targets" },
  "field-short/preschool": { vi: "Mầm non", en: "Preschool" },
  "field-short/universalisation": { vi: "Phổ cập, phổ thông", en: "General education" },
  "field-short/literacy": { vi: "Xóa mù chữ", en: "Literacy" },
  "field-short/streaming": { vi: "Phân luồng", en: "Streaming" },
  "field-short/schools": { vi: "Trường, cơ sở vật chất", en: "Schools" },
  "field-short/staff": { vi: "Đội ngũ", en: "Staff" },
  "field-short/other": { vi: "Khác", en: "Other" },
  STANDING_NAME: { vi: "Các chỉ tiêu theo lĩnh vực và khả năng đạt", en: "Targets by field and likelihood" },
  STANDING_TITLE: { vi: "{total} chỉ tiêu: {parts}", en: "{total} targets: {parts}" },
  STANDING_LIKELY: { vi: "{count} có khả năng đạt", en: "{count} likely" },
  STANDING_SUPPOSED: { vi: "{count} có khả năng nếu giả định đúng", en: "{count} likely if assumptions hold" },
  STANDING_EVEN: { vi: "{count} ngang ngửa", en: "{count} could go either way" },
  STANDING_HARD: { vi: "{count} khó đạt", en: "{count} unlikely" },
  FIELD_SCANNED: { vi: "{read} (đọc từ bản quét)", en: "{read} (read off a scan)" },
  STANDING_IMPOSSIBLE: { vi: "{count} không thể đạt như câu chữ", en: "{count} impossible as written" },
  STANDING_OPEN: { vi: "{count} chưa nói được", en: "{count} not known" },
  STANDING_SUBTITLE: {
    vi: "Dấu đặc: P theo số của địa phương; rỗng: có giả định, số cấp trên; xám: chưa có P.",
    en: "Full: P from figures of the locality; hollow: assumptions or a higher level; grey: no P.",
  },
  "standing-column/no-figure": { vi: "chưa có số liệu", en: "no figure yet" },
  "standing-column/no-measure": { vi: "chưa tính được", en: "no measure, no model" },
  "standing/likely": { vi: "có khả năng đạt", en: "likely" },
  "standing/likely-if": { vi: "có khả năng nếu giả định đúng", en: "likely if assumptions hold" },
  "standing/toss-up": { vi: "ngang ngửa", en: "about as likely as not" },
  "standing/hard": { vi: "khó đạt", en: "unlikely" },
  "standing/impossible": { vi: "không thể đạt như câu chữ", en: "impossible as written" },
  "standing/capped": { vi: "chưa có số hiện trạng, khó giữ chắc", en: "no figure, not safe from any start" },
  "standing/start": { vi: "chưa có số hiện trạng", en: "no figure yet" },
  "standing/no-data": { vi: "chưa có số hiện trạng", en: "no figure yet" },
  "standing/no-measure": { vi: "chưa có cách đo", en: "no measure" },
  "standing/no-model": { vi: "chưa có cách tính", en: "no model" },
  "standing/direction": { vi: "định hướng, không tính xác suất", en: "a direction, without a probability" },
} as const satisfies Catalogue;
