import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, bytesIn, folder, lotrinh, repository } from "./program.js";

const few = ["--draws", "200"];
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
/** Whether another user may read this checkout at all. */
const isOpen =
  isRoot && spawnSync(process.execPath, [bin, "--version"], { uid: NOBODY, gid: NOBODY, cwd: "/" }).status === 0;

describe("another clock, language and place", { timeout: 240_000 }, () => {
  it("give the same pack and the same answers", async () => {
    const [plain, odd] = [folder(), folder()];
    const pack = (out: string) => ["briefing", "chi-lang", ...few, "--formats", "html", "--out", out];
    const usual = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const other = { ...process.env, LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Chatham" };
    expect((await lotrinh(pack(join(plain, "goi")), { env: usual })).code).toBe(0);
    expect((await lotrinh(pack(join(odd, "goi")), { env: other, cwd: odd })).code).toBe(0);
    expect(bytesIn(odd)).toEqual(bytesIn(plain));
  });

  it("are found by their names, with spaces and Vietnamese letters", async () => {
    const root = join(folder(), "Phòng GD&ĐT (mới)");
    const seeds = "seeds/chi-lang-141-kh-ubnd-2022";
    cpSync(join(repository, "data"), join(root, "data"), { recursive: true });
    cpSync(join(repository, seeds), join(root, seeds), { recursive: true });
    const own = join(root, "Số liệu xã.csv");
    writeFileSync(own, "indicator,year,value,status,source\nschools_total,2025,62,reported,bc\n");
    const out = join(root, "Tập thông tin năm 2026");
    const argv = ["briefing", "chi-lang", ...few, "--root", root, "--data", own, "--formats", "html", "--out", out];
    const { code, out: page } = await lotrinh(argv, { cwd: root });
    expect([code, page]).toEqual([0, `${join(out, "index.html")}\n`]);
    expect(existsSync(join(out, "index.html"))).toBe(true);
  });
});

describe("little memory", { timeout: 240_000 }, () => {
  it("64 MB give the answers that any number gives", async () => {
    const argv = ["assess", "hai-phong", ...few, "--format", "json"];
    const small = await lotrinh(argv, { node: ["--max-old-space-size=64"] });
    expect(small).toEqual(await lotrinh(argv));
    expect(small.code).toBe(0);
  });

  it("too little for a pack is said in one line, with what to set, before anything is computed", async () => {
    const out = join(folder(), "goi");
    const argv = ["briefing", "chi-lang", ...few, "--out", out];
    const { code, err } = await lotrinh(argv, { node: ["--max-old-space-size=64"] });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^[^\n]*MB[^\n]*NODE_OPTIONS=--max-old-space-size=\d+[^\n]*\n$/),
    ]);
    expect(existsSync(out)).toBe(false);
  });
});

describe.skipIf(!isOpen)("another user, to whom the checkout is read-only", { timeout: 240_000 }, () => {
  const nobody = { uid: NOBODY, gid: NOBODY, env: { PATH: process.env["PATH"] } };

  it("has the same answers, without a home folder", async () => {
    const argv = ["assess", "chi-lang", ...few, "--format", "json"];
    const other = await lotrinh(argv, nobody);
    expect([other.code, other.err]).toEqual([0, ""]);
    expect(other.out).toBe((await lotrinh(argv)).out);
  });

  it("is told in one line that a pack cannot be written, and where to write it", async () => {
    const { code, err } = await lotrinh(["start", ...few], nobody);
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n").at(-1)).toMatch(/EACCES.*--workspace/);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it("is told in one line of a file that it may not read, and of a folder that it may not write into", async () => {
    const root = folder();
    chmodSync(root, 0o755);
    const file = join(root, "so-lieu.csv");
    writeFileSync(file, "indicator,year,value,status,source\n", { mode: 0o600 });
    mkdirSync(join(root, "ra"));
    const commands = [
      ["check", file],
      ["assess", "chi-lang", "--data", file],
      ["forecast", file, "--horizon", "1"],
      ["data", "--out", join(root, "ra", "x.csv")],
      ["briefing", "chi-lang", ...few, "--formats", "html", "--out", join(root, "ra", "goi")],
    ];
    for (const argv of commands) {
      const { code, out, err } = await lotrinh(argv, nobody);
      expect([argv[0], code]).toEqual([argv[0], 1]);
      expect((out + err).split("\n").filter((line) => line.includes("EACCES"))).toHaveLength(1);
      expect(out + err).not.toMatch(/\n {4}at |Lỗi ngoài dự kiến/);
    }
    expect(readdirSync(join(root, "ra"))).toEqual([]);
  });
});
