import type { Catalogue } from "@lotrinh/language";

/** What the pages of the whole country and of each province say. */
export const country = {
  COUNTRY_TITLE: {
    vi: "Cả nước: {units} đơn vị, {targets} chỉ tiêu",
    en: "The country: {units} units, {targets} targets",
  },
  COUNTRY_PROVINCE_TITLE: {
    vi: "{name}: {units} đơn vị, {targets} chỉ tiêu",
    en: "{name}: {units} units, {targets} targets",
  },
  COUNTRY_ILLUSTRATIVE: {
    vi: "Có số minh họa, dựng để thử: không dùng để quyết định.",
    en: "Has illustrative figures, made up to try it out: no ground for a decision.",
  },
  COUNTRY_OF_STATUS: { vi: "{count} theo số {status}", en: "{count} from {status} figures" },
  COUNTRY_BEYOND: {
    vi: "{count} xa hơn thời hạn mà sai số đã được đo",
    en: "{count} beyond the horizon that errors were measured to",
  },
  COUNTRY_HOW: {
    vi: "Mỗi dải là một chỉ tiêu: từ trái (đậm, rất có khả năng đạt, P từ 90\u00a0%) sang phải (trắng, rất khó, P dưới 10\u00a0%), bề rộng theo số đơn vị. Mỗi đơn vị tính riêng từ số liệu của mình, {draws} lần mô phỏng.",
    en: "Each band is a target: from left (dark, very likely, P from 90\u00a0%) to right (white, very unlikely, P below 10\u00a0%), as wide as its units are many. Each unit is computed from its own figures, {draws} draws.",
  },
  COUNTRY_NO_RANKING: {
    vi: "Các tỉnh xếp theo tên, không xếp hạng: chỉ đánh dấu tỉnh có tỷ lệ đơn vị đạt (P từ 66\u00a0%) khác cả nước quá mức may rủi (5\u00a0% cho cả {parts} tỉnh), nếu coi các đơn vị độc lập với nhau.",
    en: "Provinces are in order of names, not ranked: marked are those whose share of units with P from 66\u00a0% differs from the country's by more than luck (5\u00a0% over all {parts}), if units are taken as independent.",
  },
  COUNTRY_ABOVE: { vi: "▲ cao hơn cả nước", en: "▲ above the country" },
  COUNTRY_BELOW: { vi: "▼ thấp hơn cả nước", en: "▼ below the country" },
  COUNTRY_VERY_HARD: {
    vi: "Rất khó đạt (xếp theo tên, không xếp hạng)",
    en: "Very hard (in order of names, not ranked)",
  },
  COUNTRY_MORE: { vi: "và {count} đơn vị nữa", en: "and {count} more" },
  COUNTRY_NONE: { vi: "không đơn vị nào", en: "none" },
  COUNTRY_TARGET: { vi: "Chỉ tiêu", en: "Target" },
  COUNTRY_BAND: { vi: "Số đơn vị theo mức khả năng", en: "Units by likelihood" },
  COUNTRY_BAND_ALT: {
    vi: "{a} rất có khả năng, {b} có khả năng, {c} ngang ngửa, {d} khó, {e} rất khó",
    en: "{a} very likely, {b} likely, {c} about as likely as not, {d} unlikely, {e} very unlikely",
  },
  COUNTRY_PAGES: { vi: "Trang của từng tỉnh", en: "Pages of the provinces" },
  COUNTRY_PAGES_WRITTEN: {
    vi: "Đã viết {count} trang vào {folder}",
    en: "{count} pages written into {folder}",
  },
  COUNTRY_BACK: { vi: "← Cả nước", en: "← The country" },
  CLI_OPTION_COUNTRY_FORMATS: {
    vi: "html: với --all, thêm một trang cho cả nước và một trang mỗi tỉnh vào thư mục trang/",
    en: "html: with --all, adds a page for the country and one for each province in the folder trang/",
  },
} as const satisfies Catalogue;
