import type { Catalogue } from "@lotrinh/language";

/** What acts say of clauses of plans. */
export const laws = {
  LAW_IN_FORCE: { vi: "hiệu lực từ {date:date}", en: "in force since {date:date}" },
  LAW_ISSUED: { vi: "ban hành {date:dated}", en: "issued on {date:date}" },
  LAW_LAPSED: { vi: "hết thời hạn từ {date:date}", en: "lapsed on {date:date}" },
  LAW_NAME: { vi: "{act} ({date})", en: "{act} ({date})" },
  LAW_SAYS: { vi: "{act} ({date}; {certainty:term}): {said}", en: "{act} ({date}; {certainty:term}): {said}" },
  "law/read": { vi: "đã đọc văn bản", en: "read in the act" },
  "law/press": { vi: "đọc qua báo", en: "read in newspapers" },
  "law/second-hand": { vi: "nguồn gián tiếp, cần đối chiếu", en: "second-hand, to be checked" },
  LAW_ON: { vi: "Điều khoản chịu tác động: {sections}.", en: "Clauses concerned: {sections}." },
  CLI_LAWS: { vi: "Văn bản mới chạm đến kế hoạch:", en: "Acts that bear on the plan:" },
  PAGE_LAWS: { vi: "Văn bản mới chạm đến kế hoạch", en: "Acts that bear on the plan" },
  PAGE_LAWS_INTRO: {
    vi: "Các văn bản có hiệu lực hoặc hết hiệu lực đến ngày đánh giá mà điều khoản của kế hoạch phải đọc cùng; ghi rõ đã đọc văn bản hay chỉ biết qua báo, qua nguồn gián tiếp.",
    en: "Acts that came into force or lapsed by the date of the assessment and with which clauses of the plan have to be read; each says whether it was read or is known from newspapers or at second hand.",
  },
  PAGE_LAW_CLAUSES: { vi: "Điều khoản chịu tác động: ", en: "Clauses concerned: " },
  PAGE_LAW_ROW: { vi: "Đọc cùng {acts}.", en: "To be read with {acts}." },
} as const satisfies Catalogue;
