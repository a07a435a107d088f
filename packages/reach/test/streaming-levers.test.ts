import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import { leversOf, type SolveTargetOptions, solveTarget, whatIf } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });

const HUONG_SON = "huong-son.lower-secondary-graduates-to-dual-track-rate.2030";
const RACH_GIA = "rach-gia.lower-secondary-graduates-to-vocational-rate.2030";
const HAI_PHONG = "hai-phong.transition-rate-lower-secondary-to-further.2030";

function solved(id: string, options: SolveTargetOptions = {}) {
  const [locality = ""] = id.split(".");
  const found = solveTarget({ registry, figures, population }, locality, id, { draws: 2000, ...options });
  const of = (lever: string) => found.levers.find((one) => one.lever === lever);
  return { ...found, places: found.levers.find(({ missing }) => missing), quota: of("grade10_quota_rate") };
}

describe("levers of streaming", () => {
  it("are places and the grade-10 quota, which no scenario has to set", () => {
    expect(leversOf({ registry, figures, population }, HUONG_SON, null)).toContain("grade10_quota_rate");
    expect(solved(HUONG_SON).levers.map(({ lever }) => lever)).toEqual([
      "dual_track_places_rate",
      "grade10_quota_rate",
    ]);
  });

  it("cannot bring Hương Sơn there by places alone: too few are left by grade 10", () => {
    const { places } = solved(HUONG_SON);
    expect(places?.value).toBeNull();
    expect(places?.best).toBeLessThan(0.01);
    expect(places?.missing?.length).toBeGreaterThan(2);
    for (const { percent } of places?.missing ?? []) expect(percent).toBeGreaterThan(20);
  });

  it("bring Rạch Giá there with as many places as are asked for, as long as so many are left", () => {
    const { places, answer } = solved(RACH_GIA, { probability: 0.6 });
    expect(places?.value).toBe(30);
    expect(places?.best).toBeGreaterThanOrEqual(Number(answer?.probability));
    expect(solved(RACH_GIA, { probability: 0.9 }).places?.value).toBeNull();
  });

  it("say what places and a lower quota do to who enters grade 10 and who goes on", () => {
    const { places } = solved(RACH_GIA, { probability: 0.6 });
    expect(places?.moves).toMatchObject([{ indicator: "transition_rate_lower_secondary_to_further" }]);
    expect(places?.moves?.[0]?.becomes).toBeGreaterThan(places?.moves?.[0]?.now ?? 100);
    const { quota } = solved(RACH_GIA, { probability: 0.5 });
    if (quota?.value != null) expect(quota.moves?.[0]?.becomes).toBe(quota.value);
    expect(quota).toMatchObject({ falls: true, enough: 70 });
    expect(quota?.best).toBeGreaterThan(places?.best ?? 1);
  });

  it("of who goes on in Hải Phòng rise with the quota, which alone would have to take in nearly all", () => {
    const { quota } = solved(HAI_PHONG);
    expect(quota?.falls).toBe(undefined);
    expect(quota?.value).toBeGreaterThan(quota?.now ?? 100);
  });

  it("are set by a what-if: as things go P is the answer's, and the places that are solved for bring it to the goal", () => {
    const scenario = registry.plans.find(({ locality }) => locality === "rach-gia")?.scenarios[0];
    if (!scenario) throw new Error("no scenario");
    const at = (settings: Record<string, number>) =>
      whatIf({ registry, figures, population }, "rach-gia", RACH_GIA, settings, { scenario, draws: 2000 });
    const { places, answer } = solved(RACH_GIA, { probability: 0.6 });
    const lever = places?.lever ?? "";
    const value = Number(places?.value);
    expect(at({})).toBe(answer?.probability);
    expect(at({ [lever]: value })).toBeGreaterThanOrEqual(0.6);
    expect(at({ [lever]: value - 1 })).toBeLessThan(0.6);
    expect(at({ grade10_quota_rate: 50 })).toBeGreaterThanOrEqual(at({ grade10_quota_rate: 90 }) ?? 1);
    expect(() => at({ [lever]: 101 })).toThrow(/not in \[0, 100\]: 101/);
    expect(() => at({ recognitions_per_year: 3 })).toThrow(RangeError);
  });
});
