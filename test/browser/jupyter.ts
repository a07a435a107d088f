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
  /** How many kernels it has running. */
  kernels(): number;
  stop(): Promise<void>;
}

/** Classic Jupyter on copies of the notebooks, as `npm run notebook` starts it. */
export async function startJupyter(): Promise<Jupyter> {
  const name = join(".jupyter", `thu-${process.pid}`);
  const folder = copyNotebooks(root, name);
  const kernels = join(root, ".jupyter", `thu-kernels-${process.pid}`);
  mkdirSync(join(kernels, "kernels", "tslab"), { recursive: true });
  const runtime = join(kernels, "runtime");
  const argv = kernelCommand("{connection_file}");
  const spec = { argv, display_name: "TypeScript (Lộ trình)", language: "typescript" };
  writeFileSync(join(kernels, "kernels", "tslab", "kernel.json"), JSON.stringify(spec));
  const port = await freePort();
  // Without the second line no program may end a kernel; with the third a server whose test was killed ends by itself.
  const quiet = [
    ...["--no-browser", "--NotebookApp.token=", "--NotebookApp.password=", "--allow-root"],
    "--NotebookApp.disable_check_xsrf=True",
    ...["--MappingKernelManager.cull_idle_timeout=600", "--NotebookApp.shutdown_no_activity_timeout=600"],
  ];
  const child = spawn(python, ["-m", "notebook", ...quiet, `--port=${port}`, `--notebook-dir=${folder}`], {
    stdio: "ignore",
    env: { ...process.env, JUPYTER_PATH: kernels, JUPYTER_RUNTIME_DIR: runtime },
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/api`, child);
  return {
    address,
    folder,
    kernels: () => kernelsOf(runtime),
    async stop() {
      await endKernels(address);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      child.kill("SIGTERM");
      await ended;
      const left = kernelsOf(runtime);
      for (const one of [folder, kernels]) rmSync(one, { recursive: true, force: true });
      if (left > 0) throw new Error(`${left} kernels were left running`);
    },
  };
}

/** Ends the kernels of notebooks that were open: each holds half a gigabyte. */
export async function endKernels(address: string): Promise<void> {
  const sessions = (await (await fetch(`${address}/api/sessions`)).json()) as { readonly id: string }[];
  for (const { id } of sessions) {
    const { ok, status } = await fetch(`${address}/api/sessions/${id}`, { method: "DELETE" });
    if (!ok) throw new Error(`Jupyter did not end a kernel: ${status}`);
  }
}

/** How many kernels run: their connection files tell that they are ours. */
function kernelsOf(runtime: string): number {
  const { stdout } = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(join(runtime, "kernel-"))).length;
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
