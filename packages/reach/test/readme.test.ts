import { readFileSync } from "node:fs";
import { loadFigures } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { expect, it } from "vitest";

const registry = loadRegistry({ data: "data", seeds: "seeds" });
const figures = loadFigures({ data: "data", registry });
const { targets } = assess({ registry, figures }, "chi-lang");
const schools = targets.find(({ target }) => target.id === "chi-lang.national-standard-schools.2030");
const answer = schools?.readings[0]?.answer;
const p = answer?.probability; // 0.1569
const enough = answer?.solutions[0]?.value; // 2.2 new recognitions a year, for a probability of 0.8

it("the example of the README gives what it says", () => {
  expect([p, enough]).toEqual([0.1569, 2.2]);
});

it("the example of the README is the code of this test", () => {
  const [, example = "no example"] = read("../README.md").split(/^```(?:ts)?\n/m);
  const lines = read("./readme.test.ts").split("\n");
  expect(lines).toEqual(expect.arrayContaining(example.trimEnd().split("\n")));
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
