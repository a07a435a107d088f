import { join } from "node:path";
import { loadRegistry } from "@lotrinh/registry";
import fc from "fast-check";
import { expect, test } from "vitest";
import { errorOf, folder, load, writeFiles } from "./folder.js";
import { valid } from "./valid.js";

const path = "seeds/chi-lang-2022/targets.yaml";
const lines = valid[path].trimEnd().split("\n");

const lineOf = (pattern: RegExp) => fc.constantFrom(...lines.flatMap((line, i) => (pattern.test(line) ? [i] : [])));
const required =
  /^ +(- )?(id|indicator|horizon|comparator|value|unit|kind|modality|section|line|phrase|label|why|code): /;

/** Each breaks one line (counted from 0) so that the file cannot be right any more. */
const breaks = {
  "a key misspelt": lineOf(required).map((i) => edit(i, (line) => line.replace(/(\w)(\w*): /, "$1x$2: "))),
  "a word misspelt": lineOf(/^ +(kind|modality|comparator): /).map((i) =>
    edit(i, (line) => line.replace(/"?$/, "z$&")),
  ),
  "a number that is text": lineOf(/^ +(horizon|value|line): /).map((i) => edit(i, (line) => `${line} trường`)),
  "a decimal comma": lineOf(/^ +(horizon|value|line): /).map((i) => edit(i, (line) => `${line},5`)),
  "a text that is a list": lineOf(/^ +(section|phrase|unit): /).map((i) =>
    edit(i, (line) => line.replace(/: .*/, ": [a]")),
  ),
  "an empty value": lineOf(required)
    .map((i) => edit(i, (line) => line.replace(/: .*/, ":")))
    .filter(({ text }) => !/value:$/m.test(text)),
  "a line twice": lineOf(/^ {2}\w+: \S/).map((i) => edit(i, (line) => `${line}\n${line}`)),
  "an unknown key": fc
    .nat(lines.length - 2)
    .filter((i) => /^ {2}\w+: \S/.test(lines[i] ?? ""))
    .map((i) => edit(i, (line) => `  extra: 1\n${line}`)),
  "an indent too deep": lineOf(/^ {2}\w+: \S/).map((i) => edit(i, (line) => `   ${line}`)),
  "an open quote": lineOf(/^ +(section|phrase): /).map((i) => edit(i, (line) => line.replace(": ", ': "'))),
  "a tab": lineOf(/^ {2}\w+: \S/).map((i) => edit(i, (line) => line.replace(/^ +/, "\t"))),
  "an open bracket": lineOf(/^ +(label|why): /).map((i) => edit(i, (line) => line.slice(0, -1))),
  "an id twice": fc.constant(edit(lineNumber("- id: chi-lang.primary"), () => lines[0] ?? "")),
  "no default reading": fc.constant(edit(lineNumber("default: true"), (line) => line.replace("true", "false"))),
};

function edit(i: number, change: (line: string) => string): { readonly line: number; readonly text: string } {
  return { line: i + 1, text: `${lines.map((line, k) => (k === i ? change(line) : line)).join("\n")}\n` };
}

function lineNumber(text: string): number {
  return lines.findIndex((line) => line.includes(text));
}

test("the plan loads as long as nothing in it is broken", () => {
  expect(load(valid).plans[0]?.targets).toHaveLength(2);
});

for (const [name, broken] of Object.entries(breaks)) {
  test(`a plan with ${name} is refused with file and line`, () => {
    const root = folder(valid);
    fc.assert(
      fc.property(broken, ({ text }) => {
        writeFiles(root, { [path]: text });
        const error = errorOf(() => loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") }));
        const last = text.split("\n").length;
        for (const message of error.message.split("\n")) {
          const [, file, line] = /^(\S+?):(\d+):\d+: ./.exec(message) ?? [];
          expect(file).toBe(path);
          expect(Number(line)).toBeGreaterThan(0);
          expect(Number(line)).toBeLessThanOrEqual(last);
        }
        expect(error.problems.every(({ params }) => params.file === path)).toBe(true);
      }),
      { seed: 1, numRuns: 25 },
    );
  });
}

test("a misspelt word and an open quote are reported on their own line", () => {
  const root = folder(valid);
  fc.assert(
    fc.property(fc.oneof(breaks["a word misspelt"], breaks["an open quote"]), ({ line, text }) => {
      writeFiles(root, { [path]: text });
      const { problems } = errorOf(() => loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") }));
      expect(problems.map(({ params }) => params.line)).toContain(line);
    }),
    { seed: 1, numRuns: 25 },
  );
});

const texts = Object.keys(valid).filter((file) => !file.endsWith(".md")) as (keyof typeof valid)[];

test("whatever is cut out of any file, it loads or is refused with places, and never fails otherwise", () => {
  const root = folder(valid);
  const cut = fc.constantFrom(...texts).chain((file) =>
    fc.record({
      file: fc.constant(file),
      start: fc.nat(valid[file].length),
      length: fc.nat(40),
      extra: fc.string({ maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(cut, ({ file, start, length, extra }) => {
      writeFiles(root, { [file]: valid[file].slice(0, start) + extra + valid[file].slice(start + length) });
      try {
        loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
      } catch (error) {
        expect(error).toMatchObject({ name: "InputError" });
        for (const message of (error as Error).message.split("\n")) {
          expect(texts).toContain(/^(\S+?):\d+:\d+: ./.exec(message)?.[1]);
        }
      } finally {
        writeFiles(root, { [file]: valid[file] });
      }
    }),
    { seed: 1, numRuns: 400 },
  );
});
