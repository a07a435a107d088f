import type { Catalogue } from "@lotrinh/language";

/** What is wrong in a cell of a notebook. */
export const cells = {
  CELL_LINE: { vi: "Dòng {line:plain} của ô:", en: "Line {line:plain} of the cell:" },
  CELL_TRACE: { vi: "Chi tiết cho người lập trình", en: "Details for programmers" },
  CELL_LATER: { vi: "Một việc chạy sau ô này bị lỗi.", en: "Something that ran after its cell has failed." },
  CELL_DECIMAL_COMMA: {
    vi: "Dòng {line:plain} của ô: số thập phân trong ô viết bằng dấu chấm; hãy viết {write} thay cho {value}.",
    en: "Line {line:plain} of the cell: decimals are written with a point in a cell; write {write} instead of {value}.",
  },
  CELL_PERCENT: {
    vi: "Dòng {line:plain} của ô: không viết dấu % trong ô; tỷ lệ tính theo phần trăm viết {write} thay cho {value}, tính theo phần (từ 0 đến 1) thì chia cho 100.",
    en: "Line {line:plain} of the cell: no % sign in a cell; write {write} instead of {value} where percent is asked for, a hundredth of it where a share from 0 to 1 is.",
  },
  CELL_THOUSANDS: {
    vi: "Dòng {line:plain} của ô: số trong ô không ngăn hàng nghìn; hãy viết {write} thay cho {value}.",
    en: "Line {line:plain} of the cell: no thousands separators; write {write} instead of {value}.",
  },
  CELL_CURLY_QUOTE: {
    vi: "Dòng {line:plain} của ô: dấu {value} là ngoặc kép cong; hãy gõ lại bằng dấu {write} thẳng.",
    en: "Line {line:plain} of the cell: {value} is a curly quotation mark; type the straight {write} instead.",
  },
  CELL_MINUS: {
    vi: "Dòng {line:plain} của ô: dấu {value} không phải dấu trừ của bàn phím; hãy viết {write}.",
    en: "Line {line:plain} of the cell: {value} is not the keyboard's minus sign; write {write}.",
  },
  CELL_LIST_COMMA: {
    vi: "Dòng {line:plain} của ô: trong danh sách, {value} được đọc thành hai số; hãy viết {write}, còn nếu đúng là hai số thì thêm dấu cách sau dấu phẩy.",
    en: "Line {line:plain} of the cell: in a list {value} is two numbers; write {write}, or put a space behind the comma if two are meant.",
  },
  CELL_PER_MILLE: {
    vi: "Dòng {line:plain} của ô: không viết dấu ‰ trong ô; {value} viết là {write} khi tính theo phần trăm, {other} khi tính theo phần (từ 0 đến 1).",
    en: "Line {line:plain} of the cell: no ‰ sign in a cell; {value} is {write} where percent is asked for, {other} where a share from 0 to 1 is.",
  },
  CELL_THOUSANDS_ASKED: {
    vi: "Dòng {line:plain} của ô: {value} đọc được hai cách; nếu là hàng nghìn, hãy viết {write}; nếu là số thập phân, hãy viết {other}.",
    en: "Line {line:plain} of the cell: {value} can be read in two ways; write {write} for thousands, {other} for decimals.",
  },
  CELL_ONE_NUMBER: {
    vi: "Dòng {line:plain} của ô: chỗ này viết một con số, không viết khoảng {value}.",
    en: "Line {line:plain} of the cell: one number belongs here, not a range as {value}.",
  },
  CELL_UNIT_WORD: {
    vi: "Dòng {line:plain} của ô: sau con số không viết chữ; hãy viết {write} thay cho {value}, đơn vị để sau dấu //.",
    en: "Line {line:plain} of the cell: no words behind a number; write {write} instead of {value}, and the unit behind //.",
  },
  CELL_COMMENT: {
    vi: "Dòng {line:plain} của ô: lời giải thích phải đứng sau hai gạch chéo //.",
    en: "Line {line:plain} of the cell: a remark stands behind two slashes //.",
  },
  CELL_QUOTE_NEEDED: {
    vi: "Dòng {line:plain} của ô: chữ phải để trong ngoặc kép; hãy viết {write} thay cho {value}.",
    en: "Line {line:plain} of the cell: words stand in quotation marks; write {write} instead of {value}.",
  },
  CELL_QUOTE_INSIDE: {
    vi: 'Dòng {line:plain} của ô: trong ngoặc kép không đặt thêm dấu " được; hãy bỏ dấu " ở giữa.',
    en: 'Line {line:plain} of the cell: no further " fits between quotation marks; leave out the " in the middle.',
  },
  CELL_BACKSLASH: {
    vi: "Dòng {line:plain} của ô: đường dẫn viết bằng gạch chéo xuôi; hãy viết {write}.",
    en: "Line {line:plain} of the cell: paths are written with forward slashes; write {write}.",
  },
  CELL_VALUE_MISSING: {
    vi: "Dòng {line:plain} của ô: sau tên còn thiếu giá trị; hãy điền một con số, hoặc chữ trong ngoặc kép.",
    en: "Line {line:plain} of the cell: there is no value behind the name; fill in a number, or words in quotation marks.",
  },
  CELL_MARK_BEFORE: {
    vi: "Dòng {line:plain} của ô: trước “{value}” thiếu dấu “{write}”.",
    en: "Line {line:plain} of the cell: “{write}” is missing before “{value}”.",
  },
  CELL_MARK_INSTEAD: {
    vi: "Dòng {line:plain} của ô: ở đây phải là dấu “{write}”, không phải “{value}”.",
    en: "Line {line:plain} of the cell: “{write}” belongs here, not “{value}”.",
  },
  CELL_NUMBER_WANTED: {
    vi: "Dòng {line:plain} của ô: chỗ này cần một con số, không phải chữ.",
    en: "Line {line:plain} of the cell: a number is needed here, not words.",
  },
  CELL_NAME_TAKEN: {
    vi: "Dòng {line:plain} của ô: “{value}” đã được đặt ở trên; hãy dùng một tên khác, ví dụ const {value}2 = ….",
    en: "Line {line:plain} of the cell: “{value}” is taken above; use another name, such as const {value}2 = ….",
  },
  CELL_WORD_NEAR: {
    vi: "Dòng {line:plain} của ô: “{value}” không đúng; hãy viết {write}.",
    en: "Line {line:plain} of the cell: “{value}” is wrong; write {write}.",
  },
  CELL_TOO_FEW: {
    vi: "{name}: cần ít nhất {least} giá trị.",
    en: "{name}: at least {least} values are needed.",
  },
  CELL_PART_MISSING: {
    vi: "Dòng {line:plain} của ô: thiếu “{value}”; hãy viết thêm “{value}: …”.",
    en: "Line {line:plain} of the cell: “{value}” is missing; add “{value}: …”.",
  },
  CELL_CHOICE: {
    vi: "Dòng {line:plain} của ô: không có {value} để chọn ở đây; hãy viết một trong: {write}.",
    en: "Line {line:plain} of the cell: {value} cannot be chosen here; write one of: {write}.",
  },
  CELL_NOT_RISING: {
    vi: "các mức {value} phải tăng dần, mỗi mức một lần; số thập phân viết bằng dấu chấm.",
    en: "the settings {value} have to rise, each one once; decimals are written with a point.",
  },
  CELL_COLON: {
    vi: "Dòng {line:plain} của ô: sau tên là dấu hai chấm; hãy viết “:” thay cho “=”.",
    en: "Line {line:plain} of the cell: a colon follows a name here; write “:” instead of “=”.",
  },
  CELL_LOCALITY: {
    vi: "{name}: {count} chỉ tiêu, đánh giá tháng {date:date}; muốn xem câu trả lời, hãy đặt tên cho địa phương (const noi = …) rồi viết showAnswers(noi).",
    en: "{name}: {count} targets as of {date:date}; to see the answers, give the locality a name (const place = …) and write showAnswers(place).",
  },
  CELL_MARK_MISSING: {
    vi: "Dòng {line:plain} của ô: thiếu dấu “{write}” ở cuối dòng này.",
    en: "Line {line:plain} of the cell: “{write}” is missing at the end of this line.",
  },
  CELL_QUOTE_OPEN: {
    vi: 'Dòng {line:plain} của ô: ngoặc kép mở mà chưa đóng; hãy thêm dấu " ở cuối chữ.',
    en: 'Line {line:plain} of the cell: a quotation mark is opened and not closed; add " at the end of the words.',
  },
  CELL_NAME_UNKNOWN: {
    vi: "Dòng {line:plain} của ô: chưa có “{value}”; hãy chạy ô đầu tiên của sổ rồi chạy lần lượt các ô bên dưới (Run All).",
    en: "Line {line:plain} of the cell: there is no “{value}” yet; run the first cell of the notebook, then those below it in order (Run All).",
  },
  CELL_NAME_NEAR: {
    vi: "Dòng {line:plain} của ô: không có “{value}”; có phải là “{write}”? Nếu vừa mở lại sổ, hãy chạy ô đầu tiên trước.",
    en: "Line {line:plain} of the cell: there is no “{value}”; do you mean “{write}”? After reopening, run the first cell first.",
  },
  CELL_PACKAGE_UNKNOWN: {
    vi: "Dòng {line:plain} của ô: không có gói {value}; hãy kiểm tra tên trong ngoặc kép sau chữ from.",
    en: "Line {line:plain} of the cell: there is no package {value}; check the name in quotation marks behind from.",
  },
  CELL_NOT_EXPORTED: {
    vi: "Dòng {line:plain} của ô: gói không có “{value}”; hãy kiểm tra cách viết hoa, viết thường.",
    en: "Line {line:plain} of the cell: the package has no “{value}”; check capitals and spelling.",
  },
  CELL_NUMBER_QUOTED: {
    vi: 'Dòng {line:plain} của ô: số không để trong ngoặc kép; hãy viết 33 thay cho "33".',
    en: 'Line {line:plain} of the cell: a number has no quotation marks; write 33 instead of "33".',
  },
  CELL_PROPERTY_UNKNOWN: {
    vi: "Dòng {line:plain} của ô: không có mục nào tên “{value}” ở đây; hãy kiểm tra cách viết.",
    en: "Line {line:plain} of the cell: nothing here is called “{value}”; check the spelling.",
  },
  CELL_ARGUMENTS: {
    vi: "Dòng {line:plain} của ô: trong ngoặc tròn thiếu hoặc thừa giá trị; hãy so với ô mẫu.",
    en: "Line {line:plain} of the cell: too few or too many values between the round brackets; compare with the original cell.",
  },
  CELL_UNREADABLE: {
    vi: "Dòng {line:plain} của ô: không đọc được ở chỗ “{value}”; hãy xem dấu phẩy, ngoặc và ngoặc kép ngay trước đó.",
    en: "Line {line:plain} of the cell: not readable at “{value}”; look at the commas, brackets and quotation marks before it.",
  },
  CELL_UNFITTING: {
    vi: "Dòng {line:plain} của ô: “{value}” không phải thứ cần ở chỗ này; hãy so với ô mẫu.",
    en: "Line {line:plain} of the cell: “{value}” is not what is needed here; compare with the original cell.",
  },
  CELL_TYPE_UNNAMED: {
    vi: "Dòng {line:plain} của ô: kiểu của “{value}” thuộc một gói mà sổ không gọi tên được; hãy viết “const {value}: any = …”.",
    en: "Line {line:plain} of the cell: the type of “{value}” belongs to a package that the notebook cannot name; write “const {value}: any = …”.",
  },
  CELL_INTERRUPTED: { vi: "Đã dừng theo yêu cầu.", en: "Stopped as asked." },
  CELL_FILE_MISSING: {
    vi: "không có tệp {file}; hãy kiểm tra tên và thư mục (đường dẫn tính từ thư mục của sổ).",
    en: "there is no file {file}; check name and folder (paths start at the notebook's folder).",
  },
  CELL_NOT_THERE_YET: {
    vi: "giá trị cần dùng chưa có ({message}); hãy chạy lại các ô phía trên theo thứ tự.",
    en: "a value that is needed is not there ({message}); run the cells above again in order.",
  },
  "cell/scenario": { vi: "kịch bản", en: "scenario" },
  "cell/lever": { vi: "đòn bẩy", en: "lever" },
  "cell/indicator": { vi: "chỉ số", en: "indicator" },
  "cell/target": { vi: "chỉ tiêu", en: "target" },
  "cell/locality": { vi: "địa phương", en: "locality" },
  "cell/year": { vi: "năm", en: "year" },
  "cell/draws": { vi: "số lần mô phỏng", en: "number of draws" },
  "cell/value": { vi: "giá trị", en: "value" },
  CELL_OUT_OF_RANGE: {
    vi: "{name}: {value} nằm ngoài khoảng cho phép; hãy viết giá trị {write}.",
    en: "{name}: {value} is out of range; write a value {write}.",
  },
  CELL_NOT_ONE_OF: {
    vi: "không có {what:term} “{value}”; hãy viết: {write}.",
    en: "no {what:term} is called “{value}”; write: {write}.",
  },
  CELL_REFUSED: {
    vi: "không dùng được {what:term} “{value}” ở đây; hãy so với ô mẫu.",
    en: "the {what:term} “{value}” cannot be used here; compare with the original cell.",
  },
  CELL_AWAIT_MISSING: {
    vi: "Dòng {line:plain} của ô: thiếu chữ await; hãy viết await trước lời gọi đã tạo ra {value}, ví dụ await openLocality(…).",
    en: "Line {line:plain} of the cell: await is missing; write await before the call that made {value}, e.g. await openLocality(…).",
  },
  FIGURE_USED: {
    vi: "Số đặt thử {name} {year:plain} = {value}: đã dùng, {count} chỉ tiêu đổi theo.",
    en: "The supposed {name} {year:plain} = {value} is used: {count} targets change.",
  },
  FIGURE_OLDER: {
    vi: "Số đặt thử {name} {year:plain} = {value}: không đổi câu trả lời nào, vì kế hoạch đang tính từ số mới hơn ({newerYear:plain}: {newer}, {status}).",
    en: "The supposed {name} {year:plain} = {value} changes no answer: a newer one is used ({newerYear:plain}: {newer}, {status}).",
  },
  FIGURE_TO_COME: {
    vi: "Số đặt thử {name} {year:plain} = {value}: không dùng, vì năm {year:plain} ở sau ngày đánh giá {asOf:date}.",
    en: "The supposed {name} {year:plain} = {value} is not used: {year:plain} lies after the date of assessment, {asOf:date}.",
  },
  FIGURE_UNREAD: {
    vi: "Số đặt thử {name} {year:plain} = {value}: không đổi câu trả lời nào, vì không chỉ tiêu nào của kế hoạch dùng số này.",
    en: "The supposed {name} {year:plain} = {value} changes no answer: no target of the plan uses it.",
  },
  FIGURE_PERCENT: {
    vi: "{name}: {value} được hiểu là {value} %; nếu là {percent} %, hãy viết {percent}.",
    en: "{name}: {value} is taken as {value} %; for {percent} % write {percent}.",
  },
  PICTURE_IN_WORDS: { vi: "Hình này nói gì", en: "What this picture says" },
  COMPARE_NOTE_CELL: {
    vi: "Các kịch bản dùng chung số ngẫu nhiên, nên chênh lệch là của cách làm chứ không phải may rủi. Khoảng sau P là sai số 95 % của mô phỏng, không nói các giả định đúng hay sai. Sau đó là mức đổi của chính chỉ tiêu vào năm đích: mức giữa, và 90 % số lượt nằm trong khoảng.",
    en: "The scenarios share their random numbers, so that a difference is not luck. The interval after P is the 95 % error of the simulation only; it does not say whether the assumptions hold. Then comes the change of the indicator itself at the deadline: the median, and the range of 90 % of the draws.",
  },
  CHANGE_ANSWERED: {
    vi: "Nay đã có con số để bắt đầu: xem câu trả lời của chỉ tiêu này.",
    en: "There is a figure to start from now: see the answer of this target.",
  },
  SCENARIO_CHANGED: { vi: "{name}, đã đổi", en: "{name}, changed" },
  SLIDER_HINT: { vi: "Kéo thanh để xem P ở từng mức.", en: "Move the slider to see P at each setting." },
  SLIDER_TABLE: { vi: "Mọi mức trong một bảng", en: "All settings in a table" },
  COLUMN_AFTER_P: { vi: "Xác suất đạt", en: "Probability" },
  CHART_BEFORE_TEXT: { vi: "trước khi đổi: {said}", en: "before the change: {said}" },
  CHANGE_BEFORE: { vi: "Trước khi đổi: {said}.", en: "Before the change: {said}." },
  CHANGE_NOTHING: { vi: "Thay đổi này không làm khác câu trả lời nào.", en: "This change alters no answer." },
  COLUMN_BEFORE: { vi: "Trước khi đổi", en: "Before" },
  COLUMN_AFTER: { vi: "Sau khi đổi", en: "After" },
  WORKING: {
    vi: "Đang tính: xong {percent} %. Muốn dừng: menu Kernel → Interrupt.",
    en: "Computing: {percent} % done. To stop: menu Kernel → Interrupt.",
  },
  WORKING_SECONDS: {
    vi: "Đang tính với {draws} lượt, mất vài giây. Muốn dừng: menu Kernel → Interrupt.",
    en: "Computing with {draws} draws, which takes some seconds. To stop: menu Kernel → Interrupt.",
  },
  EXPORT_COMPUTING: {
    vi: "Gói báo cáo: đang tính hình và bảng…",
    en: "Briefing pack: computing its charts and tables…",
  },
  EXPORT_WRITING: { vi: "Gói báo cáo: đang viết {count} dạng…", en: "Briefing pack: writing {count} formats…" },
  EXPORT_WRITTEN: { vi: "Gói báo cáo: đã viết {count} tệp.", en: "Briefing pack: {count} files written." },
  CELL_FAILED: { vi: "ô dừng lại vì {message}.", en: "the cell stopped: {message}." },
} as const satisfies Catalogue;
