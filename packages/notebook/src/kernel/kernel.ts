import { setTimeout as wait } from "node:timers/promises";
import { newConnection } from "./connection.js";
import type { Message } from "./message.js";
import { startProcess } from "./process.js";
import { type Listener, openSession, type Session } from "./session.js";
import { within } from "./within.js";

/** A running tslab kernel. */
export interface Kernel {
  /**
   * Runs code; resolves with the content of the reply once the kernel is idle again.
   * `hear` is given whatever is reported on it, also what comes later (a promise that fails after the cell).
   */
  execute(code: string, options: { readonly timeout: number; readonly hear: Listener }): Promise<Message["content"]>;
  /** Resolves when all that was reported so far has been heard. */
  settle(): Promise<void>;
  /** Kills the process and removes its files. */
  stop(): Promise<void>;
}

export interface KernelOptions {
  /** Folder in which cells run, and from which they import. */
  readonly cwd: string;
  /** Milliseconds for the kernel to get ready. Defaults to 30,000. */
  readonly startTimeout?: number;
}

/** Starts a kernel; a second time where another program took one of the free ports meanwhile. */
export async function startKernel({ cwd, startTimeout = 30_000 }: KernelOptions): Promise<Kernel> {
  return startOnce(cwd, startTimeout).catch(() => startOnce(cwd, startTimeout));
}

async function startOnce(cwd: string, startTimeout: number): Promise<Kernel> {
  const connection = await newConnection();
  const child = startProcess({ cwd, file: connection.file });
  const session = openSession(connection);

  async function stop(): Promise<void> {
    session.close();
    await child.kill();
    connection.remove();
  }

  try {
    await within(startTimeout, [settled(session), child.failed], "the notebook kernel did not get ready");
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    async execute(code, { timeout, hear }) {
      const content = { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
      const { reply, idle } = session.ask("execute_request", content, hear);
      const done = Promise.all([reply, idle]).then(([answer]) => answer);
      return within(timeout, [done, child.failed], "the cell did not end");
    },
    settle: () => Promise.race([settled(session), child.failed]),
    stop,
  };
}

// Reports are lost until the subscription stands: a reply alone does not tell that it does.
async function settled(session: Session): Promise<void> {
  for (;;) {
    const { reply, idle } = session.ask("kernel_info_request", {});
    await reply;
    const heard = await Promise.race([idle.then(() => true), wait(100, false)]);
    if (heard) return;
  }
}
