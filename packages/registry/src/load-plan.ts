import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { askedText, type Problem } from "@lotrinh/language";
import { formsOf, readingFormsOf } from "./clause-forms-schema.js";
import { collect, throwIfAny } from "./collect.js";
import { readFolder, shownName } from "./file.js";
import { type PlanIndicators, readPlanIndicators } from "./plan-indicators.js";
import { scenarioOf } from "./scenario.js";
import { type ScenarioEntry, scenarioSchema } from "./scenario-schema.js";
import { planSchema, type TargetEntry, targetsSchema } from "./schema.js";
import type { Plan, Reading, Scenario, Target, Warning } from "./types.js";
import { readYaml, type YamlFile } from "./yaml.js";

/** A plan with the files it was read from, for checks that name a place. */
export interface LoadedPlan {
  readonly folder: string;
  readonly plan: Plan;
  readonly planFile: YamlFile<unknown>;
  readonly targetsFile: YamlFile<readonly TargetEntry[]>;
  readonly indicatorFile: PlanIndicators | undefined;
  readonly scenarioFiles: readonly YamlFile<ScenarioEntry>[];
}

/**
 * Reads every folder of `seeds`, then `more` folders of one plan each; what cannot be read is added to the problems.
 * Without `seeds` only the others.
 */
export function loadPlans(seeds: string | undefined, problems: Problem[], more: readonly string[] = []): LoadedPlan[] {
  return foldersOf(seeds, problems, more)
    .map(({ seeds: above, folder }) => loadPlan(above, folder, problems))
    .filter((plan) => plan !== undefined);
}

/**
 * The scenarios of the plans of one locality, without the plans' targets, which take the longest to read.
 * @throws InputError with every problem of the files
 */
export function loadScenariosOf(locality: string, seeds: string, more: readonly string[] = []): Scenario[] {
  const problems: Problem[] = [];
  const scenarios = foldersOfLocality(locality, foldersOf(seeds, problems, more), problems).flatMap(
    ({ seeds: above, folder }) =>
      scenariosOf(loadScenarios(above, join(folder, "scenarios"), problems), locality, problems),
  );
  throwIfAny(problems);
  return scenarios;
}

/**
 * Folders of the plans of one locality in `seeds`: as `plans` of `loadRegistry` they are read alone.
 * @throws InputError with every problem of the plans' first files
 */
export function planFoldersOf(locality: string, seeds: string): string[] {
  const problems: Problem[] = [];
  const found = foldersOfLocality(locality, foldersOf(seeds, problems, []), problems);
  throwIfAny(problems);
  return found.map(({ folder }) => folder);
}

function foldersOfLocality(locality: string, folders: readonly PlanFolder[], problems: Problem[]): PlanFolder[] {
  return folders.filter(({ seeds, folder }) => {
    const file = join(folder, "plan.yaml");
    const plan = collect(problems, () => readYaml(file, planSchema, { name: shownName(seeds, file) }));
    return plan?.value.locality === locality;
  });
}

interface PlanFolder {
  /** The folder that its name is shown from. */
  readonly seeds: string;
  readonly folder: string;
}

function foldersOf(seeds: string | undefined, problems: Problem[], more: readonly string[]): PlanFolder[] {
  const entries = seeds === undefined ? [] : (collect(problems, () => readFolder(seeds)) ?? []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ seeds: seeds ?? "", folder: join(seeds ?? "", name) }))
    .concat(more.map((folder) => ({ seeds: dirname(resolve(folder)), folder: resolve(folder) })));
}

function loadPlan(seeds: string, folder: string, problems: Problem[]): LoadedPlan | undefined {
  const name = (file: string) => ({ name: shownName(seeds, file) });
  const yaml = (base: string) => join(folder, base);
  const planFile = collect(problems, () => readYaml(yaml("plan.yaml"), planSchema, name(yaml("plan.yaml"))));
  const targetsFile = collect(problems, () =>
    readYaml(yaml("targets.yaml"), targetsSchema, name(yaml("targets.yaml"))),
  );
  const own = yaml("indicators.csv");
  const indicatorFile = existsSync(own) ? collect(problems, () => readPlanIndicators(own, name(own))) : undefined;
  const scenarioFiles = loadScenarios(seeds, yaml("scenarios"), problems);
  if (planFile === undefined || targetsFile === undefined) return undefined;
  const scenarios = scenariosOf(scenarioFiles, planFile.value.locality, problems);
  const targets = targetsFile.value.map((entry, i) => targetOf(entry, planFile.value, targetsFile.place([i])));
  const plan = { ...planFile.value, scenarios, targets };
  return { folder: basename(folder), plan, planFile, targetsFile, indicatorFile, scenarioFiles };
}

function loadScenarios(seeds: string, folder: string, problems: Problem[]): YamlFile<ScenarioEntry>[] {
  if (!existsSync(folder)) return [];
  const entries = collect(problems, () => readFolder(folder, { name: shownName(seeds, folder) })) ?? [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map(({ name }) => join(folder, name))
    .map((file) => collect(problems, () => readYaml(file, scenarioSchema, { name: shownName(seeds, file) })))
    .filter((file) => file !== undefined);
}

/** The state as is comes first, so that others may be based on it. */
function scenariosOf(files: readonly YamlFile<ScenarioEntry>[], locality: string, problems: Problem[]): Scenario[] {
  const first = [...files].sort(
    (a, b) => Number(a.value.basedOn !== undefined) - Number(b.value.basedOn !== undefined),
  );
  const scenarios: Scenario[] = [];
  for (const file of first) scenarios.push(scenarioOf(file, { locality, scenarios }, problems));
  return scenarios.sort(asIsFirst);
}

/** Codes and params of its warnings are checked with the rest of the plan. */
function targetOf(entry: TargetEntry, { id, locality }: Pick<Plan, "id" | "locality">, place: Target["place"]): Target {
  const readings = entry.readings.map((one): Reading => {
    const { indicator = entry.indicator, unit = entry.unit, comparator, value, why, warnings } = one;
    const forms = readingFormsOf(one, entry);
    const asked = { comparator, value, unit, ...forms };
    const label = one.label ?? { vi: askedText(asked), en: askedText(asked, "en") };
    return {
      ...{ id: one.id, default: one.default, indicator, comparator, value, unit, label, why },
      warnings: warnings as readonly Warning[],
      ...forms,
    };
  });
  const {
    indicator,
    horizon,
    comparator,
    value,
    unit,
    kind,
    modality,
    section,
    line,
    phrase,
    series,
    warnings,
    note,
    reviewed,
  } = entry;
  return {
    ...{ id: entry.id, plan: id, locality, indicator, horizon, comparator, value, unit, kind, modality },
    ...{ section, line, phrase, series, ...formsOf(entry), readings },
    warnings: warnings as readonly Warning[],
    ...(note === undefined ? {} : { note }),
    ...(reviewed === undefined ? {} : { reviewed }),
    place,
  };
}

function asIsFirst(a: Scenario, b: Scenario): number {
  const rank = ({ id }: Scenario) => (id === "hien-trang" ? "" : id);
  return rank(a) < rank(b) ? -1 : 1;
}
