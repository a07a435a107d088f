// Writes src/names.ts, what a cell's completion offers, from data/: node packages/notebook/scripts/write-names.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { leverIds } from "@lotrinh/language";
import { loadRegistry } from "@lotrinh/registry";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
const planned = registry.plans.flatMap(
  ({ locality }) => registry.localities.find(({ id }) => id === locality)?.name ?? [],
);
const provinces = readFileSync(join(root, "data/registry/places/provinces.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",")[1] ?? "");

/** @param {string} about @param {string} name @param {Iterable<string>} all */
const union = (about, name, all) =>
  `/** ${about} */\n// biome-ignore format: one list\nexport type ${name} = ${[...new Set(all)].map((one) => JSON.stringify(one)).join(" | ")};\n`;

const text = [
  "// Written by scripts/write-names.mjs from data/: what a cell's completion offers. Any other string is taken too.\n",
  union("Localities with a plan of their own, and the provinces.", "LocalityName", [...planned, ...provinces]),
  union(
    "Indicators by id.",
    "IndicatorId",
    registry.indicators.map(({ id }) => id),
  ),
  union("Levers of the models by id.", "LeverId", leverIds()),
  union(
    "Targets of the bundled plans by id.",
    "TargetId",
    registry.plans.flatMap(({ targets }) => targets.map(({ id }) => id)),
  ),
  union(
    "Scenarios of the bundled plans by id.",
    "ScenarioId",
    registry.plans.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
  ),
];
writeFileSync(fileURLToPath(new URL("../src/names.ts", import.meta.url)), text.join("\n"));
