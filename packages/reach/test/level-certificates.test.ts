import { fileURLToPath } from "node:url";
import { loadFigures, type Observation } from "@lotrinh/observations";
import { type Answer, assess, type ReadingAssessment } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const plan = registry.plans.find(({ locality }) => locality === "hai-phong");
if (!plan) throw new Error("hai-phong");
const targets = plan.targets.filter(({ id }) => id.startsWith("hai-phong.national-standard-school-rate-"));
const input = { registry: { ...registry, plans: [{ ...plan, targets }] }, figures };

function readings(level: string, more: readonly Observation[] = []): readonly ReadingAssessment[] {
  const known = { ...figures, observations: [...figures.observations, ...more] };
  const found = assess({ ...input, figures: known }, "hai-phong", { draws: 1000 }).targets;
  return found.find(({ target }) => target.id.includes(`-rate-${level}.`))?.readings ?? [];
}

const CITY = { locality: "hai-phong-2025", unit: "percent", year: 2025 };

describe("certified schools of one level, from the share of all public ones", () => {
  it("each reading of the four levels of Hải Phòng has a range, of grade D", () => {
    for (const level of ["preschool", "primary", "lower-secondary", "upper-secondary"]) {
      const found = readings(level);
      expect(found.map(({ answer }) => answer?.model)).toEqual(["certified_schools", "certified_schools"]);
      for (const { answer } of found) {
        const { least, most } = (answer as Answer).message.params as Record<string, number>;
        expect(answer?.grade).toBe("D");
        expect(least).toBeLessThanOrEqual(answer?.probability as number);
        expect(most).toBeGreaterThanOrEqual(answer?.probability as number);
      }
    }
  });

  it("80 % of all 129 upper secondary schools takes 22 that are not public, even with all 82 public ones", () => {
    const [all, own] = readings("upper-secondary");
    expect(all?.answer?.message).toMatchObject({
      code: "ANSWER_LEVEL_SCHOOLS_OTHERS_ANYWAY",
      params: { needed: 104, total: 129, own: 82, more: 22 },
    });
    expect(all?.answer?.probability).toBeLessThan(0.01);
    expect(own?.answer?.message.params).toMatchObject({ needed: 66, total: 82 });
    expect(own?.answer?.probability).toBeGreaterThan(0.2);
  });

  it("is the likelier the more public schools hold one", () => {
    const at = (value: number) =>
      readings("primary", [
        observation({ ...CITY, year: 2026, indicator: "national_standard_public_school_rate", value }),
      ])[1]?.answer?.probability as number;
    const rising = [60, 76.9, 90].map(at);
    expect(rising).toEqual([...rising].sort());
    expect(rising[2]).toBeGreaterThan((rising[0] as number) + 0.5);
  });

  it("gives way to a figure of the level itself", () => {
    const own = observation({ ...CITY, indicator: "national_standard_public_school_rate_primary", value: 80 });
    expect(readings("primary", [own])[1]?.answer?.model).not.toBe("certified_schools");
  });
});
