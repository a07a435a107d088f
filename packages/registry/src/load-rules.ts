import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@lotrinh/language";
import { collect } from "./collect.js";
import { readFolder, shownName } from "./file.js";
import { type RuleSetEntry, ruleSetSchema } from "./rule-schema.js";
import type { RuleSet } from "./rule-types.js";
import { readYaml, type YamlFile } from "./yaml.js";

/** Reads `registry/rules/*.yaml` of a data folder by name; what cannot be read is added to the problems. */
export function loadRules(data: string, problems: Problem[]): YamlFile<RuleSetEntry>[] {
  const folder = join(data, "registry", "rules");
  if (!existsSync(folder)) return [];
  const entries = collect(problems, () => readFolder(folder, { name: shownName(data, folder) })) ?? [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map(({ name }) => join(folder, name))
    .map((file) => collect(problems, () => readYaml(file, ruleSetSchema, { name: shownName(data, file) })))
    .filter((file) => file !== undefined);
}

export function ruleSetOf({ value, place }: YamlFile<RuleSetEntry>): RuleSet {
  return { ...value, place: place([]) };
}
