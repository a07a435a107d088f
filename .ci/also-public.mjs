// Public functions that neither a notebook nor the text of their package's README shows stand in a table at the README's end,
// with the first sentence of what their source says of them: node .ci/also-public.mjs writes it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const HEAD = "\n## Also public\n";
const ABOUT = "Called by the packages above it or by programs of one's own; no notebook needs them.";

/** @typedef {{ readonly name: string, readonly about: string }} PublicFunction */

/** The declarations of a package and of its subpaths. @param {string} folder @returns {string[]} */
function declarations(folder) {
  const { exports: paths = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.values(paths)
    .map((/** @type {any} */ one) => join(folder, one.types ?? ""))
    .filter((file) => file.endsWith(".d.ts") && existsSync(file));
}

/** The functions that some files export, by name. @param {ts.Program} program @param {readonly string[]} files @returns {PublicFunction[]} */
function publicFunctions(program, files) {
  const checker = program.getTypeChecker();
  const all = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module_ = source && checker.getSymbolAtLocation(source);
    return module_ ? checker.getExportsOfModule(module_) : [];
  });
  const functions = all.flatMap((symbol) => {
    const named = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const at = named.valueDeclaration;
    if (!at || checker.getTypeOfSymbolAtLocation(named, at).getCallSignatures().length === 0) return [];
    return [
      { name: symbol.name, about: firstSentence(ts.displayPartsToString(named.getDocumentationComment(checker))) },
    ];
  });
  return [...new Map(functions.map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} text */
function firstSentence(text) {
  const flat = text.replace(/\s+/g, " ").trim();
  return (/^.*?[.;:](?= |$)/.exec(flat)?.[0] ?? flat).replace(/[.;:]$/, "").replaceAll("|", "\\|");
}

/** A table of Markdown as the formatter writes it, its first row the heading. @param {readonly (readonly string[])[]} rows */
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(" | ")} |`);
  return [lines[0], `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...lines.slice(1)];
}

/** What all notebooks have in their cells. */
function notebookSources() {
  const folder = join(root, "notebooks");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ipynb"))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")).cells)
    .map((/** @type {{ readonly source: string | readonly string[] }} */ { source }) => [source].flat().join(""))
    .join("\n");
}

/** For each package its README as it is and as it should be, and what it does not say of a function. */
export function alsoPublic() {
  const shown = notebookSources();
  const folders = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "README.md")));
  const program = ts.createProgram(folders.flatMap(declarations), { noLib: true, types: [], skipLibCheck: true });
  return folders.map((folder) => {
    const file = join(folder, "README.md");
    const text = readFileSync(file, "utf8");
    const own = text.split(HEAD)[0]?.trimEnd() ?? "";
    const missing = publicFunctions(program, declarations(folder)).filter(
      ({ name }) => !new RegExp(`\\b${name}\\b`).test(`${own}\n${shown}`),
    );
    const rows = [["function", "what it gives"], ...missing.map(({ name, about }) => [`\`${name}\``, about])];
    const table = [HEAD, ABOUT, "", ...aligned(rows), ""].join("\n");
    const wanted = missing.length === 0 ? `${own}\n` : `${own}\n${table}`;
    return { file, text, wanted, unsaid: missing.filter(({ about }) => about === "").map(({ name }) => name) };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, text, wanted, unsaid } of alsoPublic()) {
    if (text !== wanted) writeFileSync(file, wanted);
    for (const name of unsaid) console.error(`${file}: ${name} has no docstring`);
    if (unsaid.length > 0) process.exitCode = 1;
  }
}
