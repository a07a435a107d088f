import { join } from "node:path";
import { loadRegistry, readScenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { folder, messages } from "./folder.js";
import { valid } from "./valid.js";
import { rulesPath, validRules } from "./valid-rules.js";

const bare = `id: cua-toi
name: Kịch bản của tôi
`;
const whole = `${bare}basedOn: hien-trang
assumptions:
  - indicator: national_standard_schools
    levers:
      - lever: recognitions_per_year
        value: 3
        cost: {amount: 900, per: 1, why: giá tạm tính}
observations:
  - indicator: national_standard_schools
    year: 2025
    value: 31
    why: theo sổ của phòng
`;

function read(text: string) {
  const root = folder({ ...valid, "cua-toi.yaml": text });
  const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
  return readScenario(join(root, "cua-toi.yaml"), { registry, locality: "chi-lang" });
}

describe("a planner's own scenario", () => {
  it("changes what it writes and keeps the rest of the scenario that it is based on", () => {
    const { assumptions } = read(whole);
    const [schools] = assumptions;
    expect(schools?.baseline).toMatchObject({ year: 2025, value: 33 });
    expect(schools?.levers.map(({ lever, value }) => [lever, value])).toEqual([
      ["renewal_success", 0.9],
      ["recognitions_per_year", 3],
    ]);
    expect(schools?.levers[1]?.place).toMatchObject({ line: 8 });
    expect(schools?.levers[0]?.place?.file).toContain("hien-trang.yaml");
  });

  it("supposes figures of the locality, with reason and line, in one language for both", () => {
    const { observations, name } = read(whole);
    expect(name).toEqual({ vi: "Kịch bản của tôi", en: "Kịch bản của tôi" });
    expect(observations).toEqual([
      expect.objectContaining({
        locality: "chi-lang",
        indicator: "national_standard_schools",
        year: 2025,
        value: 31,
        why: { vi: "theo sổ của phòng", en: "theo sổ của phòng" },
        place: expect.objectContaining({ line: 13 }),
      }),
    ]);
  });

  it("has costs that are a planner's", () => {
    expect(read(whole).assumptions[0]?.levers[1]?.cost).toMatchObject({ amount: 900, per: 1 });
  });

  it("may be empty but for its id and name", () => {
    expect(read(bare)).toMatchObject({ id: "cua-toi", assumptions: [] });
  });

  it.each([
    [
      "a base that is none",
      `${bare}basedOn: hien-trag\n`,
      ":3:10: basedOn: không biết “hien-trag”; hãy viết: hien-trang",
    ],
    [
      "a key that is misspelt",
      `${bare}observation: []\n`,
      ":3:1: không có khóa nào tên “observation”; hãy viết: observations",
    ],
    [
      "an indicator that is none",
      `${bare}observations:\n  - {indicator: national_standard_school, year: 2025, value: 1}\n`,
      ":4:17: indicator: không biết “national_standard_school”; hãy viết: national_standard_schools",
    ],
    [
      "a figure below its bound",
      `${bare}observations:\n  - {indicator: national_standard_schools, year: 2025, value: -1}\n`,
      "-1 nằm ngoài khoảng cho phép",
    ],
    [
      "an assumption without a start and without a base",
      `${bare}assumptions:\n  - indicator: national_standard_schools\n`,
      ":4:5: thiếu khóa “baseline”; hãy thêm baseline: …",
    ],
    ["a decimal comma", whole.replace("value: 3\n", "value: 3,5\n"), "“3,5” dùng dấu phẩy thập phân; hãy viết 3.5"],
    ["a lever that is none", whole.replace("recognitions_per_year", "recognitions"), "không biết “recognitions”"],
    ["a cost below nothing", whole.replace("amount: 900", "amount: -1"), "-1 nằm ngoài khoảng cho phép"],
  ])("with %s is refused in one line, with the file, the place and what to write", (_, text, said) => {
    const [line = "", ...others] = messages(() => read(text));
    expect(others).toEqual([]);
    expect(line).toContain("cua-toi.yaml:");
    expect(line).toContain(said);
  });
});

describe("what a scenario supposes of legal standards", () => {
  const ruled = (rules: string) => {
    const root = folder({ ...valid, [rulesPath]: validRules, "cua-toi.yaml": `${bare}rules:\n${rules}` });
    const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
    return readScenario(join(root, "cua-toi.yaml"), { registry, locality: "chi-lang" }).rules;
  };

  it("are numbers in the place of an act's, each with its reason and line", () => {
    const threshold = "{standard: literacy-1, indicator: literacy_rate_15plus, normal: 85, why: dự thảo}";
    expect(ruled(`  remembered: false\n  thresholds:\n    - ${threshold}\n`)).toEqual({
      ...{ act: null, remembered: false, quotas: [], difficult: null, without: [] },
      thresholds: [
        {
          ...{ standard: "literacy-1", indicator: "literacy_rate_15plus", normal: 85 },
          why: { vi: "dự thảo", en: "dự thảo" },
          place: expect.objectContaining({ line: 6 }),
        },
      ],
    });
  });

  it.each([
    [
      "an act that is none",
      "  act: decree-20-2015\n",
      ":4:8: act: không biết “decree-20-2015”; hãy viết: decree-20-2014",
    ],
    [
      "a standard that is none",
      "  quotas:\n    - {standard: literacy-9, tier: district, share: 90}\n",
      "standard: không biết “literacy-9”; hãy viết: literacy-",
    ],
    [
      "an indicator that the standard does not judge",
      "  thresholds:\n    - {standard: literacy-1, indicator: schools_total, normal: 90}\n",
      "indicator: không biết “schools_total”",
    ],
    [
      "a share above all",
      "  quotas:\n    - {standard: literacy-1, tier: district, share: 120}\n",
      "120 nằm ngoài khoảng cho phép",
    ],
    ["a commune that is none", "  difficult: [chi-lang/xa-nao]\n", "không biết “chi-lang/xa-nao”"],
  ])("with %s are refused in one line, with what to write", (_, rules, said) => {
    const [line = "", ...others] = messages(() => ruled(rules));
    expect(others).toEqual([]);
    expect(line).toContain(said);
  });
});

describe("indicators that no other place may stand in for", () => {
  it("are named, and those of the base hold where the file names none", () => {
    expect(read(`${bare}notBorrowed: [literacy_rate_15plus]\n`).notBorrowed).toEqual(["literacy_rate_15plus"]);
    expect(read(bare).notBorrowed).toBe(undefined);
  });

  it("are refused where they are none, with the nearest", () => {
    expect(messages(() => read(`${bare}notBorrowed: [literacy_rate_15plu]\n`))).toEqual([
      expect.stringContaining("notBorrowed: không biết “literacy_rate_15plu”; hãy viết: literacy_rate_15plus"),
    ]);
  });
});

describe("a starting value that nobody reported", () => {
  const one = (baseline: string) =>
    read(`${bare}basedOn: hien-trang
assumptions:
  - indicator: national_standard_schools
    baseline: ${baseline}
`).assumptions.find(({ indicator }) => indicator === "national_standard_schools");

  it("can be switched for another, the levers staying as they were", () => {
    const other = one("{year: 2025, value: 31}");
    expect(other?.baseline.value).toBe(31);
    expect(other?.levers.map(({ lever }) => lever)).toContain("recognitions_per_year");
  });

  it("can be switched off: with `none` nothing is supposed", () => {
    expect(one("none")).toBe(undefined);
  });

  it("is refused where it is half written, with what is missing", () => {
    expect(messages(() => one("{year: 2025}"))).toEqual([expect.stringContaining("thiếu khóa “value”")]);
  });
});

describe("a scenario of a plan", () => {
  const path = "seeds/chi-lang-2022/scenarios/tang-toc.yaml";
  const based = `id: tang-toc
name: {vi: Tăng tốc, en: Faster}
basedOn: hien-trang
assumptions:
  - indicator: national_standard_schools
    levers:
      - lever: recognitions_per_year
        value: 2
        why: {vi: giả định, en: assumed}
`;

  it("may be based on another that stands by itself", () => {
    const root = folder({ ...valid, [path]: based });
    const { plans } = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
    const faster = plans[0]?.scenarios.find(({ id }) => id === "tang-toc");
    expect(faster?.assumptions[0]?.levers.map(({ value }) => value)).toEqual([0.9, 2]);
    expect(plans[0]?.scenarios[0]?.id).toBe("hien-trang");
  });

  it("has its reasons in both languages", () => {
    const root = folder({ ...valid, [path]: based.replace("{vi: giả định, en: assumed}", "giả định") });
    const [line] = messages(() => loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") }));
    expect(line).toContain("why: “giả định” không phải là nhóm “khóa: giá trị”; hãy viết: vi, en.");
  });
});

describe("constants of models that a scenario sets", () => {
  const header = "id,value,weight,low,high,unit,status,source,name_vi,name_en,why_vi,why_en";
  const table = `${header}\nstatus_said,0.9,,0.5,1,share,assumed,,Tên,Name,Vì,Why\n`;
  const withTable = (text: string, rows = table) => {
    const root = folder({ ...valid, "data/registry/constants.csv": rows, "cua-toi.yaml": text });
    const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
    return readScenario(join(root, "cua-toi.yaml"), { registry, locality: "chi-lang" });
  };

  it("are read with their reason and line", () => {
    const { constants } = withTable(`${bare}constants:\n  - {constant: status_said, value: 0.8, why: hỏi Phòng}\n`);
    expect(constants).toMatchObject([{ constant: "status_said", value: 0.8, why: { vi: "hỏi Phòng" } }]);
    expect(withTable(bare).constants).toBe(undefined);
  });

  it("have a known name and lie in their range, in a scenario as in the table", () => {
    const unknown = `${bare}constants: [{constant: status_sad, value: 0.8}]\n`;
    expect(messages(() => withTable(unknown))[0]).toContain("status_said");
    expect(messages(() => withTable(`${bare}constants: [{constant: status_said, value: 0.4}]\n`))[0]).toContain(
      "0.5 … 1",
    );
    expect(messages(() => withTable(bare, table.replace("0.9", "1.9")))[0]).toContain("0.5 … 1");
  });
});
