/** Settings of the models that a planner may change. */
export const levers = {
  renewal_success: { vi: "Tỷ lệ được công nhận lại khi hết hạn", en: "Share of expiring certificates renewed" },
  recognitions_per_year: { vi: "Số trường công nhận mới mỗi năm", en: "New recognitions a year" },
  grade1_intake_factor: { vi: "Số vào lớp 1 so với dự kiến", en: "Entrants to grade 1 against those expected" },
  dropout_avoided: { vi: "Tỷ lệ bỏ học được ngăn chặn", en: "Share of drop-outs avoided" },
  upper_secondary_transition: {
    vi: "Tỷ lệ học sinh lớp 9 vào lớp 10 THPT",
    en: "Share of grade-9 pupils who enter grade 10",
  },
} as const satisfies Record<string, { vi: string; en: string }>;
