import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const repository = fileURLToPath(new URL("../..", import.meta.url));
export const bin = join(repository, "packages/cli/bin/lotrinh.js");

export interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

interface Run extends Pick<SpawnOptions, "cwd" | "env" | "uid" | "gid"> {
  /** Options of Node's own. */
  readonly node?: readonly string[];
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** The program in a process of its own; `meanwhile` may meddle with it. */
export function lotrinh(
  argv: readonly string[],
  { node = [], meanwhile = () => {}, ...options }: Run = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, bin, ...argv], { cwd: repository, ...options });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
    meanwhile(child);
  });
}

/** A temporary folder, gone when the test ends. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "lo-trinh-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A digest for each file of a folder, by its path. */
export function bytesIn(folder: string): Record<string, string> {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = all.filter((one) => statSync(join(folder, one)).isFile());
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

/** A partition of a country: a province's rows. */
export function partitionRows(): string {
  const rows = ["series,year,value,horizon,comparator,target,kind,status"];
  for (let year = 2014; year <= 2025; year++) rows.push(`a/x,${year},${80 + (year % 3)},2030,>=,85,reach,illustrative`);
  return `${rows.join("\n")}\n`;
}
