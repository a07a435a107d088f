import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, runShown } from "./shell.mjs";

const report = "node_modules/.lo-trinh-tests.json";

/** Runs the tests of a configuration; the last line is `N passed, N failed`. Gives an exit code: 1 also where no test ran. */
export function runTests(rest, config = ".ci/vitest.config.ts") {
  rmSync(join(root, report), { force: true });
  const filters = rest.map((argument) => `"${argument}"`).join(" ");
  const code = runShown(
    `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${report} ${filters}`,
  );
  const { passed, failed } = count(code);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

// What fails outside the tests (a file does not load, a hook throws, vitest itself) counts as a failure.
function count(code) {
  if (!existsSync(join(root, report))) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(join(root, report), "utf8"));
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
