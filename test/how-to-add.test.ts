import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const guide = readFileSync(join(root, "docs/how-to-add.md"), "utf8");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

interface Step {
  readonly recipe: string;
  readonly file: string;
  readonly content: string;
  /** The line that the content goes behind: its end where undefined; null for a new file. */
  readonly after: string | undefined | null;
}

const steps = guide.split(/^## /m).flatMap((section) => {
  const [recipe = ""] = section.split("\n");
  const fences = /^<!-- (new|add): (\S+)(?: after: (.+?))? -->\n\n```\w+\n(.*?)^```/gms;
  return [...section.matchAll(fences)].map(
    ([, kind, file = "", after, content = ""]): Step => ({
      recipe,
      file,
      content,
      after: kind === "new" ? null : after,
    }),
  );
});

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "lo-trinh-recipes-"));
  for (const name of ["data", "seeds"]) cpSync(join(root, name), join(copy, name), { recursive: true });
  cpSync(join(root, "packages/tsconfig.base.json"), join(copy, "packages/tsconfig.base.json"), { recursive: true });
  const changed = new Set(steps.map(({ file }) => file.split("/")[1]));
  for (const name of readdirSync(join(root, "packages"))) {
    const [from, to] = [join(root, "packages", name), join(copy, "packages", name)];
    if (name.includes(".")) continue;
    if (!changed.has(name)) symlinkSync(from, to, "junction");
    else {
      for (const part of ["src", "package.json", "tsconfig.json"])
        cpSync(join(from, part), join(to, part), { recursive: true });
      symlinkSync(join(from, "node_modules"), join(to, "node_modules"), "junction");
    }
  }
  for (const step of steps) follow(step);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function follow({ file, content, after }: Step): void {
  const path = join(copy, file);
  if (after === null) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return;
  }
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const at = after === undefined ? lines.length - 1 : lines.findIndex((line) => line.includes(after));
  if (at < 0) throw new Error(`${file} has no line with ${after}`);
  writeFileSync(path, `${[...lines.slice(0, at + 1), content.trimEnd(), ...lines.slice(at + 1)].join("\n")}\n`);
}

function filesOf(recipe: string): number {
  return new Set(steps.filter((one) => one.recipe === recipe).map(({ file }) => file)).size;
}

/** Compiles a package of the copy into a folder of its own, against the packages as they are. */
function compiled(name: string): { readonly said: string; readonly folder: string } {
  const folder = join(copy, "packages", name);
  const options = ["--composite", "false", "--outDir", join(folder, "dist"), "--tsBuildInfoFile", "null"];
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder, ...options], { cwd: copy, encoding: "utf8" });
  return { said: stdout, folder };
}

describe("the recipes of docs/how-to-add.md", () => {
  it.each([
    ["An indicator", 1],
    ["A plan", 2],
    ["A chart", 2],
    ["A model of a series", 3],
    ["An output format", 1],
  ])("%s takes %i files, new or changed", (recipe, files) => {
    expect(filesOf(recipe)).toBe(files);
  });

  it("add an indicator and a plan that the command line assesses", () => {
    const bin = join(root, "packages/cli/bin/lotrinh.js");
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [bin, ...words, "--root", copy], { encoding: "utf8" });
    const targets = run("targets", "--plan", "hai-phong-vi-du", "--format", "json");
    expect([targets.status, targets.stderr]).toEqual([0, ""]);
    expect(JSON.parse(targets.stdout)[0]).toMatchObject({ id: "hai-phong.combined-classes-primary.2030", value: 0 });
    const assessed = run("assess", "hai-phong", "--draws", "50");
    expect(assessed.status).toBe(0);
    expect(assessed.stdout).toContain("Lớp ghép");
    const needed = run("needs", "hai-phong");
    expect([needed.status, needed.stderr]).toEqual([0, ""]);
    expect(needed.stdout).toContain("Lớp ghép");
  }, 60_000);

  it("add an indicator that goes through figures, a template and a pack like any other", () => {
    const bin = join(root, "packages/cli/bin/lotrinh.js");
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [bin, ...words, "--root", copy], { encoding: "utf8" });
    const own = join(copy, "so-lieu.csv");
    const head = "locality,indicator,breakdown,year,value,unit,numerator,denominator,status,quality,source,note";
    const row = (year: number, value: number) =>
      `hai-phong,combined_classes_example,,${year},${value},classes,,,reported,strong,admin-units-2025,`;
    writeFileSync(own, `${[head, row(2022, 30), row(2023, 24), row(2024, 21)].join("\n")}\n`);
    const shown = run("data", "--locality", "hai-phong", "--data", own);
    expect([shown.status, shown.stderr]).toEqual([0, ""]);
    expect(shown.stdout).toContain("Lớp ghép");
    const template = run("template", "hai-phong", "--out", join(copy, "mau.xlsx"));
    expect(template.status).toBe(0);
    const pack = join(copy, "goi");
    const made = run("briefing", "hai-phong", "--out", pack, "--draws", "50", "--formats", "html", "--data", own);
    expect(made.status).toBe(0);
    expect(readFileSync(join(pack, "index.html"), "utf8")).toContain("Lớp ghép");
  }, 240_000);

  it("add a chart that is drawn", async () => {
    const { said, folder } = compiled("charts");
    expect(said).toBe("");
    const { renderSvg, schoolDots } = await import(join(folder, "dist/index.js"));
    const chart = schoolDots({ place: "Chi Lăng", schools: 12 });
    expect(await renderSvg(chart)).toContain("Chi Lăng: 12 trường đạt chuẩn");
  }, 60_000);

  it("add a model that the back-test knows by its name", async () => {
    const { said, folder } = compiled("forecast");
    expect(said).toBe("");
    const { trainerOf } = await import(join(folder, "dist/named-models.js"));
    expect(trainerOf("last-two")({ years: [2020, 2021, 2022], values: [1, 2, 4] }).level).toBe(3);
  }, 60_000);

  it("add a format to every pack, without touching a section", async () => {
    const { said, folder } = compiled("briefing");
    expect(said).toBe("");
    const { formats, rendered } = await import(join(folder, "dist/render/index.js"));
    expect(formats).toContain("txt");
    const heading = { kind: "heading", text: [{ text: "Kế hoạch" }] };
    const files = await rendered({ sections: [{ blocks: [heading] }] }, ["txt"]);
    expect(new TextDecoder().decode(files.get("ban-chu.txt"))).toBe("Kế hoạch\n");
  }, 240_000);
});
