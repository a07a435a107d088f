import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FIRST_YEAR = 2014;
const LAST_YEAR = 2025;
const DEADLINE = 2030;
const INDICATORS = 40;

/** Rows of a CSV of ours without line breaks in its cells, as objects. */
function table(path) {
  const [head, ...lines] = readFileSync(join(root, path), "utf8").trimEnd().split("\n").map(cellsOf);
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

function cellsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

/** Numbers in [0, 1) that a name decides: FNV-1a, then mulberry32. */
function stream(name) {
  let state = 2166136261;
  for (const byte of new TextEncoder().encode(name)) state = Math.imul(state ^ byte, 16777619) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Change in a year from a level, at a probability: between the quantiles of provinces' past paces, held at their ends. */
function paceOf(classes, level, p) {
  const found = classes.find((one) => level >= Number(one.level_from) && level <= Number(one.level_to)) ?? classes[0];
  const points = [0.1, 0.25, 0.5, 0.75, 0.9].map((at) => [at, Number(found[`q${at * 100}`])]);
  const after = points.findIndex(([at]) => at >= p);
  if (after === 0) return points[0][1];
  if (after < 0) return points[4][1];
  const [[from, low], [to, high]] = points.slice(after - 1, after + 1);
  return low + ((p - from) / (to - from)) * (high - low);
}

/** A level to start from: the classes as often as provinces stood in them, none below 50. */
function startOf(classes, next) {
  const all = classes.reduce((sum, one) => sum + Number(one.n), 0);
  const at = next() * all;
  let passed = 0;
  const found = classes.find((one) => {
    passed += Number(one.n);
    return at < passed;
  });
  const { level_from, level_to } = found ?? classes.at(-1);
  const from = Math.max(50, Number(level_from));
  return from + next() * (Number(level_to) - from);
}

/** What the sets are made of: paces of provinces by indicator, targets of the country, 40 indicators in percent. */
function materials() {
  const classes = table("data/reference-class.csv").filter((one) => one.years_ahead === "1");
  const kinds = [...new Set(classes.map((one) => one.indicator))].map((id) =>
    classes.filter((one) => one.indicator === id),
  );
  const national = new Map(
    table("data/registry/benchmarks.csv")
      .filter((one) => one.locality === "viet-nam" && one.unit === "percent" && one.year === String(DEADLINE))
      .map((one) => [one.indicator, one]),
  );
  const percent = table("data/registry/indicators.csv").filter(
    (one) => one.unit === "percent" && one.direction === "up",
  );
  const known = new Set(national.keys());
  const chosen = [...percent.filter((one) => known.has(one.id)), ...percent.filter((one) => !known.has(one.id))].slice(
    0,
    INDICATORS,
  );
  return { kinds, national, chosen };
}

/**
 * Writes a made-up set of the size of the country: a file for each of the 34 provinces (the official list of communes),
 * 40 indicators, 12 years, a target for each; all of it illustrative. Levels and paces are drawn from our summary of
 * those of provinces (data/reference-class.csv), half a province's and half a commune's own. Gives what was written.
 * `share` keeps that part of each province's communes.
 */
export function writeCountrySet(folder, { seed = 1, share = 1, provinces = 34 } = {}) {
  const { kinds, national, chosen } = materials();
  const communes = table("data/registry/places/communes.csv");
  mkdirSync(folder, { recursive: true });
  let units = 0;
  for (const { code } of table("data/registry/places/provinces.csv").slice(0, provinces)) {
    const all = communes.filter((one) => one.province === code);
    const own = all.slice(0, Math.max(1, Math.round(all.length * share)));
    const lines = ["series,year,value,lower,upper,better,horizon,comparator,target,kind,status"];
    for (const { code: commune } of own) {
      for (const [i, { id }] of chosen.entries())
        lines.push(...seriesOf({ seed, code, commune, id, classes: kinds[i % kinds.length], asked: national.get(id) }));
    }
    writeFileSync(join(folder, `${code}.csv`), `${lines.join("\n")}\n`);
    units += own.length;
  }
  return { units, targets: units * chosen.length };
}

/**
 * Writes one file in the columns of data/observations: 34 provinces and the first communes of each (all by default) by their
 * full names, 40 indicators, 12 years, all illustrative. Gives the number of its rows.
 */
export function writeFiguresFile(file, { seed = 1, each = Number.POSITIVE_INFINITY } = {}) {
  const { kinds, chosen } = materials();
  const communes = table("data/registry/places/communes.csv");
  const handle = openSync(file, "w");
  let rows = 0;
  writeSync(handle, "locality,indicator,breakdown,year,value,unit,numerator,denominator,status,quality,source,note\n");
  for (const { code, name, kind } of table("data/registry/places/provinces.csv")) {
    const own = communes.filter((one) => one.province === code).slice(0, each);
    for (const place of [{ code, name, kind }, ...own]) {
      const called = place.code === code ? `${kind} ${name}` : `"${place.kind} ${place.name}, ${name}"`;
      const lines = chosen.flatMap(({ id }, i) =>
        pathOf({ seed, code, commune: place.code, id, classes: kinds[i % kinds.length] }).levels.map(
          (level, y) => `${called},${id},,${FIRST_YEAR + y},${level},percent,,,illustrative,medium,bo-so-minh-hoa,\n`,
        ),
      );
      writeSync(handle, lines.join(""));
      rows += lines.length;
    }
  }
  closeSync(handle);
  return rows;
}

function seriesOf({ asked, ...one }) {
  const { start, levels } = pathOf(one);
  const target = asked?.value ?? String(Math.min(100, Math.round(start + 5)));
  const comparator = asked === undefined || asked.comparator === "=" ? ">=" : asked.comparator;
  return levels.map(
    (level, i) =>
      `${one.commune}/${one.id},${FIRST_YEAR + i},${level},0,100,higher,${DEADLINE},${comparator},${target},reach,illustrative`,
  );
}

/** A made-up start in percent and the levels of the years after it, as printed. */
function pathOf({ seed, code, commune, id, classes }) {
  const province = stream(`${seed} ${code} ${id}`);
  const next = stream(`${seed} ${commune} ${id}`);
  const start = 0.5 * startOf(classes, province) + 0.5 * startOf(classes, next);
  let level = start;
  const levels = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const p = 0.5 * province() + 0.5 * next();
    level = Math.min(100, Math.max(0, level + paceOf(classes, level, p)));
    levels.push(level.toFixed(2));
  }
  return { start, levels };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, share = "1"] = process.argv.slice(2);
  if (folder === undefined) throw new Error("write: node test/country/country-set.mjs FOLDER [SHARE]");
  const { units, targets } = writeCountrySet(folder, { share: Number(share) });
  console.log(`${units} communes, ${targets} targets, illustrative: ${folder}`);
}
