// node packages/forecast/scripts/fit-errors.mjs FOLDER: writes src/error-table.ts from past forecasts with known answers; with --check
// only says whether the committed one is the same.
import { parseArgs } from "node:util";
import { fitTable } from "./fit.mjs";
import { readWindows } from "./panel.mjs";
import { writeTable } from "./write-table.mjs";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean" } } });
const [folder] = positionals;
if (!folder)
  throw new Error("usage: fit-errors.mjs FOLDER [--check] (with panel-dev-series.csv, -actuals.csv, -meta.csv)");
const windows = readWindows(folder);
const countries = new Set(windows.map(({ country }) => country)).size;
const text = `// biome-ignore-all format: one row a horizon
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured quantiles
import type { ErrorTable } from "./error-quantiles.js";

/**
 * Made by scripts/fit-errors.mjs from ${windows.length.toLocaleString("en")} past forecasts of education indicators of ${countries} countries, in percent, five years ahead
 * (UNESCO Institute for Statistics, SDG 4 bulk data 2024-10; World Bank EdStats 2019-09). Summaries only: no value of
 * those series is in here. Do not edit by hand.
 */
export const errorTable: ErrorTable = ${literal(fitTable(windows), "")};
`;
writeTable("error-table.ts", text, values);

/**
 * Objects and lists of lists over several lines, lists of numbers on one.
 * @param {unknown} value
 * @param {string} indent
 * @returns {string}
 */
function literal(value, indent) {
  if (typeof value === "number") return String(Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(4)));
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (typeof value[0] === "number") return `[${value.map((one) => literal(one, "")).join(", ")}]`;
    return `[\n${value.map((one) => `${inner}${literal(one, inner)},\n`).join("")}${indent}]`;
  }
  /** @param {string} name */
  const key = (name) => (/^\w+$/.test(name) ? name : JSON.stringify(name));
  const entries = Object.entries(/** @type {object} */ (value)).map(
    ([name, one]) => `${inner}${key(name)}: ${literal(one, inner)},\n`,
  );
  return `{\n${entries.join("")}${indent}}`;
}
