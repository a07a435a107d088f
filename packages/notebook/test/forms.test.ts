import { openLocality, showAnswers, showHtml, showTable, suppose } from "@lotrinh/notebook";
import { expect, it } from "vitest";
import { below, bullets, formsOfHtml, paragraph } from "../src/forms.js";
import { tableForms } from "../src/table.js";

it("a table is the same in HTML, Markdown and plain text", () => {
  const rows = [
    { year: 2024, name: "Mầm non | tiểu học", value: 1234.5 },
    { year: 2025, name: "THCS", value: 7 },
  ];
  const { html, markdown, plain } = tableForms(rows, { caption: "Số *trường*" });
  expect(html).toBe(showTable(rows, { caption: "Số *trường*" }));
  expect(markdown.split("\n")).toEqual([
    "*Số \\*trường\\**",
    "",
    "| year | name | value |",
    "|---:|:---|---:|",
    "| 2024 | Mầm non \\| tiểu học | 1.234,5 |",
    "| 2025 | THCS | 7 |",
  ]);
  expect(plain.split("\n")).toEqual([
    "Số *trường*",
    "year  name                value",
    "2024  Mầm non | tiểu học  1.234,5",
    "2025  THCS                7",
  ]);
});

it("a column of years has no separators under any of its names, and a count named like one has", () => {
  const html = showTable([{ nam: 2025, horizon: 2030, Năm: 2024, year_count: 12_345 }]);
  for (const shown of ["2025", "2030", "2024", "12.345"]) expect(html).toContain(`>${shown}</td>`);
});

it("what is said below each other is so in every form, and marks of Markdown in it are text", () => {
  const { html, markdown, plain } = below(paragraph("P ≥ 80 % *", { strong: "1 < 2" }), below(), bullets(["a_b", "c"]));
  expect(html).toBe("<p><strong>1 &lt;\u00a02</strong><br>P ≥\u00a080 % *</p><ul><li>a_b</li><li>c</li></ul>");
  expect(markdown).toBe("**1 \\< 2**\n\nP ≥ 80 % \\*\n\n- a\\_b\n- c");
  expect(plain).toBe("1 < 2\nP ≥ 80 % *\n\n• a_b\n• c");
});

it("HTML that a cell writes keeps its text in the other forms", () => {
  expect(formsOfHtml("<p>Một &lt; hai</p><style>p{}</style><p>ba</p>").plain).toBe("Một < hai\nba");
  expect(showHtml("<p>một</p>")).toBe("<p>một</p>");
});

it("a planner's answers say nothing of seeds and scores", () => {
  const chiLang = openLocality("Chi Lăng", { draws: 200 });
  const said = showAnswers(suppose(chiLang, "national_standard_schools", { baseline: 30 })) ?? "";
  expect(said).toMatch(/Trước khi đổi: /);
  expect(said).not.toMatch(/Brier|hạt giống|chi-lang\./);
});
