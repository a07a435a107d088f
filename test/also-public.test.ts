import { expect, it } from "vitest";
import { alsoPublic } from "../.ci/also-public.mjs";

const packages = alsoPublic();

it("every public function is in a notebook or its package's README (node .ci/also-public.mjs writes the tables)", () => {
  expect(packages.length).toBeGreaterThanOrEqual(14);
  for (const { file, text, wanted } of packages) {
    expect(text.length, file).toBeGreaterThan(500);
    expect(text === wanted ? [] : [file, wanted.split("\n## Also public\n")[1]]).toEqual([]);
  }
});

it("every one of those in a table says what it gives", () => {
  expect(packages.flatMap(({ unsaid }) => unsaid)).toEqual([]);
});
