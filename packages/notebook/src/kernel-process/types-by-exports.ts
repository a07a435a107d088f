import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The compiler of cells does not read `exports`, so that a package which says there alone where its types are has none.
 * Gives for such a package the module of its types, `vega-lite/build/index`; null for any other.
 */
export function typesByExports(folder: string): (name: string) => string | null {
  const known = new Map<string, string | null>();
  return (name) => {
    const found = known.get(name) ?? moduleOfTypes(folder, name);
    known.set(name, found);
    return found;
  };
}

function moduleOfTypes(folder: string, name: string): string | null {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return null;
  const file = join(folder, "node_modules", name, "package.json");
  if (!existsSync(file)) return dirname(folder) === folder ? null : moduleOfTypes(dirname(folder), name);
  const { types, typings, main, exports: paths } = JSON.parse(readFileSync(file, "utf8"));
  const path = paths?.["."]?.types;
  if ((types ?? typings ?? main) !== undefined || typeof path !== "string") return null;
  return `${name}/${path.replace(/^\.\//, "").replace(/\.d\.ts$/, "")}`;
}

const IMPORTED = /(\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(["'])([^"'\n]+)\2/g;

/** A text with other names in its imports, where `renamed` gives one. */
export function withImports(text: string, renamed: (name: string) => string | null): string {
  return text.replace(IMPORTED, (all, head: string, quote: string, name: string) => {
    const other = renamed(name);
    return other === null ? all : `${head}${quote}${other}${quote}`;
  });
}
