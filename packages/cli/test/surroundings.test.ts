import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bin, folder } from "./command-line.js";

const rows = ["series,year,value,horizon,comparator,target,kind,status"];
for (let year = 2014; year <= 2025; year++) rows.push(`İĞ/ı,${year},${80 + (year % 3)},2030,>=,85,reach,illustrative`);
const input = `${rows.join("\n")}\n`;

function partition(node: readonly string[], env: NodeJS.ProcessEnv) {
  const argv = [...node, bin, "assess", "--partition", "--draws", "500"];
  return spawnSync(process.execPath, argv, { input, encoding: "utf8", env: { ...process.env, ...env } });
}

it("a partition has the same bytes in Turkish, on Chatham's clock and in 64 MB", () => {
  const plain = partition([], { LC_ALL: "C", TZ: "UTC" });
  expect([plain.status, plain.stdout.split("\n").length]).toEqual([0, 3]);
  const odd = partition(["--max-old-space-size=64"], {
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
    TZ: "Pacific/Chatham",
  });
  expect([odd.status, odd.stdout, odd.stderr]).toEqual([0, plain.stdout, plain.stderr]);
});

it("a country's run finds its way in folders with spaces and Vietnamese letters, and says in one line what it cannot write", () => {
  const root = join(folder(), "Số liệu năm học");
  const [data, out] = [join(root, "Tỉnh Đắk Lắk"), join(root, "Kết quả")];
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, "66.csv"), input);
  const run = (to: string) =>
    spawnSync(process.execPath, [bin, "assess", "--all", "--data", data, "--out", to, "--draws", "50"], {
      encoding: "utf8",
    });
  expect(run(out).status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["66.parquet", "run.json"]);
  const file = join(root, "tệp");
  writeFileSync(file, "");
  chmodSync(file, 0o444);
  const refused = run(join(file, "trong"));
  expect([refused.status, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toMatch(/^[^\n]*ENOTDIR[^\n]*\n$/);
});
