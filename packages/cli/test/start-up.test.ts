import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { AS_OF_YEARS as assessed } from "@lotrinh/reach";
import { expect, test } from "vitest";
import { AS_OF_YEARS } from "../src/options.js";

/** Packages that a built file loads before it does anything. */
function packagesAtStart(file: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    const text = readFileSync(one, "utf8");
    for (const [, from = ""] of text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"/gm)) {
      if (from.startsWith(".")) follow(resolve(dirname(one), from));
      else if (!from.startsWith("node:")) packages.add(from);
    }
  };
  follow(file);
  return [...packages].sort();
}

const built = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

test("the help loads words alone", () => {
  expect(packagesAtStart(built("process.js"))).toEqual(["@lotrinh/language", "@lotrinh/wording"]);
});

test("what reads figures loads no model", () => {
  for (const name of ["check", "import", "localities", "indicators"])
    expect(packagesAtStart(built(`commands/${name}.js`))).not.toContain("@lotrinh/reach");
  expect(packagesAtStart(built("workspace.js"))).not.toContain("@lotrinh/reach");
});

test("dates that the command line takes are those that an assessment takes", () => {
  expect(AS_OF_YEARS).toEqual(assessed);
});
