import { findLocality } from "@lotrinh/registry";
import { expect, it } from "vitest";
import { cleanUp, read, registry } from "./office-files.js";

cleanUp();

const locality = findLocality(registry, "chi-lang");

const NAMES: readonly (readonly [string, string, string | null])[] = [
  ["Tỷ lệ huy động nhà trẻ", "31,4", "nursery_enrolment_rate"],
  ["Tỷ lệ huy động mẫu giáo", "98,2", "kindergarten_3_5_enrolment_rate"],
  ["Tỷ lệ bỏ học tiểu học", "0,05", "dropout_rate_primary"],
  ["Tỷ lệ bỏ học THCS", "0,3", "dropout_rate_lower_secondary"],
  ["Tỷ lệ bỏ học THPT", "0,6", "dropout_rate_upper_secondary"],
  ["Tỷ lệ học sinh bỏ học", "0,25", "dropout_rate_general"],
  ["Tỷ lệ tốt nghiệp THCS", "99,1", "lower_secondary_completion_rate_final_grade"],
  ["Tỷ lệ tốt nghiệp THPT", "97,5", "upper_secondary_exam_pass_rate"],
  ["Tỷ lệ phòng học kiên cố", "91,8", "permanent_classroom_rate"],
  ["Số trường đạt chuẩn quốc gia", "6", "national_standard_schools"],
  ["Tỷ lệ trường đạt chuẩn quốc gia", "66,7", "national_standard_school_rate"],
  ["Số học sinh", "4216", "pupils_total"],
  ["Số trẻ nhà trẻ ra lớp", "215", "pupils_nursery"],
  // Of which schooling, or of rooms or schools, is not said; the others no indicator is of.
  ["Tỷ lệ kiên cố hóa trường lớp", "91,8", null],
  ["Số lớp", "132", null],
  ["Tỷ lệ lên lớp", "99,2", null],
  ["Số phòng học", "412", null],
];

it.each(NAMES)("“%s” in an office's table is one indicator, or asked about", async (name, value, id) => {
  const { rows, problems } = await read(`Chỉ tiêu;Năm 2025\n${name};"${value}"\n`, { locality });
  expect(rows.map(({ indicator }) => indicator)).toEqual(id === null ? [] : [id]);
  expect(problems.filter(({ severity }) => severity === "question").length).toBe(id === null ? 1 : 0);
});
