import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "@uwdata/flechette";
import { fromCSV } from "arquero";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { folder, lotrinh } from "./command-line.js";

const few = ["--draws", "200"];
type Row = Record<string, unknown>;

/** Rows of a file, by a reader that is not the writer (of Arrow it is the same library). */
const READERS: Readonly<Record<string, (file: string) => Row[] | Promise<Row[]>>> = {
  parquet: async (file) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    return (await connection.runAndReadAll(`from read_parquet('${file}')`)).getRowObjectsJS() as Row[];
  },
  arrow: (file) => tableFromIPC(readFileSync(file)).toArray() as Row[],
  csv: (file) => fromCSV(readFileSync(file, "utf8").slice(1), { autoType: false }).objects() as Row[],
  xlsx: async (file) => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(file);
    const [head = [], ...rows] = (book.worksheets[0]?.getSheetValues() ?? []).slice(1) as unknown[][];
    return rows.map((row) => Object.fromEntries(head.slice(1).map((name, i) => [String(name), row[i + 1] ?? null])));
  },
};
const plain = (row: Row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? "")]));

async function written(command: readonly string[], ending: string): Promise<{ file: string; rows: Row[] }> {
  const file = join(folder(), `ket-qua.${ending}`);
  const ran = await lotrinh(...command, "--out", file);
  expect(ran).toMatchObject({ code: 0, out: `${file}\n` });
  return { file, rows: await (READERS[ending] as (file: string) => Row[])(file) };
}

describe.each(Object.keys(READERS))("--out FILE.%s", (ending) => {
  it("holds the figures of a locality as the CSV on the screen has them", async () => {
    const { rows } = await written(["data", "--locality", "chi-lang"], ending);
    const shown = await lotrinh("data", "--locality", "chi-lang", "--format", "csv");
    const expected = fromCSV(shown.out, { autoType: false }).objects() as Row[];
    expect(rows.map(plain)).toEqual(expected.map(plain));
  });

  it("holds assessments and draws, whose share that holds is the probability", async () => {
    const assessed = await written(["assess", "chi-lang", ...few], ending);
    const drawn = await written(["draws", "chi-lang", ...few], ending);
    const answered = assessed.rows.filter(
      ({ probability, state }) => plain({ probability })["probability"] !== "" && state === "open",
    );
    expect(answered.length).toBeGreaterThan(3);
    for (const { id, probability } of answered) {
      const own = drawn.rows.filter(({ target }) => target === id);
      expect(own).toHaveLength(200);
      const share = own.reduce((sum, { holds }) => sum + Number(holds), 0) / 200;
      expect(share).toBeCloseTo(Number(probability), 9);
    }
  });

  it("gives the same bytes again, is not written over without --force, and leaves nothing half written", async () => {
    const first = await written(["data", "--locality", "chi-lang"], ending);
    const again = await written(["data", "--locality", "chi-lang"], ending);
    expect(readFileSync(first.file).equals(readFileSync(again.file))).toBe(true);
    const over = await lotrinh("data", "--locality", "long-bien", "--out", first.file);
    expect(over.code).toBe(1);
    expect(over.err).toContain("--force");
    expect(readFileSync(first.file).equals(readFileSync(again.file))).toBe(true);
    expect((await lotrinh("data", "--locality", "long-bien", "--out", first.file, "--force")).code).toBe(0);
    expect(readFileSync(first.file).equals(readFileSync(again.file))).toBe(false);
  });
});

describe("a text that a spreadsheet would run", () => {
  const evil = '=HYPERLINK("http://x","y")';
  const command = () => {
    const file = join(folder(), "so-lieu.csv");
    const note = `"${evil.replaceAll('"', '""')}"`;
    writeFileSync(file, `indicator,year,value,status,source,note\nschools_total,2025,62,reported,bc,${note}\n`);
    return ["data", "--locality", "chi-lang", "--data", file];
  };

  it.each(["csv", "xlsx"])("is kept from being a formula in .%s", async (ending) => {
    const out = await written(command(), ending);
    expect(out.rows.map(({ note }) => note)).toContain(`'${evil}`);
    const read = await lotrinh("data", "--locality", "chi-lang", "--data", out.file, "--format", "json");
    expect(read.err).toBe("");
    expect(JSON.parse(read.out).rows.map(({ note }: { note: string }) => note)).toContain(evil);
  });

  it("is kept from being one on the screen too, and stays itself in Parquet and Arrow", async () => {
    expect((await lotrinh(...command(), "--format", "csv")).out).toContain(`'=HYPERLINK`);
    for (const ending of ["parquet", "arrow"])
      expect((await written(command(), ending)).rows.map(({ note }) => note)).toContain(evil);
  });
});

