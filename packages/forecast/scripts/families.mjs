// Families of simulated annual series to learn from and to test on, each from a seeded generator: 5–60 known values and
// ten that follow. A family is a list of { id, source, series, actual, weight }, like the windows of unbounded-series.mjs.

import { readFileSync } from "node:fs";
import { readCounts, readM3, windowsOf, yearly } from "./unbounded-series.mjs";

/** @import { CountWindow, Random } from "./types.js" */

const LENGTHS = [5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 30, 40, 60];
const AHEAD = 10;

/**
 * Values of one series by family.
 * @type {Readonly<Record<string, (n: number, random: Random) => number[]>>}
 */
const SHAPES = {
  "random walk"(n, { normal, between }) {
    const drift = between(-0.3, 1.2);
    return walk(n, 100, () => drift + normal());
  },
  autoregression(n, { normal, between }) {
    const [phi, level] = [between(-0.3, 0.95), between(50, 500)];
    let x = normal() / Math.sqrt(1 - phi * phi);
    return list(n, () => {
      x = phi * x + normal();
      return level + (level / 20) * x;
    });
  },
  line(n, { normal, between, pick }) {
    const [slope, noise] = [between(-1, 3), pick([0, 0.1, 0.5, 1, 3])];
    return list(n, (t) => 100 + slope * t + noise * normal());
  },
  "stochastic trend"(n, { normal, between }) {
    const [phi, noise] = [between(0.6, 1), between(0, 0.7)];
    let pace = between(-2, 4);
    const mean = pace * between(0, 1);
    const states = walk(n, 200, () => {
      pace = mean + phi * (pace - mean) + normal();
      return pace;
    });
    return states.map((x) => x + noise * normal());
  },
  "damped growth"(n, { normal, between }) {
    const [phi, noise, gain] = [between(0.75, 0.97), between(0, 1), between(5, 15)];
    return list(n, (t) => 100 + (gain * (1 - phi ** t)) / (1 - phi) + noise * normal());
  },
  "exponential growth"(n, { normal, between }) {
    const [rate, noise] = [between(-0.06, 0.15), between(0, 0.03)];
    return walk(n, Math.log(100), () => rate + noise * normal()).map(Math.exp);
  },
  "growth on a line of logs"(n, { normal, between }) {
    const [rate, noise] = [between(-0.05, 0.12), between(0, 0.05)];
    return list(n, (t) => 100 * Math.exp(rate * t + noise * normal()));
  },
  break(n, { normal, between, unit }) {
    const at = Math.floor(unit() * (n - AHEAD));
    const [before, after, noise] = [between(-2, 3), between(-2, 3), between(0.1, 1.5)];
    let level = 100;
    return list(n, (t) => {
      level += t < at ? before : after;
      return level + noise * normal();
    });
  },
  "level shift"(n, { normal, between, unit }) {
    const at = Math.floor(unit() * (n - AHEAD));
    const [slope, noise, shift] = [between(0, 1), between(0.3, 1.5), between(-20, 20)];
    let level = 100;
    return list(n, (t) => {
      level += slope + 0.3 * normal() + (t === at ? shift : 0);
      return level + noise * normal();
    });
  },
  outlier(n, { normal, between, unit }) {
    const [slope, walks] = [between(-0.5, 2), between(0.2, 1)];
    const path = walk(n, 100, () => slope + walks * normal());
    const wrong = Math.floor(unit() * (n - AHEAD));
    path[wrong] = path[wrong] + (unit() < 0.5 ? -1 : 1) * between(10, 60);
    return path;
  },
  intermittent(n, { unit, between, normal }) {
    const [share, size] = [between(0.15, 0.6), between(2, 60)];
    return list(n, () => (unit() < share ? Math.max(1, Math.round(size * Math.exp(0.6 * normal()))) : 0));
  },
  plateau(n, { unit, normal, between }) {
    let [level, pace] = [100, between(0, 3)];
    return list(n, () => {
      if (unit() < 0.2) pace = unit() < 0.6 ? 0 : between(0, 3);
      level += pace;
      return Math.round(level + (pace === 0 ? 0 : 0.3 * normal()));
    });
  },
  rounding(n, { normal, between }) {
    const [drift, spread] = [between(-0.2, 0.4), between(0.2, 1.5)];
    return walk(n, between(8, 40), () => drift + spread * normal()).map((x) => Math.max(0, Math.round(x)));
  },
  "mixture of autoregressions"(n, { normal, between, unit }) {
    const parts = [0, 1].map(() => ({
      phi: between(-0.4, 0.8),
      drift: between(-0.5, 1),
      spread: between(0.3, 2),
    }));
    const share = unit();
    let change = 0;
    return walk(n, 150, () => {
      const { phi, drift, spread } = parts[unit() < share ? 0 : 1];
      change = drift + phi * (change - drift) + spread * normal();
      return change;
    });
  },
};

export const familyNames = Object.keys(SHAPES);

/**
 * `count` series of each family; the same for the same seed. Series of one value throughout are left out.
 * @param {{ count: number, seed?: number, ahead?: number }} options
 * @returns {Map<string, CountWindow[]>}
 */
export function families({ count, seed = 1, ahead = AHEAD }) {
  return new Map(
    familyNames.map((name, k) => [name, simulated(name, SHAPES[name], { count, seed: seed * 1000 + k, ahead })]),
  );
}

