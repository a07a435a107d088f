/** Names of indicators: standards that a unit is recognised at, and how many units are. */
export const recognition = {
  universalisation_preschool4_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 4 tuổi",
    en: "Universal preschool education at age 4",
  },
  universalisation_preschool3_5_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 3–5 tuổi",
    en: "Universal preschool education at ages 3–5",
  },
  universalisation_preschool3_4_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 3 tuổi và 4 tuổi",
    en: "Universal preschool education at age 3 and age 4",
  },
  universalisation_preschool3_4_pooled_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 3–4 tuổi tính gộp",
    en: "Universal preschool education at ages 3–4 taken together",
  },
  universalisation_preschool5_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 5 tuổi",
    en: "Universal preschool education at age 5",
  },
  universalisation_primary_level: { vi: "Phổ cập giáo dục tiểu học", en: "Universal primary education" },
  universalisation_lower_secondary_level: {
    vi: "Phổ cập giáo dục trung học cơ sở",
    en: "Universal lower secondary education",
  },
  literacy_standard_level: { vi: "Chuẩn xóa mù chữ", en: "Literacy standard" },
  literacy_level2_consecutive_years: {
    vi: "Số năm liền giữ chuẩn xóa mù chữ mức độ 2",
    en: "Consecutive years at literacy level 2",
  },
  universalisation_minimum_standards_met: {
    vi: "Đạt mọi chuẩn phổ cập, xóa mù chữ ở mức thấp nhất",
    en: "All universalisation and literacy standards at their lowest level",
  },
  universalisation_highest_standards_met: {
    vi: "Đạt mọi chuẩn phổ cập, xóa mù chữ ở mức cao nhất",
    en: "All universalisation and literacy standards at their highest level",
  },
  communes_at_preschool5_rate: {
    vi: "Đơn vị cấp xã đạt phổ cập mầm non 5 tuổi",
    en: "Commune-level units at universal preschool, age 5",
  },
  communes_at_primary_level3_rate: {
    vi: "Đơn vị cấp xã đạt phổ cập tiểu học mức độ 3",
    en: "Commune-level units at universal primary level 3",
  },
  communes_at_lower_secondary_level3_rate: {
    vi: "Đơn vị cấp xã đạt phổ cập THCS mức độ 3",
    en: "Commune-level units at universal lower secondary level 3",
  },
  rural_communes_at_lower_secondary_level3_rate: {
    vi: "Xã đạt phổ cập THCS mức độ 3, không tính thị trấn",
    en: "Communes without towns at universal lower secondary level 3",
  },
  communes_at_literacy_level2_rate: {
    vi: "Đơn vị cấp xã đạt chuẩn xóa mù chữ mức độ 2",
    en: "Commune-level units at literacy level 2",
  },
  wards_at_preschool5: { vi: "Phường đạt phổ cập mầm non 5 tuổi", en: "Wards at universal preschool, age 5" },
  wards_at_primary_level3: { vi: "Phường đạt phổ cập tiểu học mức độ 3", en: "Wards at universal primary level 3" },
  wards_at_lower_secondary_level3: {
    vi: "Phường đạt phổ cập THCS mức độ 3",
    en: "Wards at universal lower secondary level 3",
  },
  wards_at_literacy_level2: { vi: "Phường đạt chuẩn xóa mù chữ mức độ 2", en: "Wards at literacy level 2" },
  learning_districts_rate: {
    vi: "Huyện, thành phố được công nhận học tập",
    en: "Districts recognised as learning districts",
  },
  learning_communes_rate: {
    vi: "Đơn vị cấp xã được công nhận học tập",
    en: "Commune-level units recognised as learning communities",
  },
  learning_province_met: { vi: "Danh hiệu học tập cấp tỉnh", en: "Recognition as a learning province" },
  unesco_learning_city_units: {
    vi: "Đơn vị trong mạng lưới thành phố học tập UNESCO",
    en: "Units in the UNESCO network of learning cities",
  },
  commune_units: { vi: "Đơn vị cấp xã", en: "Commune-level units" },
} as const satisfies Record<string, { vi: string; en: string }>;
