import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lawSince, lawsAt, loadRegistry, ruleSetAt } from "@lotrinh/registry";
import { describe, expect, it, test } from "vitest";
import { errorOf, load, messages } from "./folder.js";
import { valid } from "./valid.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const data = join(root, "data");
const registry = loadRegistry({ data, seeds: join(root, "seeds") });

const header =
  "id,act,issued,in_force,lapsed,certainty,source,plans,levels,indicators,standards," +
  "wait_years,wait_percent_least,wait_percent_most,said_vi,said_en\n";
const row = "tt-1,Thông tư 1,2026-07-01,2026-07-07,,second-hand,s,all,,national_standard_schools*,,,,,nói,says\n";
const withLaw = (text: string) => ({ ...valid, "data/registry/law.csv": header + text });

describe("acts that bear on clauses", () => {
  it("are read with their dates, how they are known and what they are about; a folder may have none", () => {
    expect(load(valid).laws).toEqual([]);
    expect(load(withLaw(row)).laws).toEqual([
      {
        ...{ id: "tt-1", act: "Thông tư 1", issued: "2026-07-01", inForce: "2026-07-07", lapsed: null },
        ...{ certainty: "second-hand", source: "s", plans: "all", levels: [], standards: [] },
        indicators: ["national_standard_schools*"],
        waits: null,
        said: { vi: "nói", en: "says" },
      },
    ]);
  });

  it("may make what they are about wait, from the least to the most of it", () => {
    const of = (waits: string) => load(withLaw(row.replace(",,,,nói", `,${waits},nói`))).laws[0]?.waits;
    expect(of("3,0,50")).toEqual({ years: 3, share: [0, 0.5] });
    expect(of("3,,")).toEqual({ years: 3, share: [0, 1] });
  });

  it("hold from the month of their date on, and not where they are left out", () => {
    const { laws } = load(withLaw(row));
    expect(lawsAt(laws, "2026-06")).toEqual([]);
    expect(lawsAt(laws, "2026-07")).toHaveLength(1);
    expect(lawsAt(laws, "2026-07-06")).toEqual([]);
    expect(lawsAt(laws, "2026-11", ["tt-1"])).toEqual([]);
  });

  test.each([
    ["an indicator that is not there", "national_standard_schools*", "national_schools*", "national_schools*"],
    ["a standard that is not there", ",,,,,nói", ",primary-9,,,,nói", "primary-9"],
    ["nothing that it is about", "national_standard_schools*", "", "indicators"],
    ["a certainty that is not there", "second-hand", "heard", "heard"],
    ["no date", "2026-07-01,2026-07-07", ",", "in_force"],
    ["dates out of order", "2026-07-07", "2026-06-07", "2026-06-07"],
    ["a level that is not there", "all,,", "all,town,", "town"],
    ["a share that waits above all", ",,,,nói", ",3,0,110,nói", "110"],
    ["no sentence", "nói", "", "said_vi"],
  ])("with %s are refused in one line that says where", (_, from, to, said) => {
    const [line = "", ...others] = messages(() => load(withLaw(row.replace(from, to))));
    expect(others).toEqual([]);
    expect(line).toContain("data/registry/law.csv:2:");
    expect(line).toContain(said);
  });

  it("a quota has to name an act that is there", () => {
    const path = "data/registry/rules/decree-20-2014.yaml";
    const text = readFileSync(join(root, path), "utf8").replace("law: nghi-dinh-142-2025", "law: nghi-dinh-142");
    const { problems } = errorOf(() => load({ ...valid, [path]: text }));
    expect(problems.some(({ params }) => params["key"] === "law" && params["value"] === "nghi-dinh-142")).toBe(true);
  });
});

describe("the bundled acts", () => {
  it("are those of November 2026, each with a source that is listed", () => {
    const sources = readFileSync(join(data, "sources.csv"), "utf8").split("\n");
    const ids = new Set(sources.map((line) => line.split(",")[0]));
    expect(registry.laws.filter(({ source }) => !ids.has(source))).toEqual([]);
    const acts = [57, 123, 522, 1705, 277, 142, 71, 311, 19, 20].map(String);
    for (const act of [...acts, "71-NQ/TW"]) {
      expect(registry.laws.some((law) => law.act.includes(` ${act}`))).toBe(true);
    }
    expect(registry.laws.filter((law) => lawSince(law) > "2026-11-30")).toEqual([]);
  });

  it("judge a province by its communes from 1 July 2025 on, and by its districts before", () => {
    const quotas = (date: string) =>
      ruleSetAt(registry, date, { object: "literacy" }).standards.flatMap(({ id, quotas: all }) =>
        all.filter(({ tier }) => tier === "province").map(({ of, share }) => `${id} ${of} ${share}`),
      );
    expect(quotas("2025-06-30")).toContain("lower-secondary-3 district 100");
    expect(quotas("2025-07-01")).toEqual([
      "preschool-5 district 100",
      "primary-1 commune 90",
      "primary-2 commune 90",
      "primary-3 commune 90",
      "lower-secondary-1 commune 90",
      "lower-secondary-2 commune 95",
      "lower-secondary-3 commune 100",
      "literacy-1 commune 81",
      "literacy-2 commune 90",
    ]);
  });
});
