/** Names of indicators that no plan names: counts, survey and agency series beside the targets. */
export const context = {
  schools_preschool: { vi: "Trường mầm non", en: "Preschools" },
  national_standard_schools_newly_recognised: {
    vi: "Trường mới đạt chuẩn quốc gia trong năm",
    en: "Schools first recognised as national standard in the year",
  },
  national_standard_schools_re_recognised: {
    vi: "Trường được công nhận lại đạt chuẩn quốc gia trong năm",
    en: "Schools re-recognised as national standard in the year",
  },
  national_standard_schools_expired: {
    vi: "Bằng trường đạt chuẩn quốc gia hết hạn trong năm",
    en: "National-standard certificates that run out in the year",
  },
  private_share_of_enrolment_pre_primary: {
    vi: "Trẻ tiền tiểu học ngoài công lập (UIS)",
    en: "Pre-primary children in private institutions (UIS)",
  },
  classrooms_preschool: { vi: "Phòng học mầm non", en: "Preschool classrooms" },
  classes_preschool: { vi: "Lớp, nhóm trẻ mầm non", en: "Preschool classes" },
  classes_kindergarten: { vi: "Lớp mẫu giáo", en: "Kindergarten classes" },
  classes_primary: { vi: "Lớp tiểu học", en: "Primary classes" },
  classes_lower_secondary: { vi: "Lớp trung học cơ sở", en: "Lower secondary classes" },
  classes_upper_secondary: { vi: "Lớp trung học phổ thông", en: "Upper secondary classes" },
  provinces_at_primary_level3: { vi: "Tỉnh đạt phổ cập tiểu học mức độ 3", en: "Provinces at primary level 3" },
  provinces_at_literacy_level2: { vi: "Tỉnh đạt chuẩn xóa mù chữ mức độ 2", en: "Provinces at literacy level 2" },
  provinces_at_literacy_level2_rate: {
    vi: "Tỷ lệ tỉnh đạt chuẩn xóa mù chữ mức độ 2",
    en: "Share of provinces at literacy level 2",
  },
  provinces_at_preschool3_5_rate: {
    vi: "Tỷ lệ tỉnh phổ cập mầm non 3–5 tuổi",
    en: "Share of provinces at universal preschool, ages 3–5",
  },
  provinces_at_primary_level3_rate: {
    vi: "Tỷ lệ tỉnh đạt phổ cập tiểu học mức độ 3",
    en: "Share of provinces at primary level 3",
  },
  provinces_at_lower_secondary_level3_rate: {
    vi: "Tỷ lệ tỉnh đạt phổ cập THCS mức độ 3",
    en: "Share of provinces at lower secondary level 3",
  },
  provinces_at_lower_secondary_level2_rate: {
    vi: "Tỷ lệ tỉnh đạt phổ cập THCS mức độ 2",
    en: "Share of provinces at lower secondary level 2",
  },
  preschool_enrolment_rate: { vi: "Trẻ em mầm non ra lớp", en: "Preschool enrolment" },
  net_enrolment_rate_early_childhood_under3: { vi: "Trẻ dưới 3 tuổi ra lớp (UIS)", en: "Enrolment under age 3 (UIS)" },
  participation_organised_learning_age5: {
    vi: "Trẻ 5 tuổi học tập có tổ chức (điều tra)",
    en: "Organised learning at age 5 (survey)",
  },
  gross_intake_grade1_primary: { vi: "Mới vào lớp 1 trên số trẻ 6 tuổi (UIS)", en: "Gross intake into grade 1 (UIS)" },
  entrants_grade1: { vi: "Học sinh vào lớp 1", en: "Entrants to grade 1" },
  net_enrolment_rate_primary_adjusted: {
    vi: "Trẻ 6–10 tuổi đi học, có điều chỉnh (UIS)",
    en: "Adjusted net enrolment, primary (UIS)",
  },
  out_of_school_rate_primary: { vi: "Trẻ tuổi tiểu học không đi học (UIS)", en: "Out of school, primary age (UIS)" },
  lower_secondary_age_enrolment_rate: { vi: "Thiếu niên 11–14 tuổi đi học", en: "Ages 11–14 in school" },
  out_of_school_rate_lower_secondary: {
    vi: "Thiếu niên 11–14 tuổi không đi học (UIS)",
    en: "Out of school, lower secondary age (UIS)",
  },
  entrants_grade6: { vi: "Học sinh vào lớp 6", en: "Entrants to grade 6" },
  completion_rate_primary: { vi: "Hoàn thành tiểu học (SDG 4.1.2)", en: "Completion of primary (SDG 4.1.2)" },
  gross_intake_last_grade_primary: {
    vi: "Mới vào lớp 5 trên số trẻ 10 tuổi (UIS)",
    en: "Gross intake into the last primary grade (UIS)",
  },
  survival_rate_last_grade_primary: {
    vi: "Học sinh lên được tới lớp 5 (UIS)",
    en: "Survival to the last primary grade (UIS)",
  },
  repetition_rate_primary: { vi: "Học sinh tiểu học lưu ban (UIS)", en: "Repetition, primary (UIS)" },
  gross_intake_last_grade_lower_secondary: {
    vi: "Mới vào lớp 9 trên số 14 tuổi (UIS)",
    en: "Gross intake into the last lower secondary grade (UIS)",
  },
  survival_rate_last_grade_lower_secondary: {
    vi: "Học sinh lên được tới lớp 9 (UIS)",
    en: "Survival to the last lower secondary grade (UIS)",
  },
  repetition_rate_lower_secondary: { vi: "Học sinh THCS lưu ban (UIS)", en: "Repetition, lower secondary (UIS)" },
  repetition_rate_general: { vi: "Học sinh phổ thông lưu ban", en: "Repetition, grades 1–12" },
  dropout_rate_general: { vi: "Học sinh phổ thông bỏ học", en: "Dropout, grades 1–12" },
  lower_secondary_graduation_candidates: {
    vi: "Học sinh xét tốt nghiệp THCS",
    en: "Candidates for lower secondary graduation",
  },
  grade10_public_places: { vi: "Chỉ tiêu lớp 10 công lập", en: "Places in public grade 10" },
  grade10_public_admission_rate: {
    vi: "Chỉ tiêu lớp 10 công lập trên số tốt nghiệp THCS",
    en: "Places in public grade 10, share of graduates",
  },
  upper_secondary_age_enrolment_rate: {
    vi: "Thiếu niên 15–17 tuổi đi học, theo báo cáo",
    en: "Ages 15–17 in school, as reported",
  },
  vocational_share_of_15_24: { vi: "Người 15–24 tuổi học nghề (UIS)", en: "Ages 15–24 in vocational education (UIS)" },
  literacy_rate_15plus_reported: {
    vi: "Người từ 15 tuổi biết chữ, theo báo cáo",
    en: "Literacy at 15 and over, as reported",
  },
  literacy_rate_15_35: { vi: "Biết chữ, 15–35 tuổi, chưa ghi mức độ", en: "Literacy, ages 15–35, level not stated" },
  literacy_rate_15_60: { vi: "Biết chữ, 15–60 tuổi, chưa ghi mức độ", en: "Literacy, ages 15–60, level not stated" },
  literacy_learners_enrolled: { vi: "Người học lớp xóa mù chữ", en: "People in literacy classes" },
  participation_education_training_15_64: {
    vi: "Người 15–64 tuổi học tập, đào tạo trong năm (UIS)",
    en: "Ages 15–64 in education or training in the year (UIS)",
  },
  teachers_managers_at_standard_rate: {
    vi: "Giáo viên, cán bộ quản lý đạt chuẩn",
    en: "Teachers and managers at standard",
  },
  teachers_preschool: { vi: "Giáo viên mầm non", en: "Preschool teachers" },
  pupils_preschool: { vi: "Trẻ em mầm non", en: "Preschool children" },
  crude_birth_rate: { vi: "Tỷ suất sinh thô", en: "Crude birth rate" },
  crude_birth_rate_wb: { vi: "Tỷ suất sinh thô (WB)", en: "Crude birth rate (WB)" },
} as const satisfies Record<string, { vi: string; en: string }>;
