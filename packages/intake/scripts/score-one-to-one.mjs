// Prints how fresh plan documents are read, each row matched by at most one target:
//   node scripts/score-one-to-one.mjs [--misses] [--only=NAME] [--folder=PATH] [--json]
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPlan, readPlanFile } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";

/** @import { DraftTarget } from "@lotrinh/intake" */
/** @typedef {Omit<DraftTarget, "value"> & { readonly value: number | string }} Row */
/** @typedef {Partial<Record<keyof DraftTarget, unknown>> & { readonly phrase: string, readonly indicator?: string }} Truth a row of *.expected.json */

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
/** @param {string} name */
const flag = (name) => process.argv.find((word) => word.startsWith(`--${name}`));
const folder = flag("folder=")?.slice(9) ?? join(root, "packages", "intake", "test", "plans", "untuned");
const registry = loadRegistry({
  data: join(root, "data"),
  seeds: join(root, "seeds"),
});
const indicators = registry.indicators.map(({ name, ...one }) => ({ ...one, name: name.vi }));

/** @type {readonly (keyof Row & keyof Truth)[]} */
const fields = ["section", "value", "value_to", "comparator", "unit", "year", "kind"];
/**
 * Compared where the truth has them.
 * @type {readonly (keyof Row & keyof Truth)[]}
 */
const stated = ["base_year", "from_year", "denominator"];
/**
 * Asked to be there where the truth has them.
 * @type {readonly (keyof Row & keyof Truth)[]}
 */
const present = ["subgroup", "part_of"];

/**
 * A reading in the terms of the truth: a fraction without a count as “k/n”, steps as a list.
 * @param {DraftTarget} target
 */
function rowOf(target) {
  const value = target.steps
    ? target.steps.map(({ value: step }) => step).join(",")
    : target.unit === "fraction"
      ? `${target.value}/${target.denominator}`
      : target.value;
  return { ...target, value };
}

/**
 * @param {Row} row
 * @param {Truth} want
 */
const wrongFields = (row, want) => [
  ...fields.filter((key) => String(row[key] ?? "") !== String(want[key] ?? "")),
  ...stated.filter((key) => want[key] !== undefined && row[key] !== want[key]),
  ...present.filter((key) => want[key] && !row[key]),
];

/**
 * Pairs of a wanted row and the reading with the same value that fits it best, no reading twice.
 * @param {readonly Row[]} found
 * @param {readonly Truth[]} truth
 */
function pairsOf(found, truth) {
  const options = truth.flatMap((want, at) =>
    found
      .map((row, place) => ({
        at,
        place,
        row,
        want,
        wrong: wrongFields(row, want),
      }))
      .filter(({ wrong }) => !wrong.includes("value")),
  );
  options.sort((a, b) => a.wrong.length - b.wrong.length || a.at - b.at || a.place - b.place);
  const wanted = new Set();
  const used = new Set();
  const pairs = [];
  for (const option of options) {
    if (wanted.has(option.at) || used.has(option.place)) continue;
    wanted.add(option.at);
    used.add(option.place);
    pairs.push(option);
  }
  return {
    pairs: pairs.sort((a, b) => a.at - b.at),
    missed: truth.filter((_, at) => !wanted.has(at)),
    extra: found.filter((_, place) => !used.has(place)),
  };
}

/** @param {Row | Truth} row */
const shown = (row) => `${row.section} ${row.value}${row.value_to === null ? "" : `–${row.value_to}`} ${row.unit}`;
const only = flag("only=")?.slice(7);
/** @type {{ readonly name: string, readonly rows: number, readonly found: number, readonly right: number, readonly extra: number, readonly named: number, readonly set: number, readonly set_wrong: number, readonly among_three: number }[]} */
const scores = [];
for (const file of readdirSync(folder).filter((one) => one.endsWith(".expected.json"))) {
  const name = file.replace(".expected.json", "");
  if (only && !name.includes(only)) continue;
  const truth = JSON.parse(readFileSync(join(folder, file), "utf8")).targets;
  const text = readdirSync(folder).find((one) => one.startsWith(`${name}.`) && !one.endsWith(".json"));
  if (text === undefined) throw new Error(`no document beside ${file}`);
  const document = await readPlanFile(join(folder, text));
  const found = readPlan(document, { indicators }).targets.map(rowOf);
  const { pairs, missed, extra } = pairsOf(found, truth);
  const named = pairs.filter(({ want }) => want.indicator);
  scores.push({
    name,
    rows: truth.length,
    found: pairs.length,
    right: pairs.filter(({ wrong }) => wrong.length === 0).length,
    extra: extra.length,
    named: named.length,
    set: named.filter(({ row, want }) => row.indicator === want.indicator).length,
    set_wrong: pairs.filter(({ row, want }) => row.indicator !== null && row.indicator !== (want.indicator ?? null))
      .length,
    among_three: named.filter(({ row, want }) => row.nearest.some((id) => id === want.indicator)).length,
  });
  if (!flag("misses")) continue;
  console.log(name);
  for (const want of missed) console.log(`  missed ${shown(want)} “${want.phrase}”`);
  for (const row of extra) console.log(`  extra  ${shown(row)} ${row.year} “${row.phrase}” (line ${row.line})`);
  for (const { row, want, wrong } of pairs.filter((pair) => pair.wrong.length > 0))
    console.log(
      `  wrong  ${shown(row)} “${row.phrase}”: ${wrong.map((key) => `${key} ${row[key]} for ${want[key]}`).join("; ")}`,
    );
  for (const { row, want } of pairs.filter((pair) => pair.row.indicator !== (pair.want.indicator ?? null)))
    console.log(
      `  name   ${shown(row)} “${row.phrase}”: ${row.indicator} (${row.nearest.join(", ")}) for ${want.indicator}`,
    );
}

if (flag("json")) console.log(JSON.stringify(scores));
else {
  for (const score of scores)
    console.log(
      `${score.name}: ${score.rows} rows, found ${score.found}, all right ${score.right}, extra ${score.extra}; ` +
        `indicator of ${score.named}: set right ${score.set}, among three ${score.among_three}; set wrongly ${score.set_wrong}`,
    );
  /** @param {"rows" | "found" | "right" | "extra" | "named" | "set" | "set_wrong" | "among_three"} key */
  const sum = (key) => scores.reduce((total, score) => total + score[key], 0);
  /**
   * @param {number} part
   * @param {number} whole
   */
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `all: recall ${percent(sum("found"), sum("rows"))}, precision ${percent(sum("found"), sum("found") + sum("extra"))}, ` +
      `all fields ${percent(sum("right"), sum("found"))}, among three ${percent(sum("among_three"), sum("named"))}, ` +
      `set right ${sum("set")} of ${sum("named")}, wrongly ${sum("set_wrong")}`,
  );
}
