import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
const models = ["trajectory", "forecast", "flows", "reach", "country"];

/** A square and a power of ten from 0 up are the same in every version of Node; other powers differ in their last digit. */
const SAFE = /\*\* 2\b(?!\.)|10 \*\* (?!-)/g;

it("no model raises to a power but by exp and log or by products, which are the same in every version of Node", () => {
  const found = models.flatMap((name) => {
    const folder = join(packages, name, "dist");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
    return files.flatMap((file) => {
      const code = readFileSync(join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      const powers = code.replace(SAFE, "").match(/^.*(?:[^/\s]\s*\*\*\s*[^/\s]|Math\.pow).*$/gm) ?? [];
      return powers.map((line) => `${name}/${file}: ${line.trim()}`);
    });
  });
  expect(found).toEqual([]);
});
