import type { Catalogue } from "@lotrinh/language";

/** What is said of teachers against the posts that their classes call for. */
export const staffing = {
  "level/kindergarten": { vi: "mẫu giáo", en: "kindergarten" },
  "level/primary": { vi: "tiểu học", en: "primary" },
  "level/lower_secondary": { vi: "THCS", en: "lower secondary" },
  "level/upper_secondary": { vi: "THPT", en: "upper secondary" },
  ANSWER_STAFFING_TOGETHER: {
    vi: "{word:word}, P = {p:probability}: đến năm {year:year}, nếu số giáo viên tăng giảm như đến năm {last:year} và sĩ số lớp giữ nguyên, số giáo viên các cấp cộng lại bằng khoảng {rate:percent} định mức ({low}–{high} %); thiếu nhất là {level:term}, khoảng {share:percent} (định mức {norm} giáo viên một lớp), tức thiếu khoảng {short} người, mỗi năm phải tuyển thêm khoảng {yearly} người ngoài mức tuyển lâu nay",
    en: "{word:word}, P = {p:probability}: by {year:year}, if teachers go on as they did to {last:year} and class sizes stay, teachers of all levels together are about {rate:percent} of the norm ({low}–{high} %); fewest in {level:term}, about {share:percent} (norm of {norm} teachers a class), about {short} too few: some {yearly} more a year to hire than so far",
  },
  ANSWER_STAFFING_TOGETHER_AS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy nơi này hiện thiếu nhiều hay ít hơn {place} (giả định, chưa có số của chính địa phương): đến năm {year:year}, nếu số giáo viên tăng giảm như ở {place} đến năm {last:year} và sĩ số lớp giữ nguyên, số giáo viên các cấp cộng lại bằng khoảng {rate:percent} định mức ({low}–{high} %); thiếu nhất là {level:term}, khoảng {share:percent} (định mức {norm} giáo viên một lớp)",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} as this place has fewer or more teachers now than {place} (assumed; none of its own figures are known): by {year:year}, if teachers go on as in {place} to {last:year} and class sizes stay, teachers of all levels together are about {rate:percent} of the norm ({low}–{high} %); fewest in {level:term}, about {share:percent} (norm of {norm} teachers a class)",
  },
  ANSWER_STAFFING_TOGETHER_COUNTED: {
    vi: "{word:word}, P = {p:probability}, từ số giáo viên, số lớp của chính địa phương và nhịp tăng giảm của {place} đến năm {last:year}: đến năm {year:year}, nếu sĩ số lớp giữ nguyên, số giáo viên các cấp cộng lại bằng khoảng {rate:percent} định mức ({low}–{high} %); thiếu nhất là {level:term}, khoảng {share:percent} (định mức {norm} giáo viên một lớp)",
    en: "{word:word}, P = {p:probability}, from this place’s own teachers and classes and the pace of {place} to {last:year}: by {year:year}, if class sizes stay, teachers of all levels together are about {rate:percent} of the norm ({low}–{high} %); fewest in {level:term}, about {share:percent} (norm of {norm} teachers a class)",
  },
  ANSWER_STAFFING_EACH: {
    vi: "{word:word}, P = {p:probability}, là xác suất mọi cấp cùng đủ: đến năm {year:year}, nếu số giáo viên tăng giảm như đến năm {last:year} và sĩ số lớp giữ nguyên, thiếu nhất là {level:term}, chỉ bằng khoảng {share:percent} định mức {norm} giáo viên một lớp, tức thiếu khoảng {short} người, mỗi năm phải tuyển thêm khoảng {yearly} người ngoài mức tuyển lâu nay; cộng các cấp lại là khoảng {rate:percent} ({low}–{high} %)",
    en: "{word:word}, P = {p:probability}, that every level has enough: by {year:year}, if teachers go on as they did to {last:year} and class sizes stay, {level:term} has fewest, only about {share:percent} of the norm of {norm} teachers a class, about {short} too few: some {yearly} more a year to hire than so far; all levels together about {rate:percent} ({low}–{high} %)",
  },
  ANSWER_STAFFING_EACH_AS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy nơi này hiện thiếu nhiều hay ít hơn {place} (giả định, chưa có số của chính địa phương), là xác suất mọi cấp cùng đủ: đến năm {year:year}, nếu số giáo viên tăng giảm như ở {place} đến năm {last:year} và sĩ số lớp giữ nguyên, thiếu nhất là {level:term}, bằng khoảng {share:percent} định mức {norm} giáo viên một lớp; cộng các cấp lại là khoảng {rate:percent} ({low}–{high} %)",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} as this place has fewer or more teachers now than {place} (assumed; none of its own figures are known), that every level has enough: by {year:year}, if teachers go on as in {place} to {last:year} and class sizes stay, {level:term} has fewest, about {share:percent} of the norm of {norm} teachers a class; all levels together about {rate:percent} ({low}–{high} %)",
  },
  ANSWER_STAFFING_EACH_COUNTED: {
    vi: "{word:word}, P = {p:probability}, là xác suất mọi cấp cùng đủ, từ số giáo viên, số lớp của chính địa phương và nhịp tăng giảm của {place} đến năm {last:year}: đến năm {year:year}, nếu sĩ số lớp giữ nguyên, thiếu nhất là {level:term}, bằng khoảng {share:percent} định mức {norm} giáo viên một lớp; cộng các cấp lại là khoảng {rate:percent} ({low}–{high} %)",
    en: "{word:word}, P = {p:probability}, that every level has enough, from this place’s own teachers and classes and the pace of {place} to {last:year}: by {year:year}, if class sizes stay, {level:term} has fewest, about {share:percent} of the norm of {norm} teachers a class; all levels together about {rate:percent} ({low}–{high} %)",
  },
  ANSWER_STAFFING_BOUND: {
    vi: "{word:word}, P nhiều nhất {p:probability}: muốn trường nào, môn nào cũng đủ thì trước hết mỗi cấp phải đủ, mà đến năm {year:year}, nếu số giáo viên tăng giảm như đến năm {last:year} và sĩ số lớp giữ nguyên, {level:term} chỉ bằng khoảng {share:percent} định mức {norm} giáo viên một lớp, tức thiếu khoảng {short} người, mỗi năm phải tuyển thêm khoảng {yearly} người ngoài mức tuyển lâu nay",
    en: "{word:word}, P at most {p:probability}: for every school and subject to have enough, every level must first, and by {year:year}, if teachers go on as they did to {last:year} and class sizes stay, {level:term} has only about {share:percent} of the norm of {norm} teachers a class, about {short} too few: some {yearly} more a year to hire than so far",
  },
  ANSWER_STAFFING_BOUND_AS: {
    vi: "{word:word}, P nhiều nhất {p:probability}, từ {least:probability} đến {most:probability} tùy nơi này hiện thiếu nhiều hay ít hơn {place} (giả định, chưa có số của chính địa phương): muốn trường nào, môn nào cũng đủ thì trước hết mỗi cấp phải đủ, mà đến năm {year:year}, nếu số giáo viên tăng giảm như ở {place} đến năm {last:year} và sĩ số lớp giữ nguyên, {level:term} chỉ bằng khoảng {share:percent} định mức {norm} giáo viên một lớp",
    en: "{word:word}, P at most {p:probability}, from {least:probability} to {most:probability} as this place has fewer or more teachers now than {place} (assumed; none of its own figures are known): for every school and subject to have enough, every level must first, and by {year:year}, if teachers go on as in {place} to {last:year} and class sizes stay, {level:term} has only about {share:percent} of the norm of {norm} teachers a class",
  },
  ANSWER_STAFFING_BOUND_COUNTED: {
    vi: "{word:word}, P nhiều nhất {p:probability}, từ số giáo viên, số lớp của chính địa phương và nhịp tăng giảm của {place} đến năm {last:year}: muốn trường nào, môn nào cũng đủ thì trước hết mỗi cấp phải đủ, mà đến năm {year:year}, nếu sĩ số lớp giữ nguyên, {level:term} chỉ bằng khoảng {share:percent} định mức {norm} giáo viên một lớp",
    en: "{word:word}, P at most {p:probability}, from this place’s own teachers and classes and the pace of {place} to {last:year}: for every school and subject to have enough, every level must first, and by {year:year}, if class sizes stay, {level:term} has only about {share:percent} of the norm of {norm} teachers a class",
  },
  NOTE_BEFORE_BREAK: {
    vi: "tính theo số của {place} đến trước năm {year:year}, khi địa giới hoặc cách tính đổi: số từ năm ấy chưa đủ cả giáo viên và lớp của mọi cấp trong ba năm",
    en: "from figures of {place} before {year:year}, when its boundary or a definition changed: those since then do not have three years of teachers and classes of every level",
  },
  "lent/pupils": { vi: "số học sinh", en: "pupils" },
  "lent/classes": { vi: "số lớp", en: "classes" },
  "lent/teachers": { vi: "số giáo viên", en: "teachers" },
  NOTE_LENT: {
    vi: "{of:term} được dự báo cùng các chuỗi liên quan (học sinh, lớp, giáo viên) của cùng nơi và của các tỉnh có số liệu: thử lại trên quá khứ của 63 tỉnh, năm năm sau sai ít hơn {less} % so với kéo dài riêng chuỗi ấy",
    en: "{of:term} are forecast beside related series (pupils, classes, teachers) of the same place and of provinces with figures: tried on the past of 63 provinces, errors five years ahead are {less} % smaller than of the series alone",
  },
  NOTE_STAFF_OLD: {
    vi: "số giáo viên và lớp gần nhất là của năm {last:year}: cần số năm nay trước khi quyết tuyển thêm hay thôi tuyển",
    en: "the latest teachers and classes are of {last:year}: this year's are needed before deciding to hire more or fewer",
  },
} as const satisfies Catalogue;
