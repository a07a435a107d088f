import { describe, expect, it } from "vitest";
import { formatTable } from "../src/print.js";

describe("formatTable", () => {
  it("sets columns side by side under their heads", () => {
    const rows = [
      ["chi-lang", "Chi Lăng"],
      ["x", "y"],
    ];
    expect(formatTable(["Mã", "Tên"], rows)).toBe(
      ["Mã        Tên", "────────  ────────", "chi-lang  Chi Lăng", "x         y", ""].join("\n"),
    );
  });

  it("counts letters, not bytes or marks: NFD stands as wide as NFC", () => {
    const table = (name: string) => formatTable(["Tên", "x"], [[name, "1"]]);
    expect(table("Lạng Sơn".normalize("NFD"))).toBe(table("Lạng Sơn"));
  });

  it("goes on in the next line where a cell is too wide, without cutting a word", () => {
    const long = "từ ".repeat(40).trim();
    const word = "x".repeat(80);
    const lines = formatTable(
      ["a", "b"],
      [
        [long, "1"],
        [word, "2"],
      ],
    ).split("\n");
    expect(lines.filter((line) => line.startsWith("từ")).length).toBe(3);
    expect(lines.some((line) => line.startsWith(`${word}  2`))).toBe(true);
    expect(lines.filter((line) => line.endsWith(" "))).toEqual([]);
  });

  it("has a head even where there are no rows", () => {
    expect(formatTable(["Mã", "Tên"], [])).toBe("Mã  Tên\n──  ───\n");
  });
});
