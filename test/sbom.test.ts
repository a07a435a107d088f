import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { components, dependencies, direct, licences, sbom } from "../.ci/sbom.mjs";

const text = (file: string): string => readFileSync(new URL(`../docs/${file}`, import.meta.url), "utf8");
/** A table without what a formatter does to its widths. */
const cells = (markdown: string): string => markdown.replace(/-{3,}/g, "---").replace(/ +/g, " ");
const listed: Record<string, { license: string; why: string }> = JSON.parse(
  readFileSync(new URL("../.ci/dependency-reasons.json", import.meta.url), "utf8"),
);

it("the bill of materials is that of the lockfile: every package with its version and digest", () => {
  expect(text("sbom.cdx.json")).toBe(sbom());
  expect(components().length).toBeGreaterThan(direct().length);
  for (const { hashes } of components()) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
});

it("every dependency is listed with a reason and the licence of the installed package, and nothing else is", () => {
  expect(cells(text("dependencies.md"))).toBe(cells(dependencies()));
  expect(Object.keys(listed).sort()).toEqual(
    direct()
      .map(({ name }) => name)
      .sort(),
  );
  for (const [name, license] of Object.entries(licences())) {
    if (license !== null) expect(`${name} ${listed[name]?.license}`).toBe(`${name} ${license}`);
    expect(listed[name]?.why).toMatch(/\p{L}/u);
  }
});
