/** Settings of the models that a planner may change. */
export const levers = {
  renewal_success: { vi: "Tỷ lệ được công nhận lại khi hết hạn", en: "Share of expiring certificates renewed" },
  recognitions_per_year: { vi: "Số trường công nhận mới mỗi năm", en: "New recognitions a year" },
} as const satisfies Record<string, { vi: string; en: string }>;
