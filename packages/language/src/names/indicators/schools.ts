/** Names of indicators: schools, their buildings, staff and what they offer. */
export const schools = {
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
  national_standard_school_rate_preschool: {
    vi: "Tỷ lệ trường mầm non đạt chuẩn quốc gia",
    en: "Share of national-standard preschools",
  },
  national_standard_school_rate_primary: {
    vi: "Tỷ lệ trường tiểu học đạt chuẩn quốc gia",
    en: "Share of national-standard primary schools",
  },
  national_standard_school_rate_lower_secondary: {
    vi: "Tỷ lệ trường THCS đạt chuẩn quốc gia",
    en: "Share of national-standard lower secondary schools",
  },
  national_standard_school_rate_upper_secondary: {
    vi: "Tỷ lệ trường THPT đạt chuẩn quốc gia",
    en: "Share of national-standard upper secondary schools",
  },
  national_standard_public_school_rate: {
    vi: "Tỷ lệ trường công lập đạt chuẩn quốc gia",
    en: "Share of national-standard public schools",
  },
  national_standard_public_school_rate_preschool: {
    vi: "Tỷ lệ trường mầm non công lập đạt chuẩn quốc gia",
    en: "Share of national-standard public preschools",
  },
  national_standard_public_school_rate_primary: {
    vi: "Tỷ lệ trường tiểu học công lập đạt chuẩn quốc gia",
    en: "Share of national-standard public primary schools",
  },
  national_standard_public_school_rate_lower_secondary: {
    vi: "Tỷ lệ trường THCS công lập đạt chuẩn quốc gia",
    en: "Share of national-standard public lower secondary schools",
  },
  national_standard_public_school_rate_upper_secondary: {
    vi: "Tỷ lệ trường THPT công lập đạt chuẩn quốc gia",
    en: "Share of national-standard public upper secondary schools",
  },
  private_share_of_preschools: { vi: "Trường mầm non dân lập, tư thục", en: "Private preschools" },
  private_share_of_preschool_institutions: {
    vi: "Cơ sở mầm non dân lập, tư thục",
    en: "Private preschool institutions, independent groups included",
  },
  private_share_of_preschool_children: {
    vi: "Trẻ học cơ sở mầm non dân lập, tư thục",
    en: "Children in private preschool institutions",
  },
  private_school_share_of_preschool_children: {
    vi: "Trẻ học trường mầm non dân lập, tư thục",
    en: "Children in private preschools",
  },
  private_share_of_general_schools: { vi: "Cơ sở giáo dục phổ thông tư thục", en: "Private general schools" },
  private_share_of_general_pupils: { vi: "Học sinh cơ sở phổ thông tư thục", en: "Pupils in private general schools" },
  vocational_schools_at_standard_rate: {
    vi: "Trường nghề đạt chuẩn quốc gia hoặc quốc tế",
    en: "Vocational schools at a national or international standard",
  },
  vocational_schools_at_both_standards_rate: {
    vi: "Trường nghề đạt cả chuẩn quốc gia và quốc tế",
    en: "Vocational schools at both national and international standard",
  },
  vocational_schools_national_standard_rate: {
    vi: "Cơ sở giáo dục nghề nghiệp đạt chuẩn quốc gia",
    en: "Vocational institutions at the national standard",
  },
  inclusive_education_support_centres: {
    vi: "Trung tâm hỗ trợ giáo dục hòa nhập",
    en: "Support centres for inclusive education",
  },
  permanent_school_rate: { vi: "Trường kiên cố", en: "Schools built permanently" },
  permanent_school_rate_all_buildings: {
    vi: "Trường kiên cố toàn bộ công trình",
    en: "Schools with all buildings permanent",
  },
  permanent_classroom_rate: { vi: "Phòng học kiên cố", en: "Permanent classrooms" },
  permanent_classroom_rate_preschool: { vi: "Phòng học mầm non kiên cố", en: "Permanent preschool classrooms" },
  permanent_classroom_rate_primary: { vi: "Phòng học tiểu học kiên cố", en: "Permanent primary classrooms" },
  permanent_classroom_rate_lower_secondary: {
    vi: "Phòng học THCS kiên cố",
    en: "Permanent lower secondary classrooms",
  },
  permanent_classroom_rate_upper_secondary: {
    vi: "Phòng học THPT kiên cố",
    en: "Permanent upper secondary classrooms",
  },
  school_places_sufficient_met: { vi: "Đủ trường, lớp học", en: "Enough schools and classrooms" },
  teaching_equipment_sufficient_met: {
    vi: "Đủ thiết bị dạy học tối thiểu",
    en: "Minimum teaching equipment in every school",
  },
  schools_facilities_standard_rate: {
    vi: "Trường đạt tiêu chuẩn cơ sở vật chất",
    en: "Schools whose facilities meet the standard",
  },
  schools_it_systems_rate: { vi: "Trường được trang bị hệ thống CNTT", en: "Schools equipped with IT systems" },
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
  career_activity_school_rate_lower_secondary: {
    vi: "Trường THCS thực hiện trải nghiệm, hướng nghiệp",
    en: "Lower secondary schools with experiential career activities",
  },
  career_activity_effective_school_rate_lower_secondary: {
    vi: "Trường THCS trải nghiệm, hướng nghiệp có hiệu quả",
    en: "Lower secondary schools with effective career activities",
  },
  career_programme_local_production_rate_lower_secondary: {
    vi: "Trường THCS hướng nghiệp gắn với sản xuất địa phương",
    en: "Lower secondary schools with career education tied to local production",
  },
  career_counsellor_school_rate_lower_secondary: {
    vi: "Trường THCS có giáo viên kiêm nhiệm tư vấn hướng nghiệp",
    en: "Lower secondary schools with a part-time career counsellor",
  },
  career_counsellor_qualified_school_rate_lower_secondary: {
    vi: "Trường THCS có giáo viên tư vấn hướng nghiệp đủ chuyên môn",
    en: "Lower secondary schools with a qualified career counsellor",
  },
  career_activity_school_rate_upper_secondary: {
    vi: "Trường THPT thực hiện trải nghiệm, hướng nghiệp",
    en: "Upper secondary schools with experiential career activities",
  },
  career_activity_effective_school_rate_upper_secondary: {
    vi: "Trường THPT trải nghiệm, hướng nghiệp có hiệu quả",
    en: "Upper secondary schools with effective career activities",
  },
  career_programme_local_production_rate_upper_secondary: {
    vi: "Trường THPT hướng nghiệp gắn với sản xuất địa phương",
    en: "Upper secondary schools with career education tied to local production",
  },
  career_counsellor_school_rate_upper_secondary: {
    vi: "Trường THPT có giáo viên kiêm nhiệm tư vấn hướng nghiệp",
    en: "Upper secondary schools with a part-time career counsellor",
  },
  career_counsellor_qualified_school_rate_upper_secondary: {
    vi: "Trường THPT có giáo viên tư vấn hướng nghiệp đủ chuyên môn",
    en: "Upper secondary schools with a qualified career counsellor",
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
  school_network_arranged_met: { vi: "Sắp xếp xong mạng lưới trường, lớp", en: "School network rearranged as planned" },
  teachers_sufficient_met: { vi: "Đủ giáo viên ở mỗi cấp học", en: "Enough teachers at every level" },
  teachers_sufficient_pooled_met: { vi: "Đủ giáo viên tính tổng số", en: "Enough teachers, all levels together" },
  teachers_balanced_met: { vi: "Không trường nào thừa, thiếu giáo viên", en: "No school over- or understaffed" },
  teachers_no_shortage_met: { vi: "Không trường nào thiếu giáo viên", en: "No school short of teachers" },
  education_posts_sufficient_met: { vi: "Đủ biên chế ngành giáo dục", en: "Enough posts allotted to education" },
  education_posts_filled_met: { vi: "Biên chế giáo dục đều có người", en: "Every allotted education post filled" },
  universalisation_officers_met: {
    vi: "Xã, phường có người chuyên trách phổ cập",
    en: "Staff for universal education in every commune",
  },
  managers_sufficient_met: { vi: "Đủ cán bộ quản lý ở mọi trường", en: "Enough managers in every school" },
  subject_teachers_sufficient_met: {
    vi: "Đủ giáo viên các môn ở mọi trường",
    en: "Teachers for every subject in every school",
  },
  subject_teachers_sufficient_total_met: {
    vi: "Đủ giáo viên các môn tính gộp toàn huyện, quận",
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
  teachers_per_class_primary: { vi: "Định mức giáo viên tiểu học trên lớp", en: "Norm of primary teachers a class" },
  teachers_per_class_lower_secondary: {
    vi: "Định mức giáo viên THCS trên lớp",
    en: "Norm of lower secondary teachers a class",
  },
  teachers_per_class_upper_secondary: {
    vi: "Định mức giáo viên THPT trên lớp",
    en: "Norm of upper secondary teachers a class",
  },
  teachers_primary: { vi: "Giáo viên tiểu học", en: "Primary teachers" },
  teachers_lower_secondary: { vi: "Giáo viên trung học cơ sở", en: "Lower secondary teachers" },
  teachers_upper_secondary: { vi: "Giáo viên trung học phổ thông", en: "Upper secondary teachers" },
} as const satisfies Record<string, { vi: string; en: string }>;
