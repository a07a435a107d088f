import type { Catalogue } from "../catalogue.js";

/** Words of reading plan documents. */
export const planDocuments = {
  PLAN_FOLDER: {
    vi: "{file}: đây là thư mục; hãy chỉ đúng một tệp văn bản.",
    en: "{file}: this is a folder; name one document.",
  },
  PLAN_EMPTY: { vi: "{file}: tệp không có chữ nào.", en: "{file}: the file holds no words." },
  PLAN_FORMAT: {
    vi: "{file}: không đọc loại tệp này; hãy lưu lại thành một trong các loại: {write}.",
    en: "{file}: this kind of file is not read; save it as one of: {write}.",
  },
  PLAN_OLD_WORD: {
    vi: "{file}: tệp Word đời cũ (.doc); hãy mở bằng Word, chọn Lưu thành .docx.",
    en: "{file}: an old Word file (.doc); open it in Word and save it as .docx.",
  },
  PLAN_ENCODING: {
    vi: "{file}: không nhận ra bảng mã; hãy lưu lại với bảng mã UTF-8.",
    en: "{file}: the encoding is not recognised; save the file again as UTF-8.",
  },
  PLAN_LEGACY: {
    vi: "{file}: chữ gõ theo bảng mã {font}; hãy chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi lưu lại.",
    en: "{file}: typed in the {font} encoding; convert it to Unicode (UniKey: Ctrl+Shift+F6) and save it again.",
  },
  DOCX_DAMAGED: {
    vi: "{file}: tệp Word hỏng hoặc không phải .docx; hãy mở bằng Word và lưu lại.",
    en: "{file}: damaged, or no .docx; open it in Word and save it again.",
  },
  DOCX_ENCRYPTED: {
    vi: "{file}: tệp Word đặt mật khẩu hoặc thuộc đời cũ; hãy bỏ mật khẩu và lưu thành .docx.",
    en: "{file}: locked with a password or an old Word file; unlock it and save it as .docx.",
  },
  DOCX_HOSTILE: {
    vi: "{file}: tệp có khai báo XML không an toàn (DTD hoặc lồng quá sâu) nên không đọc; hãy mở bằng Word và lưu lại.",
    en: "{file}: not read, for it declares unsafe XML (a DTD or endless nesting); open it in Word and save it again.",
  },
  DOCX_TOO_LARGE: {
    vi: "{file}: bung ra quá lớn nên không đọc; hãy bỏ hình ảnh, phụ lục không cần rồi lưu lại.",
    en: "{file}: not read, for it unpacks to too much; remove pictures and annexes that are not needed and save it again.",
  },
  PDF_DAMAGED: {
    vi: "{file}: tệp PDF hỏng; hãy xuất lại từ Word.",
    en: "{file}: a damaged PDF; export it again from Word.",
  },
  PDF_ENCRYPTED: {
    vi: "{file}: tệp PDF đặt mật khẩu; hãy bỏ mật khẩu.",
    en: "{file}: a PDF locked with a password; unlock it.",
  },
  PDF_LETTERS: {
    vi: "{file}: lớp chữ của PDF tách rời chữ có dấu khỏi từ (“h c sinh … ọ”), đọc sẽ sai số và sai câu; hãy dùng bản Word, hoặc xuất lại PDF với phông có đủ chữ Việt, ví dụ Times New Roman.",
    en: "{file}: the text layer of the PDF has marked letters apart from their words, so that figures and clauses would be misread; use the Word file, or export the PDF with a font that has all Vietnamese letters, such as Times New Roman.",
  },
  PDF_PICTURES: {
    vi: "{file}: PDF chỉ có hình chụp, không có lớp chữ; hãy nhận dạng chữ (OCR) hoặc xin bản Word.",
    en: "{file}: the PDF holds only pictures and no text layer; run OCR or ask for the Word file.",
  },
  PLAN_SCANNED: {
    vi: "Chữ giống bản nhận dạng từ ảnh chụp (mất dấu); đọc được đến đâu hay đến đó, hãy đối chiếu từng số với bản giấy.",
    en: "The words look like those of a scan (marks lost); read as far as they go, check every number against the paper.",
  },
  PLAN_TABLES_UNREAD: {
    vi: "Không tách được hàng, cột của bảng ở dòng {lines} (ô gộp, thiếu tiêu đề); hãy bỏ ô gộp hoặc viết chỉ tiêu trong bảng thành câu rồi đọc lại.",
    en: "The rows and columns of the tables at lines {lines} were not told apart (merged cells, no headings); unmerge them or write their targets as sentences, and read again.",
  },
  PLAN_WITHOUT_TARGETS: {
    vi: "Không thấy chỉ tiêu nào có con số; nếu là bản chụp thì hãy nhận dạng chữ (OCR) hoặc xin bản Word.",
    en: "No target with a number was found; if it is a scan, run OCR or ask for the Word file.",
  },
  COLUMN_LINE: { vi: "Dòng", en: "Line" },
  COLUMN_UNSURE: { vi: "Cần xem lại", en: "Look again" },
  COLUMN_READ_AS: { vi: "Đọc là", en: "Read as" },
  COLUMN_NEAREST: { vi: "Chỉ số (hoặc gần nhất)", en: "Indicator (or nearest)" },
  CLI_GROUP_PLAN: { vi: "đưa kế hoạch của mình vào", en: "bring in a plan of one’s own" },
  CLI_COMMAND_PLAN_READ: {
    vi: "đọc các chỉ tiêu có số trong văn bản kế hoạch",
    en: "read the quantified targets of a plan document",
  },
  CLI_COMMAND_PLAN_NEW: {
    vi: "lập thư mục kế hoạch từ một văn bản",
    en: "write a plan’s folder from a document",
  },
  CLI_COMMAND_PLAN_CHECK: {
    vi: "nêu mọi chỗ sai của một thư mục kế hoạch",
    en: "say all that is wrong in a plan’s folder",
  },
  CLI_OPTION_OWN_PLAN: { vi: "thư mục kế hoạch của mình", en: "folder of a plan of one’s own" },
  CLI_OPTION_PLAN_LOCALITY: { vi: "địa phương của kế hoạch, theo tên", en: "locality of the plan, by name" },
  CLI_OPTION_PLAN_OUT: { vi: "thư mục mới để ghi vào", en: "new folder to write" },
  PLAN_OUT_EXISTS: {
    vi: "{folder}: thư mục đã có; hãy đặt tên khác, không ghi đè lên việc đã làm.",
    en: "{folder}: the folder is there already; name another, work that was done is not overwritten.",
  },
  PLAN_DATE_UNREAD: {
    vi: "Đầu văn bản không ghi ngày tháng; hãy điền date trong plan.yaml.",
    en: "The head of the document prints no date; fill in date in plan.yaml.",
  },
  PLAN_NEW_WRITTEN: {
    vi: "{folder}: {targets:plain} chỉ tiêu; {left:plain} câu cần người đọc xem lại chỉ số hoặc thời hạn, ghi trong notes.md; {figures:plain} kết quả đã đạt ghi thành số liệu. Xem lại: lotrinh plan review {folder}",
    en: "{folder}: {targets:plain} targets; {left:plain} clauses whose indicator or deadline a person is to look at are in notes.md; {figures:plain} reported results became figures. Review: lotrinh plan review {folder}",
  },
  PLAN_CHECK_SOUND: {
    vi: "{folder}: {targets:plain} chỉ tiêu, {figures:plain} số liệu của kế hoạch, không có chỗ sai.",
    en: "{folder}: {targets:plain} targets, {figures:plain} figures of the plan, nothing wrong.",
  },
  PLAN_FIGURES_USED: {
    vi: "{file}: dùng {count:plain} số mà chính kế hoạch báo cáo; sai thì sửa hoặc xóa dòng trong tệp này.",
    en: "{file}: {count:plain} figures that the plan itself reports are used; correct or delete rows in that file.",
  },
  CLI_COMMAND_INIT: {
    vi: "lập thư mục làm việc: kế hoạch, số liệu, kịch bản, gói, sổ tay",
    en: "make a workspace: plans, figures, scenarios, packs, notebooks",
  },
  INIT_WRITTEN: { vi: "{folder}: đã lập; đọc README.md trong đó.", en: "{folder}: made; read the README.md in it." },
  CLI_OPTION_WORKSPACE: { vi: "thư mục làm việc do lotrinh init lập", en: "a workspace made by lotrinh init" },
  WORKSPACE_EMPTY: {
    vi: "{folder}: chưa có kế hoạch nào; hãy lập một thư mục trong {write} bằng lotrinh plan new.",
    en: "{folder}: there is no plan yet; make one in {write} with lotrinh plan new.",
  },
  PLAN_READ_FACTS: {
    vi: "Kết quả mà kế hoạch báo cáo đã đạt (không phải chỉ tiêu):",
    en: "Results that the plan reports as reached (no targets):",
  },
  PLAN_READ_SUMMARY: {
    vi: "{targets:plain} chỉ tiêu, {unsure:plain} cần xem lại; {facts:plain} kết quả đã đạt (không phải chỉ tiêu).",
    en: "{targets:plain} targets, {unsure:plain} to look at again; {facts:plain} results already reached (no targets).",
  },
  "doubt/ALREADY_REACHED": { vi: "có thể là kết quả đã đạt", en: "perhaps a result already reached" },
  "doubt/BASE_UNNAMED": { vi: "không nêu so với năm nào", en: "the base year is not named" },
  "doubt/FRACTION_OR_COUNT": { vi: "phân số hay số đếm", en: "a share or a count" },
  "doubt/INDICATOR_BETWEEN": { vi: "hai chỉ số cùng hợp câu này", en: "two indicators fit the clause" },
  "doubt/INDICATOR_UNKNOWN": { vi: "chưa rõ chỉ số", en: "the indicator is open" },
  "doubt/MULTIPLE_OR_INCREASE": {
    vi: "gấp bao nhiêu hay tăng thêm bấy nhiêu lần",
    en: "times as much, or as much more",
  },
  "doubt/ACTIVITY": {
    vi: "việc phải làm, không phải kết quả giáo dục",
    en: "something to be done, no outcome of education",
  },
  "doubt/BEFORE_YEAR": {
    vi: "“trước năm …” được hiểu là hết năm liền trước",
    en: "“before the year …” is taken as the end of the year before",
  },
  "doubt/NO_DEADLINE": { vi: "không nêu thời hạn", en: "no deadline is named" },
  "doubt/OCR_TEXT": { vi: "chữ từ ảnh chụp", en: "words of a scan" },
  "doubt/POINTS_OR_PERCENT": {
    vi: "điểm phần trăm hay phần trăm của mức gốc",
    en: "percentage points or percent of the base",
  },
  "doubt/RECURRENT": { vi: "mức hằng năm, không có thời hạn", en: "a level for every year, without a deadline" },
  "doubt/SHARE_DISAGREES": { vi: "phần trăm không khớp với phân số", en: "the percent disagrees with the fraction" },
  "doubt/YEAR_OF_DOCUMENT": { vi: "năm lấy từ cả văn bản", en: "the year is that of the whole document" },
} as const satisfies Catalogue;
