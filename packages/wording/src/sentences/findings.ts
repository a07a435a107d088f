import type { Catalogue } from "@lotrinh/language";

/** What an assessment says, in one sentence each. */
export const findings = {
  ANSWER_CONDITIONAL: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} có {baseline} {unit:unit}, {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (cả ba đều là giả định); muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} {unit:unit} công nhận mới.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, if there are {baseline} {unit:unit} at the end of {baseYear:year}, {renewal:percent} are renewed when they expire and {recognitions} a year are newly recognised (all three are assumptions); for P to reach {goal:probability}, about {needed} new recognitions a year are needed.",
  },
  ANSWER_CONDITIONAL_LEVERS: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, từ {baseline} {unit:unit} cuối năm {baseYear:year}, nếu {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (hai mức này là giả định); muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} {unit:unit} công nhận mới.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, from {baseline} {unit:unit} at the end of {baseYear:year}, if {renewal:percent} are renewed when they expire and {recognitions} a year are newly recognised (these two are assumptions); for P to reach {goal:probability}, about {needed} new recognitions a year are needed.",
  },
  ANSWER_OUT_OF_RANGE: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} có {baseline} {unit:unit}, {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (giả định); trong phạm vi đến {most} {unit:unit} mới mỗi năm, không mức nào đưa P lên {goal:probability}.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, if there are {baseline} {unit:unit} at the end of {baseYear:year}, {renewal:percent} are renewed when they expire and {recognitions} a year are newly recognised (assumptions); no setting up to {most} new recognitions a year brings P to {goal:probability}.",
  },
  ANSWER_LITERACY: {
    vi: "Đến năm {year:year} “{indicator:indicator}” từ {value:percent} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} “{of:indicator}” đã là {baseline:percent} và mỗi năm mở {places} chỗ học xóa mù chữ (giả định); riêng dân số thay đổi đưa tỷ lệ đến khoảng {drift:percent}, còn thiếu khoảng {missing} người; muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} chỗ học.",
    en: "“{indicator:indicator}” at least {value:percent} by {year:year}: {word:word}, P = {p:probability}, if “{of:indicator}” is {baseline:percent} at the end of {baseYear:year} and {places} places in literacy classes are offered a year (assumed); demographic change alone takes the rate to about {drift:percent}, which leaves about {missing} people; for P to reach {goal:probability}, about {needed} places a year are needed.",
  },
  ANSWER_LITERACY_DRIFT: {
    vi: "Đến năm {year:year} “{indicator:indicator}” từ {value:percent} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} “{of:indicator}” đã là {baseline:percent} và mỗi năm mở {places} chỗ học xóa mù chữ (giả định); riêng dân số thay đổi đã đưa tỷ lệ đến khoảng {drift:percent}, nên P đạt {goal:probability} dù không mở lớp nào.",
    en: "“{indicator:indicator}” at least {value:percent} by {year:year}: {word:word}, P = {p:probability}, if “{of:indicator}” is {baseline:percent} at the end of {baseYear:year} and {places} places in literacy classes are offered a year (assumed); demographic change alone takes the rate to about {drift:percent}, so that P reaches {goal:probability} without any class.",
  },
  ANSWER_LITERACY_DRIFT_SUPPOSED: {
    vi: "Đến năm {year:year} “{indicator:indicator}” từ {value:percent} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} “{of:indicator}” đã là {baseline:percent} và mỗi năm mở {places} chỗ học xóa mù chữ (giả định). Khi ấy riêng dân số thay đổi đã đưa tỷ lệ đến khoảng {drift:percent} và P đạt {goal:probability}; nhưng {baseline:percent} chưa ai báo cáo, thực tế thấp hơn thì P khác hẳn, nên chưa có căn cứ để bớt lớp.",
    en: "“{indicator:indicator}” at least {value:percent} by {year:year}: {word:word}, P = {p:probability}, if “{of:indicator}” is {baseline:percent} at the end of {baseYear:year} and {places} places in literacy classes are offered a year (assumed). Demographic change alone then takes the rate to about {drift:percent} and P reaches {goal:probability}; but nobody reports {baseline:percent}, and from less P is quite another, so this is no ground for fewer classes.",
  },
  ANSWER_LITERACY_LEVEL_2: {
    vi: "Đến năm {year:year} “{indicator:indicator}” từ {value:percent} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} “{of:indicator}” là {baseline:percent}; riêng dân số thay đổi đưa tỷ lệ đến khoảng {drift:percent}, lớp giai đoạn 1 không nâng được tỷ lệ này; muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} chỗ học giai đoạn 2.",
    en: "“{indicator:indicator}” at least {value:percent} by {year:year}: {word:word}, P = {p:probability}, if “{of:indicator}” is {baseline:percent} at the end of {baseYear:year}; demographic change alone takes the rate to about {drift:percent} and classes of stage 1 do not raise it; for P to reach {goal:probability}, about {needed} places a year in classes of stage 2 are needed.",
  },
  ANSWER_LITERACY_LEVEL_2_OUT: {
    vi: "Đến năm {year:year} “{indicator:indicator}” từ {value:percent} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} “{of:indicator}” là {baseline:percent}; riêng dân số thay đổi đưa tỷ lệ đến khoảng {drift:percent}; mở bao nhiêu chỗ học giai đoạn 2 P cũng không đạt {goal:probability}, khi số người chịu ra lớp vẫn như giả định.",
    en: "“{indicator:indicator}” at least {value:percent} by {year:year}: {word:word}, P = {p:probability}, if “{of:indicator}” is {baseline:percent} at the end of {baseYear:year}; demographic change alone takes the rate to about {drift:percent}; no number of places in classes of stage 2 brings P to {goal:probability} as long as no more people come to class than assumed.",
  },
  ANSWER_LITERACY_OUT: {
    vi: "Đến năm {year:year} “{indicator:indicator}” từ {value:percent} trở lên: {word:word}, P = {p:probability}, nếu cuối năm {baseYear:year} “{of:indicator}” đã là {baseline:percent} và mỗi năm mở {places} chỗ học xóa mù chữ (giả định); riêng dân số thay đổi đưa tỷ lệ đến khoảng {drift:percent}, còn thiếu khoảng {missing} người; mở thêm bao nhiêu chỗ học P cũng không đạt {goal:probability}, khi số người chịu ra lớp vẫn như giả định.",
    en: "“{indicator:indicator}” at least {value:percent} by {year:year}: {word:word}, P = {p:probability}, if “{of:indicator}” is {baseline:percent} at the end of {baseYear:year} and {places} places in literacy classes are offered a year (assumed); demographic change alone takes the rate to about {drift:percent}, which leaves about {missing} people; no number of places brings P to {goal:probability} as long as no more people come to class than assumed.",
  },
  ANSWER_OVER_STARTS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy “{of:indicator}” năm {baseYear:year}, có thể từ {from:percent} đến {to:percent}: chưa ai báo cáo mức ấy, nên ở đây mọi mức trong khoảng được coi như nhau (giả định); cần hỏi con số này trước hết, chưa có căn cứ để bớt hay thêm lớp",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} depending on “{of:indicator}” in {baseYear:year}, anything from {from:percent} to {to:percent}: nobody reports it, so that every level is taken for as likely (assumed); it is to be asked for first, and there is no ground for fewer or more classes yet",
  },
  ANSWER_OVER_STARTS_PLACES: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy “{of:indicator}” năm {baseYear:year} (có thể từ {from:percent} đến {to:percent}) và số chỗ học mở mỗi năm (từ {fewest} đến {greatest}): chưa ai báo cáo hai con số ấy, nên ở đây mọi mức trong khoảng được coi như nhau (giả định); cần hỏi mức hiện nay trước hết, chưa có căn cứ để bớt hay thêm lớp",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} depending on “{of:indicator}” in {baseYear:year} (anything from {from:percent} to {to:percent}) and on places in classes a year (from {fewest} to {greatest}): nobody reports either, so that all in between is taken for as likely (assumed); the level of today is to be asked for first, and there is no ground for fewer or more classes yet",
  },
  ANSWER_NEW_LITERATES: {
    vi: "Đến năm {year:year} có thêm từ khoảng {value} người biết chữ, trong khoảng {illiterate} người chưa biết chữ: {word:word}, P = {p:probability}, nếu mỗi năm mở {places} chỗ học xóa mù chữ cho lứa tuổi ấy (giả định); muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} chỗ học.",
    en: "At least about {value} more people literate by {year:year}, of about {illiterate} who are not: {word:word}, P = {p:probability}, if {places} places in literacy classes are offered a year to those ages (assumed); for P to reach {goal:probability}, about {needed} places a year are needed.",
  },
  ANSWER_NEW_LITERATES_OUT: {
    vi: "Đến năm {year:year} có thêm từ khoảng {value} người biết chữ, trong khoảng {illiterate} người chưa biết chữ: {word:word}, P = {p:probability}, nếu mỗi năm mở {places} chỗ học xóa mù chữ cho lứa tuổi ấy (giả định); mở thêm bao nhiêu chỗ học P cũng không đạt {goal:probability}, khi số người chịu ra lớp vẫn như giả định.",
    en: "At least about {value} more people literate by {year:year}, of about {illiterate} who are not: {word:word}, P = {p:probability}, if {places} places in literacy classes are offered a year to those ages (assumed); no number of places brings P to {goal:probability} as long as no more people come to class than assumed.",
  },
  ANSWER_PACE: {
    vi: "{word:word}, P = {p:probability}, nếu năm {baseYear:year} là {baseline:percent} và mỗi năm tăng {pace} điểm (giả định); muốn P đạt {goal:probability} thì mỗi năm cần tăng khoảng {needed} điểm",
    en: "{word:word}, P = {p:probability}, if it is {baseline:percent} in {baseYear:year} and rises by {pace} points a year (assumed); for P to reach {goal:probability}, about {needed} points a year are needed",
  },
  ANSWER_PACE_OUT: {
    vi: "{word:word}, P = {p:probability}, nếu năm {baseYear:year} là {baseline:percent} và mỗi năm tăng {pace} điểm (giả định); trong phạm vi đến {most} điểm mỗi năm, không mức nào đưa P lên {goal:probability}",
    en: "{word:word}, P = {p:probability}, if it is {baseline:percent} in {baseYear:year} and rises by {pace} points a year (assumed); no setting up to {most} points a year brings P to {goal:probability}",
  },
  ANSWER_STREAMED: {
    vi: "{word:word}, P = {p:probability}: khoảng {outside:percent} người tốt nghiệp THCS không vào lớp 10 THPT, trong đó khoảng {share:percent} học nghề theo cách tính này (giả định, theo số chung của cả nước: nếu chỉ {low:percent} thì P = {atLow:probability}, nếu {high:percent} thì P = {atHigh:probability}); nếu tất cả những người ấy học nghề thì P là {bound:probability}; còn thiếu khoảng {missing} người học nghề trên 100 người tốt nghiệp; mục tiêu chỉ có chỗ khi lớp 10 THPT nhận nhiều nhất {most:percent}, mà theo đà hiện nay là khoảng {entry:percent}",
    en: "{word:word}, P = {p:probability}: about {outside:percent} of lower secondary graduates do not enter grade 10, of whom about {share:percent} learn a trade as counted here (assumed, from the country’s figures: P is {atLow:probability} if {low:percent} do, {atHigh:probability} if {high:percent} do); if all of them did, P would be {bound:probability}; about {missing} more learners of a trade per 100 graduates are missing; there is room for the target only where grade 10 takes in at most {most:percent}, against about {entry:percent} as things go",
  },
  NOTE_PLACES: {
    vi: "{places} chỗ học nghề cho người tốt nghiệp THCS (số của địa phương, năm {placesYear:year}), nếu giữ nguyên, đủ cho khoảng {enough:percent} số tốt nghiệp năm {year:year}; không kể giới hạn ấy thì P = {without:probability}",
    en: "{places} vocational places for lower secondary graduates (the territory’s own figure of {placesYear:year}), if they stay, are enough for about {enough:percent} of the graduates of {year:year}; without that limit P = {without:probability}",
  },
  NOTE_PLACES_SUPPOSED: {
    vi: "{places} chỗ học nghề cho người tốt nghiệp THCS (giả định hoặc minh họa, năm {placesYear:year}), nếu giữ nguyên, đủ cho khoảng {enough:percent} số tốt nghiệp năm {year:year}; không kể giới hạn ấy thì P = {without:probability}",
    en: "{places} vocational places for lower secondary graduates (assumed or illustrative, {placesYear:year}), if they stay, are enough for about {enough:percent} of the graduates of {year:year}; without that limit P = {without:probability}",
  },
  NOTE_PLACES_IDLE: {
    vi: "{places} chỗ học nghề đã khai (năm {placesYear:year}) chưa dùng được, vì không có số học sinh lớp 9 hay số học sinh từng cấp của chính địa phương để biết chỗ ấy đủ cho bao nhiêu phần; đề nghị bổ sung số học sinh lớp 9",
    en: "{places} vocational places reported ({placesYear:year}) cannot be used yet: without this territory’s own pupils of grade 9 or of each level, nobody knows for what part of the graduates they are enough; add the pupils of grade 9",
  },
  ANSWER_STREAMED_OWN: {
    vi: "{word:word}, P = {p:probability}, theo {own:percent} năm {ownYear:year} của chính địa phương (thay cho số chung của cả nước): khoảng {outside:percent} người tốt nghiệp THCS không vào lớp 10 THPT, trong đó khoảng {share:percent} học nghề theo cách tính này; nếu tất cả những người ấy học nghề thì P là {bound:probability}; còn thiếu khoảng {missing} người học nghề trên 100 người tốt nghiệp; mục tiêu chỉ có chỗ khi lớp 10 THPT nhận nhiều nhất {most:percent}, mà theo đà hiện nay là khoảng {entry:percent}",
    en: "{word:word}, P = {p:probability}, from this very territory’s {own:percent} in {ownYear:year} (in the place of the country’s figures): about {outside:percent} of lower secondary graduates do not enter grade 10, of whom about {share:percent} learn a trade as counted here; if all of them did, P would be {bound:probability}; about {missing} more learners of a trade per 100 graduates are missing; there is room for the target only where grade 10 takes in at most {most:percent}, against about {entry:percent} as things go",
  },
  ANSWER_STREAMED_12: {
    vi: "{word:word}, P = {p:probability}: khoảng {outside:percent} người tốt nghiệp THPT không vào đại học, trong đó khoảng {share:percent} học nghề theo cách tính này (giả định, theo số chung của cả nước: nếu chỉ {low:percent} thì P = {atLow:probability}, nếu {high:percent} thì P = {atHigh:probability}); nếu tất cả những người ấy học nghề thì P là {bound:probability}; còn thiếu khoảng {missing} người học nghề trên 100 người tốt nghiệp",
    en: "{word:word}, P = {p:probability}: about {outside:percent} of upper secondary graduates do not enter university, of whom about {share:percent} learn a trade as counted here (assumed, from the country’s figures: P is {atLow:probability} if {low:percent} do, {atHigh:probability} if {high:percent} do); if all of them did, P would be {bound:probability}; about {missing} more learners of a trade per 100 graduates are missing",
  },
  ANSWER_STREAMED_12_OWN: {
    vi: "{word:word}, P = {p:probability}, theo {own:percent} năm {ownYear:year} của chính địa phương (thay cho số chung của cả nước): khoảng {outside:percent} người tốt nghiệp THPT không vào đại học, trong đó khoảng {share:percent} học nghề theo cách tính này; còn thiếu khoảng {missing} người học nghề trên 100 người tốt nghiệp",
    en: "{word:word}, P = {p:probability}, from this very territory’s {own:percent} in {ownYear:year} (in the place of the country’s figures): about {outside:percent} of upper secondary graduates do not enter university, of whom about {share:percent} learn a trade as counted here; about {missing} more learners of a trade per 100 graduates are missing",
  },
  ANSWER_GOING_ON: {
    vi: "{word:word}, P = {p:probability}: khoảng {entry:percent} người tốt nghiệp THCS vào lớp 10 THPT, và khoảng {share:percent} số còn lại học giáo dục thường xuyên hoặc học nghề (giả định: phần học nghề theo số chung của cả nước, phần giáo dục thường xuyên chưa có số nào; nếu chỉ {low:percent} thì P = {atLow:probability}, nếu {high:percent} thì P = {atHigh:probability})",
    en: "{word:word}, P = {p:probability}: about {entry:percent} of lower secondary graduates enter grade 10, and about {share:percent} of the others go on in continuing or vocational education (assumed: the vocational part from the country’s figures, of the continuing part there is none; P is {atLow:probability} if {low:percent} do, {atHigh:probability} if {high:percent} do)",
  },
  ANSWER_GOING_ON_OWN: {
    vi: "{word:word}, P = {p:probability}, theo {own:percent} năm {ownYear:year} của chính địa phương (thay cho số chung của cả nước): khoảng {entry:percent} người tốt nghiệp THCS vào lớp 10 THPT, và khoảng {share:percent} số còn lại học giáo dục thường xuyên hoặc học nghề",
    en: "{word:word}, P = {p:probability}, from this very territory’s {own:percent} in {ownYear:year} (in the place of the country’s figures): about {entry:percent} of lower secondary graduates enter grade 10, and about {share:percent} of the others go on in continuing or vocational education",
  },
  ANSWER_GRADE10: {
    vi: "{word:word}, P = {p:probability}: đến năm {year:year} khoảng {entry:percent} người tốt nghiệp THCS vào lớp 10 THPT, theo số học sinh các cấp",
    en: "{word:word}, P = {p:probability}: by {year:year} about {entry:percent} of lower secondary graduates enter grade 10, as pupils by level imply",
  },
  CONDITION_OF: { vi: "{indicator:indicator}, {year:year}", en: "{indicator:indicator}, {year:year}" },
  WHY_SIZE: {
    vi: "Phần dân số của địa phương trong cả nước năm {year:year} nhân với từng tuổi của cả nước (WPP 2019).",
    en: "The locality's part of the country's people in {year:year}, times each single age of the country (WPP 2019).",
  },
  ANSWER_STANDARD: {
    vi: "{word:word}, P = {p:probability}: mọi tiêu chí cùng đạt ở ít nhất {needed} trên {units} xã hiện nay; nếu các tiêu chí và các xã không liên quan gì nhau thì {independent:probability}, nếu cùng lên cùng xuống thì {shared:probability}; yếu nhất là {indicator:indicator} ở {place} ({least:probability})",
    en: "{word:word}, P = {p:probability}: all criteria hold in at least {needed} of today's {units} communes; {independent:probability} if criteria and communes had nothing in common, {shared:probability} if all rose and fell together; the weakest is {indicator:indicator} in {place} ({least:probability})",
  },
  ANSWER_STANDARD_ONE: {
    vi: "{word:word}, P = {p:probability}: mọi tiêu chí cùng đạt; nếu các tiêu chí không liên quan gì nhau thì {independent:probability}, nếu cùng lên cùng xuống thì {shared:probability}; yếu nhất là {indicator:indicator} ({least:probability})",
    en: "{word:word}, P = {p:probability}: all criteria hold; {independent:probability} if they had nothing in common, {shared:probability} if all rose and fell together; the weakest is {indicator:indicator} ({least:probability})",
  },
  ANSWER_SERIES: {
    vi: "{word:word}, P = {p:probability}, theo {count} số liệu {from:year}–{last:year} của chính địa phương (gần nhất {now:percent})",
    en: "{word:word}, P = {p:probability}, from {count} figures of this very territory, {from:year}–{last:year} (latest {now:percent})",
  },
  ANSWER_HOLDS_ON: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức năm {at:year} mà địa phương chưa báo cáo, vào khoảng {low}–{high} % nếu từ năm {last:year} ({now:percent}) đến {year:year} vẫn diễn biến như các chuỗi tương tự (giả định)",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by the level of {at:year}, which this place has not reported and which is at about {low}–{high} % if since {last:year} ({now:percent}) and until {year:year} it moves as similar series do (assumed)",
  },
  ANSWER_HOLDS_ON_ANYWAY: {
    vi: "{word:word}, P = {p:probability} dù năm {at:year} là mức nào trong khoảng {low}–{high} %, nếu từ năm {last:year} ({now:percent}) đến {year:year} vẫn diễn biến như các chuỗi tương tự (giả định)",
    en: "{word:word}, P = {p:probability} wherever within {low}–{high} % it is in {at:year}, if since {last:year} ({now:percent}) and until {year:year} it moves as similar series do (assumed)",
  },
  ANSWER_BORROWED: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức năm {at:year} của nơi này, mà địa phương chưa báo cáo: {place} năm {last:year} là {now:percent} và các nơi cách nhau, nên mức ấy có thể vào khoảng {low}–{high} % (giả định); một số liệu gần đây của chính địa phương sẽ quyết định câu trả lời",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by the level of this place in {at:year}, which it has not reported: {place} is at {now:percent} in {last:year} and places lie apart, so that it may be about {low}–{high} % (assumed); one recent figure of its own would decide the answer",
  },
  ANSWER_BORROWED_ANYWAY: {
    vi: "{word:word}, P = {p:probability} dù năm {at:year} nơi này ở mức nào trong khoảng {low}–{high} %: {place} năm {last:year} là {now:percent}, còn địa phương chưa báo cáo (giả định)",
    en: "{word:word}, P = {p:probability} wherever within {low}–{high} % this place is in {at:year}: {place} is at {now:percent} in {last:year}, and the place itself has not reported (assumed)",
  },
  ANSWER_MERGED: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức năm {at:year} (khoảng {low}–{high} %): tính cho {place}, đơn vị nay gồm cả địa bàn này, từ {now:percent} năm {last:year}; địa giới cũ không còn số liệu riêng",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by the level of {at:year} (about {low}–{high} %): judged for {place}, the unit that this territory is part of now, from {now:percent} in {last:year}; the former territory has no figure of its own any more",
  },
  ANSWER_MERGED_ANYWAY: {
    vi: "{word:word}, P = {p:probability} dù năm {at:year} là mức nào trong khoảng {low}–{high} %: tính cho {place}, đơn vị nay gồm cả địa bàn này, từ {now:percent} năm {last:year}; địa giới cũ không còn số liệu riêng",
    en: "{word:word}, P = {p:probability} wherever within {low}–{high} % it is in {at:year}: judged for {place}, the unit that this territory is part of now, from {now:percent} in {last:year}; the former territory has no figure of its own any more",
  },
  NOTE_LITERACY_SURVEY: {
    vi: "riêng dãy điều tra người từ 15 tuổi tự khai biết chữ ở {place} ({from:year}–{last:year}) cho P = {p:probability}: dãy ấy không thấy người già mất đi, lứa trẻ lớn lên và lớp học, còn ở đây tính từng tuổi theo sổ mức độ 1; hai cách đo không thay nhau",
    en: "the survey’s series of 15 and over who say that they can read in {place} ({from:year}–{last:year}) alone gives P = {p:probability}: it sees neither the old who die, the young who grow up nor classes, while ages are counted here by the register of level 1; the one does not stand in for the other",
  },
  NOTE_ALL_ROUNDED: {
    vi: "“100 %” ở đây tính từ {least:percent} trở lên, là mức được in thành 100,0 %; đòi không sót một người nào thì khó hơn thế",
    en: "“100 %” here is {least:percent} and more, which is printed as 100.0 %; that nobody at all is missed is harder than that",
  },
  ROW_RANGE: { vi: "từ {least:probability} đến {most:probability}", en: "{least:probability} to {most:probability}" },
  ROW_BORROWED: {
    vi: "từ {least:probability} đến {most:probability} tùy mức nay ({place} năm {last:year}: {now:percent})",
    en: "{least:probability} to {most:probability} by its level now ({place} in {last:year}: {now:percent})",
  },
  ROW_MERGED: {
    vi: "từ {least:probability} đến {most:probability} (theo {place}, năm {last:year}: {now:percent})",
    en: "{least:probability} to {most:probability} (of {place}, {last:year}: {now:percent})",
  },
  ROW_SUPPOSED: { vi: "nếu năm {last:year} là {now:percent}", en: "if {now:percent} in {last:year}" },
  ROW_HOLDS_ON: {
    vi: "từ {least:probability} đến {most:probability} nếu từ năm {last:year} diễn biến như trước",
    en: "{least:probability} to {most:probability} if it moves since {last:year} as before",
  },
  ANSWER_ILLUSTRATED: {
    vi: "{word:word}, P = {p:probability}, nếu năm {last:year} là {now:percent} (minh họa)",
    en: "{word:word}, P = {p:probability}, if it is {now:percent} in {last:year} (illustrative)",
  },
  ANSWER_SUPPOSED: {
    vi: "{word:word}, P = {p:probability}, nếu năm {last:year} là {now:percent} (giả định)",
    en: "{word:word}, P = {p:probability}, if it is {now:percent} in {last:year} (assumed)",
  },
  GRADE_SUPPOSED: { vi: "mức năm {year:year} là giả định", en: "the value of {year:year} is assumed" },
  GRADE_BORROWED: { vi: "chuỗi số liệu là của {place}", en: "the series is that of {place}" },
  GRADE_NEAR: {
    vi: "tính từ một chỉ số gần ({indicator:indicator})",
    en: "from a near indicator ({indicator:indicator})",
  },
  GRADE_OLD: { vi: "số liệu gần nhất đã cũ (năm {year:year})", en: "the latest figure is old ({year:year})" },
  GRADE_UNITS: {
    vi: "tính trên {today} xã hiện nay, không phải {before} xã của kế hoạch",
    en: "counted over today's {today} communes, not the plan's {before}",
  },
  GRADE_BEYOND: {
    vi: "thời hạn xa hơn mức đã kiểm chứng (đến năm {year:year})",
    en: "the deadline lies beyond what was checked (to {year:year})",
  },
  GRADE_UNCOUNTED: {
    vi: "tỷ lệ năm {year:year} không có tử số, mẫu số, mà P tùy mẫu số ấy",
    en: "the rate of {year:year} has no counts, and P depends on how many there are",
  },
  CONDITION_BORROWED: {
    vi: "Ở mức và nhịp của {place}, năm {year:year}",
    en: "At the level and pace of {place}, {year:year}",
  },
  CONDITION_HOLDS_ON: {
    vi: "Từ năm {year:year} diễn biến như trước",
    en: "Moves since {year:year} as before",
  },
  SENSITIVITY_NAME: { vi: "Đầu vào làm P đổi: {question}", en: "Inputs that move P: {question}" },
  SENSITIVITY_TITLE: {
    vi: "Làm P đổi nhiều nhất là {name:within}: từ {low:probability} đến {high:probability}",
    en: "What moves P most is {name:within}: from {low:probability} to {high:probability}",
  },
  SENSITIVITY_NOTHING: {
    vi: "Đổi riêng từng đầu vào thì P vẫn {low:probability}",
    en: "Whichever input is changed by itself, P stays {low:probability}",
  },
  SENSITIVITY_SUBTITLE: {
    vi: "{question}. Mỗi dải: chỉ đổi một đầu vào, các đầu vào khác giữ nguyên ({draws} lượt mô phỏng). Vạch đậm: P hiện nay. Mọi mức đều là giả định.",
    en: "{question}. Each bar: one input changed, the others as they are ({draws} draws). Dark line: P as things are. All settings are assumptions.",
  },
  SENSITIVITY_END: { vi: "{value}, P = {p:probability}", en: "{value}, P = {p:probability}" },
  "basis/drawn": { vi: "khoảng mà nó có thể nằm", en: "the range in which it may lie" },
  "basis/plausible": { vi: "khoảng ghi trong kịch bản", en: "the range in the scenario" },
  "basis/scenarios": { vi: "giữa các kịch bản", en: "between the scenarios" },
  "basis/step": { vi: "thử một bước xuống, lên", en: "one step down and up" },
  CONDITION_START: { vi: "Mức vào năm {year:year}", en: "Level in {year:year}" },
  CONDITION_BASELINE: {
    vi: "Số {unit:unit} đạt chuẩn vào cuối năm {year:year}",
    en: "{unit:unit} at the standard at the end of {year:year}",
  },
  NEED_REGISTER: {
    vi: "danh sách từng trường với mức độ và ngày cấp chứng nhận, đến {to:year}",
    en: "a register of schools with level and date of certificate, to {to:year}",
  },
  NEED_SERIES: {
    vi: "số liệu hằng năm {years}",
    en: "yearly figures {years}",
  },
  NEED_ANNEX: {
    vi: "phụ lục của kế hoạch, nếu có số hiện trạng",
    en: "the plan's annexes, if they hold baselines",
  },
  NEED_DEFINITION: {
    vi: "cách đo do cơ quan ban hành xác nhận",
    en: "the definition, confirmed by the issuer",
  },
} as const satisfies Catalogue;
