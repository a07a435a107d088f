// node packages/flows/scripts/exceptions.mjs FOLDER [TABLE.csv]: how much years of one province differ beyond chance where
// it began at 99 % or more, from exam pass rates (provinces-panel.csv); coverage held out by province, by size of place. With
// TABLE.csv it writes data/exceptions.csv.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exceptionRate, probabilityOfFew } from "@lotrinh/flows";

/** @typedef {{ readonly province: string, readonly year: number, readonly rate: number, readonly people: number, readonly exceptions: number }} Known */
/** @typedef {{ readonly province: string, readonly ahead: number, readonly history: readonly Known[], readonly then: Known }} Case */
/** @typedef {Case & { readonly middle: number }} Judged */

const [folder, table] = process.argv.slice(2);
if (!folder) throw new Error("usage: exceptions.mjs FOLDER [TABLE.csv] (with provinces-panel.csv)");
const RATE = "upper_secondary_exam_pass_rate";
const PUPILS = "pupils_upper_secondary";
/** The exam had other rules before 2006 and after 2013 (data/breaks.csv). */
const REGIMES = [
  [2001, 2005],
  [2006, 2013],
  [2014, 2015],
];
/** Candidates are a third of the pupils of three grades. */
const GRADES = 3;
const SHAPES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 5, 10, Number.POSITIVE_INFINITY];
const NEAR = 97;

const [head, ...lines] = readFileSync(join(folder, "provinces-panel.csv"), "utf8").trimEnd().split("\n");
const columns = head.split(",");
const known = lines.flatMap((line) => {
  const row = Object.fromEntries(line.split(",").map((cell, i) => [columns[i], cell]));
  if (row[RATE] === "" || row[PUPILS] === "" || (row.weak ?? "").includes("exam")) return [];
  const people = Math.round(Number(row[PUPILS]) / GRADES);
  const exceptions = Math.round((people * (100 - Number(row[RATE]))) / 100);
  return [{ province: row.province, year: Number(row.year), rate: Number(row[RATE]), people, exceptions }];
});
/** @param {number} year */
const regimeOf = (year) => REGIMES.findIndex(([from, to]) => year >= from && year <= to);
const cases = known
  .filter(({ rate }) => rate >= 99)
  .flatMap((last) => {
    const own = known.filter((one) => one.province === last.province && regimeOf(one.year) === regimeOf(last.year));
    /** @type {Known[]} */
    const history = [];
    for (let year = last.year; ; year--) {
      const one = own.find((each) => each.year === year);
      if (!one || one.rate < NEAR) break;
      history.unshift(one);
    }
    return own
      .filter(({ year }) => year > last.year)
      .map((then) => ({ province: last.province, ahead: then.year - last.year, history, then }));
  });

/**
 * @param {Case} one
 * @param {number} shape
 */
const scoreOf = (one, shape) => {
  const rate = exceptionRate(one.history, shape);
  const { people, exceptions } = one.then;
  /** @param {number} most */
  const upTo = (most) => (most < 0 ? 0 : probabilityOfFew(rate, { people, most, shape }));
  const [below, at] = [upTo(exceptions - 1), upTo(exceptions)];
  return { log: Math.log(Math.max(1e-12, at - below)), middle: (below + at) / 2 };
};
const scores = new Map(SHAPES.map((shape) => [shape, cases.map((one) => scoreOf(one, shape))]));
/** @param {number} shape */
const scoresOf = (shape) => scores.get(shape) ?? [];
/** @param {(i: number) => boolean} used */
const bestOf = (used) =>
  SHAPES.map((shape) => ({
    shape,
    log: scoresOf(shape).reduce((sum, { log }, i) => sum + (used(i) ? log : 0), 0),
  })).sort((a, b) => b.log - a.log)[0].shape;
const best = bestOf(() => true);
const provinces = [...new Set(cases.map(({ province }) => province))];
const heldOut = new Map(provinces.map((name) => [name, bestOf((i) => cases[i].province !== name)]));
/** @param {string} province */
const shapeOf = (province) => heldOut.get(province) ?? best;

console.log(`${cases.length} cases, ${provinces.length} provinces that stood at 99 % or more`);
console.log("mean log score by shape:");
for (const shape of SHAPES)
  console.log(`  ${shape}  ${(scoresOf(shape).reduce((sum, { log }) => sum + log, 0) / cases.length).toFixed(3)}`);
console.log(`best ${best}; with one province left out ${[...new Set(heldOut.values())].join(", ")}`);

const rows = cases.map((one, i) => ({ ...one, middle: scoresOf(shapeOf(one.province))[i].middle }));
const sizes = rows.map(({ then }) => then.people).sort((a, b) => a - b);
const cuts = [sizes[Math.floor(sizes.length / 3)], sizes[Math.floor((2 * sizes.length) / 3)]];
/**
 * @param {readonly Judged[]} group
 * @param {number} level
 */
const within = (group, level) =>
  (100 * group.filter(({ middle }) => middle >= (1 - level) / 2 && middle <= (1 + level) / 2).length) / group.length;
/** @type {readonly (readonly [name: string, of: (one: Judged) => boolean])[]} */
const groups = [
  ["all", () => true],
  [`fewer than ${cuts[0]} candidates`, ({ then }) => then.people < cuts[0]],
  [`${cuts[0]} to ${cuts[1]}`, ({ then }) => then.people >= cuts[0] && then.people < cuts[1]],
  [`${cuts[1]} and more`, ({ then }) => then.people >= cuts[1]],
  ["one year ahead", ({ ahead }) => ahead === 1],
  ["two and more years ahead", ({ ahead }) => ahead > 1],
];
console.log("coverage held out by province:");
const covered = groups.map(([name, of]) => {
  const group = rows.filter(of);
  return { name, count: group.length, c50: within(group, 0.5), c80: within(group, 0.8), c95: within(group, 0.95) };
});
for (const { name, count, c50, c80, c95 } of covered)
  console.log(`  ${name} (${count}): 50 % ${c50.toFixed(0)}, 80 % ${c80.toFixed(0)}, 95 % ${c95.toFixed(0)}`);
console.log("reaching 99 % and 99.5 % again, foreseen and come:");
for (const level of [99, 99.5]) {
  const foreseen = rows.map(({ then, history, province }) => {
    const shape = shapeOf(province);
    const most = Math.floor((then.people * (100 - level)) / 100);
    return probabilityOfFew(exceptionRate(history, shape), { people: then.people, most, shape });
  });
  const came = rows.filter(({ then }) => 100 * (1 - then.exceptions / then.people) >= level).length / rows.length;
  console.log(
    `  ${level} %: ${(foreseen.reduce((sum, p) => sum + p, 0) / rows.length).toFixed(2)} and ${came.toFixed(2)}`,
  );
}

if (table) {
  const [{ count, c80, c95 }] = covered;
  const years = cases.flatMap(({ history, then }) => [history[0].year, then.year]);
  writeFileSync(
    table,
    [
      "indicator,from_rate,year_shape,provinces,cases,cover80,cover95,first_year,last_year,source,note",
      [
        ...[RATE, 99, best, provinces.length, count, c80.toFixed(0), c95.toFixed(0)],
        ...[Math.min(...years), Math.max(...years), "gso-2018"],
        `"số thí sinh là một phần ba số học sinh THPT; không nối qua các lần đổi quy chế thi; để riêng từng tỉnh khi kiểm tra"`,
      ].join(","),
      "",
    ].join("\n"),
  );
}
