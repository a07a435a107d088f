import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess, type Finding } from "@lotrinh/reach";
import { loadRegistry, type Plan, type Target } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { figures as noFigures, plan, reading, registry as small, target } from "./small.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const assessments = new Map(
  registry.plans.map(({ locality }) => [locality, assess({ registry, figures }, locality, { draws: 20 })]),
);

function structureOf(id: string, readingId?: string) {
  const [locality = ""] = id.split(".");
  const readings = assessments.get(locality)?.targets.find((one) => one.target.id === id)?.readings ?? [];
  const found = readingId ? readings.find((one) => one.reading.id === readingId) : readings[0];
  if (!found) throw new RangeError(`no reading ${readingId} of ${id}`);
  return found.structure;
}

function check(id: string, code: string, readingId?: string): Finding["params"] | undefined {
  return structureOf(id, readingId).checks.find((one) => one.code === code)?.params;
}

describe("checks on the five plans, with their arithmetic", () => {
  it("Long Biên's 99 % of ages 15–18 would need 96 % of the 18-year-olds in vocational education", () => {
    const id = "long-bien.attendance-rate-15-18.2030";
    expect(check(id, "CHECK_AGE_CEILING")).toEqual({ value: 99, full: 75, share: 96, mostShare: 40, most: 85 });
    expect(structureOf(id).verdict).toBe("above-ceiling");
    expect(structureOf(id, "ages-15-17").verdict).toBe("feasible");
    expect(structureOf(id, "with-higher-education").verdict).toBe("feasible");
  });

  it("so would Chi Lăng's more than 95 %, read as attendance of the age group", () => {
    const id = "chi-lang.transition-rate-lower-secondary-to-further.2030";
    expect(check(id, "CHECK_AGE_CEILING", "age-group")).toMatchObject({ value: 95, share: 80 });
    expect(structureOf(id).verdict).toBe("feasible");
  });

  it("95 % of Chi Lăng's 20 communes are 19, of its 6 of today all 6; and not the district's level, which wants 100 %", () => {
    const id = "chi-lang.communes-at-lower-secondary-level3-rate.2025";
    expect(check(id, "CHECK_GRANULARITY")).toEqual({ value: 95, units: 20, needed: 19, unitsToday: 6, neededToday: 6 });
    expect(check(id, "CHECK_BELOW_QUOTA")).toMatchObject({
      value: 95,
      share: 100,
      standard: "standard/lower-secondary-3",
    });
  });

  it("60 % of Hải Phòng's communes were 101 of 167 and are 69 of 114", () => {
    const id = "hai-phong.learning-districts-rate.2030";
    expect(check(id, "CHECK_GRANULARITY", "communes")).toMatchObject({
      units: 167,
      needed: 101,
      unitsToday: 114,
      neededToday: 69,
    });
  });

  it("Long Biên asks for 14 wards where the list has 13", () => {
    const id = "long-bien.communes-at-primary-level3-rate.2030";
    expect(check(id, "CHECK_UNITS_TOO_MANY", "printed-count")).toEqual({ printed: 14, actual: 13, year: 2025 });
    expect(structureOf(id, "printed-count").verdict).toBe("contradictory");
    expect(check(id, "CHECK_UNITS_PRINTED")).toEqual({ printed: 14, actual: 13, year: 2025 });
    expect(structureOf(id).verdict).toBe("feasible");
    expect(check("long-bien.communes-at-preschool5-rate.2030", "CHECK_UNITS_PRINTED")).toBe(undefined);
  });

  it("after 100 % who completed primary nobody is left who could still attend", () => {
    const id = "long-bien.remaining-age11-in-primary-rate.2030";
    expect(check(id, "CHECK_REMAINDER_EMPTY")).toMatchObject({ with: "on_age_completion_rate_primary" });
    expect(structureOf(id).verdict).toBe("contradictory");
  });

  it("Hải Phòng's 0.4 % read as 99.6 % contradicts its own 99.8 %, and read per year exceeds the 0.6 points left", () => {
    const id = "hai-phong.new-literates-15-60-share-of-adults.2030";
    expect(check(id, "CHECK_TWO_VALUES", "down-to")).toMatchObject({ value: 99.6, other: 99.8 });
    expect(check(id, "CHECK_GAIN_ABOVE_ROOM", "per-year")).toMatchObject({
      gain: 2,
      level: 99.8,
      start: 99.4,
      room: 0.6,
    });
    expect(check(id, "CHECK_PART_ABOVE_WHOLE", "per-year")).toMatchObject({ value: 2, other: 0.5 });
    expect(structureOf(id).verdict).toBe("feasible");
  });

  it("Hải Phòng's levels are judged over communes, as they were over districts until July 2025", () => {
    for (const name of [
      "universalisation-primary-level",
      "universalisation-lower-secondary-level",
      "literacy-standard-level",
    ]) {
      const id = `hai-phong.${name}.2030`;
      expect(check(id, "CHECK_NO_UNITS")).toBeUndefined();
      expect(structureOf(id).verdict).toBe("feasible");
    }
    const kept = "hai-phong.universalisation-preschool5-met.2030";
    expect(check(kept, "CHECK_NO_UNITS")).toMatchObject({ tier: "tier/province", of: "tier/district" });
  });

  it("universal preschool at 3–5 has an act whose thresholds and quota are second-hand, so that the clause can be judged", () => {
    const id = "hai-phong.universalisation-preschool3-4-met.2030";
    expect(check(id, "CHECK_NO_THRESHOLD", "ages-3-5")).toBeUndefined();
    expect(check(id, "CHECK_NO_QUOTA", "ages-3-5")).toBeUndefined();
    expect(structureOf(id).verdict).toBe("feasible");
  });

  it("the diploma is read as completion from 2026 on, the share of districts as one of communes from July 2025", () => {
    expect(
      check("long-bien.lower-secondary-completion-rate-15-18.2030", "CHECK_ABOLISHED_READ_AS", "diploma"),
    ).toMatchObject({
      date: "2026-01-01",
      indicator: "lower_secondary_completion_rate_15_18",
    });
    expect(check("hai-phong.learning-districts-rate.2030", "CHECK_ABOLISHED_READ_AS")).toMatchObject({
      date: "2025-07-01",
      indicator: "learning_communes_rate",
    });
  });

  it("thresholds that are only remembered are said to be where they decide", () => {
    const id = "huong-son.universalisation-primary-level.2030";
    expect(check(id, "CHECK_REMEMBERED")).toMatchObject({ count: 2 });
  });

  it("every target of 2025 has its deadline behind it, no target of 2030 has", () => {
    for (const { targets } of assessments.values()) {
      for (const one of targets) {
        const codes = one.readings[0]?.structure.checks.map(({ code }) => code);
        expect(codes?.includes("DEADLINE_PASSED")).toBe(one.target.horizon === 2025);
      }
    }
  });

  it("Chi Lăng's two annexes are missing", () => {
    expect(assessments.get("chi-lang")?.checks).toEqual([
      { code: "MISSING_ATTACHMENT", params: { what: "Phụ lục I" } },
      { code: "MISSING_ATTACHMENT", params: { what: "Phụ lục II" } },
    ]);
  });

  it("who ends before the deadline, and what stays below the nation, are findings of every such target", () => {
    const codes = (id: string) => structureOf(id).findings.map(({ code }) => code);
    expect(codes("chi-lang.national-standard-schools.2030")).toContain("ORPHAN_UNIT");
    expect(codes("hai-phong.nursery-enrolment-rate.2030")).toContain("TERRITORY_CHANGED");
    expect(codes("long-bien.lower-secondary-graduates-to-vocational-rate.2030")).toContain("BELOW_NATIONAL");
  });
});

