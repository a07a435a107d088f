import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { InputError, type Problem, problemOf } from "@lotrinh/language";
import {
  type Figures,
  loadFigures,
  loadPopulation,
  loadReferenceClass,
  type Pace,
  type PopulationFigure,
} from "@lotrinh/observations";
import {
  findLocality,
  loadRegistry,
  loadScenariosOf,
  planFoldersOf,
  type Registry,
  type RegistryFolders,
  type Scenario,
} from "@lotrinh/registry";
import { home } from "./version.js";

/** What a command works on; read when first asked for. */
export interface Workspace {
  readonly root: string;
  readonly data: string;
  readonly seeds: string;
  /** Everything that is promised; its scenarios are checked as the models see them where the workspace was opened so. */
  readonly registry: () => Registry;
  /** The same without the plans of `seeds/`, and without legal standards where there is no other plan: what figures are checked by. */
  readonly catalogue: () => Registry;
  /** The same, of `seeds/` with the plans of this locality alone where it has one: the others take as long again to read. */
  readonly ofLocality: (name: string) => Workspace;
  /** Scenarios of the plans of one locality. */
  readonly scenariosOf: (locality: string) => readonly Scenario[];
  readonly figures: () => Figures;
  readonly population: () => readonly PopulationFigure[];
  readonly referenceClass: () => readonly Pace[];
}

/** The repository that this is in, else what an installed package brings along: a copy that is being packed is never read. */
const repository = join(home, "..", "..");
const own = existsSync(join(repository, "packages", "cli", "package.json")) ? repository : join(home, "bundled");

/**
 * A folder with `data/` and `seeds/`; defaults to the repository's, or to those that an installed package brings along.
 * `plans` are folders of plans of one’s own, beside those of `seeds/`; `check` finds what is wrong in their scenarios.
 * @throws InputError ROOT_INCOMPLETE where one of them is missing
 */
export function openFolder(
  root: string = own,
  plans: readonly string[] = [],
  check: (registry: Registry) => readonly Problem[] = () => [],
): Workspace {
  const folder = resolve(root);
  const data = join(folder, "data");
  const seeds = join(folder, "seeds");
  const missing = [data, seeds].filter((one) => !existsSync(one)).map((one) => `${basename(one)}/`);
  if (missing.length > 0) {
    throw new InputError([problemOf("ROOT_INCOMPLETE", { folder: root, missing: missing.join(", ") })]);
  }
  let whole: Registry | undefined;
  const checked = (folders: RegistryFolders): Registry => {
    const loaded = loadRegistry(folders);
    const problems = check(loaded);
    if (problems.length > 0) throw new InputError(problems);
    return loaded;
  };
  const registry = once(() => {
    whole = checked({ data, seeds, plans });
    return whole;
  });
  const catalogue = once(() => loadRegistry({ data, plans, rules: plans.length > 0 }));
  const known = () => whole ?? catalogue();
  const workspace: Workspace = {
    root: folder,
    data,
    seeds,
    registry,
    catalogue,
    ofLocality: (name) => {
      if (whole) return workspace;
      const own = planFoldersOf(findLocality(catalogue(), name).id, seeds);
      if (own.length === 0) return workspace;
      return { ...workspace, registry: once(() => checked({ data, plans: [...own, ...plans] })) };
    },
    scenariosOf: (locality) => loadScenariosOf(locality, seeds, plans),
    figures: once(() => loadFigures({ data, registry: known() })),
    population: once(() => loadPopulation({ data, registry: known() })),
    referenceClass: once(() =>
      existsSync(join(data, "reference-class.csv")) ? loadReferenceClass({ data, registry: known() }) : [],
    ),
  };
  return workspace;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
