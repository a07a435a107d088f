import { readSeries } from "@lotrinh/observations";
import fc from "fast-check";
import { expect, test } from "vitest";
import { failureOf, fileOf, seriesOf } from "./long.js";

const at = (line: number, column: number) => `long.csv:${line}:${column}:`;

test("rows become series with ascending years, bounds and the line of their first row", async () => {
  expect(
    await seriesOf("series,year,value,lower,upper\na,2012,3,0,10\na,2010,1,0,10\na,2011,2,,\nb,2010,-5,,\n"),
  ).toEqual([
    { series: "a", years: [2010, 2011, 2012], values: [1, 2, 3], lower: 0, upper: 10, line: 2 },
    { series: "b", years: [2010], values: [-5], lower: null, upper: null, line: 5 },
  ]);
});

test("columns stand in any order and bounds may be absent", async () => {
  expect(await seriesOf("value,series,year\n1.5,a,2010\n")).toEqual([
    { series: "a", years: [2010], values: [1.5], lower: null, upper: null, line: 2 },
  ]);
  expect((await seriesOf("upper,value,series,year\n10,1.5,a,2010\n"))[0]).toMatchObject({ lower: null, upper: 10 });
});

test("BOM, CRLF, quotes, spaces, blank lines and a missing last line end change nothing", async () => {
  const plain = await seriesOf('series,year,value\na,2010,1\n"b, ""c""",2011,2\n');
  expect(plain[1]?.series).toBe('b, "c"');
  expect(await seriesOf('\uFEFFseries,year,value\r\n"a",2010,1\r\n"b, ""c""",2011,2')).toEqual(plain);
  expect(await seriesOf(Buffer.from('\uFEFF"series","year","value"\r\n a ,2010, 1 \r\n"b, ""c""","2011","2"'))).toEqual(
    plain,
  );
  const spaced = await seriesOf('series,year,value\n\na,2010,1\n,,\n"b, ""c""",2011,2\n\n');
  expect(spaced.map(({ line }) => line)).toEqual([3, 5]);
  expect(spaced.map(({ line, ...one }) => one)).toEqual(plain.map(({ line, ...one }) => one));
});

test("semicolons separate cells where the first row has no comma, and numbers have a decimal comma then", async () => {
  expect(await seriesOf('series;year;value;lower;upper\na;2010;1,5;0;100\n"b, c";2011;2.5;;\n')).toEqual([
    { series: "a", years: [2010], values: [1.5], lower: 0, upper: 100, line: 2 },
    { series: "b, c", years: [2011], values: [2.5], lower: null, upper: null, line: 3 },
  ]);
});

test("further columns are passed on from the first row, a column better says the side, misspelt ones are refused", async () => {
  expect((await seriesOf("series,year,value,better,unit\na,2010,1,lower,%\na,2011,2,,\n"))[0]).toEqual({
    series: "a",
    years: [2010, 2011],
    values: [1, 2],
    lower: null,
    upper: null,
    better: "lower",
    extra: { unit: "%" },
    columns: { unit: 5 },
    line: 2,
  });
  expect((await failureOf("series,year,value,lowr\na,2010,1,0\n"))[1]).toEqual([
    `${at(1, 4)} không có cột nào tên “lowr”; hãy viết: lower.`,
  ]);
  expect((await failureOf("series,year,value,better\na,2010,1,up\n"))[1][0]).toMatch(/^long\.csv:2:4: /);
});

test("cells that are declared to be missing are no values", async () => {
  const rows = "series,year,value\na,2010,1\na,2011,NA\na,2012,\na,2013,4\n";
  const read = [];
  for await (const one of readSeries(fileOf(rows), { missing: ["NA", ""] })) read.push(one);
  expect(read.map(({ years, values }) => [years, values])).toEqual([
    [
      [2010, 2013],
      [1, 4],
    ],
  ]);
});

test("one id in two Unicode forms is one series", async () => {
  const text = `series,year,value\n${"hà".normalize("NFC")},2010,1\n${"hà".normalize("NFD")},2011,2\n`;
  expect((await seriesOf(text)).map(({ series, years }) => [series, years])).toEqual([
    ["hà".normalize("NFC"), [2010, 2011]],
  ]);
});

