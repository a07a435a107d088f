import type { Catalogue } from "../catalogue.js";

/** What is found in the tables of offices: what is wrong, what it may mean and what to write instead. */
export const officeTables = {
  IMPORT_FILE_MISSING: {
    vi: "không tìm thấy tệp; hãy kiểm tra tên và thư mục.",
    en: "no such file; check the name and the folder.",
  },
  IMPORT_FILE_UNREADABLE: {
    vi: "không mở được tệp ({reason}); hãy kiểm tra quyền đọc.",
    en: "the file cannot be opened ({reason}); check that it may be read.",
  },
  NOT_A_FILE: {
    vi: "đây là thư mục, thiết bị hoặc đường ống; hãy đưa một tệp .xlsx, .xls hoặc .csv.",
    en: "this is a folder, a device or a pipe; give a file (.xlsx, .xls or .csv).",
  },
  FILE_EMPTY: { vi: "tệp trống.", en: "the file is empty." },
  FILE_TOO_LARGE: {
    vi: "tệp nặng {size:plain} MB, giới hạn là {most:plain} MB; hãy tách thành nhiều tệp.",
    en: "the file has {size:plain} MB, the limit is {most:plain} MB; split it.",
  },
  FILE_IS_PDF: {
    vi: "đây là tệp PDF; hãy đưa bảng gốc (.xlsx, .xls, .csv).",
    en: "this is a PDF; give the table itself (.xlsx, .xls, .csv).",
  },
  WORKBOOK_TOO_LARGE: {
    vi: "phần {part} giải nén ra {size:plain} MB, giới hạn là {most:plain} MB; hãy xóa vùng định dạng thừa hoặc tách trang.",
    en: "its part {part} unpacks to {size:plain} MB, the limit is {most:plain} MB; delete formatted empty cells or split the sheet.",
  },
  WORKBOOK_BOMB: {
    vi: "từ chối: phần {part} giải nén ra gấp {ratio:plain} lần ({size:plain} MB), sổ tính thật không gấp quá {most:plain} lần nên không được mở; hãy mở bằng Excel và lưu lại.",
    en: "refused: its part {part} unpacks to {ratio:plain} times its size ({size:plain} MB), which no real workbook does beyond {most:plain}, so it is not opened; open it in Excel and save it anew.",
  },
  SHEET_TOO_LONG: {
    vi: "trang “{sheet}” dài hơn {most:plain} dòng; hãy tách thành nhiều tệp.",
    en: "sheet “{sheet}” has more than {most:plain} rows; split it.",
  },
  WORKBOOK_TOO_HEAVY: {
    vi: "sổ tính hỏng hoặc quá nặng: mở vượt giới hạn thời gian hoặc bộ nhớ; hãy mở bằng Excel và lưu lại, hoặc tách trang.",
    en: "the workbook is broken or too heavy: opening it exceeds the limits of time or memory; save it anew in Excel, or split it.",
  },
  WORKBOOK_PROTECTED: {
    vi: "sổ tính có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
    en: "the workbook is protected by a password; open it in Excel, remove the password and save it.",
  },
  WORKBOOK_CORRUPTED: {
    vi: "sổ tính bị hỏng hoặc không phải Excel; hãy mở bằng Excel và lưu lại thành .xlsx.",
    en: "the workbook is broken or is none; open it in Excel and save it as .xlsx.",
  },
  MACROS_IGNORED: { vi: "sổ tính có macro; macro không được chạy.", en: "the workbook has macros; they are not run." },
  LINKS_IGNORED: {
    vi: "sổ tính nối tới tệp khác; liên kết không được mở, ô nối chỉ có giá trị đã lưu.",
    en: "the workbook links to other files; they are not opened, linked cells have the values stored last.",
  },
  TEXT_UNKNOWN: {
    vi: "không nhận ra bảng mã chữ; hãy lưu lại dạng CSV UTF-8.",
    en: "the encoding of the text is unknown; save it as CSV UTF-8.",
  },
  TEXT_LEGACY: {
    vi: "chữ gõ bằng phông {encoding} cũ (.VnTime, VNI-Times …); hãy chuyển sang Unicode (trong Unikey: Ctrl+Shift+F6, nguồn {encoding}, đích Unicode) rồi đưa lại.",
    en: "the text is typed in an old {encoding} font; convert it to Unicode first (Unikey: Ctrl+Shift+F6, from {encoding} to Unicode).",
  },
  TABLE_QUOTE_OPEN: {
    vi: "dòng {line:plain}: ngoặc kép chưa đóng.",
    en: "line {line:plain}: a quotation mark is not closed.",
  },
  PERSONS_REFUSED: {
    vi: "đây là danh sách người (họ tên, ngày sinh, số định danh …), không được đọc để giữ kín dữ liệu cá nhân; hãy gửi số đếm theo nhóm tuổi, cấp học hoặc mức độ biết chữ thay cho danh sách.",
    en: "this is a list of persons (names, birthdays, identity numbers …), which is not read so that personal data stay private; send counts by age band, level or literacy instead.",
  },
  IMPORT_REFUSED: { vi: "{where}: {why}", en: "{where}: {why}" },
  NOTHING_READ: {
    vi: "không đọc được số liệu nào; cần một dòng tiêu đề có “Chỉ tiêu” hoặc “Địa phương” và các năm, hoặc dùng --as để nói loại bảng.",
    en: "no figure could be read; there must be a heading row with indicators or localities and years, or say with --as what the table is.",
  },
  SHEET_WITHOUT_TABLE: { vi: "trang không có bảng, bỏ qua.", en: "the sheet holds no table and is passed over." },
  SHEET_HIDDEN: {
    vi: "trang đang ẩn, không đọc; hãy bỏ ẩn nếu cần.",
    en: "the sheet is hidden and not read; unhide it if it should be.",
  },
  ROWS_HIDDEN: {
    vi: "{count:plain} dòng đang ẩn (hoặc bị lọc), không đọc; hãy bỏ ẩn nếu cần.",
    en: "{count:plain} rows are hidden or filtered and not read; unhide them if they should be.",
  },
  COLUMNS_HIDDEN: {
    vi: "{count:plain} cột đang ẩn, không đọc; hãy bỏ ẩn nếu cần.",
    en: "{count:plain} columns are hidden and not read; unhide them if they should be.",
  },
  FOOTNOTE: {
    vi: "“{value}” có chú thích: “{note}”; số được đọc như đã ghi, nếu chú thích làm đổi nghĩa (ước tính, thiếu nơi nào) hãy sửa cột trạng thái hoặc bỏ số ấy.",
    en: "“{value}” has a footnote: “{note}”; its figures are taken as they stand: where the note changes what they are (an estimate, a place left out), change their status or leave them out.",
  },
  TABLE_NOTE: {
    vi: "dưới bảng có ghi chú “{note}”; số được đọc như đã ghi, nếu ghi chú làm đổi nghĩa hãy sửa cột trạng thái hoặc bỏ số ấy.",
    en: "a note below the table says “{note}”; its figures are taken as they stand: where the note changes what they are, change their status or leave them out.",
  },
  FIGURE_OF_SOME: {
    vi: "chú thích “{note}” nói số “{value}” chỉ là của một phần nên chưa được đọc; hãy ghi phần ấy vào tên dòng hay cột, hoặc bỏ chú thích.",
    en: "the footnote “{note}” says that “{value}” is of some only, so that it is not read; write it into the name of the row or column, or remove the note.",
  },
  FIGURE_NOT_READ: {
    vi: "chưa hiểu “{value}” là số của chỉ tiêu nào, nên không đọc.",
    en: "of which indicator “{value}” is a figure is not understood; it is not read.",
  },
  LEVEL_WITHOUT_JOINT: {
    vi: "bảng để riêng trường nhiều cấp học nên số này có thể thiếu phần học ở trường ấy; hãy ghi số của cả cấp, hoặc ghi rõ “Học sinh tiểu học”, “Lớp tiểu học” ở tên dòng.",
    en: "the table has schools of several levels apart, so that this figure may lack those in them; write the figure of the whole level, or call the row by the pupils of that level.",
  },
  OTHER_MOMENT_SKIPPED: {
    vi: "chỉ tiêu này lấy số của thời điểm kia trong năm học (đầu năm hoặc cuối năm) ở cột bên; số này không dùng.",
    en: "this indicator is taken from the column of the other moment of the school year; this figure is not used.",
  },
  SCHOOLS_ALL_RECOGNISED: {
    vi: "cả {count:plain} trường đều đạt chuẩn: đây có thể là danh sách trường đạt chuẩn, nên không suy ra tổng số trường và tỷ lệ; hãy ghi cả trường chưa đạt.",
    en: "all {count:plain} schools are at the standard: the list may be of those only, so it gives no totals and no shares; add the schools that are not.",
  },
  NOTHING_CERTAIN: {
    vi: "chưa số nào đọc được chắc chắn; hãy trả lời các câu hỏi nêu cùng chỗ này rồi chạy lại.",
    en: "no figure could be read for certain; answer the questions that stand beside this and run it again.",
  },
  COUNT_OF_RATE: {
    vi: "“{value}” được hiểu là số đếm của tỷ lệ ở {other}, không dùng.",
    en: "“{value}” is taken for the count behind the rate in {other} and not used.",
  },
  RATE_OR_COUNT: {
    vi: "không rõ “{value}” là phần trăm hay số đếm; nếu là tỷ lệ, hãy ghi “Tỷ lệ” ở tên hoặc “%” ở đơn vị.",
    en: "“{value}” may be a rate or a count; where it is a rate, write “Tỷ lệ” in its name or “%” as its unit.",
  },
  TABLE_OF_SCHOOL: {
    vi: "tiêu đề ghi “{value}”: đây là số của một trường, không phải của xã hay huyện, nên không đọc.",
    en: "the title says “{value}”: these are the figures of one school, not of a commune or district, and are not read.",
  },
  ROW_OF_WHAT: {
    vi: "“{value}”: ô bên trái trống, không rõ dòng này thuộc nhóm ở trên hay là tổng; hãy điền ô ấy.",
    en: "“{value}”: the cell to the left is empty, so the row may belong to the group above or be a total; fill it in.",
  },
  TABLE_ILLUSTRATIVE: {
    vi: "tiêu đề ghi “minh họa”: nếu là số dựng lên, hãy thêm cột “Tình trạng” ghi “minh họa”.",
    en: "a title says “illustrative”: if the figures are made up, add a column “status” that says so.",
  },
  YEAR_MISSING: {
    vi: "bảng không ghi năm; hãy thêm --year, ví dụ --year 2025 cho năm học 2025–2026.",
    en: "the table names no year; add --year, e.g. --year 2025 for school year 2025–26.",
  },
  STATUS_SUPPOSED: {
    vi: "không có cột status: mọi số được coi là số báo cáo (reported); số ước tính hay giả định thì thêm cột ấy.",
    en: "there is no column status: every figure is taken for a reported one; add the column for those that are estimated or assumed.",
  },
  HAMLET_SKIPPED: {
    vi: "“{value}” là thôn, tổ; chỉ đọc dòng cộng của xã.",
    en: "“{value}” is a part of a commune; only the commune's total is read.",
  },
  REGION_SKIPPED: {
    vi: "“{value}” là một vùng; chỉ đọc số của cả nước, tỉnh, huyện, xã.",
    en: "“{value}” is a region; only the country, provinces, districts and communes are read.",
  },
  SCHOOL_ROW_SKIPPED: {
    vi: "“{value}” là một trường; chỉ đọc dòng cộng của địa phương, hãy thêm dòng ấy nếu chưa có.",
    en: "“{value}” is a school; only the row of the whole locality is read, add it where there is none.",
  },
  FIGURES_OUTSIDE_TABLES: {
    vi: "dòng có số nhưng không thuộc bảng nào đã nhận ra; hãy ghi dòng tiêu đề (năm, tên chỉ tiêu) ngay trên các số.",
    en: "a row of figures stands in no table that was found; write a heading (years, names of indicators) right above them.",
  },
  YEAR_EMPTY: { vi: "ô năm trống.", en: "the year is empty." },
  YEAR_UNREADABLE: {
    vi: "“{value}” không phải năm; hãy viết 2024 hoặc 2024-2025.",
    en: "“{value}” is no year; write 2024 or 2024-2025.",
  },
  YEAR_IS_SERIAL: {
    vi: "“{value}” là số thứ tự ngày của Excel, không phải năm; có lẽ là {likely}: hãy định dạng cột là văn bản rồi gõ lại năm.",
    en: "“{value}” is a day number of Excel, no year; probably {likely}: format the column as text and type the year again.",
  },
  YEAR_IS_1905: {
    vi: "“{value}”: Excel đã đổi năm thành một ngày của năm 1905; có lẽ là năm {likely}: hãy định dạng cột là văn bản rồi gõ lại.",
    en: "“{value}”: Excel has turned a year into a day of 1905; probably {likely}: format the column as text and type it again.",
  },
  YEAR_DATE_UNSURE: {
    vi: "“{value}” là một ngày giữa năm: năm học hay năm dương lịch ({likely})? hãy viết năm.",
    en: "“{value}” is a day in the middle of a year: which year is meant ({likely})? write the year.",
  },
  YEAR_SPAN: {
    vi: "“{value}” gồm nhiều năm; hãy viết một năm học, ví dụ {likely}.",
    en: "“{value}” spans several years; write one school year, e.g. {likely}.",
  },
  YEAR_FROM_DATE: {
    vi: "“{value}” là một ngày; lấy năm {year}.",
    en: "“{value}” is a day; its year {year} is taken.",
  },
  STATUS_UNKNOWN: {
    vi: "không hiểu tình trạng “{status}”; hãy viết báo cáo, sơ bộ, ước tính, giả định hoặc minh họa. Tạm coi là báo cáo.",
    en: "the status “{status}” is unknown; write reported, provisional, estimated, assumed or illustrative. It is taken as reported.",
  },
  CHANGE_ROW_SKIPPED: {
    vi: "“{value}”: chỉ số phát triển, cơ cấu hay mức tăng giảm, tính từ các số ở trên; không đọc.",
    en: "“{value}”: an index, a share or a change, computed from figures above; it is not read.",
  },
  PLANNED_SKIPPED: {
    vi: "“{value}” là kế hoạch, dự kiến, không phải số liệu; bỏ qua.",
    en: "“{value}” is a plan or a forecast, no figure; it is passed over.",
  },
  INDICATOR_UNKNOWN: {
    vi: "không biết chỉ tiêu “{value}”; gần nhất: {near}. Hãy ghi mã vào tệp --mapping, hoặc “-” để bỏ qua.",
    en: "the indicator “{value}” is unknown; nearest: {near}. Write its id into the --mapping file, or “-” to leave it out.",
  },
  COLUMN_NOT_READ: {
    vi: "không hiểu cột “{value}”; gần nhất: {near}. Hãy ghi mã vào tệp --mapping, hoặc “-” để bỏ qua.",
    en: "the column “{value}” is not understood; nearest: {near}. Write an id into the --mapping file, or “-” to leave it out.",
  },
  CELL_ERROR: {
    vi: "ô có lỗi {value}; hãy sửa công thức hoặc gõ số.",
    en: "the cell holds the error {value}; mend the formula or type the number.",
  },
  CELL_IS_DATE: {
    vi: "“{value}” là ngày, không phải số: có thể Excel đã đổi “1-2” hay “1/3”; hãy định dạng ô là văn bản rồi gõ lại.",
    en: "“{value}” is a day, no number: Excel may have turned “1-2” or “1/3” into it; format the cell as text and type it again.",
  },
  NOT_A_NUMBER: {
    vi: "“{value}” không phải số; hãy gõ một số, để trống nếu không có.",
    en: "“{value}” is no number; type one, or leave the cell empty.",
  },
  SHOWN_DIFFERS: {
    vi: "ô hiện “{value}” nhưng chứa {write}: định dạng cắt bớt số; hãy đổi định dạng để thấy cả số.",
    en: "the cell displays “{value}” and holds {write}: its format hides a part; change the format so that the whole number is seen.",
  },
  NUMBER_AMBIGUOUS: {
    vi: "“{value}” đọc được hai cách (dấu thập phân hay dấu ngăn nghìn); có phải {write}? hãy viết không có dấu ngăn nghìn.",
    en: "“{value}” can be read in two ways (decimal mark or thousands); is it {write}? write it without a mark between thousands.",
  },
  NUMBER_IS_FRACTION: {
    vi: "“{value}” là phân số; hãy viết tỷ lệ ({write}) hoặc hai cột tử số, mẫu số.",
    en: "“{value}” is a fraction; write the rate ({write}) or two columns, numerator and denominator.",
  },
  FRACTION_READ: {
    vi: "“{value}” đọc là {part} trên {whole}.",
    en: "“{value}” is read as {part} of {whole}.",
  },
  RATE_NOT_ITS_COUNTS: {
    vi: "“{value}” khác {numerator} trên {denominator} ({write} %) của cùng dòng; số nào đúng?",
    en: "“{value}” differs from {numerator} of {denominator} ({write} %) in the same row; which one is right?",
  },
  COUNT_IN_PERCENT: {
    vi: "“{value}” có dấu %, nhưng chỉ tiêu này là số đếm.",
    en: "“{value}” has a percent sign, but this indicator is a count.",
  },
  COUNT_FRACTIONAL: {
    vi: "“{value}” không phải số nguyên; người, lớp, trường phải nguyên: có phải {write}?",
    en: "“{value}” is not whole; people, classes and schools are: is it {write}?",
  },
  RATE_AS_FRACTION: {
    vi: "“{value}” có lẽ là phần của 1, không phải %: có phải {write} %?",
    en: "“{value}” looks like a part of 1, not a percentage: is it {write} %?",
  },
  DECIMAL_MISPLACED: {
    vi: "“{value}” khác hẳn các năm khác, có lẽ đặt sai dấu thập phân: có phải {write}?",
    en: "“{value}” is far from the other years; the decimal mark may be misplaced: is it {write}?",
  },
  THOUSANDS_READ: {
    vi: "“{value}” đọc là {read:plain} (dấu ngăn nghìn), như các số khác trong tệp.",
    en: "“{value}” is read as {read:plain} (thousands), as other numbers of the file are written.",
  },
  VALUE_ABOVE: { vi: "“{value}” lớn hơn mức có thể ({write}).", en: "“{value}” is above what is possible ({write})." },
  VALUE_BELOW: { vi: "“{value}” nhỏ hơn mức có thể ({write}).", en: "“{value}” is below what is possible ({write})." },
  FIGURE_TWICE: {
    vi: "một năm có hai giá trị: {write}; giá trị nào đúng?",
    en: "one year has two values: {write}; which one is right?",
  },
  FIGURE_TWICE_SAME: {
    vi: "lặp lại số ở {other}, cùng giá trị.",
    en: "the figure of {other} stands again, with the same value.",
  },
  FIGURE_JUMPS: {
    vi: "“{value}” chênh lớn so với năm {year} ({before}); hãy xem lại.",
    en: "“{value}” is far from year {year} ({before}); look at it again.",
  },
  UNIT_SCALED: {
    vi: "đơn vị “{unit}” phải đổi ra số thường cho {indicator}; hãy viết đủ các chữ số.",
    en: "the unit “{unit}” has to be converted for {indicator}; write all digits.",
  },
  UNIT_CONVERTED: {
    vi: "“{value}” theo đơn vị “{unit}” đọc là {read:plain}.",
    en: "“{value}” in the unit “{unit}” is read as {read:plain}.",
  },
  UNIT_DIFFERS: {
    vi: "đơn vị “{unit}” không hợp với {indicator}; hãy xem lại tên chỉ tiêu hoặc đơn vị.",
    en: "the unit “{unit}” does not fit {indicator}; look at the indicator's name or the unit.",
  },
  UNIT_IS_PERCENT: {
    vi: "“{value}” có dấu %, nhưng {indicator} không tính bằng %.",
    en: "“{value}” has a percent sign, but {indicator} is not in percent.",
  },
  FORMULA_COMPUTED: {
    vi: "công thức {formula} chưa có giá trị lưu; tính được {read:plain}.",
    en: "the formula {formula} has no stored value; computed: {read:plain}.",
  },
  FORMULA_WITHOUT_VALUE: {
    vi: "công thức {formula} chưa có giá trị lưu; hãy mở tệp bằng Excel và lưu lại.",
    en: "the formula {formula} has no stored value; open the file in Excel and save it.",
  },
  TOTAL_COMPUTED: {
    vi: "tổng để trống; cộng {formula} được {read:plain}.",
    en: "the total is empty; {formula} gives {read:plain}.",
  },
  TOTAL_DIFFERS: {
    vi: "tổng “{value}” khác {formula} = {read:plain}; hãy xem lại.",
    en: "the total “{value}” differs from {formula} = {read:plain}; look at it again.",
  },
  MORE_PROBLEMS: { vi: "và {count:plain} vấn đề nữa cùng loại.", en: "and {count:plain} more problems." },
  ROWS_LEFT_OUT: {
    vi: "{count:plain} số không có năm hoặc địa phương đã biết nên không ghi vào tệp.",
    en: "{count:plain} figures without a year or a known locality are not written.",
  },
  TITLE_OF_SOME: {
    vi: "tiêu đề, tên trang hoặc ghi chú “{title}” nói bảng chỉ gồm một phần mà dòng, cột không nói, nên các số ấy chưa được đọc là của tất cả; hãy ghi phần ấy vào tên dòng hay cột (ví dụ “Học sinh tiểu học ngoài công lập”).",
    en: "the title, the name of the sheet or a note, “{title}”, says that the table is of some only, its rows and columns do not, so that these figures are not read as those of all; write it into the names of rows or columns.",
  },
  RATE_OF_TOTAL: {
    vi: "“{value}” % ở dòng “{text}” được hiểu là gốc của các tỷ lệ bên dưới, không phải một tỷ lệ; nếu đúng là tỷ lệ thì bỏ chữ “Tổng số”.",
    en: "“{value}” % in the row “{text}” is taken as the base of the shares below it, not as a rate; if it is one, leave out the word for the total.",
  },
  OWN_TABLE_READ: {
    vi: "{file}: dùng {count:plain} số liệu đọc được; {bad:plain} điều cần xem lại: lotrinh import {file}",
    en: "{file}: {count:plain} figures are used; {bad:plain} things to look at: lotrinh import {file}",
  },
  OWN_TABLE_UNANSWERED: {
    vi: "{file}: đọc được {count:plain} số liệu nhưng chưa dùng được số nào vì còn {bad:plain} điều cần làm rõ; trả lời bằng lotrinh import {file} (thêm --locality, --year hoặc --mapping), ghi ra bằng --out, rồi đưa tệp ấy cho --data",
    en: "{file}: {count:plain} figures were read, but none can be used before {bad:plain} things are cleared up: run lotrinh import {file} (with --locality, --year or --mapping), write it with --out, and give that file to --data",
  },
  OUT_TOO_LONG: {
    vi: "{file}: {count} dòng, một trang tính chỉ chứa {most}; hãy viết: --out với đuôi .parquet, .arrow hoặc .csv.",
    en: "{file}: {count} rows, and a sheet holds {most}; write: --out with .parquet, .arrow or .csv.",
  },
  OUT_EXISTS: {
    vi: "{file}: đã có tệp này; thêm --force để ghi đè.",
    en: "{file}: the file exists; add --force to replace it.",
  },
  OUT_UNWRITABLE: { vi: "{file}: không ghi được ({reason}).", en: "{file}: cannot be written ({reason})." },
  OUT_WRITTEN: { vi: "Đã ghi {count:plain} số vào {file}.", en: "{count:plain} figures written to {file}." },
  MAPPING_WRITTEN: {
    vi: "Đã ghi cách hiểu bảng vào {file}; năm sau dùng lại với --mapping {file}.",
    en: "The mapping is written to {file}; use it next year with --mapping {file}.",
  },
  MAPPING_FORM: {
    vi: "{file}: không đúng dạng; cần “rows:” với các dòng tên: mã chỉ số.",
    en: "{file}: not in the right form; there must be “rows:” with lines of name: id.",
  },
  MAPPING_UNKNOWN: {
    vi: "{file}: “{key}”: không có chỉ số {value}; hãy viết: {write}.",
    en: "{file}: “{key}”: there is no indicator {value}; write: {write}.",
  },
  CLI_COMMAND_IMPORT: {
    vi: "đọc bảng số liệu của cơ quan (Excel, CSV) thành số liệu của Lộ trình",
    en: "read an office's table (Excel, CSV) into figures",
  },
  CLI_OPTION_AS: {
    vi: "loại bảng: auto (mặc định), indicators, schools, form, universalisation, yearbook",
    en: "what the table is: auto (default), indicators, schools, form, universalisation, yearbook",
  },
  CLI_OPTION_IMPORT_LOCALITY: {
    vi: "địa phương của số liệu, nếu bảng không ghi",
    en: "locality of the figures where the table names none",
  },
  CLI_OPTION_IMPORT_YEAR: {
    vi: "năm (của năm học Y–Y+1: Y), nếu bảng không ghi",
    en: "year (Y of school year Y–Y+1) where the table names none",
  },
  CLI_OPTION_IMPORT_OUT: { vi: "tệp CSV nhận số liệu", en: "CSV file that receives the figures" },
  CLI_OPTION_IMPORT_FORCE: { vi: "ghi đè tệp đã có", en: "replace an existing file" },
  CLI_OPTION_MAPPING: {
    vi: "tệp YAML ghi cách hiểu từng dòng, cột; dùng lại nếu đã có",
    en: "YAML file of what each row and column means; used where it exists, else written",
  },
} as const satisfies Catalogue;
