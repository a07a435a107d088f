// Holds what other versions of Node write against what this one writes, byte for byte: npm run test:nodes -- [NODE…]
// Without a program named, those of VERSIONS are fetched from the package registry into a temporary folder.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCountrySet } from "../country/country-set.mjs";

const VERSIONS = ["20.19", "22", "24"];
const LOCALITIES = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"];
const bin = fileURLToPath(new URL("../../packages/cli/bin/lotrinh.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));

/** Command lines; a last word `> NAME` takes stdout into a file. */
const commands = [
  ...LOCALITIES.flatMap((one) => [
    ["draws", one, "--draws", "500", "--out", `${one}.parquet`],
    ["assess", one, "--draws", "500", "--format", "json", `> ${one}.json`],
  ]),
  ["briefing", "chi-lang", "--draws", "200", "--out", "goi"],
  ["template", "chi-lang", "--out", "mau.xlsx"],
  ["data", "--locality", "hai-phong", "--out", "so-lieu.arrow"],
  ["forecast", "../chuoi.csv", "--horizon", "6", "--format", "csv", "> du-bao.csv"],
  ["forecast", "../chuoi.csv", "--horizon", "6", "--model", "arima", "--format", "csv", "> arima.csv"],
  ["backtest", "../chuoi.csv", "--format", "csv", "> thu-lai.csv"],
  ["assess", "--all", "--data", "../tinh", "--out", "ca-nuoc", "--draws", "200"],
];

/** A series a line of the country's set: seeded figures, with a name and years. */
function writeSeries(file) {
  const [, ...lines] = readFileSync(join(folder, "tinh", "01.csv"), "utf8")
    .trimEnd()
    .split("\n");
  const rows = lines.slice(0, 400).map((line) => line.split(",").slice(0, 3).join(","));
  writeFileSync(file, `${["series,year,value", ...rows].join("\n")}\n`);
}

function fetched(version) {
  const to = join(folder, `node-${version}`);
  mkdirSync(to);
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const argv = ["install", "--prefix", to, "--no-save", "--no-audit", "--no-fund", `${name}@${version}`];
  const { status } = spawnSync("npm", argv, { stdio: "ignore", shell: process.platform === "win32" });
  return status === 0 ? join(to, "node_modules", name, "bin", "node") : null;
}

/** What a program of Node writes: a digest for each file. */
function digests(node, name) {
  const out = join(folder, name);
  mkdirSync(out);
  for (const argv of commands) {
    const to = argv.at(-1)?.startsWith("> ") ? argv.at(-1)?.slice(2) : undefined;
    const { status, stdout, stderr } = spawnSync(node, [bin, ...(to === undefined ? argv : argv.slice(0, -1))], {
      cwd: out,
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`${node} ${argv.join(" ")}: ${stderr}`);
    if (to !== undefined) writeFileSync(join(out, to), stdout);
  }
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((one) =>
    statSync(join(out, one)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(out, file)))
        .digest("hex"),
    ]),
  );
}

let failed = 0;
try {
  writeCountrySet(join(folder, "tinh"), { share: 0.01, provinces: 3 });
  writeSeries(join(folder, "chuoi.csv"));
  const named = process.argv.slice(2).map((one) => resolve(one));
  const programs = named.length > 0 ? named : VERSIONS.map(fetched);
  const own = digests(process.execPath, "own");
  console.log(`${process.version}: ${own.size} files`);
  for (const [i, node] of programs.entries()) {
    if (node === null) {
      console.log(`skipped: Node ${VERSIONS[i]} could not be fetched`);
      continue;
    }
    const other = digests(node, `other-${i}`);
    const differing = [...new Set([...own.keys(), ...other.keys()])].filter(
      (file) => own.get(file) !== other.get(file),
    );
    const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
    console.log(`${version}: ${differing.length === 0 ? "same bytes" : `DIFFERS in ${differing.join(", ")}`}`);
    if (differing.length > 0) failed++;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
