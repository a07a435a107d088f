/** Names of indicators: literacy, vocational paths, work, and counts of people. */
export const people = {
  lower_secondary_graduates_to_dual_track_rate: {
    vi: "Vừa học văn hóa, vừa học nghề sau THCS",
    en: "Lower secondary graduates in culture and vocational study",
  },
  lower_secondary_graduates_to_vocational_rate: {
    vi: "Học nghề sơ cấp, trung cấp sau THCS",
    en: "Lower secondary graduates in vocational study",
  },
  lower_secondary_graduates_to_vocational_secondary_rate: {
    vi: "Học nghề sau THCS, gồm trung học nghề",
    en: "Lower secondary graduates in vocational study, vocational upper secondary included",
  },
  lower_secondary_graduates_to_vocational_all_rate: {
    vi: "Học nghề sau THCS, gồm khóa ngắn hạn",
    en: "Lower secondary graduates in vocational study, short courses included",
  },
  upper_secondary_graduates_to_vocational_college_rate: {
    vi: "Học cao đẳng nghề nghiệp sau THPT",
    en: "Upper secondary graduates in vocational colleges",
  },
  upper_secondary_graduates_to_vocational_rate: {
    vi: "Học nghề mọi trình độ sau THPT",
    en: "Upper secondary graduates in vocational study of any level",
  },
  vocational_share_outside_upper_secondary: {
    vi: "Phần học nghề trong số không vào lớp 10 THPT",
    en: "Vocational share of those not in grade 10",
  },
  upper_secondary_graduates_to_university_rate: {
    vi: "Vào đại học sau THPT",
    en: "Upper secondary graduates at university",
  },
  vocational_college_share_outside_university: {
    vi: "Phần học cao đẳng nghề trong số không vào đại học",
    en: "Vocational college share of those not at university",
  },
  upper_secondary_and_above_graduates_to_vocational_college_rate: {
    vi: "Học cao đẳng nghề nghiệp, từ THPT trở lên",
    en: "Graduates of upper secondary and above in vocational colleges",
  },
  upper_secondary_graduates_in_vocational_to_college_rate: {
    vi: "Học lên cao đẳng trong số học nghề sau THPT",
    en: "Those going on to college among upper secondary graduates in vocational study",
  },
  vocational_share_15_25: { vi: "Thanh niên 15–25 tuổi học nghề", en: "Ages 15–25 in vocational education" },
  literacy_rate_15plus: { vi: "Người từ 15 tuổi trở lên biết chữ", en: "Literacy at 15 and over" },
  literacy_rate_15plus_uis: { vi: "Người lớn biết chữ (UIS)", en: "Adult literacy (UIS)" },
  literacy_level1_rate_15_60: { vi: "Biết chữ mức độ 1, 15–60 tuổi", en: "Literacy level 1, ages 15–60" },
  literacy_level2_rate_15_60: { vi: "Biết chữ mức độ 2, 15–60 tuổi", en: "Literacy level 2, ages 15–60" },
  literacy_level1_rate_15plus: { vi: "Biết chữ mức độ 1, từ 15 tuổi", en: "Literacy level 1, ages 15 and over" },
  literacy_level1_rate_standard_ages: {
    vi: "Biết chữ mức độ 1 trong độ tuổi xét chuẩn",
    en: "Literacy level 1 at the ages of the standard",
  },
  literacy_level2_rate_standard_ages: {
    vi: "Biết chữ mức độ 2 trong độ tuổi xét chuẩn",
    en: "Literacy level 2 at the ages of the standard",
  },
  new_literates_share_of_adults: {
    vi: "Người được xóa mù chữ trên số người lớn",
    en: "Adults made literate, share of all adults",
  },
  new_literates_15_60_share_of_adults: {
    vi: "Người 15–60 tuổi được xóa mù chữ trên số người lớn",
    en: "Ages 15–60 made literate, share of all adults",
  },
  new_literates_share_of_illiterate_adults: {
    vi: "Người được xóa mù chữ trên số người mù chữ",
    en: "Adults made literate, share of illiterate adults",
  },
  new_literates_15_60_share_of_illiterate: {
    vi: "Người 15–60 tuổi được xóa mù chữ trên số mù chữ",
    en: "Ages 15–60 made literate, share of the illiterate",
  },
  new_literates_continuing_not_relapsing_rate: {
    vi: "Người mới biết chữ học tiếp và không tái mù",
    en: "New literates who continue and do not relapse",
  },
  new_literates_continuing_rate: { vi: "Người mới biết chữ học tiếp", en: "New literates who continue" },
  new_literates_not_relapsing_rate: { vi: "Người mới biết chữ không tái mù", en: "New literates who do not relapse" },
  literacy_relapse_persons: { vi: "Số người mù chữ trở lại", en: "People who relapsed into illiteracy" },
  vietnamese_fluency_rate_15plus: {
    vi: "Đọc thông, viết thạo tiếng phổ thông",
    en: "Fluent in reading and writing Vietnamese",
  },
  labour_force_retrained_rate: {
    vi: "Lao động được đào tạo lại, tính cộng dồn",
    en: "Labour force retrained since the plan began",
  },
  labour_force_trained_rate: { vi: "Lao động qua đào tạo", en: "Trained labour force" },
  labour_force_trained_certified_rate: { vi: "Lao động có bằng, chứng chỉ", en: "Labour force with a certificate" },
  vocational_trainees_employed_rate: {
    vi: "Học viên nghề theo đặt hàng có việc làm",
    en: "Trainees of commissioned courses in work",
  },
  vocational_trainees_employed_rate_all: { vi: "Học viên học nghề có việc làm", en: "Vocational trainees in work" },
  labour_force_training_participation_rate: {
    vi: "Lao động được đào tạo lại trong năm",
    en: "Labour force retrained within the year",
  },
  labour_force_ict_skills_rate: { vi: "Lực lượng lao động có kỹ năng CNTT", en: "Labour force with ICT skills" },
  employed_ict_skills_rate: { vi: "Người đang làm việc có kỹ năng CNTT", en: "Employed workers with ICT skills" },
  disabled_people_education_access_rate: {
    vi: "Người khuyết tật được tiếp cận giáo dục",
    en: "Disabled people with access to education",
  },
  disabled_children_education_access_rate: {
    vi: "Trẻ em khuyết tật được tiếp cận giáo dục",
    en: "Disabled children with access to education",
  },
  pupils_kindergarten: { vi: "Trẻ mẫu giáo", en: "Kindergarten children" },
  pupils_primary: { vi: "Học sinh tiểu học", en: "Primary pupils" },
  pupils_lower_secondary: { vi: "Học sinh trung học cơ sở", en: "Lower secondary pupils" },
  pupils_upper_secondary: { vi: "Học sinh trung học phổ thông", en: "Upper secondary pupils" },
  pupils_total: { vi: "Trẻ em và học sinh", en: "Children and pupils, all levels" },
  population_total: { vi: "Dân số trung bình", en: "Average population" },
  population_resident: { vi: "Dân số", en: "Population" },
} as const satisfies Record<string, { vi: string; en: string }>;
