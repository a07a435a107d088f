import { join } from "node:path";
import { cellPlace, cells, readTable } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { errorOf, folder, messages, writeFiles } from "./folder.js";

const columns = {
  name: cells.text,
  year: cells.integer,
  value: cells.nullable(cells.number),
  level: cells.oneOf(["province", "district"]),
  since: cells.date,
  note: cells.optionalText,
};
const header = "name,year,value,level,since,note";

function read(text: string | Uint8Array) {
  return readTable(join(folder({ "figures.csv": text }), "figures.csv"), columns);
}

test("BOM, CRLF, blank lines, quoted commas, quotes and line ends are read", () => {
  const { rows } = read(
    `\ufeff${header}\r\n\r\n"Chi Lăng, huyện",2025,98.1,district,2025-07,"nói ""được"""\r\n"a\nb",2025,,district,2025,\r\n,,,,,\r\nc,2026,-1e3,province,2022-04-29,`,
  );
  expect(rows).toEqual([
    {
      line: 3,
      cells: {
        name: "Chi Lăng, huyện",
        year: 2025,
        value: 98.1,
        level: "district",
        since: "2025-07",
        note: 'nói "được"',
      },
    },
    { line: 4, cells: { name: "a\nb", year: 2025, value: null, level: "district", since: "2025", note: "" } },
    { line: 7, cells: { name: "c", year: 2026, value: -1000, level: "province", since: "2022-04-29", note: "" } },
  ]);
});

test("columns may stand in any order and decomposed text becomes composed", () => {
  const table = read(`year,name,note,value,since,level\n2025,${"Chi Lăng".normalize("NFD")},,1,2025,district\n`);
  expect(table.rows[0]?.cells.name).toBe("Chi Lăng");
  expect(table.rows.map((row) => cellPlace(table, row, "level"))).toEqual([
    { file: "figures.csv", line: 2, column: 6 },
  ]);
});

test("a decimal comma in a quoted cell is answered with the number to write", () => {
  expect(messages(() => read(`${header}\na,2025,"98,1",district,2025,\n`))).toEqual([
    "figures.csv:2:3: value: “98,1” dùng dấu phẩy thập phân; hãy viết 98.1.",
  ]);
  expect(messages(() => read(`${header}\na,2025,"1.234,5",district,2025,\n`))[0]).toContain("hãy viết 1234.5.");
  expect(messages(() => read(`${header}\na,2025,"1,234",district,2025,\n`))[0]).toContain("hãy viết 1.234 | 1234.");
});

test("an unquoted decimal comma makes a cell too many, and the message says how to write it", () => {
  expect(messages(() => read(`${header}\na,2025,98,1,district,2025,\n`))).toEqual([
    'figures.csv:2:7: dòng có 7 ô, cần 6; số thập phân viết 98.1, ô có dấu phẩy đặt trong ngoặc kép: "a, b".',
  ]);
});

test("every bad cell is reported with line, column, name, value and what to write", () => {
  expect(messages(() => read(`${header}\n,2025.5,98 %,distrct,29/4/2022,\nb,2025,1\n`))).toEqual([
    "figures.csv:2:1: name: còn trống; hãy ghi giá trị.",
    "figures.csv:2:2: year: “2025.5” không phải là số nguyên; hãy viết số nguyên như 2025.",
    "figures.csv:2:3: value: “98 %” không phải là số; hãy viết số như 98.1 (dấu chấm thập phân, không có đơn vị).",
    "figures.csv:2:4: level: “distrct” không hợp lệ; hãy viết: district.",
    "figures.csv:2:5: since: “29/4/2022” sai dạng; hãy viết như 2022-04-29.",
    "figures.csv:3:4: dòng chỉ có 3 ô, cần 6; hãy thêm ô trống (dấu phẩy) cho đủ.",
  ]);
});

test("a number too large for a number is no number", () => {
  expect(errorOf(() => read(`${header}\na,2025,1e999,district,2025,\n`)).code).toBe("VALUE_NOT_NUMBER");
});

test("unknown, missing and repeated columns are named", () => {
  expect(messages(() => read("name,yaer,value,level,since,note,note\n"))).toEqual([
    "figures.csv:1:2: không có cột nào tên “yaer”; hãy viết: year.",
    "figures.csv:1:7: cột “note” có hai lần; hãy bỏ một cột.",
    "figures.csv:1:7: thiếu cột “year”; dòng đầu phải có: name,year,value,level,since,note.",
  ]);
});

test("a table of semicolons, an empty table and an open quote are said as such", () => {
  expect(errorOf(() => read(header.replaceAll(",", ";"))).code).toBe("TABLE_SEPARATOR");
  expect(errorOf(() => read("")).code).toBe("TABLE_EMPTY");
  expect(errorOf(() => read(`${header}\n"a,2025,1,district,2025,\n`))).toMatchObject({
    code: "TABLE_QUOTE",
    problems: [{ params: { file: "figures.csv", line: 2, column: 1 } }],
  });
});

test("a file that is missing, a folder or not UTF-8 is said as such", () => {
  const root = folder({ "sub/figures.csv": Uint8Array.of(97, 10, 98, 0xff, 10) });
  const codeOf = (path: string) => errorOf(() => readTable(join(root, path), columns)).problems[0];
  expect(codeOf("none.csv")).toMatchObject({ code: "FILE_MISSING", params: { file: "none.csv" } });
  expect(codeOf("sub")).toMatchObject({ code: "FILE_UNREADABLE", params: { file: "sub" } });
  expect(codeOf("sub/figures.csv")).toMatchObject({ code: "FILE_ENCODING", params: { file: "figures.csv", line: 2 } });
});

test("a file is read anew when what it holds has changed, in the same moment too, and cannot be changed by who has it", () => {
  const root = folder({});
  const file = join(root, "figures.csv");
  const withValue = (value: string) => {
    writeFiles(root, { "figures.csv": `${header}\na,2025,${value},district,2025,\n` });
    return readTable(file, columns);
  };
  const [first, second, again] = [withValue("97.1"), withValue("79.1"), withValue("97.1")];
  expect([first, second, again].map(({ rows }) => rows[0]?.cells.value)).toEqual([97.1, 79.1, 97.1]);
  expect(again).toBe(first);
  expect(() => Object.assign(first.rows[0]?.cells ?? {}, { value: 1 })).toThrow(TypeError);
  expect(() => (first.rows as unknown[]).push({})).toThrow(TypeError);
});
