import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openWorkspace, run } from "lotrinh";
import { onTestFinished } from "vitest";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
export const bin = fileURLToPath(new URL("../bin/lotrinh.js", import.meta.url));

const PLAN = join("seeds", "chi-lang-141-kh-ubnd-2022");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const bundled = openWorkspace();

/** Runs a command line inside this process. The bundled data are read once for all of them. */
export async function lotrinh(...argv: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const streams = {
    result: (text: string) => {
      out += text;
    },
    note: (text: string) => {
      err += text;
    },
  };
  const code = await run(argv, streams, {
    workspaceAt: (root, plans = []) =>
      root === undefined && plans.length === 0 ? bundled : openWorkspace(root, plans),
  });
  return { code, out, err };
}

/** Runs the program of the package in a process of its own; `meanwhile` may meddle with it. */
export function spawned(
  argv: readonly string[],
  { cwd = repository, meanwhile = () => {} }: { cwd?: string; meanwhile?: (child: ChildProcess) => void } = {},
): Promise<Ran & { readonly signal: string | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, out, err, signal }));
    meanwhile(child);
  });
}

/** A temporary folder, gone when the test ends. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "lo-trinh-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A copy of the bundled data with the one plan of Chi Lăng. */
export function workspace(): string {
  const root = folder();
  cpSync(join(repository, "data"), join(root, "data"), { recursive: true });
  cpSync(join(repository, PLAN), join(root, PLAN), { recursive: true });
  return root;
}

/** Such a copy with one text of one file changed. */
export function workspaceWith(file: string, from: string | RegExp, to: string): string {
  const root = workspace();
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`nothing to change in ${file}: ${from}`);
  writeFileSync(path, changed);
  return root;
}

export const plan = PLAN.replaceAll("\\", "/");
