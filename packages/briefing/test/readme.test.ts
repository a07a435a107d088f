import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPack, fileDigests, writePack } from "@lotrinh/briefing";
import { loadFigures } from "@lotrinh/observations";
import { dossier } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { expect, onTestFinished, test } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const root = fileURLToPath(new URL("../../..", import.meta.url));

test("the example of the README writes what the README lists", async () => {
  const data = join(root, "data");
  const seeds = join(root, "seeds");
  const out = mkdtempSync(join(tmpdir(), "lo-trinh-"));
  onTestFinished(() => rmSync(out, { recursive: true }));

  const registry = loadRegistry({ data, seeds });
  const made = dossier({ registry, figures: loadFigures({ data, registry }) }, "chi-lang");
  const pack = await buildPack(made, { version: "0.1.0", inputs: fileDigests(root, [data, seeds]) });
  writePack(pack, join(out, "briefings", "chi-lang"));

  const [, listed = ""] = /```\n(bao-cao[\s\S]*?)```/.exec(readme) ?? [];
  expect(readdirSync(join(out, "briefings", "chi-lang")).sort()).toEqual(listed.trim().split("\n"));
}, 180_000);
