import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lotrinh } from "./command-line.js";

const quick = ["--draws", "100", "--formats", "json,xlsx"];

function filesIn(out: string): Map<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(files.map((one) => [one.name, readFileSync(join(one.parentPath, one.name), "base64")]));
}

describe("briefing of several localities", () => {
  it("gives each the bytes that it has alone, and says them in the order of the names", async () => {
    const out = folder();
    const all = await lotrinh("briefing", "rach-gia", "Hương Sơn", "huong-son", "--out", out, ...quick);
    const pages = ["rach-gia", "huong-son"].map((id) => join(out, id, "provenance.json"));
    expect(all).toEqual({
      ...{ code: 0, out: pages.map((page) => `${page}\n`).join("") },
      err: pages.map((page) => `Đã lập: ${page}\n`).join(""),
    });
    for (const id of ["rach-gia", "huong-son"]) {
      const alone = join(folder(), id);
      await lotrinh("briefing", id, "--out", alone, ...quick);
      expect(filesIn(join(out, id))).toEqual(filesIn(alone));
    }
  });

  it("is not begun where one of them is not known, or asks for nothing", async () => {
    const out = folder();
    const ran = await lotrinh("briefing", "rach-gia", "Hương Sơm", "--out", out, ...quick);
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toMatch(/^[^\n]*“Hương Sơm”[^\n]*Hương Sơn[^\n]*\n$/);
    expect(readdirSync(out)).toEqual([]);
  });

  it("takes the words of one name for one name, and says how to write it", async () => {
    const ran = await lotrinh("briefing", "Hương", "Sơn", "--out", folder(), ...quick);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain('lotrinh briefing "Hương Sơn"');
  });

  it("says of each why it cannot be made", async () => {
    const out = folder();
    const ran = await lotrinh("briefing", "rach-gia", "huong-son", "--scenario", "giu-nguyen", "--out", out, ...quick);
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err.trimEnd().split("\n")).toHaveLength(2);
    expect(readdirSync(out)).toEqual([]);
  });
});
