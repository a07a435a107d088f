// Lists what the lockfile installs: node .ci/sbom.mjs writes docs/sbom.cdx.json and docs/dependencies.md; --check compares.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");

/** Name and version of a key of the lockfile, as `@scope/name@1.2.3(peer@4)`. */
function named(key) {
  const plain = key.replace(/\(.*$/, "");
  const at = plain.lastIndexOf("@");
  return { name: plain.slice(0, at), version: plain.slice(at + 1) };
}

/** Manifest of an installed package; null where this machine does not install it (an optional one of another platform). */
function manifestOf({ name, version }) {
  const prefix = `${name.replaceAll("/", "+")}@${version}`;
  const found = stored.find((one) => one === prefix || one.startsWith(`${prefix}_`));
  try {
    return JSON.parse(read(`node_modules/.pnpm/${found}/node_modules/${name}/package.json`));
  } catch {
    return null;
  }
}

const stored = readdirSync(join(root, "node_modules/.pnpm"));
const lock = parse(read("pnpm-lock.yaml"));
const known = JSON.parse(read(".ci/dependency-reasons.json"));

export function components() {
  return Object.entries(lock.packages)
    .map(([key, { resolution }]) => ({ ...named(key), integrity: resolution.integrity }))
    .filter(({ integrity }) => integrity !== undefined)
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
    .map(({ name, version, integrity }) => ({
      type: "library",
      name,
      version,
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex") }],
    }));
}

/** CycloneDX 1.6; without a date or a serial number, so that the same lockfile gives the same bytes. */
export function sbom() {
  const { name, version } = JSON.parse(read("package.json"));
  const metadata = { component: { type: "application", name, version, licenses: [{ license: { id: "Apache-2.0" } }] } };
  const bom = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata, components: components() };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** What our own manifests ask for, with the packages that do. */
export function direct() {
  const users = new Map();
  for (const [path, importer] of Object.entries(lock.importers)) {
    for (const kind of ["dependencies", "optionalDependencies", "devDependencies"]) {
      for (const [name, { version }] of Object.entries(importer[kind] ?? {})) {
        if (version.startsWith("link:") || name.startsWith("@lotrinh/") || name === "lotrinh") continue;
        const real =
          version.includes("@") && !version.startsWith("(") && !/^\d/.test(version)
            ? named(version)
            : { name, version: version.replace(/\(.*$/, "") };
        const one = users.get(name) ?? { ...real, name, by: new Set(), run: false };
        one.by.add(path === "." ? "root" : path.replace("packages/", ""));
        one.run ||= kind !== "devDependencies";
        users.set(name, one);
      }
    }
  }
  return [...users.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function dependencies() {
  const row = ({ name, version, by, run }) => {
    const { license = "" } = known[name] ?? {};
    return `| \`${name}\` ${version} | ${license} | ${known[name]?.why ?? ""} | ${[...by].sort().join(", ")} | ${run ? "yes" : "no"} |`;
  };
  return [
    "# Dependencies",
    "",
    "Every package that a manifest of ours asks for, pinned to one version; what these bring along is in [sbom.cdx.json](sbom.cdx.json) (CycloneDX),",
    "with the digest of the lockfile. Both are made by `node .ci/sbom.mjs`, and a test holds them against the lockfile. Licences are those of the",
    "installed packages. Nothing is fetched at run time.",
    "",
    "| package | licence | for what | used by | at run time |",
    "| --- | --- | --- | --- | --- |",
    ...direct().map(row),
    "",
  ].join("\n");
}

/** Licences as installed, for those that the list of reasons does not have yet. */
export function licences() {
  return Object.fromEntries(direct().map((one) => [one.name, manifestOf(one)?.license ?? null]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, "docs/sbom.cdx.json"), sbom());
  writeFileSync(join(root, "docs/dependencies.md"), dependencies());
  const unknown = direct().filter(({ name }) => !known[name]?.why || !known[name]?.license);
  if (unknown.length > 0)
    console.error(`no reason or licence in .ci/dependency-reasons.json: ${unknown.map(({ name }) => name).join(", ")}`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
}
