// Past targets with known outcomes, each with the probability that was stated and those of rules people use, out of fold.
import { samplePaths } from "@lotrinh/forecast";
import { forecastWith } from "#forecast-with";
import { fitTable } from "./fit.mjs";
import { got, lastOf } from "./lists.mjs";
import { countryFolds, oriented, readCsv, readWindows } from "./panel.mjs";
import { baseRate, driftRule, etsRule, frequencies, straightLine, trafficLight } from "./rules.mjs";

/**
 * @import { Trajectory } from "@lotrinh/trajectory"
 * @import { ErrorTable } from "#error-quantiles"
 * @import { PastTarget, RateSeries, Task, Window } from "./types.js"
 */
/** @typedef {(series: RateSeries, task: Task) => number} Rate */
/** @typedef {{ readonly table: ErrorTable, readonly rate: Rate, readonly toldRate: Rate }} Fit fitted without the fold of a country */

/** @type {Readonly<Record<string, (x: number, y: number) => boolean>>} */
const TESTS = { ">=": (x, y) => x >= y, ">": (x, y) => x > y, "<=": (x, y) => x <= y, "<": (x, y) => x < y };
const DRAWS = 10_000;
/** @type {Readonly<Record<string, Rate>>} */
const MODELLED = { "straight line": straightLine, drift: driftRule, ETS: etsRule };

/** Indicators that share children or a denominator, and so hold something of each other. */
export const FAMILIES = [/^rofst_/, /^ner/, /^se_/, /^ev/, /^trtp_/, /^cr_/, /^lr_/];

/**
 * One object a target: country, kind, last value, outcome, probability by rule, and whether it came true on each path.
 * Fitted without the fold of the country; with `unseen` also without the family of the indicator.
 * @param {string} folder
 * @param {{ unseen?: boolean, told?: boolean }} [options] `told`: whether it is said of which rates less is better
 * @returns {PastTarget[]}
 */
export function pastTargets(folder, { unseen = false, told = true } = {}) {
  const windows = readWindows(folder);
  const folds = countryFolds(windows);
  /** @param {Window} window */
  const familyOf = ({ indicator }) => (unseen ? FAMILIES.findIndex((family) => family.test(indicator)) : -1);
  /** @type {Map<string, Fit>} */
  const fits = new Map();
  /**
   * @param {Window} window
   * @returns {Fit}
   */
  const fitWithout = (window) => {
    const [fold, family] = [got(folds, window.country), familyOf(window)];
    const key = `${fold} ${family}`;
    const known = fits.get(key);
    if (known) return known;
    const others = windows.filter((one) => folds.get(one.country) !== fold && (!unseen || familyOf(one) !== family));
    const fit = { table: fitTable(others), rate: baseRate(others), toldRate: baseRate(others.map(oriented)) };
    fits.set(key, fit);
    return fit;
  };
  const outcomes = new Map(readCsv(folder, "reach-dev-outcomes.csv").map(({ id, outcome }) => [id, Number(outcome)]));
  const byId = new Map(windows.map((window) => [window.id, window]));
  /** @type {Map<string, Trajectory>} */
  const paths = new Map();
  const targets = readCsv(folder, "reach-dev-tasks.csv").map(
    ({ id, series: name, horizon, comparator, value, kind }) => {
      const window = got(byId, name);
      const { series, country } = window;
      const fold = got(folds, country);
      const { table, rate, toldRate } = fitWithout(window);
      const to = Number(horizon) - lastOf(series.years);
      const target = Number(value);
      const lower = comparator.startsWith("<");
      /** @type {Task} */
      const task = { from: kind === "maintain" ? 1 : to, to, target, lower, test: (x) => TESTS[comparator](x, target) };
      const turned = lower ? oriented({ ...window, orientation: "out" }).series : series;
      const turnedTest = lower ? (/** @type {number} */ x) => task.test(100 - x) : task.test;
      // The side is the series', which its column `better` would say; what is asked for has no part in it.
      const better = told && window.orientation === "out" ? "lower" : "higher";
      const own = paths.get(name) ?? pathsOf(table, window, better);
      paths.set(name, own);
      const came = onPaths(own, task);
      return {
        country,
        kind,
        comparator,
        ahead: to,
        less: window.orientation === "out",
        fold,
        family: familyOf(window),
        window: name,
        last: lastOf(series.values),
        light: `${kind} ${trafficLight(series, task)}`,
        cameTrue: got(outcomes, id),
        came,
        p: {
          "Lộ trình": came.reduce((sum, one) => sum + one, 0) / DRAWS,
          "reference class": rate(series, task),
          "reference class, better side told": toldRate(turned, { ...task, test: turnedTest }),
          ...Object.fromEntries(Object.entries(MODELLED).map(([rule, p]) => [rule, p(series, task)])),
        },
      };
    },
  );
  addFrequencies(targets, "CAGR traffic light", ({ light }) => light);
  for (const rule of Object.keys(MODELLED)) {
    addFrequencies(targets, `${rule}, recalibrated`, ({ p }) => Math.min(9, Math.floor(10 * p[rule])));
  }
  return targets;
}

/**
 * A rule whose probability is the share of the targets of other folds with the same key that came true.
 * @param {readonly PastTarget[]} targets
 * @param {string} rule
 * @param {(target: PastTarget) => string | number} keyOf
 */
function addFrequencies(targets, rule, keyOf) {
  /** @type {Map<string, (key: string | number) => number>} */
  const shares = new Map();
  for (const one of targets) {
    const held = `${one.fold} ${one.family}`;
    let share = shares.get(held);
    if (!share) {
      const others = targets.filter(({ fold, family }) => fold !== one.fold && (family < 0 || family !== one.family));
      share = frequencies(others.map((other) => ({ key: keyOf(other), cameTrue: other.cameTrue })));
      shares.set(held, share);
    }
    one.p[rule] = share(keyOf(one));
  }
}

/**
 * @param {ErrorTable} table
 * @param {Window} window
 * @param {"higher" | "lower"} better
 */
function pathsOf(table, { id, series }, better) {
  const forecast = forecastWith(table, series, { horizon: 5, model: "combination", better, breaks: [] });
  return samplePaths({ locality: id, indicator: "", scenario: "", unit: "" }, forecast, { draws: DRAWS });
}

/**
 * @param {Trajectory} paths
 * @param {Task} task
 */
function onPaths({ values }, { from, to, test }) {
  return Uint8Array.from({ length: DRAWS }, (_, k) => {
    for (let h = from; h <= to; h++) if (!test(values[(h - 1) * DRAWS + k])) return 0;
    return 1;
  });
}
