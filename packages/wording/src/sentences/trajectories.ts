import type { Catalogue } from "@lotrinh/language";

/** What trajectories are of, what they rest on, and what a reader must know of them. */
export const trajectories = {
  "subject/enrolment": { vi: "học sinh", en: "enrolment" },
  "subject/streaming": { vi: "phân luồng", en: "streaming" },
  "subject/literacy": { vi: "xóa mù chữ", en: "literacy" },
  "subject/schools": { vi: "trường chuẩn quốc gia", en: "national-standard schools" },
  "subject/teachers": { vi: "giáo viên", en: "teachers" },

  "output/pupils_primary": { vi: "Học sinh tiểu học", en: "Primary pupils" },
  "output/pupils_lower_secondary": { vi: "Học sinh THCS", en: "Lower secondary pupils" },
  "output/pupils_upper_secondary": { vi: "Học sinh THPT", en: "Upper secondary pupils" },
  "output/entrants_grade1": { vi: "Học sinh lớp 1", en: "Pupils of grade 1" },
  "output/completers_grade9": { vi: "Học xong lớp 9 (cuối năm học)", en: "Completers of grade 9 (end of the year)" },
  "output/completers_grade12": { vi: "Học xong lớp 12 (cuối năm học)", en: "Completers of grade 12 (end of the year)" },
  "output/entrants_grade10": { vi: "Học sinh lớp 10 THPT", en: "Pupils of grade 10, upper secondary" },
  "output/outside_upper_secondary": {
    vi: "Học xong lớp 9, không vào THPT (hướng khác)",
    en: "Completers of grade 9 outside upper secondary",
  },
  "output/places_vocational_after_grade9": {
    vi: "Chỗ học nghề sau lớp 9 cần có",
    en: "Vocational places needed after grade 9",
  },
  "output/places_missing_after_grade9": {
    vi: "Chỗ học nghề sau lớp 9 còn thiếu",
    en: "Vocational places missing after grade 9",
  },
  "output/places_further_after_grade9": {
    vi: "Chỗ học tiếp sau lớp 9 cần có (mọi hướng)",
    en: "Places needed after grade 9, all ways",
  },
  "output/places_vocational_after_grade12": {
    vi: "Chỗ học nghề sau lớp 12 cần có",
    en: "Vocational places needed after grade 12",
  },
  "output/teachers_needed_primary": { vi: "Giáo viên tiểu học theo định mức", en: "Primary teachers by the norm" },
  "output/teachers_needed_lower_secondary": {
    vi: "Giáo viên THCS theo định mức",
    en: "Lower secondary teachers by the norm",
  },
  "output/teachers_needed_upper_secondary": {
    vi: "Giáo viên THPT theo định mức",
    en: "Upper secondary teachers by the norm",
  },
  "output/classes_primary": { vi: "Lớp tiểu học", en: "Primary classes" },
  "output/classes_lower_secondary": { vi: "Lớp THCS", en: "Lower secondary classes" },
  "output/classes_upper_secondary": { vi: "Lớp THPT", en: "Upper secondary classes" },
  "output/literacy_level1_rate_15_60": {
    vi: "Biết chữ mức độ 1, 15–60 tuổi",
    en: "Literate at level 1, ages 15–60",
  },
  "output/literacy_rate_15plus": { vi: "Biết chữ, từ 15 tuổi", en: "Literate, 15 and over" },
  "output/illiterate_15_60": { vi: "Chưa biết chữ, 15–60 tuổi", en: "Not literate, ages 15–60" },
  "output/literacy_learners": { vi: "Học viên xóa mù chữ trong năm", en: "Learners in literacy classes in the year" },
  "output/new_literates": { vi: "Người mới biết chữ trong năm", en: "New literates in the year" },
  "output/national_standard_schools": { vi: "Trường chuẩn quốc gia", en: "National-standard schools" },
  "output/national_standard_school_rate": {
    vi: "Tỷ lệ trường chuẩn quốc gia",
    en: "Share of national-standard schools",
  },
  "output/national_standard_public_school_rate": {
    vi: "Tỷ lệ trường công lập chuẩn quốc gia",
    en: "Share of national-standard public schools",
  },
  "output/certificates_expiring": { vi: "Hết hạn công nhận trong năm", en: "Certificates expiring in the year" },
  "output/certificates_renewed": { vi: "Được công nhận lại trong năm", en: "Certificates renewed in the year" },
  "output/certificates_lapsed": { vi: "Không được công nhận lại trong năm", en: "Certificates lapsed in the year" },
  "output/certificates_recognised": { vi: "Công nhận mới trong năm", en: "New recognitions in the year" },

  "input/births": { vi: "Số sinh (tỷ suất sinh × dân số)", en: "Births (birth rate × population)" },
  "input/population_age_6": { vi: "Dân số 6 tuổi", en: "People aged 6" },
  "input/completion_grades_9_and_12": { vi: "Tỷ lệ học xong lớp 9, lớp 12", en: "Completion of grades 9 and 12" },
  "input/class_size_primary": { vi: "Sĩ số lớp tiểu học", en: "Class size, primary" },
  "input/class_size_lower_secondary": { vi: "Sĩ số lớp THCS", en: "Class size, lower secondary" },
  "input/class_size_upper_secondary": { vi: "Sĩ số lớp THPT", en: "Class size, upper secondary" },

  "path/pupils_primary": { vi: "Tiểu học", en: "Primary" },
  "path/pupils_lower_secondary": { vi: "THCS", en: "Lower secondary" },
  "path/pupils_upper_secondary": { vi: "THPT", en: "Upper secondary" },
  "path/entrants_grade10": { vi: "Lớp 10 THPT", en: "Grade 10" },
  "path/outside_upper_secondary": { vi: "Học xong lớp 9, hướng khác", en: "Outside upper secondary" },
  "path/places_vocational_after_grade9": {
    vi: "Chỗ học nghề để đạt {percent:percent}",
    en: "Vocational places for {percent:percent}",
  },
  PATHS_PUPILS_NAME: { vi: "Học sinh {place} đến {year:schoolYear}", en: "Pupils of {place} to {year:schoolYear}" },
  PATHS_PUPILS_RISE: {
    vi: "{place}: học sinh {name:within} tăng khoảng {percent:percent} từ năm học {last:schoolYear} đến {year:schoolYear}",
    en: "{place}: pupils ({name:within}) rise by about {percent:percent} from {last:schoolYear} to {year:schoolYear}",
  },
  PATHS_PUPILS_FALL: {
    vi: "{place}: học sinh {name:within} giảm khoảng {percent:percent} từ năm học {last:schoolYear} đến {year:schoolYear}",
    en: "{place}: pupils ({name:within}) fall by about {percent:percent} from {last:schoolYear} to {year:schoolYear}",
  },
  PATHS_PLACES_NAME: { vi: "Chỗ học sau lớp 9, {place}", en: "Places after grade 9, {place}" },
  PATHS_PLACES_SHORT: {
    vi: "{place}: {percent:percent} học nghề sau lớp 9 cần khoảng {places} chỗ vào năm học {year:schoolYear}, nhưng chỉ khoảng {outside} người không vào THPT",
    en: "{place}: {percent:percent} in vocational study after grade 9 needs about {places} places in {year:schoolYear}, but only about {outside} do not enter upper secondary",
  },
  PATHS_PLACES_ENOUGH: {
    vi: "{place}: {percent:percent} học nghề sau lớp 9 cần khoảng {places} chỗ vào năm học {year:schoolYear}; khoảng {outside} người không vào THPT",
    en: "{place}: {percent:percent} in vocational study after grade 9 needs about {places} places in {year:schoolYear}; about {outside} do not enter upper secondary",
  },
  PATHS_PLACES_OPEN: {
    vi: "{place}: năm học {year:schoolYear} khoảng {outside} người học xong lớp 9 không vào THPT và cần chỗ học khác",
    en: "{place}: in {year:schoolYear} about {outside} completers of grade 9 do not enter upper secondary and need other places",
  },
  "path/teachers_needed_primary": { vi: "Tiểu học", en: "Primary" },
  "path/teachers_needed_lower_secondary": { vi: "THCS", en: "Lower secondary" },
  "path/teachers_needed_upper_secondary": { vi: "THPT", en: "Upper secondary" },
  "path/literacy_level1_rate_15_60": {
    vi: "Biết chữ mức độ 1 (15–60 tuổi)",
    en: "Literate at level 1 (ages 15–60)",
  },
  "path/literacy_rate_15plus": { vi: "Biết chữ (từ 15 tuổi)", en: "Literate (15 and over)" },
  "path/national_standard_schools": { vi: "Trường chuẩn quốc gia", en: "National-standard schools" },
  "path/national_standard_school_rate": {
    vi: "Tỷ lệ trường chuẩn quốc gia",
    en: "Share of national-standard schools",
  },
  "path/national_standard_public_school_rate": {
    vi: "Tỷ lệ trường công lập chuẩn quốc gia",
    en: "Share of national-standard public schools",
  },
  PATHS_TEACHERS_NAME: {
    vi: "Giáo viên theo định mức, {place} đến {year:schoolYear}",
    en: "Teachers by the norm, {place} to {year:schoolYear}",
  },
  PATHS_TEACHERS_RISE: {
    vi: "{place}: năm học {year:schoolYear} định mức cần khoảng {value} giáo viên {name:within}, nhiều hơn {percent:percent} so với {now} người năm {last:schoolYear}",
    en: "{place}: in {year:schoolYear} the norm needs about {value} teachers ({name:within}), {percent:percent} more than the {now} of {last:schoolYear}",
  },
  PATHS_TEACHERS_FALL: {
    vi: "{place}: năm học {year:schoolYear} định mức cần khoảng {value} giáo viên {name:within}, ít hơn {percent:percent} so với {now} người năm {last:schoolYear}",
    en: "{place}: in {year:schoolYear} the norm needs about {value} teachers ({name:within}), {percent:percent} fewer than the {now} of {last:schoolYear}",
  },
  PATHS_GOAL_NAME: { vi: "{name}, {place} đến {year}", en: "{name}, {place} to {year}" },
  PATHS_GOAL: {
    vi: "{place} – {name:within}: khoảng {value} vào năm {year}, kế hoạch đòi {asked}",
    en: "{place} – {name:within}: about {value} in {year}, the plan asks {asked}",
  },
  PATHS_GOAL_OPEN: {
    vi: "{place} – {name:within}: khoảng {value} vào năm {year}",
    en: "{place} – {name:within}: about {value} in {year}",
  },
  PATHS_GOAL_FROM: {
    vi: "{place} – {name:within}: nếu xuất phát từ {start} năm {startYear} (giả định) thì khoảng {value} vào năm {year}, kế hoạch đòi {asked}",
    en: "{place} – {name:within}: if it starts from {start} in {startYear} (assumed), about {value} in {year}, the plan asks {asked}",
  },
  PATHS_GOAL_OPEN_FROM: {
    vi: "{place} – {name:within}: nếu xuất phát từ {start} năm {startYear} (giả định) thì khoảng {value} vào năm {year}",
    en: "{place} – {name:within}: if it starts from {start} in {startYear} (assumed), about {value} in {year}",
  },
  PATHS_GOAL_LINE: { vi: "Kế hoạch: {asked}", en: "Plan: {asked}" },
  PATHS_SUPPOSED: {
    vi: "Tính theo giả định của kịch bản “{name}”.",
    en: "Under the assumptions of the scenario “{name}”.",
  },
  PATHS_SUBTITLE: {
    vi: "Đường liền: số đã có; đường đứt: mức dự báo giữa; dải: khoảng 80 %.",
    en: "Solid: figures; dashed: projected median; band: 80% interval.",
  },
  PATHS_SUBTITLE_AHEAD: {
    vi: "Đường đứt: mức dự báo giữa; dải: khoảng 80 %.",
    en: "Dashed: projected median; band: 80% interval.",
  },
  PATHS_UNCHECKED: { vi: "sau {year:year}: chưa kiểm chứng", en: "after {year:year}: not checked" },
  PATHS_X: { vi: "năm bắt đầu năm học", en: "year in which the school year starts" },

  PAGE_PATHS: { vi: "Các quỹ đạo đến năm {year:year}", en: "Paths to {year:year}" },
  PAGE_PATHS_TABLE: {
    vi: "{subject}, {place}: mức dự báo giữa và khoảng 80 %",
    en: "{subject}, {place}: medians and 80% intervals",
  },
  PAGE_PATHS_RANGE: { vi: "{low} đến {high}", en: "{low} to {high}" },

  TRAJECTORY_PARENT: {
    vi: "Đây là số của cả {place}, không phải của {locality}: chưa có số học sinh của {locality}. Có số ấy thì quỹ đạo được chia theo nó.",
    en: "These are the figures of all {place}, not of {locality}, whose pupils are not known. With them the paths are cut to its size.",
  },
  TRAJECTORY_OF: {
    vi: "Đây là số của {place}, không phải của {locality}.",
    en: "These are the figures of {place}, not of {locality}.",
  },
  TRAJECTORY_SCALED: {
    vi: "Quỹ đạo của {place} được chia theo số học sinh của {locality} năm học {year:schoolYear}; phần của {locality} giữ như năm ấy (giả định).",
    en: "The paths of {place} are cut to the pupils of {locality} in school year {year:schoolYear}; its part stays as it was then (assumed).",
  },
  TRAJECTORY_OLD_BOUNDARY: {
    vi: "Tính trên địa giới cũ của {place}, đến {date:dated}.",
    en: "Counted on the old territory of {place}, which ended on {date:date}.",
  },
  TRAJECTORY_LAST_FIGURES: {
    vi: "Số học sinh theo cấp của {place} có đến năm học {year:schoolYear}; từ năm sau là tính ra.",
    en: "Pupils by level of {place} are known to school year {year:schoolYear}; later years are projected.",
  },
  TRAJECTORY_BIRTHS: {
    vi: "Số sinh của {place} có đến năm {born:year}, đủ cho lớp 9 đến năm học {grade9:schoolYear}; trẻ vào lớp 1 từ năm học {entered:schoolYear} tính theo số trẻ 6 tuổi của {country}.",
    en: "Births of {place} are known to {born:year}, enough for grade 9 to school year {grade9:schoolYear}; entrants from {entered:schoolYear} on follow the children aged 6 of {country}.",
  },
  TRAJECTORY_BIRTHS_COUNTRY: {
    vi: "Số sinh của {place} có đến năm {born:year}, đủ cho lớp 9 đến năm học {grade9:schoolYear}; trẻ vào lớp 1 từ năm học {entered:schoolYear} tính theo số sinh của {country}, có đến năm {known:year}, sau đó theo dự báo dân số 6 tuổi.",
    en: "Births of {place} are known to {born:year}, enough for grade 9 to school year {grade9:schoolYear}; entrants from {entered:schoolYear} on follow births of {country}, known to {known:year}, and then the projection of people aged 6.",
  },
  TRAJECTORY_DRAGON: {
    vi: "Chưa có số sinh năm Thìn {born:year}: trẻ vào lớp 1 năm học {entered:schoolYear} được coi là nhiều hơn {more:percent} so với nhịp chung ({low:percent} đến {high:percent}), như lớp sinh năm 2000 và 2012 (giả định).",
    en: "Births of the Dragon year {born:year} are not known yet: entrants of school year {entered:schoolYear} are taken for {more:percent} more than their trend ({low:percent} to {high:percent}), as the children of 2000 and 2012 were (assumed).",
  },
  TRAJECTORY_BIRTHS_ONLY: {
    vi: "Số sinh của {place} có đến năm {born:year}, đủ cho lớp 9 đến năm học {grade9:schoolYear}; trẻ vào lớp 1 từ năm học {entered:schoolYear} suy từ những năm trước.",
    en: "Births of {place} are known to {born:year}, enough for grade 9 to school year {grade9:schoolYear}; entrants from {entered:schoolYear} on are carried on from earlier years.",
  },
  TRAJECTORY_LATER_INSIDE: {
    vi: "{indicator:indicator}: số báo cáo năm học {year:schoolYear} là {value}, nằm trong khoảng 80 % đã tính ({low} đến {high}); số này không dùng để tính.",
    en: "{indicator:indicator}: the figure of school year {year:schoolYear}, {value}, lies within the 80% interval projected ({low} to {high}); it was not used.",
  },
  TRAJECTORY_LATER_OUTSIDE: {
    vi: "{indicator:indicator}: số báo cáo năm học {year:schoolYear} là {value}, nằm ngoài khoảng 80 % đã tính ({low} đến {high}); số này không dùng để tính.",
    en: "{indicator:indicator}: the figure of school year {year:schoolYear}, {value}, lies outside the 80% interval projected ({low} to {high}); it was not used.",
  },
  TRAJECTORY_GRADE9: {
    vi: "{place} có {value} học sinh lớp 9 năm học {year:schoolYear} theo số báo cáo: số này thay cho ước tính {estimated}, và số người cần chỗ học sau lớp 9 tính theo đó; phần vào lớp 10 giữ như ước tính",
    en: "{place} counted {value} pupils of grade 9 in {year:schoolYear}: they take the place of the estimate of {estimated}, and those who need a place after grade 9 follow from them; the part that enters grade 10 stays as estimated",
  },
  TRAJECTORY_GRADE9_IDLE: {
    vi: "{place} có {value} học sinh lớp 9 năm học {year:schoolYear}, nhưng năm ấy nằm ngoài các năm dự báo nên chưa dùng được; cần số của năm học gần nhất",
    en: "{place} counted {value} pupils of grade 9 in {year:schoolYear}, a year that is not projected, so that they are not used; those of the latest school year are needed",
  },
  TRAJECTORY_HELD: {
    vi: "Thử lại cách tính số học sinh trên {projections} lần của {provinces} tỉnh, trước nhiều nhất {years} năm (chỉnh theo các tỉnh khác, cùng những năm ấy): khoảng 80 % chứa số thật trong {of80:percent}, khoảng 95 % trong {of95:percent} số lần.",
    en: "Pupils so projected {projections} times for {provinces} provinces, at most {years} years ahead (fitted to the other provinces, in the same years): the 80% interval held what came in {of80:percent}, the 95% interval in {of95:percent} of cases.",
  },
  TRAJECTORY_COMPLETION: {
    vi: "Giả định {percent:percent} học sinh lớp 9 và lớp 12 học xong cấp học.",
    en: "It is assumed that {percent:percent} of grades 9 and 12 complete the level.",
  },
  TRAJECTORY_TRANSITION: {
    vi: "Từ tổng số theo cấp suy ra cứ 100 học sinh lớp 9 có khoảng {percent} vào lớp 10 THPT; tỷ lệ ấy được giữ, trừ khi đặt khác.",
    en: "Totals by level imply that about {percent} of 100 pupils of grade 9 enter grade 10; that is kept unless set otherwise.",
  },
  TRAJECTORY_NO_STREAMING_SERIES: {
    vi: "Không nơi nào công bố chuỗi số phân luồng theo năm; tỷ lệ phân luồng là giả định, số người học xong và số chỗ là tính từ số liệu.",
    en: "No streaming series is published; the shares are assumptions, completers and places are projected from figures.",
  },
  TRAJECTORY_SHARE_OF_PLAN: {
    vi: "Chỗ học nghề cần có là để đạt mức kế hoạch đòi, {percent:percent} người học xong lớp 9; mức này chưa hẳn sẽ đạt.",
    en: "The vocational places are those that the plan's {percent:percent} of the completers of grade 9 need, whether or not it is reached.",
  },
  TRAJECTORY_SHARE_SET: {
    vi: "Chỗ học nghề cần có là để đạt mức do người lập kế hoạch đặt, {percent:percent} người học xong lớp 9.",
    en: "The vocational places are those that the planner's {percent:percent} of the completers of grade 9 need.",
  },
  TRAJECTORY_NO_SHARE: {
    vi: "Kế hoạch không đặt tỷ lệ học nghề sau lớp 9; hãy đặt một tỷ lệ để biết số chỗ cần có.",
    en: "The plan sets no share of vocational study after grade 9; set one to see the places that it needs.",
  },
  TRAJECTORY_NO_ROOM: {
    vi: "Năm học {year:schoolYear} mức {percent:percent} cần khoảng {places} chỗ, nhưng theo tỷ lệ vào lớp 10 THPT tính ở đây thì chỉ còn khoảng {outside} người đi hướng khác (đủ người với xác suất {p:probability}): phải bớt chỗ lớp 10 THPT.",
    en: "In school year {year:schoolYear} {percent:percent} needs about {places} places, but with entry to grade 10 as supposed here only about {outside} go other ways (enough with probability {p:probability}): upper secondary would have to take fewer.",
  },
  TRAJECTORY_ROOM: {
    vi: "Năm học {year:schoolYear} mức {percent:percent} cần khoảng {places} chỗ; theo tỷ lệ vào lớp 10 THPT tính ở đây thì có khoảng {outside} người đi hướng khác (đủ người với xác suất {p:probability}).",
    en: "In school year {year:schoolYear} {percent:percent} needs about {places} places; with entry to grade 10 as supposed here about {outside} go other ways (enough with probability {p:probability}).",
  },
  TRAJECTORY_SCENARIO_IDLE: {
    vi: "Kịch bản đã chọn không có giả định nào về đại lượng này nên không đổi được gì.",
    en: "The scenario supposes nothing of this quantity and changes nothing here.",
  },
  TRAJECTORY_POSTS: {
    vi: "{indicator:indicator}: {size} học sinh một lớp như năm học {year:schoolYear} (giả định giữ nguyên), nhiều nhất {norm} giáo viên một lớp ({act}).",
    en: "{indicator:indicator}: {size} a class as in school year {year:schoolYear} (assumed to stay), at most {norm} teachers a class ({act}).",
  },
  TRAJECTORY_NO_STAFF_BY_AGE: {
    vi: "Chưa có giáo viên theo tuổi nên không tính được người nghỉ hưu, người tuyển; số theo định mức là số cần, không phải số sẽ có.",
    en: "Teachers by age are not known, so neither retirements nor hires are projected; the norm says what is needed, not what there will be.",
  },
  TRAJECTORY_SUPPOSED: {
    vi: "Tính theo các giả định của kịch bản, không phải theo số báo cáo.",
    en: "Projected under the assumptions of a scenario, not from reported figures.",
  },
  TRAJECTORY_START_RANGE: {
    vi: "Chưa ai báo cáo “{of:indicator}” năm {year:year}: có thể từ {from} đến {to} {unit:unit}, ở đây chỉ tính từ {value} {unit:unit}, nên dải hẹp hơn nhiều so với điều chưa biết.",
    en: "Nobody reports “{of:indicator}” of {year:year}: it may be anything from {from} to {to} {unit:unit}; the band is from {value} {unit:unit} alone and much narrower than what is not known.",
  },
  TRAJECTORY_UNCHECKED: {
    vi: "Chưa có số các năm trước của địa phương để kiểm nghiệm cách tính này.",
    en: "There are no earlier figures of the place to check this model against.",
  },
  TRAJECTORY_SERIES: {
    vi: "Chưa có giả định nào về {locality} để tính theo cơ chế; đây là dự báo từ chuỗi số liệu gần nhất.",
    en: "Nothing is supposed of {locality} that a model of the mechanism needs; this is a forecast of the nearest series.",
  },
  TRAJECTORY_BEYOND_CHECKED: {
    vi: "Từ năm {year:year} sai số của dự báo chưa được kiểm nghiệm.",
    en: "From {year:year} on the errors of the forecast have not been measured.",
  },
  TRAJECTORY_NO_DATA: {
    vi: "Chưa có số liệu nào để tính quỹ đạo này cho {locality} hay cho cấp trên.",
    en: "There are no figures for this trajectory, neither of {locality} nor of a level above.",
  },
  TRAJECTORY_INPUTS: { vi: "Dựa trên:", en: "It rests on:" },
  TRAJECTORY_NOTES: { vi: "Cần biết:", en: "What to know:" },
  TRAJECTORY_COLUMN_QUANTITY: { vi: "Đại lượng", en: "Quantity" },
  TRAJECTORY_COLUMN_PLACE: { vi: "Của", en: "Of" },
  TRAJECTORY_COLUMN_LATEST: { vi: "Số gần nhất", en: "Latest figure" },
  TRAJECTORY_COLUMN_STATUS: { vi: "Về sau", en: "Later" },
  TRAJECTORY_RANGE: { vi: "{median} ({low} đến {high})", en: "{median} ({low} to {high})" },
  TRAJECTORY_SHARE: { vi: "{name}, nếu đạt {percent:percent}", en: "{name} for {percent:percent}" },
  TRAJECTORY_RANGE_KEY: {
    vi: "Mỗi ô: mức dự báo giữa và khoảng 80 %, số đếm làm tròn ba chữ số; đủ mọi năm với --format csv hoặc json.",
    en: "Each cell: median and 80% interval, counts to three digits; all years with --format csv or json.",
  },

  CLI_COMMAND_TRAJECTORY: {
    vi: "số đã có và quỹ đạo những năm tới của một địa phương",
    en: "what was seen in a locality and where it goes",
  },
  CLI_OPTION_OF: {
    vi: "enrolment (học sinh), streaming (phân luồng), literacy (xóa mù chữ), schools (trường chuẩn quốc gia) hoặc teachers (giáo viên)",
    en: "enrolment, streaming, literacy, schools (of national standard) or teachers",
  },
  CLI_OPTION_TO: { vi: "năm cuối; mặc định 2030", en: "last year; defaults to 2030" },
  CLI_OPTION_LEVERS: {
    vi: "đổi giả định, ví dụ dropout_avoided=0.5,grade1_intake_factor=1.02",
    en: "change assumptions, e.g. dropout_avoided=0.5,grade1_intake_factor=1.02",
  },
  CLI_OPTION_SHARE: {
    vi: "phần trăm người học xong lớp 9 vào học nghề; mặc định là mức kế hoạch đòi",
    en: "percent of the completers of grade 9 in vocational study; defaults to what the plan asks",
  },
  CLI_OPTION_PUPILS: {
    vi: "học sinh tiểu học, THCS, THPT của chính địa phương trong một năm học; bỏ trống cấp chưa biết",
    en: "the locality's own primary, lower and upper secondary pupils of a school year; leave out a level not known",
  },
} as const satisfies Catalogue;
