import type { Catalogue } from "../catalogue.js";

/** What is found in the tables of offices about the places that their figures are of. */
export const officePlaces = {
  PLACE_OTHER: {
    vi: "bảng này ghi “{value}”, không phải nơi đã nêu trong lệnh, nên chưa được đọc; hãy xem có đúng tệp không, hoặc bỏ --locality, hoặc sửa tiêu đề.",
    en: "this table names “{value}”, not the place that was asked for, and is not read; see whether it is the right file, leave --locality out, or mend the title.",
  },
  PLACE_WITHIN: {
    vi: "bảng này ghi “{value}”, thuộc nơi đã nêu trong lệnh: số được đọc là của “{value}”.",
    en: "this table names “{value}”, inside the place of the command: its figures are taken for “{value}”.",
  },
  PLACE_OF_SEVERAL: {
    vi: "có nhiều nơi tên “{value}” nên các số ấy chưa được đọc; hãy ghi thêm tỉnh ở tiêu đề hay sau tên, hoặc thêm --locality: {places}.",
    en: "several places are called “{value}”, so that its figures are not read; write the province into the title or behind the name, or add --locality: {places}.",
  },
  UNIT_OF_WHICH_TIME: {
    vi: "số năm {year} của “{name}”: là của địa bàn đến 30/6/2025 hay từ 1/7/2025? Hãy ghi “(cũ)” hoặc “(nay)” sau tên.",
    en: "the figure of {year} of “{name}”: of the unit up to 30 June 2025 or of today's? Write “(cũ)” or “(nay)” behind the name.",
  },
  UNIT_IN_TIME: {
    vi: "năm {year}: tên tỉnh được đọc là {name}; nếu là địa bàn khác hãy ghi “(cũ)” hoặc “(nay)” sau tên.",
    en: "{year}: the province's name is read as {name}; for the other territory write “(cũ)” or “(nay)” behind the name.",
  },
  UNIT_GONE: {
    vi: "{name} không còn từ 1/7/2025; số năm {year} được đọc là của địa bàn cũ.",
    en: "{name} is no more since 1 July 2025; the figure of {year} is read as that of the former territory.",
  },
  UNITS_OF_TODAY: {
    vi: "“{value}”: số của năm {year} mà {count} tên được hiểu là xã, phường hiện nay (từ 1/7/2025), theo ranh giới mới; nếu là xã cũ, hãy ghi thêm huyện sau tên (“Xã A, huyện B”).",
    en: "“{value}”: the figures are of {year}, and {count} names are taken for communes of today (since 1 July 2025), on the new boundary; for those of old, write the district after the name.",
  },
  PLACE_OF_SHEET_UNKNOWN: {
    vi: "các trang khác mỗi trang một xã, trang này chưa rõ của nơi nào nên không đọc; hãy đặt tên trang là tên xã, hoặc “Tổng hợp” nếu là cả đơn vị.",
    en: "the other sheets are one unit each and this one does not say which, so it is not read; name it after its unit, or “Tổng hợp” for the whole.",
  },
  PLACE_OF_TITLE_UNKNOWN: {
    vi: "tiêu đề ghi “{value}” nhưng không biết nơi này, nên không đọc; hãy sửa tên, hoặc thêm --locality.",
    en: "the title names “{value}”, which is unknown, so the table is not read; correct the name or add --locality.",
  },
  PLACE_MISSING: {
    vi: 'bảng không ghi địa phương; hãy thêm --locality, ví dụ --locality "Chi Lăng".',
    en: 'the table names no locality; add --locality, e.g. --locality "Chi Lăng".',
  },
  PLACE_UNKNOWN: {
    vi: "không biết địa phương “{value}”; tên được giữ nguyên, hãy sửa theo danh mục hành chính.",
    en: "the locality “{value}” is unknown; its name is kept as printed.",
  },
  TOTAL_OF_SOME: {
    vi: "dòng “{value}” cộng {count} đơn vị liệt kê, ít hơn số đơn vị của {whole}; không lấy làm số của {whole}. Nếu đúng là số của {whole} thì ghi tên ấy vào ô.",
    en: "the row “{value}” adds the {count} units listed, fewer than {whole} has; it is not taken for {whole}. If it is, write that name into the cell.",
  },
} as const satisfies Catalogue;
