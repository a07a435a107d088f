import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { folder, lotrinh, plan, spawned, workspaceWith } from "./command-line.js";

const commands: readonly (readonly [string, (file: string) => string[]])[] = [
  ["assess --data", (file) => ["assess", "chi-lang", "--data", file]],
  ["assess --scenario", (file) => ["assess", "chi-lang", "--scenario", file]],
  ["check", (file) => ["check", file]],
  ["import", (file) => ["import", file]],
  ["forecast", (file) => ["forecast", file, "--horizon", "1"]],
  ["reach --targets", (file) => ["reach", "x.csv", "--targets", file]],
  ["plan read", (file) => ["plan", "read", file]],
];

describe.skipIf(process.platform === "win32")("what is no file", () => {
  it.each(commands)("%s refuses a pipe that nobody writes into, at once and in one line", async (_, argv) => {
    const pipe = join(folder(), "so-lieu.csv");
    execFileSync("mkfifo", [pipe]);
    const { code, out, err } = await lotrinh(...argv(pipe));
    expect(code).toBe(1);
    expect(out + err).toMatch(/thiết bị hoặc đường ống/);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it.each(commands)("%s refuses a device that never ends", async (_, argv) => {
    const { code, out, err } = await lotrinh(...argv("/dev/zero"));
    expect(code).toBe(1);
    expect(out + err).toMatch(/thiết bị hoặc đường ống/);
  });
});

/** A zip package of one part (PKWARE APPNOTE 4.3). */
function packageOf(name: string, part: Buffer): Buffer {
  const packed = deflateRawSync(part, { level: 9 });
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(part.length, 18);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    Buffer.from("PK\x01\x02", "latin1"),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

describe("a workbook that unpacks to hundreds of times its size", () => {
  const bomb = (): string => {
    const part = Buffer.from(`<worksheet>${"<row><c><v>1</v></c></row>".repeat(500_000)}</worksheet>`);
    const file = join(folder(), "bom.xlsx");
    writeFileSync(file, packageOf("xl/worksheets/sheet1.xml", part));
    return file;
  };

  it.each(commands.filter(([name]) => /data|check|import|forecast/.test(name)))(
    "%s refuses unopened, with the part and the ratio",
    async (_, argv) => {
      const { code, out, err } = await lotrinh(...argv(bomb()));
      expect(code).toBe(1);
      expect(out + err).toMatch(/từ chối: phần xl\/worksheets\/sheet1\.xml giải nén ra/);
      expect(out + err).toMatch(/gấp \d{3} lần \(13 MB\)/);
    },
  );
});

describe("a command that computes longer than it may", () => {
  it("ends, names what to lower, and prints no half of a result", async () => {
    const ran = await spawned(["assess", "hai-phong", "--draws", "50000", "--limit-seconds", "1"]);
    expect(ran).toMatchObject({ out: "", signal: "SIGTERM" });
    expect(ran.err).toMatch(/^Đã dừng sau 1 giây tính toán.*--draws.*--data.*--limit-seconds 5\.\n$/);
  });
});

describe("names that a plan file or a table gives", () => {
  it("reach no prototype", async () => {
    const file = join(folder(), "x.csv");
    writeFileSync(file, "series,year,value\n__proto__,2020,1\n__proto__,2021,2\nconstructor,2020,3\n");
    const { code, out } = await lotrinh("forecast", file, "--horizon", "1", "--format", "csv");
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.split(",")[0])).toEqual(["series", "__proto__", "constructor", ""]);
    expect(({} as Record<string, unknown>)["year"]).toBeUndefined();
  });

  it("do not climb out of their folder", async () => {
    const root = workspaceWith(`${plan}/plan.yaml`, /^id: .*$/m, "id: ../../../thoat-ra");
    const { code, err } = await lotrinh("briefing", "chi-lang", "--root", root, "--out", join(root, "goi"));
    expect(code).toBe(1);
    expect(err).toContain("“../../../thoat-ra” khác tên thư mục");
    expect(readdirSync(root)).toEqual(["data", "seeds"]);
  });

  it("are no formulas in the tables that go out, whichever command writes them", async () => {
    const formula = '"=HYPERLINK(""x"")"';
    const root = workspaceWith("data/registry/localities.csv", "chi-lang,Chi Lăng,", `chi-lang,${formula},`);
    const listed = await lotrinh("localities", "--root", root, "--format", "csv");
    expect(listed.out).toContain(`,"'=HYPERLINK(""x"")",`);
    const file = join(root, "x.csv");
    writeFileSync(file, `series,year,value\n${formula},2020,1\n${formula},2021,2\n`);
    const draws = join(root, "draws.csv");
    const more = ["--horizon", "1", "--format", "csv", "--draws", "2", "--draws-out", draws];
    const { out } = await lotrinh("forecast", file, ...more);
    for (const text of [out, readFileSync(draws, "utf8")]) {
      expect(text).toContain(`\n"'=HYPERLINK(""x"")",`);
      expect(text).not.toMatch(/^"?=/m);
    }
  });

  it("expand no aliases of YAML", async () => {
    const levels = ["a0: &a0 [x]", ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
    const file = join(folder(), "kich-ban.yaml");
    writeFileSync(file, `${levels.join("\n")}\n`);
    const start = performance.now();
    const { code, err } = await lotrinh("assess", "chi-lang", "--scenario", file);
    expect([code, err === ""]).toEqual([1, false]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
