// How long files of figures take to be checked, packed and read back: node bench/figures.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFiguresFile } from "../test/country/country-set.mjs";

const bin = fileURLToPath(new URL("../packages/cli/bin/lotrinh.js", import.meta.url));
const exceljs = createRequire(new URL("../packages/intake/package.json", import.meta.url))("exceljs");
/** Says at its end what the process took, all threads together. */
const USED =
  'data:text/javascript,process.on("exit",()=>{const r=process.resourceUsage();process.stderr.write("used "+(r.userCPUTime+r.systemCPUTime)/1e6+" "+r.maxRSS/1024+"\\n")})';
const READ = `
  import { readFileSync } from "node:fs";
  import { parquetRead } from "hyparquet";
  const bytes = readFileSync(process.argv[1]);
  let cells = 0;
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  await parquetRead({ file, onChunk: ({ columnData }) => { cells += columnData.length; } });
  console.log(cells);`;

const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));
const at = (/** @type {string} */ name) => join(folder, name);

/**
 * @param {string} name
 * @param {readonly string[]} argv
 */
function measure(name, argv) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", USED, ...argv], { encoding: "utf8" });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name}: ${stderr || stdout}`);
  const [, cpu = "", memory = ""] = /used (\S+) (\S+)\n$/.exec(stderr) ?? [];
  console.log(`| ${name} | ${wall.toFixed(1)} | ${Number(cpu).toFixed(1)} | ${Number(memory).toFixed(0)} |`);
}

/**
 * A list of schools of the sector database, made up.
 * @param {string} file
 * @param {number} count
 */
async function writeSchools(file, count) {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Trường");
  sheet.addRow(["MA_TRUONG", "TEN_TRUONG", "CAP_HOC", "TRANG_THAI", "MA_XA", "CHUAN_QUOC_GIA", "NAM_CONG_NHAN"]);
  for (let i = 0; i < count; i++) {
    sheet.addRow([String(100000 + i), `Trường số ${i}`, [45, "1", "2", "12", "3"][i % 5], 1, "06463", i % 2, 2020]);
  }
  await book.xlsx.writeFile(file);
}

try {
  const rows = writeFiguresFile(at("so-lieu.csv"));
  await writeSchools(at("truong.xlsx"), 15_000);
  const made = spawnSync(process.execPath, [bin, "template", "chi-lang", "--out", at("mau.xlsx")], {
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stderr);
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, ${rows} rows`,
  );
  console.log("| what | wall, s | processor, s | memory, MB |\n| --- | --- | --- | --- |");
  const parquet = at("so-lieu.parquet");
  measure("`check so-lieu.csv --out so-lieu.parquet`", [bin, "check", at("so-lieu.csv"), "--out", parquet]);
  measure("`check so-lieu.csv`", [bin, "check", at("so-lieu.csv")]);
  measure("all columns of the Parquet file read", ["--input-type=module", "-e", READ, parquet]);
  const sql = "select indicator, year, avg(value) from figures group by all";
  measure("`query` of means over the Parquet file", [bin, "query", sql, "--data", parquet]);
  measure("`import` of a list of 15,000 schools (.xlsx)", [
    bin,
    ...["import", at("truong.xlsx"), "--year", "2026", "--locality", "chi-lang", "--format", "csv"],
  ]);
  measure("`check` of Chi Lăng's template with what is known", [bin, "check", at("mau.xlsx")]);
  measure("`--version`, for comparison", [bin, "--version"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
