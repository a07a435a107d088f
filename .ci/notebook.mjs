import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { root, runInherited } from "./shell.mjs";

const jupyterFolder = join(root, ".jupyter");
const isRoot = process.getuid?.() === 0;
const debian = ["jupyter-notebook", "jupyter-nbconvert", "python3-nbclient"];

/** Opens Jupyter on notebooks/ with the TypeScript kernel of this project; gives an exit code. */
export async function openNotebooks(rest) {
  await writeKernelSpec();
  const jupyter = findJupyter() ?? (await installJupyter());
  if (!jupyter) return 1;
  const [program, ...args] = jupyter;
  const path = [jupyterFolder, process.env.JUPYTER_PATH].filter(Boolean).join(delimiter);
  const folder = `--notebook-dir=${join(root, "notebooks")}`;
  return runInherited(program, [...args, folder, ...(isRoot ? ["--allow-root"] : []), ...rest], {
    env: { JUPYTER_PATH: path },
  });
}

async function writeKernelSpec() {
  const { kernelCommand } = await import("../packages/notebook/dist/runner.js");
  const folder = join(jupyterFolder, "kernels", "tslab");
  const spec = {
    argv: kernelCommand("{connection_file}"),
    display_name: "TypeScript (Lộ trình)",
    language: "typescript",
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "kernel.json"), `${JSON.stringify(spec, null, 2)}\n`);
}

// The python3 on the PATH may be another one than the system's, which has Debian's Jupyter.
function findJupyter() {
  const candidates = [
    ["jupyter-notebook"],
    ...["/usr/bin/python3", "python3", "python", "py"].map((python) => [python, "-m", "notebook"]),
  ];
  return candidates.find(([program, ...args]) => works(program, [...args, "--version"]));
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
