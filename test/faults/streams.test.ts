import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { bin, lotrinh, partitionRows } from "./program.js";

const partition = ["assess", "--partition", "--draws", "200"];

describe("a reader and a writer that take their time", { timeout: 240_000 }, () => {
  it("what comes on stdin byte by byte is read as what comes at once", async () => {
    const text = partitionRows();
    const slow = await lotrinh(partition, {
      meanwhile: async ({ stdin }) => {
        for (let at = 0; at < text.length; at += 40) {
          stdin?.write(text.slice(at, at + 40));
          await wait(10);
        }
        stdin?.end();
      },
    });
    const fast = await lotrinh(partition, { meanwhile: ({ stdin }) => stdin?.end(text) });
    expect([slow.code, slow.err]).toEqual([0, ""]);
    expect(slow).toEqual(fast);
  });

  it("who reads slowly gets every byte", async () => {
    const argv = ["data", "--format", "csv"];
    const slow = await lotrinh(argv, {
      meanwhile: ({ stdout }) => {
        stdout?.on("data", () => {
          stdout.pause();
          setTimeout(() => stdout.resume(), 5);
        });
      },
    });
    const fast = await lotrinh(argv);
    expect(slow.out.length).toBeGreaterThan(300_000);
    expect(slow).toEqual(fast);
  });
});

const heads = ["data --format csv", "targets --format json", "indicators", "assess chi-lang --draws 100", "help"];

describe.skipIf(process.platform === "win32")("a reader that has had enough", { timeout: 240_000 }, () => {
  it.each(heads)("%s | head -1 ends quietly with 0", (command) => {
    const script = `"$0" "$1" ${command} | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, bin], { encoding: "utf8" });
    expect([stdout.trimEnd().split("\n").at(-1), stderr]).toEqual(["0", ""]);
  });
});
