import { join } from "node:path";
import { loadRegistry } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { errorOf, folder, load, messages } from "./folder.js";
import { changed, valid } from "./valid.js";

const targets = "seeds/chi-lang-2022/targets.yaml";

test("a valid folder gives localities, lineage, indicators, benchmarks and plans", () => {
  const registry = load(valid);
  expect(registry.asOf).toBe("2026-11");
  expect(registry.localities[2]).toEqual({
    id: "chi-lang",
    name: "Chi Lăng",
    level: "district",
    kind: "huyện",
    parent: "lang-son",
    validFrom: "1964-01-01",
    validTo: "2025-06-30",
    source: "s",
  });
  expect(registry.lineage[0]).toMatchObject({
    fromCode: "06475",
    toName: "Xã Bằng Mạc",
    weight: 0.25,
    weightStatus: "assumed",
  });
  expect(registry.indicators.map(({ upper }) => upper)).toEqual([null, 3, 100]);
  expect(registry.benchmarks[0]).toMatchObject({ comparator: ">=", value: 99, note: "" });
  expect(registry.plans[0]).toMatchObject({
    id: "chi-lang-2022",
    date: "2022-04-29",
    missing: [{ what: "Phụ lục I" }],
  });
});

test("a reading takes indicator and unit from its target, a target plan and locality from its folder", () => {
  const target = load(valid).plans[0]?.targets[0];
  expect(target).toMatchObject({
    plan: "chi-lang-2022",
    locality: "chi-lang",
    series: "standard-schools",
    place: { file: targets, line: 1, column: 3 },
    readings: [{ indicator: "national_standard_schools", unit: "schools", warnings: [] }],
  });
});

test("the scenario hien-trang comes first and levers may be set by year", () => {
  const scenarios = load(valid).plans[0]?.scenarios ?? [];
  expect(scenarios.map(({ id }) => id)).toEqual(["hien-trang", "cat-giam"]);
  expect(scenarios[0]?.assumptions[0]?.levers[1]?.value).toEqual({ 2026: 1, 2027: 2 });
  expect(scenarios[0]?.place).toEqual({ file: "seeds/chi-lang-2022/scenarios/hien-trang.yaml", line: 1, column: 1 });
});

test("a target that outlives its unit is warned after the warnings of the plan, any other is not", () => {
  const [schools] = load(valid).plans[0]?.targets ?? [];
  expect(schools?.warnings).toEqual([
    { code: "CERTIFICATE_EXPIRY", params: { years: 5 } },
    { code: "ORPHAN_UNIT", params: { unit: "huyện Chi Lăng", date: "2025-06-30" } },
  ]);
  const [still] = load(changed("data/registry/localities.csv", "2025-06-30", "")).plans[0]?.targets ?? [];
  expect(still?.warnings.map(({ code }) => code)).toEqual(["CERTIFICATE_EXPIRY"]);
});

test("the registry is the same wherever its folders lie", () => {
  const { "data/registry/as-of.yaml": asOf, ...rest } = valid;
  expect(load({ ...rest, "data/registry/as-of.yaml": asOf })).toEqual(load(valid));
});

test("a plan may have no scenarios, but not lack its plan.yaml", () => {
  const entries = Object.entries(valid).filter(([path]) => !path.includes("scenarios/"));
  expect(load(Object.fromEntries(entries)).plans[0]?.scenarios).toEqual([]);
  const without = entries.filter(([path]) => !path.endsWith("plan.yaml"));
  expect(messages(() => load(Object.fromEntries(without)))).toEqual([
    "seeds/chi-lang-2022/plan.yaml: không tìm thấy; hãy kiểm tra tên và thư mục.",
  ]);
});

test("problems of all files come in one error", () => {
  const files = {
    ...changed(targets, "modality: strive", "modality: strivve"),
    "data/registry/as-of.yaml": "asOf: 11/2026\n",
    "seeds/chi-lang-2022/plan.yaml": "id: [\n",
  };
  expect(messages(() => load(files))).toEqual([
    "data/registry/as-of.yaml:1:7: asOf: “11/2026” sai dạng; hãy viết như 2026-11.",
    expect.stringMatching(/^seeds\/chi-lang-2022\/plan\.yaml:\d+:\d+: không đọc được YAML/),
    `${targets}:8:13: modality: “strivve” không hợp lệ; hãy viết: strive.`,
  ]);
});

test("a folder that is not there is named without the path of the machine", () => {
  const root = folder(valid);
  const error = errorOf(() => loadRegistry({ data: join(root, "data"), seeds: join(root, "sedes") }));
  expect(error.message).toBe("sedes: không tìm thấy; hãy kiểm tra tên và thư mục.");
});
