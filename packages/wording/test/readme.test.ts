import { readFileSync } from "node:fs";
import { earlierText, findingText, sentence } from "@lotrinh/wording";
import { expect, test } from "vitest";

test("the example of the README gives what the README shows", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const shown = [...readme.matchAll(/\/\/ (".*)/g)].map(([, json = ""]) => JSON.parse(json));
  expect(shown).toEqual([
    findingText({ code: "GRADE_OLD", params: { year: 2021 } }, {}),
    earlierText({ year: 2029, probability: 0.42, word: "toss-up", start: null }, "en"),
    sentence("silence/no-data", {}, "en"),
  ]);
});