describe("a table of figures that we wrote", () => {
  it.each(["csv", "xlsx"])("comes back from .%s without a question, and changes nothing", async (ending) => {
    const { file } = await written(["data", "--locality", "hai-phong"], ending);
    expect(await lotrinh("check", file)).toMatchObject({ code: 0, err: "" });
    const imported = JSON.parse((await lotrinh("import", file, "--format", "json")).out);
    expect(imported.problems).toEqual([]);
    const merged = await lotrinh("data", "--locality", "hai-phong", "--data", file, "--format", "json");
    const { rows, conflicts } = JSON.parse(merged.out);
    expect([merged.err, conflicts]).toEqual(["", []]);
    expect(rows.every(({ origin }: { origin: string }) => origin === "bundled")).toBe(true);
    const again = await written(["data", "--locality", "hai-phong", "--data", file], ending);
    expect((await lotrinh("check", again.file)).code).toBe(0);
  });
});

describe("query", () => {
  it("asks in SQL over figures, assessments and draws", async () => {
    const sql =
      "select d.target, avg(d.holds) p, any_value(a.probability) q from draws d join assessments a on a.id = d.target group by 1";
    const { out } = await lotrinh("query", sql, "--locality", "chi-lang", ...few, "--format", "json");
    const rows = JSON.parse(out) as { target: string; p: number; q: number }[];
    expect(rows.length).toBeGreaterThan(3);
    for (const { p, q } of rows) expect(p).toBeCloseTo(q, 9);
    const counted = await lotrinh("query", "select count(*) n from figures", "--format", "json");
    expect(JSON.parse(counted.out)[0].n).toBeGreaterThan(3000);
  });

  it("sees a planner's figures with --data, and no file of the machine", async () => {
    const file = join(folder(), "so-lieu.csv");
    writeFileSync(file, "indicator,year,value,status,source\nschools_total,2025,62,reported,bc\n");
    const sql = "select value from figures where indicator = 'schools_total' and locality = 'chi-lang' and year = 2025";
    const own = await lotrinh("query", sql, "--locality", "chi-lang", "--data", file, "--format", "json");
    expect(JSON.parse(own.out)).toEqual([{ value: 62 }]);
    const other = await lotrinh("query", `select * from read_csv('${file}')`);
    expect(other.code).toBe(1);
  });

  it("asks over the results of the country, with the names of its places", async () => {
    const [data, out] = [join(folder(), "du-lieu"), join(folder(), "ket-qua")];
    mkdirSync(data);
    const head = "series,year,value,lower,upper,better,horizon,comparator,target,kind,status";
    const row = (year: number, value: number) =>
      `00004/literacy_rate_15plus,${year},${value},0,100,higher,2030,>=,99,reach,illustrative`;
    for (const name of ["01", "04"]) {
      writeFileSync(
        join(data, `${name}.csv`),
        [head, ...[2020, 2021, 2022, 2023, 2024].map((y, i) => row(y, 95 + i / 2)), ""].join("\n"),
      );
    }
    expect((await lotrinh("assess", "--all", "--data", data, "--out", out, ...few)).code).toBe(0);
    const sql = `select r."partition" part, p.name, p.province_name, r.probability from results r
      join places p on p.code = split_part(r.series, '/', 1) order by part`;
    const found = await lotrinh("query", sql, "--data", out, "--format", "json");
    expect(JSON.parse(found.out)).toMatchObject([
      { part: "01", name: "Ba Đình", province_name: "Hà Nội" },
      { part: "04", name: "Ba Đình", province_name: "Hà Nội" },
    ]);
    const pages = await lotrinh("assess", "--all", "--data", data, "--out", out, ...few, "--formats", "html");
    expect([pages.code, pages.err]).toEqual([0, expect.stringContaining("Đã viết 3 trang")]);
    const page = readFileSync(join(out, "trang/01.html"), "utf8");
    expect(page).toContain("<h1>Hà Nội: 1 đơn vị, 1 chỉ tiêu</h1>");
    expect(page).toContain("số minh họa");
    expect(page).not.toMatch(/(?:src|href)="(?!index\.html|\d)/);
    const alone = await lotrinh("assess", "chi-lang", "--formats", "html");
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining("--all")]);
    const none = await lotrinh("query", "select * from results", "--data", data);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining("không phải thư mục kết quả")]);
  });

  it.each([
    ["selec 1", "Câu SQL sai cú pháp ở “selec”"],
    ["select * from figures where", "Câu SQL còn dở dang ở cuối"],
    ["select * from figure", "Câu SQL hỏi bảng “figure” không có; các bảng có ở đây:"],
    ["select valu from figures", "Câu SQL hỏi cột “valu” không có; có phải: value"],
    ["copy figures to 'x.csv'", "không mở tệp x.csv"],
    ["  ", "Chưa có câu SQL"],
    ["select sum(source) from figures", "Câu SQL không chạy được: "],
  ])("says of %s in one Vietnamese line what is wrong", async (sql, said) => {
    const { code, out, err } = await lotrinh("query", sql);
    expect([code, out, err.trimEnd().split("\n").length]).toEqual([1, "", 1]);
    expect(err).toContain(said);
  });

  it("says that assessments need a locality", async () => {
    const missing = await lotrinh("query", "select * from draws");
    expect([missing.code, missing.err.startsWith("Lệnh query thiếu --locality")]).toEqual([2, true]);
  });
});

