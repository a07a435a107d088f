import { readFileSync } from "node:fs";
import { loadFigures } from "@lotrinh/observations";
import { assess, evaluateStandard } from "@lotrinh/reach";
import { loadRegistry, ruleSetAt } from "@lotrinh/registry";
import { expect, it } from "vitest";

const registry = loadRegistry({ data: "data", seeds: "seeds" });
const figures = loadFigures({ data: "data", registry });
const { targets } = assess({ registry, figures }, "chi-lang");
const schools = targets.find(({ target }) => target.id === "chi-lang.national-standard-schools.2030");
const answer = schools?.readings[0]?.answer;
const p = answer?.probability; // 0.5211
const enough = answer?.solutions[0]?.value; // 5.3 new recognitions a year, for a probability of 0.8, while the start is not known

const decree = ruleSetAt(registry, "2026-11", { object: "preschool-5" });
const counts = {
  kindergarten_5_enrolment_rate: { numerator: 2374, denominator: 2500 }, // 94.96 %, 95 is asked
  preschool_programme_completion_rate_age5: { numerator: 2200, denominator: 2500 },
};
const { state, levels } = evaluateStandard(decree, "preschool-5", { unit: "xa-a", counts });
const missing = levels[0]?.criteria[0]?.missing; // 1

it("the example of the README gives what it says", () => {
  expect([p, enough]).toEqual([0.5211, 5.3]);
  expect([state, missing]).toEqual(["unmet", 1]);
});

it("the example of the README is the code of this test", () => {
  const blocks = [...read("../README.md").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  expect(blocks).toHaveLength(2);
  const lines = read("./readme.test.ts").split("\n");
  for (const code of blocks) {
    const written = code.split("\n").filter((line) => !line.startsWith("import "));
    expect(lines).toEqual(expect.arrayContaining(written));
  }
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
