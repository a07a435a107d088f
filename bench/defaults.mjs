// Our default with its distribution beside ets, auto.arima and thetaf of R's package forecast with theirs, in turns in one run:
// node bench/defaults.mjs [--write] [FOLDER], FOLDER with m3-yearly.json (every fifteenth series, its last six values). --write puts
// the table into docs/how-sure.md. Needs Rscript with forecast.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { forecastSeries, measures, quantileOf } from "@lotrinh/forecast";

/** @typedef {{ readonly train: readonly number[], readonly test: readonly number[] }} Cut */
/** @typedef {{ readonly points: readonly number[], readonly limits: readonly (readonly [number, number])[][] }} Told Of 80 %, then of 95 %, by year. */
/** @typedef {{ readonly seconds: number, readonly told: readonly Told[] }} Turn Processor's seconds of all cuts. */
/** @typedef {(all: readonly Cut[]) => Turn} Tool */

const [ROUNDS, AHEAD, LEAST, EVERY] = [2, 6, 5, 15];
const LEVELS = /** @type {const} */ ([0.8, 0.95]);
/** Series that hardly move before they do are no measure of a mean: the most a MASE and an MSIS count. */
const [MOST, MOST_MSIS] = [50, 500];
const START = "<!-- bench/defaults.mjs -->";
const END = "<!-- end -->";
const docs = fileURLToPath(new URL("../docs/how-sure.md", import.meta.url));

/** @type {Tool} */
const ours = (all) => {
  const start = process.cpuUsage();
  const told = all.map(({ train }) => {
    const forecast = forecastSeries(yearly(train), { horizon: AHEAD });
    const limits = LEVELS.map((level) => {
      const tail = (1 - level) / 2;
      return forecast.years.map((year) => {
        return /** @type {const} */ ([quantileOf(forecast, year, tail), quantileOf(forecast, year, 1 - tail)]);
      });
    });
    return { points: forecast.median, limits };
  });
  return { seconds: process.cpuUsage(start).user / 1e6, told };
};

