// node packages/flows/scripts/back-test.mjs FOLDER: the errors and the coverage of README.md. Every projection uses settings
// that were fitted without its province (held-out-settings.json), beside naive and @lotrinh/forecast.
import { readFileSync } from "node:fs";
import { CUT, foldsOf, missed, projectPast, rivals, table } from "./past-projections.mjs";
import { FIELDS, readBirthsDriver, readDriver, readWindows, withDragons } from "./windows.mjs";

/** @import { CohortSettings, Yearly } from "@lotrinh/flows" */
/** @import { Row, Window } from "./types.js" */
/** @typedef {{ settings?: Partial<CohortSettings>, window?: Partial<Window>, driver?: null }} Ablation */

const DRAWS = 2000;
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: back-test.mjs FOLDER (with provinces-panel.csv)");
const windows = readWindows(folder);
const driver = readDriver(folder);
const births = readBirthsDriver(folder);
const foldOf = foldsOf(windows);
/** @type {{ byPlace: CohortSettings[], byPlaceAndTime: CohortSettings[] }} */
const { byPlace, byPlaceAndTime } = JSON.parse(
  readFileSync(new URL("held-out-settings.json", import.meta.url), "utf8"),
);

/**
 * @param {readonly CohortSettings[]} fitted
 * @param {Window} window
 */
const settingsOf = (fitted, { province }) => fitted[foldOf.get(province) ?? Number.NaN];
/**
 * @param {readonly CohortSettings[]} fitted
 * @param {Yearly | undefined} given
 */
const heldOut = (fitted, given) => (/** @type {Window} */ window) =>
  projectPast(window, given, settingsOf(fitted, window), DRAWS);
/**
 * @param {string} title
 * @param {readonly Window[]} some
 * @param {(window: Window) => Row[]} rowsOf
 * @param {readonly string[]} keys
 */
const show = (title, some, rowsOf, keys) =>
  console.log(`\n${title}: ${some.length} projections\n${table(some.flatMap(rowsOf), keys)}`);
const ours = ["error", "in80", "in95"];
const late = windows.filter(({ origin }) => origin >= CUT);

show("Naive and forecast", windows, rivals, ["naive", "forecast"]);
show("Held out by province", windows, heldOut(byPlace, driver), ours);
show("Held out by province, births of the country as the driver", windows, heldOut(byPlace, births), ours);
show("The same, Dragon years more", windows, heldOut(byPlace, withDragons(births)), ours);
show("Held out by province, without the driver", windows, heldOut(byPlace, undefined), ours);
show(`Naive and forecast from ${CUT} on`, late, rivals, ["naive", "forecast"]);
show(`Held out by province, from ${CUT} on`, late, heldOut(byPlace, driver), ours);
show(`Held out by province and time, from ${CUT} on`, late, heldOut(byPlaceAndTime, driver), ours);
show("The same without the driver", late, heldOut(byPlaceAndTime, undefined), ours);
const surveyed = byPlaceAndTime.map((settings, fold) => ({ ...settings, births: byPlace[fold].births }));
show("The same with the driver, births believed as in all years", late, heldOut(surveyed, driver), ours);

/**
 * What each part of the model brings: without it, the other settings as they are.
 * @type {Readonly<Record<string, Ablation>>}
 */
const ABLATIONS = {
  "as it is": {},
  "seats of grade 10 grow with grade 9": { settings: { seats: 0 } },
  "kindergarten's reach free to wander": { settings: { pull: 0 } },
  "last counts taken as they are": { settings: { reversion: 0 } },
  "changes do not carry over": { settings: { persistence: [0, 0, 0, 0] } },
  "no births": { window: { births: undefined } },
  "no kindergarten": { window: { kindergarten: undefined } },
  "no driver": { driver: null },
  "no driver, births, kindergarten": { driver: null, window: { births: undefined, kindergarten: undefined } },
};
console.log("\nWithout a part, held out by province");
for (const [name, change] of Object.entries(ABLATIONS)) {
  const rows = windows.flatMap((window) => {
    const settings = { ...settingsOf(byPlace, window), ...change.settings };
    const errors = missed({ ...window, ...change.window }, change.driver === null ? undefined : driver, settings);
    const aheads = FIELDS.flatMap((_, level) => window.actual.map((__, h) => ({ level, ahead: h + 1 })));
    return errors.map((error, i) => ({ error, ...aheads[i] }));
  });
  console.log(`${name}\n${table(rows, ["error"])}`);
}
