import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installKernel, kernelSpec, userKernels } from "../.ci/kernel-spec.mjs";

const folder = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Made-up folders: no file here has the path of a real one. */
const HOME = "/nha/an";
const windows = (...parts: readonly string[]) => ["C:", "Nha", ...parts].join("\\");

const places: readonly (readonly [where: string, machine: Parameters<typeof userKernels>[0], found: string])[] = [
  ["Linux", { platform: "linux", env: {}, home: HOME }, `${HOME}/.local/share/jupyter/kernels`],
  [
    "Linux with a data folder of its own",
    { platform: "linux", env: { XDG_DATA_HOME: "/du lieu" }, home: HOME },
    "/du lieu/jupyter/kernels",
  ],
  ["macOS", { platform: "darwin", env: {}, home: HOME }, `${HOME}/Library/Jupyter/kernels`],
  [
    "Windows",
    { platform: "win32", env: { APPDATA: windows("An Nguyễn", "AppData", "Roaming") }, home: windows("An Nguyễn") },
    windows("An Nguyễn", "AppData", "Roaming", "jupyter", "kernels"),
  ],
  [
    "Windows without APPDATA",
    { platform: "win32", env: {}, home: windows("an") },
    windows("an", ".jupyter", "data", "kernels"),
  ],
  [
    "a machine that says where",
    { platform: "darwin", env: { JUPYTER_DATA_DIR: "/Volumes/jupyter" }, home: HOME },
    "/Volumes/jupyter/kernels",
  ],
];

it.each(places)("the kernel is put where Jupyter looks for a user's kernels: %s", (_, machine, found) => {
  expect(userKernels(machine)).toBe(found);
});

it("a path with spaces, backslashes and accents stays one word of the command, through the file that Jupyter reads", () => {
  const command = [windows("Program Files", "node.exe"), windows("Lộ trình", "kernel.js"), "{connection_file}"];
  const { argv } = JSON.parse(JSON.stringify(kernelSpec(command)));
  expect(argv).toEqual(command);
});

describe("a kernel of the same name", () => {
  it("that is ours is written anew, and one of someone else is left alone and named", () => {
    const kernels = join(folder, "jupyter", "kernels");
    expect(installKernel(kernels, ["node", "cu.js"]).done).toBe(true);
    expect(installKernel(kernels, ["node", "moi.js"]).done).toBe(true);
    const file = join(kernels, "tslab", "kernel.json");
    expect(JSON.parse(readFileSync(file, "utf8")).argv).toEqual(["node", "moi.js"]);
    const other = join(folder, "other");
    mkdirSync(join(other, "tslab"), { recursive: true });
    writeFileSync(join(other, "tslab", "kernel.json"), '{ "display_name": "TypeScript" }');
    expect(installKernel(other, ["node"])).toEqual({
      done: false,
      said: expect.stringMatching(/đã có một kernel tslab khác/),
    });
    expect(readFileSync(join(other, "tslab", "kernel.json"), "utf8")).toBe('{ "display_name": "TypeScript" }');
  });
});

const python = "/usr/bin/python3";
const all =
  "import json; from jupyter_client.kernelspec import KernelSpecManager as K; print(json.dumps(K().get_all_specs()))";
const has = spawnSync(python, ["-c", "import jupyter_client"]).status === 0;

it.skipIf(!has)("a Jupyter that is here finds it there", () => {
  const { JUPYTER_DATA_DIR: _, ...rest } = process.env;
  const env = { ...rest, XDG_DATA_HOME: join(folder, "có dấu cách") };
  const kernels = userKernels({ platform: process.platform, env, home: folder });
  const argv = ["node", "kernel.js", "{connection_file}"];
  installKernel(kernels, argv);
  const { stdout } = spawnSync(python, ["-c", all], { env, encoding: "utf8" });
  expect(JSON.parse(stdout).tslab).toMatchObject({
    resource_dir: join(kernels, "tslab"),
    spec: { display_name: "TypeScript (Lộ trình)", language: "typescript", argv },
  });
});
