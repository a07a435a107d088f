#!/usr/bin/env node
// The one entry for a bare machine: Node and npm are all it needs.
import { runChecks } from "./checks.mjs";
import { setUp } from "./install.mjs";
import { requireSupportedNode } from "./node-version.mjs";
import { openNotebooks } from "./notebook.mjs";
import { runInherited } from "./shell.mjs";
import { runTests } from "./tests.mjs";

const commands = {
  start: (rest) => runInherited(process.execPath, ["packages/cli/bin/lotrinh.js", "start", ...rest]),
  test: (rest) => runTests(rest),
  "test:whole": (rest) => runTests(rest, ".ci/vitest.whole.config.ts"),
  check: runChecks,
  docs: () => runInherited(process.execPath, ["node_modules/typedoc/bin/typedoc", "--options", ".ci/typedoc.json"]),
  notebook: openNotebooks,
  notebooks: (rest) => runInherited(process.execPath, ["packages/notebook/scripts/notebooks.mjs", ...rest]),
};

requireSupportedNode();
const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !Object.hasOwn(commands, name)) {
  console.error(
    `Không có lệnh “${name}”; hãy dùng: ${Object.keys(commands).join(", ")}, hoặc không ghi gì để chỉ cài đặt.`,
  );
  process.exit(2);
}
setUp();
if (name !== undefined) process.exitCode = await commands[name](rest);
