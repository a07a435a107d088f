import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeCountrySet } from "../country/country-set.mjs";
import { bytesIn, folder, lotrinh, partitionRows } from "./program.js";

const few = ["--draws", "200"];

/** A disk of some kilobytes; null where none can be had (no root, no tmpfs). */
function smallDisk(kilobytes: number): string | null {
  const at = folder();
  if (process.platform !== "linux") return null;
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", at]).status !== 0) return null;
  onTestFinished(() => void spawnSync("umount", [at]));
  return at;
}

const writers: readonly (readonly [what: string, argv: (disk: string) => string[]])[] = [
  ["a pack", (disk) => ["briefing", "chi-lang", ...few, "--formats", "html", "--out", join(disk, "goi")]],
  ["a table of figures (CSV)", (disk) => ["data", "--out", join(disk, "so-lieu.csv")]],
  ["a table of figures (Arrow)", (disk) => ["data", "--out", join(disk, "so-lieu.arrow")]],
  ["a template", (disk) => ["template", "chi-lang", "--out", join(disk, "mau.xlsx")]],
  ["draws (Parquet)", (disk) => ["draws", "chi-lang", "--draws", "1000", "--out", join(disk, "luot.parquet")]],
];

describe("a disk that is full", { timeout: 240_000 }, () => {
  it.each(writers)("%s is refused in one line with ENOSPC, and nothing half written is left", async (_, argv) => {
    const disk = smallDisk(12);
    if (disk === null) return;
    const { code, out, err } = await lotrinh(argv(disk));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^[^\n]*ENOSPC[^\n]*\n$/);
    expect(readdirSync(disk)).toEqual([]);
  });

  it("a country's run keeps the provinces that were whole, and ends in one line", async () => {
    const disk = smallDisk(12);
    if (disk === null) return;
    const data = folder();
    writeCountrySet(data, { share: 0.02, provinces: 4 });
    const out = join(disk, "ra");
    const { code, err } = await lotrinh(["assess", "--all", "--data", data, "--out", out, "--draws", "100"]);
    expect(code).toBe(1);
    expect(err).toMatch(/ENOSPC/);
    expect(err).not.toMatch(/\n {4}at /);
    expect(readdirSync(out).filter((file) => !/^(\d\d\.parquet|run\.json)$/.test(file))).toEqual([]);
    const whole = join(folder(), "ra");
    await lotrinh(["assess", "--all", "--data", data, "--out", whole, "--draws", "100"]);
    const expected = bytesIn(whole);
    for (const [file, digest] of Object.entries(bytesIn(out))) expect(digest).toBe(expected[file]);
  });
});

describe("a file that vanishes", { timeout: 240_000 }, () => {
  it("while a country is assessed: it is named in one line, the other provinces are done", async () => {
    const [data, out] = [folder(), join(folder(), "ra")];
    for (const name of ["01", "04", "08"]) writeFileSync(join(data, `${name}.csv`), partitionRows());
    mkdirSync(out);
    const argv = ["assess", "--all", "--data", data, "--out", out, "--draws", "100", "--workers", "1"];
    const { code, err } = await lotrinh(argv, {
      meanwhile: (child) => {
        const watcher = watch(out, (_, file) => {
          if (file !== "run.json" && !file?.startsWith("run.json")) return;
          rmSync(join(data, "08.csv"), { force: true });
          watcher.close();
        });
        child.on("close", () => watcher.close());
      },
    });
    expect([code, readdirSync(out).sort()]).toEqual([1, ["01.parquet", "04.parquet", "run.json"]]);
    const said = err.split(/[\r\n]/).filter((line) => line.includes("08.csv"));
    expect(said).toEqual([expect.stringMatching(/08\.csv: không tìm thấy/)]);
    expect(err).not.toMatch(/\n {4}at |ENOENT/);
  });

  it.each(["csv", "xlsx"])("before it is read: it is named, with what to look at (%s)", async (ending) => {
    const { code, err } = await lotrinh(["assess", "chi-lang", "--data", join(folder(), `đã xóa.${ending}`)]);
    expect([code, err]).toEqual([1, expect.stringMatching(/^[^\n]*đã xóa\.\w+: không tìm thấy[^\n]*\n$/)]);
  });
});

describe("two runs at once into one place", { timeout: 240_000 }, () => {
  it("leave the bytes of one of them, of a country", async () => {
    const [data, alone, both] = [folder(), join(folder(), "ra"), join(folder(), "ra")];
    writeCountrySet(data, { share: 0.01, provinces: 3 });
    const run = (out: string) => lotrinh(["assess", "--all", "--data", data, "--out", out, "--draws", "50"]);
    expect((await run(alone)).code).toBe(0);
    const ran = await Promise.all([run(both), run(both)]);
    for (const { code, err } of ran) {
      expect([0, 1]).toContain(code);
      expect(err).not.toMatch(/\n {4}at |Lỗi ngoài dự kiến/);
    }
    expect(ran.some(({ code }) => code === 0)).toBe(true);
    expect(bytesIn(both)).toEqual(bytesIn(alone));
  });

  it("leave one whole pack and one whole table, and nothing besides", async () => {
    const at = folder();
    const pack = ["briefing", "chi-lang", ...few, "--formats", "html", "--out", join(at, "goi")];
    const table = ["data", "--locality", "chi-lang", "--out", join(at, "so-lieu.csv")];
    const ran = await Promise.all([pack, pack, table, table].map((argv) => lotrinh(argv)));
    for (const { code, err } of ran) {
      expect([0, 1]).toContain(code);
      expect(err).not.toMatch(/\n {4}at |Lỗi ngoài dự kiến/);
    }
    expect(readdirSync(at).sort()).toEqual(["goi", "so-lieu.csv"]);
    const { outputs } = JSON.parse(readFileSync(join(at, "goi", "provenance.json"), "utf8"));
    const bytes = bytesIn(join(at, "goi"));
    for (const { file, sha256 } of outputs) expect(bytes[file]).toBe(sha256);
    const { out } = await lotrinh(["data", "--locality", "chi-lang", "--format", "csv"]);
    expect(readFileSync(join(at, "so-lieu.csv"), "utf8").replace("\uFEFF", "").replaceAll("\r", "")).toBe(out);
  });
});
