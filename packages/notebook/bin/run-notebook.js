#!/usr/bin/env node
// Usage: run-notebook.js IN.ipynb [OUT.ipynb]
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { runNotebook } from "../dist/runner.js";

const [input, output] = process.argv.slice(2);
if (input === undefined) {
  console.error("run-notebook.js IN.ipynb [OUT.ipynb]");
  process.exit(2);
}

const stored = JSON.parse(readFileSync(input, "utf8"));
const { notebook, failure } = await runNotebook(stored, { cwd: dirname(resolve(input)) });
if (output !== undefined) writeFileSync(output, `${JSON.stringify(notebook, null, 1)}\n`);
if (failure !== null) {
  console.error(`${input}: ô ${failure.cell + 1}\n${failure.message}`);
  process.exitCode = 1;
}
