// Our models beside those of others, in turns in one run: node bench/peers.mjs [--write]
// augurs comes with the repository; R's package forecast is asked where Rscript has it. --write puts the table into docs/benchmarks.md.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { arima, ets, forecastPoints, measures, theta } from "@lotrinh/forecast";

/** @typedef {{ readonly train: readonly number[], readonly test: readonly number[] }} Cut */
/** @typedef {{ readonly seconds: number, readonly points: readonly (readonly number[] | null)[] }} Turn Processor's seconds of all series, points of each. */
/** @typedef {(all: readonly Cut[]) => Turn} Tool */

const [ROUNDS, HORIZON, WALKS] = [3, 6, 100];
const docs = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));

/** @param {(values: readonly number[]) => ArrayLike<number>} forecast @returns {Tool} */
const here = (forecast) => (all) => {
  const start = process.cpuUsage();
  const points = all.map(({ train }) => {
    try {
      return Array.from(forecast(train));
    } catch {
      return null;
    }
  });
  return { seconds: process.cpuUsage(start).user / 1e6, points };
};

/** @param {string} call In R, of the series y. @returns {Tool} */
const inR = (call) => (all) => {
  const script = `suppressMessages(library(forecast)); x <- lapply(strsplit(readLines("stdin"), ","), as.numeric)
f <- function(y) tryCatch(${call}$mean, error = function(e) NA)
t <- proc.time()[["user.self"]]; m <- lapply(x, f); cat(proc.time()[["user.self"]] - t, "\\n"); for (p in m) cat(paste(p, collapse = ","), "\\n")`;
  const input = all.map(({ train }) => train.join(",")).join("\n");
  const { status, stdout } = spawnSync("Rscript", ["-e", script], { input, encoding: "utf8" });
  if (status !== 0) throw new Error("Rscript failed");
  const [seconds, ...rows] = stdout.trim().split("\n");
  return { seconds: Number(seconds), points: rows.map((row) => row.split(",").map(Number)) };
};

const asYears = (/** @type {readonly number[]} */ values) => ({ years: values.map((_, i) => 2000 + i), values });
const pointsOf = (/** @type {Parameters<typeof forecastPoints>[0]} */ model) =>
  forecastPoints(model, HORIZON).map(({ value }) => value);

/** @param {string} spec @returns {Promise<Tool>} */
async function augurs(spec) {
  const module = createRequire(new URL("../packages/forecast/package.json", import.meta.url)).resolve(
    "@bsull/augurs/ets",
  );
  const { AutoETS, initSync } = await import(module);
  initSync({ module: readFileSync(join(dirname(module), "ets_bg.wasm")) });
  return here((values) => {
    const model = new AutoETS(1, spec);
    try {
      model.fit(Float64Array.from(values));
      return model.predict(HORIZON, 0.95).point;
    } finally {
      model.free();
    }
  });
}

const hasR = spawnSync("Rscript", ["-e", "library(forecast)"], { stdio: "ignore" }).status === 0;
const versionOfR = hasR
  ? spawnSync("Rscript", ["-e", 'cat(R.version$major, R.version$minor, as.character(packageVersion("forecast")))'], {
      encoding: "utf8",
    }).stdout.split(" ")
  : [];

const ours = {
  ETS: here((values) => pointsOf(ets(asYears(values)))),
  "ETS, additive errors": here((values) => pointsOf(ets(asYears(values), { forms: ["ANN", "AAN", "AAdN"] }))),
  ARIMA: here((values) => pointsOf(arima(asYears(values)))),
  Theta: here((values) => pointsOf(theta(asYears(values)))),
};
/** @type {readonly (readonly [keyof typeof ours, string, Tool])[]} */
const pairs = [
  ["ETS", "augurs, AutoETS ZZN", await augurs("ZZN")],
  ["ETS, additive errors", "augurs, AutoETS AZN", await augurs("AZN")],
  .../** @type {readonly (readonly [keyof typeof ours, string, Tool])[]} */ (
    hasR
      ? [
          ["ETS", "R, ets", inR(`forecast(ets(ts(y)), h = ${HORIZON})`)],
          ["ARIMA", "R, auto.arima", inR(`forecast(auto.arima(ts(y)), h = ${HORIZON})`)],
          ["Theta", "R, thetaf", inR(`thetaf(ts(y), h = ${HORIZON})`)],
        ]
      : []
  ),
];

