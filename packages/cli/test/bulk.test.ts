import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lotrinh } from "./command-line.js";

const rows = [90, 91, 91.5, 92.4, 93, 93.2].map((value, index) => `a,${2018 + index},${value},0,100`);
const table = ["series,year,value,lower,upper", ...rows, "b,2020,5,0,100", "b,2022,7,0,100", "b,2021,6,0,100", ""].join(
  "\n",
);
const targets = (...lines: string[]): string => ["id,series,horizon,comparator,value,kind", ...lines, ""].join("\n");

function file(name: string, text: string): string {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
}

describe("lotrinh forecast", () => {
  it("gives mean, median and limits of every series and year, inside the bounds and in order", async () => {
    const { code, out, err } = await lotrinh("forecast", file("s.csv", table), "--horizon", "3", "--format", "csv");
    expect([code, err]).toEqual([0, ""]);
    const [head, ...lines] = out.trimEnd().split("\n");
    expect(head).toBe("series,year,mean,median,lower80,upper80,lower95,upper95");
    const cells = lines.map((line) => line.split(","));
    expect(cells.map(([series, year]) => `${series} ${year}`)).toEqual([
      ...[2024, 2025, 2026].map((year) => `a ${year}`),
      ...[2023, 2024, 2025].map((year) => `b ${year}`),
    ]);
    for (const [, , , median, lower80, upper80, lower95, upper95] of cells.map((row) => row.map(Number))) {
      const ascending = [0, lower95, lower80, median, upper80, upper95, 100].map(Number);
      expect(ascending).toEqual([...ascending].sort((x, y) => x - y));
    }
  });

  it("needs its horizon", async () => {
    expect((await lotrinh("forecast", file("s.csv", table))).code).toBe(2);
    expect((await lotrinh("forecast", file("s.csv", table), "--horizon", "0")).code).toBe(2);
  });

  it("names the line of an unquoted decimal comma", async () => {
    const broken = file("s.csv", "series,year,value\na,2020,98.1\na,2021,98,1\n");
    const { code, err } = await lotrinh("forecast", broken, "--horizon", "1", "--format", "csv");
    expect(code).toBe(1);
    expect(err).toMatch(/^s\.csv:3:/);
  });
});

describe("lotrinh reach", () => {
  const run = (lines: string[], ...more: string[]) => {
    const asked = file("t.csv", targets(...lines));
    return lotrinh("reach", file("s.csv", table), "--targets", asked, "--format", "csv", "--draws", "500", ...more);
  };

  it("gives a probability for every target", async () => {
    const { code, out } = await run(["t1,a,2026,>=,94,reach", "t2,a,2026,>=,90,maintain", "t3,b,2022,>=,7,reach"]);
    expect(code).toBe(0);
    const [head, ...lines] = out.trimEnd().split("\n");
    expect(head).toBe("id,probability,beyond_checked");
    expect(lines.map((line) => line.split(",")[0])).toEqual(["t1", "t2", "t3"]);
    for (const p of lines.map((line) => Number(line.split(",")[1]))) expect(p >= 0 && p <= 1).toBe(true);
    expect(lines[2]).toBe("t3,1,0");
  });

  it("gives the same bytes for the same seed", async () => {
    const one = await run(["t1,a,2026,>=,94,reach"], "--seed", "7");
    expect((await run(["t1,a,2026,>=,94,reach"], "--seed", "7")).out).toBe(one.out);
  });

  it("names the line of a target whose series is missing, and answers the others", async () => {
    const { code, out, err } = await run(["t1,c,2026,>=,94,reach", "t2,a,2026,>=,94,reach"]);
    expect(code).toBe(1);
    expect(err).toMatch(/:2:1: không có chuỗi nào tên “c”/);
    expect(out).toMatch(/^t2,/m);
  });

  it("names the line of a past year without a value", async () => {
    const { code, err } = await run(["t1,a,2001,>=,94,reach"]);
    expect(code).toBe(1);
    expect(err).toMatch(/:2:1: năm 2001 đã qua/);
  });
});