describe("check --out FILE.parquet", () => {
  const HEAD = "locality,indicator,breakdown,year,value,unit,numerator,denominator,status,quality,source,note";
  const rows = Array.from({ length: 40 }, (_, i) => {
    const place = i % 2 === 0 ? '"phường Ba Đình, Hà Nội"' : "chi-lang";
    return `${place},literacy_rate_15_60,,${1990 + Math.floor(i / 2)},${(90 + i / 100).toFixed(2)},percent,,,illustrative,weak,thử,"có ""dấu"", phẩy"`;
  });
  const fileOf = (lines: readonly string[]): string => {
    const file = join(folder(), "so-lieu.csv");
    writeFileSync(file, `${[HEAD, ...lines].join("\n")}\n`);
    return file;
  };

  it("holds each figure as the file has it, in its order, and comes back as the table figures", async () => {
    const out = join(folder(), "so-lieu.parquet");
    const ran = await lotrinh("check", fileOf(rows), "--out", out);
    expect([ran.code, ran.out.endsWith(`${out}\n`)]).toEqual([0, true]);
    const read = (await READERS["parquet"]?.(out)) as Row[];
    expect(read.map(({ year, value }) => [year, value])).toEqual(
      rows.map((_, i) => [1990 + Math.floor(i / 2), Number((90 + i / 100).toFixed(2))]),
    );
    expect(read[0]).toEqual({
      ...{ locality: "phuong-ba-dinh-00004", indicator: "literacy_rate_15_60", breakdown: "", year: 1990, value: 90 },
      ...{ unit: "percent", numerator: null, denominator: null, status: "illustrative", quality: "weak" },
      ...{ source: "thử", note: 'có "dấu", phẩy' },
    });
    const sql = "select locality, count(*) n, max(value) most from figures group by all order by all";
    const { out: told } = await lotrinh("query", sql, "--data", out, "--format", "json");
    expect(JSON.parse(told)).toEqual([
      { locality: "chi-lang", n: 20, most: 90.39 },
      { locality: "phuong-ba-dinh-00004", n: 20, most: 90.38 },
    ]);
  });

  it("writes nothing where a figure cannot be, nor over a file without --force", async () => {
    const out = join(folder(), "so-lieu.parquet");
    const bad = fileOf([...rows, "chi-lang,literacy_rate_15_60,,2012,140,percent,,,illustrative,weak,thử,"]);
    expect((await lotrinh("check", bad, "--out", out)).code).toBe(1);
    expect(existsSync(out)).toBe(false);
    writeFileSync(out, "của tôi");
    const refused = await lotrinh("check", fileOf(rows), "--out", out);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("--force")]);
    expect(readFileSync(out, "utf8")).toBe("của tôi");
  });
});
