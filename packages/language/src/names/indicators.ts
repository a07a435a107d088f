/** Short names of indicators, as a committee reads them; definitions are data of the registry. */
export const indicators = {
  school_units_dissolved: { vi: "Đơn vị trường học đã sáp nhập, giải thể", en: "School units merged or closed" },
  schools_total: { vi: "Đơn vị trường học", en: "School units" },
  schools_kindergarten: { vi: "Trường mẫu giáo", en: "Kindergarten schools" },
  schools_primary: { vi: "Trường tiểu học", en: "Primary schools" },
  schools_lower_secondary: { vi: "Trường trung học cơ sở", en: "Lower secondary schools" },
  schools_upper_secondary: { vi: "Trường trung học phổ thông", en: "Upper secondary schools" },
  schools_combined_primary_lower_secondary: {
    vi: "Trường liên cấp tiểu học và THCS",
    en: "Joint primary and lower secondary schools",
  },
  schools_combined_lower_upper_secondary: {
    vi: "Trường liên cấp THCS và THPT",
    en: "Joint lower and upper secondary schools",
  },
  national_standard_schools: { vi: "Trường đạt chuẩn quốc gia", en: "National-standard schools" },
  national_standard_schools_district_managed: {
    vi: "Trường đạt chuẩn quốc gia do huyện quản lý",
    en: "National-standard schools managed by the district",
  },
  national_standard_schools_ever_recognised: {
    vi: "Trường đã từng đạt chuẩn quốc gia",
    en: "Schools ever recognised as national standard",
  },
  national_standard_school_rate: { vi: "Tỷ lệ trường đạt chuẩn quốc gia", en: "Share of national-standard schools" },
  national_standard_school_rate_general: {
    vi: "Tỷ lệ trường phổ thông đạt chuẩn quốc gia",
    en: "Share of national-standard general schools",
  },
  ethnic_minority_boarding_school_rate: {
    vi: "Học sinh DTTS học trường PTDT nội trú",
    en: "Ethnic-minority pupils in ethnic boarding schools",
  },
  ethnic_minority_boarding_school_rate_secondary: {
    vi: "Học sinh DTTS cấp trung học học trường PTDT nội trú",
    en: "Ethnic-minority secondary pupils in ethnic boarding schools",
  },
  permanent_school_rate: { vi: "Trường kiên cố", en: "Schools built permanently" },
  permanent_school_rate_all_buildings: {
    vi: "Trường kiên cố toàn bộ công trình",
    en: "Schools with all buildings permanent",
  },
  permanent_classroom_rate: { vi: "Phòng học kiên cố", en: "Permanent classrooms" },
  permanent_classroom_rate_preschool: { vi: "Phòng học mầm non kiên cố", en: "Permanent preschool classrooms" },
  classes_in_permanent_classrooms_rate: {
    vi: "Lớp được học trong phòng kiên cố",
    en: "Classes taught in permanent classrooms",
  },
  boarding_place_rate_ethnic_boarding_schools: {
    vi: "Chỗ ở cho học sinh trường PTDT nội trú",
    en: "Places for pupils of ethnic boarding schools",
  },
  boarding_place_rate_semi_boarding_pupils: { vi: "Chỗ ở cho học sinh bán trú", en: "Places for semi-boarding pupils" },
  boarding_place_rate_semi_boarding_schools: {
    vi: "Chỗ ở cho học sinh trường PTDT bán trú",
    en: "Places for pupils of ethnic semi-boarding schools",
  },
  universalisation_preschool4_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 4 tuổi",
    en: "Universal preschool education at age 4",
  },
  universalisation_preschool3_5_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 3–5 tuổi",
    en: "Universal preschool education at ages 3–5",
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
  kindergarten_4_enrolment_rate: { vi: "Huy động trẻ 4 tuổi ra lớp", en: "Enrolment at age 4" },
  kindergarten_5_enrolment_rate: { vi: "Huy động trẻ 5 tuổi ra lớp", en: "Enrolment at age 5" },
  kindergarten_3_5_enrolment_rate: { vi: "Huy động trẻ mẫu giáo", en: "Kindergarten enrolment, ages 3–5" },
  net_enrolment_rate_pre_primary: {
    vi: "Nhập học đúng tuổi tiền tiểu học (UIS)",
    en: "Net enrolment, pre-primary (UIS)",
  },
  net_enrolment_rate_year_before_primary_adjusted: {
    vi: "Nhập học một năm trước tiểu học (UIS)",
    en: "Enrolment one year before primary (UIS)",
  },
  net_attendance_age3_4_early_childhood: {
    vi: "Trẻ 3–4 tuổi đi học mầm non (điều tra)",
    en: "Ages 3–4 attending preschool (survey)",
  },
  net_enrolment_rate_primary: { vi: "Đi học đúng tuổi tiểu học", en: "Net enrolment, primary" },
  primary_age_enrolment_rate: { vi: "Trẻ tuổi tiểu học đang đi học", en: "Primary-age children in school" },
  net_attendance_primary_adjusted: {
    vi: "Đi học đúng tuổi tiểu học (điều tra)",
    en: "Net attendance, primary (survey)",
  },
  net_enrolment_rate_lower_secondary: { vi: "Đi học đúng tuổi trung học cơ sở", en: "Net enrolment, lower secondary" },
  net_attendance_lower_secondary_adjusted: {
    vi: "Đi học đúng tuổi THCS (điều tra)",
    en: "Net attendance, lower secondary (survey)",
  },
  school_age_enrolment_rate_6_14: { vi: "Trẻ 6–14 tuổi đang đi học", en: "Ages 6–14 in school" },
  transition_rate_primary_to_lower_secondary: {
    vi: "Chuyển cấp từ tiểu học lên THCS",
    en: "Transition from primary to lower secondary",
  },
  transition_rate_lower_secondary_to_further: {
    vi: "Học tiếp sau tốt nghiệp THCS",
    en: "Transition after lower secondary",
  },
  attendance_rate_15_18: { vi: "Người 15–18 tuổi đang đi học", en: "Ages 15–18 in education" },
  net_attendance_upper_secondary_adjusted: {
    vi: "Đi học đúng tuổi THPT (điều tra)",
    en: "Net attendance, upper secondary (survey)",
  },
  out_of_school_rate_upper_secondary: {
    vi: "Tuổi THPT không đi học (UIS)",
    en: "Out of school at upper secondary age (UIS)",
  },
  completion_rate_lower_secondary: { vi: "Hoàn thành trung học cơ sở", en: "Completion, lower secondary" },
  completion_rate_upper_secondary: { vi: "Hoàn thành trung học phổ thông", en: "Completion, upper secondary" },
  upper_secondary_exam_pass_rate: { vi: "Đỗ tốt nghiệp THPT trên số dự thi", en: "Upper secondary exam pass rate" },
  upper_secondary_graduation_rate_grade12: {
    vi: "Tốt nghiệp THPT trên số học sinh lớp 12",
    en: "Graduation rate of grade 12 pupils",
  },
  upper_secondary_graduation_rate_grade10_entrants: {
    vi: "Tốt nghiệp THPT trên số vào lớp 10",
    en: "Graduation rate of grade 10 entrants",
  },
  literacy_rate_15plus: { vi: "Người từ 15 tuổi trở lên biết chữ", en: "Literacy at 15 and over" },
  literacy_rate_15plus_uis: { vi: "Người lớn biết chữ (UIS)", en: "Adult literacy (UIS)" },
  literacy_level1_rate_15_60: { vi: "Biết chữ mức độ 1, 15–60 tuổi", en: "Literacy level 1, ages 15–60" },
  vietnamese_fluency_rate_15plus: {
    vi: "Đọc thông, viết thạo tiếng phổ thông",
    en: "Fluent in reading and writing Vietnamese",
  },
  digital_transformation_institution_rate: {
    vi: "Cơ sở giáo dục chuyển đổi số",
    en: "Institutions carrying out digital transformation",
  },
  learning_centres_using_it_rate: {
    vi: "Trung tâm học tập cộng đồng ứng dụng CNTT",
    en: "Community learning centres using IT",
  },
  teacher_staffing_rate: { vi: "Nhà giáo so với định mức", en: "Teachers against the staffing norm" },
  manager_staffing_rate: { vi: "Cán bộ quản lý so với định mức", en: "School managers against the staffing norm" },
  subject_teachers_sufficient_met: {
    vi: "Đủ giáo viên các môn ở mọi trường",
    en: "Teachers for every subject in every school",
  },
  subject_teachers_sufficient_total_met: {
    vi: "Đủ giáo viên các môn tính toàn huyện",
    en: "Teachers for every subject, district total",
  },
  subject_teachers_in_field_met: {
    vi: "Đủ giáo viên đúng chuyên ngành ở mọi trường",
    en: "Teachers trained in every subject in every school",
  },
  subject_teachers_in_field_total_met: {
    vi: "Đủ giáo viên đúng chuyên ngành tính toàn huyện",
    en: "Teachers trained in every subject, district total",
  },
  teachers_at_standard_rate: {
    vi: "Giáo viên đạt chuẩn trình độ trở lên",
    en: "Teachers at the qualification standard or above",
  },
  teachers_at_standard_rate_general: {
    vi: "Giáo viên phổ thông đạt chuẩn trình độ",
    en: "General-school teachers at the qualification standard",
  },
  teachers_at_standard_rate_preschool: {
    vi: "Giáo viên mầm non đạt chuẩn trình độ",
    en: "Preschool teachers at the qualification standard",
  },
  teachers_above_standard_rate: {
    vi: "Giáo viên trên chuẩn trình độ",
    en: "Teachers above the qualification standard",
  },
  teachers_above_standard_share_of_qualified: {
    vi: "Giáo viên trên chuẩn trong số đạt chuẩn",
    en: "Teachers above the standard among those at standard",
  },
  teachers_minimum_qualified_rate_pre_primary: {
    vi: "Giáo viên tiền tiểu học đủ trình độ tối thiểu (UIS)",
    en: "Minimally qualified teachers, pre-primary (UIS)",
  },
  teachers_minimum_qualified_rate_primary: {
    vi: "Giáo viên tiểu học đủ trình độ tối thiểu (UIS)",
    en: "Minimally qualified teachers, primary (UIS)",
  },
  teachers_minimum_qualified_rate_lower_secondary: {
    vi: "Giáo viên THCS đủ trình độ tối thiểu (UIS)",
    en: "Minimally qualified teachers, lower secondary (UIS)",
  },
  teachers_minimum_qualified_rate_upper_secondary: {
    vi: "Giáo viên THPT đủ trình độ tối thiểu (UIS)",
    en: "Minimally qualified teachers, upper secondary (UIS)",
  },
  teachers_competent_rate: { vi: "Nhà giáo đủ năng lực", en: "Teachers with the required competences" },
  managers_competent_rate: { vi: "Cán bộ quản lý đủ năng lực", en: "School managers with the required competences" },
  teachers_kindergarten: { vi: "Giáo viên mẫu giáo", en: "Kindergarten teachers" },
  teachers_primary: { vi: "Giáo viên tiểu học", en: "Primary teachers" },
  teachers_lower_secondary: { vi: "Giáo viên trung học cơ sở", en: "Lower secondary teachers" },
  teachers_upper_secondary: { vi: "Giáo viên trung học phổ thông", en: "Upper secondary teachers" },
  pupils_kindergarten: { vi: "Trẻ mẫu giáo", en: "Kindergarten children" },
  pupils_primary: { vi: "Học sinh tiểu học", en: "Primary pupils" },
  pupils_lower_secondary: { vi: "Học sinh trung học cơ sở", en: "Lower secondary pupils" },
  pupils_upper_secondary: { vi: "Học sinh trung học phổ thông", en: "Upper secondary pupils" },
  pupils_total: { vi: "Trẻ em và học sinh", en: "Children and pupils, all levels" },
  commune_units: { vi: "Đơn vị cấp xã", en: "Commune-level units" },
  population_total: { vi: "Dân số trung bình", en: "Average population" },
  population_resident: { vi: "Dân số", en: "Population" },
} as const satisfies Record<string, { vi: string; en: string }>;
