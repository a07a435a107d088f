import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const outputLimit = 64 * 1024 * 1024;

/** Runs a program in the foreground; gives its exit code. */
export function runInherited(program, args, { env = {} } = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  if (error) throw error;
  return status ?? 1;
}

/** Runs a command line of ours with the project's tools on the PATH; gives `{ok, output}`. */
export function runQuietly(commandLine) {
  return captured(spawnSync(commandLine, { ...quiet(), shell: true }));
}

/** Runs a command line of ours with the project's tools on the PATH, its output shown; gives its exit code. */
export function runShown(commandLine) {
  const { status, error } = spawnSync(commandLine, {
    ...quiet(),
    stdio: ["ignore", "inherit", "inherit"],
    shell: true,
  });
  if (error) throw error;
  return status ?? 1;
}

/** Says what is being done; shows the output and ends the process only if it fails. */
export function step(saying, commandLine) {
  console.error(saying);
  const { ok, output } = runQuietly(commandLine);
  if (ok) return;
  console.error(output);
  console.error(`Không xong bước này: ${commandLine}`);
  process.exit(1);
}

function quiet() {
  return { cwd: root, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8", maxBuffer: outputLimit, env: withTools() };
}

function captured({ status, error, stdout, stderr }) {
  return { ok: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join("\n").trimEnd() };
}

// CI: pnpm then asks no questions.
function withTools() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path = [join(root, "node_modules", ".bin"), process.env[key]].filter(Boolean).join(delimiter);
  return { ...process.env, CI: "true", [key]: path };
}
