// Prints how well plan documents are read, by form: node scripts/score-plans.mjs [--misses] [--only=NAME] [--json]
// Truth: seeds/*/targets.yaml for the bundled plans, *.expected.json beside each small document.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPlan, readPlanFile } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";

/** @import { DraftTarget } from "@lotrinh/intake" */
/** @typedef {Partial<Record<keyof DraftTarget | "form", unknown>> & { readonly indicator?: string }} Truth a target as a person reads it */
/** @typedef {{ readonly name: string, readonly file: string, readonly truth: readonly Truth[], readonly slack: number }} Document */

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const shared = process.env.LOTRINH_SHARED ?? join(root, "..", "shared");
const fixtures = join(root, "packages", "intake", "test", "plans", "fixtures");
const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
const indicators = registry.indicators.map(({ name, ...one }) => ({ ...one, name: name.vi }));

/** @type {Readonly<Record<string, string>>} */
const UNITS = { persons: "people", persons_per_year: "people_per_year", share: "percent" };
/**
 * Value, comparator, unit and year of a row, in one form.
 * @param {unknown} unit
 */
const unitOf = (unit) => UNITS[String(unit)] ?? unit;
/**
 * @param {unknown} a
 * @param {unknown} b
 */
const same = (a, b) => String(a ?? "") === String(b ?? "") || Math.abs(numberOf(a) - numberOf(b)) < 1e-9;
/** @param {unknown} x */
const numberOf = (x) =>
  typeof x === "string" && /^\d+\/\d+$/.test(x) ? Number(x.split("/")[0]) / Number(x.split("/")[1]) : Number(x);
/** @param {DraftTarget} row */
const valuesOf = (row) =>
  row.steps
    ? row.steps.map(({ value }) => value).join(",")
    : row.unit === "fraction"
      ? `${row.value}/${row.denominator}`
      : row.value;
/** @param {unknown} year */
const yearOf = (year) =>
  year === null || year === undefined
    ? null
    : Number(
        String(year)
          .match(/20\d\d/g)
          ?.at(-1),
      );

/**
 * @param {readonly DraftTarget[]} found
 * @param {readonly Truth[]} truth
 * @param {{ slack?: number }} [options]
 */
function scoreOf(found, truth, { slack = 0 } = {}) {
  /**
   * @param {DraftTarget} row
   * @param {Truth} want
   */
  const fits = (row, want) =>
    (want.line === undefined ? row.section === want.section : Math.abs(row.line - Number(want.line)) <= slack) &&
    same(valuesOf(row), want.value);
  const pairs = truth.map((want) => {
    const candidates = found.filter((row) => fits(row, want));
    const right = candidates.filter((row) => fieldsRight(row, want).length === 0);
    return {
      want,
      row:
        right.find((row) => isNear(row, want)) ??
        right[0] ??
        candidates.find((row) => isNear(row, want)) ??
        candidates[0],
    };
  });
  const hits = pairs.filter(({ row }) => row);
  const extra = found.filter((row) => !truth.some((want) => fits(row, want)));
  const wrong = hits
    .map(({ want, row }) => ({ want, row, fields: fieldsRight(row, want) }))
    .filter(({ fields }) => fields.length > 0);
  const named = hits.filter(({ want }) => want.indicator);
  const unnamed = named.filter(({ want, row }) => row.indicator !== want.indicator && !isNear(row, want));
  return {
    truth: truth.length,
    found: found.length,
    hits: hits.length,
    missed: pairs.filter(({ row }) => !row),
    extra,
    wrong,
    named: named.length,
    unnamed,
    pairs,
  };
}

/** @satisfies {readonly (keyof DraftTarget)[]} */
const NUMBERS = /** @type {const} */ (["value_to", "from_year", "base_year", "denominator"]);
/** @satisfies {readonly (keyof DraftTarget)[]} */
const WORDS = /** @type {const} */ (["part_of", "subgroup"]);

/**
 * @param {DraftTarget} row
 * @param {Truth} want
 */
function isNear(row, want) {
  return row.nearest.some((id) => id === want.indicator);
}

/**
 * The fields in which a row is not as wanted.
 * @param {DraftTarget} row
 * @param {Truth} want
 */
