import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "@lotrinh/language";
import { loadRegistry, type Registry } from "@lotrinh/registry";
import { onTestFinished } from "vitest";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder with these files, gone when the test ends. */
export function folder(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), "lo-trinh-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** The registry of a folder that holds `data/` and `seeds/`. */
export function load(files: Files): Registry {
  const root = folder(files);
  return loadRegistry({ data: join(root, "data"), seeds: join(root, "seeds") });
}

/** The lines of the InputError that `run` throws. */
export function messages(run: () => unknown): string[] {
  return errorOf(run).message.split("\n");
}

export function errorOf(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("expected an InputError, got none");
}
