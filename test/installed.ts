import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface PackedPackage {
  readonly manifest: Manifest;
  readonly tarball: string;
  /** Where it is installed in the project. */
  readonly folder: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
// npm is a script of Node's own on every system.
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * An empty project into which every package of ours is unpacked from what `npm pack` makes of it. What they depend on is
 * linked from where the workspace has it, so that no registry is asked.
 */
export function installedProject(): { readonly folder: string; readonly packages: readonly PackedPackage[] } {
  const folder = mkdtempSync(join(tmpdir(), "lo-trinh-installed-"));
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  const sources = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((source) => existsSync(join(source, "package.json")));
  execFileSync(npm, ["pack", "--silent", "--pack-destination", tarballs, ...sources], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const packages = readdirSync(tarballs).map((file) => unpack(join(tarballs, file), folder));
  const ours = new Set(packages.map(({ manifest }) => manifest.name));
  for (const { manifest } of packages) {
    const source = sources.find((one) => manifestOf(one).name === manifest.name) ?? "";
    for (const name of Object.keys(manifest.dependencies ?? {})) if (!ours.has(name)) link(name, source, folder);
  }
  link("@types/node", root, folder);
  return { folder, packages };
}

function unpack(tarball: string, project: string): PackedPackage {
  const spare = mkdtempSync(join(project, "unpacked-"));
  execFileSync("tar", ["-xzf", tarball, "-C", spare]);
  const manifest = manifestOf(join(spare, "package"));
  const folder = join(project, "node_modules", manifest.name);
  mkdirSync(dirname(folder), { recursive: true });
  symlinkSync(join(spare, "package"), folder, "junction");
  return { manifest, tarball, folder };
}

function link(name: string, from: string, project: string): void {
  const place = join(project, "node_modules", name);
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(join(from, "node_modules", name)), place, "junction");
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
