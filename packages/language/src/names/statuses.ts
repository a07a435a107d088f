/** How a figure is known. */
export const statuses = {
  reported: { vi: "báo cáo", en: "reported" },
  estimated: { vi: "ước tính", en: "estimated" },
  assumed: { vi: "giả định", en: "assumed" },
  illustrative: { vi: "minh họa", en: "illustrative" },
} as const satisfies Record<string, { vi: string; en: string }>;
