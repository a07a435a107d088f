import type { Catalogue } from "@lotrinh/language";

/** Targets of units that are no more, on the units of today. */
export const boundary = {
  "succession/inherit": { vi: "kế thừa", en: "inherited" },
  "succession/aggregate": { vi: "cộng gộp", en: "added up" },
  "succession/lapse": { vi: "hết hiệu lực", en: "lapsed" },
  TODAY_NO_LINEAGE: {
    vi: "{place}: chưa biết đơn vị nào hiện nay nhận địa bàn; cần thêm dòng vào data/registry/lineage.csv (TODAY_NO_LINEAGE).",
    en: "{place}: which units hold the territory today is not known; add rows to data/registry/lineage.csv (TODAY_NO_LINEAGE).",
  },
  TODAY_UNCHANGED: {
    vi: "{place} vẫn là đơn vị hành chính, không phải chuyển chỉ tiêu; dùng --boundary plan (TODAY_UNCHANGED).",
    en: "{place} is still an administrative unit, no target has to be moved; use --boundary plan (TODAY_UNCHANGED).",
  },
  TODAY_JOINED: {
    vi: "Đơn vị hiện nay có cả địa bàn của {places}.",
    en: "The unit of today also has the territory of {places}.",
  },
  TODAY_SHARED_BY_PEOPLE: {
    vi: "Phần của mỗi đơn vị chia theo dân số hiện nay (giả định):",
    en: "Parts of the units are divided by their people today (assumed):",
  },
  TODAY_SHARED_BY_UNITS: {
    vi: "Phần của mỗi đơn vị tính theo số đơn vị cũ, coi như bằng nhau; đơn vị bị chia thì theo dân số nơi nhận (giả định):",
    en: "Parts of the units go by their old units, each as large as the next; a divided one by the people of its receivers (assumed):",
  },
  TODAY_UNIT: {
    vi: "{name}: {share:percent}, từ {old} đơn vị cũ",
    en: "{name}: {share:percent}, from {old} old units",
  },
  TODAY_UNITS_NEEDED: {
    vi: "cần {needed} trên {units} đơn vị",
    en: "{needed} of {units} units needed",
  },
  TODAY_EACH: { vi: "mỗi đơn vị: {said}", en: "each unit: {said}" },
  TODAY_OTHERS: { vi: "các đơn vị khác: {said}", en: "the other units: {said}" },
  TODAY_THE_UNIT: { vi: "đơn vị mới: {said}", en: "the new unit: {said}" },
  TODAY_AS_TERRITORY: { vi: "{said} (giả định như địa bàn cũ)", en: "{said} (assumed as in the old territory)" },
  TODAY_OWN: { vi: "{name}: {said} (số liệu riêng)", en: "{name}: {said} (own figures)" },
  TODAY_SUM: { vi: "tổng của {units} đơn vị: {said}", en: "sum of the {units} units: {said}" },
  TODAY_PART: { vi: "{name} {value}", en: "{name} {value}" },
  TODAY_NEEDED: {
    vi: "{name}: cần {count} trên {of} (theo số đếm năm {year:year})",
    en: "{name}: {count} of {of} needed (as counted in {year:year})",
  },
  TODAY_COUNT_WANTED: {
    vi: "{name}: cần lấy số đếm của địa bàn hiện nay (mới có số của địa bàn cũ, năm {year:year})",
    en: "{name}: a count of the territory of today is to be obtained (so far there is one of the old territory, of {year:year})",
  },
  TODAY_COUNT_WANTED_EACH: {
    vi: "mỗi đơn vị: cần lấy số đếm riêng (mới có số của địa bàn cũ, năm {year:year})",
    en: "each unit: a count of its own is to be obtained (so far there is one of the old territory, of {year:year})",
  },
  PAGE_TODAY: { vi: "Trên các đơn vị hành chính hiện nay", en: "On the administrative units of today" },
  PAGE_TODAY_MANY: {
    vi: "{place} kết thúc {date:dated}; địa bàn nay thuộc {units} đơn vị. Bảng này cho biết mỗi chỉ tiêu còn hạn về đâu.",
    en: "{place} ended on {date:date}; {units} units hold its territory today. This is where each open target went.",
  },
  PAGE_TODAY_ONE: {
    vi: "{place} kết thúc {date:dated}; địa bàn nay thuộc {unit}. Bảng này cho biết mỗi chỉ tiêu còn hạn về đâu.",
    en: "{place} ended on {date:date}; {unit} holds its territory today. This is where each open target went.",
  },
  PAGE_TODAY_UNITS: { vi: "Phần của mỗi đơn vị", en: "Parts of the units" },
  TILES_PEOPLE: {
    vi: "{place}: phần dân số lớn nhất nay ở {unit}, khoảng {share} (giả định)",
    en: "{place}: the largest part of its people is now in {unit}, about {share} (assumed)",
  },
  TILES_UNITS: {
    vi: "{place}: {unit} nhận nhiều đơn vị cũ nhất, khoảng {share} (giả định)",
    en: "{place}: {unit} took most of the old units, about {share} (assumed)",
  },
  TILES_CRITERIA: {
    vi: "{standard}: {count} trên {of} xã, phường có số còn thiếu người ở ít nhất một tiêu chí",
    en: "{standard}: {count} of {of} communes with figures lack people in at least one criterion",
  },
  TILES_CRITERIA_OF: { vi: "thiếu {lacking} trên {of} tiêu chí", en: "lacks {lacking} of {of} criteria" },
  PAGE_TODAY_UNIT: { vi: "Đơn vị hiện nay", en: "Unit of today" },
  PAGE_TODAY_OLD: { vi: "Từ số đơn vị cũ", en: "Old units" },
  PAGE_TODAY_SHARE: { vi: "Phần", en: "Part" },
  PAGE_TODAY_TARGETS: { vi: "Chỉ tiêu", en: "Targets" },
  PAGE_TODAY_SOURCE: { vi: "Ghép đơn vị cũ và mới theo:", en: "Old and new units after:" },
  COLUMN_SUCCESSION: { vi: "Nay", en: "Today" },
  COLUMN_WHY: { vi: "Vì sao", en: "Why" },
  CLI_OPTION_BOUNDARY: {
    vi: "plan (mặc định): địa bàn của kế hoạch; today: các đơn vị hiện nay",
    en: "plan (default): the plan's own territory; today: the units of today",
  },
} as const satisfies Catalogue;
