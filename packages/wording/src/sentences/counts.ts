import type { Catalogue } from "@lotrinh/language";

/** What is said of a series of counts: as of a series of rates, in whole things. */
export const counts = {
  ANSWER_SERIES_COUNT: {
    vi: "{word:word}, P = {p:probability}, theo {count} số liệu {from:year}–{last:year} của chính địa phương (gần nhất {now} {unit:unit})",
    en: "{word:word}, P = {p:probability}, from {count} figures of this very territory, {from:year}–{last:year} (latest {now} {unit:unit})",
  },
  ANSWER_HOLDS_ON_COUNT: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy con số năm {at:year} mà địa phương chưa báo cáo, vào khoảng {low}–{high} {unit:unit} nếu từ năm {last:year} ({now} {unit:unit}) đến {year:year} vẫn diễn biến như các chuỗi tương tự (giả định)",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by the number of {at:year}, which this place has not reported and which is about {low}–{high} {unit:unit} if since {last:year} ({now} {unit:unit}) and until {year:year} it moves as similar series do (assumed)",
  },
  ANSWER_ILLUSTRATED_COUNT: {
    vi: "{word:word}, P = {p:probability}, nếu năm {last:year} là {now} {unit:unit} (minh họa)",
    en: "{word:word}, P = {p:probability}, if it is {now} {unit:unit} in {last:year} (illustrative)",
  },
  ANSWER_SUPPOSED_COUNT: {
    vi: "{word:word}, P = {p:probability}, nếu năm {last:year} là {now} {unit:unit} (giả định)",
    en: "{word:word}, P = {p:probability}, if it is {now} {unit:unit} in {last:year} (assumed)",
  },
  ROW_SUPPOSED_COUNT: {
    vi: "nếu năm {last:year} là {now} {unit:unit}",
    en: "if {now} {unit:unit} in {last:year}",
  },
  PAGE_PACE_COUNT: {
    vi: "Nhịp cần có từ {to:year} đến {until:year}: {required} {unit:unit} mỗi năm; nhịp đã có {from:year}–{to:year}: {observed} {unit:unit} mỗi năm.",
    en: "Pace needed from {to:year} to {until:year}: {required} {unit:unit} a year; pace so far, {from:year}–{to:year}: {observed} {unit:unit} a year.",
  },
  ANSWER_EXCEPTIONS: {
    vi: "{word:word}, P = {p:probability}: {count} năm {from:year}–{last:year} có tất cả {seen} trường hợp chưa đạt; năm {last:year} là {short} trên {people}, đến {year:year} chỉ được còn nhiều nhất {most}; đếm từng trường hợp, các năm chênh nhau như các tỉnh đã từng",
    en: "{word:word}, P = {p:probability}: {seen} fell short in {count} years, {from:year}–{last:year}; {short} of {people} in {last:year}, and at most {most} may by {year:year}; each is counted, and years differ as those of provinces did",
  },
  ANSWER_EXCEPTIONS_ROUNDED: {
    vi: "{word:word}, P = {p:probability}: {count} năm {from:year}–{last:year} có tất cả {seen} trường hợp chưa đạt; năm {last:year} là {short} trên {people}, đến {year:year} không được còn trường hợp nào; nếu từ 99,95 % trở lên được làm tròn thành 100 % thì P = {rounded:probability}",
    en: "{word:word}, P = {p:probability}: {seen} fell short in {count} years, {from:year}–{last:year}; {short} of {people} in {last:year}, and none may by {year:year}; if 99.95 % and more is rounded to 100 %, P = {rounded:probability}",
  },
  ANSWER_EXCEPTIONS_IF: {
    vi: "{word:word}, P = {p:probability}, nếu từ năm {last:year} ({short} trên {people} chưa đạt) đến nay vẫn như vậy (giả định): {atLow:probability} nếu năm {at:year} còn {low} trường hợp chưa đạt, {atHigh:probability} nếu còn {high}; đến {year:year} chỉ được còn nhiều nhất {most} trường hợp",
    en: "{word:word}, P = {p:probability}, if it has been so since {last:year} ({short} of {people} fell short; assumed): {atLow:probability} if {low} fall short in {at:year}, {atHigh:probability} if {high} do; at most {most} may by {year:year}",
  },
  ANSWER_EXCEPTIONS_IF_ROUNDED: {
    vi: "{word:word}, P = {p:probability} là không còn một trường hợp nào, {rounded:probability} nếu từ 99,95 % trở lên được làm tròn thành 100 %: coi như từ năm {last:year} ({short} trên {people} chưa đạt) đến nay vẫn như vậy (giả định); {atLow:probability} nếu năm {at:year} còn {low} trường hợp chưa đạt, {atHigh:probability} nếu còn {high}",
    en: "{word:word}, P = {p:probability} that not one falls short, {rounded:probability} if 99.95% and more is rounded to 100%: supposing that it has been so since {last:year} ({short} of {people} fell short; assumed); {atLow:probability} if {low} fall short in {at:year}, {atHigh:probability} if {high} do",
  },
  ANSWER_EXCEPTIONS_UNCOUNTED: {
    vi: "{word:word}, P = {p:probability}: {count} số liệu từ năm {from:year} đều sát mức tốt nhất có thể, năm {last:year} là {now} %; chưa có mẫu số nên coi như có khoảng {people} {of:unit} (giả định): {atFew:probability} nếu chỉ có {few} {of:unit}, {atMany:probability} nếu có {many} {of:unit}; các năm chênh nhau như các tỉnh đã từng",
    en: "{word:word}, P = {p:probability}: {count} figures since {from:year}, all near the best possible, {now}% in {last:year}; no denominator is known, so that about {people} {of:unit} are supposed: {atFew:probability} if there are only {few}, {atMany:probability} if there are {many}; years differ as those of provinces did",
  },
  ANSWER_EXCEPTIONS_UNCOUNTED_IF: {
    vi: "{word:word}, P = {p:probability}: {count} số liệu từ năm {from:year} đều sát mức tốt nhất có thể, năm {last:year} là {now} % (giả định); chưa có mẫu số nên coi như có khoảng {people} {of:unit} (giả định): {atFew:probability} nếu chỉ có {few} {of:unit}, {atMany:probability} nếu có {many} {of:unit}; các năm chênh nhau như các tỉnh đã từng",
    en: "{word:word}, P = {p:probability}: {count} figures since {from:year}, all near the best possible, {now}% in {last:year} (assumed); no denominator is known, so that about {people} {of:unit} are supposed: {atFew:probability} if there are only {few}, {atMany:probability} if there are {many}; years differ as those of provinces did",
  },
  ANSWER_EXCEPTIONS_UNCOUNTED_ILLUSTRATED: {
    vi: "{word:word}, P = {p:probability}: {count} số liệu từ năm {from:year} đều sát mức tốt nhất có thể, năm {last:year} là {now} % (minh họa); chưa có mẫu số nên coi như có khoảng {people} {of:unit} (giả định): {atFew:probability} nếu chỉ có {few} {of:unit}, {atMany:probability} nếu có {many} {of:unit}; các năm chênh nhau như các tỉnh đã từng",
    en: "{word:word}, P = {p:probability}: {count} figures since {from:year}, all near the best possible, {now}% in {last:year} (illustrative); no denominator is known, so that about {people} {of:unit} are supposed: {atFew:probability} if there are only {few}, {atMany:probability} if there are {many}; years differ as those of provinces did",
  },
  ANSWER_RECORD: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, từ {baseline} {unit:unit} cuối năm {baseYear:year}, {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (cả ba theo số đã báo cáo, thay cho giả định); muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} {unit:unit} công nhận mới.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, from {baseline} {unit:unit} at the end of {baseYear:year}, with {renewal:percent} renewed when they expire and {recognitions} a year newly recognised (all three from reported figures, in the place of assumptions); for P to reach {goal:probability}, about {needed} new recognitions a year are needed.",
  },
  ANSWER_RECORD_PARTLY: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, từ {baseline} {unit:unit} cuối năm {baseYear:year}, {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (chỗ có số báo cáo thì thay giả định, chỗ khác vẫn là giả định); muốn P đạt {goal:probability} thì mỗi năm cần khoảng {needed} {unit:unit} công nhận mới.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, from {baseline} {unit:unit} at the end of {baseYear:year}, with {renewal:percent} renewed when they expire and {recognitions} a year newly recognised (reported figures in the place of assumptions where there are any, the others assumed); for P to reach {goal:probability}, about {needed} new recognitions a year are needed.",
  },
  ANSWER_RECORD_OUT: {
    vi: "Đến năm {year:year} có từ {value} {unit:unit} trở lên: {word:word}, P = {p:probability}, từ {baseline} {unit:unit} cuối năm {baseYear:year}, {renewal:percent} được công nhận lại khi hết hạn và mỗi năm công nhận mới {recognitions} {unit:unit} (chỗ có số báo cáo thì thay giả định); trong phạm vi đến {most} {unit:unit} mới mỗi năm, không mức nào đưa P lên {goal:probability}.",
    en: "At least {value} {unit:unit} by {year:year}: {word:word}, P = {p:probability}, from {baseline} {unit:unit} at the end of {baseYear:year}, with {renewal:percent} renewed when they expire and {recognitions} a year newly recognised (reported figures in the place of assumptions where there are any); no setting up to {most} new recognitions a year brings P to {goal:probability}.",
  },
  WHY_RECORD_SHARE: {
    vi: "{count} trên {of} lượt hết hạn, {from:year}–{to:year}.",
    en: "{count} of {of} that ran out, {from:year}–{to:year}.",
  },
  WHY_RECORD_RATE: {
    vi: "{count} trong {of} năm, {from:year}–{to:year}.",
    en: "{count} in {of} years, {from:year}–{to:year}.",
  },
  WHY_DISPLACES: {
    vi: "Thay cho giả định {value} của kịch bản.",
    en: "In the place of the scenario's assumption, {value}.",
  },
  GRADE_LEVERS: {
    vi: "mức xuất phát theo số báo cáo nhưng việc mở lớp, người ra lớp và hoàn thành vẫn là giả định",
    en: "the start is reported, but classes, uptake and completion are still supposed",
  },
  ROW_DISPLACES: {
    vi: "{name}: {now} thay cho giả định {was}",
    en: "{name}: {now} in the place of the assumption {was}",
  },
  WHY_EFFORT: {
    vi: "Số đã có được nhân lên theo phần kịch bản này đặt khác kịch bản hiện trạng ({asIs} → {here}).",
    en: "What is known is moved by as much as this scenario differs from the state as is ({asIs} → {here}).",
  },
  WHY_HELD: { vi: "Sau năm {year:year} giữ mức cuối.", en: "The last value is kept after {year:year}." },
  CHECK_START_ABOVE_TOTAL: {
    vi: "{value} trường đạt chuẩn năm {year:year} ({source}) nhiều hơn cả số trường của địa phương, {total} năm {totalYear:year} ({totalSource}); sửa một trong hai số.",
    en: "{value} schools at the standard in {year:year} ({source}) are more than all schools there are, {total} in {totalYear:year} ({totalSource}); correct one of the two.",
  },
  NOTE_AS_PRINTED: {
    vi: "số liệu chỉ có tỷ lệ, không có tử số, mẫu số, nên 100 % được hiểu như in ra, từ 99,95 % trở lên; nếu đòi không thiếu một trường hợp nào thì P = {exact:probability}",
    en: "the figures are rates without counts, so that 100% is taken as it is printed, from 99.95% on; if not one may be missing, P = {exact:probability}",
  },
} as const satisfies Catalogue;
