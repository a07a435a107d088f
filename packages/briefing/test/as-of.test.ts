import { describe, expect, it } from "vitest";
import { all, built, texts } from "./built.js";
import { chiLang } from "./chi-lang.js";

describe("a pack of 2031-01", () => {
  it("forecasts nothing that is past, and draws nothing", async () => {
    const { pack, page } = await built(chiLang({ asOf: "2031-01" }));
    expect([...pack.keys()]).toEqual(["index.html", "provenance.json"]);
    expect(all(page, "svg, .answer")).toEqual([]);
    expect(page.textContent).not.toMatch(/P = |Chưa chỉ tiêu nào tính được xác suất/);
    expect(new Set(texts(page, "td[data-label='Kết quả']"))).toEqual(new Set(["chưa rõ"]));
  });
});

describe("a pack of 2023-06", () => {
  it("has every target open, and shows no figure of a later year", async () => {
    const { page, provenance } = await built(chiLang({ asOf: "2023-06" }));
    expect(all(page, "td[data-label='Kết quả']")).toEqual([]);
    const years = provenance.figures.filter((one) => one.what === "figure").map((one) => Number(one.year));
    expect(years.length).toBeGreaterThan(0);
    expect(Math.max(...years)).toBeLessThan(2023);
  });

  it("does not know of the reform of July 2025", async () => {
    const { page, provenance } = await built(chiLang({ asOf: "2025-06" }));
    expect(all(page, ".notice")).toEqual([]);
    expect(provenance.figures.filter((one) => String(one.what).startsWith("units"))).toEqual([]);
    const { page: after } = await built(chiLang({ asOf: "2025-07" }));
    expect(texts(after, ".notice")).toEqual([expect.stringContaining("đến hết ngày 30/6/2025")]);
  });
});
