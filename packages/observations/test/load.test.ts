import { expect, test } from "vitest";
import { figuresOf, header, messages } from "./figures.js";

const at = "data/observations/a.csv";

test("rows become observations with file and line, in the order of files and rows", () => {
  const { observations } = figuresOf(
    [
      "chi-lang,literacy_rate_15plus,,2019,98.5,percent,197,200,reported,strong,gso,",
      "chi-lang,schools_total,,2020,57,schools,,,assumed,weak,gso,",
    ],
    {
      "observations/b.csv": `${header}\nhuong-son,schools_total,level=primary,2020,20,schools,,,estimated,medium,gso,a + b\n`,
    },
  );
  expect(observations[0]).toEqual({
    locality: "chi-lang",
    indicator: "literacy_rate_15plus",
    breakdown: "",
    year: 2019,
    value: 98.5,
    unit: "percent",
    numerator: 197,
    denominator: 200,
    status: "reported",
    quality: "strong",
    source: "gso",
    note: "",
    file: at,
    line: 2,
  });
  expect(observations.map(({ file, line }) => `${file}:${line}`)).toEqual([
    `${at}:2`,
    `${at}:3`,
    "data/observations/b.csv:2",
  ]);
});

test("names that a row uses must be known", () => {
  expect(messages(["chi-lan,schools_totl,,2020,57,schools,,,reported,strong,gs0,"])).toEqual([
    `${at}:2:1: locality: không biết “chi-lan”; hãy viết: chi-lang.`,
    `${at}:2:2: indicator: không biết “schools_totl”; hãy viết: schools_total.`,
    `${at}:2:11: source: không biết “gs0”; hãy viết: gso.`,
  ]);
});

test("a figure has the unit of its indicator and lies within its bounds", () => {
  expect(messages(["chi-lang,schools_total,,2020,57,percent,,,reported,strong,gso,"])).toEqual([
    `${at}:2:6: unit: đơn vị “percent” khác đơn vị của schools_total; hãy viết schools.`,
  ]);
  expect(messages(["chi-lang,literacy_rate_15plus,,2020,100.1,percent,,,reported,strong,gso,"])).toEqual([
    `${at}:2:5: value: 100.1 nằm ngoài khoảng cho phép; hãy viết giá trị ≤ 100.`,
  ]);
});

test("a figure is given once, whichever file holds it", () => {
  const row = "chi-lang,schools_total,,2020,57,schools,,,reported,strong,gso,";
  expect(messages([row], { "observations/b.csv": `${header}\n${row}\n` })).toEqual([
    `data/observations/b.csv:2:4: chi-lang schools_total 2020 đã có ở ${at}:2; hãy bỏ một dòng.`,
  ]);
  expect(messages([row, row.replace(",,2020", ",level=primary,2020"), row.replace("2020", "2021")])).toEqual([]);
});

test("an estimated figure says in its note how it was made", () => {
  expect(messages(["chi-lang,schools_total,,2020,57,schools,,,estimated,strong,gso,"])).toEqual([
    `${at}:2:12: note: số liệu “estimated” cần ghi cách tính; hãy viết công thức vào note.`,
  ]);
});

test("a rate is the quotient of its counts, as far as its decimals tell", () => {
  const row = (value: string, counts: string) => [
    `chi-lang,literacy_rate_15plus,,2020,${value},percent,${counts},reported,strong,gso,`,
  ];
  for (const value of ["66.7", "66.67", "67"]) expect(messages(row(value, "2,3"))).toEqual([]);
  expect(messages(row("66.6", "2,3"))).toEqual([
    `${at}:2:5: value: 66.6 khác 100 × tử số / mẫu số; hãy viết 66.7 hoặc sửa tử số, mẫu số.`,
  ]);
  expect(messages(row("66.7", "2,"))).toEqual([]);
  expect(messages(row("50", "4,2"))[0]).toContain("tử số 4 lớn hơn mẫu số 2");
  expect(messages(row("50", "4,0"))[0]).toContain("denominator: 0 nằm ngoài khoảng");
});

test("only a rate that may pass 100 % may have more above than below", () => {
  expect(messages(["chi-lang,gross_intake,,2020,115.9,percent,1159,1000,reported,strong,gso,"])).toEqual([]);
});

test("a breakdown is pairs in alphabetical order of their keys", () => {
  const row = (breakdown: string) => [`chi-lang,schools_total,${breakdown},2020,57,schools,,,reported,strong,gso,`];
  for (const good of ["", "grade=9;sex=female", "age=15-60", "track=C"]) expect(messages(row(good))).toEqual([]);
  for (const bad of ["female", "sex=female;grade=9", "sex=female;sex=male", "grade=", "grade=9;", "Grade=9"]) {
    expect(messages(row(bad))).toEqual([`${at}:2:3: breakdown: “${bad}” sai dạng; hãy viết như grade=9;sex=female.`]);
  }
});

test("breaks name localities and indicators that exist, sources stand once", () => {
  const files = {
    "breaks.csv": "locality,from_year,indicators,kind,when,note\nchi-lang,2014,schools_totl *,k,w,\n",
    "sources.csv": "id,publisher,title,address,retrieved,licence,note\na,p,t,x,,,\na,p,t,x,,,\n",
  };
  expect(messages([], files)).toEqual([
    "data/sources.csv:3:1: id: “a” đã có ở data/sources.csv:2; hãy đặt mã khác.",
    "data/breaks.csv:2:3: indicators: không biết “schools_totl”; hãy viết: schools_total.",
  ]);
});

test("problems of all files come in one error", () => {
  const wrong = ["chi-lang,schools_total,,2020,năm mươi,schools,,,reported,strong,gso,"];
  expect(messages(wrong, { "breaks.csv": "" }).map((message) => message.split(":")[0])).toEqual([
    at,
    "data/breaks.csv",
  ]);
});

test("the place of a problem follows the columns of its file", () => {
  const file =
    "year,locality,indicator,breakdown,value,unit,numerator,denominator,status,quality,source,note\n2020,x,schools_total,,57,schools,,,reported,strong,gso,\n";
  expect(messages([], { "observations/a.csv": file })[0]).toMatch(/^data\/observations\/a\.csv:2:2: locality: /);
});
