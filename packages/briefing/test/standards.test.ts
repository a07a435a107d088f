import { describe, expect, it } from "vitest";
import { all, built, texts } from "./built.js";
import { chiLang, withTargets } from "./chi-lang.js";

describe("the legal standards on the page", () => {
  it("have every criterion once, with both thresholds and where these are from", async () => {
    const { page } = await built(chiLang());
    const captions = texts(page, "#chuan caption");
    expect(captions.some((text) => text.includes("Nghị định 20/2014/NĐ-CP"))).toBe(true);
    const rows = all(page, "#chuan tbody tr").map((row) => row.textContent);
    expect(new Set(rows).size).toBe(rows.length);
    for (const row of rows) expect(row).toMatch(/đọc trong văn bản|đọc qua báo|theo trí nhớ|giả định|chưa biết/);
  });

  it("say that no commune has counts, and what the whole would need", async () => {
    const { page } = await built(chiLang());
    const said = texts(page, "#chuan p").join(" ");
    expect(said).toContain("Chưa có số người của xã nào");
    expect(said).toContain("20 trên 20 theo danh mục của kế hoạch");
  });

  it("say nothing of margins above thresholds where a standard has an answer of its own: one model speaks", async () => {
    const assessment = chiLang();
    const { page } = await built(assessment);
    const supposed = assessment.targets.filter(({ readings: [first] }) => first?.start?.standard);
    expect(supposed.length).toBeGreaterThan(0);
    expect(supposed.filter(({ readings: [first] }) => !first?.answer)).toEqual([]);
    expect(texts(page, "#chuan p").filter((text) => text.includes("xã, phường hiện nay"))).toEqual([]);
  });

  it("draw the communes as tiles where they have counts, with the criteria that each lacks people in", async () => {
    const criterion = (missing: number) => ({
      ...{ standard: "primary-1", indicator: "age6_in_grade1_rate", threshold: 90, state: "unmet" as const, missing },
      ...{ vacuous: false, certainty: "read" as const, counts: { numerator: 80, denominator: 100 } },
      ...{ year: 2025, status: "reported" as const },
    });
    const counted = withTargets(chiLang(), (one) => ({
      ...one,
      readings: one.readings.map((reading) => ({
        ...reading,
        standards: reading.standards.map((view) => ({
          ...view,
          communes: view.communes.map((commune, i) => ({ ...commune, criteria: i === 0 ? [] : [criterion(i - 1)] })),
        })),
      })),
    }));
    const { page } = await built(counted);
    const [said = ""] = texts(page, "#chuan figure svg desc");
    expect(said).toMatch(/4 trên 5 xã, phường có số còn thiếu người ở ít nhất một tiêu chí/);
    expect(said).toContain("chưa có số");
    expect(said).toContain("thiếu 1 trên 1 tiêu chí");
  });
});
