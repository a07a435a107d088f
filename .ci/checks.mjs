import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runQuietly } from "./shell.mjs";

const names = {
  format: "định dạng và lỗi thường gặp (biome)",
  types: "kiểu trong các phép thử (tsc)",
  imports: "gói nào được dùng gói nào (dependency-cruiser)",
  unused: "tệp, hàm và thư viện thừa (knip)",
};

/** Runs every `check:*` script of package.json, a line each; the last line is `N passed, N failed`. */
export function runChecks() {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const checks = Object.entries(scripts).filter(([script]) => script.startsWith("check:"));
  const failed = checks.filter(([script, commandLine]) => !passes(script.slice("check:".length), commandLine)).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function passes(check, commandLine) {
  const { ok, output } = runQuietly(commandLine);
  if (!ok) console.log(output);
  console.log(`${ok ? "✓" : "✗"} ${names[check] ?? check}`);
  return ok;
}
