import { describe, expect, it } from "vitest";
import { lotrinh, workspace } from "./command-line.js";

const quick = ["--format", "csv", "--draws", "50"];
const byId = await lotrinh("assess", "chi-lang", ...quick);
const listed = await lotrinh("targets", "--locality", "chi-lang");

describe("a locality", () => {
  it.each([
    ["its id", "chi-lang"],
    ["its id in capitals", "CHI-LANG"],
    ["its name", "Chi Lăng"],
    ["its name in NFD", "Chi Lăng".normalize("NFD")],
    ["its name without diacritics", "chi lang"],
    ["its name with a slip of the accent", "Chí Lăng"],
    ["its kind and name", "huyện Chi Lăng"],
  ])("may be given by %s", async (_, name) => {
    expect([byId.code, listed.code]).toEqual([0, 0]);
    expect(await lotrinh("assess", name, ...quick)).toEqual(byId);
    expect(await lotrinh("targets", "--locality", name)).toEqual(listed);
  });

  it.each([
    ["a slip", "chi-lag", "Chi Lăng"],
    ["an empty name", "", "Lạng Sơn"],
    ["blanks", "   ", "Lạng Sơn"],
    ["nothing like a name", "xyzzyq", "Xã Y Tý, Lào Cai"],
    ["a name of JavaScript", "__proto__", "Xã Pờ Tó, Gia Lai"],
    ["a very long name", "á".repeat(5000), "Xã Nam Ban Lâm Hà, Lâm Đồng"],
  ])("that is %s ends with 1, and names to write instead", async (_, name, instead) => {
    for (const argv of [
      ["assess", name],
      ["targets", `--locality=${name}`],
      ["briefing", name, "--out", "nowhere"],
    ]) {
      if (name === "" && argv[0] === "targets") continue;
      const { code, out, err } = await lotrinh(...argv);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err.startsWith(`Không có địa phương nào tên “${name}”; hãy viết: `)).toBe(true);
      expect(err).toContain(instead);
      expect(err.endsWith("\n") && err.trimEnd().split("\n").length === 1).toBe(true);
    }
  });

  it("of which nothing is asked is refused with those that have a plan", async () => {
    const { code, err } = await lotrinh("assess", "viet-nam", "--root", workspace());
    expect(code).toBe(1);
    expect(err).toBe("Việt Nam chưa có kế hoạch trong seeds/; có kế hoạch: chi-lang.\n");
  });
});

describe("a plan", () => {
  it("may be given by its id, its number or its locality", async () => {
    for (const name of ["chi-lang-141-kh-ubnd-2022", "141/KH-UBND", "Chi Lăng"]) {
      expect(await lotrinh("targets", "--plan", name)).toEqual(listed);
    }
  });

  it("that is unknown ends with 1 and the nearest ones", async () => {
    const { code, err } = await lotrinh("targets", "--plan", "chi-lang-141");
    expect(code).toBe(1);
    expect(err).toBe("Không có kế hoạch nào tên “chi-lang-141”; hãy viết: chi-lang-141-kh-ubnd-2022.\n");
  });
});

it("errors about names are English with --lang en", async () => {
  const { err } = await lotrinh("assess", "chi-lag", "--lang", "en");
  expect(err).toMatch(/^No locality is called “chi-lag”; write: Chi Lăng/);
});
