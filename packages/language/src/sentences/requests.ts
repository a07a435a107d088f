import type { Catalogue } from "../catalogue.js";

/** What was asked for and cannot be done: places without plans, settings out of range, folders that cannot be written. */
export const requests = {
  MODEL_UNFIT: {
    vi: "Chuỗi “{series}”: mô hình {model} không dùng được ({message}).",
    en: "Series “{series}”: model {model} cannot take it ({message}).",
  },
  BACKTEST_NOTHING: {
    vi: "{file}: không chuỗi nào có từ 6 giá trị trở lên nên không có gì để kiểm tra.",
    en: "{file}: no series has 6 values or more, so there is nothing to test.",
  },
  ROOT_INCOMPLETE: {
    vi: "Thư mục “{folder}” không có {missing}; hãy ghi --root với thư mục chứa data/ và seeds/.",
    en: "Folder “{folder}” has no {missing}; give --root a folder that holds data/ and seeds/.",
  },
  UNKNOWN_SERIES: {
    vi: "{file}:{line:plain}:{column:plain}: không có chuỗi nào tên “{name}” trong tệp số liệu; hãy kiểm tra cột series.",
    en: "{file}:{line:plain}:{column:plain}: there is no series “{name}” in the data; check the column series.",
  },
  TASK_PAST: {
    vi: "{file}:{line:plain}:{column:plain}: năm {year:year} đã qua và chuỗi không có giá trị của năm đó; hãy bổ sung giá trị hoặc sửa horizon.",
    en: "{file}:{line:plain}:{column:plain}: the year {year:year} is past and the series has no value for it; add the value or mend horizon.",
  },
  NO_PLAN: {
    vi: "{name} chưa có kế hoạch trong seeds/; có kế hoạch: {write}.",
    en: "{name} has no plan in seeds/; these have: {write}.",
  },
  FILE_UNWRITABLE: {
    vi: "Không ghi được tệp “{file}” ({reason}); hãy chọn nơi khác.",
    en: "Cannot write “{file}” ({reason}); choose another place.",
  },
  COLUMN_TAKEN: {
    vi: "cột “{value}” trùng tên với một cột của kết quả; hãy đổi tên cột đó.",
    en: "column “{value}” has the name of a column of the result; rename it.",
  },
  OUTPUT_UNWRITABLE: {
    vi: "Không ghi được vào “{folder}” ({reason}); hãy chọn thư mục khác bằng --out (lệnh start: --workspace).",
    en: "Cannot write to “{folder}” ({reason}); choose another folder with --out (start: --workspace).",
  },
  MEMORY_SHORT: {
    vi: "Node chỉ được dùng {given:plain} MB bộ nhớ, không đủ để lập một tập thông tin; hãy đặt NODE_OPTIONS=--max-old-space-size={write:plain}.",
    en: "Node may use only {given:plain} MB of memory, too little to make a pack; set NODE_OPTIONS=--max-old-space-size={write:plain}.",
  },
  OUTPUT_NOT_A_FOLDER: {
    vi: "“{folder}” là một tệp, không phải thư mục; hãy chọn thư mục khác bằng --out.",
    en: "“{folder}” is a file, not a folder; choose a folder with --out.",
  },
  OUTPUT_IN_USE: {
    vi: "“{folder}” là thư mục đang đứng hoặc chứa nó; hãy chọn một thư mục khác bằng --out.",
    en: "“{folder}” is the working directory or holds it; choose another folder with --out.",
  },
  WHY_NO_PACK: {
    vi: "Thư mục “{folder}” không có provenance.json của một tập thông tin do phiên bản này lập; hãy lập lại bằng: lotrinh briefing.",
    en: "Folder “{folder}” holds no provenance.json of a pack made by this version; make it anew: lotrinh briefing.",
  },
  WHY_NO_NUMBER: {
    vi: "Trang đầu, hay bảng kết quả của báo cáo, trong “{folder}” không có số “{number}”; các số gần nhất: {write}.",
    en: "The first page, or the results of a report, in “{folder}” has no number “{number}”; the nearest: {write}.",
  },
  REPORT_AS_OF: {
    vi: "Ngày lập báo cáo {date:dated} sớm hơn số liệu của năm {year:year}; hãy ghi --as-of từ {year:plain}-10 trở đi, hoặc bỏ --as-of.",
    en: "The date of the report, {date:date}, is before the figures of {year:year}; give --as-of from {year:plain}-10 on, or leave it out.",
  },
  REPORT_NO_PACK: {
    vi: "Thư mục “{folder}” không có provenance.json của một tập thông tin; --issued cần thư mục mà lotrinh briefing hoặc lotrinh report đã lập.",
    en: "Folder “{folder}” holds no provenance.json of a pack; --issued takes a folder that lotrinh briefing or lotrinh report made.",
  },
  REPORT_OTHER_LOCALITY: {
    vi: "Tập thông tin ở --issued là của “{issued}”, không phải của “{name}”; hãy chọn tập đã lập cho đúng địa phương.",
    en: "The pack of --issued is of “{issued}”, not of “{name}”; choose the one that was made for this locality.",
  },
  REPORT_ISSUED_LATER: {
    vi: "Tập thông tin ở --issued được đánh giá {issued:dated}, không trước báo cáo này ({date:dated}); hãy chọn tập đã lập trước đó.",
    en: "The pack of --issued is as of {issued:date}, not before this report ({date:date}); choose one that was made earlier.",
  },
  REPORT_NO_FIGURES: {
    vi: "Chưa có số liệu nào của {name} năm {year:year}, nên chưa lập được báo cáo. Trước hết cần có: {get}. Lập bảng để điền: lotrinh template {locality} --out so-lieu.xlsx; điền xong, ghi --data so-lieu.xlsx.",
    en: "There is no figure of {name} for {year:year} yet, so there is nothing to report. To get first: {get}. Make a form to fill in: lotrinh template {locality} --out so-lieu.xlsx; then give --data so-lieu.xlsx.",
  },
  OUTPUT_NOT_OURS: {
    vi: "Thư mục “{folder}” đang chứa tệp khác (không có provenance.json của Lộ trình); hãy chọn thư mục trống, hoặc thêm --force để thay nó.",
    en: "Folder “{folder}” holds other files (no provenance.json of ours); choose an empty one, or add --force to replace it.",
  },
  UNKNOWN_TRAJECTORY_LEVER: {
    vi: "Quỹ đạo {of} không có giả định “{name}”; hãy viết: {write}.",
    en: "Trajectory {of} has no setting “{name}”; write: {write}.",
  },
  LEVER_OUT_OF_RANGE: {
    vi: "{name}: {value} nằm ngoài khoảng cho phép; hãy viết giá trị {low:plain} … {high:plain}.",
    en: "{name}: {value} lies outside the allowed range; write a value {low:plain} … {high:plain}.",
  },
  TRAJECTORY_YEAR: {
    vi: "--to {year:year} không ở trong khoảng tính được; hãy viết năm từ {low:year} đến {high:year}.",
    en: "--to {year:year} is not within the years that can be projected; write a year from {low:year} to {high:year}.",
  },
  PUPILS_YEAR: {
    vi: "--pupils: năm học {year:year} chưa qua tháng 10 vào ngày đánh giá; hãy viết năm từ {low:year} đến {high:year}.",
    en: "--pupils: school year {year:year} has not reached October at the date of the assessment; write a year from {low:year} to {high:year}.",
  },
  CELL_PLAN_FOLDER: {
    vi: "plan: không có thư mục {folder}; hãy kiểm tra tên (đường dẫn tính từ thư mục của sổ).",
    en: "plan: there is no folder {folder}; check its name (paths start at the notebook's folder).",
  },
  CELL_AS_OF: {
    vi: "asOf: “{value}” không phải một tháng; hãy viết năm-tháng, ví dụ 2026-11.",
    en: "asOf: “{value}” is no month; write year-month, such as 2026-11.",
  },
  CELL_DRAWS: {
    vi: "draws: {value} là quá nhiều, ô sẽ chạy rất lâu; hãy viết từ 1 đến {most}.",
    en: "draws: {value} are too many, the cell would run for very long; write 1 to {most}.",
  },
  CELL_NOTHING_TO_SHOW: {
    vi: "không biết cách hiện {value}; show nhận địa phương đã mở, bảng, hình Plot, đặc tả Vega-Lite hoặc SVG.",
    en: "{value} cannot be shown; show takes an opened locality, a table, a Plot figure, a Vega-Lite spec or SVG.",
  },
} as const satisfies Catalogue;
