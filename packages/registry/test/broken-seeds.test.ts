import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadRegistry } from "@lotrinh/registry";
import fc from "fast-check";
import { expect, test } from "vitest";
import { errorOf, folder, writeFiles } from "./folder.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const plans = [
  "chi-lang-141-kh-ubnd-2022",
  "hai-phong-2025",
  "huong-son-2025",
  "long-bien-2025",
  "rach-gia-197-kh-tu",
] as const;

/** What is done to one clause. Each leaves YAML that can be read and a clause that cannot be right. */
const breaks: readonly (readonly [name: string, from: RegExp, to: string])[] = [
  ["an indicator that is not there", /^( {2}indicator: )(\w+)/m, "$1$2_x"],
  ["a unit that is not there", /^( {2}unit: )(\w+)/m, "$1$2z"],
  ["a kind that is not there", /^( {2}kind: )(\w+)/m, "$1$2z"],
  ["a modality that is not there", /^( {2}modality: )(\w+)/m, "$1$2z"],
  ["a comparator that is not there", /^( {2}comparator: ).*/m, "$1about"],
  ["a deadline long past", /^( {2}horizon: )\d+/m, "$11930"],
  ["a deadline in words", /^( {2}horizon: )\d+/m, "$1sớm"],
  ["a value in words", /^( {2}value: ).*/m, "$1nhiều"],
  ["a line beyond the document", /^( {2}line: )\d+/m, "$1999"],
  ["no section", /^ {2}section: .*\n/m, ""],
  ["an empty phrase", /^( {2}phrase: ).*/m, '$1""'],
  ["a phrase that is not there", /^ {2}phrase: .*\n/m, ""],
  ["the id of another place", /^- id: [\w-]+/m, "- id: ha-noi"],
  ["no default reading", /^( {6}default: )true/m, "$1false"],
  ["a reading without a reason", /^ {6}why:/m, "      reason:"],
  ["a key that nobody knows", /^( {2}kind: )/m, "  kinds: x\n$1"],
];

const clauses = plans.flatMap((plan) => {
  const text = readFileSync(join(root, "seeds", plan, "targets.yaml"), "utf8");
  const starts = [...text.matchAll(/^- id: /gm)].map((match) => match.index);
  return starts.map((start, i) => ({ plan, text, start, end: starts[i + 1] ?? text.length }));
});

test.each(breaks)("a clause of a bundled plan with %s is refused at its place", (_, from, to) => {
  const at = folder({});
  cpSync(join(root, "data/registry"), join(at, "data/registry"), { recursive: true });
  for (const plan of plans) cpSync(join(root, "seeds", plan), join(at, plan, plan), { recursive: true });
  fc.assert(
    fc.property(fc.nat(clauses.length - 1), (i) => {
      const { plan, text, start, end } = clauses[i] as (typeof clauses)[number];
      const file = join(plan, plan, "targets.yaml");
      const broken = text.slice(start, end).replace(from, to);
      expect(broken).not.toBe(text.slice(start, end));
      writeFiles(at, { [file]: text.slice(0, start) + broken + text.slice(end) });
      const { problems } = errorOf(() => loadRegistry({ data: join(at, "data"), seeds: join(at, plan) }));
      writeFiles(at, { [file]: text });
      const first = text.slice(0, start).split("\n").length;
      const last = first + broken.split("\n").length - 1;
      const here = problems.filter(({ params }) => String(params.file).endsWith(`${plan}/targets.yaml`));
      expect(here.length).toBeGreaterThan(0);
      // A question of plan.yaml may ask for the clause by its id.
      for (const { params } of problems) expect(params.file).toMatch(new RegExp(`${plan}/(targets|plan)\\.yaml$`));
      for (const { params } of here) {
        expect(params.line).toBeGreaterThanOrEqual(first);
        expect(params.line).toBeLessThanOrEqual(last);
      }
    }),
    { seed: 1, numRuns: 10 },
  );
});
