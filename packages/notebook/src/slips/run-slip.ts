import { librarySlip } from "./library-slip.js";
import type { Slip } from "./slip.js";

/** What a cell's code has thrown, in one sentence; `line` is the cell's line from 1, where it is known. */
export function runSlip(error: unknown, line: number | null): readonly Slip[] {
  if (isInterrupted(error)) return [{ code: "CELL_INTERRUPTED", params: {} }];
  const problems = problemsOf(error);
  if (problems) return problems;
  const { name, message, code } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { name: "", message: String(error) };
  if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") {
    const value = message.match(/'([^']+)'/)?.[1] ?? message;
    return [{ code: "CELL_PACKAGE_UNKNOWN", params: { line: line ?? 1, value } }];
  }
  if (code === "ENOENT")
    return [{ code: "CELL_FILE_MISSING", params: { file: (error as NodeJS.ErrnoException).path ?? "" } }];
  const undefinedName = name === "TypeError" && /undefined|null/.test(message);
  if (undefinedName) return [{ code: "CELL_NOT_THERE_YET", params: { message } }];
  const refused = name === "RangeError" ? librarySlip(message) : null;
  if (refused) return [refused];
  return [{ code: "CELL_FAILED", params: { message: message.split("\n")[0] ?? name } }];
}

/** The problems that an InputError of our packages carries; it may come of another copy of the package. */
function problemsOf(error: unknown): readonly Slip[] | null {
  const problems = error instanceof Error && "problems" in error ? error.problems : null;
  return Array.isArray(problems) && problems.every((one) => typeof one?.code === "string") ? problems : null;
}

function isInterrupted(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === "ERR_SCRIPT_EXECUTION_INTERRUPTED" || error.message === "Interrupted asynchronously";
}
