import { readFileSync } from "node:fs";
import { comparatorText, nearest, sentence } from "@lotrinh/language";
import { expect, test } from "vitest";

test("the example of the README gives what the README shows", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const shown = [...readme.matchAll(/\/\/ (["[].*)/g)].map(([, json = ""]) => JSON.parse(json));
  expect(shown).toEqual([
    comparatorText(">=", 38, "schools"),
    nearest("chi l", ["Chi Lăng", "Long Biên", "Lạng Sơn"]),
    sentence("DEADLINE_PASSED", { year: 2025 }, "en"),
  ]);
});
