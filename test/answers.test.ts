import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const linesOf = (name: string) =>
  readFileSync(join(root, "docs", name), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);

it("the table of open targets says what assess says now (node packages/cli/scripts/answers.mjs writes it)", () => {
  const options = { cwd: root, encoding: "utf8" } as const;
  const script = ["packages/cli/scripts/answers.mjs", "--check", "--draws", "300"];
  const stale = (() => {
    try {
      return execFileSync(process.execPath, script, options);
    } catch (error) {
      return String((error as { stdout: string }).stdout);
    }
  })();
  expect(stale).toBe("");
}, 60_000);

it("every open target has an answer, or a reason for its silence", () => {
  const bare = linesOf("answers.csv").filter((line) => line.endsWith(",,"));
  expect(bare).toEqual([]);
});

it("the answers before are those of the 135 targets that were open then", () => {
  expect(linesOf("answers-before.csv")).toHaveLength(135);
});