/** Walks with drift of 14 to 41 values, by the generator of Park & Miller. @returns {Cut[]} */
function walks() {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: WALKS }, () => {
    let level = 5000;
    const values = Array.from({ length: 14 + HORIZON + Math.floor(28 * next()) }, () => {
      level *= 1.02 + 0.1 * (next() + next() + next() - 1.5);
      return level;
    });
    return { train: values.slice(0, -HORIZON), test: values.slice(-HORIZON) };
  });
}

/** @returns {Cut[]} */
function fixture() {
  const file = new URL("../packages/forecast/test/fixtures/repo-safe-annual.json", import.meta.url);
  const all = /** @type {Cut[]} */ (JSON.parse(readFileSync(file, "utf8")));
  return all.filter(({ train, test }) => train.length >= 6 && train.length <= 108 && test.length === HORIZON);
}

/** Mean scaled error over the series for which both have points. @param {readonly Cut[]} all @param {Turn} one @param {Turn} other */
function errors(all, one, other) {
  const whole = (/** @type {readonly number[] | null | undefined} */ points) =>
    points?.length === HORIZON && points.every(Number.isFinite) ? points : null;
  let [mine, theirs, count, failed] = [0, 0, 0, 0];
  all.forEach(({ train, test }, i) => {
    const [a, b] = [whole(one.points[i]), whole(other.points[i])];
    if (b === null) failed++;
    if (a === null || b === null) return;
    const [x, y] = [measures.mase(test, a, train), measures.mase(test, b, train)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    [mine, theirs, count] = [mine + x, theirs + y, count + 1];
  });
  return { mine: mine / count, theirs: theirs / count, count, failed };
}

const middle = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const rows = [];
const lost = [];
for (const [set, all] of /** @type {const} */ ([
  ["walks", walks()],
  ["real", fixture()],
])) {
  /** @type {{ mine: number[], theirs: number[], first: Turn | null, other: Turn | null }[]} */
  const times = pairs.map(() => ({ mine: [], theirs: [], first: null, other: null }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [own, , peer]] of pairs.entries()) {
      const [first, other] = [ours[own](all), peer(all)];
      const kept = times[i];
      kept?.mine.push((1000 * first.seconds) / all.length);
      kept?.theirs.push((1000 * other.seconds) / all.length);
      if (kept) Object.assign(kept, { first, other });
    }
  }
  for (const [i, [own, peer]] of pairs.entries()) {
    const { mine, theirs, first, other } = times[i] ?? { mine: [], theirs: [], first: null, other: null };
    if (!first || !other) continue;
    const [a, b] = [middle(mine), middle(theirs)];
    const error = errors(all, first, other);
    const [faster, closer] = [b / a, error.mine / error.theirs];
    rows.push(
      `| ${faster.toFixed(1)} × | ${closer.toFixed(3)} | ${own} | ${peer} | ${set}, ${error.count} | ${a.toFixed(2)} | ${b.toFixed(2)} | ${error.mine.toFixed(3)} | ${error.theirs.toFixed(3)} | ${error.failed} |`,
    );
    if (faster < 1) lost.push(`${own} is slower than ${peer} (${set})`);
    if (closer > 1.005) lost.push(`${own} errs ${(100 * closer - 100).toFixed(1)} % more than ${peer} (${set})`);
  }
}

const machine = `${cpus()[0]?.model}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`;
const peers = `augurs 0.10.2, ${hasR ? `R ${versionOfR[0]}.${versionOfR[1]} with forecast ${versionOfR[2]}` : "R is not installed"}`;
const text = `## Beside other tools

\`node bench/peers.mjs --write\` wrote this: ${WALKS} seeded walks and the real series of a fixture, six years ahead, ${ROUNDS} rounds in turns,
the median of the processor's milliseconds a series. ${machine}; ${peers}.

| as fast | error, peer = 1 | ours | peer | series | ours, ms | peer, ms | ours, MASE | peer, MASE | peer fails on |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

Rows we lose: ${lost.length === 0 ? "none" : lost.join("; ")}.
`;
console.log(text);
if (process.argv.includes("--write")) {
  const page = readFileSync(docs, "utf8")
    .replace(/## Beside other tools\n[\s\S]*?(?=\n## |$)/, "")
    .trimEnd();
  const at = page.indexOf("\n## Limits");
  writeFileSync(docs, `${page.slice(0, at)}\n${text}${page.slice(at)}\n`);
}
