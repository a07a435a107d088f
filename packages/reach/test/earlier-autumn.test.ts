import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { loadRegistry, type Registry } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { assess } from "../src/assess.js";
import { earlierAutumn } from "../src/given/earlier-autumn.js";
import { target } from "./small.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const figures = loadFigures({ data, registry });
const options = { draws: 500 };
const indicatorOf = (id: string) => registry.indicators.find((one) => one.id === id);

/** The registry with one target alone, as it is or due in another year. */
function alone(id: string, changes: { readonly horizon?: number } = {}): Registry {
  const plans = registry.plans.map((plan) => ({
    ...plan,
    targets: plan.targets.flatMap((one) => (one.id === id ? { ...one, ...changes } : [])),
  }));
  return { ...registry, plans };
}

describe("“by 2030” of a figure taken in autumn", () => {
  test.each([
    ["chi-lang", "chi-lang.net-enrolment-rate-lower-secondary.2030"],
    ["hai-phong", "hai-phong.private-share-of-preschools.2030"],
    ["hai-phong", "hai-phong.nursery-enrolment-rate.2030"],
    ["huong-son", "huong-son.lower-secondary-graduates-to-dual-track-rate.2030"],
  ])("in %s is also assessed for autumn 2029, as if it were due then: %s", (place, id) => {
    const of = (from: Registry) =>
      assess({ registry: from, figures }, place, options).targets.find(({ target: one }) => one.id === id)?.readings[0];
    const [both, sooner] = [of(alone(id)), of(alone(id, { horizon: 2029 }))];
    expect(both?.earlier?.year).toBe(2029);
    expect(both?.earlier?.probability).toBe(sooner?.answer?.probability ?? null);
    expect(both?.earlier?.start).toEqual(sooner?.start ?? null);
    expect(both?.answer ?? both?.start).not.toBe(null);
  });

  test("has one answer for every open target with one, of all plans, and no other figure has two", () => {
    for (const place of ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"]) {
      for (const { target: one, state, readings } of assess({ registry, figures }, place, { draws: 50 }).targets) {
        for (const { reading, answer, start, earlier } of readings) {
          const autumn = indicatorOf(reading.indicator)?.timing === "autumn";
          const kind = one.kind === "reach" || one.kind === "count";
          expect(earlier !== null).toBe(state === "open" && autumn && kind && (answer !== null || start !== null));
        }
      }
    }
  });
});

describe("only one autumn is meant", () => {
  const autumn = indicatorOf("nursery_enrolment_rate");
  const asked = target({ kind: "reach", horizon: 2030, phrase: "đạt 45%" });

  test("where the clause names a school year", () => {
    expect(earlierAutumn(asked, autumn, "2026-11")).toBe(2029);
    expect(earlierAutumn({ ...asked, phrase: "đến năm học 2029–2030 đạt 45%" }, autumn, "2026-11")).toBe(null);
  });

  test("where the figure of the earlier one can already be known", () => {
    expect(earlierAutumn(asked, autumn, "2029-09")).toBe(2029);
    expect(earlierAutumn(asked, autumn, "2029-10")).toBe(null);
  });

  test("where the target is to be maintained, or its figure is of another time of the year", () => {
    expect(earlierAutumn({ ...asked, kind: "maintain" }, autumn, "2026-11")).toBe(null);
    expect(earlierAutumn(asked, indicatorOf("national_standard_schools"), "2026-11")).toBe(null);
  });
});
