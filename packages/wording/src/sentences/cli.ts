import type { Catalogue } from "@lotrinh/language";

/** Words of the command line. */
export const cli = {
  CLI_ABOUT: {
    vi: "Lộ trình: chỉ tiêu giáo dục nào của địa phương đạt được, chắc đến đâu, và cần gì để đạt.",
    en: "Lộ trình: which education targets of a locality can be reached, how sure we are, and what it takes.",
  },
  CLI_USAGE: { vi: "Cách dùng", en: "Usage" },
  CLI_HELP_OF_COMMAND: {
    vi: "Trợ giúp từng lệnh: lotrinh help COMMAND",
    en: "Help of one command: lotrinh help COMMAND",
  },
  CLI_COMMANDS: { vi: "Các lệnh", en: "Commands" },
  CLI_OPTIONS: { vi: "Tùy chọn", en: "Options" },
  CLI_EVERY_COMMAND: { vi: "Tùy chọn của mọi lệnh", en: "Options of every command" },
  CLI_EXIT_CODES: {
    vi: "Mã thoát: 0 xong; 1 tên hoặc mã không có, tệp không đọc được hay không hợp lệ; 2 lệnh lạ, thiếu đối số hoặc giá trị tùy chọn sai.",
    en: "Exit codes: 0 done; 1 unknown name or id, unreadable or invalid file; 2 unknown command, missing argument or mistyped option value.",
  },
  CLI_OTHER_LANGUAGE: { vi: "English: lotrinh --help --lang en", en: "Tiếng Việt: lotrinh --help" },
  CLI_COMMAND_TARGETS: { vi: "liệt kê chỉ tiêu của các kế hoạch", en: "list the targets of the plans" },
  CLI_COMMAND_LOCALITIES: { vi: "liệt kê địa phương", en: "list localities" },
  CLI_COMMAND_INDICATORS: { vi: "liệt kê chỉ số và định nghĩa", en: "list indicators and their definitions" },
  CLI_COMMAND_DATA: { vi: "liệt kê số liệu và nguồn", en: "list figures and their sources" },
  CLI_COMMAND_ASSESS: { vi: "đánh giá các chỉ tiêu của một địa phương", en: "assess the targets of a locality" },
  CLI_COMMAND_COMPARE: {
    vi: "so sánh các kịch bản của một địa phương, hoặc nhiều địa phương, từng chỉ tiêu",
    en: "compare scenarios of a locality, or several localities, target by target",
  },
  CLI_COMMAND_SOLVE: {
    vi: "tìm mức đòn bẩy đưa một chỉ tiêu đến một xác suất",
    en: "find the lever settings that bring a target to a probability",
  },
  CLI_COMMAND_REPORT: {
    vi: "lập báo cáo hằng năm: kết quả từng chỉ tiêu, đối chiếu với khả năng đã công bố, cột nguyên nhân và kiến nghị để ghi",
    en: "make the yearly report: each target's result against what was issued, with columns for cause and proposal",
  },
  CLI_OPTION_REPORT_YEAR: { vi: "năm báo cáo", en: "the year that is reported" },
  CLI_OPTION_ISSUED: {
    vi: "thư mục tập thông tin hoặc báo cáo đã phát hành lần trước, để đối chiếu",
    en: "folder of the pack or report that was issued before, to hold against",
  },
  CLI_OPTION_REPORT_FORMATS: {
    vi: "các định dạng của báo cáo, cách nhau bằng dấu phẩy; mặc định: docx,xlsx,html",
    en: "formats of the report, separated by commas; default: docx,xlsx,html",
  },
  CLI_COMMAND_WHY: {
    vi: "nói một số ở trang đầu của tập thông tin lấy từ đâu: điều khoản, số liệu, giả định, phiên bản",
    en: "say what a number on a pack's first page is from: clause, figure, assumption, version",
  },
  CLI_COMMAND_BRIEFING: {
    vi: "lập tập thông tin của một địa phương vào một thư mục; nhiều địa phương thì mỗi nơi một thư mục con",
    en: "write a locality's briefing pack into a folder, those of several into folders of their own in it",
  },
  CLI_COMMAND_FORECAST: {
    vi: "dự báo mọi chuỗi số liệu năm trong một tệp CSV dài",
    en: "forecast every annual series of a long CSV",
  },
  CLI_COMMAND_BACKTEST: {
    vi: "kiểm tra ngược: đo sai số dự báo trên chính các chuỗi trong một tệp CSV dài",
    en: "back-test: measure how far forecasts of the series of a long CSV were off",
  },
  CLI_OPTION_BACKTEST_HORIZON: { vi: "số năm dự báo, mặc định 5", en: "years ahead, 5 by default" },
  CLI_OPTION_MODEL: {
    vi: "mô hình; auto (mặc định) là tổ hợp",
    en: "the model; auto (the default) is the combination",
  },
  CLI_OPTION_MISSING: {
    vi: "ô value nào là thiếu số liệu, cách nhau bằng dấu phẩy; mặc định không có",
    en: "cells of value that stand for no figure, separated by commas; default none",
  },
  CLI_OPTION_BETTER: {
    vi: "chiều tốt lên của tỷ lệ; mặc định theo cột better, nếu không có là higher",
    en: "which way a rate is meant to move; default the column better, else higher",
  },
  CLI_OPTION_BREAKS: {
    vi: "các năm đầu không so được với trước đó; chuỗi lấy từ năm cuối trong số này",
    en: "first years not comparable with those before; a series counts from the last of them",
  },
  CLI_OPTION_LEVEL: {
    vi: "mức của các khoảng, theo phần trăm; mặc định 80,95",
    en: "levels of the intervals, in percent; default 80,95",
  },
  CLI_OPTION_DRAWS_OUT: {
    vi: "ghi các đường mô phỏng chung ra tệp CSV: series,draw,year,value",
    en: "write the joint simulated paths to a CSV: series,draw,year,value",
  },
  SERIES_DONE: { vi: "Đã xong {count} chuỗi.", en: "{count} series done." },
  CLI_COMMAND_REACH: {
    vi: "tính xác suất đạt các mức đặt ra cho các chuỗi trong một tệp CSV dài",
    en: "probabilities of targets set for the series of a long CSV",
  },
  CLI_COMMAND_START: {
    vi: "đánh giá mọi địa phương có kế hoạch và lập tập thông tin vào briefings/",
    en: "assess every locality that has a plan and write the packs into briefings/",
  },
  CLI_OPTION_PLAN: { vi: "chỉ kế hoạch này", en: "this plan only" },
  CLI_OPTION_LOCALITY: {
    vi: "chỉ địa phương này (mã hoặc tên, có dấu hay không)",
    en: "this locality only (id or name, with or without diacritics)",
  },
  CLI_OPTION_WARNINGS: { vi: "liệt kê điều cần hỏi cơ quan ban hành", en: "list what to ask the issuer" },
  CLI_OPTION_ISSUES: {
    vi: "liệt kê điều cần biết, cần hỏi về số liệu",
    en: "list what to know and to ask about the figures",
  },
  CLI_OPTION_HORIZON: { vi: "số năm dự báo sau năm cuối của chuỗi", en: "years to forecast after a series' last" },
  CLI_OPTION_TARGETS: {
    vi: "tệp CSV các mức cần đạt: id,series,horizon,comparator,value,kind",
    en: "CSV of targets: id,series,horizon,comparator,value,kind",
  },
  CLI_OPTION_AS_OF: {
    vi: "ngày đánh giá; mặc định là ngày của bộ số liệu",
    en: "date of the assessment; defaults to that of the data",
  },
  CLI_OPTION_SCENARIO: {
    vi: "kịch bản của kế hoạch, ví dụ tang-toc, hoặc tệp .yaml của mình; mặc định là kịch bản đầu tiên",
    en: "a scenario of the plan, e.g. tang-toc, or a .yaml file of one's own; the first one by default",
  },
  CLI_OPTION_DATA: {
    vi: "số liệu của mình, .csv hoặc .xlsx, chồng lên data/",
    en: "figures of one's own, .csv or .xlsx, on top of data/",
  },
  CLI_OPTION_LEVER: { vi: "chỉ đòn bẩy này; mặc định là mọi đòn bẩy", en: "this lever only; all by default" },
  CLI_OPTION_PROBABILITY: { vi: "xác suất cần đạt; mặc định 0.8", en: "the probability to reach; defaults to 0.8" },
  CLI_OPTION_SEED: { vi: "hạt giống của mô phỏng; mặc định 1", en: "seed of the simulation; defaults to 1" },
  CLI_OPTION_DRAWS: { vi: "số lượt mô phỏng; mặc định 10000", en: "number of draws; defaults to 10000" },
  CLI_OPTION_ALL: {
    vi: "mọi xã của mọi tỉnh: thư mục --data mỗi tỉnh một tệp, kết quả vào thư mục --out",
    en: "every commune of every province: a folder --data with a file for each, results into the folder --out",
  },
  CLI_OPTION_PARTITION: {
    vi: "một tỉnh: đọc các dòng từ stdin, in các dòng kết quả",
    en: "one province: reads its rows on stdin, prints rows of results",
  },
  CLI_OPTION_WORKERS: {
    vi: "số luồng khi dùng --all; mặc định là số lõi, không đổi kết quả",
    en: "threads of --all; defaults to the processors there are, changes no result",
  },
  COUNTRY_PROGRESS: {
    vi: "{done:plain}/{all:plain}: xong {partition} ({targets} chỉ tiêu), còn khoảng {seconds} giây",
    en: "{done:plain}/{all:plain}: {partition} done ({targets} targets), about {seconds} seconds left",
  },
  CLI_OPTION_LIMIT_SECONDS: {
    vi: "dừng sau chừng ấy giây tính toán và nói cần giảm gì; mặc định 60, lệnh làm hàng loạt thì không giới hạn",
    en: "stop after so many seconds of computing and say what to lower; defaults to 60, to none for commands in bulk",
  },
  CLI_COMMAND_DRAWS: {
    vi: "ghi các lần mô phỏng đứng sau mỗi xác suất ra tệp",
    en: "write the draws behind every probability into a file",
  },
  CLI_COMMAND_QUERY: {
    vi: "hỏi bằng SQL trên các bảng figures, sources, places, assessments, draws; results và places với kết quả của assess --all",
    en: "ask in SQL over the tables figures, sources, places, assessments, draws; results and places over those of assess --all",
  },
  CLI_OPTION_QUERY_LOCALITY: {
    vi: "địa phương của assessments và draws, và của tệp số liệu",
    en: "locality of assessments and draws, and of the file of figures",
  },
  CLI_OPTION_QUERY_DATA: {
    vi: "số liệu của mình chồng lên data/, tệp .parquet của check --out thay cho bảng figures, hoặc thư mục kết quả của assess --all cho bảng results",
    en: "figures of one's own on top of data/, a .parquet of check --out in the place of the table figures, or the folder of assess --all for the table results",
  },
  CLI_OPTION_OUT_FILE: {
    vi: "ghi kết quả ra tệp; đuôi tệp chọn định dạng",
    en: "write the result into a file; its ending tells the format",
  },
  CLI_OPTION_CHECK_OUT: {
    vi: "nếu không có gì phải sửa, ghi mọi số liệu đã đọc vào tệp này",
    en: "where nothing has to be mended, write all figures that were read into this file",
  },
  CLI_OPTION_OUT_FORCE: { vi: "ghi đè tệp đã có", en: "replace a file that is there" },
  OUT_WRITTEN: { vi: "Đã ghi {count} dòng: {file}", en: "Rows written, {count}: {file}" },
  CLI_OPTION_OUT: { vi: "thư mục nhận tập thông tin", en: "folder that receives the pack" },
  CLI_OPTION_FORMATS: {
    vi: "các định dạng của tập thông tin, cách nhau bằng dấu phẩy; mặc định: tất cả",
    en: "formats of the pack, separated by commas; default: all",
  },
  CLI_OPTION_WITHOUT: { vi: "bỏ phụ lục khỏi tập thông tin", en: "leave the annex out of the pack" },
  CLI_OPTION_FORM: {
    vi: "thể thức bản Word: thuong (mặc định) hoặc hanh-chinh theo Nghị định 30/2020",
    en: "form of the Word document: thuong (plain, the default) or hanh-chinh (Decree 30/2020)",
  },
  CLI_OPTION_FORCE: { vi: "thay cả thư mục không phải của Lộ trình", en: "replace even a folder that is not a pack" },
  CLI_OPTION_FORMAT: { vi: "table (mặc định), json hoặc csv", en: "table (default), json or csv" },
  CLI_OPTION_LANG: { vi: "vi (mặc định) hoặc en", en: "vi (default) or en" },
  CLI_OPTION_ROOT: {
    vi: "thư mục có data/ và seeds/; mặc định là của Lộ trình",
    en: "folder with data/ and seeds/; defaults to the project's",
  },
  CLI_OPTION_HELP: { vi: "in trợ giúp", en: "print help" },
  CLI_OPTION_VERSION: { vi: "in phiên bản", en: "print the version" },

  USAGE_NO_COMMAND: { vi: "Thiếu lệnh; hãy viết: {write}.", en: "A command is missing; write: {write}." },
  USAGE_UNKNOWN_COMMAND: {
    vi: "Không có lệnh “{name}”; hãy viết: {write}.",
    en: "There is no command “{name}”; write: {write}.",
  },
  USAGE_UNKNOWN_OPTION: {
    vi: "Lệnh {command} không có tùy chọn “{name}”; có: {write}.",
    en: "Command {command} has no option “{name}”; it has: {write}.",
  },
  USAGE_ARGUMENT_MISSING: {
    vi: "Lệnh {command} thiếu {name}; hãy viết: {write}.",
    en: "Command {command} lacks {name}; write: {write}.",
  },
  USAGE_ARGUMENT_EXTRA: {
    vi: "Lệnh {command} không nhận thêm “{name}”; hãy viết: {write}.",
    en: "Command {command} does not take “{name}”; write: {write}.",
  },
  USAGE_OPTION_MOST: {
    vi: "Tùy chọn {name} không nhận “{value}”: nhiều quá, máy sẽ chạy rất lâu; hãy viết từ 1 đến {write}.",
    en: "Option {name} does not take “{value}”: so many would run for very long; write 1 to {write}.",
  },
  LIMIT_SECONDS: {
    vi: "Đã dừng sau {seconds:plain} giây tính toán, không tệp nào bị ghi dở; hãy giảm --draws (mặc định 10000), bớt số liệu của --data (kiểm tra số lớn bất thường bằng lotrinh check), hoặc cho thêm thời gian bằng --limit-seconds {more:plain}.",
    en: "Stopped after {seconds:plain} seconds of computing, no file is half written; lower --draws (10000 by default), give fewer or smaller figures in --data (lotrinh check finds numbers that are out of size), or allow more by --limit-seconds {more:plain}.",
  },
  USAGE_OPTION_VALUE: {
    vi: "Tùy chọn {name} không nhận “{value}”; hãy viết: {write}.",
    en: "Option {name} does not take “{value}”; write: {write}.",
  },
  USAGE_OPTION_PLACES: {
    vi: "Tùy chọn {name} là của trang so nhiều địa phương; hãy viết: {write}.",
    en: "Option {name} belongs to the page of several places; write: {write}.",
  },
  USAGE_OPTION_EMPTY: {
    vi: "Tùy chọn {name} thiếu giá trị; hãy viết: {write}.",
    en: "Option {name} lacks a value; write: {write}.",
  },
  UNEXPECTED: { vi: "Lỗi ngoài dự kiến: {message}", en: "Unexpected error: {message}" },

  COMPARE_CHANGE: { vi: "{scenario}: đổi so với {first}", en: "{scenario}: against {first}" },
  COMPARE_POINTS: {
    vi: "P {points} điểm ({low} đến {high}); {value} {unit:unit} ({least} đến {most})",
    en: "P {points} points ({low} to {high}); {value} {unit:unit} ({least} to {most})",
  },
  COMPARE_SAME: { vi: "không đổi", en: "unchanged" },
  COMPARE_NOTE: {
    vi: "Các kịch bản dùng chung số ngẫu nhiên ({draws} lượt, hạt giống {seed}): lượt thứ k là cùng một thế giới. Khoảng sau P chỉ là sai số 95 % của mô phỏng, không nói các giả định đúng hay sai. Sau đó là mức đổi của chính chỉ tiêu vào năm đích: mức giữa, và 90 % số lượt nằm trong khoảng.",
    en: "The scenarios share their random numbers ({draws} draws, seed {seed}): draw k is the same world. The interval after P is the 95 % error of the simulation only; it does not say whether the assumptions hold. Then comes the change of the indicator itself at the deadline: the median, and the range of 90 % of the draws.",
  },
  COMPARE_UNCHANGED: {
    vi: "{count} chỉ tiêu khác có xác suất nhưng không đổi dưới mọi kịch bản này, vì không đòn bẩy nào ở đây tác động đến.",
    en: "{count} other targets have a probability that none of these scenarios changes: no lever here moves them.",
  },
  COMPARE_INCOMPARABLE: {
    vi: "Không so được vì thiếu giả định: {target} (thiếu ở {without}).",
    en: "Not comparable, for want of assumptions: {target} (missing in {without}).",
  },
  PLACES_TAB: { vi: "{names}: chỉ tiêu chung – Lộ trình", en: "{names}: targets in common – Lộ trình" },
  PLACES_TITLE: { vi: "{names}: chỉ tiêu chung đặt cạnh nhau", en: "{names}: targets in common, side by side" },
  PLACES_PLANS: { vi: "Các kế hoạch", en: "The plans" },
  CLI_OPTION_PLACES_OUT: {
    vi: "thư mục nhận trang của nhiều địa phương",
    en: "folder that receives the page of several places",
  },
  CLI_OPTION_PLACES_FORMATS: {
    vi: "dạng của trang ấy; không viết thì có đủ",
    en: "formats of that page; all when left out",
  },
  COMPARE_PLACES_MOST: { vi: "Đặt cao nhất", en: "Asks most" },
  COMPARE_PLACES_ORDER: { vi: "Xếp theo khả năng", en: "By likelihood" },
  COMPARE_PLACES_LUCK: { vi: "không xếp hạng", en: "not ranked" },
  COMPARE_PLACES_SILENT: { vi: "chưa có P", en: "no P yet" },
  COMPARE_PLACES_NONE: {
    vi: "Các địa phương này không có chỉ tiêu nào cùng chỉ số và cùng năm.",
    en: "These localities have no target of the same indicator and year.",
  },
  COMPARE_PLACES_NOTE: {
    vi: "{count} chỉ tiêu chung; trong ngoặc là P từ thấp nhất đến cao nhất tùy con số chưa ai báo cáo. Xếp hạng được {ranked}: ở các chỉ tiêu khác các khoảng ấy chồng lên nhau hoặc có nơi chưa có P, nên thứ tự chỉ là may rủi.",
    en: "{count} targets in common; in brackets the least and greatest P over what nobody reported. {ranked} can be ranked: elsewhere these ranges overlap or a place has no P, so that an order would be luck.",
  },
  COMPARE_PLACES_ABOVE: {
    vi: "{place} thuộc {parent}: kế hoạch của {place} đặt cao hơn ở {more} chỉ tiêu, kế hoạch của {parent} đặt cao hơn ở {fewer} chỉ tiêu.",
    en: "{place} is part of {parent}: the plan of {place} asks more in {more} targets, that of {parent} in {fewer}.",
  },
  COMPARE_NOTHING: {
    vi: "Không chỉ tiêu nào đổi khác dưới các kịch bản này.",
    en: "No target changes under these scenarios.",
  },
  SOLVE_HEAD: {
    vi: "{place}. {indicator:indicator} {asked} ({year:year}), kịch bản {scenario}: P = {p:probability}. Muốn P đạt {goal:probability}, mỗi đòn bẩy một mình, các điều kiện khác giữ nguyên:",
    en: "{place}. {indicator:indicator} {asked} ({year:year}), scenario {scenario}: P = {p:probability}. For P to reach {goal:probability}, each lever by itself, the other conditions as they are:",
  },
  SOLVE_SILENT: {
    vi: "{place}. {indicator:indicator} {asked} ({year:year}), kịch bản {scenario}: chưa có xác suất.",
    en: "{place}. {indicator:indicator} {asked} ({year:year}), scenario {scenario}: there is no probability yet.",
  },
  SOLVE_SERIES: {
    vi: "{place}. {indicator:indicator} {asked} ({year:year}): P = {p:probability} theo các số liệu hiện có.",
    en: "{place}. {indicator:indicator} {asked} ({year:year}): P = {p:probability} from the figures there are.",
  },
  SOLVE_INPUTS: {
    vi: "Đầu vào nào làm P đổi nhiều nhất (mỗi lần đổi một đầu vào):",
    en: "Which input moves P most (one changed at a time):",
  },
  SOLVE_STANDARD: {
    vi: "Chuẩn này xét từng tiêu chí ở từng xã nên không có đòn bẩy chung; thử số khác của một xã bằng observations, ngưỡng khác bằng rules trong tệp kịch bản.",
    en: "This standard is judged by criterion and commune and has no lever of its own; try other figures of a commune with observations, other thresholds with rules in a scenario file.",
  },
  SOLVE_NO_LEVERS: {
    vi: "Kịch bản không đặt đòn bẩy nào cho chỉ tiêu này.",
    en: "The scenario sets no lever for this target.",
  },
  SOLVE_NONE_LOWEST: {
    vi: "không mức nào trong phạm vi ({best:probability} ở mức thấp nhất)",
    en: "no setting in the range ({best:probability} at the lowest)",
  },
  SOLVE_MOVES: {
    vi: "{lever} ở mức {value}: {indicator:indicator} từ {now:percent} thành {becomes:percent}.",
    en: "{lever} at {value}: {indicator:indicator} from {now:percent} to {becomes:percent}.",
  },
  SOLVE_ENOUGH: {
    vi: "Cùng nhau: {lever} nhiều nhất {enough:percent} và đủ {asked:percent} chỗ học thì đạt; lớp 10 THPT khi đó nhận từ {now:percent} còn {enough:percent}. Bớt lớp 10 khi chưa có đủ chỗ học khác thì tỷ lệ học tiếp sau THCS và tỷ lệ người 15–18 tuổi đang đi học giảm theo.",
    en: "Together: {lever} of {enough:percent} at most and {asked:percent} in places reach it; grade 10 then takes in {enough:percent} instead of {now:percent}. Fewer places in grade 10 before there are enough others lower the shares that go on after lower secondary and that are in school at 15–18.",
  },
  SOLVE_MISSING: {
    vi: "Còn thiếu mỗi năm trên 100 người tốt nghiệp, theo đà hiện nay: {years}.",
    en: "Missing each year for 100 graduates as things go: {years}.",
  },
  SOLVE_NONE: {
    vi: "không mức nào trong phạm vi ({best:probability} ở mức cao nhất)",
    en: "no setting in the range ({best:probability} at the highest)",
  },
  SOLVE_PORTFOLIO: {
    vi: "Cách rẻ nhất khi kết hợp (chi phí là giả định của người lập): {settings}; thêm khoảng {cost} triệu đồng trong {years} năm, P = {p:probability}.",
    en: "The cheapest combination (costs are the planner's assumptions): {settings}; about {cost} million VND more over {years} years, P = {p:probability}.",
  },
  PAGE_PORTFOLIO: {
    vi: "Cách kết hợp rẻ nhất, P = {p:probability} (thêm trong {years} năm, chi phí do người lập đặt)",
    en: "The cheapest combination, P = {p:probability} (more over {years} years, at the planner's costs)",
  },
  PAGE_PORTFOLIO_COST: { vi: "Thêm, triệu đồng", en: "More, million VND" },
  PAGE_PORTFOLIO_SUM: { vi: "Cộng", en: "Sum" },
  COLUMN_LEVER: { vi: "Đòn bẩy", en: "Lever" },
  COLUMN_AS_IT_GOES: { vi: "Theo đà hiện nay", en: "As things go" },
  COLUMN_NOW: { vi: "Kịch bản đặt", en: "As set" },
  COLUMN_NEEDED: { vi: "Cần", en: "Needed" },
  COLUMN_RANGE: { vi: "Phạm vi", en: "Range" },
  COLUMN_ID: { vi: "Mã", en: "Id" },
  COLUMN_NAME: { vi: "Tên", en: "Name" },
  COLUMN_KIND: { vi: "Loại", en: "Kind" },
  COLUMN_PARENT: { vi: "Thuộc", en: "Parent" },
  COLUMN_VALID: { vi: "Hiệu lực", en: "Valid" },
  COLUMN_UNIT: { vi: "Đơn vị", en: "Unit" },
  COLUMN_DEFINITION: { vi: "Định nghĩa", en: "Definition" },
  COLUMN_LOCALITY: { vi: "Địa phương", en: "Locality" },
  COLUMN_SECTION: { vi: "Mục", en: "Section" },
  COLUMN_TARGET: { vi: "Chỉ tiêu", en: "Target" },
  COLUMN_YEAR: { vi: "Năm", en: "Year" },
  COLUMN_ASKED: { vi: "Yêu cầu", en: "Asked" },
  COLUMN_PHRASE: { vi: "Câu chữ", en: "As printed" },
  COLUMN_FIGURE: { vi: "Số liệu", en: "Figure" },
  COLUMN_VALUE: { vi: "Giá trị", en: "Value" },
  COLUMN_STATUS: { vi: "Tình trạng", en: "Status" },
  COLUMN_QUALITY: { vi: "Chất lượng", en: "Quality" },
  COLUMN_SOURCE: { vi: "Nguồn", en: "Source" },
  COLUMN_ISSUE: { vi: "Điều cần biết", en: "To know" },
  COLUMN_KNOWN: { vi: "Số liệu gần nhất", en: "Latest figure" },
  COLUMN_ASSESSMENT: { vi: "Đánh giá", en: "Assessment" },
  COLUMN_QUESTION: { vi: "Điều cần hỏi", en: "To ask" },
  COLUMN_PAST: { vi: "Đã qua hạn", en: "Past" },
  COLUMN_OPEN: { vi: "Còn hạn", en: "Open" },
  COLUMN_ANSWERED: { vi: "Có xác suất", en: "With P" },
  COLUMN_SILENT: { vi: "Thiếu số liệu", en: "No data" },
  COLUMN_PACK: { vi: "Tập thông tin", en: "Pack" },

  START_ASSESSING: { vi: "[{at}/{count}] {name}: đang đánh giá…", en: "[{at}/{count}] {name}: assessing…" },
  START_WRITING: {
    vi: "[{at}/{count}] {name}: đang lập tập thông tin…",
    en: "[{at}/{count}] {name}: writing the pack…",
  },
  START_NEXT: {
    vi: "Mở tiếp: {page} (trình duyệt); chạy «npm run notebook» để đổi giả định.",
    en: "Open next: {page} (in a browser); run “npm run notebook” to change assumptions.",
  },
  WHY_CLAUSE: {
    vi: "Điều khoản: kế hoạch {plan}, mục {section}, dòng {line}: “{phrase}” ({place})",
    en: "Clause: plan {plan}, section {section}, line {line}: “{phrase}” ({place})",
  },
  WHY_PROBABILITY: {
    vi: "P = {p:probability}, mô hình {model}, dựa trên:",
    en: "P = {p:probability}, model {model}, resting on:",
  },
  WHY_BORROWED: { vi: "theo số của {place}", en: "from figures of {place}" },
  WHY_CONDITION: { vi: "{name}: {value}, {status}, {place}", en: "{name}: {value}, {status}, {place}" },
  WHY_NO_TARGET: {
    vi: "Đây không phải số của riêng chỉ tiêu nào: nó là của văn bản kế hoạch hoặc của cách nói về P (docs/how-sure.md).",
    en: "This is of no single target: it is the plan's own, or of how P is put into words (docs/how-sure.md).",
  },
  WHY_RUN: {
    vi: "Tính bằng phiên bản {version}, ngày đánh giá {asOf}, kịch bản {scenario}, {draws} lượt mô phỏng, hạt giống {seed}.",
    en: "Computed by version {version}, as of {asOf}, scenario {scenario}, {draws} draws, seed {seed}.",
  },
  BRIEFING_WRITTEN: { vi: "Đã lập: {page}", en: "Written: {page}" },
} as const satisfies Catalogue;
