import { sentence, sentenceOf } from "@lotrinh/wording";
import { compiler, lineOfCall } from "../slips/call-lines.js";
import { compileSlip } from "../slips/compile-slip.js";
import { runSlip } from "../slips/run-slip.js";
import type { Diagnostic, Slip } from "../slips/slip.js";
import { lineOfValue } from "../slips/value-line.js";
import { writingSlip } from "../slips/writing-slip.js";
import { loadAwaiting } from "./load-awaiting.js";
import { withShorthand } from "./shorthand.js";
import { type Console, type Conversion, type Converter, type Executor, tslabParts } from "./tslab-parts.js";
import { importedNames, typesByExports, withImports } from "./types-by-exports.js";

export interface Spoken {
  /** One sentence a line, on stderr. */
  readonly say: (text: string) => void;
  /** What a programmer wants to see besides: a trace, or the words of the compiler. */
  readonly trace: (text: string) => void;
}

/** Runs cells as tslab does, and says what is wrong in one sentence that a planner can act on. */
export function spokenExecutor(folder: string, { say, trace }: Spoken): Executor & { close(): void } {
  const { createConverter, createExecutor } = tslabParts();
  let cell = "";
  let converted: Conversion = { diagnostics: [] };

  const node = heard(
    createConverter({ isJS: false, isBrowser: false }),
    (conversion) => {
      converted = conversion;
    },
    () => new Set(names()),
    folder,
  );
  let browser: Converter | undefined;
  const converters = {
    node,
    get browser() {
      browser ??= createConverter({ isJS: false, isBrowser: true });
      return browser;
    },
    close: () => {
      node.close();
      browser?.close();
    },
  };
  const spoken: Console = {
    log: (first, ...rest) => {
      if (isPromise(first)) last = first;
      else console.log(first, ...rest);
    },
    error: (first, ...rest) => (rest.length > 0 ? compiled() : threw(first)),
  };
  const executor = createExecutor(folder, converters, spoken);
  const names = () => Object.getOwnPropertyNames(executor.locals);
  let told = false;
  let last: PromiseLike<unknown> | null = null;

  // The executor prints each message of the compiler; the first is enough, and the rest mostly follow from it.
  function compiled(): void {
    if (told) return;
    told = true;
    tell([compileSlip(cell, converted.diagnostics, names())], converted.diagnostics.map(inWords).join("\n"));
  }

  function threw(error: unknown): void {
    const called = lineOf(error, cell, converted.output ?? "");
    const slips = runSlip(error, called);
    const line = lineOfValue(cell, slips) ?? called;
    const where = line === null || slips.length > 1 ? "" : `${sentence("CELL_LINE", { line })} `;
    tell(slips, error instanceof Error ? (error.stack ?? error.message) : "", where);
  }

  /** A promise that is a cell's last value is what an `await` was left out of: the cell ends with it, and shows what it gives. */
  async function finished(): Promise<boolean> {
    const [promise] = [last];
    last = null;
    if (!promise) return true;
    try {
      const value = await promise;
      if (value !== undefined) console.log(value);
      return true;
    } catch (error) {
      threw(error);
      return false;
    }
  }

  function tell(slips: readonly (Slip | null)[], detail: string, where = ""): void {
    for (const slip of slips) if (slip) say(`${where}${sentenceOf(slip)}\n`);
    if (detail !== "") trace(detail);
  }

  return {
    ...executor,
    close: converters.close,
    async execute(source) {
      [cell, converted, told] = [source, { diagnostics: [] }, false];
      const slip = writingSlip(source);
      if (slip) {
        tell([slip], "");
        return false;
      }
      await loadAwaiting(source, folder);
      return (await executor.execute(source)) && (await finished());
    },
  };
}

function heard(
  converter: Converter,
  hear: (conversion: Conversion) => void,
  earlier: () => ReadonlySet<string>,
  folder: string,
): Converter {
  const typesOf = typesByExports(folder);
  return {
    ...converter,
    convert(before, source) {
      const own = new Map<string, string>();
      const asTyped = withImports(source, (name) => {
        const types = typesOf(name);
        if (types === null || types.ambient) return null;
        own.set(types.module, name);
        return types.module;
      });
      const ambient = importedNames(`${before}\n${source}`).flatMap((name) => {
        const types = typesOf(name);
        return types?.ambient ? [types.module] : [];
      });
      const written = converter.convert(`${nameless([...ambient, ...ownersOf(source, before)])}${before}`, asTyped);
      const output = written.output && withImports(written.output, (name) => own.get(name) ?? null);
      const conversion = output ? { ...written, output: withShorthand(compiler(), output, earlier()) } : written;
      hear(conversion);
      return conversion;
    },
  };
}

/**
 * Packages that are imported without a name before what earlier cells declare: the compiler then knows by which package to
 * call the types of results, and `const t = trajectory(…)` needs no import of the package that owns them. Those of danfo and
 * of Vega are many, so they come only where cells speak of them.
 */
function ownersOf(source: string, before: string): string[] {
  const owners = [...OWNERS];
  if (/dataframe|danfo/i.test(source)) owners.push("danfojs-node");
  if (/["']vega/.test(before + source)) owners.push("vega-typings");
  return owners;
}

function nameless(modules: readonly string[]): string {
  return [...new Set(modules)].map((name) => `import "${name}";\n`).join("");
}

const OWNERS = [
  "@lotrinh/charts",
  "@lotrinh/language",
  "@lotrinh/observations",
  "@lotrinh/reach",
  "@lotrinh/registry",
  "@lotrinh/wording",
  "@observablehq/plot",
  "arquero",
];

function lineOf(error: unknown, cell: string, compiled: string): number | null {
  const place = error instanceof Error ? error.stack?.match(/evalmachine\.<anonymous>:(\d+):(\d+)/) : null;
  if (!place) return null;
  const [line, column] = [Number(place[1]), Number(place[2])];
  // The executor puts the head of a function before the first line.
  const head = line === 1 ? HEAD.length : 0;
  return lineOfCall(cell, compiled, { line, column: Math.max(1, column - head) });
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === "function";
}

const HEAD = "(function(exports, require) { ";

function inWords({ start, messageText, code }: Diagnostic): string {
  return `${start.line + 1}:${start.character + 1} - TS${code}: ${messageText}`;
}
