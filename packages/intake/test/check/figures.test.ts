import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkFiles } from "@lotrinh/intake";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanUp, registry } from "../office-files.js";
import { bundled, check, found, long, nothing, one, yearly } from "./figures.js";

cleanUp();

const PUPILS = yearly("pupils_primary", 2018, [6001, 6050, 6102, 6080, 6110, 6180]);
const RATE = yearly("literacy_rate_15plus", 2019, [97.1, 97.3, 97.5, 97.6, 97.9]);

describe("figures that go on as they did", () => {
  test("are said nothing of", async () => {
    const { counts, files } = await check(long([...PUPILS, ...RATE]));
    expect(counts).toEqual({ error: 0, question: 0, warning: 0, note: 0 });
    expect(files).toMatchObject([{ kind: "long", figures: 11 }]);
  });

  test("of all bundled localities are doubted in less than one case of a hundred, taken as a planner's own", async () => {
    const folder = fileURLToPath(new URL("../../../../data/observations/", import.meta.url));
    const files = readdirSync(folder).map((name) => folder + name);
    const { counts, files: read, findings } = await checkFiles(files, { registry, figures: nothing });
    const figures = read.reduce((sum, { figures }) => sum + figures, 0);
    expect(figures).toBeGreaterThan(3000);
    expect(counts.question).toBe(0);
    expect(counts.warning).toBeLessThan(figures / 100);
    // Misprints of the sources that the notes of the bundled figures speak of, and no other.
    expect(
      findings.filter(({ severity }) => severity === "error").map(({ code, value }) => `${code} ${value}`),
    ).toEqual(["TOTAL_DIFFERS 3246", "TOTAL_DIFFERS 2984", "TOTAL_DIFFERS 3466", "TOTAL_BELOW_PART 22898"]);
  });

  test("and are those of data/ are silent, whatever stands beside them", async () => {
    const own = bundled.observations.filter(({ locality }) => locality === "hai-phong");
    const rows = own.map((row) => ({ ...row, numerator: row.numerator ?? "", denominator: row.denominator ?? "" }));
    expect((await check(long(rows), bundled)).counts).toEqual({ error: 0, question: 0, warning: 0, note: 0 });
  });
});

describe("a jump", () => {
  test("from the figure before is a warning, once, also where the level stays", async () => {
    const spike = await check(long(yearly("pupils_primary", 2018, [6001, 6050, 9950, 6080, 6110])));
    expect(found(spike)).toEqual(["FIGURE_JUMPS E4"]);
    const level = await check(long(yearly("pupils_primary", 2018, [6001, 6050, 9950, 9990, 10_020])));
    expect(found(level)).toEqual(["FIGURE_JUMPS E4"]);
    expect(one(level, "FIGURE_JUMPS")?.params).toEqual({ year: "2019", before: "6050" });
  });

  test("is told with what the province did meanwhile, where that is known", async () => {
    const known = (year: number, value: number) => ({
      ...(bundled.observations[0] as (typeof bundled.observations)[number]),
      ...{ locality: "lang-son", indicator: "pupils_primary", breakdown: "", unit: "persons", year, value },
    });
    const figures = { ...nothing, observations: [known(2022, 70_000), known(2023, 71_000)] };
    const alone = await check(long(yearly("pupils_primary", 2022, [6000, 9000])), figures);
    expect(one(alone, "FIGURE_JUMPS_ALONE")?.params).toMatchObject({ above: "Lạng Sơn", from: "70000", to: "71000" });
    const together = { ...nothing, observations: [known(2022, 70_000), known(2023, 105_000)] };
    expect(found(await check(long(yearly("pupils_primary", 2022, [6000, 9000])), together))).toEqual([]);
  });

  test("across a break of data/ is none, nor one of a few schools", async () => {
    const broken = yearly("upper_secondary_exam_pass_rate", 2005, [93.7, 80.4]);
    expect(found(await check(long(broken)))).toEqual([]);
    expect(found(await check(long(yearly("schools_kindergarten", 2020, [3, 9, 4]))))).toEqual([]);
  });
});

