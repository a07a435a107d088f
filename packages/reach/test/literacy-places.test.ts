import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { drawTargets, overrideScenario } from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

const ADULTS = "hai-phong.new-literates-share-of-adults.2030";
const OF_15_60 = "hai-phong.new-literates-15-60-share-of-adults.2030";
const RATE = "hai-phong.literacy-level1-rate-15-60.2030";
const LITERACY = "literacy_level1_rate_15_60";
const YEARS = 5;

/** From 99.4 % as if a program had set it: the plan's own sum gives no answer from one start. */
function drawn(id: string) {
  const written = registry.plans.flatMap(({ scenarios }) => scenarios).find((one) => one.id === id && isOfCity(one));
  if (!written) throw new Error(`no scenario of Hải Phòng: ${id}`);
  const scenario = overrideScenario(written, LITERACY, { baseline: 99.4 });
  return drawTargets({ registry, figures, population }, "hai-phong", {
    ...{ only: [ADULTS, OF_15_60, RATE], draws: 2000, scenario },
  });
}

function isOfCity({ place }: Scenario): boolean {
  return place?.file.includes("hai-phong-2025") ?? false;
}

function literacyOf(scenario: string) {
  const all = drawn(scenario);
  const of = (id: string) => all.find(({ target }) => target.id === id);
  const [adults, young, rate] = [of(ADULTS), of(OF_15_60), of(RATE)];
  if (!adults || !young || !rate) throw new Error("a literacy target of Hải Phòng has no answer");
  const flow = (id: string) => Number(adults.answer.flows.find((one) => one.id === id)?.total);
  const places = Number(adults.answer.conditions.find(({ lever }) => lever === "literacy_places")?.value);
  return { adults, young, rate, places, illiterate: flow("illiterate_at_start") };
}

describe("Hải Phòng's three literacy targets", () => {
  it.each(["hien-trang", "tang-toc"])("spend the places of %s once: no draw has more new literates", (scenario) => {
    const { adults, young, places, illiterate } = literacyOf(scenario);
    for (const [k, all] of adults.drawn.values.entries()) {
      const first = young.drawn.values[k] as number;
      const older = all - first;
      expect(older).toBeGreaterThanOrEqual(0);
      // ⌊n · share + u⌋ of each age is rounded by itself.
      expect(first + older).toBeLessThanOrEqual(YEARS * places * 1.005);
      expect(all).toBeLessThanOrEqual(illiterate);
    }
  });

  it("are of one world: who learns to read at 15–60 raises the rate of these ages in the same draw", () => {
    const { young, rate } = literacyOf("hien-trang");
    const pairs = [...young.drawn.values].map((people, k) => ({ people, rate: rate.drawn.values[k] as number }));
    const sorted = pairs.sort((a, b) => a.people - b.people);
    const mean = (some: typeof pairs) => some.reduce((sum, one) => sum + one.rate, 0) / some.length;
    expect(mean(sorted.slice(0, 500))).toBeLessThan(mean(sorted.slice(-500)));
  });

  it("teach those over 60 only in places that those of 15–60 leave", () => {
    const [few, many] = [literacyOf("hien-trang"), literacyOf("tang-toc")];
    const mean = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const older = ({ adults, young }: typeof few) => mean(adults.drawn.values) - mean(young.drawn.values);
    expect(older(few)).toBeLessThan(mean(few.young.drawn.values) / 3);
    expect(older(many)).toBeGreaterThan(3 * older(few));
  });
});
