import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@lotrinh/language";
import { type Figures, loadFigures } from "@lotrinh/observations";
import { checkScenarios } from "@lotrinh/reach";
import { loadRegistry, type Registry } from "@lotrinh/registry";

/** What a command works on; read when first asked for. */
export interface Workspace {
  readonly root: string;
  readonly data: string;
  readonly seeds: string;
  readonly registry: () => Registry;
  readonly figures: () => Figures;
}

const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** Version of this package. */
export const version: string = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version;

/** A folder with `data/` and `seeds/`; defaults to the repository's. */
export function openWorkspace(root: string = join(home, "..", "..")): Workspace {
  const folder = resolve(root);
  const data = join(folder, "data");
  const seeds = join(folder, "seeds");
  const registry = once(() => {
    const loaded = loadRegistry({ data, seeds });
    const problems = checkScenarios(loaded);
    if (problems.length > 0) throw new InputError(problems);
    return loaded;
  });
  return { root: folder, data, seeds, registry, figures: once(() => loadFigures({ data, registry: registry() })) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