function fieldsRight(row, want) {
  /** @type {(keyof DraftTarget & keyof Truth)[]} */
  const fields = [];
  if (row.comparator !== want.comparator) fields.push("comparator");
  if (unitOf(row.unit) !== unitOf(want.unit)) fields.push("unit");
  if (yearOf(row.year) !== yearOf(want.year)) fields.push("year");
  for (const key of NUMBERS) {
    if (want[key] !== undefined && want[key] !== null && !same(row[key], want[key])) fields.push(key);
  }
  for (const key of WORDS) if (want[key] && !row[key]) fields.push(key);
  return fields;
}

/**
 * Documents with their truth, those that are there.
 * @returns {Document[]}
 */
function documents() {
  const seeds = registry.plans.flatMap((plan) => {
    const file = join(shared, "plans", `${plan.id}.txt`);
    if (!existsSync(file)) return [];
    const truth = plan.targets
      .filter(({ value }) => value !== null)
      .map(({ line, phrase, comparator, value, unit, horizon, indicator, kind }) => ({
        line,
        phrase,
        comparator,
        value,
        unit,
        year: horizon,
        indicator,
        form: kind,
      }));
    return [{ name: plan.id, file, truth, slack: plan.status === "ocr" ? 2 : 0 }];
  });
  const cases = [join(shared, "cases", "plans"), fixtures].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".expected.json"))
      .map((name) => {
        const base = name.replace(".expected.json", "");
        const text = readdirSync(folder).find((one) => one.startsWith(`${base}.`) && /\.(txt|md)$/.test(one));
        if (text === undefined) throw new Error(`no document beside ${name}`);
        return {
          name: base,
          file: join(folder, text),
          truth: JSON.parse(readFileSync(join(folder, name), "utf8")).targets,
          slack: 0,
        };
      }),
  );
  return [...seeds, ...cases];
}

/** @param {string} file */
async function read(file) {
  return readPlan(await readPlanFile(file), { indicators });
}

/**
 * @param {number} part
 * @param {number} whole
 */
const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`);

if (process.argv.includes("--json")) {
  const scores = [];
  for (const { name, file, truth, slack } of documents()) {
    const { hits, found, extra, wrong, named, unnamed } = scoreOf((await read(file)).targets, truth, { slack });
    scores.push({
      name,
      scanned: slack > 0,
      recall: hits / truth.length,
      precision: 1 - extra.length / found,
      fields: 1 - wrong.length / hits,
      indicator: named === 0 ? 1 : 1 - unnamed.length / named,
    });
  }
  console.log(JSON.stringify(scores));
} else {
  const misses = process.argv.includes("--misses");
  const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
  const forms = new Map();
  for (const { name, file, truth, slack } of documents()) {
    if (only && !name.includes(only)) continue;
    const score = scoreOf((await read(file)).targets, truth, { slack });
    console.log(
      `${name}: recall ${percent(score.hits, score.truth)} of ${score.truth}, precision ${percent(score.found - score.extra.length, score.found)} of ${score.found}, fields ${percent(score.hits - score.wrong.length, score.hits)}, indicator ${percent(score.named - score.unnamed.length, score.named)}`,
    );
    for (const { want, row } of score.pairs) {
      const form = String(want.form ?? want.unit);
      const [all, right] = forms.get(form) ?? [0, 0];
      forms.set(form, [all + 1, right + (row && fieldsRight(row, want).length === 0 ? 1 : 0)]);
    }
    if (!misses) continue;
    for (const { want } of score.missed)
      console.log(`  missed  ${want.line ?? want.section} ${want.value} ${want.unit} “${want.phrase}”`);
    for (const row of score.extra) console.log(`  extra   ${row.line} ${valuesOf(row)} ${row.unit} “${row.phrase}”`);
    for (const { want, row, fields } of score.wrong)
      console.log(
        `  wrong   ${row.line} ${valuesOf(row)} “${row.phrase}”: ${fields.map((key) => `${key} ${row[key]} for ${want[key]}`).join("; ")}`,
      );
    for (const { want, row } of score.unnamed)
      console.log(
        `  name    ${row.line} ${valuesOf(row)} “${row.phrase}”: ${row.nearest.join(", ")} for ${want.indicator}`,
      );
  }
  console.log("\nby form (right of all):");
  for (const [form, [all, right]] of [...forms].sort()) console.log(`  ${form}: ${right} of ${all}`);
}
