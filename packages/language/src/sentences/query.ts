import type { Catalogue } from "../catalogue.js";

/** What is wrong with a statement in SQL. */
export const query = {
  QUERY_NO_ENGINE: {
    vi: "Chưa có DuckDB nên chưa hỏi được bằng SQL ({message}); hãy viết: npm install @duckdb/node-api@1.5.6-r.1.",
    en: "DuckDB is not installed, so that nothing can be asked in SQL ({message}); write: npm install @duckdb/node-api@1.5.6-r.1.",
  },
  QUERY_SYNTAX: {
    vi: "Câu SQL sai cú pháp ở “{near}”; xem lại chữ này và chữ ngay trước nó.",
    en: "The SQL statement is wrong at “{near}”; look at this word and the one before it.",
  },
  QUERY_UNFINISHED: {
    vi: "Câu SQL còn dở dang ở cuối; hãy viết tiếp hoặc bỏ chữ cuối.",
    en: "The SQL statement ends too early; go on or leave out its last word.",
  },
  QUERY_TABLE: {
    vi: "Câu SQL hỏi bảng “{name}” không có; các bảng có ở đây: {known}.",
    en: "The SQL statement asks for a table “{name}” that is not there; tables here: {known}.",
  },
  QUERY_COLUMN: {
    vi: "Câu SQL hỏi cột “{name}” không có; có phải: {write}? Mọi cột: describe TÊN_BẢNG.",
    en: "The SQL statement asks for a column “{name}” that is not there; is it {write}? All columns: describe TABLE.",
  },
  QUERY_COLUMN_UNKNOWN: {
    vi: "Câu SQL hỏi cột “{name}” không có; xem mọi cột bằng: describe TÊN_BẢNG.",
    en: "The SQL statement asks for a column “{name}” that is not there; see all columns by: describe TABLE.",
  },
  QUERY_FILE: {
    vi: "Câu SQL chỉ đọc được các bảng của lotrinh, không mở tệp {file}; đưa số liệu vào bằng --data.",
    en: "An SQL statement reads the tables of lotrinh alone and opens no file ({file}); bring figures by --data.",
  },
  QUERY_EMPTY: {
    vi: 'Chưa có câu SQL; hãy viết, ví dụ: lotrinh query "select count(*) from figures".',
    en: 'There is no SQL statement; write, for example: lotrinh query "select count(*) from figures".',
  },
  RESULTS_NONE: {
    vi: "{folder}: không phải thư mục kết quả; hãy đưa thư mục mà lotrinh assess --all --out đã ghi.",
    en: "{folder}: not a folder of results; give the one that lotrinh assess --all --out wrote.",
  },
  QUERY_FAILED: { vi: "Câu SQL không chạy được: {message}", en: "The SQL statement does not run: {message}" },
} as const satisfies Catalogue;
