import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromCSV } from "arquero";
import { describe, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const commands: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ["targets", ["targets", "--locality", "chi-lang"]],
  ["localities", ["localities"]],
  ["indicators", ["indicators"]],
  ["assess", ["assess", "chi-lang", "--draws", "50"]],
];

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(argv: readonly string[]): Promise<readonly Row[]> {
  const json = JSON.parse((await lotrinh(...argv, "--format", "json")).out);
  return Array.isArray(json) ? json : json.targets;
}

async function csvOf(argv: readonly string[]): Promise<readonly Row[]> {
  return fromCSV((await lotrinh(...argv, "--format", "csv")).out, { autoType: false }).objects() as Row[];
}

const withoutIds: typeof commands = [
  ["data", ["data", "--locality", "chi-lang"]],
  ["data --issues", ["data", "--issues"]],
];

describe.each([...commands, ...withoutIds])("%s", (_, argv) => {
  it("prints on stdout alone, in every form and language", async () => {
    for (const format of ["table", "json", "csv"]) {
      for (const language of ["vi", "en"]) {
        const ran = await lotrinh(...argv, "--format", format, "--lang", language);
        expect(ran).toMatchObject({ code: 0, err: "" });
        expect(ran.out).toMatch(/[^\n]\n$/);
        expect(ran.out).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      }
    }
  });

  it("has a line under the heads of its table, as wide as its columns", async () => {
    const [head = "", rule = ""] = (await lotrinh(...argv)).out.split("\n");
    expect(rule).toMatch(/^─+( {2}─+)+$/);
    expect(head.split(/ {2,}/).length).toBe(rule.split("  ").length);
  });
});

