import { sentence, sentenceOf } from "@lotrinh/wording";
import { type Bundle, showHtml } from "../display.js";
import { escapeHtml } from "../html.js";
import { PASSING } from "../kernel/outputs.js";
import { runSlip } from "../slips/run-slip.js";
import { spokenExecutor } from "./spoken-executor.js";
import { type Executor, tslabParts } from "./tslab-parts.js";

/** Listens where the connection file says until it is told to stop: a tslab kernel that speaks to planners. */
export function serve(connectionFile: string): void {
  const { JupyterHandlerImpl, ZmqServer, kernel } = tslabParts();
  const say = (text: string) => process.stderr.write(text);
  const trace = (text: string) => {
    const fold = `<details><summary>${escapeHtml(sentence("CELL_TRACE"))}</summary><pre>${escapeHtml(text)}</pre></details>`;
    showHtml(fold);
  };
  // Several forms of one thing are one output; tslab's own display shows one at a time.
  const present = (bundle: Bundle) => kernel.lastWriteDisplayData?.({ ...bundle, transient: {} }, false);
  const tell = (id: string, said: string, again: boolean) => {
    const data = { "text/html": said === "" ? "" : `<p>${escapeHtml(said)}</p>`, "text/plain": said };
    kernel.lastWriteDisplayData?.({ data, metadata: PASSING, transient: { display_id: id } }, again);
  };
  const left = { present, tell, interrupts: 0, seconds: [] as number[] };
  Object.assign(globalThis, { __lotrinh__: left });
  const executor = timed(spokenExecutor(process.cwd(), { say, trace }), left.seconds);
  process.on("SIGINT", () => {
    left.interrupts++;
    executor.interrupt();
  });
  endWithStarter();
  for (const event of ["uncaughtException", "unhandledRejection"] as const)
    process.on(event, (error: unknown) => {
      for (const slip of runSlip(error, null)) say(`${sentence("CELL_LATER")} ${sentenceOf(slip)}\n`);
    });
  // A kernel that another program keeps from its ports would live on and hear nothing.
  new ZmqServer(new JupyterHandlerImpl(executor, false), connectionFile).init().catch((error: unknown) => {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}

/** Adds what each cell takes of the processor, in seconds. */
function timed(executor: Executor, seconds: number[]): Executor {
  return {
    ...executor,
    async execute(source) {
      const before = process.cpuUsage();
      const done = await executor.execute(source);
      const { user, system } = process.cpuUsage(before);
      seconds.push((user + system) / 1e6);
      return done;
    },
  };
}

/** How often a kernel looks whether whoever started it is still there, in milliseconds. */
const LOOK = 1000;

/** Ends soon after the Jupyter that started this kernel: one that was killed, or whose terminal was closed, ends none of its kernels. */
function endWithStarter(): void {
  if (process.env["JPY_PARENT_PID"] === undefined) return;
  const starter = process.ppid;
  setInterval(() => process.ppid === starter || process.exit(0), LOOK).unref();
}
