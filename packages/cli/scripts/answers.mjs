// Writes docs/answers.csv and docs/answers.md, the table of open targets: node packages/cli/scripts/answers.mjs
// With --check it writes nothing, prints the rows that are no longer true and ends with 1; --draws N makes it quicker.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatProbability, indicatorName, leverName, statusName } from "@lotrinh/language";
import { loadFigures, loadPopulation, loadReferenceClass } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { loadRegistry, namesOf } from "@lotrinh/registry";
import { findingText, sentence, silenceText, startText } from "@lotrinh/wording";

/**
 * @import { Answer, ReadingAssessment, TargetAssessment } from "@lotrinh/reach"
 */
/** @typedef {ReturnType<typeof rowOf>} Row */

const { values: asked } = parseArgs({ options: { check: { type: "boolean" }, draws: { type: "string" } } });
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const data = join(root, "data");
const draws = Number(asked.draws ?? 10_000);
const registry = loadRegistry({ data, seeds: join(root, "seeds") });
const input = {
  registry,
  figures: loadFigures({ data, registry }),
  population: loadPopulation({ data, registry }),
  referenceClass: loadReferenceClass({ data, registry }),
};
const names = namesOf(registry.indicators);
/** @type {readonly (keyof Row)[]} */
const COLUMNS = ["plan", "target", "before", "p", "grade", "mechanism", "evidence", "reason"];

/** What was said at the commit that the count of silent targets is held against. */
const before = new Map(
  readTable("answers-before.csv").map(([id, p, grade, mechanism, silence]) => [id, { p, grade, mechanism, silence }]),
);

/** @param {string} name */
function readTable(name) {
  const lines = readFileSync(join(root, "docs", name), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  return lines.map(cellsOf);
}

/** @param {string} line */
function cellsOf(line) {
  const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((found) => found[1]);
  return cells.slice(0, -1).map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const places = new Map(registry.localities.map(({ id, name }) => [id, name]));
const plans = registry.plans.map(({ locality }) => locality);
const rows = [...new Set(plans)].sort().flatMap((locality) =>
  assess(input, locality, { draws })
    .targets.filter(({ state }) => state === "open")
    .map(rowOf),
);

/** @param {TargetAssessment} assessed */
function rowOf({ target, readings }) {
  const [first] = readings;
  const answer = first?.answer ?? null;
  const was = before.get(target.id);
  return {
    plan: target.plan,
    target: target.id,
    phrase: target.phrase,
    before: was ? (was.p === "" ? was.silence : was.p) : "",
    p: answer ? answer.probability.toFixed(3) : "",
    grade: answer?.grade ?? "",
    mechanism: answer?.model ?? "",
    evidence: answer ? evidenceOf(answer) : "",
    verdict: first?.structure.verdict ?? "",
    reason: answer || !first ? "" : reasonOf(first),
  };
}

/**
 * The figures and settings that the answer rests on, each with its status.
 * @param {Answer} answer
 */
function evidenceOf({ conditions }) {
  const said = conditions.map(({ lever, borrowed, indicator, year, value, status }) => {
    const name = lever === null ? indicatorName(indicator, names) : leverName(lever);
    const place = borrowed === null ? "" : ` (${places.get(borrowed) ?? borrowed})`;
    return `${name}${place} ${year}: ${String(value).replace(".", ",")}, ${statusName(status)}`;
  });
  return said.join("; ");
}

/**
 * Why nothing is said, in words: how the clause is measured, what arithmetic says of it, or which figure is missing.
 * @param {ReadingAssessment} first
 */
function reasonOf(first) {
  const { structure, start } = first;
  const silent = silenceText(first, names);
  if (silent !== "") return start ? `${silent}; ${startText(start, names)}` : silent;
  const found = [...structure.findings, ...structure.checks].map((one) => findingText(one, names));
  return [sentence(`verdict/${structure.verdict}`), ...found].join("; ");
}

/** @param {readonly string[]} cells */
function csvOf(cells) {
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

/**
 * What arithmetic says is an answer too.
 * @type {Partial<Record<Row["verdict"], string>>}
 */
const SILENT = { "above-ceiling": "không thể đạt theo đúng câu chữ" };

function page() {
  const answered = rows.filter(({ p }) => p !== "");
  const ceilings = rows.filter(({ p, verdict }) => p === "" && verdict === "above-ceiling").length;
  const silent = rows.length - answered.length - ceilings;
  const then = rows.filter(({ before: was }) => /^\d/.test(was));
  const head = [
    `${rows.length} chỉ tiêu còn hạn của ${registry.plans.length} kế hoạch. Có xác suất: ${then.length} lúc đầu (bản eed6225),`,
    `${answered.length} nay; ${ceilings} không thể đạt theo đúng câu chữ; ${silent} chưa trả lời, mỗi chỉ tiêu kèm lý do.`,
    "Bảng do `node packages/cli/scripts/answers.mjs` viết ra từ `assess`; mọi cột ở [answers.csv](answers.csv).",
  ].join(" ");
  const parts = registry.plans.map((plan) => {
    const own = rows.filter((row) => row.plan === plan.id);
    return [`## ${places.get(plan.locality)}`, "", ...own.map(line)].join("\n");
  });
  return `# Bảng chỉ tiêu còn hạn\n\n${head}\n\n${parts.join("\n\n")}\n`;
}

/** @param {Row} row */
function line({ target, verdict, phrase, before: was, p, grade, mechanism, evidence, reason }) {
  /** @param {string} value */
  const shown = (value) => (/^\d/.test(value) ? formatProbability(Number(value)) : "–");
  const now = p === "" ? (SILENT[verdict] ?? "chưa trả lời") : `P ${shown(p)} (bậc ${grade}, ${mechanism})`;
  return `- **${phrase}** \`${target}\`\\
  trước: ${shown(was)}; nay: ${now}. ${evidence || reason}`;
}

if (asked.check) {
  const written = new Map(readTable("answers.csv").map((cells) => [cells[1], cells]));
  const stale = rows.filter((row) => {
    const cells = written.get(row.target);
    if (!cells) return true;
    const [, , , p, grade, mechanism, , reason] = cells;
    if (mechanism !== row.mechanism || grade !== row.grade || (p === "") !== (row.p === "")) return true;
    if (p === "") return draws === 10_000 && reason !== row.reason;
    const error = 4 * Math.sqrt(Math.max(0.01, Number(p) * (1 - Number(p))) / draws);
    return Math.abs(Number(p) - Number(row.p)) > error + 0.01;
  });
  const gone = [...written.keys()].filter((id) => !rows.some(({ target }) => target === id));
  for (const { target, p, grade, mechanism } of stale) console.log(`${target}: ${p} ${grade} ${mechanism}`);
  for (const id of gone) console.log(`${id}: no longer open`);
  process.exitCode = stale.length + gone.length > 0 ? 1 : 0;
} else {
  const table = [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name]))];
  writeFileSync(join(root, "docs", "answers.csv"), `${table.map(csvOf).join("\n")}\n`);
  writeFileSync(join(root, "docs", "answers.md"), page());
}
