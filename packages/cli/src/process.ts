import { run } from "./main.js";

/** Runs the command line of this process: results on stdout, everything else on stderr. */
export async function main(argv: readonly string[]): Promise<void> {
  quietOnClosedPipe();
  // An interrupted run ends through `exit`, so that what it had begun to write is cleaned up.
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  process.exitCode = await run(argv, {
    result: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(text),
  });
}

/** A reader that has had enough (`| head`) is no failure. */
function quietOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
