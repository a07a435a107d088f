import { describe, expect, test } from "vitest";
import { load, messages } from "./folder.js";
import { changed, type Path, valid } from "./valid.js";

const targets: Path = "seeds/chi-lang-2022/targets.yaml";
const whole = "  series: standard-schools\n";

/** The first target of the small plan with more said of it. */
const withForms = (forms: string) => changed(targets, whole, `${whole}${forms}`);
const first = (files: Record<string, string>) => load(files).plans[0]?.targets[0];

describe("a clause holds what the plan says", () => {
  test("its readings measure as it does, unless they say otherwise", () => {
    const own = changed(targets, whole, `${whole}  period: { from: 2026, to: 2030 }\n`);
    expect(first(own)).toMatchObject({
      period: { from: 2026, to: 2030 },
      readings: [{ period: { from: 2026, to: 2030 } }],
    });
    const text = own[targets]?.replace("      value: 38\n", "      value: 38\n      period: null\n") ?? "";
    expect(first({ ...own, [targets]: text })?.readings[0]).not.toHaveProperty("period");
  });

  test("every form is read", () => {
    const forms = [
      "  value_to: 40",
      "  base: { year: 2025, value: 33 }",
      "  per: { n: 1, unit: commune }",
      "  fraction: { k: 38, n: 50 }",
      "  subgroup: vùng khó khăn",
      "  part_of: chi-lang.primary-level.2025",
      "  condition: khi được bố trí vốn",
      "  compared: { with: mức chung của tỉnh }",
      "  steps: [{ year: 2028, value: 36, units: [Trường A] }, { year: 2030, value: 38 }]",
    ].join("\n");
    expect(first(withForms(`${forms}\n`))).toMatchObject({
      valueTo: 40,
      base: { year: 2025, value: 33 },
      per: { n: 1, unit: "commune" },
      fraction: { k: 38, n: 50 },
      subgroup: "vùng khó khăn",
      partOf: "chi-lang.primary-level.2025",
      condition: "khi được bố trí vốn",
      compared: { with: "mức chung của tỉnh" },
      steps: [{ year: 2028, value: 36, units: ["Trường A"] }, { year: 2030 }],
    });
  });

  test.each<[string, string, RegExp]>([
    ["a range upside down", "  value_to: 30\n", /value_to: 30 .*> 38/],
    ["a period that ends elsewhere", "  period: { from: 2026, to: 2029 }\n", /period\.to: 2029 .*2030/],
    ["a base after the deadline", "  base: { year: 2031 }\n", /base\.year: 2031 .*< 2030/],
    ["a multiple of nothing", "  multiple: 1.5\n", /multiple: .*base: \{ year: 2025 \}/],
    [
      "steps out of order",
      "  steps: [{ year: 2030, value: 1 }, { year: 2028, value: 2 }]\n",
      /steps\.year: 2028 .*> 2030/,
    ],
    [
      "a part of what is not there",
      "  part_of: chi-lang.primary-levl.2025\n",
      /part_of: .*chi-lang\.primary-level\.2025/,
    ],
    ["none that is some", "  zero: true\n", /value: 38 .*0/],
    ["a misspelt form", "  value_too: 40\n", /value_too.*value_to/],
    ["a unit that nobody counts", "  per: { n: 1, unit: clas }\n", /per\.unit: .*class/],
  ])("%s is refused with its place and what to write", (_, forms, said) => {
    expect(messages(() => load(withForms(forms)))).toEqual([expect.stringMatching(said)]);
  });
});

describe("a plan brings the indicators that nobody knows", () => {
  const header = "id,name,unit,lower,upper,direction,timing,definition,like\n";
  const file = "seeds/chi-lang-2022/indicators.csv";
  const own = (row: string) => ({
    ...valid,
    [targets]: valid[targets].replace("indicator: universalisation_primary_level", "indicator: own_level"),
    [file]: `${header}${row}\n`,
  });

  test("they are indicators like any other, with their plan and their kin", () => {
    const { indicators } = load(own("own_level,Mức của xã,level,0,3,up,year-end,,national_standard_schools"));
    expect(indicators.find(({ id }) => id === "own_level")).toMatchObject({
      plan: "chi-lang-2022",
      like: "national_standard_schools",
      definition: "Mức của xã",
    });
  });

  test.each<[string, string, RegExp]>([
    ["a unit that nobody knows", "own_level,Mức,levl,0,3,up,year-end,,", /unit: .*level/],
    [
      "kin that nobody knows",
      "own_level,Mức,level,0,3,up,year-end,,national_standard_school",
      /like: .*national_standard_schools/,
    ],
  ])("%s is refused", (_, row, said) => {
    expect(messages(() => load(own(row)))[0]).toMatch(said);
  });

  test("an id of the registry is refused", () => {
    const said = messages(() =>
      load(own("own_level,A,level,0,3,up,year-end,,\nliteracy_rate_15plus,B,percent,0,100,up,calendar,,")),
    );
    expect(said).toEqual([expect.stringContaining("literacy_rate_15plus")]);
  });
});
