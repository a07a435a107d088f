import { join } from "node:path";
import { loadRegistry, ruleSetAt } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { LineCounter, parseDocument } from "yaml";
import { errorOf, folder, load, messages, writeFiles } from "./folder.js";
import { valid } from "./valid.js";
import { changedRules, rulesPath, validRules, validWithRules } from "./valid-rules.js";

function problems(from: string, to: string) {
  return errorOf(() => load(changedRules(from, to))).problems.map(({ code, params }) => [
    code,
    `${params.line}:${params.column}`,
    params.write ?? params.other ?? params.value,
  ]);
}

test("rules are read in order of their files' names; a folder without rules has none", () => {
  expect(load(valid).rules).toEqual([]);
  const other = validRules.replace("id: decree-20-2014", "id: another");
  const registry = load({
    ...validWithRules,
    "data/registry/rules/a.yaml": other,
    "data/registry/rules/notes.md": "x",
  });
  expect(registry.rules.map(({ id, place }) => [id, place.file, place.line])).toEqual([
    ["another", "data/registry/rules/a.yaml", 1],
    ["decree-20-2014", rulesPath, 1],
  ]);
  expect(registry.rules[1]?.subjects[0]).toMatchObject({
    compulsory: false,
    excluded: { en: "people unable to learn" },
  });
  expect(registry.rules[1]?.standards[0]?.quotas[0]).toMatchObject({ share: 90, by: null });
  expect(ruleSetAt(registry, "2026-06-30").standards).toHaveLength(2);
});

test("broken YAML and misspelt words name the file and the line", () => {
  expect(messages(() => load(changedRules("requires: [literacy-1]", "requires: [literacy-1")))).toEqual([
    expect.stringMatching(/^data\/registry\/rules\/decree-20-2014\.yaml:\d+:\d+: không đọc được YAML/),
  ]);
  expect(messages(() => load(changedRules("certainty: memory", "certainty: remembered")))).toEqual([
    `${rulesPath}:33:20: standards.quotas.certainty: “remembered” không hợp lệ; hãy viết: read, second-hand, memory, unknown.`,
  ]);
  expect(problems("status: in-force", "status: inforce")).toEqual([["VALUE_CHOICE", "6:9", "in-force"]]);
  expect(problems("validTo: ", "validUntil: ").map(([code]) => code)).toEqual(["KEY_MISSING", "KEY_UNKNOWN"]);
});

test("an age band has a first and a last age, in this order", () => {
  for (const band of ["[35, 15]", "[15]", "[15, 35, 60]"]) {
    expect(problems("normal: [15, 35]", `normal: ${band}`)).toEqual([["VALUE_FORM", "22:19", "[15, 35]"]]);
  }
});

test("a day is a whole date", () => {
  expect(problems('validTo: "2026-06-30"', 'validTo: "2026-06"')).toEqual([["VALUE_FORM", "5:10", "2014-05-15"]]);
});

test("rules end after they begin, and rules in force have begun", () => {
  expect(problems('validTo: "2026-06-30"', 'validTo: "2014-05-15"')).toEqual([["DATES_ORDER", "5:10", "2014-05-15"]]);
  expect(problems('validFrom: "2014-05-15"', "validFrom: null")[0]?.slice(0, 2)).toEqual(["VALUE_EMPTY", "4:12"]);
});

test("ids stand once, over all acts and within one", () => {
  expect(problems("id: literacy-2", "id: literacy-1")[0]).toEqual(["ID_REPEATED", "35:9", `${rulesPath}:14`]);
  const twice = { ...validWithRules, "data/registry/rules/second.yaml": validRules };
  expect(errorOf(() => load(twice)).problems).toMatchObject([
    { code: "ID_REPEATED", params: { file: "data/registry/rules/second.yaml", line: 1 } },
  ]);
});

test("a standard requires standards that exist, the level below among them", () => {
  expect(problems("requires: [literacy-1]", "requires: [literacy-1, primary-1]")).toEqual([
    ["REFERENCE_UNKNOWN", "39:28", expect.stringContaining("literacy-")],
  ]);
  expect(problems("requires: [literacy-1]", "requires: []")).toEqual([["LEVEL_BELOW", "39:15", "literacy-1"]]);
});

test("a circle of requirements is found at each of its standards", () => {
  expect(problems("requires: []", "requires: [literacy-2]")).toEqual([
    ["REQUIRES_CYCLE", "18:15", "literacy-1"],
    ["REQUIRES_CYCLE", "39:15", "literacy-2"],
  ]);
  expect(problems("requires: []", "requires: [literacy-1]").map(([code]) => code)).toEqual(["REQUIRES_CYCLE"]);
});

test("a threshold lies within the bounds of an indicator that is known", () => {
  expect(problems("difficult: 90", "difficult: 101")).toEqual([["VALUE_RANGE", "26:20", "0–100"]]);
  expect(problems("indicator: literacy_rate_15plus", "indicator: literacy_rate")).toEqual([
    ["REFERENCE_UNKNOWN", "20:20", "literacy_rate_15plus"],
  ]);
});

test("a number that is known has a certainty, and one that is unknown is not written", () => {
  expect(problems("normal: 90", "normal: null")).toEqual([["THRESHOLD_CERTAINTY", "25:17", "null"]]);
  expect(problems("normal: null", "normal: 90")).toEqual([["THRESHOLD_CERTAINTY", "44:17", "90"]]);
  expect(problems("share: 90", "share: null")).toEqual([["THRESHOLD_CERTAINTY", "32:16", "null"]]);
});

test("only what is remembered may lack a source", () => {
  expect(problems("certainty: read\n    source: s", "certainty: read\n    source: null")).toEqual([
    ["SOURCE_NEEDED", "12:13", "read"],
  ]);
  expect(problems("certainty: memory", "certainty: second-hand")).toEqual([["SOURCE_NEEDED", "34:17", "second-hand"]]);
  expect(
    load(changedRules("certainty: read\n    source: s", "certainty: memory\n    source: null")).rules,
  ).toHaveLength(1);
});

test("a quota counts units below its own", () => {
  expect(problems("of: commune", "of: district")).toEqual([["VALUE_CHOICE", "31:13", "commune"]]);
  expect(load(changedRules("tier: district", "tier: province")).rules).toHaveLength(1);
});

const optional = ["compulsory", "excluded", "universal", "by"];

/** Paths of the keys that every file of rules must have, as far as the example has them. */
function requiredPaths(node: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(node)) return node.flatMap((item, i) => requiredPaths(item, [...path, i]));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(optional.includes(key) ? [] : [[...path, key]]),
    ...requiredPaths(value, [...path, key]),
  ]);
}

/** Line and column at which the map of a path begins. */
function startOf(text: string, path: readonly (string | number)[]): { readonly line: number; readonly column: number } {
  const lineCounter = new LineCounter();
  const node = parseDocument(text, { lineCounter }).getIn(path, true) as { readonly range: readonly [number] };
  const { line, col: column } = lineCounter.linePos(node.range[0]);
  return { line, column };
}

test("whatever required key is removed is reported at the place that lacks it", () => {
  const document = parseDocument(validRules);
  const paths = requiredPaths(document.toJS());
  const root = folder(validWithRules);
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    const cut = document.clone();
    cut.deleteIn(path);
    const text = cut.toString();
    writeFiles(root, { [rulesPath]: text });
    const { problems } = errorOf(() => loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") }));
    const place = { file: rulesPath, ...startOf(text, path.slice(0, -1)) };
    expect(problems, path.join(".")).toMatchObject([{ code: "KEY_MISSING", params: { key: path.at(-1), ...place } }]);
  }
});