describe("units that are mixed", () => {
  test.each([
    ["0.98 among 98s", yearly("literacy_rate_15plus", 2020, [97.1, 97.3, 0.976, 97.9]), "RATE_AS_FRACTION E4", "97,6"],
    ["9.8 for 98", yearly("literacy_rate_15plus", 2020, [97.1, 9.73, 97.6, 97.9]), "DECIMAL_MISPLACED E3", "97,3"],
    ["thousands among ones", yearly("pupils_primary", 2020, [6001, 6050, 6, 6110]), "UNIT_THOUSANDS E4", "6000"],
    ["ones among thousands", yearly("population_total", 2020, [73.1, 73.9, 74_400, 75]), "UNIT_THOUSANDS E4", "74,4"],
    ["a digit too many", yearly("pupils_primary", 2020, [6001, 60_500, 6080, 6110]), "DECIMAL_MISPLACED E3", "6050"],
  ])("%s are a question, with the likely value", async (_, rows, said, write) => {
    const report = await check(long(rows.map((row) => ({ ...row }))));
    expect(found(report)).toEqual([said]);
    expect(report.findings[0]).toMatchObject({ severity: "question", params: { write } });
  });

  test("are seen against data/ too", async () => {
    const known = bundled.observations.filter(
      (one) => one.locality === "lang-son" && one.indicator === "pupils_primary",
    );
    const year = Math.max(...known.map((one) => one.year)) + 1;
    const rows = [{ locality: "lang-son", indicator: "pupils_primary", year, value: 78 }];
    expect(found(await check(long(rows), bundled))).toEqual(["UNIT_THOUSANDS E2"]);
  });
});

describe("totals", () => {
  const SEX = (girls: number, boys: number) => [
    { indicator: "pupils_primary", value: 6180 },
    { indicator: "pupils_primary", breakdown: "sex=female", value: girls },
    { indicator: "pupils_primary", breakdown: "sex=male", value: boys },
  ];

  test("that are the sum of girls and boys, or of their grades, are sound", () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 6180 }), async (girls) => {
        expect(found(await check(long(SEX(girls, 6180 - girls))))).toEqual([]);
      }),
      { numRuns: 20 },
    ));

  test("that are not are an error at the total, with the sum", async () => {
    const report = await check(long(SEX(3000, 3000)));
    expect(found(report)).toEqual(["TOTAL_DIFFERS E2"]);
    expect(report.findings[0]).toMatchObject({ severity: "error", params: { read: "6000" } });
  });

  test("of grades are those of the level", async () => {
    const grades = [6, 7, 8, 9].map((grade) => {
      return { indicator: "pupils_lower_secondary", breakdown: `grade=${grade}`, value: 1000 };
    });
    const total = (value: number) => ({ indicator: "pupils_lower_secondary", value });
    expect(found(await check(long([total(4000), ...grades])))).toEqual([]);
    expect(found(await check(long([total(4100), ...grades])))).toEqual(["TOTAL_DIFFERS E2"]);
    expect(found(await check(long([total(900), ...grades.slice(1)])))).toEqual(["TOTAL_BELOW_PART E2"]);
  });

  test("of levels are their sum, and a part is no more than its whole", async () => {
    const levels = [
      ["primary", 6000],
      ["lower_secondary", 4000],
      ["upper_secondary", 2000],
    ].map(([level, value]) => ({ indicator: `pupils_${level}`, value: value as number }));
    const total = (value: number) => ({ indicator: "pupils_all_general", value });
    expect(found(await check(long([...levels, total(12_000)])))).toEqual([]);
    expect(found(await check(long([...levels, total(12_001)])))).toEqual(["TOTAL_DIFFERS E5"]);
    const schools = [
      { indicator: "schools_total", value: 60 },
      { indicator: "national_standard_schools", value: 68 },
    ];
    expect(found(await check(long(schools)))).toEqual(["PART_ABOVE_INDICATOR E3"]);
  });

  test("of a rate lie between the rates of its parts", async () => {
    const rate = (breakdown: string, value: number) => ({ indicator: "literacy_rate_15plus", breakdown, value });
    const rows = (whole: number) => long([rate("", whole), rate("sex=female", 95.1), rate("sex=male", 97.3)]);
    expect(found(await check(rows(96.2)))).toEqual([]);
    expect(found(await check(rows(98.2)))).toEqual(["RATE_OUTSIDE_PARTS E2"]);
  });

  test("of ages hold those of narrower ages: people counted at 15–25 are counted at 15–60", async () => {
    const band = (ages: string, numerator: number, denominator: number) => ({
      indicator: `literacy_level1_rate_${ages}`,
      ...{ numerator, denominator, value: Number(((100 * numerator) / denominator).toFixed(1)) },
    });
    expect(found(await check(long([band("15_25", 4900, 5000), band("15_60", 39_000, 40_000)])))).toEqual([]);
    expect(found(await check(long([band("15_25", 49_000, 50_000), band("15_60", 39_000, 40_000)])))).toEqual([
      "AGES_ABOVE_WIDER E2",
    ]);
  });
});

