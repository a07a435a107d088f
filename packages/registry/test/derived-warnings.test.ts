import { warningOf } from "@lotrinh/language";
import { describe, expect, it } from "vitest";
import { derivedWarnings } from "../src/derived-warnings.js";
import type { Benchmark, Lineage, Locality, Reading, Target } from "../src/types.js";

const locality = (id: string, more: Partial<Locality>): Locality => ({
  id,
  name: id,
  level: "district",
  kind: "huyện",
  parent: null,
  validFrom: null,
  validTo: null,
  source: "s",
  ...more,
});
const country = locality("viet-nam", { name: "Việt Nam", level: "country", kind: "nước" });
const province = locality("lang-son", { name: "Lạng Sơn", level: "province", kind: "tỉnh", parent: "viet-nam" });
const district = locality("chi-lang", { name: "Chi Lăng", parent: "lang-son", validTo: "2025-06-30" });
const label = { vi: "", en: "" };
const reading: Reading = {
  id: "r",
  default: true,
  indicator: "rate",
  comparator: ">=",
  value: 90,
  unit: "percent",
  label,
  why: label,
  warnings: [],
};
const target: Target = {
  id: "chi-lang.rate.2030",
  plan: "p",
  locality: "chi-lang",
  indicator: "rate",
  horizon: 2030,
  comparator: "=",
  value: 90,
  unit: "percent",
  kind: "reach",
  modality: "strive",
  section: "I",
  line: 1,
  phrase: "90%",
  series: null,
  readings: [reading],
  warnings: [],
  place: { file: "f", line: 1, column: 1 },
};
const lineage = (fromName: string): Lineage => ({
  locality: "chi-lang",
  fromCode: "1",
  fromName,
  toCode: "2",
  toName: "Xã Chi Lăng",
  date: "2025-07-01",
  weight: 1,
  weightStatus: "reported",
  source: "s",
});
const benchmark = (more: Partial<Benchmark>): Benchmark => ({
  locality: "viet-nam",
  indicator: "rate",
  year: 2030,
  comparator: "=",
  value: 95,
  unit: "percent",
  act: "Quyết định",
  source: "s",
  note: "",
  ...more,
});
const localities = [country, province, district];
const codes = (one: Target, known: Partial<Parameters<typeof derivedWarnings>[1]> = {}) =>
  derivedWarnings(one, { localities, lineage: [], benchmarks: [], ...known }).map(({ code }) => code);

describe("a unit that ends before the deadline", () => {
  it("leaves its targets without an owner", () => {
    expect(codes(target)).toEqual(["ORPHAN_UNIT"]);
    expect(codes({ ...target, horizon: 2024 })).toEqual([]);
  });

  it("has changed its territory where it goes on under its name", () => {
    expect(codes(target, { lineage: [lineage("Huyện Chi Lăng")] })).toEqual(["TERRITORY_CHANGED"]);
    expect(codes(target, { lineage: [lineage("Xã Chi Lăng")] })).toEqual(["ORPHAN_UNIT"]);
  });

  it("is not warned of twice", () => {
    const written = warningOf("ORPHAN_UNIT", { unit: "huyện", date: "2025-06-30" });
    expect(codes({ ...target, warnings: [written] })).toEqual([]);
  });
});

describe("a target below that of a higher level", () => {
  const lasting = { ...district, validTo: null };
  const above = (one: Target, benchmarks: Benchmark[]) =>
    codes(one, { localities: [country, province, lasting], benchmarks });

  it("is compared with the country where the province has none", () => {
    expect(above(target, [benchmark({})])).toEqual(["BELOW_NATIONAL"]);
    expect(above(target, [benchmark({ value: 90 })])).toEqual([]);
  });

  it("is compared with the nearest level that has one", () => {
    expect(above(target, [benchmark({}), benchmark({ locality: "lang-son", value: 92 })])).toEqual(["BELOW_PARENT"]);
    expect(above(target, [benchmark({}), benchmark({ locality: "lang-son", value: 90 })])).toEqual([]);
  });

  it("is compared with the latest benchmark that its deadline covers", () => {
    expect(above(target, [benchmark({ year: 2035 })])).toEqual([]);
    expect(above(target, [benchmark({ year: 2025, value: 80 }), benchmark({})])).toEqual(["BELOW_NATIONAL"]);
  });

  it("is compared by its default reading and only where both ask for at least so much", () => {
    const other = { ...reading, default: false, value: 99 };
    expect(above({ ...target, readings: [other, reading] }, [benchmark({})])).toEqual(["BELOW_NATIONAL"]);
    expect(above({ ...target, readings: [{ ...reading, comparator: "<=" }] }, [benchmark({})])).toEqual([]);
    expect(above({ ...target, readings: [{ ...reading, indicator: "another" }] }, [benchmark({})])).toEqual([]);
  });
});
