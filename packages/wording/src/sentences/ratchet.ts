import type { Catalogue } from "@lotrinh/language";

/** What is said of a shortfall that only goes down: teachers below the standard, rooms that are not permanent. */
export const ratchet = {
  ANSWER_UNQUALIFIED: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy những người cuối cùng có đạt chuẩn hết không, theo số của chính địa phương đến năm {last:year} và nếu nhịp giữ như đến năm ấy: đến năm {year:year} khoảng {rate:percent} giáo viên đạt chuẩn ({low}–{high} %), còn khoảng {left} người chưa đạt; Nghị định 71/2020/NĐ-CP đặt hạn 31/12/2030, nên phải bố trí cho từng người ấy học hoặc nghỉ hưu trước hạn",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by whether the last ones get there, from this very territory’s figures to {last:year} if the pace stays: by {year:year} about {rate:percent} of teachers are at the standard ({low}–{high} %), about {left} are not; Decree 71/2020 sets 31/12/2030, by which each of them has to study or retire",
  },
  ANSWER_UNQUALIFIED_SHARE: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy những người cuối cùng có đạt chuẩn hết không, theo số của chính địa phương đến năm {last:year} và nếu nhịp giữ như đến năm ấy: đến năm {year:year} khoảng {rate:percent} giáo viên đạt chuẩn ({low}–{high} %); Nghị định 71/2020/NĐ-CP đặt hạn 31/12/2030",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by whether the last ones get there, from this very territory’s figures to {last:year} if the pace stays: by {year:year} about {rate:percent} of teachers are at the standard ({low}–{high} %); Decree 71/2020 sets 31/12/2030",
  },
  ANSWER_ROOMS_LEFT: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy những phòng cuối cùng có được thay hết không, theo số của chính địa phương đến năm {last:year} và nếu nhịp giữ như đến năm ấy: đến năm {year:year} khoảng {rate:percent} phòng học kiên cố ({low}–{high} %), còn khoảng {left} phòng phải thay",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by whether the last rooms are replaced, from this very territory’s figures to {last:year} if the pace stays: by {year:year} about {rate:percent} of classrooms are permanent ({low}–{high} %), about {left} are left to replace",
  },
  ANSWER_ROOMS_LEFT_SHARE: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy những phòng cuối cùng có được thay hết không, theo số của chính địa phương đến năm {last:year} và nếu nhịp giữ như đến năm ấy: đến năm {year:year} khoảng {rate:percent} phòng học kiên cố ({low}–{high} %)",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by whether the last rooms are replaced, from this very territory’s figures to {last:year} if the pace stays: by {year:year} about {rate:percent} of classrooms are permanent ({low}–{high} %)",
  },
  ANSWER_UNQUALIFIED_AS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này (giả định, chưa có số của chính địa phương; lấy nhịp của {place} đến năm {last:year}): đến năm {year:year} khoảng {rate:percent} giáo viên đạt chuẩn ({low}–{high} %), còn khoảng {left} người chưa đạt; Nghị định 71/2020/NĐ-CP đặt hạn 31/12/2030, nên phải bố trí cho từng người ấy học hoặc nghỉ hưu trước hạn",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now (assumed; none of its own figures are known; the pace is that of {place} to {last:year}): by {year:year} about {rate:percent} of teachers are at the standard ({low}–{high} %), about {left} are not; Decree 71/2020 sets 31/12/2030, by which each of them has to study or retire",
  },
  ANSWER_UNQUALIFIED_SHARE_AS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này (giả định, chưa có số của chính địa phương; lấy nhịp của {place} đến năm {last:year}): đến năm {year:year} khoảng {rate:percent} giáo viên đạt chuẩn ({low}–{high} %); Nghị định 71/2020/NĐ-CP đặt hạn 31/12/2030",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now (assumed; none of its own figures are known; the pace is that of {place} to {last:year}): by {year:year} about {rate:percent} of teachers are at the standard ({low}–{high} %); Decree 71/2020 sets 31/12/2030",
  },
  ANSWER_ROOMS_LEFT_AS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này (giả định, chưa có số của chính địa phương; lấy nhịp của {place} đến năm {last:year}): đến năm {year:year} khoảng {rate:percent} phòng học kiên cố ({low}–{high} %), còn khoảng {left} phòng phải thay",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now (assumed; none of its own figures are known; the pace is that of {place} to {last:year}): by {year:year} about {rate:percent} of classrooms are permanent ({low}–{high} %), about {left} are left to replace",
  },
  ANSWER_ROOMS_LEFT_SHARE_AS: {
    vi: "{word:word}, P = {p:probability}, từ {least:probability} đến {most:probability} tùy mức hiện nay của nơi này (giả định, chưa có số của chính địa phương; lấy nhịp của {place} đến năm {last:year}): đến năm {year:year} khoảng {rate:percent} phòng học kiên cố ({low}–{high} %)",
    en: "{word:word}, P = {p:probability}, from {least:probability} to {most:probability} by where this place is now (assumed; none of its own figures are known; the pace is that of {place} to {last:year}): by {year:year} about {rate:percent} of classrooms are permanent ({low}–{high} %)",
  },
  NOTE_FEWER_ROOMS: {
    vi: "theo số trẻ sinh ra, đến hạn cần ít hơn năm {last:year} khoảng {spare} phòng; nếu những phòng thôi dùng đều là phòng chưa kiên cố thì P = {p:probability}",
    en: "by the children born, about {spare} fewer rooms are needed at the deadline than in {last:year}; if those given up are all ones that are not permanent, P = {p:probability}",
  },
  NOTE_ROOMS_COST: {
    vi: "thay khoảng {count} phòng ấy tốn khoảng {low} đến {high} tỷ đồng theo suất của {place} ({years}, giá thời ấy): suất vay mượn, chưa phải dự toán",
    en: "to replace those {count} rooms or so costs about {low} to {high} billion VND at what {place} paid ({years}, prices of then): borrowed unit costs, no estimate of this place",
  },
  NOTE_EITHER_WAY: {
    vi: "ở đây phần chưa đạt chỉ giảm dần, không tăng lại; nếu coi là một tỷ lệ có năm lên năm xuống thì P = {p:probability}",
    en: "here what is short of it only goes down and does not come back; as a rate that goes up and down P = {p:probability}",
  },
} as const satisfies Catalogue;
