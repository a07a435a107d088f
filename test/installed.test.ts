import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, it } from "vitest";
import { installedProject } from "./installed.js";

const { folder, packages } = installedProject();
const libraries = packages.filter(({ manifest }) => manifest.name.startsWith("@lotrinh/"));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
writeFileSync(
  join(folder, "all.ts"),
  libraries.map(({ manifest }, i) => `import * as p${i} from "${manifest.name}"; void p${i};`).join("\n"),
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lotrinh(...words: string[]) {
  const bin = join(folder, "node_modules", "lotrinh", "bin", "lotrinh.js");
  return spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: "utf8" });
}

/** What tsc says of files of the project, a line each. */
function compile(module: string, resolution: string, skipLibCheck: boolean, files: readonly string[]): string[] {
  const options = [
    "--strict",
    "--noEmit",
    "--skipLibCheck",
    String(skipLibCheck),
    "--target",
    "es2023",
    "--types",
    "node",
  ];
  const words = [tsc, ...options, "--module", module, "--moduleResolution", resolution, ...files];
  const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

describe.each(packages.map((one) => [one.manifest.name, one] as const))("%s, packed", (_, one) => {
  it("names what it depends on by versions that any installer knows", () => {
    for (const version of Object.values({ ...one.manifest.dependencies, ...one.manifest.peerDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it("has no fault that publint knows", async () => {
    const { messages, pkg } = await publint({ pkgDir: one.folder, level: "warning", pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that match what it runs, for those who use ECMAScript modules", async () => {
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(one.tarball))));
    // A subpath is unknown to the resolution of Node 10; CommonJS gets the ECMAScript module itself, by require(esm).
    const accepted = ["NoResolution", "CJSResolvesToESM"];
    const problems = checked.types ? checked.problems.filter(({ kind }) => !accepted.includes(kind)) : ["no types"];
    expect(problems).toEqual([]);
  });
});

describe("an empty project into which the packages are installed", () => {
  it("imports every package, and requires it, with the same names", () => {
    const names = JSON.stringify(packages.map(({ manifest }) => manifest.name));
    const script = `
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      for (const name of ${names}) {
        const required = Object.keys(require(name)).filter((key) => key !== "__esModule" && key !== "module.exports");
        const imported = Object.keys(await import(name)).filter((key) => key !== "module.exports");
        if (required.sort().join() !== imported.sort().join() || imported.length === 0) throw new Error(name);
      }`;
    writeFileSync(join(folder, "all.mjs"), script);
    const { status, stderr } = spawnSync(process.execPath, ["--no-warnings", "all.mjs"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("passes strict tsc (nodenext), without skipping our declarations", () => {
    const lines = compile("nodenext", "nodenext", false, ["all.ts"]);
    expect(
      lines.filter((line) => /^(all\.ts|(.*\/)?node_modules\/@lotrinh\/.*|unpacked-.*\.d\.ts)\(/.test(line)),
    ).toEqual([]);
  }, 120_000);

  it("passes strict tsc as bundlers resolve", () => {
    expect(compile("esnext", "bundler", true, ["all.ts"])).toEqual([]);
  }, 120_000);

  it("compiles each example of our READMEs by itself", () => {
    const examples = packages.flatMap(({ manifest, folder: place }) =>
      [...readFileSync(join(place, "README.md"), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], i) => {
        const file = `example-${manifest.name.replace(/\W+/g, "-")}-${i}.ts`;
        writeFileSync(join(folder, file), `${code}\nexport {};\n`);
        return file;
      }),
    );
    expect(examples.length).toBeGreaterThan(libraries.length / 2);
    expect(compile("nodenext", "nodenext", true, examples)).toEqual([]);
  }, 120_000);

  it("has a command line with the bundled plans and figures", () => {
    const { status, stdout } = lotrinh("targets", "--locality", "chi-lang", "--format", "csv");
    expect(status).toBe(0);
    expect(stdout).toContain("chi-lang.national-standard-schools.2030");
  });

  it("forecasts a file of one's own", () => {
    writeFileSync(join(folder, "own.csv"), "series,year,value\na,2019,90\na,2020,91\na,2021,92\na,2022,93\n");
    const { status, stdout } = lotrinh("forecast", "own.csv", "--horizon", "2", "--format", "csv");
    expect([status, stdout.trim().split("\n").length]).toEqual([0, 3]);
  });

  it("has none of the tree of danfo, which only its subpath asks for", () => {
    const inherited = packages.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
    expect(inherited.filter((name) => /danfo|tfjs/.test(name))).toEqual([]);
  });

  it("leaves the checkout as it was", () => {
    const packed = execFileSync("git", ["status", "--porcelain", "--ignored"], { encoding: "utf8" });
    expect(packed).not.toContain("bundled/");
  });
});
