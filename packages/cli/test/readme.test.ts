import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lotrinh } from "./command-line.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)].map(([, text = ""]) => text);
const [example = "", answer, help] = blocks;

test("the example of the README has the answer that the README shows", async () => {
  expect(example).toBe('lotrinh assess "Chi Lăng"');
  const { code, out } = await lotrinh("assess", "Chi Lăng");
  expect(code).toBe(0);
  expect(out.split("\n")).toContain(answer);
});

test("the scenario of the README is one that the program takes", async () => {
  const written = blocks.find((text) => text.startsWith("id: cua-toi")) ?? "";
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-"));
  const file = join(folder, "cua-toi.yaml");
  writeFileSync(file, written);
  const { code, out } = await lotrinh("assess", "chi-lang", "--scenario", file, "--draws", "200", "--format", "json");
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  const { targets, scenario } = JSON.parse(out);
  expect(scenario).toBe("cua-toi");
  const assumed = JSON.stringify(targets).match(/cua-toi\.yaml:\d+/g) ?? [];
  expect([...new Set(assumed)].length).toBeGreaterThanOrEqual(4);
});

test("the Vietnamese help of the README is what the program prints", async () => {
  expect((await lotrinh("--help")).out.trimEnd()).toBe(help);
});

test("the table of the README has every command as its own help writes it", async () => {
  const commands = [...(help ?? "").matchAll(/^ {2}([a-z]+(?: [a-z]+)*)(?= )/gm)].map(([, name = ""]) => name);
  const usages = await Promise.all(commands.map(async (name) => (await lotrinh("help", ...name.split(" "))).out));
  const written = usages.map((text) => /: lotrinh (.*)/.exec(text)?.[1]);
  const [ofCommands = ""] = readme.split("## Also public");
  const rows = [...ofCommands.matchAll(/^\| `([^`]*)` +\|/gm)].map(([, usage = ""]) => usage.replaceAll("\\|", "|"));
  expect(rows).toEqual(written);
});
