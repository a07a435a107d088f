import { sentence, sentenceOf } from "@lotrinh/wording";
import { type Bundle, showHtml } from "../display.js";
import { escapeHtml } from "../html.js";
import { runSlip } from "../slips/run-slip.js";
import { spokenExecutor } from "./spoken-executor.js";
import { tslabParts } from "./tslab-parts.js";

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
  Object.assign(globalThis, { __lotrinh__: { present } });
  const executor = spokenExecutor(process.cwd(), { say, trace });
  process.on("SIGINT", () => executor.interrupt());
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

/** How often a kernel looks whether whoever started it is still there, in milliseconds. */
const LOOK = 1000;

/** Ends soon after the Jupyter that started this kernel: one that was killed, or whose terminal was closed, ends none of its kernels. */
function endWithStarter(): void {
  if (process.env["JPY_PARENT_PID"] === undefined) return;
  const starter = process.ppid;
  setInterval(() => process.ppid === starter || process.exit(0), LOOK).unref();
}
