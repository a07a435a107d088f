/** Names of indicators: who attends, completes and moves on. */
export const attendance = {
  ethnic_minority_boarding_school_rate: {
    vi: "Học sinh DTTS học trường PTDT nội trú",
    en: "Ethnic-minority pupils in ethnic boarding schools",
  },
  ethnic_minority_boarding_school_rate_secondary: {
    vi: "Học sinh DTTS cấp trung học học trường PTDT nội trú",
    en: "Ethnic-minority secondary pupils in ethnic boarding schools",
  },
  career_service_access_rate_lower_secondary: {
    vi: "Học sinh THCS tiếp cận tư vấn nghề nghiệp",
    en: "Lower secondary pupils with access to career services",
  },
  career_service_access_rate_upper_secondary: {
    vi: "Học sinh THPT tiếp cận tư vấn nghề nghiệp",
    en: "Upper secondary pupils with access to career services",
  },
  kindergarten_4_enrolment_rate: { vi: "Huy động trẻ 4 tuổi ra lớp", en: "Enrolment at age 4" },
  kindergarten_5_enrolment_rate: { vi: "Huy động trẻ 5 tuổi ra lớp", en: "Enrolment at age 5" },
  kindergarten_3_5_enrolment_rate: { vi: "Huy động trẻ mẫu giáo", en: "Kindergarten enrolment, ages 3–5" },
  kindergarten_3_4_enrolment_rate: { vi: "Huy động trẻ 3–4 tuổi ra lớp", en: "Enrolment at ages 3–4" },
  nursery_enrolment_rate: { vi: "Huy động trẻ nhà trẻ", en: "Nursery enrolment" },
  two_sessions_a_day_rate_preschool: {
    vi: "Trẻ mầm non học 2 buổi/ngày",
    en: "Preschool children taught two sessions a day",
  },
  preschool_programme_completion_rate_age5: {
    vi: "Trẻ 5 tuổi hoàn thành chương trình mầm non",
    en: "5-year-olds completing the preschool programme",
  },
  preschool_programme_completion_rate_enrolled_age5: {
    vi: "Trẻ 5 tuổi đang học hoàn thành chương trình mầm non",
    en: "Enrolled 5-year-olds completing the preschool programme",
  },
  preschool_programme_full_participation_rate_age5: {
    vi: "Trẻ 5 tuổi tham gia đầy đủ chương trình mầm non",
    en: "5-year-olds taking full part in the preschool programme",
  },
  age6_in_grade1_rate: { vi: "Trẻ 6 tuổi vào lớp 1", en: "6-year-olds in grade 1" },
  age6_in_school_rate: { vi: "Trẻ 6 tuổi đến trường", en: "6-year-olds in school" },
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
  pupils_good_excellent_rate: { vi: "Học sinh khá, giỏi", en: "Pupils rated good or excellent" },
  pupils_below_standard_rate: { vi: "Học sinh chưa đạt chuẩn", en: "Pupils below standard" },
  two_sessions_a_day_rate_primary: {
    vi: "Học sinh tiểu học học 2 buổi/ngày",
    en: "Primary pupils taught two sessions a day",
  },
  on_age_completion_rate_primary: { vi: "Hoàn thành tiểu học đúng độ tuổi", en: "On-age primary completion" },
  primary_completion_rate_age14: { vi: "Trẻ 14 tuổi đã hoàn thành tiểu học", en: "Age 14, primary completed" },
  primary_completion_rate_final_grade: {
    vi: "Học sinh lớp 5 hoàn thành tiểu học",
    en: "Grade 5 pupils completing primary",
  },
  primary_completion_rate_grade1_entrants: {
    vi: "Hoàn thành tiểu học trên số vào lớp 1",
    en: "Primary completion of grade 1 entrants",
  },
  age11_completed_or_in_primary_rate: {
    vi: "Trẻ 11 tuổi đã hoàn thành hoặc đang học tiểu học",
    en: "11-year-olds with primary completed or in progress",
  },
  remaining_age11_in_primary_rate: {
    vi: "Trẻ 11 tuổi còn lại đang học tiểu học",
    en: "Remaining 11-year-olds in primary school",
  },
  on_age_completion_rate_lower_secondary: {
    vi: "Hoàn thành THCS đúng độ tuổi",
    en: "On-age lower secondary completion",
  },
  lower_secondary_completion_rate_final_grade: {
    vi: "Học sinh lớp 9 hoàn thành THCS",
    en: "Grade 9 pupils completing lower secondary",
  },
  lower_secondary_completion_rate_grade6_entrants: {
    vi: "Hoàn thành THCS trên số vào lớp 6",
    en: "Lower secondary completion of grade 6 entrants",
  },
  lower_secondary_diploma_rate_15_18: {
    vi: "Người 15–18 tuổi có bằng tốt nghiệp THCS",
    en: "Ages 15–18 with the lower secondary diploma",
  },
  lower_secondary_completion_rate_15_18: {
    vi: "Người 15–18 tuổi đã hoàn thành THCS",
    en: "Ages 15–18 with lower secondary completed",
  },
  transition_rate_primary_to_lower_secondary: {
    vi: "Chuyển cấp từ tiểu học lên THCS",
    en: "Transition from primary to lower secondary",
  },
  transition_rate_lower_secondary_to_further: {
    vi: "Học tiếp sau tốt nghiệp THCS",
    en: "Transition after lower secondary",
  },
  transition_rate_lower_secondary_to_upper_secondary: {
    vi: "Vào lớp 10 trung học phổ thông",
    en: "Transition to upper secondary school",
  },
  attendance_rate_15_18: { vi: "Người 15–18 tuổi đang đi học", en: "Ages 15–18 in education" },
  attendance_rate_15_17: { vi: "Người 15–17 tuổi đang đi học", en: "Ages 15–17 in education" },
  attendance_rate_15_18_with_higher_education: {
    vi: "Người 15–18 tuổi đang đi học, kể cả đại học",
    en: "Ages 15–18 in education, higher education included",
  },
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
  upper_secondary_completion_rate_final_grade: {
    vi: "Học sinh lớp 12 hoàn thành chương trình THPT",
    en: "Grade 12 pupils completing the programme",
  },
  upper_secondary_completion_rate_grade10_entrants: {
    vi: "Hoàn thành THPT trên số vào lớp 10",
    en: "Grade 10 entrants completing the programme",
  },
  upper_secondary_or_equivalent_completion_rate: {
    vi: "Hoàn thành THPT hoặc tương đương",
    en: "Completion, upper secondary or equivalent",
  },
  upper_secondary_exam_pass_rate: { vi: "Đỗ tốt nghiệp THPT trên số dự thi", en: "Upper secondary exam pass rate" },
  upper_secondary_graduation_rate_grade12: {
    vi: "Tốt nghiệp THPT trên số học sinh lớp 12",
    en: "Graduation rate of grade 12 pupils",
  },
  upper_secondary_graduation_rate_grade10_entrants: {
    vi: "Tốt nghiệp THPT trên số vào lớp 10",
    en: "Graduation rate of grade 10 entrants",
  },
} as const satisfies Record<string, { vi: string; en: string }>;