/**
 * Series that rise by about 1 a year, whose pace turns slowly: trends plain to the eye. None of the families, which errors are fitted to.
 * @param {{ count: number, seed: number, ahead: number }} options
 */
export function slowlyTurning({ count, seed, ahead }) {
  return simulated("slowly turning", slow, { count, seed: seed * 1000 + 500, ahead });
}

/** @param {number} n @param {Random} random */
function slow(n, { normal, between }) {
  const [turns, walks, noise] = [between(0, 0.08), between(0, 0.5), between(0, 0.3)];
  let pace = 1;
  const path = walk(n, between(50, 500), () => {
    pace += turns * normal();
    return pace + walks * normal();
  });
  return path.map((x) => x + noise * normal());
}

/**
 * @param {string} name
 * @param {(n: number, random: Random) => number[]} shape
 * @param {{ count: number, seed: number, ahead: number }} options
 * @returns {CountWindow[]}
 */
function simulated(name, shape, { count, seed, ahead }) {
  const random = randomFrom(seed);
  /** @type {CountWindow[]} */
  const windows = [];
  while (windows.length < count) {
    const n = LENGTHS[windows.length % LENGTHS.length];
    const scale = Math.exp(random.between(-2, 6));
    const rounded = name === "intermittent" || name === "rounding" || name === "plateau";
    const values = shape(n + AHEAD, random).map((x) => (rounded ? x : x * scale));
    if (values.slice(0, n).every((x) => x === values[0])) continue;
    windows.push({
      id: `${name} ${windows.length}`,
      source: name,
      series: { years: list(n, (t) => 2000 + t), values: values.slice(0, n) },
      actual: values.slice(n, n + ahead),
      weight: 1,
      simulated: true,
    });
  }
  return windows;
}

/**
 * Real and simulated families by name: rolling origins inside the training parts of M3 by kind of series, of provinces'
 * counts, and `count` series of each simulated family.
 * @param {readonly string[]} folders
 * @param {{ least: number, most: number, all: boolean, seed: number, count: number }} options
 * @returns {Map<string, CountWindow[]>}
 */
export function familiesOf(folders, { least, most, all, seed, count }) {
  const found = new Map();
  for (const one of readM3(folders)) {
    const name = `M3 ${one.kind.toLowerCase()}`;
    found.set(name, [...(found.get(name) ?? []), ...windowsOf(one, { least, most, all })]);
  }
  found.set(
    "provinces",
    readCounts(folders).flatMap((one) => windowsOf(one, { least, most, all })),
  );
  return new Map([...found, ...families({ count, seed, ahead: most })]);
}

/**
 * Kinds of series that nothing is fitted to: schools and population of provinces, and the annual data sets and synthetic
 * series of R that the package's tests hold.
 * @param {readonly string[]} folders
 * @param {{ least: number, most: number, all: boolean }} cut
 * @returns {Map<string, CountWindow[]>}
 */
export function unseenFamilies(folders, cut) {
  /** @type {{ id: string, type: string, train: number[], test: number[] }[]} */
  const fixture = JSON.parse(readFileSync(new URL("../test/fixtures/repo-safe-annual.json", import.meta.url), "utf8"));
  /** @param {string} type */
  const ofR = (type) => fixture.filter((one) => one.type === type);
  return new Map([
    ["schools of provinces", readCounts(folders, /^schools_/).flatMap((one) => windowsOf(one, cut))],
    ["population of provinces", readCounts(folders, /^population_total$/).flatMap((one) => windowsOf(one, cut))],
    [
      "data sets of R",
      ofR("r-dataset").flatMap(({ id, train, test }) =>
        windowsOf({ id, source: "R", series: yearly([...train, ...test]) }, cut),
      ),
    ],
    [
      "synthetic series of R",
      ofR("synthetic").map(({ id, train, test }) => ({
        id,
        source: "R",
        series: yearly(train),
        actual: test,
        weight: 1,
      })),
    ],
  ]);
}

/**
 * Smooth trends of the package's tests, by name.
 * @param {{ least: number, most: number, all: boolean }} cut
 * @returns {Map<string, CountWindow[]>}
 */
export function smoothTrends(cut) {
  /** @type {{ id: string, values: number[] }[]} */
  const fixture = JSON.parse(readFileSync(new URL("../test/fixtures/smooth-trends.json", import.meta.url), "utf8"));
  return new Map(fixture.map(({ id, values }) => [id, windowsOf({ id, source: "R", series: yearly(values) }, cut)]));
}

/**
 * @param {number} n
 * @param {(t: number) => number} f
 */
function list(n, f) {
  return Array.from({ length: n }, (_, t) => f(t));
}

/**
 * @param {number} n
 * @param {number} from
 * @param {() => number} step
 */
function walk(n, from, step) {
  let x = from;
  return list(n, () => {
    const now = x;
    x += step();
    return now;
  });
}

/**
 * Mulberry32, and normal numbers by Box and Muller's way.
 * @param {number} seed
 * @returns {Random}
 */
function randomFrom(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  /** @type {Random["between"]} */
  const between = (low, high) => low + (high - low) * unit();
  /** @type {Random["pick"]} */
  const pick = (some) => some[Math.floor(unit() * some.length)];
  return { unit, normal, between, pick };
}
