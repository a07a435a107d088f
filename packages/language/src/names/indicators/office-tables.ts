/** Names of indicators that offices count in their own tables. */
export const officeTables = {
  pupils_nursery: { vi: "Trẻ nhà trẻ", en: "Nursery children" },
  classes_nursery: { vi: "Nhóm trẻ nhà trẻ", en: "Nursery groups" },
  combined_classes_preschool: { vi: "Lớp ghép mầm non", en: "Mixed-age preschool classes" },
  combined_classes_primary: { vi: "Lớp ghép tiểu học", en: "Multigrade primary classes" },
  schools_preschool_at_standard: {
    vi: "Trường mầm non đạt chuẩn quốc gia",
    en: "Preschools at the national standard",
  },
  schools_primary_at_standard: {
    vi: "Trường tiểu học đạt chuẩn quốc gia",
    en: "Primary schools at the national standard",
  },
  schools_lower_secondary_at_standard: {
    vi: "Trường THCS đạt chuẩn quốc gia",
    en: "Lower secondary schools at the national standard",
  },
  schools_upper_secondary_at_standard: {
    vi: "Trường THPT đạt chuẩn quốc gia",
    en: "Upper secondary schools at the national standard",
  },
  schools_continuing: { vi: "Trung tâm giáo dục thường xuyên", en: "Continuing education centres" },
  pupils_all_general: { vi: "Học sinh phổ thông", en: "Pupils of general education" },
  classes_all_general: { vi: "Lớp phổ thông", en: "Classes of general education" },
  teachers_all_general: { vi: "Giáo viên phổ thông", en: "Teachers of general education" },
  schools_all_general: { vi: "Trường phổ thông", en: "Schools of general education" },
  pupils_grade9: { vi: "Học sinh lớp 9", en: "Grade 9 pupils" },
  lower_secondary_graduates: { vi: "Học sinh tốt nghiệp THCS", en: "Lower secondary graduates" },
  literacy_level1_rate_15_25: { vi: "Biết chữ mức độ 1, 15–25 tuổi", en: "Literacy level 1, ages 15–25" },
  literacy_level2_rate_15_25: { vi: "Biết chữ mức độ 2, 15–25 tuổi", en: "Literacy level 2, ages 15–25" },
  literacy_level1_rate_15_35: { vi: "Biết chữ mức độ 1, 15–35 tuổi", en: "Literacy level 1, ages 15–35" },
  literacy_level2_rate_15_35: { vi: "Biết chữ mức độ 2, 15–35 tuổi", en: "Literacy level 2, ages 15–35" },
} as const satisfies Record<string, { vi: string; en: string }>;
