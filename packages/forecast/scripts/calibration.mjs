// node packages/forecast/scripts/calibration.mjs FOLDER: Brier scores and calibration of README.md of `@lotrinh/reach`, and its diagram;
// with --unseen fitted without the indicator and its relatives as well, and no diagram; with --untold nobody says of which
// rates less is better, and no diagram; with --table also past-scores.ts of `@lotrinh/reach`.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { renderPng, renderSvg, standaloneSvg } from "@lotrinh/charts";
import { pastTargets } from "./past-targets.mjs";
import { calibratedLimit, calibrationError, reliability } from "./reliability.mjs";
import { reliabilityDiagram } from "./reliability-diagram.mjs";
import { improvement } from "./resample.mjs";
import { scoreTable } from "./score-table.mjs";

/** @import { PastTarget } from "./types.js" */

const OURS = "Lộ trình";
/** @type {Readonly<Record<string, (target: PastTarget) => boolean>>} */
const PARTS = {
  all: () => true,
  reach: ({ kind }) => kind === "reach",
  maintain: ({ kind }) => kind === "maintain",
  "last value ≥ 95": ({ last }) => last >= 95,
  "last value < 95": ({ last }) => last < 95,
};
/** Parts that are in the table alone. */
/** @type {typeof PARTS} */
const FURTHER = {
  "level < 10": ({ last }) => last < 10,
  "level 10–40": ({ last }) => last >= 10 && last < 40,
  "level 40–80": ({ last }) => last >= 40 && last < 80,
  "level 80–95": ({ last }) => last >= 80 && last < 95,
  "level 95–99": ({ last }) => last >= 95 && last < 99,
  "level ≥ 99": ({ last }) => last >= 99,
  ">=": ({ comparator }) => comparator === ">=",
  ">": ({ comparator }) => comparator === ">",
  "<=": ({ comparator }) => comparator === "<=",
  "<": ({ comparator }) => comparator === "<",
  "less is better": ({ less }) => less,
  "1 year ahead": ({ ahead }) => ahead === 1,
  "3 years ahead": ({ ahead }) => ahead === 3,
  "5 years ahead": ({ ahead }) => ahead === 5,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { unseen: { type: "boolean" }, untold: { type: "boolean" }, table: { type: "boolean" } },
});
const [folder, picture] = positionals;
if (!folder)
  throw new Error(
    "usage: calibration.mjs FOLDER [FILE.svg] [--unseen | --untold | --table] (with panel-dev-*, reach-dev-*.csv)",
  );
const { unseen = false, untold = false, table = false } = values;
const targets = pastTargets(folder, { unseen, told: !untold });
/**
 * @param {readonly PastTarget[]} some
 * @param {string} rule
 */
const squares = (some, rule) => some.map(({ p, cameTrue }) => (p[rule] - cameTrue) * (p[rule] - cameTrue));
/** @param {readonly number[]} list */
const mean = (list) => list.reduce((sum, one) => sum + one / list.length, 0);
const countries = targets.map(({ country }) => country);

console.log("| rule | Brier | reach | maintain | ECE | we are lower by |\n| --- | --- | --- | --- | --- | --- |");
for (const rule of Object.keys(targets[0].p)) {
  const brier = ["all", "reach", "maintain"].map((part) => mean(squares(targets.filter(PARTS[part]), rule)).toFixed(4));
  const [all, low, high] = improvement(countries, squares(targets, OURS), squares(targets, rule));
  const lower = rule === OURS ? "–" : `${percent(all)} % (${percent(low)}–${percent(high)})`;
  console.log(`| ${[rule, ...brier, calibrationError(targets, rule).toFixed(3), lower].join(" | ")} |`);
}
console.log(
  "\n| targets | number | Brier | ECE | calibrated: below, by paths | by countries |\n| --- | --- | --- | --- | --- | --- |",
);
const panels = [...Object.entries(PARTS), ...Object.entries(FURTHER)].map(([part, belongs]) => {
  const some = targets.filter(belongs);
  const limit = calibratedLimit(some, OURS);
  const error = calibrationError(some, OURS);
  const brier = mean(squares(some, OURS));
  const cells = [
    part,
    some.length,
    brier.toFixed(4),
    ...[error, limit.paths, limit.countries].map((x) => x.toFixed(3)),
  ];
  console.log(`| ${cells.join(" | ")} |`);
  return { part, count: some.length, error, bins: reliability(some, OURS) };
});
if (table && !unseen && !untold)
  writeFileSync(new URL("../../reach/src/answers/past-scores.ts", import.meta.url), scoreTable(targets, OURS));
if (!unseen && !untold) {
  const svg = await renderSvg(reliabilityDiagram(panels.filter(({ part }) => part in PARTS)));
  writeFileSync(new URL("../../reach/pictures/reliability.png", import.meta.url), renderPng(svg));
  if (picture) writeFileSync(picture, await standaloneSvg(svg));
}

/** @param {number} share */
function percent(share) {
  return (100 * share).toFixed(1);
}
