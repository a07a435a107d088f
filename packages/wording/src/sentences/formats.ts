import type { Catalogue } from "@lotrinh/language";

/** Words of the pack as workbook, document and slides. Heads of a sheet stand between bars. */
export const formats = {
  SHEET_TARGETS: { vi: "Chỉ tiêu", en: "Targets" },
  SHEET_TARGETS_HEAD: {
    vi: "Mã|Mục|Chỉ số|Câu chữ in|Yêu cầu|Giá trị|Đơn vị|Năm|Thời hạn|Dòng của văn bản",
    en: "Id|Section|Indicator|As printed|Asked|Value|Unit|Year|Deadline|Line of the document",
  },
  SHEET_STATE_OPEN: { vi: "còn thời hạn", en: "open" },
  SHEET_STATE_PAST: { vi: "đã qua", en: "past" },
  SHEET_ASSESSMENTS: { vi: "Đánh giá", en: "Assessments" },
  SHEET_ASSESSMENTS_HEAD: {
    vi: "Mã chỉ tiêu|Cách đọc số|Cách đọc|Giá trị|Đơn vị|Vướng mắc|P|Khả năng|Mức chứng cứ|Dựa trên|Kết quả hoặc lý do chưa tính",
    en: "Target|Reading no.|Reading|Value|Unit|Obstacle|P|Likelihood|Grade|Rests on|Outcome, or why there is no P",
  },
  SHEET_FIGURES: { vi: "Số liệu", en: "Figures" },
  SHEET_FIGURES_HEAD: {
    vi: "Nơi|Chỉ số|Năm|Giá trị|Đơn vị|Tình trạng|Nơi công bố|Nguồn|Tệp|Dòng",
    en: "Place|Indicator|Year|Value|Unit|Status|Publisher|Source|File|Line",
  },
  SHEET_LEVERS: { vi: "Đòn bẩy", en: "Levers" },
  SHEET_LEVERS_HEAD: {
    vi: "Mã chỉ tiêu|Đòn bẩy|Đang đặt|Đơn vị|Tình trạng|P cần đạt|Mức cần có|Thấp nhất|Cao nhất|Ghi ở",
    en: "Target|Lever|As set|Unit|Status|P wanted|Setting needed|Lowest|Highest|Written in",
  },
  SHEET_CURVES: { vi: "P theo đòn bẩy", en: "P by lever" },
  SHEET_CURVES_HEAD: {
    vi: "Mã chỉ tiêu|Đòn bẩy|Mức đặt|Đơn vị|Ghi chú|P|Mức giữa|Đơn vị của mức giữa",
    en: "Target|Lever|Setting|Unit|Note|P|Median|Unit of the median",
  },
  SHEET_AS_SET: { vi: "mức của kịch bản", en: "the scenario's setting" },
  SHEET_SOURCES: { vi: "Nguồn", en: "Sources" },
  SHEET_SOURCES_HEAD: {
    vi: "Ký hiệu|Nơi công bố|Tên|Địa chỉ|Ngày đọc|Ghi chú",
    en: "Id|Publisher|Title|Address|Retrieved|Note",
  },
  SHEET_PROVENANCE: { vi: "Truy vết", en: "Provenance" },
  SHEET_PROVENANCE_HEAD: { vi: "Mục|Giá trị", en: "Item|Value" },
  SHEET_LOCALITY: { vi: "Địa phương", en: "Locality" },
  SHEET_DRAWS: { vi: "Lượt mô phỏng", en: "Draws" },
  SHEET_SEED: { vi: "Hạt giống", en: "Seed" },
  SHEET_VERSION: { vi: "Phiên bản", en: "Version" },
  SLIDE_PROBABILITIES: {
    vi: "Khả năng đạt (P) của {shown} trong {answered} chỉ tiêu tính được, thấp nhất ở trên; {assumed} dựa trên giả định hoặc ước tính.",
    en: "Probability (P) of {shown} of the {answered} targets that have one, lowest first; {assumed} rest on assumptions or estimates.",
  },
  SLIDE_REPORTED: { vi: "theo số liệu báo cáo", en: "from reported figures" },
  SLIDE_SUPPOSED: { vi: "có giả định hoặc ước tính", en: "with assumptions or estimates" },
  SLIDE_PATHS: {
    vi: "{subject}, {place}: mức dự báo giữa theo từng năm; khoảng dự báo ở trong báo cáo.",
    en: "{subject}, {place}: median by year; ranges are in the report.",
  },
  FORM_NATION: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  FORM_MOTTO: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  FORM_ISSUER: { vi: "TÊN CƠ QUAN BAN HÀNH", en: "ISSUING BODY" },
  FORM_NUMBER: { vi: "Số:       /BC-……", en: "No.       /BC-……" },
  FORM_DATE: { vi: "…………, ngày      tháng      năm 20……", en: "…………, day      month      year 20……" },
  FORM_KIND: { vi: "BÁO CÁO", en: "REPORT" },
  FORM_RECEIVERS: { vi: "Nơi nhận:", en: "To:" },
  FORM_RECEIVER: { vi: "- ……………………;", en: "- ……………………;" },
  FORM_ARCHIVE: { vi: "- Lưu: VT, …….", en: "- File: records, ……." },
  FORM_SIGNER: { vi: "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", en: "AUTHORITY AND OFFICE OF THE SIGNER" },
  FORM_SIGNATURE: { vi: "(Chữ ký, dấu)", en: "(Signature, seal)" },
  FORM_SIGNED: { vi: "Họ và tên", en: "Full name" },
} as const satisfies Catalogue;