describe.each(commands)("%s", (_, argv) => {
  it("has as many rows in CSV as in JSON, each with its id", async () => {
    const rows = await rowsOf(argv);
    const ids = rows.map((row) => row.id ?? (row.target as Row).id);
    expect((await csvOf(argv)).map((row) => row.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("targets --format json", () => {
  it("asks for the result where the year of a target is over, and nowhere else", async () => {
    const rows = await rowsOf(["targets"]);
    const past = rows.filter(({ warnings }) => (warnings as Row[]).some(({ code }) => code === "DEADLINE_PASSED"));
    expect(past).toEqual(rows.filter(({ horizon }) => horizon === 2025));
    expect(past).toHaveLength(27);
    for (const { warnings } of past)
      expect(warnings).toContainEqual(expect.objectContaining({ params: { year: 2025 } }));
  });

  it("is an array of targets with what other programs need", async () => {
    const rows = await rowsOf(["targets", "--locality", "chi-lang"]);
    const keys = "id plan locality indicator horizon comparator value unit kind section readings warnings".split(" ");
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(keys));
      expect(row.locality).toBe("Chi Lăng");
      expect((row.readings as Row[]).filter((reading) => reading.default).length).toBe(1);
      for (const warning of row.warnings as Row[]) {
        expect(Object.keys(warning)).toEqual(["code", "params", "vi", "en"]);
        expect(String(warning.vi)).not.toBe(String(warning.en));
      }
    }
    const [schools] = rows.filter((row) => row.id === "chi-lang.national-standard-schools.2030");
    expect(schools).toMatchObject({
      horizon: 2030,
      comparator: ">=",
      value: 38,
      unit: "schools",
      section: "II.2, ý 1",
    });
  });

  it("is the same with all plans, cut to the one that was asked for", async () => {
    const every = await rowsOf(["targets"]);
    const one = await rowsOf(["targets", "--plan", "chi-lang-141-kh-ubnd-2022"]);
    expect(every.filter((row) => row.plan === "chi-lang-141-kh-ubnd-2022")).toEqual(one);
  });

  it("is an empty array where nothing fits", async () => {
    expect(await lotrinh("targets", "--locality", "viet-nam", "--format", "json")).toEqual({
      code: 0,
      out: "[]\n",
      err: "",
    });
  });
});

describe("assess", () => {
  it("ends its table with the answers in sentences", async () => {
    const { out } = await lotrinh("assess", "chi-lang");
    expect(out).toMatch(/^Chi Lăng. Đến năm 2030 có từ 38 trường trở lên: ngang ngửa, P = 52\u00a0%.*giả định/m);
    const [last, score] = out.trimEnd().split("\n").slice(-2);
    expect(score).toMatch(/^ {2}Chưa có chỉ tiêu đã qua nào để đối chiếu/);
    expect(last).toMatch(
      /^Chi Lăng. Người từ 15 tuổi .* P = \d+\u00a0%, từ .* tùy .*: chưa ai báo cáo mức ấy.* Lạng Sơn/,
    );
    expect(out).toMatch(/≥ 38 trường.*P = 52\u00a0%, ngang ngửa \(giả định\)/);
  });

  it("gives in CSV the probability, its grade, its conditions with their status, and what it takes", async () => {
    const rows = await csvOf(["assess", "chi-lang"]);
    const answered = rows.filter((row) => row.probability !== null);
    expect(answered[0]?.id).toBe("chi-lang.national-standard-schools.2030");
    expect(answered.every((row) => /assumed|reported|estimated/.test(String(row.conditions)))).toBe(true);
    expect(Number(answered[0]?.probability)).toBeCloseTo(0.52, 1);
    expect(answered[0]).toMatchObject({ state: "open", word: "toss-up", grade: "D", lever: "recognitions_per_year" });
    expect(answered[0]?.conditions).toMatch(
      /^.*=33 \(assumed.*\); .*=0.9 \(assumed\); .*=2.6 \(assumed, displaces 1 assumed\)$/,
    );
    expect(Number(answered[0]?.lever_needed)).toBeCloseTo(5.3, 0);
  });

  it("gives in CSV the clause as printed and beside it the reading that is assessed", async () => {
    const rows = await csvOf(["assess", "hai-phong", "--draws", "50"]);
    const { targets } = JSON.parse((await lotrinh("assess", "hai-phong", "--draws", "50", "--format", "json")).out);
    const bare = (text: unknown): string => String(text ?? "").replace(/^'/, "");
    for (const [i, { target, readings }] of targets.entries())
      expect(["comparator", "read_comparator", "read_value", "read_unit"].map((key) => bare(rows[i]?.[key]))).toEqual(
        [target.comparator, readings[0]?.reading.comparator, readings[0]?.reading.value, readings[0]?.reading.unit].map(
          bare,
        ),
      );
    expect(rows.some((row) => row["comparator"] === "'=" && row["read_comparator"] === ">=")).toBe(true);
  });

  it("says why where it gives no probability", async () => {
    const rows = await csvOf(["assess", "chi-lang", "--draws", "50"]);
    expect(rows.filter((row) => (row.probability === null) === (row.silence === null))).toEqual([]);
  });

  it("gives the same bytes for the same seed, others for another", async () => {
    const one = await lotrinh("assess", "chi-lang", "--format", "json", "--draws", "500");
    expect(await lotrinh("assess", "chi-lang", "--format", "json", "--draws", "500", "--seed", "1")).toEqual(one);
    expect((await lotrinh("assess", "chi-lang", "--format", "json", "--draws", "500", "--seed", "2")).out).not.toBe(
      one.out,
    );
  });

  it("takes the smallest seed and a single draw, and is never certain", async () => {
    const { code, out } = await lotrinh("assess", "chi-lang", "--seed", "0", "--draws", "1");
    expect(code).toBe(0);
    expect(out).toMatch(/P (= )?[<>] (1|99)\u00a0%/);
    expect(out).not.toMatch(/P = (0|100)\u00a0%/);
  });
});

describe("assess --as-of", () => {
  const at = (month: string) => csvOf(["assess", "chi-lang", "--draws", "50", "--as-of", month]);

  it("2031-01 forecasts nothing: all is past, and judged as an outcome", async () => {
    for (const row of await at("2031-01")) {
      expect(row).toMatchObject({ state: "past", probability: null, silence: "past" });
      expect(["met", "missed", "unknown"]).toContain(row.outcome);
    }
  });

  it("2025-12 has the targets of 2025 open, 2026-01 has them past", async () => {
    const states = async (month: string) =>
      new Set((await at(month)).filter((row) => row.horizon === "2025").map((row) => row.state));
    expect(await states("2025-12")).toEqual(new Set(["open"]));
    expect(await states("2026-01")).toEqual(new Set(["past"]));
  });

  it("2023-06 knows nothing of autumn 2023 or later", async () => {
    const rows = await at("2023-06");
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(["open"]));
    const assessed = await rowsOf(["assess", "chi-lang", "--draws", "50", "--as-of", "2023-06"]);
    const years = assessed.flatMap((one) =>
      [...(one.latest ? [one.latest] : []), ...(one.context as Row[])].map((figure) => Number((figure as Row).year)),
    );
    expect(years.length).toBeGreaterThan(0);
    expect(Math.max(...years)).toBeLessThan(2023);
  });
});

describe("assess --boundary today", () => {
  const today = ["assess", "chi-lang", "--boundary", "today", "--draws", "50"];

  it("says of every target what became of it, and of every commune its part", async () => {
    const { code, out } = await lotrinh(...today);
    expect(code).toBe(0);
    expect(out).toContain("số đếm cộng lại từ các xã nhận địa bàn");
    expect(out).toMatch(/Xã Bằng Mạc: 20\s%, từ 4 đơn vị cũ/);
    const english = await lotrinh(...today, "--lang", "en");
    expect(english.out).toContain("the count adds up over the communes that hold the");
  });

  it("has a flat row for each target and commune, whose parts add up", async () => {
    const rows = (await csvOf(today)).filter(({ id }) => id === "chi-lang.national-standard-schools.2030");
    expect(rows.length).toBe(6);
    expect(rows.reduce((sum, { asked }) => sum + Number(asked), 0)).toBe(38);
  });

  it("is one line with a code where nothing has to be moved", async () => {
    const { code, out } = await lotrinh(...today, "--as-of", "2025-06");
    expect([code, out.trim().split("\n").length]).toEqual([0, 1]);
    expect(out).toContain("TODAY_UNCHANGED");
  });
});

describe("needs", () => {
  it("lists the cells of the assessment's own list, flat with definition and plausible range", async () => {
    const rows = await csvOf(["needs", "chi-lang"]);
    const { out } = await lotrinh("assess", "chi-lang", "--format", "json", "--draws", "50");
    const wanted: readonly { indicator: string | null; kind: string }[] = JSON.parse(out).needs;
    expect(rows.map(({ indicator, kind }) => [indicator || null, kind])).toEqual(
      wanted.map(({ indicator, kind }) => [indicator, kind]),
    );
    const literacy = rows.find(({ indicator }) => indicator === "literacy_rate_15plus");
    expect(literacy).toMatchObject({ plausible_basis: "reference-class", plausible_place: "lang-son", counts: "true" });
  });
});

describe("assess --boundary today --data", () => {
  it("gives a commune with figures of its own its own probability and count, beside the others", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));
    const file = join(folder, "xa.csv");
    const rows = [2023, 2024, 2025].map(
      (year) => `chi-lang/xa-bang-mac,kindergarten_5_enrolment_rate,${year},99.5,percent,199,200,reported`,
    );
    writeFileSync(file, `locality,indicator,year,value,unit,numerator,denominator,status\n${rows.join("\n")}\n`);
    try {
      const { code, out } = await lotrinh("assess", "chi-lang", "--boundary", "today", "--data", file, "--draws", "50");
      expect(code).toBe(0);
      expect(out.replace(/\s+/g, " ")).toContain("Xã Bằng Mạc: cần 200 trên 200");
      expect(out).toContain("các đơn vị khác:");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