describe("figures that stand twice", () => {
  const row = { indicator: "schools_total", year: 2024 };

  test("with one value are a warning, with two a question that shows both", async () => {
    expect(
      found(
        await check(
          long([
            { ...row, value: 60 },
            { ...row, value: 60 },
          ]),
        ),
      ),
    ).toEqual(["FIGURE_TWICE_SAME E3"]);
    const report = await check(
      long([
        { ...row, value: 60 },
        { ...row, value: 61 },
      ]),
    );
    expect(found(report)).toEqual(["FIGURE_TWICE E3"]);
    expect(report.findings[0]?.params["write"]).toMatch(/^60 \(.*E2\); 61 \(.*E3\)$/);
  });

  test("in two files are seen too", async () => {
    const report = await check([long([{ ...row, value: 60 }]), long([{ ...row, value: 61 }])]);
    expect(found(report)).toEqual(["FIGURE_TWICE E2"]);
    expect(report.findings[0]?.file).toBe(report.files[1]?.file);
  });
});

describe("beside data/", () => {
  const known = bundled.observations.find(
    (one) => one.locality === "chi-lang" && one.indicator === "population_resident",
  );

  test("another value for the same cell is a warning with what was known and its source", async () => {
    if (known === undefined) throw new Error("population of Chi Lăng is gone");
    const rows = [{ indicator: "population_resident", year: known.year, value: known.value + 1 }];
    expect(one(await check(long(rows), bundled), "KNOWN_DIFFERS")?.params).toEqual({
      known: String(known.value),
      source: known.source,
    });
  });

  test("a count above that of the whole province is a question", async () => {
    const above = bundled.observations.findLast(({ locality, indicator, breakdown }) => {
      return locality === "lang-son" && indicator === "pupils_primary" && breakdown === "";
    });
    if (above === undefined) throw new Error("pupils_primary of Lạng Sơn is gone");
    const rows = [{ indicator: "pupils_primary", year: above.year, value: above.value + 1 }];
    expect(one(await check(long(rows), bundled), "FIGURE_ABOVE_PARENT")).toMatchObject({ severity: "question" });
  });
});

describe("a copy of another year", () => {
  const year = (of: number, change = 0) => [
    { indicator: "pupils_primary", year: of, value: 6180 + change },
    { indicator: "pupils_lower_secondary", year: of, value: 4120 },
    { indicator: "literacy_rate_15plus", year: of, value: 97.9 },
    { indicator: "schools_total", year: of, value: 60 },
  ];

  test("is a warning at its first figure, once", async () => {
    const report = await check(long([...year(2023), ...year(2024)]));
    expect(found(report)).toEqual(["STALE_COPY E6"]);
    expect(report.findings[0]?.params).toEqual({ count: 4, year: "2024", other: "2023" });
  });

  test("is none as soon as one figure differs", async () => {
    expect(found(await check(long([...year(2023), ...year(2024, 31)])))).toEqual([]);
  });
});
