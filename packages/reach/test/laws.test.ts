import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { type AssessOptions, assess } from "@lotrinh/reach";
import { loadRegistry, readScenario } from "@lotrinh/registry";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const registry = loadRegistry({ data: `${root}/data`, seeds: `${root}/seeds` });
const figures = loadFigures({ data: `${root}/data`, registry });
const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
afterAll(() => rmSync(folder, { recursive: true }));

function actsOn(id: string, options: AssessOptions = {}): string[] {
  const [locality = ""] = id.split(".");
  const plans = registry.plans.map((plan) => ({ ...plan, targets: plan.targets.filter((one) => one.id === id) }));
  const { targets } = assess({ registry: { ...registry, plans }, figures }, locality, { draws: 20, ...options });
  return (targets[0]?.laws ?? []).map((law) => law.id);
}

describe("what acts say of a clause", () => {
  const SCHOOLS = "chi-lang.national-standard-schools.2030";

  it("is there for every clause that they overtake, with number, date and how it is known", () => {
    const { targets, legend } = assess({ registry, figures }, "chi-lang", { draws: 20 });
    const [law] = targets.find(({ target }) => target.id === SCHOOLS)?.laws ?? [];
    expect(law).toMatchObject({
      ...{ id: "thong-tu-57-2026", act: "Thông tư 57/2026/TT-BGDĐT", date: "2026-07-07" },
      ...{ state: "in-force", certainty: "second-hand" },
    });
    expect(law?.source).toBe("github-tt57-2026");
    expect(legend.sources["github-tt57-2026"]?.title).toMatch(/^điều khoản Thông tư 57\/2026\/TT-BGDĐT/);
    expect(actsOn("hai-phong.national-standard-school-rate-primary.2030")).toEqual([
      "thong-tu-57-2026",
      "nghi-quyet-71-2025",
    ]);
    expect(actsOn("long-bien.lower-secondary-graduates-to-vocational-rate.2030")).toEqual([
      "luat-123-2025",
      "quyet-dinh-522-2018",
      "quyet-dinh-1705-2024",
    ]);
    expect(actsOn("huong-son.universalisation-lower-secondary-level.2030")).toContain("luat-123-2025");
    expect(actsOn("chi-lang.teachers-at-standard-rate.2030")).toEqual(["nghi-dinh-71-2020", "nghi-dinh-311-2025"]);
    expect(actsOn("hai-phong.literacy-standard-level.2030")).toEqual(["nghi-dinh-142-2025"]);
  });

  it("is not there before the act, nor for a deadline before it", () => {
    expect(actsOn(SCHOOLS, { asOf: "2026-06" })).not.toContain("thong-tu-57-2026");
    expect(actsOn(SCHOOLS, { asOf: "2026-07" })).toContain("thong-tu-57-2026");
    expect(actsOn("chi-lang.national-standard-schools.2025")).toEqual(["nghi-quyet-71-2025"]);
  });

  it("is not there where a scenario supposes that the act is not", () => {
    const file = join(folder, "kb.yaml");
    writeFileSync(file, "id: kb\nname: Kịch bản\nbasedOn: hien-trang\nrules: { without: [thong-tu-57-2026] }\n");
    const scenario = readScenario(file, { registry, locality: "chi-lang" });
    expect(actsOn(SCHOOLS, { scenario })).toEqual(["nghi-quyet-71-2025"]);
    writeFileSync(file, "id: kb\nname: Kịch bản\nbasedOn: hien-trang\nrules: { without: [thong-tu-57] }\n");
    expect(() => readScenario(file, { registry, locality: "chi-lang" })).toThrow("thong-tu-57-2026");
  });

  it("of before the plan is said only where the act binds every plan", () => {
    expect(actsOn("rach-gia.teachers-sufficient-met.2030")).toEqual(["thong-tu-19-2023", "thong-tu-20-2023"]);
    expect(actsOn("chi-lang.literacy-rate-15plus.2030")).toEqual([]);
  });
});
