import { readFileSync, writeFileSync } from "node:fs";
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
    expect(head).toBe("series,year,mean,median,lower80,upper80,lower95,upper95,model,unusual");
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

describe("lotrinh forecast on tables as offices have them", () => {
  const csv = (name: string, text: string, ...more: string[]) =>
    lotrinh("forecast", file(name, text), "--horizon", "1", "--format", "csv", ...more);

  it("prints nothing of a table whose rows of a series do not stand together", async () => {
    const { code, out, err } = await csv("s.csv", "series,year,value\na,2010,1\nb,2010,1\na,2011,1\n");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^s\.csv:4:1: /);
  });

  it("keeps small values: a billionth is not 0", async () => {
    const { out } = await csv("s.csv", "series,year,value\na,2010,1e-9\na,2011,2e-9\na,2012,3e-9\n");
    expect(Number(out.split("\n")[1]?.split(",")[3])).toBeGreaterThan(1e-9);
  });

  it("reads semicolons with decimal commas, passes further columns on and skips declared missing values", async () => {
    const semicolons = "series;year;value;unit\na;2010;1,5;%\na;2011;NA;%\na;2012;2,5;%\n";
    const commas = "series,year,value,unit\na,2010,1.5,%\na,2012,2.5,%\n";
    const { code, out } = await csv("s.csv", semicolons, "--missing", "NA");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("series,year,mean,median,lower80,upper80,lower95,upper95,model,unusual,unit");
    expect(out).toBe((await csv("t.csv", commas)).out);
    expect(out.split("\n")[1]).toMatch(/,auto,,%$/);
  });

  it("takes the side of the series, breaks and levels from the command line", async () => {
    const cells = (text: string) => text.split("\n")[1]?.split(",") ?? [];
    const [higher, lower] = await Promise.all(["higher", "lower"].map((side) => csv("s.csv", table, "--better", side)));
    expect(Number(cells(lower?.out ?? "")[2])).toBeLessThan(Number(cells(higher?.out ?? "")[2]));
    const { out } = await csv("s.csv", table, "--level", "50");
    expect(out.split("\n")[0]).toBe("series,year,mean,median,lower50,upper50,model,unusual");
    const since = await csv("s.csv", table.split("\n").slice(0, 7).join("\n"), "--breaks", "2022");
    const cut = ["series,year,value,lower,upper", ...rows.slice(4)].join("\n");
    expect(since.out).toBe((await csv("s.csv", cut)).out);
  });

  it("writes joint paths whose quantiles are those printed", async () => {
    const out = join(folder(), "draws.csv");
    await csv("s.csv", table, "--draws-out", out, "--draws", "50");
    const [head, ...lines] = readFileSync(out, "utf8").trimEnd().split("\n");
    expect(head).toBe("series,draw,year,value");
    expect(lines).toHaveLength(100);
    expect(lines[0]).toMatch(/^a,1,2024,/);
  });

  it("writes no series as a formula, on the screen or as joint paths, and reads its own name back", async () => {
    const evil = "=1+2";
    const text = table.replaceAll(/^a,/gm, `${evil},`);
    const out = join(folder(), "draws.csv");
    const shown = await csv("s.csv", text, "--draws-out", out, "--draws", "5");
    for (const written of [shown.out, readFileSync(out, "utf8")]) {
      expect(written).toContain("\n'=1+2,");
      expect(written).not.toMatch(/^=/m);
    }
    const again = await csv("s.csv", text.replaceAll(evil, `'${evil}`));
    expect(again.out).toBe(shown.out);
  });

  it("names years that stand out", async () => {
    const values = [100, 102, 101, 105, 1040, 106, 104, 107, 108, 110];
    const text = ["series,year,value", ...values.map((value, i) => `a,${2010 + i},${value}`), ""].join("\n");
    expect((await csv("s.csv", text)).out.split("\n")[1]).toMatch(/,2014 outlier$/);
  });

  it("needs no workspace", async () => {
    expect((await csv("s.csv", table, "--root", folder())).code).toBe(0);
  });
});

describe("lotrinh forecast --model", () => {
  const forecast = (...more: string[]) =>
    lotrinh("forecast", file("s.csv", table), "--horizon", "2", "--format", "csv", ...more);

  it("forecasts by the model that is named, and by the combination for auto", async () => {
    const { out } = await forecast("--model", "drift");
    const medians = out
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[3]);
    expect(medians).toEqual(["93.84", "94.48", "8", "9"]);
    expect((await forecast("--model", "auto")).out).toBe((await forecast()).out);
  });

  it("answers an unknown model in one line with all names, in either language", async () => {
    const { code, err } = await forecast("--model", "arimaa");
    expect(code).toBe(2);
    expect(err).toMatch(/^Tùy chọn --model không nhận “arimaa”; hãy viết: --model auto\|naive\|.*\|ets\|arima\.\n$/);
    expect((await forecast("--model", "arimaa", "--lang", "en")).err).toMatch(/^Option --model .*auto\|naive\|.*\.\n$/);
  });

  it("names the series that a model cannot take", async () => {
    const below = file("s.csv", "series,year,value\na,2020,-1\na,2021,1\n");
    const { code, err } = await lotrinh("forecast", below, "--horizon", "1", "--model", "saturating-growth");
    expect([code, err.split("\n").length]).toEqual([1, 2]);
    expect(err).toMatch(/^Chuỗi “a”: mô hình saturating-growth/);
  });
});

describe("lotrinh backtest", () => {
  const long = ["series,year,value"];
  for (const series of ["a", "b", "c"]) {
    for (let i = 0; i < 12; i++)
      long.push(`${series},${2000 + i},${100 + 3 * i + ((i * 7 + series.charCodeAt(0)) % 5)}`);
  }
  const text = [...long, ""].join("\n");

  it("prints every measure of every model, the combination first", async () => {
    const { code, out, err } = await lotrinh("backtest", file("s.csv", text), "--horizon", "3", "--format", "csv");
    expect([code, err]).toEqual([0, ""]);
    const [head = "", ...lines] = out.trimEnd().split("\n");
    expect(head).toBe(
      "model,forecasts,mae,rmse,smape,mase,rmsse,pinball,crps,logScore,winkler80,winkler95,msis,coverage80,coverage95,pit,dieboldMariano,p",
    );
    expect(lines.map((line) => line.split(",")[0])).toEqual(["auto", "naive", "drift", "theta", "ets"]);
    // Origins with 5 … 11 of 12 values and up to three years after each: 3 + 3 + 3 + 3 + 3 + 2 + 1 in each of three series.
    for (const line of lines) expect(line.split(",")[1]).toBe("54");
  });

  it("measures a named model beside naive, which a steady rise beats", async () => {
    const { out } = await lotrinh("backtest", file("s.csv", text), "--model", "drift", "--format", "json");
    const [drift, naive] = JSON.parse(out);
    expect([drift.model, naive.model]).toEqual(["drift", "naive"]);
    expect(drift.mase).toBeLessThan(naive.mase);
    expect(naive.dieboldMariano).toBeGreaterThan(0);
  });

  it("says so where every series is too short", async () => {
    const { code, err } = await lotrinh("backtest", file("s.csv", "series,year,value\na,2020,1\na,2021,2\n"));
    expect([code, err]).toEqual([1, "s.csv: không chuỗi nào có từ 6 giá trị trở lên nên không có gì để kiểm tra.\n"]);
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
