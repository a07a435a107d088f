import { InputError, type Problem } from "@lotrinh/language";

/** Runs `read`; an InputError adds its problems to the list and gives `undefined`, so that reading can go on. */
export function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** @throws InputError if there are problems */
/** Throws an `InputError` with all the problems, where there are any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
