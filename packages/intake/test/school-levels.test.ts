import { readTemplate, templateBytes } from "@lotrinh/intake";
import { findLocality } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { cleanUp, fileOf, registry } from "./office-files.js";

cleanUp();

interface School {
  readonly level: string;
  readonly year?: number;
  readonly standard?: 1 | 2;
  readonly before?: string;
}

/** What a template says whose register has these schools. */
async function filled(schools: readonly School[]) {
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
  const template = await readTemplate(fileOf(bytes, "mau.xlsx"), { registry, lastYear: 2025 });
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
    const levels = [1, 2].map((level) => value("national_standard_schools", `standard_level=${level}`)?.value ?? 0);
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
});
