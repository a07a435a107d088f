// node packages/flows/scripts/dragon-year.mjs FOLDER: by how much the children of each year were more than those of the years beside it.
// Two years after entry their grade and its neighbours are reconstructed from the pupils of each province, all years left to themselves.
import { readFileSync } from "node:fs";
import { projectEnrolment } from "@lotrinh/flows";
import { foldsOf } from "./past-projections.mjs";
import { readWindows } from "./windows.mjs";

/** @import { CohortSettings } from "@lotrinh/flows" */

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: dragon-year.mjs FOLDER (with provinces-panel.csv)");
/** @type {{ byPlace: CohortSettings[] }} */
const { byPlace } = JSON.parse(readFileSync(new URL("held-out-settings.json", import.meta.url), "utf8"));
const windows = readWindows(folder);
const foldOf = foldsOf(windows);
/** @type {Map<number, number[]>} */
const above = new Map();
for (const { province, origin, history } of windows) {
  const fitted = byPlace[foldOf.get(province) ?? Number.NaN];
  const [, ...rates] = fitted.innovation;
  const [, ...carried] = fitted.persistence;
  /** @type {CohortSettings} */
  const settings = {
    ...fitted,
    innovation: [0.12, .../** @type {[number, number, number]} */ (rates)],
    persistence: [0, .../** @type {[number, number, number]} */ (carried)],
  };
  const given = { to: origin + 1, draws: 100, settings };
  const { lastGrades } = projectEnrolment({ locality: province, scenario: "past" }, history, given);
  const [, one, two, three] = lastGrades.map(Math.log);
  const born = origin - 2 - 6;
  above.set(born, [...(above.get(born) ?? []), two - (one + three) / 2]);
}
console.log("| born | provinces | log above the years beside | between provinces |\n| --- | --- | --- | --- |");
for (const [born, logs] of [...above].sort(([a], [b]) => a - b)) {
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1));
  console.log(`| ${born} | ${logs.length} | ${mean.toFixed(3)} | ${spread.toFixed(3)} |`);
}
