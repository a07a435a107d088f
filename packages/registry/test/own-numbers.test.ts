import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadRegistry, readScenario } from "@lotrinh/registry";
import { expect, it } from "vitest";
import { folder } from "./folder.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
const plan = "chi-lang-141-kh-ubnd-2022";
const bundled = readFileSync(join(root, "seeds", plan, "scenarios/hien-trang.yaml"), "utf8");

/** What a copy of the bundled scenario, with something changed, supposes of schools. */
function schoolsOf(text: string) {
  const file = join(folder({ "cua-toi.yaml": text.replace(/^id: .*/, "id: cua-toi") }), "cua-toi.yaml");
  const { assumptions } = readScenario(file, { registry, locality: "chi-lang" });
  const schools = assumptions.find(({ indicator }) => indicator === "national_standard_schools");
  const pace = schools?.levers.find(({ lever }) => lever === "recognitions_per_year");
  if (!schools || !pace) throw new Error("nothing supposed");
  return { start: schools.baseline, pace };
}

it("a copied number that a plan worked out from its target is the plan's still", () => {
  const { start, pace } = schoolsOf(bundled);
  for (const one of [start, pace]) {
    expect(one.fromTarget).toMatch(/^chi-lang\./);
    expect(one.place?.file).toContain(`${plan}/scenarios/hien-trang.yaml`);
  }
});

it("a number written anew beside the copied mark is the planner's own, and the mark goes", () => {
  const { start, pace } = schoolsOf(bundled.replace("value: 33", "value: 31").replace("value: 1\n", "value: 3\n"));
  expect([start.value, pace.value]).toEqual([31, 3]);
  for (const one of [start, pace]) {
    expect(one.fromTarget).toBeUndefined();
    expect(one.place?.file).toContain("cua-toi.yaml");
  }
});
