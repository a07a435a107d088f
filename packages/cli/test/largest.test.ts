import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, spawned } from "./command-line.js";

/** A planner's own file of some figures of 2024. */
function fileOf(figures: Readonly<Record<string, number>>): string {
  const file = join(folder(), "so-lieu.csv");
  const rows = Object.entries(figures).map(([indicator, value]) => `${indicator},2024,${value},reported`);
  writeFileSync(file, `${["indicator,year,value,status", ...rows].join("\n")}\n`);
  return file;
}

const THOUSANDS = { schools_total: 4000, national_standard_schools: 4000 };
const MILLIONS = { schools_total: 1_000_000, national_standard_schools: 1_000_000 };

describe("figures far beyond any locality's are answered within the minute that a command has", () => {
  it.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ["4,000 schools, pupils", THOUSANDS, ["trajectory", "chi-lang", "--of", "enrolment"]],
    ["4,000 schools, certificates", THOUSANDS, ["trajectory", "chi-lang", "--of", "schools"]],
    ["a million schools, certificates", MILLIONS, ["trajectory", "chi-lang", "--of", "schools"]],
    ["a million schools, all targets", MILLIONS, ["assess", "chi-lang"]],
    ["fifty million pupils", { pupils_primary: 50_000_000 }, ["trajectory", "chi-lang", "--of", "enrolment"]],
  ])("%s", async (_, figures, argv) => {
    const { code, out, err } = await spawned([...argv, "--data", fileOf(figures), "--limit-seconds", "60"]);
    expect(err).not.toMatch(/Đã dừng/);
    expect([code, out.length > 1000]).toEqual([0, true]);
  });
});
