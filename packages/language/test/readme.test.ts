import { readFileSync } from "node:fs";
import { comparatorText, nearest, problemText, speaker } from "@lotrinh/language";
import { expect, test } from "vitest";

test("the example of the README gives what the README shows", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const shown = [...readme.matchAll(/\/\/ (["[].*)/g)].map(([, json = ""]) => JSON.parse(json));
  const sentence = speaker({
    PUPILS: { vi: "{count} học sinh năm {year:schoolYear}", en: "{count} pupils in {year:schoolYear}" },
  });
  expect(shown).toEqual([
    comparatorText(">=", 38, "schools"),
    nearest("chi l", ["Chi Lăng", "Long Biên", "Lạng Sơn"]),
    problemText({ code: "UNKNOWN_PLAN", params: { name: "x", write: "chi-lang" } }, "en"),
    sentence("PUPILS", { count: 1234, year: 2025 }),
  ]);
});