test("how a file is cut into chunks does not matter", async () => {
  const text = '\uFEFFvalue,series,year\r\n1,"hà, nội",2010\r\n2.5,"hà, nội",2009\r\n\r\n3,đà,2011\r\n';
  const whole = await seriesOf(text);
  expect(whole).toHaveLength(2);
  const bytes = Buffer.from(text);
  const cuts = fc.uniqueArray(fc.nat({ max: bytes.length }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(cuts, async (unsorted) => {
      const ends = [...unsorted.sort((a, b) => a - b), bytes.length];
      const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
      expect(await seriesOf(...chunks)).toEqual(whole);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test("what is written is what is read", async () => {
  const id = fc.stringMatching(/^[a-zàđ][a-z ,"/|-]*[a-z]$/);
  const values = fc.uniqueArray(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer()), {
    selector: ([year]) => year,
    minLength: 1,
  });
  const tables = fc.uniqueArray(fc.tuple(id, values), { selector: ([name]) => name.normalize("NFC") });
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const rows = table.flatMap(([name, row]) =>
        row.map(([year, value]) => `"${name.replaceAll('"', '""')}",${year},${value}\n`),
      );
      const read = await seriesOf("series,year,value\n", ...rows);
      expect(read.map(({ series, years, values: all }) => [series, years.map((year, i) => [year, all[i]])])).toEqual(
        table.map(([name, row]) => [name.normalize("NFC"), [...row].sort(([a], [b]) => a - b)]),
      );
    }),
    { seed: 1, numRuns: 100 },
  );
});

test("a path is read like its chunks and named by its base name", async () => {
  const all: string[] = [];
  for await (const { series } of readSeries(fileOf("series,year,value\na,2010,1\n"))) all.push(series);
  expect(all).toEqual(["a"]);
  await expect(readSeries(fileOf("series,year\n")).next()).rejects.toThrow("long.csv:1:2: thiếu cột “value”");
  await expect(readSeries("/nowhere/x.csv").next()).rejects.toThrow("x.csv: không tìm thấy");
});

test("a column that is missing, unknown or given twice is refused before any row", async () => {
  expect(await failureOf("")).toEqual([[], [`${at(1, 1)} bảng trống; dòng đầu phải là: series,year,value.`]]);
  expect(await failureOf("series\tyear\tvalue\n")).toEqual([
    [],
    [`${at(1, 1)} các cột cách nhau bằng Tab; hãy lưu lại dạng CSV dùng dấu phẩy.`],
  ]);
  expect(await failureOf("series,yaer,value,value\na,2010,1,1\n")).toEqual([
    [],
    [
      `${at(1, 2)} không có cột nào tên “yaer”; hãy viết: year.`,
      `${at(1, 4)} cột “value” có hai lần; hãy bỏ một cột.`,
      `${at(1, 4)} thiếu cột “year”; dòng đầu phải có: series,year,value.`,
    ],
  ]);
});

test("cells that are missing, too many or not numbers are named by line and column", async () => {
  const [, lines] = await failureOf(
    'series,year,value\na,2010,98,1\na,2011\na,2012,"98,1"\na,2013.5,1\na,2014,\na,2015,nhiều\na,2016,1e999\n,2017,1\na,3000,1\n',
  );
  expect(lines).toEqual([
    `${at(2, 4)} dòng có 4 ô, cần 3; số thập phân viết 98.1, ô có dấu phẩy đặt trong ngoặc kép: "a, b".`,
    `${at(3, 3)} dòng chỉ có 2 ô, cần 3; hãy thêm ô trống (dấu phẩy) cho đủ.`,
    `${at(4, 3)} value: “98,1” dùng dấu phẩy thập phân; hãy viết 98.1.`,
    `${at(5, 2)} year: “2013.5” không phải là số nguyên; hãy viết số nguyên như 2025.`,
    `${at(6, 3)} value: còn trống; hãy ghi giá trị.`,
    `${at(7, 3)} value: “nhiều” không phải là số; hãy viết số như 98.1 (dấu chấm thập phân, không có đơn vị).`,
    `${at(8, 3)} value: “1e999” không phải là số; hãy viết số như 98.1 (dấu chấm thập phân, không có đơn vị).`,
    `${at(9, 1)} series: còn trống; hãy ghi giá trị.`,
    `${at(10, 1)} series: “a” đã có ở phía trên; hãy đặt mọi dòng của một chuỗi liền nhau.`,
    `${at(10, 2)} year: 3000 nằm ngoài khoảng cho phép; hãy viết giá trị 0–2100.`,
  ]);
});

test("a year stands once in a series", async () => {
  expect(await failureOf("series,year,value\na,2011,1\na,2010,1\na,2011,2\n")).toEqual([
    [],
    [`${at(4, 2)} a 2011 đã có ở long.csv:2; hãy bỏ một dòng.`],
  ]);
});

test("values lie within the bounds of their series, and a bound is the same in all its rows", async () => {
  const [, lines] = await failureOf(
    "series,year,value,lower,upper\na,2010,101,0,100\na,2011,-1,0.0,100\na,2012,5,0,50\nb,2010,5,10,0\n",
  );
  expect(lines).toEqual([
    `${at(2, 3)} value: 101 nằm ngoài khoảng cho phép; hãy viết giá trị ≤ 100.`,
    `${at(3, 3)} value: -1 nằm ngoài khoảng cho phép; hãy viết giá trị ≥ 0.`,
    `${at(4, 5)} upper: 50 khác cận ở dòng đầu của chuỗi; hãy viết 100 hoặc để trống.`,
    `${at(5, 5)} upper: 0 nằm ngoài khoảng cho phép; hãy viết giá trị ≥ 10.`,
    `${at(5, 3)} value: 5 nằm ngoài khoảng cho phép; hãy viết giá trị ≥ 10.`,
    `${at(5, 3)} value: 5 nằm ngoài khoảng cho phép; hãy viết giá trị ≤ 0.`,
  ]);
});

test("a series that returns later is refused, and no series is given after a problem", async () => {
  expect(await failureOf("series,year,value\na,2010,1\nb,2010,1\na,2011,1\nc,2010,1\nd,2010,1\n")).toEqual([
    ["a", "b"],
    [`${at(4, 1)} series: “a” đã có ở phía trên; hãy đặt mọi dòng của một chuỗi liền nhau.`],
  ]);
});

test("reading stops at the twentieth problem", async () => {
  const [given, lines] = await failureOf(
    "series,year,value\n",
    ...Array.from({ length: 1000 }, (_, i) => `s${i},2010,x\n`),
  );
  expect(given).toEqual([]);
  expect(lines).toHaveLength(21);
  expect(lines[19]).toMatch(/^long\.csv:21:3: /);
  expect(lines[20]).toBe("long.csv: đã dừng sau 20 lỗi; hãy sửa rồi đọc lại.");
});

test("a misplaced quotation mark is named and the lines after it are still read", async () => {
  const [, lines] = await failureOf('series,year,value\n"a,2010,1\nb,20"10,1\nc,2010,x\n"d"e,2010,1\n');
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "long.csv:2:1",
    "long.csv:3:2",
    "long.csv:4:3",
    "long.csv:5:1",
  ]);
});

test("a header with a misplaced quotation mark is refused at once", async () => {
  const [, lines] = await failureOf('series,"year,value\na,2010,x\n');
  expect(lines.map((line) => line.split(": ")[0])).toEqual(["long.csv:1:2"]);
});

test("bytes that are not UTF-8 are named by their line, wherever the chunks are cut", async () => {
  const bytes = Buffer.concat([
    Buffer.from("series,year,value\nhà,2010,1\n"),
    Buffer.from([0x68, 0xe0, 0x2c]),
    Buffer.from("2010,1\n"),
  ]);
  for (const cut of [0, 20, 31, bytes.length]) {
    const [, lines] = await failureOf(bytes.subarray(0, cut), bytes.subarray(cut));
    expect(lines).toEqual([`${at(3, 1)} tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8.`]);
  }
  expect((await failureOf(Buffer.from("series,year,value\nh\u00e0".slice(0, -1)), new Uint8Array([0xc3])))[1]).toEqual([
    `${at(2, 1)} tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8.`,
  ]);
});

test("a line without end does not fill the memory", async () => {
  const endless = Array.from({ length: 100 }, () => "x".repeat(10_000));
  expect(await failureOf("series,year,value\n", ...endless)).toEqual([
    [],
    [`${at(2, 1)} dòng dài hơn 65536 ký tự; hãy kiểm tra đây là tệp CSV, mỗi dòng một số liệu.`],
  ]);
});

test("series are given as they are read: the first before the last chunk is asked for", async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<string> {
    yield "series,year,value\n";
    for (;;) yield `s${asked++},2010,1\n`;
  }
  for await (const { series } of readSeries(endless())) {
    expect(series).toBe("s0");
    break;
  }
  expect(asked).toBeLessThan(4);
});
