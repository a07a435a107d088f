// node packages/flows/scripts/back-test.mjs FOLDER: the errors and the coverage of README.md. Every projection uses settings
// that were fitted without its province (held-out-settings.json), beside naive and @lotrinh/forecast.
import { readFileSync } from "node:fs";
import { CUT, foldsOf, projectPast, rivals, table } from "./past-projections.mjs";
import { readDriver, readWindows } from "./windows.mjs";

const DRAWS = 2000;
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: back-test.mjs FOLDER (with provinces-panel.csv)");
const windows = readWindows(folder);
const driver = readDriver(folder);
const foldOf = foldsOf(windows);
const { byPlace, byPlaceAndTime } = JSON.parse(
  readFileSync(new URL("held-out-settings.json", import.meta.url), "utf8"),
);

const heldOut = (fitted, given) => (window) => projectPast(window, given, fitted[foldOf.get(window.province)], DRAWS);
const show = (title, some, rowsOf, keys) =>
  console.log(`\n${title}: ${some.length} projections\n${table(some.flatMap(rowsOf), keys)}`);
const ours = ["error", "in80", "in95", "pinball"];
const late = windows.filter(({ origin }) => origin >= CUT);

show("Naive and forecast", windows, rivals, ["naive", "forecast"]);
show("Held out by province", windows, heldOut(byPlace, driver), ours);
show("Held out by province, without the driver", windows, heldOut(byPlace, undefined), ours);
show(`Naive and forecast from ${CUT} on`, late, rivals, ["naive", "forecast"]);
show(`Held out by province, from ${CUT} on`, late, heldOut(byPlace, driver), ours);
show(`Held out by province and time, from ${CUT} on`, late, heldOut(byPlaceAndTime, driver), ours);
show("The same without the driver", late, heldOut(byPlaceAndTime, undefined), ours);
