import { run } from "./main.js";
import { watchdog } from "./watchdog.js";

/** Runs the command line of this process: results on stdout, everything else on stderr. */
export async function main(argv: readonly string[]): Promise<void> {
  survivePipes();
  const streams = {
    result: (text: string) => process.stdout.write(text),
    note: (text: string) => process.stderr.write(text),
  };
  process.exitCode = await run(argv, streams, { limit: watchdog });
}

/** A reader that has had enough (`| head`) is no failure; a full disk is. */
function survivePipes(): void {
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(0);
    process.stderr.write(`${message}\n`);
    process.exit(1);
  });
  process.stderr.on("error", () => {});
}
