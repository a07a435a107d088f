// node packages/forecast/scripts/fit-home.mjs FOLDER [--check] (provinces-panel.csv, breaks.csv): writes src/home/home-table.ts, how rates of
// Viet Nam's provinces changed on the logit scale one year ahead and more, of each family whose own changes foretell its past targets better
// than the errors of countries do (calibration-provinces.mjs). With --check it says whether the committed table is that of this fit.
import { parseArgs } from "node:util";
import { changesAhead, homeSeries } from "./home.mjs";
import { quantile } from "./robust.mjs";
import { writeTable } from "./write-table.mjs";

const { values, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) throw new Error("usage: fit-home.mjs FOLDER [--check]");
const FAMILIES = { "trained-workers": "trained_employed_workers_rate" };
const PROBABILITIES = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975];
/** Fewer changes make no horizon. */
const LEAST = 50;

const tables = Object.entries(FAMILIES).map(([family, column]) => {
  const series = homeSeries(folder, column);
  const rows = [];
  for (let ahead = 1; ; ahead++) {
    const changes = series.flatMap((one) => changesAhead(one, ahead).map(({ by }) => by)).sort((a, b) => a - b);
    if (changes.length < LEAST) break;
    rows.push({ n: changes.length, quantiles: PROBABILITIES.map((p) => quantile(changes, p).toFixed(3)) });
  }
  const years = series.flatMap(({ known }) => known.map(({ year }) => year));
  const said = `${new Set(series.map(({ province }) => province)).size} provinces, ${Math.min(...years)}–${Math.max(...years)}`;
  const lines = rows.map(({ quantiles }) => `    [${quantiles.map(Number).join(", ")}],\n`).join("");
  return `  /** ${said}; ${rows.map(({ n }) => n).join(", ")} changes. */\n  "${family}": [\n${lines}  ],\n`;
});
writeTable(
  "home/home-table.ts",
  `/** Families of rates that provinces of Viet Nam foretell better than countries do. */
export type HomeFamily = ${Object.keys(FAMILIES)
    .map((name) => `"${name}"`)
    .join(" | ")};

/** Probabilities of the quantiles of a change. */
export const HOME_PROBABILITIES = [${PROBABILITIES.join(", ")}] as const;

/** Changes of the logit one year ahead, two and so on, by probability. Made by scripts/fit-home.mjs. Do not edit by hand. */
export const HOME_CHANGES: Readonly<Record<HomeFamily, readonly (readonly number[])[]>> = {
${tables.join("")}};
`,
  values,
);
