import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { kernelCommand } from "@lotrinh/notebook/runner";
import { copyNotebooks } from "../../.ci/so-tay.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const python = "/usr/bin/python3";

/** Debian's browser and Jupyter; null where one is missing. */
export function tools(): { readonly chromium: string } | null {
  const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
  const jupyter = spawnSync(python, ["-m", "notebook", "--version"], { stdio: "ignore" }).status === 0;
  return chromium !== undefined && jupyter ? { chromium } : null;
}

export interface Jupyter {
  readonly address: string;
  /** Of the copies that it shows. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Classic Jupyter on copies of the notebooks, as `npm run notebook` starts it. */
export async function startJupyter(): Promise<Jupyter> {
  const name = join(".jupyter", `thu-${process.pid}`);
  const folder = copyNotebooks(root, name);
  const kernels = join(root, ".jupyter", `thu-kernels-${process.pid}`);
  mkdirSync(join(kernels, "kernels", "tslab"), { recursive: true });
  const argv = kernelCommand("{connection_file}");
  const spec = { argv, display_name: "TypeScript (Lộ trình)", language: "typescript" };
  writeFileSync(join(kernels, "kernels", "tslab", "kernel.json"), JSON.stringify(spec));
  const port = await freePort();
  const quiet = ["--no-browser", "--NotebookApp.token=", "--NotebookApp.password=", "--allow-root"];
  const child = spawn(python, ["-m", "notebook", ...quiet, `--port=${port}`, `--notebook-dir=${folder}`], {
    stdio: "ignore",
    env: { ...process.env, JUPYTER_PATH: kernels, JUPYTER_RUNTIME_DIR: join(kernels, "runtime") },
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/api`, child);
  return {
    address,
    folder,
    async stop() {
      await endKernels(address);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      child.kill("SIGTERM");
      await ended;
      killKernels(join(kernels, "runtime"));
      for (const one of [folder, kernels]) rmSync(one, { recursive: true, force: true });
    },
  };
}

/** Ends the kernels of notebooks that were open: each holds half a gigabyte. */
export async function endKernels(address: string): Promise<void> {
  const sessions = (await (await fetch(`${address}/api/sessions`)).json()) as { readonly id: string }[];
  for (const { id } of sessions) await fetch(`${address}/api/sessions/${id}`, { method: "DELETE" });
}

/** A kernel that was restarted outlives its server; its connection file tells that it is one of ours. */
function killKernels(runtime: string): void {
  const { stdout } = spawnSync("ps", ["-eo", "pid,args"], { encoding: "utf8" });
  const ours = stdout.split("\n").filter((line) => line.includes(join(runtime, "kernel-")));
  for (const line of ours) process.kill(Number(line.trim().split(" ")[0]), "SIGKILL");
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`jupyter ended (${child.exitCode})`);
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(200);
  }
  throw new Error("jupyter did not answer");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
