// Past targets with known outcomes, each with the probability that was stated and those of rules people use, out of fold.
import { samplePaths } from "@lotrinh/forecast";
import { forecastWith } from "../../forecast/dist/forecast-with.js";
import { fitTable } from "../../forecast/scripts/fit.mjs";
import { countryFolds, oriented, readCsv, readWindows } from "../../forecast/scripts/panel.mjs";
import {
  baseRate,
  driftRule,
  etsRule,
  frequencies,
  straightLine,
  trafficLight,
} from "../../forecast/scripts/rules.mjs";

const TESTS = { ">=": (x, y) => x >= y, ">": (x, y) => x > y, "<=": (x, y) => x <= y, "<": (x, y) => x < y };
const DRAWS = 2000;
const MODELLED = { "straight line": straightLine, drift: driftRule, ETS: etsRule };

/** Indicators that share children or a denominator, and so hold something of each other. */
export const FAMILIES = [/^rofst_/, /^ner/, /^se_/, /^ev/, /^trtp_/, /^cr_/, /^lr_/];

/**
 * One object a target: country, kind, last value, outcome, probability by rule, and whether it came true on each path.
 * Fitted without the fold of the country; with `unseen` also without the family of the indicator.
 */
export function pastTargets(folder, { unseen = false } = {}) {
  const windows = readWindows(folder);
  const folds = countryFolds(windows);
  const familyOf = ({ indicator }) => (unseen ? FAMILIES.findIndex((family) => family.test(indicator)) : -1);
  const fits = new Map();
  const fitWithout = (window) => {
    const [fold, family] = [folds.get(window.country), familyOf(window)];
    const key = `${fold} ${family}`;
    if (!fits.has(key)) {
      const others = windows.filter((one) => folds.get(one.country) !== fold && (!unseen || familyOf(one) !== family));
      fits.set(key, {
        table: fitTable(others),
        rate: baseRate(others),
        toldRate: baseRate(others.map(oriented)),
      });
    }
    return fits.get(key);
  };
  const outcomes = new Map(readCsv(folder, "reach-dev-outcomes.csv").map(({ id, outcome }) => [id, Number(outcome)]));
  const byId = new Map(windows.map((window) => [window.id, window]));
  const paths = new Map();
  const targets = readCsv(folder, "reach-dev-tasks.csv").map(
    ({ id, series: name, horizon, comparator, value, kind }) => {
      const window = byId.get(name);
      const { series, country } = window;
      const fold = folds.get(country);
      const { table, rate, toldRate } = fitWithout(window);
      const to = Number(horizon) - series.years.at(-1);
      const target = Number(value);
      const lower = comparator.startsWith("<");
      const task = { from: kind === "maintain" ? 1 : to, to, target, lower, test: (x) => TESTS[comparator](x, target) };
      const turned = lower ? oriented({ ...window, orientation: "out" }).series : series;
      const turnedTest = lower ? (x) => task.test(100 - x) : task.test;
      // The side is the series', which its column `better` would say; what is asked for has no part in it.
      if (!paths.has(name)) paths.set(name, pathsOf(table, window, window.orientation === "out" ? "lower" : "higher"));
      const came = onPaths(paths.get(name), task);
      return {
        country,
        kind,
        fold,
        family: familyOf(window),
        window: name,
        last: series.values.at(-1),
        light: `${kind} ${trafficLight(series, task)}`,
        cameTrue: outcomes.get(id),
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

/** A rule whose probability is the share of the targets of other folds with the same key that came true. */
function addFrequencies(targets, rule, keyOf) {
  const shares = new Map();
  for (const one of targets) {
    const held = `${one.fold} ${one.family}`;
    if (!shares.has(held)) {
      const others = targets.filter(({ fold, family }) => fold !== one.fold && (family < 0 || family !== one.family));
      shares.set(held, frequencies(others.map((other) => ({ key: keyOf(other), cameTrue: other.cameTrue }))));
    }
    one.p[rule] = shares.get(held)(keyOf(one));
  }
}

function pathsOf(table, { id, series }, better) {
  const forecast = forecastWith(table, series, { horizon: 5, model: "combination", better, breaks: [] });
  return samplePaths({ locality: id, indicator: "", scenario: "", unit: "" }, forecast, { draws: DRAWS });
}

function onPaths({ values }, { from, to, test }) {
  return Uint8Array.from({ length: DRAWS }, (_, k) => {
    for (let h = from; h <= to; h++) if (!test(values[(h - 1) * DRAWS + k])) return 0;
    return 1;
  });
}