const rate = (id: string, indicator: string, value: number, horizon = 2030, changes: Partial<Target> = {}) =>
  target({
    id: `huyen-a.${id}.${horizon}`,
    indicator,
    unit: "percent",
    value,
    horizon,
    kind: "reach",
    readings: [reading({ indicator, unit: "percent", value })],
    ...changes,
  });

function checksOf(made: Plan, id: string): readonly Finding[] {
  const known = { ...small([made]), indicators: registry.indicators };
  const assessment = assess({ registry: known, figures: noFigures() }, "huyen-a", { draws: 20 });
  return (
    assessment.targets.find((one) => one.target.id.startsWith(`huyen-a.${id}`))?.readings[0]?.structure.checks ?? []
  );
}

describe("checks on plans made for them", () => {
  const upper = "transition_rate_lower_secondary_to_upper_secondary";
  const vocational = "lower_secondary_graduates_to_vocational_rate";

  it("70 % into upper secondary and 40 % into vocational education make 110 % of the graduates", () => {
    const both = plan([rate("upper", upper, 70), rate("vocational", vocational, 40)]);
    expect(checksOf(both, "upper").find(({ code }) => code === "CHECK_SHARES_SUM")?.params).toMatchObject({
      value: 70,
      other: 40,
      sum: 110,
    });
    const fits = plan([rate("upper", upper, 60), rate("vocational", vocational, 40)]);
    expect(checksOf(fits, "upper")).toEqual([]);
    const later = plan([rate("upper", upper, 70), rate("vocational", vocational, 40, 2035)]);
    expect(checksOf(later, "upper")).toEqual([]);
  });

  it("a promise that asks for less at the later deadline is said to fall", () => {
    const made = plan([
      rate("early", "literacy_rate_15plus", 99, 2028, { series: "s" }),
      rate("late", "literacy_rate_15plus", 98, 2030, { series: "s" }),
    ]);
    expect(checksOf(made, "late")).toEqual([
      { code: "CHECK_SERIES_FALLS", params: { value: 98, unit: "percent", other: 99, otherYear: 2028 } },
    ]);
    expect(checksOf(made, "early")).toEqual([]);
  });

  it("attendance of 85 % of ages 15–18 is the most that is let pass", () => {
    expect(checksOf(plan([rate("a", "attendance_rate_15_18", 85)]), "a")).toEqual([]);
    expect(checksOf(plan([rate("a", "attendance_rate_15_18", 85.1)]), "a").map(({ code }) => code)).toEqual([
      "CHECK_AGE_CEILING",
    ]);
  });
});
