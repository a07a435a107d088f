import { type ChildProcess, spawn } from "node:child_process";
import { kernelCommand } from "./command.js";

/** A kernel's own process, killed when ours ends; where ours was killed it ends by itself. */
export interface KernelProcess {
  /** Rejects when the process ends, with what it has said: also when it cannot listen where it is to. */
  readonly failed: Promise<never>;
  kill(): Promise<void>;
}

export function startProcess({ cwd, file }: { readonly cwd: string; readonly file: string }): KernelProcess {
  const [program = "", ...args] = kernelCommand(file);
  const child = spawn(program, args, {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, JPY_PARENT_PID: String(process.pid) },
  });
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return {
    failed: failure(child),
    async kill() {
      killNow();
      await ended;
      process.off("exit", killNow);
    },
  };
}

function failure(child: ChildProcess): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    let said = "";
    const fail = (what: string) => reject(new Error(`the notebook kernel ${what}\n${said}`.trim()));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4000);
    });
    child.once("error", (error) => fail(`did not start: ${error.message}`));
    child.once("exit", (code, signal) => fail(`ended (${code ?? signal})`));
  });
  failed.catch(() => {});
  return failed;
}
