// Which package may import which (its tests, benchmarks and scripts are free to import any by its name).
const mayImport = {
  trajectory: [],
  language: [],
  forecast: ["trajectory"],
  flows: ["trajectory"],
  registry: ["language"],
  observations: ["language", "registry"],
  intake: ["language", "registry", "observations"],
  reach: ["trajectory", "language", "forecast", "flows", "registry", "observations"],
  wording: ["language"],
  charts: ["language", "wording"],
  briefing: ["language", "wording", "charts"],
  country: ["trajectory", "language", "forecast", "flows", "registry", "observations", "intake", "reach", "wording"],
  notebook: "all but cli",
  cli: "all but notebook",
};

// Types alone may be taken from these as well.
const mayImportTypes = {
  wording: ["registry", "reach"],
  charts: ["trajectory", "forecast", "flows", "reach"],
  briefing: ["reach"],
};

const packages = Object.keys(mayImport);
const noInputOutput = ["trajectory", "forecast", "flows", "language", "reach", "wording"];

function allowed(name) {
  const named = mayImport[name];
  return Array.isArray(named) ? named : packages.filter((other) => !named.endsWith(other));
}

function folders(names) {
  return `^packages/(${names.join("|")})/`;
}

function importRule(name) {
  const types = mayImportTypes[name] ?? [];
  return {
    name: `imports-of-${name}`,
    comment: `${name} may import ${allowed(name).join(", ") || "no other package"}${types.length ? `; types of ${types.join(", ")}` : ""}`,
    severity: "error",
    from: { path: `^packages/${name}/(src|bin)/` },
    to: { path: "^packages/", pathNot: folders([name, ...allowed(name), ...types]) },
  };
}

function typesOnlyRule(name) {
  return {
    name: `only-types-into-${name}`,
    comment: `${name} takes nothing but types from ${mayImportTypes[name].join(", ")}`,
    severity: "error",
    from: { path: `^packages/${name}/(src|bin)/` },
    to: { path: folders(mayImportTypes[name]), preCompilationOnly: false },
  };
}

module.exports = {
  forbidden: [
    ...packages.map(importRule),
    ...Object.keys(mayImportTypes).map(typesOnlyRule),
    {
      name: "public-names-only",
      comment: "another package is imported by its name, never by a path into its folders",
      severity: "error",
      from: { path: "^(packages/[^/]+|test|bench|notebooks)/" },
      to: { path: "^packages/[^/]+/", pathNot: "^$1/", dependencyTypes: ["local"] },
    },
    {
      name: "built-files-by-name",
      comment:
        "tests, benchmarks and scripts take built files by the package's name, private ones by a name that begins with #",
      severity: "error",
      from: { path: "^(packages/[^/]+/(test|bench|scripts)|test|bench)/" },
      to: { path: "/dist/", dependencyTypes: ["local"], dependencyTypesNot: ["aliased"] },
    },
    {
      name: "no-input-or-output",
      comment: `no node built-ins in ${noInputOutput.join(", ")}`,
      severity: "error",
      from: { path: `^packages/(${noInputOutput.join("|")})/src/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "danfo-at-the-edge",
      comment: "danfo is loaded through the subpath @lotrinh/observations/danfo alone",
      severity: "error",
      from: { pathNot: "^packages/observations/(src/danfo\\.ts|test/)" },
      to: { path: "danfojs-node" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unknown",
      comment: "what is imported can be found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
