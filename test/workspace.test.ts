import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
  readonly typesVersions?: { readonly "*": Readonly<Record<string, readonly string[]>> };
}

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = readdirSync(join(root, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function text(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function manifest(folder: string): Manifest {
  return JSON.parse(text(join(folder, "package.json")));
}

const manifests = packages.map((name) => manifest(`packages/${name}`));
const files = projectFiles();

// Tracked, or about to be; undefined where there is no git.
function projectFiles(): string[] | undefined {
  try {
    const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return list.split("\0").filter((name) => name !== "" && existsSync(join(root, name)));
  } catch {
    return undefined;
  }
}

function dependenciesOf({ dependencies, devDependencies }: Manifest): Readonly<Record<string, string>> {
  return { ...dependencies, ...devDependencies };
}

describe.each(packages)("packages/%s", (name) => {
  const folder = `packages/${name}`;

  it("says in a README what it is for", () => {
    expect(text(join(folder, "README.md"))).toMatch(new RegExp(`^# ${manifest(folder).name}\\n\\n\\S`));
  });

  it("can be imported by Node and by a notebook's cell", () => {
    const entry = { types: "./dist/index.d.ts", default: "./dist/index.js" };
    expect(manifest(folder)).toMatchObject({
      license: "Apache-2.0",
      type: "module",
      main: entry.default,
      types: entry.types,
      exports: { ".": entry },
    });
  });

  it("names the types of its subpaths once more for cells, which do not read exports", () => {
    const { exports, typesVersions } = manifest(folder);
    const subpaths = Object.entries(exports).filter(([path]) => path !== ".");
    const expected = subpaths.map(([path, { types }]) => [path.slice("./".length), [types]]);
    expect(typesVersions?.["*"] ?? {}).toEqual(Object.fromEntries(expected));
  });

  it("is compiled after the packages that it depends on", () => {
    const { references = [] } = JSON.parse(text(join(folder, "tsconfig.json"))) as {
      references?: readonly { readonly path: string }[];
    };
    const referenced = references.map(({ path }) => manifest(join(folder, path)).name);
    const needed = Object.keys(dependenciesOf(manifest(folder))).filter((dependency) =>
      manifests.some((other) => other.name === dependency),
    );
    expect(referenced.toSorted()).toEqual(needed.toSorted());
  });
});

describe("the workspace", () => {
  it("compiles every package", () => {
    const { references } = JSON.parse(text("tsconfig.json")) as { references: readonly { readonly path: string }[] };
    expect(references.map(({ path }) => path).toSorted()).toEqual(
      packages.map((name) => `packages/${name}`).toSorted(),
    );
  });

  it("pins every dependency to one version", () => {
    const all = [manifest("."), manifest("notebooks"), ...manifests];
    const loose = all.flatMap((one) =>
      Object.entries(dependenciesOf(one)).filter(
        ([, version]) => !/^(workspace:\*|catalog:|\d+\.\d+\.\d+(-[\w.]+)?)$/.test(version),
      ),
    );
    expect(loose).toEqual([]);
    const catalogue = /^catalog:\n((?: {2}.*\n)+)/m.exec(text("pnpm-workspace.yaml"))?.[1]?.trim().split("\n") ?? [];
    expect(catalogue.length).toBeGreaterThan(0);
    for (const line of catalogue) expect(line).toMatch(/: \d+\.\d+\.\d+$/);
  });

  it("can be installed from any registry: the lockfile names no host", () => {
    expect(text("pnpm-lock.yaml").match(/https?:\/\/.*/g)).toBeNull();
  });

  it("carries its licence in full", () => {
    expect(text("LICENSE")).toMatch(
      /^\s*Apache License\s+Version 2\.0, January 2004[\s\S]*END OF TERMS AND CONDITIONS/,
    );
  });

  it.skipIf(files === undefined)("has no source file of over 400 lines", () => {
    const sources = (files ?? []).filter((name) => /\.([cm]?js|ts)$/.test(name));
    expect(sources.length).toBeGreaterThan(packages.length);
    expect(sources.filter((name) => text(name).split("\n").length > 401)).toEqual([]);
  });

  it.skipIf(files === undefined)("holds no path of the machine that it was written on", () => {
    const path = new RegExp(
      `(^|[^\\w.])(/(${["work", "tmp", "farm", "root", "home", "Users"].join("|")})/|[A-Z]:\\\\)[A-Za-z]`,
      "m",
    );
    const found = (files ?? []).filter((name) => !text(name).includes("\0") && path.test(text(name)));
    expect(found).toEqual([]);
  });
});
