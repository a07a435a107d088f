import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageHome, projectModules } from "./project-modules.js";

export interface TypesOf {
  /** Module of the types, `vega-lite/build/index`. */
  readonly module: string;
  /** They name the package themselves (`declare module "vega"`), so that it is imported by its own name. */
  readonly ambient: boolean;
}

/**
 * The compiler of cells does not read `exports`, so that a package which says there alone where its types are has none.
 * Gives where those of such a package are; null for any other.
 */
export function typesByExports(folder: string): (name: string) => TypesOf | null {
  const known = new Map<string, TypesOf | null>();
  return (name) => {
    const found = known.get(name) ?? typesOf(folder, name);
    known.set(name, found);
    return found;
  };
}

function typesOf(folder: string, name: string): TypesOf | null {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return null;
  const home = packageHome(folder, name) ?? join(projectModules(), name);
  const file = join(home, "package.json");
  if (!existsSync(file)) return null;
  const { types, typings, main, exports: paths } = JSON.parse(readFileSync(file, "utf8"));
  const path = paths?.["."]?.types;
  if ((types ?? typings ?? main) !== undefined || typeof path !== "string") return null;
  const text = existsSync(join(home, path)) ? readFileSync(join(home, path), "utf8") : "";
  const module = `${name}/${path.replace(/^\.\//, "").replace(/\.d\.ts$/, "")}`;
  return { module, ambient: text.includes(`declare module '${name}'`) || text.includes(`declare module "${name}"`) };
}

const IMPORTED = /(\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(["'])([^"'\n]+)\2/g;

/** A text with other names in its imports, where `renamed` gives one. */
export function withImports(text: string, renamed: (name: string) => string | null): string {
  return text.replace(IMPORTED, (all, head: string, quote: string, name: string) => {
    const other = renamed(name);
    return other === null ? all : `${head}${quote}${other}${quote}`;
  });
}

/** Names of packages that a text imports. */
export function importedNames(text: string): string[] {
  return [...text.matchAll(IMPORTED)].flatMap(([, , , name = ""]) => (/^[@\w]/.test(name) ? [name] : []));
}
