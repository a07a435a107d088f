import { createRequire } from "node:module";
import type { Diagnostic } from "../slips/slip.js";
import { type FileView, loadFrom, projectModules, seeIn } from "./project-modules.js";

export interface Conversion {
  readonly output?: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Converter {
  convert(before: string, source: string): Conversion;
  close(): void;
}

export interface Executor {
  execute(source: string): Promise<boolean>;
  interrupt(): void;
  /** What the cells have made, by name. */
  readonly locals: object;
}

interface Converters {
  readonly node: Converter;
  readonly browser: Converter;
  close(): void;
}

/** Where the executor writes: a last value, a message of the compiler, or what was thrown. */
export interface Console {
  log(...values: readonly unknown[]): void;
  error(...values: readonly unknown[]): void;
}

interface Parts {
  createConverter(options: { readonly isJS: boolean; readonly isBrowser: boolean }): Converter;
  createExecutor(folder: string, converters: Converters, console: Console): Executor;
  /** The module by itself, since what it writes to changes with each cell. */
  readonly kernel: { readonly lastWriteDisplayData?: (content: object, update: boolean) => void };
  readonly JupyterHandlerImpl: new (executor: Executor, isJS: boolean) => object;
  readonly ZmqServer: new (handler: object, connectionFile: string) => { init(): Promise<void> };
}

/** The parts of tslab of which its own `main` makes a kernel. */
export function tslabParts(): Parts {
  made ??= makeParts();
  return made;
}

let made: Parts | undefined;

function makeParts(): Parts {
  const require = createRequire(import.meta.url);
  const part = (name: string) => require(`tslab/dist/${name}.js`);
  const { sys } = createRequire(require.resolve("tslab/package.json"))("@tslab/typescript-for-tslab");
  unwatched(sys);
  const modules = projectModules();
  loadFrom(modules);
  seeIn(modules, process.cwd(), sys as FileView);
  return { ...part("converter"), ...part("executor"), ...part("jupyter"), kernel: part("jupyter") };
}

/**
 * Makes the compiler watch no files: a notebook saved beside the running kernel would end the next cell with an error of the
 * compiler's timers. What cells import is read when they first import it.
 */
function unwatched(sys: object): void {
  const watch = () => ({ close() {} });
  Object.assign(sys, { watchFile: watch, watchDirectory: watch });
}
