/** Settings of the models that a planner may change. */
export const levers = {
  renewal_success: { vi: "Tỷ lệ được công nhận lại khi hết hạn", en: "Share of expiring certificates renewed" },
  recognitions_per_year: { vi: "Số trường công nhận mới mỗi năm", en: "New recognitions a year" },
  literacy_places: { vi: "Số chỗ học xóa mù chữ mỗi năm", en: "Places in literacy classes a year" },
  literacy_places_level_2: {
    vi: "Số chỗ học xóa mù chữ giai đoạn 2 mỗi năm",
    en: "Places in literacy classes of stage 2 a year",
  },
  literacy_uptake: { vi: "Tỷ lệ người mù chữ ra lớp", en: "Share of the illiterate who come to class" },
  literacy_completion: { vi: "Tỷ lệ học viên hoàn thành", en: "Share of learners who complete" },
  continued_learning: { vi: "Tỷ lệ người mới biết chữ tiếp tục học", en: "Share of new literates who go on learning" },
  vocational_seats: { vi: "Số chỗ học nghề cho học sinh tốt nghiệp THCS", en: "Vocational places after grade 9" },
  public_upper_secondary_seats: { vi: "Chỉ tiêu lớp 10 THPT công lập", en: "Places in public upper secondary schools" },
  vocational_secondary_share: { vi: "Tỷ lệ vào trung học nghề", en: "Share entering vocational secondary schools" },
  assessment_visits: { vi: "Số trường được đánh giá ngoài mỗi năm", en: "Schools visited by assessors a year" },
  school_readiness: {
    vi: "Tỷ lệ trường lên được bước sau mỗi năm",
    en: "Share of schools reaching the next stage a year",
  },
  staff_hired_per_year: { vi: "Số người tuyển mới mỗi năm", en: "Staff hired a year" },
  staff_upgraded_share: {
    vi: "Tỷ lệ người chưa đạt chuẩn được nâng chuẩn mỗi năm",
    en: "Share of staff below the standard who reach it a year",
  },
  staff_advanced_share: {
    vi: "Tỷ lệ người đạt chuẩn lên trên chuẩn mỗi năm",
    en: "Share of staff at the standard who rise above it a year",
  },
  rooms_built_per_year: { vi: "Số phòng kiên cố xây mới mỗi năm", en: "Permanent rooms built a year" },
  rooms_replacing_share: { vi: "Tỷ lệ phòng xây mới để thay phòng cũ", en: "Share of new rooms that replace old ones" },
  grade1_intake_factor: { vi: "Số vào lớp 1 so với dự kiến", en: "Entrants to grade 1 against those expected" },
  points_per_year: {
    vi: "Mức tăng mỗi năm theo kế hoạch",
    en: "Planned rise a year",
  },
  repetition_avoided: { vi: "Tỷ lệ lưu ban được ngăn chặn", en: "Share of repetitions avoided" },
  dropout_avoided: { vi: "Tỷ lệ bỏ học được ngăn chặn", en: "Share of drop-outs avoided" },
  places_after_grade9_rate: {
    vi: "Số chỗ học nghề trên 100 người tốt nghiệp THCS",
    en: "Vocational places for 100 lower secondary graduates",
  },
  further_places_rate: {
    vi: "Số chỗ GDTX, học nghề trên 100 người tốt nghiệp THCS",
    en: "Continuing and vocational places for 100 lower secondary graduates",
  },
  dual_track_places_rate: {
    vi: "Số chỗ lớp GDTX kết hợp học nghề trên 100 người tốt nghiệp THCS",
    en: "Places in dual-track classes for 100 lower secondary graduates",
  },
  college_places_rate: {
    vi: "Số chỗ cao đẳng, trung cấp trên 100 người tốt nghiệp THPT",
    en: "College places for 100 upper secondary graduates",
  },
  grade10_quota_rate: {
    vi: "Chỉ tiêu lớp 10 THPT trên 100 người tốt nghiệp THCS",
    en: "Grade 10 quota for 100 lower secondary graduates",
  },
  upper_secondary_transition: {
    vi: "Tỷ lệ học sinh lớp 9 vào lớp 10 THPT",
    en: "Share of grade-9 pupils who enter grade 10",
  },
} as const satisfies Record<string, { vi: string; en: string }>;
