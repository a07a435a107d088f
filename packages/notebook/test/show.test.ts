import { fileURLToPath } from "node:url";
import { directories, openLocality, showFigures, showHtml, showSvg, showTable, tableHtml } from "@lotrinh/notebook";
import { describe, expect, it } from "vitest";

const rows = [
  { year: 2024, name: "Hữu Lũng", value: 1234.5, draws: null },
  { year: 2025, name: "<b>", value: -0.25, draws: Number.NaN },
];

function cellsOf(html: string): string[] {
  return [...html.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/g)].map((match) => match[1] ?? "");
}

describe("outside a kernel", () => {
  it("what would be shown is given back as HTML", () => {
    expect(showHtml("<p>một</p>")).toBe("<p>một</p>");
    expect(showTable(rows)).toBe(tableHtml(rows));
    expect(showSvg("<svg/>", { alt: "một" })).toMatch(/^<img alt="một" src="data:image\/svg\+xml;base64,PHN2Zy8\+"/);
  });

  it("text with accents survives in a picture", () => {
    const svg = "<svg><text>Lộ trình đến 2030</text></svg>";
    const [, data = ""] = /base64,([^"]*)/.exec(showSvg(svg, { alt: "" }) ?? "") ?? [];
    expect(Buffer.from(data, "base64").toString("utf8")).toBe(svg);
  });
});

describe("tableHtml", () => {
  it("prints numbers as Vietnamese print does, years without a separator, and leaves empty what is missing", () => {
    expect(cellsOf(tableHtml(rows)).slice(4)).toEqual([
      "2024",
      "Hữu Lũng",
      "1.234,5",
      "",
      "2025",
      "&lt;b&gt;",
      "−0,25",
      "",
    ]);
  });

  it("takes the columns that are asked for, in that order", () => {
    expect(cellsOf(tableHtml(rows, { columns: ["name", "year"] })).slice(0, 2)).toEqual(["name", "year"]);
  });

  it("takes headings, decimals and plain numbers for columns", () => {
    const columns = { year: { label: "Năm", plain: false }, value: { label: "Giá trị", digits: 2 }, name: "Nơi" };
    const cells = cellsOf(tableHtml(rows.slice(0, 1), { columns }));
    expect(cells).toEqual(["Năm", "Giá trị", "Nơi", "2.024", "1.234,50", "Hữu Lũng"]);
  });

  it("prints numbers in English where asked", () => {
    expect(cellsOf(tableHtml(rows, { columns: ["value"], language: "en" }))[1]).toBe("1,234.5");
  });

  it("is the same for a table as for its rows", () => {
    const table = { columnNames: () => Object.keys(rows[0] ?? {}), objects: () => rows };
    expect(tableHtml(table)).toBe(tableHtml(rows));
  });

  it("says what it holds: a caption, and headings that name their columns", () => {
    const html = tableHtml(rows, { caption: "Số trường & năm" });
    expect(html).toContain("<caption>Số trường &amp; năm</caption>");
    expect(html.match(/<th scope="col"/g)).toHaveLength(4);
  });

  it("keeps its headings where there are no rows", () => {
    expect(tableHtml([], { columns: ["year"] })).toContain('<th scope="col" style="text-align:left">year</th>');
  });
});

describe("figures", () => {
  const chiLang = openLocality("Chi Lăng", { draws: 100 });
  const [first] = chiLang.figures.observations.filter(({ locality }) => locality === "chi-lang");

  it("name who published them, and an own figure's source as it was given", () => {
    expect(showFigures(first ? [first] : [], chiLang)).toContain("Văn phòng UBND tỉnh Lạng Sơn");
    const source = { id: "sổ của phòng", publisher: "so-lieu.csv", title: "sổ của phòng", address: "" };
    const figures = { sources: [{ ...source, retrieved: "", licence: "", note: "" }] };
    const own = first ? [{ ...first, source: source.id }] : [];
    expect(showFigures(own, { registry: chiLang.registry, figures })).toContain(
      '<td style="text-align:left">sổ của phòng</td>',
    );
  });
});

describe("directories", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));

  it("are found from anywhere inside the project", () => {
    const expected = { data: `${root}data`, seeds: `${root}seeds` };
    expect(directories(root)).toEqual(expected);
    expect(directories(`${root}packages/notebook/src`)).toEqual(expected);
    expect(directories()).toEqual(expected);
  });

  it("outside it are those of the project that the package stands in", () => {
    const outside = fileURLToPath(new URL("/", import.meta.url));
    expect(directories(outside)).toEqual(directories(root));
  });
});
