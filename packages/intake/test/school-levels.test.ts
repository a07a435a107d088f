import { readTemplate, templateBytes } from "@lotrinh/intake";
import type { Observation } from "@lotrinh/observations";
import { findLocality } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { cleanUp, fileOf, registry } from "./office-files.js";

cleanUp();

interface School {
  readonly level: string;
  readonly year?: number | string;
  readonly standard?: 1 | 2;
  readonly before?: string;
}

const totalOf = (value: number): Observation => ({
  ...{ locality: "chi-lang", indicator: "schools_total", breakdown: "", year: 2024, value, unit: "schools" },
  ...{ numerator: null, denominator: null, status: "illustrative", quality: "medium", source: "thử", note: "" },
  ...{ file: "", line: 1 },
});

/** What a template says whose register has these schools. */
async function filled(schools: readonly School[], total = schools.length) {
  const { default: excel } = await import("exceljs");
  const request = {
    ...{ registry, locality: findLocality(registry, "chi-lang"), wanted: [], known: [], assumptions: [] },
    schools: { unlocks: "", lastYear: 2025 },
  };
  const book = new excel.Workbook();
  await book.xlsx.load((await templateBytes(request)) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Trường");
  schools.forEach(({ level, year, standard, before }, i) => {
    const cells = [
      `T${i}`,
      `Trường ${i}`,
      level,
      "",
      year,
      standard,
      before ?? (year ? "không" : null),
      "minh họa",
      "thử",
    ];
    cells.forEach((value, column) => {
      if (value !== undefined && sheet)
        sheet.getCell(i + 2, column + 1).value = typeof value === "number" ? String(value) : value;
    });
  });
  const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer);
  const template = await readTemplate(fileOf(bytes, "mau.xlsx"), {
    registry,
    asOf: "2026-11",
    known: [totalOf(total)],
  });
  if (template === null) throw new Error("not a template");
  const value = (indicator: string, breakdown = "") =>
    template.observations.find((one) => {
      return one.indicator === indicator && one.breakdown === breakdown && one.year === 2025;
    });
  return { template, value };
}

describe("the register of a template", () => {
  const SCHOOLS: readonly School[] = [
    { level: "Mầm non", year: 2022, standard: 1 },
    { level: "Mầm non" },
    { level: "Tiểu học", year: 2023, standard: 2 },
    { level: "Tiểu học", year: 2018, standard: 1 },
    { level: "Tiểu học" },
    { level: "TH và THCS", year: 2024, standard: 1 },
  ];

  test("gives shares of each level from the schools of that level alone, with their counts", async () => {
    const { template, value } = await filled(SCHOOLS);
    expect(template.problems).toEqual([]);
    expect(value("national_standard_school_rate_preschool")).toMatchObject({ value: 50, numerator: 1, denominator: 2 });
    // the certificate of 2018 has run out
    expect(value("national_standard_school_rate_primary")).toMatchObject({
      value: 33.3333,
      numerator: 1,
      denominator: 3,
    });
    expect(value("national_standard_school_rate_lower_secondary")).toBeUndefined();
  });

  test("counts a school of several levels at each, and levels 1 and 2 of the standard add up to the total", async () => {
    const { value } = await filled(SCHOOLS);
    expect(value("schools_primary_at_standard")?.value).toBe(2);
    expect(value("schools_lower_secondary_at_standard")?.value).toBe(1);
    expect(value("schools_lower_secondary_at_standard")?.note).toMatch(/1 trường nhiều cấp được tính ở mỗi cấp/);
    expect(value("national_standard_schools")?.note).not.toMatch(/nhiều cấp/);
    const levels = [1, 2].map((level) => value(`national_standard_schools_level${level}`)?.value ?? 0);
    expect(levels).toEqual([2, 1]);
    expect(value("national_standard_schools")?.value).toBe(3);
  });

  test("of recognised schools only gives no share: the others may have been left out", async () => {
    const { value } = await filled(SCHOOLS.filter(({ year }) => year !== undefined));
    expect(value("national_standard_school_rate_primary")).toBeUndefined();
    expect(value("schools_primary_at_standard")?.value).toBe(2);
  });

  test("with a school without a level counts none by level, and says so at its cell", async () => {
    const { template, value } = await filled([...SCHOOLS, { level: "Trung cấp", year: 2023, standard: 1 }]);
    expect(template.problems).toMatchObject([{ code: "TEMPLATE_SCHOOL_LEVEL", sheet: "Trường", cell: "C8" }]);
    expect(value("schools_primary_at_standard")).toBeUndefined();
    expect(value("national_standard_schools")?.value).toBe(4);
  });

  test("with a certificate after the year and none known before counts none by level", async () => {
    const { value } = await filled([...SCHOOLS, { level: "THPT", year: 2026, standard: 1, before: "" }]);
    expect(value("schools_primary_at_standard")).toBeUndefined();
  });

  test.each([
    ["TH", "schools_primary_at_standard", 2],
    ["MN", "schools_preschool_at_standard", 1],
    ["cấp 3", "schools_upper_secondary_at_standard", 1],
    ["Cấp 2+3", "schools_lower_secondary_at_standard", 1],
    ["THCS&THPT", "schools_upper_secondary_at_standard", 1],
    ["12", "schools_lower_secondary_at_standard", 1],
  ])("knows the level “%s”", async (level, indicator, count) => {
    const primary = { level: "Tiểu học", year: 2022, standard: 1 } as const;
    const { template, value } = await filled([primary, { level, year: 2023, standard: 1 }], 2);
    expect(template.problems).toEqual([]);
    expect(value(indicator)?.value).toBe(count);
  });

  test("half filled is asked about and counts nothing, as the number of schools is known", async () => {
    const { template } = await filled(SCHOOLS, 20);
    expect(template.problems).toMatchObject([
      { code: "TEMPLATE_REGISTER_PARTIAL", severity: "question", params: { count: 6, total: 20, year: 2024 } },
    ]);
    expect(template.observations).toEqual([]);
  });

  test("of recognised schools only says for how many others it stands", async () => {
    const { template, value } = await filled(
      SCHOOLS.filter(({ year }) => year !== undefined),
      20,
    );
    expect(template.problems).toMatchObject([{ code: "TEMPLATE_REGISTER_RECOGNISED", params: { rest: 16 } }]);
    expect(value("national_standard_schools")?.value).toBe(3);
  });

  test("takes the day of a recognition for its calendar year, and refuses one to come", async () => {
    const { template, value } = await filled([
      { level: "THPT", year: "15/03/2023", standard: 1, before: "không" },
      { level: "THPT", year: "20/5/2024", standard: 1 },
    ]);
    expect(template.problems).toEqual([]);
    expect(value("national_standard_schools")?.value).toBe(2);
    const later = await filled([{ level: "THPT", year: 2029, standard: 1 }]);
    expect(later.template.problems).toMatchObject([{ code: "TEMPLATE_CERTIFICATE_TO_COME", cell: "E2" }]);
  });
});
