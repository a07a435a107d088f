import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests of the product as it is met: whole packs, templates and workbooks of offices, the country, processes, kernels, clones, tarballs, bytes that nobody foresaw, walks over all plans, scenarios, models or broken files. `npm run test:whole` and CI run them. */
export const whole = [
  "test/{also-public,answers,how-to-add,installed,notebooks-exported}.test.ts",
  "test/country/country.test.ts",
  "packages/cli/test/{briefing,briefings,compare-places,formats,named-indicators,out,own-figures,own-figures-page,own-workspace,plan-new-refusals,plan-review,promises,readme,readme-vi,register,report,template,untrusted}.test.ts",
  "packages/intake/test/{check/fuzz,office-bilingual,office-counts,office-headings,office-places,office-scopes,office-shapes,office-thousands,office-traps,office-units-in-time,office-unseen,office-unseen-shapes,refusals,school-levels,school-list,shown,plans/documents,plans/long,plans/review/review}.test.ts",
  "packages/cli/test/{fresh-plans,largest,made-up-plans,no-network,process,surroundings}.test.ts",
  "test/{cluster,cost,faults}/*.test.ts",
  "packages/briefing/test/{as-of,escaping,fonts,formats,pack,paths,portfolio,readme,standards,today}.test.ts",
  "packages/notebook/test/{before,cells,kernel-process,long-work,names,notebooks,open,run-notebook,runner,slips,vega-lite-cell}.test.ts",
  "test/fuzz/*.test.ts",
  "packages/reach/test/{assumed-start,borrowing,circular,guarded-words,headline-bounds,precedence,status}.test.ts",
  "packages/flows/test/variance-by-source.test.ts",
  "packages/registry/test/{broken-plan,broken-seeds,places/places}.test.ts",
];

const root = fileURLToPath(new URL("..", import.meta.url));

// A package's public names are those of its built files: every test sees what a user sees.
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^lotrinh$/, replacement: `${root}packages/cli/dist/index.js` },
      { find: /^@lotrinh\/([a-z]+)$/, replacement: `${root}packages/$1/dist/index.js` },
      { find: /^@lotrinh\/([a-z]+)\/([a-z]+)$/, replacement: `${root}packages/$1/dist/$2.js` },
    ],
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    exclude: whole,
    setupFiles: [".ci/fixed-seed.ts"],
    server: { deps: { external: [/[\\/]packages[\\/][^\\/]+[\\/]dist[\\/]/] } },
    maxWorkers: "100%",
    // Files share the modules of their worker: loading the libraries anew for each took a third of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { provider: "v8", include: ["packages/*/dist/**/*.js"], reportsDirectory: "coverage" },
  },
});
