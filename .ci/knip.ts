import type { KnipConfig } from "knip";

interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
}

// A notebook's imports are those of its code cells.
function codeOf(notebook: string): string {
  const cells = (JSON.parse(notebook) as { cells: readonly Cell[] }).cells;
  return cells
    .filter((cell) => cell.cell_type === "code")
    .map((cell) => [cell.source].flat().join(""))
    .join("\n");
}

const packageFiles = {
  entry: ["bin/*.js", "bench/*.bench.ts", "examples/*.ts", "scripts/*.mjs", "test/**/write-*.mjs"],
  project: ["{src,test,bench,bin,examples,scripts}/**/*.{ts,js,mjs}", "!scripts/*.d.ts"],
};

// Pinned for arquero, whose own range takes a release that needs a package that was never published.
const ignoreDependencies = ["@uwdata/flechette"];

const config: KnipConfig = {
  compilers: { ipynb: codeOf },
  ignoreExportsUsedInFile: { interface: true, type: true },
  vitest: { config: [".ci/vitest.config.ts", ".ci/vitest.whole.config.ts"] },
  workspaces: {
    // typedoc is run by its path, with options that it does not read from a file of the root.
    ".": {
      entry: [
        ".ci/*.{mjs,cjs,ts}",
        "test/**/*.test.ts",
        "test/browser/*.browser.ts",
        "test/{fuzz,cluster,nodes}/*.mjs",
        "bench/*.mjs",
      ],
      project: [".ci/**", "!.ci/*.d.mts", "test/**/*.{ts,mjs}", "bench/*.mjs"],
      ignoreDependencies: ["typedoc"],
      // Programs of the machine: where one is missing, what needs it is skipped.
      ignoreBinaries: ["mount", "umount", "pandoc", "Rscript"],
    },
    "packages/*": { ...packageFiles, ignoreDependencies, ignoreBinaries: ["mkfifo"] },
    // Its files are named by weight, in a template that knip does not read.
    "packages/charts": {
      ...packageFiles,
      ignoreDependencies: ["@expo-google-fonts/be-vietnam-pro", "@expo-google-fonts/inter"],
    },
    // Found by their folder.
    "packages/briefing": { ...packageFiles, entry: [...packageFiles.entry, "src/render/formats/*.ts"] },
    // Imported by a cell inside a test.
    "packages/notebook": { ...packageFiles, ignoreDependencies: ["@lotrinh/trajectory"] },
    "packages/observations/stand-ins/*": {},
    // A planner's own cells may import any of them.
    notebooks: {
      entry: ["*.ipynb"],
      project: ["*.ipynb"],
      ignoreDependencies: [/^@lotrinh\//, "vega", "vega-lite", "vega-typings"],
    },
  },
};

export default config;
