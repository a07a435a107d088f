import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, problemOf } from "@lotrinh/language";
import {
  type Figures,
  loadFigures,
  loadPopulation,
  loadReferenceClass,
  type Pace,
  type PopulationFigure,
} from "@lotrinh/observations";
import { checkScenarios } from "@lotrinh/reach";
import { loadRegistry, type Registry } from "@lotrinh/registry";

/** What a command works on; read when first asked for. */
export interface Workspace {
  readonly root: string;
  readonly data: string;
  readonly seeds: string;
  readonly registry: () => Registry;
  readonly figures: () => Figures;
  readonly population: () => readonly PopulationFigure[];
  readonly referenceClass: () => readonly Pace[];
}

const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** Version of this package. */
export const version: string = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version;

/** What an installed package brings along, else the repository. */
const bundled = join(home, "bundled");
const own = existsSync(bundled) ? bundled : join(home, "..", "..");

/**
 * A folder with `data/` and `seeds/`; defaults to the repository's, or to those that an installed package brings along.
 * `plans` are folders of plans of one’s own, beside those of `seeds/`.
 * @throws InputError ROOT_INCOMPLETE where one of them is missing
 */
export function openWorkspace(root: string = own, plans: readonly string[] = []): Workspace {
  const folder = resolve(root);
  const data = join(folder, "data");
  const seeds = join(folder, "seeds");
  const missing = [data, seeds].filter((one) => !existsSync(one)).map((one) => `${basename(one)}/`);
  if (missing.length > 0) {
    throw new InputError([problemOf("ROOT_INCOMPLETE", { folder: root, missing: missing.join(", ") })]);
  }
  const registry = once(() => {
    const loaded = loadRegistry({ data, seeds, plans });
    const problems = checkScenarios(loaded);
    if (problems.length > 0) throw new InputError(problems);
    return loaded;
  });
  return {
    root: folder,
    data,
    seeds,
    registry,
    figures: once(() => loadFigures({ data, registry: registry() })),
    population: once(() => loadPopulation({ data, registry: registry() })),
    referenceClass: once(() =>
      existsSync(join(data, "reference-class.csv")) ? loadReferenceClass({ data, registry: registry() }) : [],
    ),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
