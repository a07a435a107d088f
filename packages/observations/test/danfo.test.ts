import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Observation } from "@lotrinh/observations";
import { fromDataFrame, toDataFrame } from "@lotrinh/observations/danfo";
import { concat, DataFrame, readCSV } from "danfojs-node";
import { describe, expect, it } from "vitest";

const first: Observation = {
  locality: "001",
  indicator: "schools_standard",
  breakdown: "grade=9;sex=female",
  year: 2023,
  value: 99.123456789012,
  unit: "percent",
  numerator: null,
  denominator: null,
  status: "reported",
  quality: "strong",
  source: "1e5",
  note: "",
  file: "figures.csv",
  line: 2,
};
const second: Observation = {
  ...first,
  locality: "002",
  year: 2024,
  numerator: 0,
  denominator: 38,
  note: "NaN",
  line: 3,
};

describe("observations in a DataFrame", () => {
  it("come back as they were: nulls, zeros, empty text, codes that look like numbers, every digit", () => {
    expect(fromDataFrame(toDataFrame([first, second]))).toEqual([first, second]);
    expect(fromDataFrame(toDataFrame([first]))).toEqual([first]);
  });

  it("come back from an empty frame as none", () => {
    const frame = toDataFrame([]);
    expect(frame.columns).toEqual(Object.keys(first));
    expect(fromDataFrame(frame)).toEqual([]);
  });

  it("have text columns of danfo's type string, whatever the text looks like", () => {
    const frame = toDataFrame([first, second]);
    expect(frame.column("locality").dtype).toBe("string");
    expect(frame.column("value").dtype).toBe("float32");
  });

  it("may stand in any order of columns, beside columns of others", () => {
    const frame = toDataFrame([first, second]).loc({ columns: Object.keys(first).reverse() });
    frame.addColumn("mine", [1, 2], { inplace: true });
    expect(fromDataFrame(frame)).toEqual([first, second]);
  });

  it("are refused where a column is missing or a value is of another type", () => {
    const frame = toDataFrame([first, second]);
    expect(() => fromDataFrame(frame.drop({ columns: ["unit"] }))).toThrow("invalid frame; column missing: unit");
    const wrong = new DataFrame([{ ...first, locality: 1 }]);
    expect(() => fromDataFrame(wrong)).toThrow("invalid locality in row 0; not a string: 1");
    const empty = new DataFrame([{ ...first, value: Number.NaN }, second]);
    expect(() => fromDataFrame(empty)).toThrow("invalid value in row 0; not a number: NaN");
  });
});

describe("danfo 1.2.0, known to be wrong (why it is never a step of a calculation),", () => {
  const groups = new DataFrame({ group: ["a", "a", "b"], value: [2, null, 4] });

  it("counts null as 0 in the mean of a group", () => {
    expect(groups.groupby(["group"]).col(["value"]).mean().values).toEqual([
      ["a", 1],
      ["b", 4],
    ]);
    expect(groups.groupby(["group"]).agg({ value: "mean" }).values).toEqual([
      ["a", 1],
      ["b", 4],
    ]);
  });

  it("counts nulls as values of a group, though not of a column", () => {
    expect(groups.column("value").count()).toBe(2);
    expect(groups.groupby(["group"]).col(["value"]).count().values).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });

  it("throws when it describes a column with a null", () => {
    expect(() => new DataFrame({ value: [2, null, 4] }).describe()).toThrow("Cannot calculate mean");
  });

  it("reads the code 001 as the number 1 unless typing is switched off", async () => {
    const folder = mkdtempSync(join(tmpdir(), "danfo-"));
    try {
      const file = join(folder, "codes.csv");
      writeFileSync(file, "code\n001\n");
      expect((await readCSV(file)).values).toEqual([[1]]);
      expect((await readCSV(file, { dynamicTyping: false } as never)).values).toEqual([["001"]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("leaves a frame unreadable once it was concatenated with itself", () => {
    const frame = new DataFrame({ group: ["a", "b"], value: [1, 2] });
    concat({ dfList: [frame, frame], axis: 0 });
    expect(() => frame.column("value")).toThrow("index of length 2 but Ndframe rows has length of 4");
  });
});
