// How long the country takes, by communes and draws: node bench/country.mjs [WORKERS]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCountrySet } from "../test/country/country-set.mjs";

const bin = fileURLToPath(new URL("../packages/cli/bin/lotrinh.js", import.meta.url));
/** Says at its end what the process took, all threads together. */
const USED =
  'data:text/javascript,process.on("exit",()=>{const r=process.resourceUsage();process.stderr.write("used "+(r.userCPUTime+r.systemCPUTime)/1e6+" "+r.maxRSS/1024+"\\n")})';
const workers = process.argv[2] ?? "2";
const cases = [
  [0.25, 1000],
  [0.5, 1000],
  [1, 1000],
  [0.25, 4000],
  [0.25, 250],
];

const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));
try {
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, ${workers} workers`,
  );
  console.log(
    "| communes | targets | draws | wall, s | processor, s | memory, MB |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const [i, [share, draws]] of cases.entries()) {
    const data = join(folder, `set-${share}`);
    const { units, targets } = writeCountrySet(data, { share });
    const argv = [
      "assess",
      "--all",
      "--data",
      data,
      "--out",
      join(folder, `out-${i}`),
      "--draws",
      draws,
      "--workers",
      workers,
    ];
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--import", USED, bin, ...argv.map(String)], {
      encoding: "utf8",
    });
    const wall = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(stderr);
    const [, cpu = "", memory = ""] = /used (\S+) (\S+)\n$/.exec(stderr) ?? [];
    console.log(
      `| ${units} | ${targets} | ${draws} | ${wall.toFixed(1)} | ${Number(cpu).toFixed(1)} | ${Number(memory).toFixed(0)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