/** @param {string} call in R, of the series y @returns {Tool} */
const inR = (call) => (all) => {
  const script = `suppressMessages(library(forecast)); x <- lapply(strsplit(readLines("stdin"), ","), as.numeric); h <- ${AHEAD}; level <- c(80, 95)
t <- proc.time()[["user.self"]]; m <- lapply(x, function(y) { y <- ts(y); ${call} }); cat(proc.time()[["user.self"]] - t, "\\n")
for (p in m) cat(paste(c(p$mean, p$lower[, 1], p$upper[, 1], p$lower[, 2], p$upper[, 2]), collapse = ","), "\\n")`;
  const input = all.map(({ train }) => train.join(",")).join("\n");
  const { status, stdout } = spawnSync("Rscript", ["-e", script], { input, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error("Rscript with the package forecast is needed");
  const [seconds, ...rows] = stdout.trim().split("\n");
  const told = rows.map((row) => {
    const all = row.split(",").map(Number);
    /** @param {number} k */
    const part = (k) => all.slice(k * AHEAD, (k + 1) * AHEAD);
    const limits = [1, 3].map((k) => part(k).map((low, t) => /** @type {const} */ ([low, Number(part(k + 1)[t])])));
    return { points: part(0), limits };
  });
  return { seconds: Number(seconds), told };
};

/** @type {Readonly<Record<string, Tool>>} */
const tools = {
  "ours, default": ours,
  "R, ets": inR("forecast(ets(y), h = h, level = level)"),
  "R, auto.arima": inR("forecast(auto.arima(y), h = h, level = level)"),
  "R, thetaf": inR("thetaf(y, h = h, level = level)"),
};

const rows = [];
for (const [name, all] of sets()) {
  const turns = Array.from({ length: ROUNDS }, () => Object.values(tools).map((tool) => tool(all)));
  for (const [i, tool] of Object.keys(tools).entries()) {
    const seconds = turns.map((turn) => turn[i]?.seconds ?? Number.NaN);
    const ms = (1000 * Math.min(...seconds)) / all.length;
    const { mase, in80, in95, msis } = scored(all, turns[0]?.[i]?.told ?? []);
    const cells = [mase.toFixed(3), (100 * in80).toFixed(1), (100 * in95).toFixed(1), msis.toFixed(1), ms.toFixed(2)];
    rows.push(`| ${[`${name}, ${all.length}`, tool, ...cells].join(" | ")} |`);
  }
}
const text = `${START}
\`node bench/defaults.mjs --write FOLDER\` wrote this: six years ahead, ${ROUNDS} rounds in turns in one run, the least of the processor's milliseconds
a series (fit, points, both limits); ${versions()}; load ${loadavg()[0]?.toFixed(1)}.

| series, cuts | tool | MASE | 80 % | 95 % | MSIS | ms |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
${END}`;
console.log(text);
if (process.argv.includes("--write")) {
  const page = readFileSync(docs, "utf8");
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`no place for the table in ${docs}`);
  writeFileSync(docs, page.slice(0, from) + text + page.slice(to + END.length));
}

/** @returns {Map<string, readonly Cut[]>} */
function sets() {
  const real = read("repo-safe-annual.json").filter(({ type }) => type === "r-dataset");
  const made = read("repo-safe-annual.json").filter(({ type }) => type === "synthetic");
  const all = new Map([
    [
      "data sets of R",
      real.flatMap(({ train, test }) => origins([...train, ...test]).filter((_, i) => i % EVERY === 0)),
    ],
    ["synthetic series of R", made.filter(({ test }) => test.length === AHEAD)],
    ...read("smooth-trends.json").map(({ id, values }) => /** @type {const} */ ([id, origins(values)])),
  ]);
  const folder = process.argv.slice(2).find((one) => !one.startsWith("--"));
  if (folder && existsSync(join(folder, "m3-yearly.json"))) {
    const m3 = JSON.parse(readFileSync(join(folder, "m3-yearly.json"), "utf8"));
    all.set(
      "every fifteenth of M3",
      m3.filter((/** @type {Cut} */ _, /** @type {number} */ i) => i % EVERY === 0),
    );
  }
  return all;
}

/** @param {string} name @returns {{ id: string, type: string, train: number[], test: number[], values: number[] }[]} */
function read(name) {
  return JSON.parse(readFileSync(new URL(`../packages/forecast/test/fixtures/${name}`, import.meta.url), "utf8"));
}

/** Rolling origins from the fifth value on that leave six. @param {readonly number[]} values @returns {Cut[]} */
function origins(values) {
  const count = Math.max(0, values.length - LEAST - AHEAD + 1);
  return Array.from({ length: count }, (_, i) => {
    return { train: values.slice(0, LEAST + i), test: values.slice(LEAST + i, LEAST + i + AHEAD) };
  });
}

/** @param {readonly Cut[]} all @param {readonly Told[]} told */
function scored(all, told) {
  const sums = { mase: 0, in80: 0, in95: 0, msis: 0 };
  all.forEach(({ train, test }, i) => {
    const { points, limits } = told[i] ?? { points: [], limits: [] };
    const [near = [], far = []] = limits;
    const change = train.slice(1).reduce((sum, x, t) => sum + Math.abs(x - Number(train[t])), 0) / (train.length - 1);
    /** @param {(value: number, t: number) => number} f */
    const mean = (f) => test.reduce((sum, value, t) => sum + f(value, t), 0) / test.length;
    sums.mase += Math.min(MOST, mean((value, t) => Math.abs(value - Number(points[t]))) / change) / all.length;
    sums.in80 += mean((value, t) => inside(value, near[t])) / all.length;
    sums.in95 += mean((value, t) => inside(value, far[t])) / all.length;
    const winkler = mean((value, t) => measures.winkler(value, far[t] ?? [Number.NaN, Number.NaN], 0.95));
    sums.msis += Math.min(MOST_MSIS, winkler / change) / all.length;
  });
  return sums;
}

/** @param {number} value @param {readonly [number, number] | undefined} limits */
function inside(value, [low, high] = [Number.NaN, Number.NaN]) {
  const near = 1e-9 * Math.abs(value);
  return Number(value >= low - near && value <= high + near);
}

/** @param {readonly number[]} values */
function yearly(values) {
  return { years: values.map((_, i) => 2000 + i), values };
}

function versions() {
  const { stdout } = spawnSync(
    "Rscript",
    ["-e", 'cat(paste(R.version$major, R.version$minor, sep = "."), as.character(packageVersion("forecast")))'],
    { encoding: "utf8" },
  );
  const [r, forecast] = stdout.split(" ");
  return `Node ${process.version}, R ${r} with forecast ${forecast}`;
}
