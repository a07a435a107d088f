import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { installKernel, userKernels, writeKernelSpec } from "./kernel-spec.mjs";
import { root, runInherited } from "./shell.mjs";
import { copyNotebooks, HIDDEN, resetNotebook } from "./so-tay.mjs";

const jupyterFolder = join(root, ".jupyter");
const pythons = ["/usr/bin/python3", "python3", "python", "py"];
const isRoot = process.getuid?.() === 0;
const debian = ["jupyter-notebook", "jupyter-nbconvert", "python3-nbclient"];

/**
 * Opens Jupyter on the planner's own copies of the notebooks, with the TypeScript kernel of this project; with `--reset NAME` brings
 * one back as it was given, with `--install-kernel` lets every Jupyter of this user find the kernel. Gives an exit code.
 */
export async function openNotebooks(rest) {
  if (rest[0] === "--reset") return told(resetNotebook(root, rest[1] ?? ""));
  const command = await kernelCommandOf();
  if (rest[0] === "--install-kernel") {
    const machine = { platform: process.platform, env: process.env, home: homedir() };
    return told(installKernel(userKernels(machine), command));
  }
  writeKernelSpec(join(jupyterFolder, "kernels", "tslab"), command);
  writeLabConfig(join(jupyterFolder, "labconfig"));
  const folder = copyNotebooks(root);
  const jupyter = findJupyter() ?? (await installJupyter());
  if (!jupyter) return 1;
  const [program, ...args] = jupyter;
  const first = (others) => [jupyterFolder, others].filter(Boolean).join(delimiter);
  const env = {
    JUPYTER_PATH: first(process.env.JUPYTER_PATH),
    JUPYTER_CONFIG_PATH: first(process.env.JUPYTER_CONFIG_PATH),
  };
  const options = [...optionsOf(jupyter, folder), ...(isRoot ? ["--allow-root"] : []), ...rest];
  return runInherited(program, [...args, ...options], { env });
}

function told({ done, said }) {
  console.error(said);
  return done ? 0 : 1;
}

async function kernelCommandOf() {
  const { kernelCommand } = await import("../packages/notebook/dist/runner.js");
  return kernelCommand("{connection_file}");
}

/** JupyterLab would ask each planner, in English, whether to fetch news. */
function writeLabConfig(folder) {
  const off = { disabledExtensions: { "@jupyterlab/apputils-extension:announcements": true } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "page_config.json"), `${JSON.stringify(off)}\n`);
}

/**
 * What a Jupyter is told: where the copies are, what beside them not to list, and that a kernel ends half an hour after its page
 * was closed: each holds half a gigabyte. Of itself JupyterLab would ask the network for news.
 */
export function optionsOf(jupyter, folder) {
  const hidden = `--ContentsManager.hide_globs=[${HIDDEN.map((name) => `'${name}'`).join(",")}]`;
  const silent = ["--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"];
  const isLab = /jupyter-?lab$/.test(jupyter.at(-1) ?? "");
  const ending = ["--MappingKernelManager.cull_idle_timeout=1800", "--MappingKernelManager.cull_interval=300"];
  return [`--notebook-dir=${folder}`, hidden, ...ending, ...(isLab ? silent : [])];
}

/**
 * The command of the first Jupyter that runs here: the classic one before JupyterLab, which a machine may have alone; undefined for
 * none. The python3 on the PATH may be another one than the system's, which has Debian's Jupyter.
 */
export function findJupyter(runs = works) {
  const candidates = [
    ["jupyter-notebook"],
    ...pythons.map((python) => [python, "-m", "notebook"]),
    ["jupyter-lab"],
    ...pythons.map((python) => [python, "-m", "jupyterlab"]),
  ];
  return candidates.find(([program, ...args]) => runs(program, [...args, "--version"]));
}

async function installJupyter() {
  console.error("Chưa thấy Jupyter trên máy này (mọi lệnh khác của Lộ trình không cần đến Jupyter).");
  if (process.platform !== "linux" || !isRoot || !existsSync("/usr/bin/apt-get")) {
    console.error("Cài bằng: pip install notebook (hoặc apt-get install jupyter-notebook), rồi chạy lại lệnh này.");
    return undefined;
  }
  console.error(`Có thể cài bằng apt-get, khoảng 115 MB: ${debian.join(", ")}.`);
  if (!(await agreed())) return undefined;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const code =
    runInherited("apt-get", ["update", "-qq"], { env }) ||
    runInherited("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...debian], { env });
  if (code === 0) return findJupyter();
  console.error("apt-get không cài được; hãy thử: pip install notebook");
  return undefined;
}

// Where nobody can be asked (no terminal), saying so above is enough.
async function agreed() {
  if (!process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question("Cài bây giờ? [C/k] ");
  terminal.close();
  return !/^[kn]/i.test(answer.trim());
}

function works(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
