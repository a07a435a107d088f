/** Units as they stand after a number; a level stands before it. */
export const units = {
  percent: { vi: "%", en: "%" },
  share: { vi: "%", en: "%" },
  schools: { vi: "trường", en: "schools" },
  schools_per_year: { vi: "trường mỗi năm", en: "schools a year" },
  persons: { vi: "người", en: "persons" },
  thousand_persons: { vi: "nghìn người", en: "thousand persons" },
  teachers: { vi: "giáo viên", en: "teachers" },
  level: { vi: "mức độ", en: "level" },
  met: { vi: "(1 là đạt)", en: "(1 is met)" },
  communes: { vi: "đơn vị cấp xã", en: "commune-level units" },
  wards: { vi: "phường", en: "wards" },
  centres: { vi: "trung tâm", en: "centres" },
  years: { vi: "năm", en: "years" },
  classrooms: { vi: "phòng học", en: "classrooms" },
  units: { vi: "đơn vị", en: "units" },
} as const satisfies Record<string, { vi: string; en: string }>;
